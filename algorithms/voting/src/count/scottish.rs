//! Scottish STV, by the statute: the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45
//! to 52, and the same rules in SSI 2011/399. Weighted inclusive Gregory with five decimals, the remainder ignored; one
//! surplus a stage, the largest first; nobody is excluded while a surplus waits.

use crate::marking::{Marking, Papers};
use crate::piles::{Piles, fewest, most, those};
use crate::stages::{Action, Count, Elected, ElectedBy, Ending, Stage, Transfer, Unfit};
use crate::ties::{Breaker, TieKind, TieRule};
use crate::{Candidate, Election};

const DECIMALS: u8 = 5;
const ONE: i64 = 100_000;

/// Counts by Scottish STV. `totals` and all votes are in hundred-thousandths.
///
/// Read closely: the quota is the votes over the seats plus one, rounded down, plus one (r.46); a paper moves at surplus
/// × its value ÷ the giver's total, five decimals, the remainder ignored (r.48(3)); at the end of a stage at which as
/// many continue as seats remain they are elected and nothing more is transferred (r.52). Where more than two are tied,
/// the last unequal stage leaves those extreme at it, and stages before it go on deciding between these.
///
/// # Errors
/// [`Unfit::NeedsRanks`], [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn scottish_stv(election: &Election, marking: &Marking, ties: &TieRule) -> Result<Count, Unfit> {
    let papers = Papers::of(election, marking, false).ok_or(Unfit::NeedsRanks)?;
    let continuing = election.standing();
    if election.seats == 0 {
        return Err(Unfit::NoSeat);
    }
    if !continuing.contains(&true) {
        return Err(Unfit::NoCandidate);
    }
    let usable = (papers.valid - papers.unusable) as i64;
    let quota = (usable / (i64::from(election.seats) + 1) + 1) * ONE;
    let mut hand = Hand {
        piles: Piles::deal(&papers, continuing.len()),
        values: vec![ONE; papers.len()],
        totals: vec![0; continuing.len()],
        breaker: Breaker::new(ties, continuing.len()),
        waiting: Vec::new(),
        elected: Vec::new(),
        stages: Vec::new(),
        history: Vec::new(),
        exhausted: papers.unusable as i64 * ONE,
        lost: 0,
        seats: election.seats as usize,
        quota,
        continuing,
    };
    for paper in 0..papers.len() {
        hand.totals[usize::from(papers.prefs_of(paper)[0])] += papers.weights[paper] as i64 * ONE;
    }
    let ending = hand.count();
    Ok(Count {
        decimals: DECIMALS,
        seats: election.seats,
        quota: Some(quota),
        cast: election.cast(),
        valid: papers.valid,
        unusable: papers.unusable,
        elected: hand.elected,
        stages: hand.stages,
        ties: hand.breaker.ties,
        ending,
    })
}

/// The table the papers lie on.
struct Hand<'a> {
    piles: Piles<'a>,
    /// What each paper is worth where it lies.
    values: Vec<i64>,
    totals: Vec<i64>,
    continuing: Vec<bool>,
    breaker: Breaker<'a>,
    /// Elected with a surplus that waits.
    waiting: Vec<Candidate>,
    elected: Vec<Candidate>,
    stages: Vec<Stage>,
    history: Vec<Vec<i64>>,
    exhausted: i64,
    lost: i64,
    seats: usize,
    quota: i64,
}

