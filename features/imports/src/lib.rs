//! People from other tools' files: read, recognised, mapped, and refused where they must not be kept.

pub mod file;
