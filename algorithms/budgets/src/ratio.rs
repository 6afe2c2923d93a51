//! Exact ratios of whole numbers.

use crate::natural::Natural;
use std::cmp::Ordering;
use std::fmt;

/// A ratio of whole numbers, zero or more, in lowest terms where an engine gives it. Written `7/3`, or `2` when whole.
///
/// Equality and order are those of the value.
#[derive(Clone, Debug)]
pub struct Ratio {
    numerator: Natural,
    denominator: Natural,
}

impl Ratio {
    /// `numerator ÷ denominator` in lowest terms.
    ///
    /// # Panics
    /// When `denominator` is 0.
    pub fn new(numerator: u128, denominator: u128) -> Ratio {
        assert!(denominator > 0, "nothing is divided by zero");
        let common = common(numerator, denominator);
        Ratio { numerator: Natural::from(numerator / common), denominator: Natural::from(denominator / common) }
    }

    /// `numerator` over the product of `factors`, in lowest terms.
    pub(crate) fn over(mut numerator: Natural, factors: impl Iterator<Item = u64>) -> Ratio {
        let mut denominator = Natural::from(1u64);
        for mut factor in factors {
            loop {
                let shared = common(numerator.remainder(factor).into(), factor.into());
                if shared == 1 {
                    break;
                }
                let shared = u64::try_from(shared).expect("it divides a u64");
                numerator.divide(shared);
                factor /= shared;
            }
            denominator.multiply(factor);
        }
        Ratio { numerator, denominator }
    }

    /// What stands above the line.
    pub fn numerator(&self) -> &Natural {
        &self.numerator
    }

    /// What stands below the line, never 0.
    pub fn denominator(&self) -> &Natural {
        &self.denominator
    }

    /// Whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.numerator.is_zero()
    }

    /// The largest whole number that is not larger.
    pub fn floor(&self) -> Natural {
        self.numerator.divided_by(&self.denominator).0
    }

    /// A double near it, for showing; nothing is decided by it.
    pub fn to_f64(&self) -> f64 {
        let excess = self.numerator.bits().max(self.denominator.bits()).saturating_sub(1000);
        let cut = |natural: &Natural| natural.divided_by(&Natural::from(1u64).shifted(excess)).0.to_f64();
        match excess {
            0 => self.numerator.to_f64() / self.denominator.to_f64(),
            _ => cut(&self.numerator) / cut(&self.denominator),
        }
    }

    /// `self ÷ by` in lowest terms; with `10^scale`, minor units become units of the currency.
    ///
    /// # Panics
    /// When `by` is 0.
    pub fn divided_by(&self, by: u64) -> Ratio {
        assert!(by > 0, "nothing is divided by zero");
        let mut divided = self.clone();
        let shared = common(divided.numerator.remainder(by).into(), by.into());
        let shared = u64::try_from(shared).expect("it divides a u64");
        divided.numerator.divide(shared);
        divided.denominator.multiply(by / shared);
        divided
    }

    /// `self + other × by`.
    pub fn plus(&self, other: &Ratio, by: u64) -> Ratio {
        let mut numerator = self.numerator.times(&other.denominator);
        numerator.add(&other.numerator.times(&self.denominator), by);
        Ratio { numerator, denominator: self.denominator.times(&other.denominator) }
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        self.numerator.times(&other.denominator).cmp(&other.numerator.times(&self.denominator))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Ratio) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ratio {}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator.to_u128() {
            Some(1) => write!(f, "{}", self.numerator),
            _ => write!(f, "{}/{}", self.numerator, self.denominator),
        }
    }
}

/// The greatest common divisor; of 0 and 0 it is 1.
pub(crate) fn common(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::{Natural, Ratio};

    #[test]
    fn a_ratio_is_in_lowest_terms() {
        assert_eq!(Ratio::new(6, 4).to_string(), "3/2");
        assert_eq!(Ratio::new(0, 4).to_string(), "0");
        assert_eq!(Ratio::over(Natural::from(360u64), [6, 10, 12].into_iter()).to_string(), "1/2");
        assert_eq!(Ratio::over(Natural::from(720u64), [6, 10, 12].into_iter()).to_string(), "1");
        assert_eq!(Ratio::new(7, 2).floor(), Natural::from(3u64));
        assert_eq!(Ratio::new(1, 3).plus(&Ratio::new(1, 6), 4), Ratio::new(1, 1));
        assert!(Ratio::new(1, 3) < Ratio::new(334, 1000));
        assert_eq!(Ratio::new(1, 8).to_f64(), 0.125);
    }
}
