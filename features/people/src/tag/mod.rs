//! The house's tags.

mod pages;

pub(crate) use pages::{create, delete, list, merge, rename};
