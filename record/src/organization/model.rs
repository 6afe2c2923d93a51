//! What a membership is, seen from either side.

use crate::house::{House, HouseKind};
use starling_kernel::{Id, Language, Micros};

/// The house on the other side, as far as its card tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Its id, which is also its card's.
    pub id: Id,
    /// An organization or a coalition.
    pub kind: HouseKind,
    /// Its name.
    pub name: String,
    /// The language it works in.
    pub language: Language,
}

impl From<&House> for Other {
    fn from(house: &House) -> Other {
        Other { id: house.id, kind: house.kind, name: house.name.clone(), language: house.language }
    }
}

/// How far a membership is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The organization was asked and has not answered.
    Invited,
    /// It is in.
    Live,
    /// It is over, or the answer was "not now".
    Ended,
}

impl State {
    /// The word stored in the database.
    pub const fn word(self) -> &'static str {
        match self {
            State::Invited => "invited",
            State::Live => "live",
            State::Ended => "ended",
        }
    }

    /// The state of a stored word; an unknown one counts as ended, so that damage never opens a door.
    pub fn from_word(word: &str) -> State {
        match word {
            "invited" => State::Invited,
            "live" => State::Live,
            _ => State::Ended,
        }
    }
}

/// The detail of a membership whose organization's house was made by the coalition.
pub const MADE: &str = "made";

/// One membership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Who is on the other side.
    pub other: Other,
    /// How far it is.
    pub state: State,
    /// When it was asked for, or begun.
    pub since: Micros,
    /// When it ended.
    pub until: Option<Micros>,
    /// Whether the coalition made the organization's house.
    pub made: bool,
}
