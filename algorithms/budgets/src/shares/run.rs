//! One run of the method.
//!
//! Every quantity is kept twice. Exactly, in the [`Ledger`]; and as a 64-bit fixed-point number whose distance from the
//! exact one has a proven bound. The second one decides wherever its bound allows; where it does not, the first is asked.
//!
//! # Bounds
//! With `F` binary places, the share and each price are rounded down to a multiple of `2^-F`, so a balance is off by at
//! most `1 + Σ weights paid` units of `2^-F`: `off`. What all supporters of a project could pay at a price `p` for a
//! unit of weight, `f(p) = Σ min(balance, weight × p)`, is then off by at most `supporters × off`. `f` is concave and,
//! below the price looked for, rises at least as fast as `p` since weights are whole; so the price, found by Newton's
//! method on the rounded balances and rounded down itself, is off by at most `supporters × off + weights + 1`.

use super::field::Field;
use super::ledger::Ledger;
use crate::natural::Natural;
use crate::ties::{Breaking, Tie};
use std::cmp::Ordering;

/// A voter with this ballot was never short.
pub(crate) const NEVER: u32 = u32::MAX;

/// A run that ended, or was given up for costing more than it may.
pub(crate) struct Run {
    pub(crate) ledger: Ledger,
    /// In the order funded; the place is the round.
    pub(crate) funded: Vec<usize>,
    /// The round of each project, [`NEVER`] where not funded.
    pub(crate) round_of: Vec<u32>,
    /// The round in which voters with each ballot gave all they had left; [`NEVER`] where they were never short.
    pub(crate) short_in: Vec<u32>,
    pub(crate) ties: Vec<Tie>,
    pub(crate) cost: i64,
}

/// What is known of a project that may still be funded.
#[derive(Clone, Copy)]
struct Bid {
    project: usize,
    /// ρ is not lower. Balances only fall, so what was so in an earlier round still is.
    low: f64,
    /// ρ is not higher, in the round it was asked.
    high: f64,
    /// The price of a unit of weight lies within these, in the round it was asked; the first is not above it later.
    within: (i64, i64),
}

/// A price found exactly: `numerator ÷ (denominator of the ledger × parts)` for a unit of weight.
struct Price {
    numerator: Natural,
    parts: u64,
    /// The ballots whose voters have less than their price.
    short: Vec<u32>,
}

pub(crate) struct Runner<'f, 'a> {
    field: &'f Field<'a>,
    breaking: &'f Breaking<'a>,
    run: Run,
    /// By ballot: what a voter has left in units of `2^-bits`, and how many voters cast it.
    balances: Vec<(i64, i64)>,
    bits: u32,
    off: i64,
}

/// Runs the method with `total` to share equally among all voters; gives up once it spends more than `most`.
pub(crate) fn run(field: &Field<'_>, breaking: &Breaking<'_>, total: u128, most: i64) -> Run {
    let ballots = &field.instance.ballots;
    let ledger = Ledger::new(total, field.voters.max(1));
    // Sums of money stay below 2^62.
    let bits = 62u32.saturating_sub(u128::BITS - total.leading_zeros());
    let share = ledger.fixed(ledger.share(), bits);
    let run = Run {
        ledger,
        funded: Vec::new(),
        round_of: vec![NEVER; field.instance.projects.len()],
        short_in: vec![NEVER; ballots.len()],
        ties: Vec::new(),
        cost: 0,
    };
    let count = |ballot| i64::try_from(ballots.cast(ballot)).expect("fewer than 2^63 voters");
    let balances = (0..ballots.len()).map(|ballot| (share, count(ballot))).collect();
    let mut runner = Runner { field, breaking, run, balances, bits, off: 1 };
    runner.rounds(most);
    runner.run
}

impl Runner<'_, '_> {
    fn rounds(&mut self, most: i64) {
        let fundable = |&project: &usize| {
            self.field.support[project] > 0 && self.field.instance.projects[project].cost <= self.field.instance.budget
        };
        let mut bids: Vec<Bid> = (0..self.field.instance.projects.len())
            .filter(fundable)
            .map(|project| Bid { project, low: 0.0, high: f64::INFINITY, within: (0, i64::MAX) })
            .collect();
        while self.run.cost <= most {
            bids.sort_unstable_by(|a, b| a.low.total_cmp(&b.low).then(a.project.cmp(&b.project)));
            let mut best = f64::INFINITY;
            let mut asked = 0;
            let mut kept = 0;
            while asked < bids.len() && bids[asked].low <= best {
                let mut bid = bids[asked];
                asked += 1;
                if self.ask(&mut bid) {
                    best = best.min(bid.high);
                    bids[kept] = bid;
                    kept += 1;
                }
            }
            let close: Vec<Bid> = bids[..kept].iter().filter(|bid| bid.low <= best).copied().collect();
            bids.drain(kept..asked);
            if close.is_empty() {
                return;
            }
            let (project, price) = self.decide(&close);
            bids.retain(|bid| bid.project != project);
            self.fund(project, price);
        }
    }

