//! Saved lists: a name for a filter.

mod pages;

pub(crate) use pages::{change, create, delete, list};
