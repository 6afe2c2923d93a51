//! Ten thousand random elections, small enough to be full of ties, come out as plain slow counters say.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod naive;

use naive::{Frac, Marks, Rules, Ties};
use starling_voting::{
    Base, Candidate, Election, Ending, EqualRanks, Marking, Overvote, Rank, SkippedRanks, TieRule, approval, irv,
    majority_judgment, meek_stv, plurality, schulze, scottish_stv,
};
use std::collections::BTreeSet;

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }
    fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            all.swap(at, self.below(at + 1));
        }
        all
    }
}

struct World {
    election: Election,
    marks: Vec<(u64, Marks)>,
    standing: BTreeSet<usize>,
    marking: Marking,
    rules: Rules,
    ties: TieRule,
    order: Vec<usize>,
}

fn at(place: usize) -> Candidate {
    Candidate::at(place).unwrap()
}

fn world(dice: &mut Dice) -> World {
    let candidates = 1 + dice.below(7);
    let seats = 1 + dice.below(4);
    let names = (0..candidates).map(|c| format!("C{c}")).collect();
    let mut election = Election::ranked(names, seats as u32).unwrap();
    let mut marks = Vec::new();
    let messy = dice.below(3) == 0;
    for _ in 0..dice.below(25) {
        let weight = 1 + dice.below(6) as u64;
        let mut ballot: Marks = Vec::new();
        if messy {
            for _ in 0..dice.below(candidates + 2) {
                ballot.push(match dice.below(8) {
                    0 => None,
                    1 => Some(Vec::new()),
                    2 => Some(vec![dice.below(candidates), dice.below(candidates)]),
                    _ => Some(vec![dice.below(candidates)]),
                });
            }
        } else {
            let length = 1 + dice.below(candidates);
            ballot = dice.shuffled(candidates)[..length].iter().map(|c| Some(vec![*c])).collect();
        }
        let ranks: Vec<Rank> = ballot
            .iter()
            .map(|rank| match rank.as_deref() {
                None => Rank::Overvoted,
                Some([]) => Rank::Skipped,
                Some([one]) => Rank::One(at(*one)),
                Some(several) => Rank::Several(several.iter().map(|c| at(*c)).collect()),
            })
            .collect();
        election.push(weight, &ranks).unwrap();
        marks.push((weight, ballot));
    }
    let mut standing: BTreeSet<usize> = (0..candidates).collect();
    if candidates > 2 && dice.below(4) == 0 {
        let gone = dice.below(candidates);
        election.withdraw(at(gone));
        standing.remove(&gone);
    }
    let (overvote_ends, skips) = (dice.below(2) == 0, dice.below(3));
    let equal = [EqualRanks::ByMethod, EqualRanks::AsOvervote, EqualRanks::Exhaust][dice.below(3)];
    let marking = Marking {
        overvote: if overvote_ends { Overvote::Exhaust } else { Overvote::Skip },
        skipped: if skips == 0 { SkippedRanks::Ignore } else { SkippedRanks::ExhaustAfter(skips as u16) },
        equal,
        max_ranks: None,
    };
    let rules = Rules {
        overvote_ends,
        skips_that_end: (skips > 0).then_some(skips),
        several_end: match equal {
            EqualRanks::ByMethod => None,
            EqualRanks::AsOvervote => Some(overvote_ends),
            EqualRanks::Exhaust => Some(true),
        },
    };
    let order = dice.shuffled(candidates);
    let permutation = Some(order.iter().map(|c| at(*c)).collect());
    let ties = TieRule { previous: dice.below(2) == 0, permutation, lots: Vec::new() };
    World { election, marks, standing, marking, rules, ties, order }
}

impl World {
    /// Ballots of single preferences; several at a rank end a ballot unless the rules say otherwise.
    fn strict(&self) -> Vec<(u64, Vec<usize>)> {
        let rules = Rules { several_end: self.rules.several_end.or(Some(true)), ..self.rules };
        let levels = self.marks.iter().map(|(w, m)| (*w, naive::preferences(m, rules, &self.standing).concat()));
        levels.filter(|(_, prefs)| !prefs.is_empty()).collect()
    }

