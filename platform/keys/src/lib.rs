//! What is kept secret: the key file, sealed columns, tokens and codes.
//!
//! - [`Ring`] is the key file outside the data directory. It wraps the data keys and nothing else.
//! - [`DataKey`] seals columns: one for a house, one for each (house, author) of private notes. Destroying the wrapped
//!   key makes everything it sealed unreadable, in old backups too.
//! - [`Token`] and [`code`](fn@code) are handed out to people; only their hashes are stored.
//!
//! ```
//! use starling_kernel::Id;
//! use starling_keys::{Aad, DataKey};
//!
//! let (house, note) = (Id::new(), Id::new());
//! let key = DataKey::generate();
//! let place = Aad { house, table: "note", column: "body", row: note.bytes() };
//! let sealed = key.seal(&place, b"walked out with us in May");
//! assert_eq!(key.open(&place, &sealed).expect("same key, same place"), b"walked out with us in May");
//! ```
//!
//! # What it does not do
//!
//! It does not protect from whoever runs the machine: a running server holds the key file's keys, and pages say so.
//! It has no passphrases, no passwords, no time: the one who stores a code also stores when it ends. It does not
//! store anything in the database; wrapped keys and sealed bytes are handed back to be stored. Searchable columns,
//! such as names, are not sealed at all.

mod file;
mod ring;
mod seal;
mod secret;

pub use file::KekId;
pub use ring::Ring;
pub use seal::{Aad, DataKey, SEALED_OVERHEAD};
pub use secret::{Token, code, read_code, same, token_hash};

use std::path::PathBuf;

/// Why a key file could not be used or sealed bytes could not be opened. For operators and logs: the texts hold
/// paths and key ids, never a key or a content.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The key file would be stored, and backed up, beside what it protects.
    #[error("the key file {0} lies inside the data directory; a stolen copy of the data would hold its own key")]
    InsideData(PathBuf),
    /// The data was sealed under a key file that is not there. Nothing was created.
    #[error(
        "there is no key file at {path}, but the data is sealed under key {expected}; put that file back (nothing was changed)"
    )]
    Lost {
        /// Where it was looked for.
        path: PathBuf,
        /// The key the data needs.
        expected: KekId,
    },
    /// The key file is another one than the data was sealed under.
    #[error("the data is sealed under key {expected}, which the key file does not hold (nothing was changed)")]
    Wrong {
        /// The key the data needs.
        expected: KekId,
    },
    /// Others on the machine may read the key file.
    #[error("the key file {path} has mode {mode:04o}; others must not read it: chmod 600 {path}")]
    Exposed {
        /// The key file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The key file is not one, or is damaged.
    #[error("line {line} of the key file {path} is not a key, or is damaged")]
    Damaged {
        /// The key file.
        path: PathBuf,
        /// Counted from one; 0 when the file holds no key at all.
        line: usize,
    },
    /// The disk refused.
    #[error("{path}: {source}")]
    Disk {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The bytes were changed, cut short, moved to another row, or sealed under another key.
    #[error("sealed bytes do not open here: changed, moved, or under another key")]
    Sealed,
}
