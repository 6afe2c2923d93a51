//! What an account is.

use starling_kernel::{Id, Language};

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: Id,
    /// The name its owner goes by, shown to those who share a house with them.
    pub name: String,
    /// The language its pages and letters speak.
    pub language: Language,
    /// The house last visited, where `/` leads.
    pub last_house: Option<Id>,
}
