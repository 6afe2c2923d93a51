//! The seats of a house: who works here, and what each may do.

mod own;
mod pages;
pub(crate) mod rules;

pub(crate) use own::{Newcomer, person};
pub(crate) use pages::{Shown, page, revoke, roles, show};
