//! What a code is.

use starling_kernel::clock::MINUTE;
use starling_kernel::{Id, Micros};

/// How long a code and its link work.
pub(super) const LASTS: Micros = 10 * MINUTE;
/// So many wrong tries end a code.
pub(super) const TRIES: i64 = 10;

/// How far a code has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Sent, not yet used.
    Waiting,
    /// The address is proven; which of its accounts signs in is still to be chosen.
    Proven,
    /// Over.
    Finished,
}

impl Stage {
    /// An unknown number counts as finished, so that damage never opens a door.
    pub(super) const fn from_number(number: i64) -> Stage {
        match number {
            0 => Stage::Waiting,
            1 => Stage::Proven,
            _ => Stage::Finished,
        }
    }
}

/// A code that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its id, to which the hash of the six digits is bound.
    pub id: Id,
    /// The address it proves.
    pub mail: String,
    /// The hash of the token in the cookie of the browser that asked; none when the operator made the link.
    pub browser_hash: Option<Vec<u8>>,
    /// Where to go after signing in: a path of this server.
    pub next: String,
    /// How far it has come.
    pub stage: Stage,
    /// Whether it can still be typed or clicked.
    pub usable: bool,
}

/// What asking for a code needs: where it goes, and the hashes of what only the asker and the letter hold.
#[derive(Clone, Debug)]
pub struct NewCode {
    /// Its id, to which `code_hash` is bound.
    pub id: Id,
    /// The address, in normal form; it may open no account.
    pub mail: String,
    /// The keyed hash of the six digits.
    pub code_hash: [u8; 32],
    /// The hash of the token in the link.
    pub link_hash: [u8; 32],
    /// The hash of the token in the browser's cookie; none for a link made by the operator.
    pub browser_hash: Option<[u8; 32]>,
    /// Where to go after signing in.
    pub next: String,
}

/// What a try came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The address is proven.
    Right,
    /// Not these digits; the code can still be used.
    Wrong,
    /// The code is over: used, too old, or tried too often.
    Over,
}
