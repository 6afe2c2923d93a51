//! Medians over a `.pb` file: `cargo run --profile bench -p starling-budgets --example measure_budgets -- FILE.pb [add1]`.

use starling_budgets::greedy::Order;
use starling_budgets::shares::{Completion, Rule, Utility, explain};
use starling_budgets::ties::TieRule;
use starling_budgets::{equal_shares, greedy, phragmen, read};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("the path of a .pb file");
    let raises = arguments.next().is_some();
    let bytes = std::fs::read(&file).expect("a file that can be read");
    median("read", 15, || read::pb(&bytes));
    let (instance, problems) = read::pb(&bytes).expect("a usable file");
    println!(
        "{} projects, {} voters, {} different ballots, {} problems",
        instance.projects.len(),
        instance.ballots.voters(),
        instance.ballots.len(),
        problems.count()
    );
    for utility in [Utility::Cost, Utility::Cardinality, Utility::Score] {
        let rule = Rule { utility, ..Rule::default() };
        median(&format!("equal shares, {}", utility.word()), 51, || equal_shares(&instance, &rule));
    }
    let rule = Rule::default();
    let outcome = equal_shares(&instance, &rule);
    median("explaining it", 5, || (explain(&instance, &rule, &outcome), outcome.books.spending()));
    median("greedy", 51, || greedy(&instance, Order::Votes, &TieRule::default()));
    median("phragmen", 5, || phragmen(&instance, &TieRule::default()));
    if raises {
        let completion = Completion::AddOne { step: 10i64.pow(instance.scale) };
        let rule = Rule { completion, ..Rule::default() };
        let outcome = equal_shares(&instance, &rule);
        println!("{:?}", outcome.raised);
        median("explaining it", 5, || (explain(&instance, &rule, &outcome), outcome.books.spending()));
        median("equal shares, cost, add1", 5, || equal_shares(&instance, &rule));
    }
}

fn median<T>(what: &str, times: usize, work: impl Fn() -> T) {
    let mut took: Vec<f64> = (0..times)
        .map(|_| {
            let begin = Instant::now();
            black_box(work());
            begin.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    println!("{what}: median {:.3} ms, least {:.3} ms of {times}", took[times / 2], took[0]);
}
