//! The methods of election.

mod irv;
mod schulze;
mod scottish;

pub use irv::{Base, irv};
pub use schulze::{Matrix, Schulze, schulze};
pub use scottish::scottish_stv;
