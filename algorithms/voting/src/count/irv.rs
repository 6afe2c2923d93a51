//! Instant runoff: exclude the last, read their ballots on, until one has a majority. As counted in Minneapolis (city
//! ordinances, chapter 167) and by RCTab, with one exclusion a round.

use super::scottish::Given;
use crate::marking::{Marking, Papers};
use crate::piles::{Piles, fewest, most, those};
use crate::stages::{Action, Count, Elected, ElectedBy, Ending, Stage, Transfer, Unfit};
use crate::ties::{Breaker, TieKind, TieRule};
use crate::{Candidate, Election};

/// What a majority is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Base {
    /// The ballots that still count for somebody: exhausted ones leave the base.
    #[default]
    Continuing,
    /// All valid ballots: exhausted ones stay in the base, and there may be no winner.
    Valid,
}

/// Counts one seat by instant runoff. Votes are whole. The count ends as soon as one has more than half of `base`.
///
/// # Errors
/// [`Unfit::NeedsRanks`], [`Unfit::NoSeat`], [`Unfit::OneSeatOnly`], [`Unfit::NoCandidate`].
pub fn irv(election: &Election, marking: &Marking, ties: &TieRule, base: Base) -> Result<Count, Unfit> {
    let papers = Papers::of(election, marking, false).ok_or(Unfit::NeedsRanks)?;
    match election.seats {
        0 => return Err(Unfit::NoSeat),
        1 => {}
        _ => return Err(Unfit::OneSeatOnly),
    }
    let mut continuing = election.standing();
    if !continuing.contains(&true) {
        return Err(Unfit::NoCandidate);
    }
    let mut piles = Piles::deal(&papers, continuing.len());
    let mut breaker = Breaker::new(ties, continuing.len());
    let mut totals: Vec<i64> = those(&vec![true; continuing.len()])
        .map(|c| piles.of(c).iter().map(|&paper| papers.weights[paper as usize] as i64).sum())
        .collect();
    let mut exhausted = papers.unusable as i64;
    let mut history = Vec::new();
    let mut stages = Vec::new();
    let mut last = (Action::First, Vec::new());
    let (elected, ending) = loop {
        let left: Vec<Candidate> = those(&continuing).collect();
        let of = match base {
            Base::Continuing => papers.valid as i64 - exhausted,
            Base::Valid => papers.valid as i64,
        };
        let first = most(&left, &totals)[0];
        let has_majority = 2 * totals[first.index()] > of;
        let wins = has_majority || left.len() == 1 && (base == Base::Continuing || papers.valid == 0);
        let by = if has_majority { ElectedBy::Majority } else { ElectedBy::LastSeat };
        let now = if wins { vec![Elected { candidate: first, by }] } else { Vec::new() };
        history.push(totals.clone());
        stages.push(stage(last, &totals, exhausted, now));
        if wins {
            break (vec![first], Ending::Complete);
        }
        if left.len() == 1 {
            break (Vec::new(), Ending::NoMajority);
        }
        let tied = fewest(&left, &totals);
        let harmless = totals[tied[0].index()] == 0 && tied.len() < left.len();
        let chosen = if harmless {
            breaker.without_effect(history.len(), &tied)
        } else {
            breaker.pick(TieKind::Exclusion, &tied, &history)
        };
        let Some(candidate) = chosen else { break (Vec::new(), Ending::NeedsLot) };
        continuing[candidate.index()] = false;
        totals[candidate.index()] = 0;
        let mut given = Given::new(candidate, totals.len());
        piles.transfer(candidate, &continuing, |_, weight, to| given.add(to, weight, 1));
        let transfers = given.transfers();
        for transfer in &transfers {
            match transfer.to {
                Some(to) => totals[to.index()] += transfer.votes,
                None => exhausted += transfer.votes,
            }
        }
        last = (Action::Exclude { candidate }, transfers);
    };
    Ok(Count {
        decimals: 0,
        seats: election.seats,
        quota: None,
        cast: election.cast(),
        valid: papers.valid,
        unusable: papers.unusable,
        elected,
        stages,
        ties: breaker.ties,
        ending,
    })
}

/// A stage of whole votes without a quota.
pub(crate) fn stage(
    (action, transfers): (Action, Vec<Transfer>),
    totals: &[i64],
    exhausted: i64,
    elected: Vec<Elected>,
) -> Stage {
    Stage {
        action,
        totals: totals.to_vec(),
        quota: None,
        transfers,
        exhausted,
        lost: 0,
        elected,
        keep: Vec::new(),
        iterations: 0,
    }
}
