//! The records: who, tied how, changed when.

pub mod house;
pub mod account;
pub mod session;
pub mod seat;
pub mod invitation;
pub mod facet;
pub mod figure;
pub mod organization;
mod reach;
pub mod code;
pub mod rate;
pub mod schema;
