//! Ties between people and organizations: strength, brokers, influence, groups and the way to a target.

pub mod betweenness;
pub mod binary;
pub mod components;
pub mod constraint;
pub mod cores;
pub mod cut;
pub mod graph;
pub mod leiden;
pub mod modularity;
pub mod pagerank;
pub mod paths;
pub mod push;
pub mod random;
pub mod read;
pub mod search;
pub mod strength;
pub mod structure;
pub mod threads;

mod build;
