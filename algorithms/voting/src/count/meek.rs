//! Meek's method: I. D. Hill, B. A. Wichmann and D. R. Woodall, "Algorithm 123: Single Transferable Vote by Meek's
//! Method", The Computer Journal 30 (1987), in the form of the reference rule of the Proportional Representation
//! Foundation (<https://prfound.org/resources/reference/reference-meek-rule/>): nine decimals, what a candidate keeps of
//! a ballot rounded up and the rest passed on, the quota rounded down and one unit more, ω = 10⁻⁶. Programs that round
//! what is kept down, such as stv-rs, come out alike but for the sixth decimal.

use super::meek_flow::{Flow, ONE};
use crate::marking::{Marking, Papers};
use crate::piles::those;
use crate::ranking::standing;
use crate::stages::{Action, Count, Elected, ElectedBy, Ending, Stage, Unfit};
use crate::ties::{Breaker, TieKind, TieRule};
use crate::{Candidate, Election};

const DECIMALS: u8 = 9;
/// ω: the surplus that is left alone, in units.
const OMEGA: i64 = 1_000;

/// Counts by Meek's method. Votes are in thousand-millionths; the quota is recomputed with every count of the votes.
///
/// Where equal ranks are taken ([`EqualRanks::ByMethod`](crate::EqualRanks)), a ballot counts as the mean of all strict
/// orders it allows. Candidates within the remaining surplus of the lowest are tied for exclusion, as the reference
/// rule has it.
///
/// # Errors
/// [`Unfit::NeedsRanks`], [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn meek_stv(election: &Election, marking: &Marking, ties: &TieRule) -> Result<Count, Unfit> {
    let papers = Papers::of(election, marking, true).ok_or(Unfit::NeedsRanks)?;
    if election.seats == 0 {
        return Err(Unfit::NoSeat);
    }
    standing(election)?;
    let continuing = election.standing();
    let mut count = Meek {
        flow: Flow::of(&papers, continuing.len()),
        keep: continuing.iter().map(|stands| if *stands { ONE } else { 0 }).collect(),
        continuing,
        elected: Vec::new(),
        seats: election.seats as usize,
        used: (papers.valid - papers.unusable) as i64 * ONE,
        unusable: papers.unusable as i64 * ONE,
        stages: Vec::new(),
        history: Vec::new(),
    };
    let mut breaker = Breaker::new(ties, count.keep.len());
    let ending = count.count(&mut breaker);
    Ok(Count {
        decimals: DECIMALS,
        seats: election.seats,
        quota: count.stages.last().and_then(|stage| stage.quota),
        cast: election.cast(),
        valid: papers.valid,
        unusable: papers.unusable,
        elected: count.elected,
        stages: count.stages,
        ties: breaker.ties,
        ending,
    })
}

struct Meek {
    flow: Flow,
    keep: Vec<i64>,
    continuing: Vec<bool>,
    elected: Vec<Candidate>,
    seats: usize,
    used: i64,
    unusable: i64,
    stages: Vec<Stage>,
    history: Vec<Vec<i64>>,
}

impl Meek {
    fn count(&mut self, breaker: &mut Breaker) -> Ending {
        let mut action = Action::First;
        loop {
            let surplus = self.iterate(action);
            if self.elected.len() >= self.seats || !self.continuing.contains(&true) {
                return Ending::Complete;
            }
            let someone_new = self.stages.last().is_some_and(|stage| !stage.elected.is_empty());
            action = if someone_new {
                Action::Keep
            } else {
                let Some(candidate) = self.lowest(surplus, breaker) else { return Ending::NeedsLot };
                self.continuing[candidate.index()] = false;
                self.keep[candidate.index()] = 0;
                Action::Exclude { candidate }
            };
        }
    }

    fn lowest(&self, surplus: i64, breaker: &mut Breaker) -> Option<Candidate> {
        let totals = self.history.last()?;
        let continuing: Vec<Candidate> = those(&self.continuing).collect();
        let least = continuing.iter().map(|c| totals[c.index()]).min()?;
        let tied: Vec<Candidate> =
            continuing.iter().copied().filter(|c| totals[c.index()] <= least.saturating_add(surplus)).collect();
        let enough_others = continuing.len() - tied.len() >= self.seats - self.elected.len();
        if tied.iter().all(|c| totals[c.index()] == 0) && enough_others {
            return breaker.without_effect(self.history.len(), &tied);
        }
        breaker.pick(TieKind::Exclusion, &tied, &self.history)
    }

    /// Counts and sets anew what the elected keep until somebody is elected or the surplus is small or does not fall;
    /// closes the stage; gives the surplus.
    fn iterate(&mut self, action: Action) -> i64 {
        let mut last = i64::MAX;
        let mut iterations = 0;
        loop {
            iterations += 1;
            let (totals, exhausted) = self.flow.count(&self.keep);
            let active: i64 = totals.iter().sum();
            let quota = active / (self.seats as i64 + 1) + 1;
            let mut elected = self.elect(&totals, ElectedBy::Quota, quota);
            let over: i64 = self.elected.iter().map(|c| totals[c.index()] - quota).sum();
            let surplus = over.max(0);
            if elected.is_empty() && surplus >= OMEGA && surplus < last {
                last = surplus;
                self.keep_less(&totals, quota);
                continue;
            }
            let left = self.continuing.iter().filter(|is| **is).count();
            if self.elected.len() < self.seats && left <= self.seats - self.elected.len() {
                elected.append(&mut self.elect(&totals, ElectedBy::LastSeat, quota));
            }
            self.history.push(totals.clone());
            self.stages.push(Stage {
                action,
                lost: self.used - active - exhausted,
                totals,
                quota: Some(quota),
                transfers: Vec::new(),
                exhausted: exhausted + self.unusable,
                elected,
                keep: self.keep.clone(),
                iterations,
            });
            return surplus;
        }
    }

    fn keep_less(&mut self, totals: &[i64], quota: i64) {
        for candidate in &self.elected {
            let keep = &mut self.keep[candidate.index()];
            let held = i128::from(totals[candidate.index()]).max(1);
            let share = (i128::from(*keep) * i128::from(quota) + i128::from(ONE) - 1) / i128::from(ONE);
            let new = (share * i128::from(ONE) + held - 1) / held;
            *keep = i64::try_from(new).unwrap_or(ONE).min(ONE);
        }
    }

    fn elect(&mut self, totals: &[i64], by: ElectedBy, quota: i64) -> Vec<Elected> {
        let mut now: Vec<Candidate> =
            those(&self.continuing).filter(|c| by == ElectedBy::LastSeat || totals[c.index()] >= quota).collect();
        now.sort_by_key(|c| (-totals[c.index()], *c));
        // Rounding may leave one who is elected a unit below the quota, and then one more could reach it.
        now.truncate(self.seats - self.elected.len());
        for candidate in &now {
            self.continuing[candidate.index()] = false;
        }
        self.elected.extend(&now);
        now.into_iter().map(|candidate| Elected { candidate, by }).collect()
    }
}
