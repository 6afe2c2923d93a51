//! The fixture world, databases and a form-filling client for tests.

mod database;
mod house;

pub use database::{TestDb, both, postgres, sqlite};
pub use house::{NOON, World, someone, worlds};
