//! Words every floor shares. Small, pure, no I/O.
//!
//! What it does **not** do: it knows no database, no page, no sentence in any language. Problems carry message
//! keys; the language of a page is chosen far above.

pub mod clock;
pub mod id;
pub mod language;
pub mod level;
pub mod policy;
pub mod problem;
pub mod role;
pub mod scope;

pub use clock::{Clock, Micros};
pub use id::Id;
pub use language::Language;
pub use level::Level;
pub use policy::{Policy, decide};
pub use problem::Problem;
pub use role::{Role, Roles, SeatState};
pub use scope::{Actor, Reach, Scope};
