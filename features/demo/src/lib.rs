//! The demo world: what `starling demo` shows and what every test leans on.
//!
//! What it does **not** do: real people, real places, ways to reach anyone.

pub mod world;