    fn levels(&self) -> Vec<(u64, Vec<Vec<usize>>)> {
        self.marks.iter().map(|(w, m)| (*w, naive::preferences(m, self.rules, &self.standing))).collect()
    }

    fn naive_ties(&self) -> Ties<'_> {
        Ties { previous: self.ties.previous, order: &self.order }
    }
}

fn places(candidates: &[Candidate]) -> Vec<usize> {
    candidates.iter().map(|c| c.index()).collect()
}

fn worlds(count: u64) -> impl Iterator<Item = World> {
    let mut dice = Dice(20_260_503);
    (0..count).map(move |_| world(&mut dice))
}

#[test]
fn scottish_stv_agrees() {
    let mut with_surplus = 0;
    for (seed, world) in worlds(10_000).enumerate() {
        let count = scottish_stv(&world.election, &world.marking, &world.ties).unwrap();
        let (elected, stages) =
            naive::scottish(&world.strict(), &world.standing, world.election.seats as usize, &world.naive_ties());
        assert_eq!(places(&count.elected), elected, "{seed}");
        assert_eq!(count.ending, Ending::Complete);
        assert_eq!(count.stages.len(), stages.len(), "{seed}");
        for (ours, theirs) in count.stages.iter().zip(&stages) {
            for (c, votes) in theirs {
                assert_eq!(Frac::of(i128::from(ours.totals[*c]), 100_000), Frac::of(votes.0, votes.1), "{seed}");
            }
            let all: i64 = ours.totals.iter().sum::<i64>() + ours.exhausted + ours.lost;
            assert_eq!(all, count.valid as i64 * 100_000, "no vote is made or lost: {seed}");
            with_surplus += usize::from(ours.lost > 0);
        }
    }
    assert!(with_surplus > 1_000, "the elections are not too easy: {with_surplus}");
}

#[test]
fn meek_stv_agrees() {
    for (seed, world) in worlds(3_000).enumerate() {
        let marking = match world.marking.equal {
            EqualRanks::ByMethod => Marking { equal: EqualRanks::Exhaust, ..world.marking },
            _ => world.marking,
        };
        let count = meek_stv(&world.election, &marking, &world.ties).unwrap();
        let (elected, stages) =
            naive::meek(&world.strict(), &world.standing, world.election.seats as usize, &world.naive_ties());
        assert_eq!(places(&count.elected), elected, "{seed}");
        assert_eq!(count.stages.len(), stages.len(), "{seed}");
        for (ours, theirs) in count.stages.iter().zip(&stages) {
            for (c, votes) in theirs {
                assert_eq!(i128::from(ours.totals[*c]), *votes, "{seed}");
            }
            let all: i64 = ours.totals.iter().sum::<i64>() + ours.exhausted + ours.lost;
            assert_eq!(all, count.valid as i64 * 1_000_000_000, "no vote is made or lost: {seed}");
        }
    }
}

#[test]
fn instant_runoff_and_plurality_agree() {
    for (seed, mut world) in worlds(10_000).enumerate() {
        let strict = world.strict();
        let seats = world.election.seats as usize;
        let most = plurality(&world.election, &world.marking, &world.ties).unwrap();
        let first = |c: usize| strict.iter().filter(|(_, prefs)| prefs[0] == c).map(|(w, _)| *w).sum::<u64>();
        let seated = naive::seat(&world.standing, seats, &world.order, |a, b| first(a).cmp(&first(b)));
        assert_eq!(places(&most.elected).into_iter().collect::<BTreeSet<_>>(), seated, "{seed}");
        world.election.seats = 1;
        let count = irv(&world.election, &world.marking, &world.ties, Base::Continuing).unwrap();
        let (winner, rounds) = naive::irv(&strict, &world.standing, &world.naive_ties());
        assert_eq!(places(&count.elected), [winner], "{seed}");
        assert_eq!(count.stages.len(), rounds.len(), "{seed}");
        for (ours, theirs) in count.stages.iter().zip(&rounds) {
            for (c, votes) in theirs {
                assert_eq!(ours.totals[*c], *votes as i64, "{seed}");
            }
            assert_eq!(ours.totals.iter().sum::<i64>() + ours.exhausted, count.valid as i64, "{seed}");
        }
    }
}

