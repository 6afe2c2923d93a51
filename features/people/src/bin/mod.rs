//! The bin: thirty days to think again.

mod pages;

pub(crate) use pages::{list, put, restore};
