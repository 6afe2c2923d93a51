//! What must not change a picture, and what must change it in one way only.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use proptest::prelude::*;
use starling_opinions::polis::{Memory, polis};
use starling_opinions::{Live, Moderation, Picture, Position, Settings, Vote, Votes, picture, read};
use std::collections::HashMap;

/// A numbers' source of our own: proptest hands out seeds, this makes conversations that have groups.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn position(&mut self) -> Position {
        [Position::Agree, Position::Pass, Position::Disagree][self.below(3) as usize]
    }
}

/// Votes of `leanings` groups of unlike size that mostly keep to their side, and moderation by id.
fn conversation(seed: u64, leanings: u64) -> (Vec<Vote>, HashMap<u64, Moderation>) {
    let mut chance = Chance(seed);
    let (people, statements) = (40 + chance.below(50), 10 + chance.below(15));
    let sides: Vec<Vec<u64>> = (0..leanings).map(|_| (0..statements).map(|_| chance.below(2)).collect()).collect();
    let mut log = Vec::new();
    for participant in 0..people {
        let leaning = (chance.below(leanings) * chance.below(leanings) + participant % leanings) % leanings;
        for statement in 0..statements {
            let position = match chance.below(20) {
                0..3 => continue,
                3..6 => chance.position(),
                _ if sides[leaning as usize][statement as usize] == 1 => Position::Agree,
                _ => Position::Disagree,
            };
            log.push(Vote { participant: participant * 3, statement: statement * 2, position });
        }
    }
    let moderation = HashMap::from([(2, Moderation::Out), (6, Moderation::Meta)]);
    (log, moderation)
}

fn by_column(votes: &Votes, moderation: &HashMap<u64, Moderation>) -> Vec<Moderation> {
    votes.statements().iter().map(|id| moderation.get(id).copied().unwrap_or_default()).collect()
}

fn drawn(log: &[Vote], moderation: &HashMap<u64, Moderation>) -> Picture {
    let votes = Votes::from_log(log.iter().copied()).unwrap();
    picture(&votes, &by_column(&votes, moderation), &Settings::default())
}

fn close(a: [f64; 2], b: [f64; 2], within: f64) -> bool {
    (a[0] - b[0]).abs() <= within && (a[1] - b[1]).abs() <= within
}

