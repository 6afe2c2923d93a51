//! The whole, asked from outside: what the catalogs hold, what routes answer to whom, and what happens when a wall is
//! forgotten.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod log;
mod matrix;
mod one_on_ones;
mod pages;
mod schema;
mod sign_in;
mod statements;
mod walls;
