//! Exact money: the share of a voter and the price of each round over one denominator.

use crate::natural::Natural;
use crate::ratio::{Ratio, common};

/// Money, in minor units, as a numerator over the ledger's denominator.
///
/// A voter who has never been short holds the share less the prices of what was funded for them, and whoever was short
/// once gave all they had: so every sum of money is a whole combination of the share and the prices, and nothing else
/// needs to be kept exactly.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    denominator: Natural,
    factors: Vec<u64>,
    share: Natural,
    prices: Vec<Natural>,
}

impl Ledger {
    /// Everyone begins with `total ÷ voters`.
    pub(crate) fn new(total: u128, voters: u64) -> Ledger {
        let common = common(total, voters.into());
        let denominator = u64::try_from(u128::from(voters) / common).expect("it divides a u64");
        Ledger {
            denominator: Natural::from(denominator),
            factors: vec![denominator],
            share: Natural::from(total / common),
            prices: Vec::new(),
        }
    }

    /// Opens a round whose price is `numerator ÷ (denominator × parts)`.
    pub(crate) fn push(&mut self, mut numerator: Natural, parts: u64) {
        let shared = common(numerator.remainder(parts).into(), parts.into());
        let shared = u64::try_from(shared).expect("it divides a u64");
        numerator.divide(shared);
        let parts = parts / shared;
        if parts > 1 {
            self.denominator.multiply(parts);
            self.share.multiply(parts);
            self.prices.iter_mut().for_each(|price| price.multiply(parts));
            self.factors.push(parts);
        }
        self.prices.push(numerator);
    }

    /// What a whole number of minor units is over the denominator.
    pub(crate) fn whole(&self, amount: u64) -> Natural {
        let mut whole = self.denominator.clone();
        whole.multiply(amount);
        whole
    }

    /// What `voters` who were never short hold together, of whom so many prices of each round are to be taken in all.
    pub(crate) fn holdings(&self, voters: u64, owed: impl IntoIterator<Item = (usize, u64)>) -> Natural {
        let mut sum = self.share.clone();
        sum.multiply(voters);
        sum.subtract(&self.owing(owed));
        sum
    }

    /// So many prices of each round, together.
    pub(crate) fn owing(&self, owed: impl IntoIterator<Item = (usize, u64)>) -> Natural {
        let mut sum = Natural::default();
        for (round, times) in owed {
            if times > 0 {
                sum.add(&self.prices[round], times);
            }
        }
        sum
    }

    /// The price of a round for `weight` units of utility.
    pub(crate) fn price(&self, round: usize, weight: u64) -> Natural {
        let mut price = self.prices[round].clone();
        price.multiply(weight);
        price
    }

    pub(crate) fn share(&self) -> &Natural {
        &self.share
    }

    /// `numerator` over the denominator times `more`, in lowest terms.
    pub(crate) fn ratio(&self, numerator: Natural, more: u64) -> Ratio {
        Ratio::over(numerator, self.factors.iter().copied().chain([more]))
    }

    /// The whole part of `numerator × 2^bits` over the denominator, where it fits.
    pub(crate) fn fixed(&self, numerator: &Natural, bits: u32) -> i64 {
        let whole = numerator.shifted(bits.into()).divided_by(&self.denominator).0;
        whole.to_u128().and_then(|whole| i64::try_from(whole).ok()).unwrap_or(i64::MAX)
    }
}
