//! Rates: how often something may be tried. Subjects are hashes; no address and no IP address is written down.

mod model;
mod store;

pub use model::{CODE_BY_CLIENT, CODE_BY_MAIL, Limit, SETUP, SIGN_IN_BY_CLIENT, SIGN_IN_BY_MAIL, SIGN_IN_TO_MAIL};
pub use store::{STATEMENTS, give_back, hit, prune};