    /// Finds the price of a project now; false when its supporters cannot pay for it any more.
    fn ask(&self, bid: &mut Bid) -> bool {
        let field = self.field;
        let project = bid.project;
        let support = i64::try_from(field.support[project]).unwrap_or(i64::MAX);
        let weight = i64::try_from(field.weight[project]).unwrap_or(i64::MAX);
        let unsure = support.saturating_mul(self.off);
        let error = unsure.saturating_add(weight).saturating_add(1);
        let cost = field.instance.projects[project].cost << self.bits;
        let balances = &self.balances;
        let total: i64 = field.supporters(project).iter().map(|&ballot| all_of(balances[ballot as usize])).sum();
        if total.saturating_add(unsure) < cost {
            return false;
        }
        if total.saturating_sub(unsure) < cost && !self.can_pay(project) {
            return false;
        }
        // Newton's method: the first step lands at or below the price from wherever it starts, the others rise to it.
        let mut price = bid.within.0.saturating_sub(error).max(0);
        let mut first = true;
        let found = loop {
            let (short, parts) = self.split(project, price);
            if parts == 0 {
                break None;
            }
            let next = (cost - short).max(0) / parts;
            if next == price || next < price && !first {
                break Some(price);
            }
            first = false;
            price = next;
        };
        bid.within = match found {
            Some(price) => (price.saturating_sub(error).max(0), price.saturating_add(error)),
            // The price is so near what the richest of them have that rounding hides them; it is found exactly, if needed.
            None => (bid.within.0, i64::MAX),
        };
        // Six roundings of a double at most lie between these and the exact values.
        const WIDER: f64 = 1.0 / (1u64 << 49) as f64;
        let divisor = field.divisor[project] as f64;
        bid.low = bid.low.max(bid.within.0 as f64 / divisor * (1.0 - WIDER));
        bid.high = match bid.within.1 {
            i64::MAX => f64::INFINITY,
            high => high as f64 / divisor * (1.0 + WIDER),
        };
        true
    }

    /// At a price: what those together have who have less, and the weights of all others.
    fn split(&self, project: usize, price: i64) -> (i64, i64) {
        let supporters = self.field.supporters(project);
        let (mut short, mut parts) = (0, 0);
        if self.field.alike {
            for &ballot in supporters {
                let (balance, voters) = self.balances[ballot as usize];
                let is_short = balance < price;
                short += if is_short { balance * voters } else { 0 };
                parts += if is_short { 0 } else { voters };
            }
        } else {
            for (&ballot, &weight) in supporters.iter().zip(self.field.weights(project)) {
                let (balance, voters) = self.balances[ballot as usize];
                if balance < price.saturating_mul(weight) {
                    short += balance * voters;
                } else {
                    parts += weight * voters;
                }
            }
        }
        (short, parts)
    }

    /// Of several bids too close to tell apart, the lowest exactly; ties by rule.
    fn decide(&mut self, close: &[Bid]) -> (usize, Price) {
        if let [bid] = close {
            return (bid.project, self.price(bid));
        }
        let mut lowest: Vec<(usize, Price)> = Vec::new();
        for bid in close {
            let price = self.price(bid);
            let order = match lowest.first() {
                Some((other, least)) => self.compare((bid.project, &price), (*other, least)),
                None => Ordering::Less,
            };
            match order {
                Ordering::Less => lowest = vec![(bid.project, price)],
                Ordering::Equal => lowest.push((bid.project, price)),
                Ordering::Greater => {}
            }
        }
        let tied = lowest.iter().map(|(project, _)| *project).collect();
        let taken = self.breaking.take(tied, self.run.funded.len(), &mut self.run.ties);
        let at = lowest.iter().position(|(project, _)| *project == taken).expect("it was among them");
        lowest.swap_remove(at)
    }

    /// Compares ρ of two projects.
    fn compare(&self, a: (usize, &Price), b: (usize, &Price)) -> Ordering {
        let scaled = |(project, price): (usize, &Price), (other, by): (usize, &Price)| {
            debug_assert_ne!(project, other);
            let mut scaled = price.numerator.clone();
            scaled.multiply(by.parts);
            scaled.multiply(self.field.divisor[other]);
            scaled
        };
        scaled(a, b).cmp(&scaled(b, a))
    }

