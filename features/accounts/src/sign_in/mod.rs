//! Signing in: an address, six digits, and where one address opens several accounts, which of them.

mod ask;
mod choose;
mod code;
mod letter;
mod link;
mod unproven;

pub(crate) use ask::{ask, ask_page};
pub(crate) use choose::{choose, choose_page, device};
pub(crate) use code::{code, code_page};
pub(crate) use link::{link, link_page};
pub use unproven::sign_in_unproven;
