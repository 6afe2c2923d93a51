//! Budgets: Pabulib files, equal shares with cost utilities.

use super::{Done, Named, bytes, timed};
use starling_budgets::shares::{Completion, Rule};
use starling_budgets::{Instance, equal_shares, read};

pub const WORKS: &[Named] = &[("budget-read", reading), ("budget-plain", plain), ("budget-add1", add1)];

fn instance(bytes: &[u8]) -> Instance {
    read::pb(bytes).expect("a Pabulib file").0
}

/// From bytes.
fn reading(times: usize, file: &str) -> Done {
    let bytes = bytes(file);
    let (seconds, instance) = timed(times, || instance(&bytes));
    (seconds, format!("{} projects, {} ballots", instance.projects.len(), instance.ballots.voters()))
}

fn plain(times: usize, file: &str) -> Done {
    shares(times, &instance(&bytes(file)), &Rule::default())
}

/// Shares rise by one currency unit until the next would overspend, which is the official rule.
fn add1(times: usize, file: &str) -> Done {
    let instance = instance(&bytes(file));
    let completion = Completion::AddOne { step: 10_i64.pow(instance.scale) };
    shares(times, &instance, &Rule { completion, ..Rule::default() })
}

fn shares(times: usize, instance: &Instance, rule: &Rule) -> Done {
    let (seconds, outcome) = timed(times, || equal_shares(instance, rule));
    (seconds, format!("{} projects", outcome.selected.len()))
}