    /// Whether the supporters of a project have its cost among them, exactly.
    fn can_pay(&self, project: usize) -> bool {
        let mut sum = Sum::new(self.run.funded.len());
        for &ballot in self.field.supporters(project) {
            sum.add(self, ballot as usize);
        }
        let cost = self.field.instance.projects[project].cost.unsigned_abs();
        self.run.ledger.holdings(sum.voters, sum.owed()) >= self.run.ledger.whole(cost)
    }

    /// The price of a project, exactly.
    ///
    /// Whoever has less than some price at or below the one looked for is short. Beginning with those of whom the
    /// rounded balances say so, the price without the rest being short is at or below it too; whoever has less than
    /// that is short as well; and so on until nobody is added.
    fn price(&self, bid: &Bid) -> Price {
        let field = self.field;
        let ledger = &self.run.ledger;
        let mut sum = Sum::new(self.run.funded.len());
        let mut short = Vec::new();
        let mut unsure = Vec::new();
        let mut parts = 0;
        for (ballot, weight) in field.weighted(bid.project) {
            let (balance, voters) = self.balances[ballot];
            let least = |price: i64| price.saturating_mul(weight.cast_signed());
            let gone = self.run.short_in[ballot] != NEVER;
            if gone || balance.saturating_add(self.off) < least(bid.within.0) {
                sum.add(self, ballot);
                short.push(ballot as u32);
                continue;
            }
            parts += weight * voters.unsigned_abs();
            if balance.saturating_sub(self.off) < least(bid.within.1) {
                let left = ledger.holdings(1, self.owed(ballot));
                unsure.push((ballot, weight, voters.unsigned_abs(), left));
            }
        }
        let cost = field.instance.projects[bid.project].cost.unsigned_abs();
        let mut numerator = ledger.whole(cost);
        numerator.subtract(&ledger.holdings(sum.voters, sum.owed()));
        loop {
            let before = unsure.len();
            unsure.retain(|(ballot, weight, voters, balance)| {
                let (mut has, mut needs) = (balance.clone(), numerator.clone());
                has.multiply(parts);
                needs.multiply(*weight);
                if has >= needs {
                    return true;
                }
                let mut all = balance.clone();
                all.multiply(*voters);
                numerator.subtract(&all);
                parts -= weight * voters;
                short.push(*ballot as u32);
                false
            });
            if unsure.len() == before {
                return Price { numerator, parts, short };
            }
        }
    }

    /// The rounds a voter with this ballot paid the price of, each with their weight, if they were never short.
    fn owed(&self, ballot: usize) -> impl Iterator<Item = (usize, u64)> {
        let round = |(project, weight): (usize, u64)| (self.run.round_of[project], weight);
        let funded = |&(round, _): &(u32, u64)| round != NEVER;
        self.field.on(ballot).map(round).filter(funded).map(|(round, weight)| (round as usize, weight))
    }

    fn fund(&mut self, project: usize, price: Price) {
        let round = u32::try_from(self.run.funded.len()).expect("projects are counted by u32");
        self.run.ledger.push(price.numerator, price.parts);
        let fixed = self.run.ledger.fixed(&self.run.ledger.price(round as usize, 1), self.bits);
        for (ballot, weight) in self.field.weighted(project) {
            self.balances[ballot].0 -= fixed.saturating_mul(weight.cast_signed());
        }
        for ballot in price.short {
            self.balances[ballot as usize].0 = 0;
            let since = &mut self.run.short_in[ballot as usize];
            *since = round.min(*since);
        }
        self.off = self.off.saturating_add(self.field.largest[project].cast_signed());
        self.run.round_of[project] = round;
        self.run.funded.push(project);
        self.run.cost += self.field.instance.projects[project].cost;
    }
}

/// All that voters with one ballot have left.
fn all_of((balance, voters): (i64, i64)) -> i64 {
    balance * voters
}

/// A sum of balances as a combination of the share and the prices.
struct Sum {
    voters: u64,
    owed: Vec<u64>,
}

impl Sum {
    fn new(rounds: usize) -> Sum {
        Sum { voters: 0, owed: vec![0; rounds] }
    }

    /// Adds what all voters with a ballot have left.
    fn add(&mut self, runner: &Runner<'_, '_>, ballot: usize) {
        if runner.run.short_in[ballot] != NEVER {
            return;
        }
        let voters = runner.balances[ballot].1.unsigned_abs();
        self.voters += voters;
        for (round, weight) in runner.owed(ballot) {
            self.owed[round] += weight * voters;
        }
    }

    fn owed(&self) -> impl Iterator<Item = (usize, u64)> {
        self.owed.iter().copied().enumerate()
    }
}
