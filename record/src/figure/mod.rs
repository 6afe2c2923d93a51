//! Totals an organization chose to publish, in the house of the coalition they are published to, under the
//! organization's card. Small numbers never leave home: below [`FLOOR`] a total is stored as 0 and means "fewer".

mod store;

pub use store::{STATEMENTS, all, of, publish, retract};

use starling_kernel::Micros;

/// The smallest total that is told as a number.
pub const FLOOR: i64 = 10;

/// The measure of how many people an organization has.
pub const PEOPLE: &str = "people";

/// A published total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The number, when there are [`FLOOR`] or more.
    pub value: Option<i64>,
    /// When it was counted.
    pub at: Micros,
}

/// What may leave the house of a count.
pub const fn rounded(count: i64) -> i64 {
    if count < FLOOR { 0 } else { count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_do_not_leave() {
        for (count, leaves) in [(0, 0), (1, 0), (9, 0), (10, 10), (2500, 2500), (-1, 0)] {
            assert_eq!(rounded(count), leaves, "{count}");
        }
    }
}
