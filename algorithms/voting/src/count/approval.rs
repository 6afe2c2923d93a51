//! Approval voting: S. J. Brams and P. C. Fishburn, "Approval Voting", American Political Science Review 72 (1978).

use crate::Election;
use crate::election::{EQUAL, NO_SCORE};
use crate::marking::{Marking, Papers};
use crate::piles::those;
use crate::ranking::{Ranking, rank};
use crate::stages::Unfit;
use crate::ties::TieRule;

/// What approval voting gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Approval {
    /// Order and seats.
    pub ranking: Ranking,
    /// Ballots that approve of each candidate, by weight, by place in the list.
    pub votes: Vec<u64>,
}

/// Counts approvals: a score above 0, or any rank. With several seats those with the most are elected.
///
/// # Errors
/// [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn approval(election: &Election, marking: &Marking, ties: &TieRule) -> Result<Approval, Unfit> {
    let mut votes = vec![0; election.names().len()];
    let (valid, unusable) = match election.scored_ballots() {
        Some(ballots) => {
            let standing: Vec<usize> = those(&election.standing()).map(|c| c.index()).collect();
            let mut valid = 0;
            for (row, &weight) in ballots.scores.chunks_exact(votes.len().max(1)).zip(&ballots.weights) {
                let mut says = false;
                for &at in &standing {
                    says |= row[at] != NO_SCORE;
                    votes[at] += if row[at] > 0 { weight } else { 0 };
                }
                valid += if says { weight } else { 0 };
            }
            (valid, 0)
        }
        None => {
            let papers = Papers::of(election, marking, true).ok_or(Unfit::NeedsRanks)?;
            for (paper, &weight) in papers.weights.iter().enumerate() {
                for pref in papers.prefs_of(paper) {
                    votes[usize::from(pref & !EQUAL)] += weight;
                }
            }
            (papers.valid, papers.unusable)
        }
    };
    let ranking = rank(election, (valid, unusable), ties, |a, b| votes[a.index()].cmp(&votes[b.index()]))?;
    Ok(Approval { ranking, votes })
}
