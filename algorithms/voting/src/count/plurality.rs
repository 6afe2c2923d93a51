//! Plurality, and two rounds.

use super::irv::stage;
use super::scottish::Given;
use crate::marking::{Marking, Papers};
use crate::piles::{Piles, most, those};
use crate::ranking::standing;
use crate::stages::{Action, Count, Elected, ElectedBy, Ending, Unfit};
use crate::ties::{Breaker, TieKind, TieRule};
use crate::{Candidate, Election};

/// Counts first preferences; those with the most are elected. With several seats this is the single non-transferable
/// vote.
///
/// # Errors
/// [`Unfit::NeedsRanks`], [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn plurality(election: &Election, marking: &Marking, ties: &TieRule) -> Result<Count, Unfit> {
    let papers = Papers::of(election, marking, false).ok_or(Unfit::NeedsRanks)?;
    if election.seats == 0 {
        return Err(Unfit::NoSeat);
    }
    let standing = standing(election)?;
    let totals = first_preferences(&papers, election.names().len());
    let mut breaker = Breaker::new(ties, totals.len());
    let (elected, decided) = breaker.seat_best(&levels(&standing, &totals), election.seats as usize);
    let used = (papers.valid - papers.unusable) as i64;
    let by = |c: &Candidate| {
        let has_majority = 2 * totals[c.index()] > used;
        Elected { candidate: *c, by: if has_majority { ElectedBy::Majority } else { ElectedBy::Most } }
    };
    let now = elected.iter().map(by).collect();
    Ok(Count {
        decimals: 0,
        seats: election.seats,
        quota: None,
        cast: election.cast(),
        valid: papers.valid,
        unusable: papers.unusable,
        stages: vec![stage((Action::First, Vec::new()), &totals, papers.unusable as i64, now)],
        elected,
        ties: breaker.ties,
        ending: if decided { Ending::Complete } else { Ending::NeedsLot },
    })
}

/// Counts two rounds for one seat: who has more than half of the first preferences is elected; otherwise the two with
/// the most meet again. The second round is read from `second` where people voted again, and else from the further
/// preferences of the same ballots (the contingent vote).
///
/// # Errors
/// [`Unfit::NeedsRanks`], [`Unfit::NoSeat`], [`Unfit::OneSeatOnly`], [`Unfit::NoCandidate`],
/// [`Unfit::OtherCandidates`] when `second` lists others.
pub fn two_round(
    election: &Election,
    second: Option<&Election>,
    marking: &Marking,
    ties: &TieRule,
) -> Result<Count, Unfit> {
    if election.seats > 1 {
        return Err(Unfit::OneSeatOnly);
    }
    if second.is_some_and(|second| second.names() != election.names()) {
        return Err(Unfit::OtherCandidates);
    }
    let mut count = plurality(election, marking, ties)?;
    let first = &mut count.stages[0];
    if first.elected.iter().any(|elected| elected.by == ElectedBy::Majority) {
        return Ok(count);
    }
    first.elected.clear();
    count.elected.clear();
    count.ties.clear();
    let standing = standing(election)?;
    let mut breaker = Breaker::new(ties, election.names().len());
    let history = vec![first.totals.clone()];
    let (two, decided) = breaker.seat_best(&levels(&standing, &first.totals), 2);
    if !decided {
        return Ok(Count { ties: breaker.ties, ending: Ending::NeedsLot, ..count });
    }
    let mut continuing = vec![false; election.names().len()];
    for candidate in &two {
        continuing[candidate.index()] = true;
    }
    let papers = Papers::of(second.unwrap_or(election), marking, false).ok_or(Unfit::NeedsRanks)?;
    let mut piles = Piles::deal(&papers, continuing.len());
    let mut totals = first_preferences(&papers, continuing.len());
    let mut exhausted = papers.unusable as i64;
    let mut transfers = Vec::new();
    for from in those(&continuing.iter().map(|is| !is).collect::<Vec<bool>>()) {
        let mut given = Given::new(from, continuing.len());
        piles.transfer(from, &continuing, |_, weight, to| given.add(to, weight, 1));
        totals[from.index()] = 0;
        for transfer in given.transfers() {
            match transfer.to {
                Some(to) => totals[to.index()] += transfer.votes,
                None => exhausted += transfer.votes,
            }
            transfers.push(transfer);
        }
    }
    if second.is_some() {
        // People voted anew: nobody gave anything.
        transfers.clear();
    }
    let tied = most(&two, &totals);
    let history = [history, vec![totals.clone()]].concat();
    let chosen = breaker.pick(TieKind::Seat, &tied, &history);
    let by = if tied.len() == 1 { ElectedBy::Majority } else { ElectedBy::Most };
    let now = chosen.map(|candidate| Elected { candidate, by }).into_iter().collect();
    count.stages.push(stage((Action::SecondRound, transfers), &totals, exhausted, now));
    count.elected.extend(chosen);
    count.ending = if chosen.is_some() { Ending::Complete } else { Ending::NeedsLot };
    Ok(Count { ties: breaker.ties, ..count })
}

fn first_preferences(papers: &Papers, candidates: usize) -> Vec<i64> {
    let mut totals = vec![0; candidates];
    for (paper, &weight) in papers.weights.iter().enumerate() {
        totals[usize::from(papers.prefs_of(paper)[0])] += weight as i64;
    }
    totals
}

/// Candidates by falling totals, equal ones together in order of the list.
fn levels(standing: &[Candidate], totals: &[i64]) -> Vec<Vec<Candidate>> {
    let mut order = standing.to_vec();
    order.sort_by_key(|c| (-totals[c.index()], *c));
    order.chunk_by(|a, b| totals[a.index()] == totals[b.index()]).map(<[Candidate]>::to_vec).collect()
}
