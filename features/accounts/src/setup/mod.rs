//! The start page, and on an empty instance the making of its owner.

mod pages;
mod rules;

pub(crate) use pages::{found, start};
