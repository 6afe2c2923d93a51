//! What `starling budget` tells a person.

use super::json::{in_units, order_word};
use super::{Decided, Told};
use starling_budgets::Ratio;
use starling_budgets::shares::{Completion, Explanation, Fate, Outcome, Spending, Stop, Why};
use std::fmt::Write;

pub(super) fn of(told: &Told) -> String {
    let mut text = String::new();
    let (selected, cost) = told.selected();
    let instance = &told.instance;
    line(
        &mut text,
        &format!(
            "{} projects, {} voters, budget {}",
            instance.projects.len(),
            instance.ballots.voters(),
            told.money(instance.budget)
        ),
    );
    line(&mut text, &rule(told));
    line(
        &mut text,
        &format!("{} funded for {}; {} left", selected.len(), told.money(cost), told.money(instance.budget - cost)),
    );
    if let Some(matches) = told.matches_official() {
        line(
            &mut text,
            if matches {
                "These are the projects the file calls selected."
            } else {
                "The file calls other projects selected."
            },
        );
    }
    match &told.decided {
        Decided::Shares { outcome, explained, spending, .. } => shares(told, outcome, explained, spending, &mut text),
        Decided::Greedy { .. } | Decided::Phragmen(_) => {
            let votes = instance.ballots.supporters(instance.projects.len());
            let rows = selected.iter().enumerate().map(|(place, &at)| {
                let project = &instance.projects[at];
                let (place, votes) = ((place + 1).to_string(), votes[at].to_string());
                vec![place, project.id.clone(), told.money(project.cost), votes, project.name.clone()]
            });
            table(&mut text, &["", "project", "cost", "supporters", "name"], rows.collect());
        }
    }
    let ties = match &told.decided {
        Decided::Shares { outcome, .. } => &outcome.ties,
        Decided::Greedy { funded, .. } => &funded.ties,
        Decided::Phragmen(bought) => &bought.ties,
    };
    if !ties.is_empty() {
        line(&mut text, &format!("\n{} ties were broken; --json lists them.", ties.len()));
    }
    text
}

fn rule(told: &Told) -> String {
    match &told.decided {
        Decided::Greedy { order, .. } => format!("Greedy, by {}", order_word(*order).replace('-', " ")),
        Decided::Phragmen(bought) => match bought.stopped_at {
            Some(project) => format!("Sequential Phragmén, up to project {}, which would overspend", told.id(project)),
            None => "Sequential Phragmén".to_owned(),
        },
        Decided::Shares { rule, outcome, .. } => {
            let mut text = format!("Equal shares, utility {}", rule.utility.word());
            let completion = match rule.completion {
                Completion::None => "",
                Completion::AddOne { .. } => ", add1",
                Completion::AddOneThenGreedy { .. } => ", add1 then greedy",
                Completion::Greedy => ", then greedy",
            };
            text.push_str(completion);
            if let Some(raised) = outcome.raised {
                let why = match raised.stop {
                    Stop::Overspends { .. } => "the next would overspend",
                    Stop::AllFunded => "all that can be funded is",
                    Stop::MostIncrements => "no more are tried, a larger --step goes further",
                    Stop::Limit => "shares became too large to count",
                };
                let _ = write!(text, " (raised {} times by {}; {why})", raised.increments, told.money(raised.step));
            }
            text
        }
    }
}

fn shares(told: &Told, outcome: &Outcome, explained: &[Explanation], spending: &Spending, text: &mut String) {
    line(text, &format!("Everyone's share: {}", short(told, &spending.share)));
    if let Some(comparison) = outcome.comparison {
        let taken = if comparison.greedy_taken { "; the greedy outcome was taken" } else { "" };
        line(
            text,
            &format!(
                "{} voters prefer equal shares, {} the greedy outcome, {} neither{taken}",
                comparison.prefer_shares, comparison.prefer_greedy, comparison.indifferent
            ),
        );
    }
    let rows = outcome.selected.iter().enumerate().map(|(place, &at)| {
        let project = &told.instance.projects[at];
        let price = match &explained[at].fate {
            Fate::Bought { payers, .. } => payers.first().map(|most| short(told, &most.each)).unwrap_or_default(),
            Fate::Greedy { .. } | Fate::Unfunded { .. } => "greedy".to_owned(),
        };
        let supporters = explained[at].supporters.to_string();
        vec![
            (place + 1).to_string(),
            project.id.clone(),
            told.money(project.cost),
            supporters,
            price,
            project.name.clone(),
        ]
    });
    table(text, &["", "project", "cost", "supporters", "each pays", "name"], rows.collect());
    let mut rows = Vec::new();
    for explanation in explained {
        let Fate::Unfunded { why, held, missing, enough_supporters, .. } = &explanation.fate else { continue };
        let project = &told.instance.projects[explanation.project];
        let why = match why {
            Why::NoSupporters => "nobody supports it",
            Why::CostOverBudget => "costs more than the budget",
            Why::NeverAffordable { .. } => "its supporters never had enough",
            Why::MoneySpent { .. } => "its supporters spent on other projects",
            Why::GreedyPreferred => "the greedy outcome was preferred",
        };
        rows.push(vec![
            project.id.clone(),
            told.money(project.cost),
            explanation.supporters.to_string(),
            short(told, held),
            missing.as_ref().map(|missing| short(told, missing)).unwrap_or_default(),
            enough_supporters.map(|more| more.to_string()).unwrap_or_default(),
            why.to_owned(),
        ]);
    }
    if !rows.is_empty() {
        line(
            text,
            "\nNot funded: what its supporters have left, what they lack, and how many more could have brought it",
        );
        table(text, &["project", "cost", "supporters", "left", "lacks", "more", "why"], rows);
    }
    line(
        text,
        &format!(
            "\n{} voters spent all they had; {} is left with the others",
            spending.spent_all,
            short(told, &spending.left)
        ),
    );
}

/// Rounded to two places, for reading.
fn short(told: &Told, minor: &Ratio) -> String {
    format!("{:.2}", in_units(told, minor).to_f64())
}

/// Columns under headings; numbers to the right, the last column as long as it is.
fn table(text: &mut String, heads: &[&str], rows: Vec<Vec<String>>) {
    let heads = heads.iter().map(|&head| head.to_owned()).collect();
    let rows: Vec<Vec<String>> = std::iter::once(heads).chain(rows).collect();
    text.push('\n');
    for row in &rows {
        let mut cells = String::new();
        for (at, cell) in row.iter().enumerate() {
            let width = rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
            let number = rows[1..].iter().all(|row| row[at].is_empty() || row[at].parse::<f64>().is_ok());
            let pad = " ".repeat(width - cell.chars().count());
            let _ = match (at + 1 == row.len(), number) {
                (true, _) => write!(cells, "{cell}"),
                (false, true) => write!(cells, "{pad}{cell}  "),
                (false, false) => write!(cells, "{cell}{pad}  "),
            };
        }
        line(text, cells.trim_end());
    }
}

fn line(text: &mut String, what: &str) {
    text.push_str(what);
    text.push('\n');
}
