//! Ties between people and organizations: strength, brokers, influence, groups and the way to a target.

pub mod betweenness;
pub mod binary;
pub mod brokerage;
pub mod cascade;
pub mod components;
pub mod constraint;
pub mod cores;
pub mod cut;
pub mod graph;
pub mod leiden;
pub mod mixing;
pub mod modularity;
pub mod overlap;
pub mod pagerank;
pub mod paths;
pub mod push;
pub mod random;
pub mod read;
pub mod search;
pub mod snowflake;
pub mod strength;
pub mod structure;
pub mod threads;
pub mod votes;

mod build;
