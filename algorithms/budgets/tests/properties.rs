//! What holds of every outcome, whoever votes how.

#![expect(clippy::unwrap_used, reason = "what is missing fails the test")]

#[expect(dead_code, reason = "the plain rules are asked elsewhere")]
mod reference;

use reference::{Dice, Election, instance};
use starling_budgets::shares::{Completion, Fate, Outcome, Rule, Utility, Why, explain};
use starling_budgets::ties::{Breaker, TieRule};
use starling_budgets::{Instance, Ratio, equal_shares, greedy, phragmen};

const UTILITIES: [Utility; 3] = [Utility::Cost, Utility::Cardinality, Utility::Score];

/// Each rule over many random elections.
fn over(seed: u64, times: u32, mut ask: impl FnMut(&Election, &Instance, &Rule, &Outcome)) {
    let mut dice = Dice(seed);
    for _ in 0..times {
        let election = dice.election(5);
        let instance = instance(&election);
        for utility in UTILITIES {
            let step = 1 + dice.below(3) as i64;
            let completions = [
                Completion::None,
                Completion::Greedy,
                Completion::AddOne { step },
                Completion::AddOneThenGreedy { step },
            ];
            let completion = completions[dice.below(4) as usize];
            let rule = Rule { utility, completion, ..Rule::default() };
            ask(&election, &instance, &rule, &equal_shares(&instance, &rule));
        }
    }
}

#[test]
fn nothing_is_overspent_and_payments_are_exact() {
    over(11, 1_000, |election, instance, rule, outcome| {
        let sum: i64 = outcome.selected.iter().map(|&project| instance.projects[project].cost).sum();
        assert_eq!(sum, outcome.cost);
        assert!(sum <= instance.budget, "{rule:?} {election:?}");
        for (round, of) in outcome.books.payers_by_round().iter().enumerate() {
            assert_eq!(*of, outcome.books.payers(round));
            let paid = of.iter().fold(Ratio::new(0, 1), |sum, payers| sum.plus(&payers.each, payers.voters));
            let cost = instance.projects[outcome.rounds[round].project].cost.unsigned_abs();
            assert_eq!(paid, Ratio::new(cost.into(), 1), "{rule:?} {election:?}");
        }
        let share = outcome.books.share();
        for ballot in 0..instance.ballots.len() {
            let paid = outcome.books.paid(ballot);
            let spent = paid.iter().fold(outcome.books.left(ballot), |sum, (_, amount)| sum.plus(amount, 1));
            assert_eq!(spent, share, "what is paid and what is left are the share: {rule:?} {election:?}");
        }
        let spending = outcome.books.spending();
        let bought: i64 = outcome.rounds.iter().map(|round| instance.projects[round.project].cost).sum();
        let all = spending.left.plus(&Ratio::new(bought.unsigned_abs().into(), 1), 1);
        assert_eq!(all, Ratio::new(0, 1).plus(&share, instance.ballots.voters() as u64));
        assert_eq!(spending.by_projects.iter().sum::<u64>(), instance.ballots.voters() as u64);
    });
}

#[test]
fn completing_only_adds() {
    over(12, 700, |_, instance, rule, outcome| {
        let plain = match rule.completion {
            Completion::Greedy => Completion::None,
            Completion::AddOneThenGreedy { step } => Completion::AddOne { step },
            Completion::None | Completion::AddOne { .. } => return,
        };
        let before = equal_shares(instance, &Rule { completion: plain, ..rule.clone() });
        assert!(outcome.selected.starts_with(&before.selected));
        assert_eq!(outcome.completed, outcome.selected[before.selected.len()..]);
        let left = instance.budget - outcome.cost;
        let supporters = instance.ballots.supporters(instance.projects.len());
        for (project, votes) in supporters.iter().enumerate() {
            let fits = *votes > 0 && instance.projects[project].cost <= left;
            assert!(outcome.selected.contains(&project) || !fits, "nothing that fits is left out");
        }
    });
}

/// Turns voters and ballots around; what comes out must not know.
#[test]
fn the_order_of_voters_is_nothing() {
    over(13, 700, |election, instance, rule, outcome| {
        let mut turned = election.clone();
        turned.points.reverse();
        let middle = turned.points.len() / 2;
        turned.points.rotate_left(middle);
        let again = reference::instance(&turned);
        let other = equal_shares(&again, rule);
        assert_eq!((&other.selected, &other.rounds, &other.ties), (&outcome.selected, &outcome.rounds, &outcome.ties));
        assert_eq!(explain(&again, rule, &other), explain(instance, rule, outcome));
        assert_eq!(phragmen(&again, &rule.ties), phragmen(instance, &rule.ties));
        let order = greedy::Order::PointsPerCost;
        assert_eq!(greedy(&again, order, &rule.ties), greedy(instance, order, &rule.ties));
    });
}

