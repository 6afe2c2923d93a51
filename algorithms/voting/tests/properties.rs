//! What must hold for every election.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use proptest::prelude::*;
use starling_voting::{
    Action, Base, Candidate, Count, Election, Ending, How, Lot, Marking, Rank, Scoring, TieKind, TieRule, Unfit,
    approval, decimal, irv, majority_judgment, meek_stv, permutation, plurality, schulze, score, scottish_stv,
    two_round,
};

type Ballots = Vec<(u64, Vec<usize>)>;
type Staged = fn(&Election, &TieRule) -> Result<Count, Unfit>;

const STAGED: [Staged; 5] = [
    |election, ties| scottish_stv(election, &Marking::default(), ties),
    |election, ties| meek_stv(election, &Marking::default(), ties),
    |election, ties| irv(election, &Marking::default(), ties, Base::Continuing),
    |election, ties| plurality(election, &Marking::default(), ties),
    |election, ties| two_round(election, None, &Marking::default(), ties),
];

const CANDIDATES: usize = 5;

fn at(place: usize) -> Candidate {
    Candidate::at(place).unwrap()
}

fn election(ballots: &Ballots, seats: u32) -> Election {
    let names = (0..CANDIDATES).map(|c| format!("C{c}")).collect();
    let mut election = Election::ranked(names, seats).unwrap();
    for (weight, prefs) in ballots {
        election.push(*weight, &prefs.iter().map(|c| Rank::One(at(*c))).collect::<Vec<_>>()).unwrap();
    }
    election
}

fn ballots() -> impl Strategy<Value = Ballots> {
    let prefs = (Just((0..CANDIDATES).collect::<Vec<_>>()).prop_shuffle(), 1..=CANDIDATES);
    let ballot = (1_u64..30, prefs.prop_map(|(prefs, length)| prefs[..length].to_vec()));
    prop::collection::vec(ballot, 1..20)
}

fn with_order(order: &[usize]) -> TieRule {
    TieRule { permutation: Some(order.iter().map(|c| at(*c)).collect()), ..TieRule::default() }
}

fn order() -> impl Strategy<Value = Vec<usize>> {
    Just((0..CANDIDATES).collect::<Vec<_>>()).prop_shuffle()
}

fn places(candidates: &[Candidate]) -> Vec<usize> {
    candidates.iter().map(|c| c.index()).collect()
}

