//! Score voting, by mean or by median, in whole numbers and exact ratios.

use crate::Election;
use crate::election::NO_SCORE;
use crate::piles::those;
use crate::ranking::{Ranking, rank};
use crate::stages::Unfit;
use crate::ties::TieRule;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ScoreBy {
    /// The mean, compared as an exact ratio.
    #[default]
    Mean,
    /// The median; of an even number of scores the lower of the two in the middle.
    Median,
}

/// What a score that was not given is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Blank {
    /// Nothing: the candidate is judged by those who gave one.
    #[default]
    Ignored,
    /// This score.
    Counts(i32),
}

/// How scores are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Scoring {
    /// Mean or median.
    pub by: ScoreBy,
    /// Scores that were not given.
    pub blank: Blank,
}

/// What score voting gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scores {
    /// Order and seats. Who has no score at all comes last.
    pub ranking: Ranking,
    /// Sum of the scores of each candidate, by place in the list.
    pub sums: Vec<i128>,
    /// How many scores are in the sum: the mean is one over the other.
    pub counts: Vec<u64>,
    /// The median of each, none without scores.
    pub medians: Vec<Option<i32>>,
}

/// Counts scores. With several seats those with the best are elected.
///
/// # Errors
/// [`Unfit::NeedsScores`], [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn score(election: &Election, scoring: Scoring, ties: &TieRule) -> Result<Scores, Unfit> {
    let blank = match scoring.blank {
        Blank::Ignored => None,
        Blank::Counts(score) => Some(score),
    };
    let (profiles, valid) = profiles(election, blank).ok_or(Unfit::NeedsScores)?;
    let sums: Vec<i128> = profiles
        .iter()
        .map(|profile| profile.iter().map(|(&score, &ballots)| i128::from(score) * i128::from(ballots)).sum())
        .collect();
    let counts: Vec<u64> = profiles.iter().map(|profile| profile.values().sum()).collect();
    let medians: Vec<Option<i32>> = profiles.iter().map(lower_median).collect();
    let ranking = rank(election, (valid, 0), ties, |a, b| {
        let (a, b) = (a.index(), b.index());
        match scoring.by {
            ScoreBy::Median => medians[a].cmp(&medians[b]),
            ScoreBy::Mean => match (counts[a], counts[b]) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                (of_a, of_b) => (sums[a] * i128::from(of_b)).cmp(&(sums[b] * i128::from(of_a))),
            },
        }
    })?;
    Ok(Scores { ranking, sums, counts, medians })
}

/// How many ballots give each candidate each score, and how many say anything; none for ballots of ranks. A ballot that
/// says nothing at all counts for nobody.
pub(super) fn profiles(election: &Election, blank: Option<i32>) -> Option<(Vec<BTreeMap<i32, u64>>, u64)> {
    let ballots = election.scored_ballots()?;
    let width = election.names().len();
    let standing: Vec<usize> = those(&election.standing()).map(|c| c.index()).collect();
    let mut profiles = vec![BTreeMap::new(); width];
    let mut valid = 0;
    for (row, &weight) in ballots.scores.chunks_exact(width.max(1)).zip(&ballots.weights) {
        if standing.iter().all(|&at| row[at] == NO_SCORE) {
            continue;
        }
        valid += weight;
        for &at in &standing {
            let given = if row[at] == NO_SCORE { blank } else { Some(row[at]) };
            if let Some(score) = given {
                *profiles[at].entry(score).or_insert(0) += weight;
            }
        }
    }
    Some((profiles, valid))
}

/// The lower median.
pub(super) fn lower_median(profile: &BTreeMap<i32, u64>) -> Option<i32> {
    let half = profile.values().sum::<u64>().div_ceil(2);
    let mut so_far = 0;
    profile.iter().find_map(|(&score, &ballots)| {
        so_far += ballots;
        (so_far >= half).then_some(score)
    })
}