/// The same picture, as near as rounding allows; selections and counts exactly.
fn assert_same(a: &Picture, b: &Picture, within: f64) {
    assert_eq!(a.participants.len(), b.participants.len());
    for (a, b) in a.participants.iter().zip(&b.participants) {
        assert_eq!((a.id, a.votes, a.in_conversation, a.group), (b.id, b.votes, b.in_conversation, b.group));
        assert!(close(a.place, b.place, within), "{a:?} {b:?}");
    }
    for (a, b) in a.statements.iter().zip(&b.statements) {
        assert_eq!((a.id, a.moderation, a.everybody), (b.id, b.moderation, b.everybody));
        assert!(close(a.place, b.place, within) && (a.extremity - b.extremity).abs() <= within);
        assert_eq!(a.group_informed, b.group_informed);
        assert!((a.priority - b.priority).abs() <= within * (1.0 + a.priority));
    }
    assert_eq!(a.groups.len(), b.groups.len());
    for (a, b) in a.groups.iter().zip(&b.groups) {
        assert_eq!((a.size, &a.tallies, &a.representative), (b.size, &b.tallies, &b.representative));
        assert!(close(a.centre, b.centre, within));
    }
    assert_eq!(a.consensus, b.consensus);
    for (a, b) in a.grouping.choices.iter().zip(&b.grouping.choices) {
        assert_eq!(a.sizes, b.sizes);
        assert!((a.silhouette - b.silhouette).abs() <= within);
    }
    for (a, b) in a.axes.components.iter().zip(&b.axes.components) {
        assert!(close(*a, *b, within));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_a_log_without_repeats_is_nothing(seed: u64, leanings in 1..5u64) {
        let (log, moderation) = conversation(seed, leanings);
        let mut turned = log.clone();
        turned.reverse();
        prop_assert_eq!(drawn(&log, &moderation), drawn(&turned, &moderation));
    }

    #[test]
    fn other_ids_move_nobody(seed: u64, leanings in 2..5u64) {
        let (log, moderation) = conversation(seed, leanings);
        // One to one, and another order.
        let other = |id: u64| (id * 37 + 11) % 1009;
        let renamed: Vec<Vote> = log.iter().map(|vote| Vote { participant: other(vote.participant), ..*vote }).collect();
        let (before, after) = (drawn(&log, &moderation), drawn(&renamed, &moderation));
        let mut sorted = before.clone();
        sorted.participants.iter_mut().for_each(|one| one.id = other(one.id));
        sorted.participants.sort_by_key(|one| one.id);
        assert_same(&sorted, &after, 1e-9);
    }

    #[test]
    fn who_never_votes_changes_nothing(seed: u64, leanings in 1..5u64) {
        let (log, moderation) = conversation(seed, leanings);
        let votes = Votes::from_log(log).unwrap();
        let mut file = String::from("participant");
        votes.statements().iter().for_each(|id| file += &format!(",{id}"));
        for (row, id) in votes.participants().iter().enumerate() {
            let cell = |column| votes.position(row, column).map_or(String::new(), |position| position.value().to_string());
            let cells: Vec<String> = (0..votes.statements().len()).map(cell).collect();
            // A silent one behind each.
            file += &format!("\n{id},{}\n{},{}", cells.join(","), id + 1, ",".repeat(cells.len() - 1));
        }
        let (more, problems) = read::matrix(file.as_bytes()).unwrap();
        prop_assert_eq!(problems, []);
        prop_assert_eq!(more.participants().len(), 2 * votes.participants().len());
        let states = by_column(&votes, &moderation);
        let before = picture(&votes, &states, &Settings::default());
        let mut after = picture(&more, &states, &Settings::default());
        prop_assert!(after.participants.iter().skip(1).step_by(2).all(|one| one.place == [0.0; 2] && one.group.is_none()));
        after.participants.retain(|one| one.votes > 0);
        prop_assert_eq!(before, after);
        // In Polis' way the middle of all takes everybody in, so the standing of each differs; nothing else does.
        let plain = |votes: &Votes| {
            let mut picture = polis(votes, &states, &Memory::default()).0;
            picture.participants.retain(|one| one.votes > 0);
            picture.participants.iter_mut().for_each(|one| one.standing = None);
            picture.bases.clear();
            picture
        };
        prop_assert_eq!(plain(&votes), plain(&more));
    }

    #[test]
    fn the_other_way_round_everything_is_mirrored(seed: u64, leanings in 2..4u64) {
        let (log, moderation) = conversation(seed, leanings);
        let turn = |position| match position {
            Position::Agree => Position::Disagree,
            Position::Pass => Position::Pass,
            Position::Disagree => Position::Agree,
        };
        let turned: Vec<Vote> = log.iter().map(|vote| Vote { position: turn(vote.position), ..*vote }).collect();
        let (a, b) = (drawn(&log, &moderation), drawn(&turned, &moderation));
        for (a, b) in a.axes.components.iter().zip(&b.axes.components) {
            prop_assert!(close(*a, *b, 1e-12));
        }
        for (a, b) in a.participants.iter().zip(&b.participants) {
            prop_assert!(close(a.place, b.place.map(|x| -x), 1e-11));
        }
        for (a, b) in a.statements.iter().zip(&b.statements) {
            prop_assert_eq!((a.everybody.agree, a.everybody.disagree), (b.everybody.disagree, b.everybody.agree));
        }
        let columns = |list: &[starling_opinions::evidence::Agreed]| list.iter().map(|one| one.column).collect::<Vec<_>>();
        prop_assert_eq!(columns(&a.consensus.agree), columns(&b.consensus.disagree));
    }

    #[test]
    fn in_our_way_what_was_taken_out_has_no_effect(seed: u64, leanings in 1..5u64, shift in 0..3u64) {
        let (log, moderation) = conversation(seed, leanings);
        let without: Vec<Vote> = log.iter().copied().filter(|vote| !moderation.contains_key(&vote.statement)).collect();
        // However people vote on it.
        let mut chance = Chance(shift);
        let shuffled: Vec<Vote> = log
            .iter()
            .map(|vote| match moderation.contains_key(&vote.statement) {
                true => Vote { position: chance.position(), ..*vote },
                false => *vote,
            })
            .collect();
        let expected = drawn(&without, &moderation);
        let mut found = drawn(&shuffled, &moderation);
        let gone: Vec<usize> = (0..found.statements.len()).filter(|&at| found.statements[at].moderation != Moderation::In).collect();
        let renumber = |column: &mut usize| *column -= gone.iter().filter(|&&gone| gone < *column).count();
        for group in &mut found.groups {
            group.representative.iter_mut().for_each(|one| renumber(&mut one.column));
            gone.iter().rev().for_each(|&at| { group.tallies.remove(at); });
        }
        found.consensus.agree.iter_mut().chain(&mut found.consensus.disagree).for_each(|one| renumber(&mut one.column));
        for &at in gone.iter().rev() {
            found.statements.remove(at);
            found.axes.components.remove(at);
        }
        for (found, expected) in found.participants.iter_mut().zip(&expected.participants) {
            found.votes = expected.votes;
        }
        assert_same(&found, &expected, 1e-9);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_live_picture_is_that_of_all_votes(seed: u64, leanings in 2..5u64) {
        let (log, moderation) = conversation(seed, leanings);
        let mut chance = Chance(seed ^ 1);
        let begin = log.len() / 3;
        let mut live = Live::new(Votes::from_log(log[..begin].iter().copied()).unwrap(), moderation.clone(), Settings::default());
        let mut said = log[..begin].to_vec();
        let mut states = moderation;
        for step in 0..24 {
            // Single votes, many at once, changed minds, new people and statements.
            let mut next: Vec<Vote> = match step % 4 {
                0 => log[begin..].iter().copied().skip(step * 20).take(20).collect(),
                1 => vec![Vote { position: chance.position(), ..said[chance.below(said.len() as u64) as usize] }],
                2 => vec![Vote { participant: chance.below(300), statement: chance.below(60), position: chance.position() }],
                _ => log[chance.below(log.len() as u64) as usize..].iter().copied().take(3).collect(),
            };
            if step == 9 {
                states.insert(4, Moderation::Out);
                live.moderate(4, Moderation::Out);
            }
            live.vote(&next).unwrap();
            said.append(&mut next);
            let votes = Votes::from_log(said.iter().copied()).unwrap();
            prop_assert!(*live.votes() == votes);
            assert_same(live.picture(), &picture(&votes, &by_column(&votes, &states), &Settings::default()), 1e-9);
        }
    }
}

#[test]
fn few_people_are_not_grouped() {
    let (log, moderation) = conversation(3, 2);
    let few: Vec<Vote> = log.iter().copied().filter(|vote| vote.participant < 14 * 3).collect();
    let picture = drawn(&few, &moderation);
    assert_eq!(picture.grouping.clarity, starling_opinions::Clarity::TooFew { have: 14, need: 15 });
    assert_eq!((picture.groups.len(), picture.groups[0].size, picture.groups[0].representative.len()), (1, 14, 0));
}

#[test]
fn nothing_at_all_is_an_empty_picture() {
    let picture = picture(&Votes::default(), &[], &Settings::default());
    assert!(picture.groups.is_empty() && picture.participants.is_empty() && picture.statements.is_empty());
    let (polis, memory) = polis(&Votes::default(), &[], &Memory::default());
    assert!(polis.groups.is_empty() && polis.bases.is_empty());
    assert_eq!(memory, Memory::default());
    let mut live = Live::new(Votes::default(), HashMap::new(), Settings::default());
    let one = live.vote(&[Vote { participant: 8, statement: 3, position: Position::Agree }]).unwrap();
    assert_eq!((one.participants.len(), one.statements[0].everybody.agree), (1, 1));
}

#[test]
fn large_conversations_are_measured_over_a_sample() {
    let mut chance = Chance(9);
    let mut log = Vec::new();
    for participant in 0..900u64 {
        for statement in 0..12u64 {
            let side = participant % 3 == 0;
            let agrees = (statement % 2 == 0) == side || chance.below(8) == 0;
            let position = if agrees { Position::Agree } else { Position::Disagree };
            log.push(Vote { participant, statement, position });
        }
    }
    let votes = Votes::from_log(log).unwrap();
    let all = picture(&votes, &[], &Settings::default());
    let some = picture(&votes, &[], &Settings { measured: 300, ..Settings::default() });
    assert_eq!((all.grouping.measured, some.grouping.measured), (900, 300));
    let of = |picture: &Picture| picture.grouping.silhouette.unwrap();
    assert!((of(&all) - of(&some)).abs() < 0.05 && of(&all) != of(&some));
    assert_eq!(
        all.groups.iter().map(|one| one.size).collect::<Vec<_>>(),
        some.groups.iter().map(|one| one.size).collect::<Vec<_>>()
    );
}

#[test]
fn polis_remembers_who_was_in_and_how_many_groups_were_shown() {
    let (log, moderation) = conversation(5, 3);
    let votes = Votes::from_log(log).unwrap();
    let states = by_column(&votes, &moderation);
    let (first, memory) = polis(&votes, &states, &Memory::default());
    let k = first.groups.len();
    let other = if k == 2 { 3 } else { 2 };
    assert_eq!((memory.smoothing.last, memory.smoothing.count, memory.smoothing.shown), (Some(k), 1, Some(k)));
    // Another number was shown before: it stays until this one was the best four times running.
    let mut memory = Memory {
        inside: Vec::new(),
        smoothing: starling_opinions::Smoothing { shown: Some(other), ..memory.smoothing },
    };
    let shown: Vec<usize> = (0..4)
        .map(|_| {
            let (picture, next) = polis(&votes, &states, &memory);
            memory = next;
            picture.groups.len()
        })
        .collect();
    assert_eq!(shown, [other, other, k, k]);
    // Who voted once is grouped when they were before.
    let quiet = Vote { participant: 1, statement: 0, position: Position::Agree };
    let mut more = votes.clone();
    more.enter(quiet).unwrap();
    let row = more.participants().binary_search(&1).unwrap();
    assert!(!polis(&more, &states, &Memory::default()).0.participants[row].in_conversation);
    let before = Memory { inside: vec![1], ..Memory::default() };
    let (picture, memory) = polis(&more, &states, &before);
    assert!(picture.participants[row].in_conversation && memory.inside.contains(&1));
}
