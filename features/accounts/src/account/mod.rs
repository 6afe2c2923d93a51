//! One's own account: name, language, houses, sessions.

mod language;
mod pages;

pub(crate) use language::language;
pub(crate) use pages::{page, save};
