//! Majority judgment: M. Balinski and R. Laraki, "Majority Judgment" (MIT Press, 2010); ties are broken by taking out
//! one median grade of each again and again.

use super::score::{lower_median, profiles};
use crate::Election;
use crate::ranking::{Ranking, rank};
use crate::stages::Unfit;
use crate::ties::TieRule;
use std::cmp::Ordering;

/// What majority judgment gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judgment {
    /// Order and seats.
    pub ranking: Ranking,
    /// The grades of each candidate, by place in the list.
    pub grades: Vec<Grades>,
}

/// How one candidate was judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grades {
    /// The majority grade: the lower median. None when nobody said anything, or the candidate has withdrawn.
    pub majority: Option<i32>,
    /// Ballots with a better grade than that, by weight.
    pub above: u64,
    /// Ballots with a worse one, by weight.
    pub below: u64,
    /// Each grade given and by how many ballots, the lowest first.
    pub profile: Vec<(i32, u64)>,
}

/// Counts by majority judgment; a grade that was not given is `lowest`. With several seats those first in the order are
/// elected.
///
/// Taking out medians is the same as reading the sorted grades outwards from the lower median, lower and upper side in
/// turn, so two candidates are compared run by run and never grade by grade.
///
/// # Errors
/// [`Unfit::NeedsScores`], [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn majority_judgment(election: &Election, lowest: i32, ties: &TieRule) -> Result<Judgment, Unfit> {
    let (profiles, valid) = profiles(election, Some(lowest)).ok_or(Unfit::NeedsScores)?;
    let grades: Vec<Grades> = profiles
        .iter()
        .map(|profile| {
            let majority = lower_median(profile);
            let count = |side: Ordering| {
                let on = |grade: &i32| majority.is_some_and(|majority| grade.cmp(&majority) == side);
                profile.iter().filter(|(grade, _)| on(grade)).map(|(_, ballots)| ballots).sum()
            };
            Grades {
                majority,
                above: count(Ordering::Greater),
                below: count(Ordering::Less),
                profile: profile.iter().map(|(&grade, &ballots)| (grade, ballots)).collect(),
            }
        })
        .collect();
    let runs: Vec<Runs> = grades.iter().map(|grades| Runs::of(&grades.profile)).collect();
    let ranking = rank(election, (valid, 0), ties, |a, b| outwards(&runs[a.index()], &runs[b.index()], valid))?;
    Ok(Judgment { ranking, grades })
}

/// Sorted grades as runs: where each ends, and its grade.
struct Runs(Vec<(u64, i32)>);

impl Runs {
    fn of(profile: &[(i32, u64)]) -> Runs {
        let mut end = 0;
        Runs(
            profile
                .iter()
                .map(|&(grade, ballots)| {
                    end += ballots;
                    (end, grade)
                })
                .collect(),
        )
    }

    /// The grade at a place of the sorted grades, and the places its run begins and ends at.
    fn at(&self, place: u64) -> (i32, u64, u64) {
        let run = self.0.partition_point(|(end, _)| *end <= place);
        let begin = if run == 0 { 0 } else { self.0[run - 1].0 };
        (self.0[run].1, begin, self.0[run].0)
    }
}

/// Compares two candidates judged by `ballots` each: greater is better.
fn outwards(a: &Runs, b: &Runs, ballots: u64) -> Ordering {
    if ballots == 0 {
        return Ordering::Equal;
    }
    let middle = (ballots - 1) / 2;
    // What is taken out after the median: of an odd number first below it, of an even number first above.
    let above_first = ballots.is_multiple_of(2);
    let mut distance = 0;
    loop {
        let below = middle.checked_sub(distance).map(|place| (place, a.at(place), b.at(place)));
        let above =
            Some(middle + distance).filter(|&place| place < ballots).map(|place| (place, a.at(place), b.at(place)));
        if below.is_none() && above.is_none() {
            return Ordering::Equal;
        }
        let sides = if above_first { [above, below] } else { [below, above] };
        for (_, of_a, of_b) in sides.into_iter().flatten() {
            if of_a.0 != of_b.0 {
                return of_a.0.cmp(&of_b.0);
            }
        }
        // Up to the nearest end of a run nothing changes.
        let downwards = below.map(|(place, of_a, of_b)| place + 1 - of_a.1.max(of_b.1));
        let upwards = above.map(|(place, of_a, of_b)| of_a.2.min(of_b.2) - place);
        distance += downwards.into_iter().chain(upwards).min().unwrap_or(1);
    }
}
