//! The fixture world, databases and a form-filling client for tests.
//!
//! Without features it holds what the record's tests need. The feature `town` adds the whole server: the demo world with
//! a marker in every text ([`Town`]) and a browser without a screen ([`Client`]).

mod database;
mod house;

#[cfg(feature = "town")]
mod client;
#[cfg(feature = "town")]
mod page;
#[cfg(feature = "town")]
pub mod town;

pub use database::{TestDb, both, postgres, sqlite};
pub use house::{NOON, World, someone, worlds};

#[cfg(feature = "town")]
pub use client::Client;
#[cfg(feature = "town")]
pub use page::{Form, Page};
#[cfg(feature = "town")]
pub use town::Town;