proptest! {
    #[test]
    fn other_names_change_nothing(ballots in ballots(), order in order(), names in order()) {
        // names[c] is what candidate c is called in the other election.
        let renamed: Ballots =
            ballots.iter().map(|(w, prefs)| (*w, prefs.iter().map(|c| names[*c]).collect())).collect();
        let renamed_order: Vec<usize> = order.iter().map(|c| names[*c]).collect();
        for (at, count) in STAGED.iter().enumerate() {
            let seats = if at < 2 { 2 } else { 1 };
            let ours = count(&election(&ballots, seats), &with_order(&order)).unwrap();
            let theirs = count(&election(&renamed, seats), &with_order(&renamed_order)).unwrap();
            let mut expected: Vec<usize> = places(&ours.elected).iter().map(|c| names[*c]).collect();
            let mut elected = places(&theirs.elected);
            expected.sort_unstable();
            elected.sort_unstable();
            prop_assert_eq!(elected, expected, "method {}", at);
        }
        let ours = schulze(&election(&ballots, 1), &Marking::default(), &with_order(&order)).unwrap();
        let theirs = schulze(&election(&renamed, 1), &Marking::default(), &with_order(&renamed_order)).unwrap();
        prop_assert_eq!(names[ours.ranking.elected[0].index()], theirs.ranking.elected[0].index());
    }

    #[test]
    fn the_order_and_grouping_of_ballots_changes_nothing(ballots in ballots(), order in order()) {
        let mut single: Ballots = Vec::new();
        for (weight, prefs) in ballots.iter().rev() {
            single.extend((0..*weight).map(|_| (1, prefs.clone())));
        }
        for count in STAGED {
            let grouped = count(&election(&ballots, 1), &with_order(&order)).unwrap();
            prop_assert_eq!(count(&election(&single, 1), &with_order(&order)).unwrap(), grouped);
        }
        let count = |ballots| scottish_stv(&election(ballots, 3), &Marking::default(), &with_order(&order)).unwrap();
        prop_assert_eq!(count(&single), count(&ballots));
        let count = |ballots| schulze(&election(ballots, 2), &Marking::default(), &with_order(&order)).unwrap();
        prop_assert_eq!(count(&single), count(&ballots));
    }

    #[test]
    fn no_vote_is_made_or_lost_at_any_stage(ballots in ballots(), seats in 1_u32..5, order in order()) {
        for count in &STAGED[..2] {
            let result = count(&election(&ballots, seats), &with_order(&order)).unwrap();
            let one = 10_i64.pow(u32::from(result.decimals));
            for (before, stage) in result.stages.iter().enumerate() {
                prop_assert_eq!(
                    stage.totals.iter().sum::<i64>() + stage.exhausted + stage.lost,
                    result.valid as i64 * one
                );
                prop_assert!(stage.totals.iter().all(|votes| *votes >= 0) && stage.lost >= 0);
                // What transfers say is what changed.
                if stage.transfers.is_empty() || before == 0 {
                    continue;
                }
                let earlier = &result.stages[before - 1];
                for c in 0..CANDIDATES {
                    let got: i64 = stage.transfers.iter().filter(|t| t.to == Some(at(c))).map(|t| t.votes).sum();
                    let gave = match stage.action {
                        Action::Exclude { candidate } if candidate == at(c) => earlier.totals[c],
                        Action::Surplus { of, surplus } if of == at(c) => surplus,
                        _ => 0,
                    };
                    prop_assert_eq!(stage.totals[c], earlier.totals[c] + got - gave);
                }
            }
            prop_assert_eq!(result.elected.len(), (seats as usize).min(CANDIDATES));
            prop_assert_eq!(result.ending, Ending::Complete);
        }
    }

    #[test]
    fn ballots_for_nobody_who_stands_change_nothing(ballots in ballots(), order in order(), more in 1_u64..500) {
        let withdrawn = |ballots: &Ballots| {
            let mut election = election(ballots, 2);
            election.withdraw(at(4));
            election
        };
        let mut padded = ballots.clone();
        padded.extend([(more, vec![4]), (more, vec![])]);
        for (which, count) in STAGED.iter().enumerate() {
            let [mut ours, mut theirs] = [withdrawn(&ballots), withdrawn(&padded)];
            for election in [&mut ours, &mut theirs] {
                election.seats = if which < 2 { 2 } else { 1 };
            }
            let (ours, theirs) = (count(&ours, &with_order(&order)).unwrap(), count(&theirs, &with_order(&order)).unwrap());
            prop_assert_eq!(theirs.cast, ours.cast + 2 * more);
            prop_assert_eq!(Count { cast: ours.cast, ..theirs }, ours, "method {}", which);
        }
    }

    #[test]
    fn who_beats_everyone_in_pairs_wins_by_schulze(ballots in ballots(), order in order()) {
        let result = schulze(&election(&ballots, 1), &Marking::default(), &with_order(&order)).unwrap();
        if let Some(winner) = result.condorcet_winner {
            prop_assert_eq!(&result.ranking.elected, &[winner]);
            prop_assert_eq!(result.ranking.order[0].len(), 1);
            prop_assert_eq!(result.ranking.ties, vec![]);
        }
    }

    #[test]
    fn more_ballots_for_the_winner_alone_change_no_winner(ballots in ballots(), order in order(), more in 1_u64..50) {
        for count in &STAGED[2..] {
            let winner = count(&election(&ballots, 1), &with_order(&order)).unwrap().elected[0];
            let mut again = ballots.clone();
            again.push((more, vec![winner.index()]));
            prop_assert_eq!(count(&election(&again, 1), &with_order(&order)).unwrap().elected, vec![winner]);
        }
        let winner = schulze(&election(&ballots, 1), &Marking::default(), &with_order(&order)).unwrap().ranking.elected;
        let mut again = ballots.clone();
        again.push((more, vec![winner[0].index()]));
        let after = schulze(&election(&again, 1), &Marking::default(), &with_order(&order)).unwrap();
        prop_assert_eq!(after.ranking.elected, winner);
    }

    #[test]
    fn whom_everyone_puts_first_wins(order in order(), ballots in ballots()) {
        let unanimous: Ballots = ballots
            .iter()
            .map(|(w, prefs)| (*w, [3].into_iter().chain(prefs.iter().copied().filter(|c| *c != 3)).collect()))
            .collect();
        for (which, count) in STAGED.iter().enumerate() {
            let result = count(&election(&unanimous, 1), &with_order(&order)).unwrap();
            prop_assert_eq!(places(&result.elected), [3], "method {}", which);
        }
    }

    #[test]
    fn a_solid_group_gets_its_seats(ballots in ballots(), group in 11_u64..200) {
        // Candidates 0 and 1 are the first two of a group as large as two quotas: both are elected.
        let others: u64 = ballots.iter().map(|(w, _)| w).sum();
        let mut all = ballots;
        all.push((group + 4 * others, vec![0, 1]));
        for count in &STAGED[..2] {
            let mut elected = places(&count(&election(&all, 2), &TieRule::default()).unwrap().elected);
            elected.sort_unstable();
            prop_assert_eq!(elected, [0, 1]);
        }
    }

    #[test]
    fn scores_do_not_depend_on_names_or_order(
        rows in prop::collection::vec((1_u64..5, prop::collection::vec(prop::option::of(-3_i32..6), 3)), 1..15),
    ) {
        let count = |turn: usize, rows: Vec<&(u64, Vec<Option<i32>>)>| {
            let mut election = Election::scored((0..3).map(|c| format!("C{c}")).collect(), 1).unwrap();
            for (weight, row) in rows {
                let mut row = row.clone();
                row.rotate_left(turn);
                election.push_scores(*weight, &row).unwrap();
            }
            let ties = TieRule::default();
            let levels = |ranking: starling_voting::Ranking| -> Vec<Vec<usize>> {
                let turned = |level: &Vec<Candidate>| {
                    let mut level: Vec<usize> = level.iter().map(|c| (c.index() + turn) % 3).collect();
                    level.sort_unstable();
                    level
                };
                ranking.order.iter().map(turned).collect()
            };
            (
                levels(score(&election, Scoring::default(), &ties).unwrap().ranking),
                levels(majority_judgment(&election, -3, &ties).unwrap().ranking),
                levels(approval(&election, &Marking::default(), &ties).unwrap().ranking),
            )
        };
        let straight = count(0, rows.iter().collect());
        prop_assert_eq!(count(1, rows.iter().rev().collect()), straight);
    }

    #[test]
    fn a_decimal_reads_back(units in -10_i64.pow(15)..10_i64.pow(15), decimals in 0_u8..10) {
        let text = decimal(units, decimals);
        let digits: i64 = text.replace('.', "").parse().unwrap();
        prop_assert_eq!(digits, units);
        prop_assert_eq!(text.split_once('.').map_or(0, |(_, part)| part.len()), usize::from(decimals));
    }
}

