//! Notes about a person: shared with the house, or private and sealed.

mod pages;

pub(crate) use pages::{bin, edit, open, restore, write};
