//! Bringing a list in: read, recognised, mapped, refused where it must not be kept, applied, taken back.

pub mod file;
pub mod import;
