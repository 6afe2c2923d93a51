//! A certificate for runs too large for the plain reference: given the prices, everything is replayed exactly, and no
//! other project may have been affordable for less.

use super::field::Field;
use super::run::run;
use super::{Instance, Utility};
use crate::natural::Natural;
use crate::read;
use crate::ties::{Breaking, TieRule};
use crate::{VoteKind, money};

fn certify(instance: &Instance, utility: Utility) -> usize {
    let field = Field::new(instance, utility);
    let breaking = Breaking::new(instance, &TieRule::default());
    let run = run(&field, &breaking, u128::from(instance.budget.unsigned_abs()), instance.budget);
    let ledger = &run.ledger;
    let cost = |project: usize| ledger.whole(instance.projects[project].cost.unsigned_abs());
    let mut balances = vec![ledger.share().clone(); instance.ballots.len()];
    let mut open: Vec<usize> = (0..instance.projects.len())
        .filter(|&project| field.support[project] > 0 && instance.projects[project].cost <= instance.budget)
        .collect();
    for (round, &project) in run.funded.iter().enumerate() {
        open.retain(|&other| other != project);
        // At the ρ of this round, what its supporters can pay together is exactly the cost, and no more than the cost
        // of any other. Both sides are taken times the divisor of the project bought, to stay whole.
        let divisor = field.divisor[project];
        let can_pay = |other: usize| {
            let mut sum = Natural::default();
            for (ballot, weight) in field.weighted(other) {
                let mut has = balances[ballot].clone();
                has.multiply(divisor);
                let mut price = ledger.price(round, weight);
                price.multiply(field.divisor[other]);
                sum.add((&has).min(&price), instance.ballots.cast(ballot));
            }
            sum
        };
        let needs = |other: usize| {
            let mut whole = cost(other);
            whole.multiply(divisor);
            whole
        };
        assert_eq!(can_pay(project), needs(project));
        for &other in &open {
            let (could, whole) = (can_pay(other), needs(other));
            assert!(could < whole || could == whole && breaking.first(&[project, other]).0 == project);
        }
        for (ballot, weight) in field.weighted(project) {
            let pays = ledger.price(round, weight).min(balances[ballot].clone());
            balances[ballot].subtract(&pays);
        }
    }
    for other in open {
        let mut left = Natural::default();
        field
            .supporters(other)
            .iter()
            .for_each(|&b| left.add(&balances[b as usize], instance.ballots.cast(b as usize)));
        assert!(left < cost(other), "nothing affordable is left");
    }
    run.funded.len()
}

const UTILITIES: [Utility; 3] = [Utility::Cost, Utility::Cardinality, Utility::Score];

#[test]
fn larger_elections_hold_their_certificate() {
    let mut state = 1u64;
    let mut below = |bound: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    let mut funded = 0;
    for large in [1, 1, 1, 1, 1, 1, 7_919, 30_000_000_000] {
        // Costs come in few sizes, so that ties and near ties are many.
        let costs: Vec<i64> = (0..25).map(|_| large * (1 + below(40) as i64) + below(2) as i64).collect();
        let voters: Vec<Vec<(usize, i64)>> = (0..90)
            .map(|_| (0..25).map(|p| (p, below(45) as i64)).filter(|&(_, points)| (1..10).contains(&points)).collect())
            .collect();
        let instance = Instance::of_marks(large * 300, VoteKind::Scoring, &costs, &voters);
        assert!(instance.budget <= money::LARGEST);
        funded += UTILITIES.map(|utility| certify(&instance, utility)).iter().sum::<usize>();
    }
    assert!(funded > 150, "{funded}");
}

/// Real elections, where they are at hand.
#[test]
fn real_elections_hold_their_certificate() {
    const BUDGETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/budgets");
    let large = &UTILITIES[..1];
    for (file, utilities) in [
        ("Netherlands_Assen_2024", &UTILITIES[..2]),
        ("Poland_Wieliczka_2023_Green_Budget", &UTILITIES[..2]),
        ("France_Toulouse_2022", large),
        ("Poland_Lodz_2022", large),
    ] {
        let Ok(bytes) = std::fs::read(format!("{BUDGETS}/{file}.pb")) else { continue };
        let (instance, _) = read::pb(&bytes).unwrap();
        for &utility in utilities {
            assert!(certify(&instance, utility) > 5);
        }
    }
}
