//! Tests of the whole, on both databases.