impl Hand<'_> {
    fn count(&mut self) -> Ending {
        self.close(Action::First, Vec::new());
        while self.elected.len() < self.seats && self.continuing.contains(&true) {
            let tied = most(&self.waiting, &self.totals);
            let (action, transfers) = if tied.is_empty() {
                let Some(candidate) = self.lowest() else { return Ending::NeedsLot };
                (Action::Exclude { candidate }, self.exclude(candidate))
            } else {
                let Some(of) = self.breaker.pick(TieKind::Surplus, &tied, &self.history) else {
                    return Ending::NeedsLot;
                };
                let surplus = self.totals[of.index()] - self.quota;
                (Action::Surplus { of, surplus }, self.give_surplus(of, surplus))
            };
            self.close(action, transfers);
        }
        Ending::Complete
    }

    fn lowest(&mut self) -> Option<Candidate> {
        let continuing: Vec<Candidate> = those(&self.continuing).collect();
        let tied = fewest(&continuing, &self.totals);
        let enough_others = continuing.len() - tied.len() >= self.seats - self.elected.len();
        if tied.iter().all(|c| self.totals[c.index()] == 0) && enough_others {
            return self.breaker.without_effect(self.history.len(), &tied);
        }
        self.breaker.pick(TieKind::Exclusion, &tied, &self.history)
    }

    /// Rule 48.
    fn give_surplus(&mut self, of: Candidate, surplus: i64) -> Vec<Transfer> {
        let total = i128::from(self.totals[of.index()]);
        let mut given = Given::new(of, self.totals.len());
        let values = &mut self.values;
        // Papers that came together are worth the same: the division is done once for them.
        let mut last = (0, 0);
        self.piles.transfer(of, &self.continuing, |paper, weight, to| {
            if values[paper] != last.0 {
                let value = i128::from(surplus) * i128::from(values[paper]) / total;
                last = (values[paper], value as i64);
            }
            values[paper] = last.1;
            given.add(to, weight, last.1);
        });
        self.totals[of.index()] = self.quota;
        self.waiting.retain(|waiting| *waiting != of);
        self.lost += surplus - given.votes();
        self.settle(given)
    }

    /// Rules 50 and 51: all papers at once, at the value they have.
    fn exclude(&mut self, candidate: Candidate) -> Vec<Transfer> {
        self.continuing[candidate.index()] = false;
        self.totals[candidate.index()] = 0;
        let mut given = Given::new(candidate, self.totals.len());
        let values = &self.values;
        self.piles.transfer(candidate, &self.continuing, |paper, weight, to| given.add(to, weight, values[paper]));
        self.settle(given)
    }

    fn settle(&mut self, given: Given) -> Vec<Transfer> {
        let transfers = given.transfers();
        for transfer in &transfers {
            match transfer.to {
                Some(to) => self.totals[to.index()] += transfer.votes,
                None => self.exhausted += transfer.votes,
            }
        }
        transfers
    }

    /// Ends a stage: rule 47, and rule 52 where it applies.
    fn close(&mut self, action: Action, transfers: Vec<Transfer>) {
        let mut elected = self.elect(ElectedBy::Quota);
        let left = self.continuing.iter().filter(|is| **is).count();
        if self.elected.len() < self.seats && left <= self.seats - self.elected.len() {
            elected.append(&mut self.elect(ElectedBy::LastSeat));
        }
        self.history.push(self.totals.clone());
        self.stages.push(Stage {
            action,
            totals: self.totals.clone(),
            quota: Some(self.quota),
            transfers,
            exhausted: self.exhausted,
            lost: self.lost,
            elected,
            keep: Vec::new(),
            iterations: 0,
        });
    }

    fn elect(&mut self, by: ElectedBy) -> Vec<Elected> {
        let mut now: Vec<Candidate> = those(&self.continuing)
            .filter(|c| by == ElectedBy::LastSeat || self.totals[c.index()] >= self.quota)
            .collect();
        now.sort_by_key(|c| (-self.totals[c.index()], *c));
        for candidate in &now {
            self.continuing[candidate.index()] = false;
            if self.totals[candidate.index()] > self.quota {
                self.waiting.push(*candidate);
            }
        }
        self.elected.extend(&now);
        now.into_iter().map(|candidate| Elected { candidate, by }).collect()
    }
}

/// What one candidate gives in one stage, by receiver; the last place is for nobody.
pub(crate) struct Given {
    from: Candidate,
    ballots: Vec<u64>,
    votes: Vec<i64>,
}

impl Given {
    pub fn new(from: Candidate, candidates: usize) -> Given {
        Given { from, ballots: vec![0; candidates + 1], votes: vec![0; candidates + 1] }
    }

    pub fn add(&mut self, to: Option<Candidate>, ballots: u64, value: i64) {
        let at = to.map_or(self.ballots.len() - 1, Candidate::index);
        self.ballots[at] += ballots;
        self.votes[at] += ballots as i64 * value;
    }

    pub fn votes(&self) -> i64 {
        self.votes.iter().sum()
    }

    pub fn transfers(&self) -> Vec<Transfer> {
        let nobody = self.ballots.len() - 1;
        (0..self.ballots.len())
            .filter(|&at| self.ballots[at] > 0)
            .map(|at| Transfer {
                from: self.from,
                to: if at == nobody { None } else { Candidate::at(at) },
                ballots: self.ballots[at],
                votes: self.votes[at],
            })
            .collect()
    }
}
