//! The list of people: search, filters, pages, and the sheet for paper.

mod pages;
mod rules;
mod seen;

pub(crate) use pages::{list, print};
