//! Seats: an account's place in a house, with its roles. Read anew for every request, so that who is out is out by
//! the next one. A house always keeps a steward.

mod model;
mod store;

pub use model::{Seat, Sitting};
pub use store::{STATEMENTS, ask, confirm, find, of_account, of_house, revoke, set_roles, sit};
