//! Home: the next step, and what the house is.

pub(crate) mod last;
pub(crate) mod pages;
pub(crate) mod rules;
