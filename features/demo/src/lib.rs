//! The demo world: what `starling demo` shows and what every test leans on.
//!
//! [`load`] writes the [`world`] into an empty instance. [`routes`] are for the demo alone: anyone may look around as one
//! of the people named there. A real instance does not have these routes.
//!
//! What it does **not** do: real people, real places, ways to reach anyone.

mod load;
mod pages;
pub mod world;

pub use load::{LoadError, load};
pub use pages::routes;

/// This crate's sentences.
pub static MESSAGES: starling_i18n::Messages = starling_i18n::messages!("../messages");
