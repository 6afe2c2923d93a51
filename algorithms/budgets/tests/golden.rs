//! Real elections with known outcomes, read where they lie beside the project.

#![expect(clippy::unwrap_used, reason = "a file that cannot be read fails the test")]

use starling_budgets::greedy::Order;
use starling_budgets::shares::{Completion, Rule, Stop, Utility};
use starling_budgets::ties::{Breaker, TieRule};
use starling_budgets::{Instance, equal_shares, greedy, read};
use std::fs;
use std::path::PathBuf;

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared");

const FILES: [&str; 4] =
    ["France_Toulouse_2022", "Netherlands_Assen_2024", "Poland_Lodz_2022", "Poland_Wieliczka_2023_Green_Budget"];

fn instance(file: &str) -> Option<Instance> {
    let bytes = fs::read(PathBuf::from(SHARED).join(format!("data/budgets/{file}.pb"))).ok()?;
    let (instance, problems) = read::pb(&bytes).unwrap();
    assert_eq!(problems.listed, [], "{file}");
    Some(instance)
}

/// The same with projects in the order of their ids, by which others break ties.
fn by_id(file: &str) -> Option<Instance> {
    let text = fs::read_to_string(PathBuf::from(SHARED).join(format!("data/budgets/{file}.pb"))).ok()?;
    let (before, rest) = text.split_once("PROJECTS").unwrap();
    let (projects, votes) = rest.split_once("VOTES").unwrap();
    let mut lines: Vec<&str> = projects.trim().lines().collect();
    lines[1..].sort_by_key(|line| line.split(';').next());
    let (instance, problems) =
        read::pb(format!("{before}PROJECTS\n{}\nVOTES{votes}", lines.join("\n")).as_bytes()).unwrap();
    assert_eq!(problems.listed, [], "{file}");
    Some(instance)
}

fn expected(name: &str) -> Option<serde_json::Value> {
    let text = fs::read(PathBuf::from(SHARED).join(format!("expected/pb.{name}.json"))).ok()?;
    Some(serde_json::from_slice(&text).unwrap())
}

fn ids(instance: &Instance, selected: &[usize]) -> Vec<String> {
    let mut ids: Vec<String> = selected.iter().map(|&project| instance.projects[project].id.clone()).collect();
    ids.sort();
    ids
}

fn listed(value: &serde_json::Value) -> Vec<String> {
    let mut ids: Vec<String> = value.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect();
    ids.sort();
    ids
}

fn shares(instance: &Instance, utility: Utility, completion: Completion) -> Vec<String> {
    let outcome = equal_shares(instance, &Rule { utility, completion, ties: in_order(), ..Rule::default() });
    ids(instance, &outcome.selected)
}

fn in_order() -> TieRule {
    TieRule(vec![Breaker::Order])
}

fn utility(word: &str) -> Utility {
    [Utility::Cost, Utility::Cardinality].into_iter().find(|utility| utility.word() == word).unwrap()
}

#[test]
fn plain_and_greedy_outcomes_are_those_of_others() {
    for file in FILES {
        for arithmetic in ["float", "gmpy2"] {
            let Some(expected) = expected(&format!("{file}.plain.{arithmetic}")) else { continue };
            let Some(instance) = by_id(file) else { continue };
            for result in expected["results"].as_array().unwrap() {
                let utility = utility(result["utility"].as_str().unwrap());
                let plain = shares(&instance, utility, Completion::None);
                assert_eq!(plain, listed(&result["selected_mes"]), "{file} {utility:?}");
                let full = shares(&instance, utility, Completion::Greedy);
                assert_eq!(full, listed(&result["selected_mes_then_greedy_completion"]), "{file} {utility:?}");
            }
            let funded = greedy(&instance, Order::Votes, &in_order());
            assert_eq!(ids(&instance, &funded.selected), listed(&expected["greedy_utilitarian"]["selected"]), "{file}");
        }
    }
}

#[test]
fn raised_shares_are_those_of_others() {
    for file in FILES {
        for word in ["cost", "cardinality"] {
            let Some(expected) = expected(&format!("{file}.{word}.fastmes")) else { continue };
            let Some(instance) = by_id(file) else { continue };
            let utility = utility(word);
            let plain = equal_shares(&instance, &Rule { utility, ..Rule::default() });
            assert_eq!(ids(&instance, &plain.selected), listed(&expected["plain"]), "{file} {word}");
            // That run was cut off after 200 increments and is no outcome of the rule.
            if expected["add1_stop"] == "iteration limit" {
                continue;
            }
            let step = 10i64.pow(instance.scale);
            let rule = Rule { utility, completion: Completion::AddOne { step }, ties: in_order(), ..Rule::default() };
            let outcome = equal_shares(&instance, &rule);
            assert_eq!(ids(&instance, &outcome.selected), listed(&expected["add1"]), "{file} {word}");
            // They count the increment that would overspend as well.
            let raised = outcome.raised.unwrap();
            assert!(matches!(raised.stop, Stop::Overspends { .. }), "{file} {word}");
            assert_eq!(raised.increments + 1, expected["add1_increments"].as_u64().unwrap(), "{file} {word}");
            let share = outcome.books.share().to_f64() / step as f64;
            assert!((share - expected["add1_final_share"].as_f64().unwrap()).abs() < 1e-9, "{file} {word}");
            let full = shares(&instance, utility, Completion::AddOneThenGreedy { step });
            assert_eq!(full, listed(&expected["add1u"]), "{file} {word}");
        }
    }
}

#[test]
fn official_outcomes_come_out() {
    // What each city decided by: equal shares with or without the comparison step, or greedily.
    for (file, funded, comparison) in [
        ("Netherlands_Assen_2024", 9, Some(false)),
        ("Poland_Wieliczka_2023_Green_Budget", 30, Some(true)),
        ("Poland_Lodz_2022", 16, None),
    ] {
        let Some(instance) = instance(file) else { continue };
        let official: Vec<usize> =
            (0..instance.projects.len()).filter(|&project| instance.projects[project].selected == Some(true)).collect();
        assert_eq!(official.len(), funded, "{file}");
        let selected = if let Some(comparison) = comparison {
            let completion = Completion::AddOne { step: 1 };
            let outcome = equal_shares(&instance, &Rule { completion, comparison, ..Rule::default() });
            assert_eq!(outcome.comparison.map(|counts| counts.greedy_taken), comparison.then_some(false), "{file}");
            outcome.selected
        } else {
            greedy(&instance, Order::Votes, &TieRule::default()).selected
        };
        assert_eq!(ids(&instance, &selected), ids(&instance, &official), "{file}");
    }
}
