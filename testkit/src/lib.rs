//! The fixture world, databases and a form-filling client for tests.

mod database;

pub use database::{TestDb, both, postgres, sqlite};
