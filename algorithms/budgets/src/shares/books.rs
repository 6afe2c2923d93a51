//! Who paid what.

use super::Round;
use super::field::Field;
use super::ledger::Ledger;
use super::run::{NEVER, Run};
use crate::natural::Natural;
use crate::ratio::Ratio;
use std::collections::BTreeMap;

/// The accounts of all voters after the last round. Voters with the same ballot paid the same for the same.
#[derive(Clone, Debug)]
pub struct Books {
    pub(super) ledger: Ledger,
    pub(super) funded: Vec<usize>,
    short_in: Vec<u32>,
    /// By ballot: the rounds of the projects it supports, rising, each with the weight.
    ends: Vec<usize>,
    supported: Vec<(u32, u64)>,
    pub(super) voters: Vec<u64>,
}

/// Supporters of one project who paid the same for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payers {
    /// How many.
    pub voters: u64,
    /// What each of them paid, in minor units.
    pub each: Ratio,
    /// Whether this was all they had left, less than their price.
    pub all_they_had: bool,
}

impl Books {
    pub(super) fn new(field: &Field<'_>, run: Run) -> Books {
        let ballots = &field.instance.ballots;
        let mut ends = Vec::with_capacity(ballots.len());
        let mut supported = Vec::new();
        for ballot in 0..ballots.len() {
            let begin = supported.len();
            let rounds = field.on(ballot).map(|(project, weight)| (run.round_of[project], weight));
            supported.extend(rounds.filter(|&(round, _)| round != NEVER));
            supported[begin..].sort_unstable();
            ends.push(supported.len());
        }
        let voters = (0..ballots.len()).map(|ballot| ballots.cast(ballot)).collect();
        Books { ledger: run.ledger, funded: run.funded, short_in: run.short_in, ends, supported, voters }
    }

    pub(super) fn rounds(&self, field: &Field<'_>) -> Vec<Round> {
        let round = |(round, &project): (usize, &usize)| {
            let price = self.ledger.price(round, 1);
            let rho = self.ledger.ratio(price.clone(), field.divisor[project]);
            Round { project, rho, price: self.ledger.ratio(price, 1) }
        };
        self.funded.iter().enumerate().map(round).collect()
    }

    /// What every voter began the last run with, in minor units.
    pub fn share(&self) -> Ratio {
        self.ledger.ratio(self.ledger.share().clone(), 1)
    }

    /// What a voter with this ballot paid, in minor units, for each project bought with their help, in that order.
    ///
    /// # Panics
    /// When there is no such ballot.
    pub fn paid(&self, ballot: usize) -> Vec<(usize, Ratio)> {
        let paid = |(round, amount): (usize, Natural)| (self.funded[round], self.ledger.ratio(amount, 1));
        self.payments(ballot).into_iter().map(paid).collect()
    }

    /// What a voter with this ballot has left, in minor units.
    ///
    /// # Panics
    /// When there is no such ballot.
    pub fn left(&self, ballot: usize) -> Ratio {
        self.ledger.ratio(self.balance(ballot, self.funded.len()), 1)
    }

    /// Who paid for the project of a round, most paid first; the voters times what each paid give its cost exactly.
    ///
    /// # Panics
    /// When there is no such round.
    pub fn payers(&self, round: usize) -> Vec<Payers> {
        self.all_payers(|other| other == round).remove(&round).unwrap_or_default()
    }

    /// The payers of all rounds, in their order.
    pub fn payers_by_round(&self) -> Vec<Vec<Payers>> {
        let mut payers = self.all_payers(|_| true);
        (0..self.funded.len()).map(|round| payers.remove(&round).unwrap_or_default()).collect()
    }

    fn all_payers(&self, wanted: impl Fn(usize) -> bool) -> BTreeMap<usize, Vec<Payers>> {
        let mut amounts: BTreeMap<usize, BTreeMap<(Natural, bool), u64>> = BTreeMap::new();
        for ballot in 0..self.voters.len() {
            for &(round, weight) in self.rounds_of(ballot) {
                if !wanted(round as usize) || self.voters[ballot] == 0 {
                    continue;
                }
                let (amount, all) = self.payment(ballot, round, weight);
                *amounts.entry(round as usize).or_default().entry((amount, all)).or_default() += self.voters[ballot];
            }
        }
        let payers =
            |((amount, all_they_had), voters)| Payers { voters, each: self.ledger.ratio(amount, 1), all_they_had };
        amounts.into_iter().map(|(round, of)| (round, of.into_iter().rev().map(payers).collect())).collect()
    }

    pub(super) fn payments(&self, ballot: usize) -> Vec<(usize, Natural)> {
        let payment = |&(round, weight): &(u32, u64)| (round as usize, self.payment(ballot, round, weight).0);
        self.rounds_of(ballot).iter().map(payment).collect()
    }

    /// What a voter paid in a round, and whether it was all they had.
    fn payment(&self, ballot: usize, round: u32, weight: u64) -> (Natural, bool) {
        match round.cmp(&self.short_in[ballot]) {
            std::cmp::Ordering::Less => (self.ledger.price(round as usize, weight), false),
            std::cmp::Ordering::Equal => (self.balance(ballot, round as usize), true),
            std::cmp::Ordering::Greater => (Natural::default(), true),
        }
    }

    /// What a voter has before a round.
    pub(super) fn balance(&self, ballot: usize, before: usize) -> Natural {
        if (self.short_in[ballot] as usize) < before {
            return Natural::default();
        }
        let owed = self.rounds_of(ballot).iter().map(|&(round, weight)| (round as usize, weight));
        self.ledger.holdings(1, owed.take_while(|&(round, _)| round < before))
    }

    fn rounds_of(&self, ballot: usize) -> &[(u32, u64)] {
        let begin = if ballot == 0 { 0 } else { self.ends[ballot - 1] };
        &self.supported[begin..self.ends[ballot]]
    }
}
