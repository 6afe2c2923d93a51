//! The house's own page: what it says of itself, and the coalitions it belongs to.

pub(crate) mod coalitions;
pub(crate) mod pages;
pub(crate) mod rules;
