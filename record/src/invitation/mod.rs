//! Invitations: how an account comes to a seat. Each is personal, works once, and ends by itself after two weeks.

mod model;
mod store;

pub use model::{Accepted, Invitation, NewInvitation, door};
pub use store::{STATEMENTS, accept, by_token, invite, open, withdraw};
