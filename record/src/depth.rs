//! How deep a tie is, from what happened between two people and never from a rating.
//!
//! The levels are our own (`domain.md` C): 0 heard of, 1 met, 2 exchanged, 3 reciprocated, 4 tested. What would earn the
//! fourth, acting together at cost, is not recorded yet, so no tie reaches it.

use crate::gathering::Near;
use starling_kernel::Micros;
use starling_kernel::clock::DAY;

/// How long an exchange or a kept promise counts, and how long without contact costs one level.
pub const YEAR: Micros = 365 * DAY;
/// Without a word for so long, a tie is going quiet.
pub const QUIET: Micros = 60 * DAY;

/// How deep a tie is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// One heard of the other.
    HeardOf,
    /// They met.
    Met,
    /// They met one-on-one within a year, and both told what matters to them.
    Exchanged,
    /// Each kept a promise to the other within a year.
    Reciprocated,
}

impl Depth {
    /// All levels, from the lowest.
    pub const ALL: [Depth; 4] = [Depth::HeardOf, Depth::Met, Depth::Exchanged, Depth::Reciprocated];

    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Depth::HeardOf => "heard-of",
            Depth::Met => "met",
            Depth::Exchanged => "exchanged",
            Depth::Reciprocated => "reciprocated",
        }
    }

    /// The depth of a tie today. Twelve months without contact cost a level; the lowest is never lost.
    pub fn of(tie: &Near, now: Micros) -> Depth {
        let lately = |at: Option<Micros>| at.is_some_and(|at| now - at <= YEAR);
        let contact = [Some(tie.last), tie.kept, tie.returned].into_iter().flatten().max().unwrap_or(tie.last);
        let earned = match (lately(tie.exchanged), lately(tie.kept) && lately(tie.returned)) {
            (true, true) => 3,
            (true, false) => 2,
            (false, _) => 1,
        };
        let lost = usize::try_from((now - contact).max(0) / YEAR).unwrap_or(usize::MAX);
        Depth::ALL[usize::saturating_sub(earned, lost)]
    }
}

/// Whether the tie waits for a word.
pub fn is_quiet(tie: &Near, now: Micros) -> bool {
    [Some(tie.last), tie.kept, tie.returned].into_iter().flatten().max().is_none_or(|contact| now - contact >= QUIET)
}

#[cfg(test)]
mod tests {
    use super::*;
    use starling_kernel::Id;

    const NOW: Micros = 1_790_000_000_000_000;

    fn near(last: i64, exchanged: Option<i64>, kept: Option<i64>, returned: Option<i64>) -> Near {
        let ago = |days: i64| NOW - days * DAY;
        Near {
            id: Id::from_u128(1),
            name: "Amina".to_owned(),
            held: 1,
            first: ago(last),
            last: ago(last),
            exchanged: exchanged.map(ago),
            kept: kept.map(ago),
            returned: returned.map(ago),
        }
    }

    #[test]
    fn depth_is_earned_by_both_and_lost_by_silence() {
        use Depth::{Exchanged, HeardOf, Met, Reciprocated};
        for (tie, expected, quiet) in [
            (near(0, None, None, None), Met, false),
            (near(59, Some(59), None, None), Exchanged, false),
            (near(60, Some(60), None, None), Exchanged, true),
            (near(60, Some(60), Some(10), None), Exchanged, false),
            (near(90, Some(90), Some(80), Some(70)), Reciprocated, true),
            (near(90, None, Some(80), Some(70)), Met, true),
            (near(365, Some(365), None, None), Met, true),
            (near(366, Some(366), Some(366), Some(366)), HeardOf, true),
            (near(400, None, None, None), HeardOf, true),
            (near(4_000, None, None, None), HeardOf, true),
        ] {
            assert_eq!((Depth::of(&tie, NOW), is_quiet(&tie, NOW)), (expected, quiet), "{tie:?}");
        }
    }

    #[test]
    fn a_promise_kept_is_contact() {
        assert_eq!(Depth::of(&near(700, None, Some(3), None), NOW), Depth::Met);
    }
}
