//! The file of a list, between its coming and its end.

mod store;

pub(super) use store::forget;
pub use store::{STATEMENTS, expire, keep, kept};
