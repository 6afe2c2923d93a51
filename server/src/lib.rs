//! The binary `starling`: configuration, commands, and the only place that names every feature.

pub mod command;
pub mod config;
pub mod health;
pub mod housekeeping;
pub mod serve;
pub mod wiring;
