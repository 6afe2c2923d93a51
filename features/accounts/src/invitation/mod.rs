//! Inviting someone to a seat, and taking the seat.

mod accept;
mod invite;
mod letter;
mod rules;

pub(crate) use accept::{accept, accept_page};
pub(crate) use invite::{invite, withdraw};
