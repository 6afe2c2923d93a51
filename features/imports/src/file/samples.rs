//! Small files.
