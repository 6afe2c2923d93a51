//! Letters out.
