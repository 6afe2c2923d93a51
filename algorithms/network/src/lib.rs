//! Ties between people and organizations: strength, brokers, influence, groups and the way to a target.

pub mod graph;
pub mod random;
pub mod threads;

mod build;
