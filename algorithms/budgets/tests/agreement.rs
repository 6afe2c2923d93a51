//! The engine against the plain reference on random elections: the same projects, the same payments, the same money left.

#![expect(clippy::unwrap_used, reason = "a number that does not fit fails the test")]

mod reference;

use reference::{Dice, Election, Gain, Rounds, instance};
use starling_budgets::shares::{Completion, Outcome, Raised, Rule, Stop, Utility};
use starling_budgets::ties::TieRule;
use starling_budgets::{Instance, equal_shares, greedy, phragmen};

const GAINS: [(Gain, Utility); 3] =
    [(Gain::Cost, Utility::Cost), (Gain::One, Utility::Cardinality), (Gain::Points, Utility::Score)];

fn order(rounds: &Rounds) -> Vec<usize> {
    rounds.iter().map(|(project, ..)| *project).collect()
}

/// Every round, every payment and all that is left are the same.
fn assert_same(instance: &Instance, outcome: &Outcome, rounds: &Rounds, election: &Election) {
    assert_eq!(outcome.rounds.iter().map(|round| round.project).collect::<Vec<_>>(), order(rounds), "{election:?}");
    for (round, (_, rho, _)) in outcome.rounds.iter().zip(rounds) {
        assert_eq!(round.rho.to_string(), rho.written(), "{election:?}");
    }
    for (voter, &ballot) in instance.ballots.of_voters().iter().enumerate() {
        let paid = outcome.books.paid(ballot as usize);
        let mut paid = paid.iter();
        for (project, _, of) in rounds {
            if election.points[voter][*project] > 0 {
                let (for_project, amount) = paid.next().unwrap();
                assert_eq!((*for_project, amount.to_string()), (*project, of[voter].written()), "{election:?}");
            }
        }
        assert!(paid.next().is_none(), "{election:?}");
    }
}

fn agree(dice: &mut Dice, grain: i128) {
    let election = dice.election(grain);
    let instance = instance(&election);
    for (gain, utility) in GAINS {
        let outcome = equal_shares(&instance, &Rule { utility, ..Rule::default() });
        let (rounds, left) = election.equal_shares(gain, election.budget);
        assert_same(&instance, &outcome, &rounds, &election);
        for (voter, &ballot) in instance.ballots.of_voters().iter().enumerate() {
            assert_eq!(outcome.books.left(ballot as usize).to_string(), left[voter].written(), "{election:?}");
        }
        let completion = Completion::Greedy;
        let full = equal_shares(&instance, &Rule { utility, completion, ..Rule::default() });
        assert_eq!(full.selected, election.greedily(gain, order(&rounds)), "{utility:?} {election:?}");
    }
    let bought = phragmen(&instance, &TieRule::default());
    let expected = election.phragmen();
    assert_eq!(bought.selected, expected.iter().map(|(project, _)| *project).collect::<Vec<_>>(), "{election:?}");
    let times: Vec<String> = expected.iter().map(|(_, time)| time.written()).collect();
    assert_eq!(bought.times.iter().map(ToString::to_string).collect::<Vec<_>>(), times, "{election:?}");
    let funded = greedy(&instance, greedy::Order::Votes, &TieRule::default());
    assert_eq!(funded.selected, election.greedily(Gain::Cost, Vec::new()), "{election:?}");
}

#[test]
fn twelve_thousand_small_elections_agree() {
    let mut dice = Dice(0x5eed);
    for _ in 0..12_000 {
        let grain = 1 + i128::from(dice.below(20));
        agree(&mut dice, grain);
    }
}

#[test]
fn large_amounts_that_differ_by_the_least_agree() {
    let mut dice = Dice(0xfeed);
    for _ in 0..3_000 {
        agree(&mut dice, 30_000_000_000_000);
    }
}

#[test]
fn raised_shares_agree() {
    let mut dice = Dice(0xadd1);
    let mut raised = 0;
    for _ in 0..1_500 {
        let election = dice.election(6);
        let instance = instance(&election);
        for (gain, utility) in GAINS {
            let (times, rounds) = election.raised(gain, 1);
            let outcome = equal_shares(
                &instance,
                &Rule { utility, completion: Completion::AddOne { step: 1 }, ..Rule::default() },
            );
            assert_eq!(outcome.raised.unwrap().increments, times, "{election:?}");
            assert_same(&instance, &outcome, &rounds, &election);
            raised += times;
        }
    }
    assert!(raised > 1_000, "shares were raised at all: {raised}");
}

#[test]
fn shares_are_raised_no_more_often_than_the_rule_allows() {
    // Either voter wants a project for all but one of the budget and holds half of it: half a billion steps of one.
    let instance = Instance::of_approvals(1_000_000_000, &[999_999_999, 999_999_999, 1], &[&[0, 2], &[1]]);
    let raised = |completion, most_increments| {
        let rule = Rule { completion, most_increments, ..Rule::default() };
        let outcome = equal_shares(&instance, &rule);
        (outcome.selected, outcome.raised.unwrap())
    };
    for most in [0, 1, 25] {
        let (selected, raised) = raised(Completion::AddOne { step: 1 }, most);
        assert_eq!(selected, [2]);
        assert_eq!(raised, Raised { increments: most, step: 1, stop: Stop::MostIncrements });
    }
    let (selected, most) = raised(Completion::AddOneThenGreedy { step: 1 }, 3);
    assert_eq!((selected, most.stop), (vec![2, 0], Stop::MostIncrements));
    // With a step that suits the budget the bound is not met.
    let (_, enough) = raised(Completion::AddOne { step: 10_000_000 }, 100);
    assert!(matches!(enough, Raised { increments: 49, stop: Stop::Overspends { .. }, .. }), "{enough:?}");
}
