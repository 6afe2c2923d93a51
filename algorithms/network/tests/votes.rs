//! Votes against the sum over all outcomes.

use proptest::prelude::*;
use starling_network::random::Random;
use starling_network::votes::{Ladder, NotAChance, Voice, outlook, with_voices};

/// The chance of each number of yeses, outcome by outcome.
fn naive(chances: &[f64]) -> Vec<f64> {
    let mut counts = vec![0.0; chances.len() + 1];
    for outcome in 0..1u32 << chances.len() {
        let mut chance = 1.0;
        for (at, &own) in chances.iter().enumerate() {
            chance *= if outcome >> at & 1 == 1 { own } else { 1.0 - own };
        }
        counts[outcome.count_ones() as usize] += chance;
    }
    counts
}

#[test]
fn small_councils_are_counted_outcome_by_outcome() {
    let mut random = Random::seeded(51);
    for case in 0..1_500 {
        let voters = random.below(9) as usize;
        let chances: Vec<f64> = (0..voters)
            .map(|_| match random.below(6) {
                0 => 0.0,
                1 => 1.0,
                _ => random.unit(),
            })
            .collect();
        let needed = random.below(11) as usize;
        let found = outlook(&chances, needed).unwrap();
        let counts = naive(&chances);
        assert_eq!(found.counts.len(), counts.len());
        assert!(found.counts.iter().zip(&counts).all(|(a, b)| (a - b).abs() < 1e-13));
        let win = |chances: &[f64]| naive(chances).iter().skip(needed).sum::<f64>();
        assert!((found.win - win(&chances)).abs() < 1e-13, "case {case}");
        assert!((found.expected - chances.iter().sum::<f64>()).abs() < 1e-12);
        for (at, &gain) in found.gains.iter().enumerate() {
            // P is linear in each chance, so that its slope is the difference of its ends.
            let (mut no, mut yes) = (chances.clone(), chances.clone());
            (no[at], yes[at]) = (0.0, 1.0);
            assert!((gain - (win(&yes) - win(&no))).abs() < 1e-13, "case {case}");
        }
    }
}

#[test]
fn equal_voters_are_binomial() {
    let found = outlook(&[0.5; 10], 5).unwrap();
    let ways = [1.0, 10.0, 45.0, 120.0, 210.0, 252.0, 210.0, 120.0, 45.0, 10.0, 1.0];
    assert!(found.counts.iter().zip(ways).all(|(chance, ways)| (chance - ways / 1024.0).abs() < 1e-15));
    assert!(found.gains.iter().all(|gain| (gain - 126.0 / 512.0).abs() < 1e-15));
}

#[test]
fn tiny_chances_keep_their_digits() {
    let found = outlook(&[1e-9; 40], 40).unwrap();
    let log = found.win.log10() + 360.0;
    assert!((found.win == 0.0) || log.abs() < 1e-9, "below the smallest number");
    let found = outlook(&[1e-9; 20], 20).unwrap();
    assert!((found.win / 1e-180 - 1.0).abs() < 1e-12 && (found.gains[3] / 1e-171 - 1.0).abs() < 1e-12);
    let found = outlook(&vec![0.5; 600], 300).unwrap();
    // P = ½ + ½·P(exactly half), Stirling: 1/√(π·300)·(1 − 1/(8·300) …)
    let half = (1.0 - 1.0 / 2_400.0) / (std::f64::consts::PI * 300.0).sqrt();
    assert!((found.win - (0.5 + half / 2.0)).abs() < 1e-8);
}

#[test]
fn quorums_at_the_ends_are_certain() {
    assert_eq!(outlook(&[], 0).unwrap().win, 1.0);
    assert_eq!(outlook(&[], 1).unwrap().win, 0.0);
    assert_eq!(outlook(&[0.0, 0.3], 0).unwrap().win, 1.0);
    assert_eq!(outlook(&[1.0, 0.3], 3).unwrap().win, 0.0);
    assert_eq!(outlook(&[1.0, 1.0], 2).unwrap().win, 1.0);
}

#[test]
fn what_is_no_chance_is_named() {
    assert_eq!(outlook(&[0.5, 1.5], 1), Err(NotAChance { at: 1 }));
    assert_eq!(outlook(&[f64::NAN], 1), Err(NotAChance { at: 0 }));
    let voice = Voice { chance: -0.1, sway: 1.0, listeners: vec![0] };
    assert_eq!(with_voices(&[0.5, 0.5], &[voice], 1, 10, 1), Err(NotAChance { at: 2 }));
    assert_eq!(Ladder::default().chance(3), None);
    assert_eq!((-2..=2).map(|stance| Ladder::default().chance(stance).unwrap()).sum::<f64>(), 2.5);
}

#[test]
fn shared_voices_bind_votes_together() {
    // One voice that turns four waverers into firm supporters: without it everything is even.
    let voice = Voice { chance: 0.5, sway: 50.0, listeners: vec![0, 1, 2, 3] };
    let found = with_voices(&[0.5; 4], std::slice::from_ref(&voice), 4, 1_000, 1).unwrap();
    assert_eq!((found.worlds, found.error), (2, 0.0));
    assert!((found.win - (0.5 + 0.5 / 16.0)).abs() < 1e-12);
    let (with, without) = found.with_and_without[0];
    assert!((with.unwrap() - 1.0).abs() < 1e-12 && (without.unwrap() - 1.0 / 16.0).abs() < 1e-12);
    // The same by drawing worlds.
    let drawn = with_voices(&[0.5; 4], &[voice], 4, 1, 1).unwrap();
    assert_eq!(drawn.worlds, 1);
    let many: Vec<Voice> =
        (0..12).map(|at| Voice { chance: 0.3, sway: 1.0 - f64::from(at % 3), listeners: vec![at % 6, 99] }).collect();
    let exact = with_voices(&[0.4; 6], &many, 3, 4_096, 1).unwrap();
    let drawn = with_voices(&[0.4; 6], &many, 3, 4_000, 1).unwrap();
    assert_eq!((exact.worlds, exact.error, drawn.worlds), (4_096, 0.0, 4_000));
    assert!(drawn.error > 0.0 && (exact.win - drawn.win).abs() < 5.0 * drawn.error, "{exact:?} {drawn:?}");
    // Nobody listening changes nothing.
    let deaf = Voice { chance: 0.7, sway: f64::INFINITY, listeners: vec![] };
    let found = with_voices(&[0.4; 6], &[deaf], 3, 2, 1).unwrap();
    assert!((found.win - outlook(&[0.4; 6], 3).unwrap().win).abs() < 1e-15);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_vote_adds_up(chances in prop::collection::vec(0.0..=1.0f64, 0..60), needed in 0usize..70) {
        let found = outlook(&chances, needed).unwrap();
        prop_assert!((found.counts.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        prop_assert!((0.0..=1.0).contains(&found.win));
        let mean: f64 = found.counts.iter().enumerate().map(|(yes, chance)| yes as f64 * chance).sum();
        prop_assert!((mean - found.expected).abs() < 1e-9);
        if needed > 0 {
            // Conditioning on any voter gives the whole: P(exactly needed − 1 of the others) in two ways.
            for (at, &gain) in found.gains.iter().enumerate() {
                let mut certain = chances.clone();
                certain[at] = 1.0;
                let yes = outlook(&certain, needed).unwrap().win;
                certain[at] = 0.0;
                let no = outlook(&certain, needed).unwrap().win;
                prop_assert!((gain - (yes - no)).abs() < 1e-12);
            }
        }
    }
}
