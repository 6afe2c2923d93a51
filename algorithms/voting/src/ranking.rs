//! What a method that ranks everybody at once gives.

use crate::piles::those;
use crate::stages::{Ending, Unfit};
use crate::ties::{Breaker, Tie, TieRule};
use crate::{Candidate, Election};
use std::cmp::Ordering;

/// An order of everybody who stands, and who of them is elected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ranking {
    /// How many were to be elected.
    pub seats: u32,
    /// Ballots, by weight.
    pub cast: u64,
    /// Ballots that say something about somebody who stands, by weight.
    pub valid: u64,
    /// Of these, those of which nothing counts under the marking rules, by weight.
    pub unusable: u64,
    /// Everyone who stands, the best first; equal ones are in one place, in order of the list.
    pub order: Vec<Vec<Candidate>>,
    /// Who is elected, the best first.
    pub elected: Vec<Candidate>,
    /// The ties that decide about seats.
    pub ties: Vec<Tie>,
    /// Why it ended.
    pub ending: Ending,
}

/// Ranks by `compare` (greater is better, a weak order) and seats the first.
pub(crate) fn rank(
    election: &Election,
    (valid, unusable): (u64, u64),
    ties: &TieRule,
    mut compare: impl FnMut(Candidate, Candidate) -> Ordering,
) -> Result<Ranking, Unfit> {
    let standing = standing(election)?;
    let mut sorted = standing.clone();
    sorted.sort_by(|&a, &b| compare(b, a).then(a.cmp(&b)));
    let mut order: Vec<Vec<Candidate>> = Vec::new();
    for candidate in sorted {
        match order.last_mut() {
            Some(level) if compare(level[0], candidate) == Ordering::Equal => level.push(candidate),
            _ => order.push(vec![candidate]),
        }
    }
    seat(election, (valid, unusable), ties, order)
}

/// Seats the first of an order that is already there.
pub(crate) fn seat(
    election: &Election,
    (valid, unusable): (u64, u64),
    ties: &TieRule,
    order: Vec<Vec<Candidate>>,
) -> Result<Ranking, Unfit> {
    if election.seats == 0 {
        return Err(Unfit::NoSeat);
    }
    let mut breaker = Breaker::new(ties, election.names().len());
    let (elected, decided) = breaker.seat_best(&order, election.seats as usize);
    let ending = if decided { Ending::Complete } else { Ending::NeedsLot };
    let (seats, cast) = (election.seats, election.cast());
    Ok(Ranking { seats, cast, valid, unusable, order, elected, ties: breaker.ties, ending })
}

/// Who stands, in order of the list.
pub(crate) fn standing(election: &Election) -> Result<Vec<Candidate>, Unfit> {
    let standing: Vec<Candidate> = those(&election.standing()).collect();
    if standing.is_empty() { Err(Unfit::NoCandidate) } else { Ok(standing) }
}