#[test]
fn a_permutation_can_be_checked_by_hand() {
    // printf 'spring assembly/1' | sha256sum, and so on, sorted.
    let order = places(&permutation(b"spring assembly", 5));
    assert_eq!(order, [3, 0, 1, 4, 2]);
    assert_eq!(places(&permutation(b"", 1)), [0]);
    assert_eq!(places(&permutation(b"x", 0)), [0; 0]);
}

/// Two equal candidates at the bottom, unequal at an earlier stage only.
fn late_tie() -> Election {
    // First: 0 has 10, 1 has 5, 2 has 4, 3 has 1 (then 2). After 3 goes, 1 and 2 both have 5.
    election(&vec![(10, vec![0]), (5, vec![1, 0]), (4, vec![2, 1]), (1, vec![3, 2]), (2, vec![4])], 1)
}

#[test]
fn an_earlier_stage_decides_before_anything_else() {
    let count = scottish_stv(&late_tie(), &Marking::default(), &with_order(&[2, 1, 0, 3, 4])).unwrap();
    let tie = count.ties.iter().find(|tie| tie.candidates == [at(1), at(2)]).unwrap();
    assert_eq!((tie.kind, tie.chosen), (TieKind::Exclusion, Some(at(2))));
    assert_eq!(tie.how, How::Previous { stage: tie.stage - 2 });
}

#[test]
fn without_earlier_stages_the_permutation_and_then_a_lot_decide() {
    let ties = TieRule { previous: false, ..with_order(&[2, 1, 0, 3, 4]) };
    let by_order = scottish_stv(&late_tie(), &Marking::default(), &ties).unwrap();
    let tie = by_order.ties.iter().find(|tie| tie.candidates == [at(1), at(2)]).unwrap();
    assert_eq!((tie.chosen, tie.how), (Some(at(1)), How::Permutation));
    let drawn = |stage| Lot { stage, order: vec![at(4), at(2), at(1)] };
    let ties = TieRule { previous: false, permutation: None, lots: vec![drawn(Some(1)), drawn(None)] };
    let by_lot = scottish_stv(&late_tie(), &Marking::default(), &ties).unwrap();
    let tie = by_lot.ties.iter().find(|tie| tie.candidates == [at(1), at(2)]).unwrap();
    assert_eq!((tie.chosen, tie.how), (Some(at(1)), How::Lot));
    let ties = TieRule { previous: false, permutation: None, lots: vec![drawn(Some(1))] };
    let open = scottish_stv(&late_tie(), &Marking::default(), &ties).unwrap();
    assert_eq!(open.ending, Ending::NeedsLot);
    let last = open.ties.last().unwrap();
    assert_eq!((last.chosen, last.how, &last.still_equal), (None, How::Unresolved, &vec![at(1), at(2)]));
    assert_eq!(last.stage, open.stages.len());
}

