//! The house's own fields.

mod pages;

pub(crate) use pages::{change, create, delete, list};