#[test]
fn schulze_and_approval_agree() {
    for (seed, world) in worlds(10_000).enumerate() {
        let levels = world.levels();
        let (seats, size) = (world.election.seats as usize, world.election.names().len());
        let result = schulze(&world.election, &world.marking, &world.ties).unwrap();
        let (pairs, paths, order) = naive::schulze(&levels, &world.standing, size);
        assert_eq!(result.pairwise.rows().map(<[u64]>::to_vec).collect::<Vec<_>>(), pairs, "{seed}");
        assert_eq!(result.paths.rows().map(<[u64]>::to_vec).collect::<Vec<_>>(), paths, "{seed}");
        let ours: Vec<Vec<usize>> = result.ranking.order.iter().map(|level| places(level)).collect();
        assert_eq!(ours, order, "{seed}");
        let place = |c: usize| order.iter().position(|level| level.contains(&c)).unwrap();
        let seated = naive::seat(&world.standing, seats, &world.order, |a, b| place(b).cmp(&place(a)));
        assert_eq!(places(&result.ranking.elected).into_iter().collect::<BTreeSet<_>>(), seated, "{seed}");
        let result = approval(&world.election, &world.marking, &world.ties).unwrap();
        let votes =
            |c: usize| levels.iter().filter(|(_, levels)| levels.concat().contains(&c)).map(|(w, _)| *w).sum::<u64>();
        for c in 0..size {
            assert_eq!(result.votes[c], votes(c), "{seed}");
        }
        let seated = naive::seat(&world.standing, seats, &world.order, |a, b| votes(a).cmp(&votes(b)));
        assert_eq!(places(&result.ranking.elected).into_iter().collect::<BTreeSet<_>>(), seated, "{seed}");
    }
}

#[test]
fn majority_judgment_agrees() {
    let mut dice = Dice(7);
    let mut ties_inside = 0;
    for seed in 0..10_000 {
        let candidates = 1 + dice.below(5);
        let names = (0..candidates).map(|c| format!("C{c}")).collect();
        let mut election = Election::scored(names, 1 + dice.below(3) as u32).unwrap();
        let mut grades: Vec<Vec<i32>> = vec![Vec::new(); candidates];
        let kinds = 2 + dice.below(4);
        for _ in 0..dice.below(12) {
            let weight = 1 + dice.below(4);
            let row: Vec<Option<i32>> =
                (0..candidates).map(|_| (dice.below(6) > 0).then(|| dice.below(kinds) as i32)).collect();
            election.push_scores(weight as u64, &row).unwrap();
            if row.iter().all(Option::is_none) {
                continue;
            }
            for (c, grade) in row.iter().enumerate() {
                grades[c].extend(std::iter::repeat_n(grade.unwrap_or(-1), weight));
            }
        }
        let order = dice.shuffled(candidates);
        let permutation = Some(order.iter().map(|c| at(*c)).collect());
        let ties = TieRule { previous: true, permutation, lots: Vec::new() };
        let result = majority_judgment(&election, -1, &ties).unwrap();
        let standing = (0..candidates).collect();
        let compare = |a: usize, b: usize| naive::judgment(&grades[a], &grades[b]);
        let seated = naive::seat(&standing, election.seats as usize, &order, compare);
        assert_eq!(places(&result.ranking.elected).into_iter().collect::<BTreeSet<_>>(), seated, "{seed}");
        for level in result.ranking.order.windows(2) {
            assert!(compare(level[0][0].index(), level[1][0].index()).is_gt(), "{seed}");
        }
        for level in &result.ranking.order {
            ties_inside += usize::from(level.len() > 1);
            assert!(level.iter().all(|c| compare(c.index(), level[0].index()).is_eq()), "{seed}");
        }
    }
    assert!(ties_inside > 500);
}
