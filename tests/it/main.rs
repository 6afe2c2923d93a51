//! The whole, asked from outside: what the catalogs hold, what routes answer to whom, and what happens when a wall is
//! forgotten.

mod log;
mod matrix;
mod pages;
mod schema;
mod sign_in;
mod statements;
mod walls;
