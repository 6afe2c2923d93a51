//! Identifiers: UUID version 7, so that new rows land at the end of an index.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The identifier of a row, a house or an account. Its text form is the usual hyphenated one.
///
/// Ids show when they were made; anything printed on a poster takes a random slug instead.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl Id {
    /// The reserved house of public actors, which everyone may read and only the importer writes.
    pub const COMMONS: Id = Id(Uuid::from_u128(0xC0_0000_0000_7000_8000_0000_0000_0001));

    /// A fresh id. It reads the machine's clock and randomness: the one place where both are allowed to meet,
    /// because nothing is ever decided by an id.
    pub fn new() -> Id {
        Id(Uuid::now_v7())
    }

    /// The sixteen bytes, for hashing and sealing.
    pub fn bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// An id made from fixed bytes, for generated worlds that must come out the same every time.
    pub const fn from_u128(value: u128) -> Id {
        Id(Uuid::from_u128(value))
    }
}

impl Default for Id {
    fn default() -> Id {
        Id::new()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Id, uuid::Error> {
        Uuid::from_str(text).map(Id)
    }
}