/// "Would have been enough" is put to the test by giving just that.
#[test]
fn what_would_have_been_enough_is_enough() {
    let (mut cheaper, mut joined) = (0, 0);
    over(14, 1_500, |election, instance, rule, outcome| {
        if rule.completion != Completion::None {
            return;
        }
        for explanation in explain(instance, rule, outcome) {
            let project = explanation.project;
            let Fate::Unfunded { why, held, missing, enough_cost, enough_supporters } = explanation.fate else {
                continue;
            };
            if matches!(why, Why::NoSupporters | Why::CostOverBudget) {
                continue;
            }
            let cost = Ratio::new(election.costs[project].unsigned_abs(), 1);
            assert_eq!(held.plus(&missing.unwrap(), 1), cost);
            let mut dearer_by_nothing = election.clone();
            dearer_by_nothing.costs[project] = enough_cost.into();
            let again = equal_shares(&reference::instance(&dearer_by_nothing), rule);
            assert!(again.selected.contains(&project), "{enough_cost} {election:?}");
            cheaper += 1;
            let Some(more) = enough_supporters else { continue };
            let mut others: Vec<usize> =
                (0..election.points.len()).filter(|&voter| election.points[voter][project] == 0).collect();
            let left = |voter: &usize| outcome.books.left(instance.ballots.of_voters()[*voter] as usize);
            others.sort_by_key(|voter| std::cmp::Reverse(left(voter)));
            let brought = |count| others[..count].iter().fold(held.clone(), |sum, voter| sum.plus(&left(voter), 1));
            let more = usize::try_from(more).unwrap();
            assert!(brought(more) >= cost && brought(more - 1) < cost, "the fewest: {election:?}");
            let mut wider = election.clone();
            others[..more].iter().for_each(|&voter| wider.points[voter][project] = 1);
            let again = equal_shares(&reference::instance(&wider), rule);
            assert!(again.selected.contains(&project), "{more} {election:?}");
            joined += 1;
        }
    });
    assert!(cheaper > 500 && joined > 100, "{cheaper} {joined}");
}

/// Extended justified representation up to one project (Peters, Pierczyński, Skowron 2021, Theorem 2), by trying every
/// set of projects that some group wants in common.
#[test]
fn groups_get_what_they_could_have_bought_alone() {
    over(15, 1_200, |election, _, rule, outcome| {
        if rule.completion != Completion::None {
            return;
        }
        let worth = |voter: usize, project: usize| match rule.utility {
            _ if election.points[voter][project] == 0 => 0,
            Utility::Cost => election.costs[project],
            Utility::Cardinality => 1,
            Utility::Score => election.points[voter][project],
        };
        let fundable = |project: &usize| election.costs[*project] <= election.budget;
        for set in 1u32..1 << election.costs.len() {
            let wanted: Vec<usize> = (0..election.costs.len()).filter(|project| set >> project & 1 == 1).collect();
            if !wanted.iter().all(fundable) {
                continue;
            }
            // A group that agrees on more than approval agrees on the least any of them gives; with points, ask one level.
            let all = (0..election.points.len()).filter(|&voter| wanted.iter().all(|&p| election.points[voter][p] > 0));
            let least =
                |project: usize| if rule.utility == Utility::Score { 1 } else { worth_of(rule, election, project) };
            let promised: i128 = wanted.iter().map(|&project| least(project)).sum();
            let gains = |voter: usize, also: Option<usize>| -> i128 {
                (0..election.costs.len())
                    .filter(|project| outcome.selected.contains(project) || Some(*project) == also)
                    .map(|project| worth(voter, project))
                    .sum()
            };
            let wronged = all.filter(|&voter| {
                gains(voter, None) < promised
                    && !(0..election.costs.len()).any(|project| gains(voter, Some(project)) > promised)
            });
            let wronged = wronged.count() as i128;
            let cost: i128 = wanted.iter().map(|&project| election.costs[project]).sum();
            let could = wronged > 0 && wronged * election.budget >= cost * election.points.len() as i128;
            assert!(!could, "{wronged} voters could have bought {wanted:?}: {rule:?} {election:?}");
        }
    });
}

fn worth_of(rule: &Rule, election: &Election, project: usize) -> i128 {
    if rule.utility == Utility::Cost { election.costs[project] } else { 1 }
}

#[test]
fn a_seed_decides_ties_and_nothing_else() {
    let instance = Instance::of_approvals(10, &[10, 10, 10], &[&[0], &[1], &[2]]);
    let rule = |seed| TieRule(vec![Breaker::Lot { seed }]);
    let mut seen: Vec<usize> =
        (0..50).map(|seed| greedy(&instance, greedy::Order::Votes, &rule(seed)).selected[0]).collect();
    assert_eq!(seen[7], greedy(&instance, greedy::Order::Votes, &rule(7)).selected[0]);
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, [0, 1, 2]);
    over(16, 300, |_, instance, rule, outcome| {
        if outcome.ties.is_empty() {
            let other = Rule { ties: TieRule(vec![Breaker::Lot { seed: 9 }]), ..rule.clone() };
            let again = equal_shares(instance, &other);
            // A tie of an earlier increment may end the raising sooner.
            if outcome.raised.is_none() {
                assert_eq!(again.selected, outcome.selected);
            }
        }
    });
}
