//! The JSON of `starling budget`; `docs/engines/budget.md` says what each field means.

use super::{Decided, Told};
use serde_json::{Value, json};
use starling_budgets::Ratio;
use starling_budgets::greedy::Order;
use starling_budgets::shares::{Completion, Explanation, Fate, Outcome, Payers, Rule, Spending, Stop, Utility, Why};
use starling_budgets::ties::{Breaker, Tie};

pub(super) fn of(told: &Told) -> Value {
    let (selected, cost) = told.selected();
    let mut object = json!({
        "selected": ids(told, selected),
        "cost": amount(told, cost),
        "budget": amount(told, told.instance.budget),
        "projects": told.instance.projects.len(),
        "voters": told.instance.ballots.voters(),
        "seed": told.seed,
        "official": told.official().map(|official| ids(told, &official)),
        "matches_official": told.matches_official(),
        "problems": told.problems.listed.iter()
            .map(|problem| json!({"line": problem.line, "reason": problem.reason.to_string()}))
            .collect::<Vec<_>>(),
        "problems_unlisted": told.problems.unlisted,
    });
    let more = match &told.decided {
        Decided::Shares { rule, outcome, explained, spending } => shares(told, rule, outcome, explained, spending),
        Decided::Greedy { order, funded } => json!({
            "rule": "greedy",
            "by": order_word(*order),
            "rounds": funded.selected.iter().map(|&project| json!({"project": told.id(project)})).collect::<Vec<_>>(),
            "ties": ties(told, &funded.ties),
        }),
        Decided::Phragmen(bought) => json!({
            "rule": "phragmen",
            "rounds": bought.selected.iter().zip(&bought.times)
                .map(|(&project, time)| {
                    let time = in_units(told, time);
                    json!({"project": told.id(project), "time": time.to_f64(), "time_exact": time.to_string()})
                })
                .collect::<Vec<_>>(),
            "stopped_at": bought.stopped_at.map(|project| told.id(project)),
            "ties": ties(told, &bought.ties),
        }),
    };
    if let (Some(object), Value::Object(more)) = (object.as_object_mut(), more) {
        object.extend(more);
    }
    object
}

fn shares(told: &Told, rule: &Rule, outcome: &Outcome, explained: &[Explanation], spending: &Spending) -> Value {
    let raised = outcome.raised.map(|raised| {
        let (stop, by) = match raised.stop {
            Stop::Overspends { by } => ("next_overspends", Some(amount(told, by))),
            Stop::AllFunded => ("all_funded", None),
            Stop::MostIncrements => ("most_increments", None),
            Stop::Limit => ("limit", None),
        };
        json!({
            "increments": raised.increments,
            "step": amount(told, raised.step),
            "stop": stop,
            "next_overspends_by": by,
        })
    });
    let rounds: Vec<Value> = (outcome.rounds.iter())
        .map(|round| {
            // ρ is money for a unit of utility; of money for money there is nothing to convert.
            let rho = if rule.utility == Utility::Cost { round.rho.clone() } else { in_units(told, &round.rho) };
            json!({
                "project": told.id(round.project),
                "rho": rho.to_f64(),
                "rho_exact": rho.to_string(),
                "price": in_units(told, &round.price).to_f64(),
            })
        })
        .collect();
    json!({
        "rule": "equal-shares",
        "utility": rule.utility.word(),
        "completion": match rule.completion {
            Completion::None => "none",
            Completion::AddOne { .. } => "add1",
            Completion::AddOneThenGreedy { .. } => "add1u",
            Completion::Greedy => "greedy",
        },
        "rounds": rounds,
        "completed": ids(told, &outcome.completed),
        "raised": raised,
        "comparison": outcome.comparison.map(|comparison| json!({
            "prefer_shares": comparison.prefer_shares,
            "prefer_greedy": comparison.prefer_greedy,
            "indifferent": comparison.indifferent,
            "greedy_taken": comparison.greedy_taken,
        })),
        "share": in_units(told, &spending.share).to_f64(),
        "share_exact": in_units(told, &spending.share).to_string(),
        "spending": {
            "left": in_units(told, &spending.left).to_f64(),
            "spent_all": spending.spent_all,
            "by_projects": spending.by_projects,
        },
        "explanations": explained.iter().map(|explanation| explained_as(told, explanation)).collect::<Vec<_>>(),
        "ties": ties(told, &outcome.ties),
    })
}

fn explained_as(told: &Told, explanation: &Explanation) -> Value {
    let project = &told.instance.projects[explanation.project];
    let (fate, more) = match &explanation.fate {
        Fate::Bought { round, payers } => (
            "bought",
            json!({"round": round + 1, "payers": payers.iter().map(|of| paid(told, of)).collect::<Vec<_>>()}),
        ),
        Fate::Greedy { place } => ("greedy", json!({"place": place + 1})),
        Fate::Unfunded { why, held, missing, enough_cost, enough_supporters } => {
            let began_with = match why {
                Why::NeverAffordable { began_with } | Why::MoneySpent { began_with } => Some(began_with),
                Why::NoSupporters | Why::CostOverBudget | Why::GreedyPreferred => None,
            };
            (
                "unfunded",
                json!({
                    "why": why.word(),
                    "began_with": began_with.map(|money| in_units(told, money).to_f64()),
                    "held": in_units(told, held).to_f64(),
                    "missing": missing.as_ref().map(|money| in_units(told, money).to_f64()),
                    "enough_cost": amount(told, *enough_cost),
                    "enough_supporters": enough_supporters,
                }),
            )
        }
    };
    let mut object = json!({
        "project": project.id,
        "name": project.name,
        "cost": amount(told, project.cost),
        "supporters": explanation.supporters,
        "fate": fate,
    });
    if let (Some(object), Value::Object(more)) = (object.as_object_mut(), more) {
        object.extend(more);
    }
    object
}

fn paid(told: &Told, payers: &Payers) -> Value {
    json!({
        "voters": payers.voters,
        "each": in_units(told, &payers.each).to_f64(),
        "all_they_had": payers.all_they_had,
    })
}

fn ties(told: &Told, ties: &[Tie]) -> Vec<Value> {
    let tie = |tie: &Tie| {
        json!({
            "place": tie.place + 1,
            "tied": ids(told, &tie.tied),
            "taken": told.id(tie.taken),
            "by": breaker_word(tie.by),
        })
    };
    ties.iter().map(tie).collect()
}

pub(super) fn order_word(order: Order) -> &'static str {
    match order {
        Order::Votes => "votes",
        Order::VotesPerCost => "votes-per-cost",
        Order::Points => "points",
        Order::PointsPerCost => "points-per-cost",
    }
}

fn breaker_word(breaker: Breaker) -> &'static str {
    match breaker {
        Breaker::LowerCost => "lower_cost",
        Breaker::MoreVotes => "more_votes",
        Breaker::Order => "order",
        Breaker::Lot { .. } => "lot",
    }
}

fn ids<'a>(told: &'a Told, projects: &[usize]) -> Vec<&'a str> {
    projects.iter().map(|&project| told.id(project)).collect()
}

/// Units of the currency from minor units.
pub(super) fn in_units(told: &Told, minor: &Ratio) -> Ratio {
    minor.divided_by(10u64.pow(told.instance.scale))
}

/// A whole number where it is one.
fn amount(told: &Told, minor: i64) -> Value {
    let text = told.money(minor);
    match text.parse::<i64>() {
        Ok(whole) => json!(whole),
        Err(_) => json!(text.parse::<f64>().expect("a plain decimal is a number")),
    }
}
