//! A person's page, who opened it, its history, consents and tags.

mod forms;
mod pages;
mod rules;

pub(crate) use forms::{consents, tags};
pub(crate) use pages::{history, page, seen};
