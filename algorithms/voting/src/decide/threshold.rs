//! Shares as exact ratios.

use super::Numbers;

/// A share between 0 and 1, exactly.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ratio {
    over: u32,
    under: u32,
}

impl Ratio {
    /// `over / under`; none when `under` is 0 or the share is above 1. 71 % is `Ratio::new(71, 100)`.
    pub const fn new(over: u32, under: u32) -> Option<Ratio> {
        if under == 0 || over > under { None } else { Some(Ratio { over, under }) }
    }

    /// Numerator and denominator, as they were given.
    pub fn parts(self) -> (u32, u32) {
        (self.over, self.under)
    }

    /// The smallest whole number that reaches the share of `base`, or passes it where `strict`.
    pub fn of(self, base: u64, strict: bool) -> u64 {
        let product = u128::from(self.over) * u128::from(base);
        let under = u128::from(self.under);
        let needed = if strict { product / under + 1 } else { product.div_ceil(under) };
        u64::try_from(needed).unwrap_or(u64::MAX)
    }
}

/// One half.
pub(super) const HALF: Ratio = Ratio { over: 1, under: 2 };

/// What the share is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// Yes and no.
    Cast,
    /// Yes, no and explicit abstentions: abstaining weighs like no.
    CastAndAbstained,
    /// Everyone who may decide: not answering weighs like no.
    Eligible,
}

/// How much yes is needed. Nothing passes without a single yes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Threshold {
    /// The share.
    pub share: Ratio,
    /// More than the share, and not just as much. A majority is more than one half; two thirds are reached.
    pub strict: bool,
    /// What the share is of.
    pub base: Base,
}

impl Threshold {
    /// More yes than no.
    pub const SIMPLE: Threshold = Threshold { share: HALF, strict: true, base: Base::Cast };
    /// More than half of all who may decide.
    pub const ABSOLUTE: Threshold = Threshold { share: HALF, strict: true, base: Base::Eligible };

    /// The base and the smallest number of yes that passes.
    pub(super) fn needed(&self, numbers: &Numbers) -> (u64, u64) {
        let base = match self.base {
            Base::Cast => numbers.yes + numbers.no,
            Base::CastAndAbstained => numbers.yes + numbers.no + numbers.abstained,
            Base::Eligible => numbers.eligible,
        };
        (base, self.share.of(base, self.strict).max(1))
    }

    /// Whether yes and no are equal where more than half of them is asked for.
    pub(super) fn is_tied(&self, numbers: &Numbers) -> bool {
        let half = u64::from(self.share.over) * 2 == u64::from(self.share.under);
        half && self.strict && self.base == Base::Cast && numbers.yes == numbers.no && numbers.yes > 0
    }
}
