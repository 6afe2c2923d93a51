//! Sign-in codes: six digits by mail, typed into the browser that asked, or the link in the same letter.
//!
//! An address that opens no account gets a row all the same, so that asking runs the same statements and tells
//! nobody whether the address is known. A code ends after ten minutes, after one use, or after ten wrong tries.

mod model;
mod store;

pub use model::{Code, NewCode, Stage, Tried};
pub use store::{STATEMENTS, ask, finish, of_browser, of_link, prune, spend_link, tried};
