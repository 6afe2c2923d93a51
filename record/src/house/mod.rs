//! Houses: the organizations and coalitions that own rows. Every other table's first key is one of these.
//!
//! The `house` table is global: names and addresses of houses are no secret on their own server. What is *in* a house
//! is behind the walls; [`people`] counts one house at a time, inside its own scope.

mod model;
mod store;

pub use model::{House, HouseKind, NewHouse, slug_of};
pub use store::{STATEMENTS, all, by_slug, find, found, free_slug, people, rename, speak};
