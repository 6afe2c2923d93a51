//! Ending sessions.

mod pages;

pub(crate) use pages::{revoke, revoke_all, sign_out};
