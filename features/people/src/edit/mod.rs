//! The form of a person: making one, changing one.

mod meanwhile;
mod pages;
mod rules;

pub(crate) use pages::{change, create, new, open};