#[test]
fn who_holds_nothing_goes_without_a_lot_only_while_it_changes_nothing() {
    let some = election(&vec![(3, vec![0]), (2, vec![1])], 1);
    let count = irv(&some, &Marking::default(), &TieRule::default(), Base::Valid).unwrap();
    assert_eq!((places(&count.elected), count.ending), (vec![0], Ending::Complete));
    let count = scottish_stv(&some, &Marking::default(), &TieRule::default()).unwrap();
    assert_eq!((places(&count.elected), count.ties.len()), (vec![0], 0));
    let close = election(&vec![(3, vec![0]), (3, vec![1]), (1, vec![2])], 1);
    let count = scottish_stv(&close, &Marking::default(), &TieRule::default()).unwrap();
    assert_eq!(count.ties[0].how, How::NoEffect);
    assert_eq!(count.ending, Ending::NeedsLot);
    // Four seats: one of those without a vote would be elected, so it does matter which.
    let count = scottish_stv(&election(&vec![(3, vec![0]), (3, vec![1])], 4), &Marking::default(), &TieRule::default());
    assert_eq!(count.unwrap().ending, Ending::NeedsLot);
}

#[test]
fn a_majority_of_all_valid_ballots_may_not_be_there() {
    let election = election(&vec![(4, vec![0]), (3, vec![1]), (3, vec![2])], 1);
    let count = |base| irv(&election, &Marking::default(), &with_order(&[0, 1, 2, 3, 4]), base).unwrap();
    assert_eq!(places(&count(Base::Continuing).elected), [0]);
    let valid = count(Base::Valid);
    assert_eq!((valid.ending, valid.elected.len()), (Ending::NoMajority, 0));
}

#[test]
fn equal_ranks_under_meek_count_as_the_mean_of_their_orders() {
    // One ballot A=B twice is as good as A>B and B>A once each, and the same with three of which one is elected.
    let names = || (0..4).map(|c| format!("C{c}")).collect();
    let mut equal = Election::ranked(names(), 2).unwrap();
    let mut strict = Election::ranked(names(), 2).unwrap();
    equal.push(24, &[Rank::Several(vec![at(0), at(1), at(2)]), Rank::One(at(3))]).unwrap();
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let ranks: Vec<Rank> = order.iter().chain(&[3]).map(|c| Rank::One(at(*c))).collect();
        strict.push(4, &ranks).unwrap();
    }
    for election in [&mut equal, &mut strict] {
        election.push(9, &[Rank::One(at(0)), Rank::One(at(1))]).unwrap();
        election.push(7, &[Rank::One(at(3))]).unwrap();
        election.push(2, &[Rank::One(at(1)), Rank::One(at(3))]).unwrap();
    }
    let count = |election| meek_stv(election, &Marking::default(), &with_order(&[0, 1, 2, 3])).unwrap();
    let (equal, strict) = (count(&equal), count(&strict));
    assert_eq!(equal.elected, strict.elected);
    assert_eq!(equal.stages.len(), strict.stages.len());
    for (a, b) in equal.stages.iter().zip(&strict.stages) {
        for (a, b) in a.totals.iter().zip(&b.totals) {
            assert!((a - b).abs() < 1_000, "within a millionth of a vote: {a} {b}");
        }
    }
}

#[test]
fn methods_say_what_they_cannot_count() {
    let ranked = election(&vec![(1, vec![0])], 2);
    let (marking, ties) = (Marking::default(), TieRule::default());
    assert_eq!(irv(&ranked, &marking, &ties, Base::Continuing).unwrap_err(), Unfit::OneSeatOnly);
    assert_eq!(two_round(&ranked, None, &marking, &ties).unwrap_err(), Unfit::OneSeatOnly);
    assert_eq!(score(&ranked, Scoring::default(), &ties).unwrap_err(), Unfit::NeedsScores);
    let scored = Election::scored(vec!["A".into()], 1).unwrap();
    assert_eq!(schulze(&scored, &marking, &ties).unwrap_err(), Unfit::NeedsRanks);
    let nobody = Election::ranked(Vec::new(), 1).unwrap();
    let none = election(&vec![(1, vec![0])], 0);
    for count in STAGED {
        assert_eq!(count(&nobody, &ties).unwrap_err(), Unfit::NoCandidate);
        assert_eq!(count(&none, &ties).unwrap_err(), Unfit::NoSeat);
    }
    let one = election(&vec![(1, vec![0])], 1);
    assert_eq!(two_round(&one, Some(&nobody), &marking, &ties).unwrap_err(), Unfit::OtherCandidates);
}
