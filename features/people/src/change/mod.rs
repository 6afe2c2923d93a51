//! What was done in the house, and taking it back.

mod pages;
mod rules;

pub(crate) use pages::{list, undo};
