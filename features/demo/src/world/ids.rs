//! Ids that are the same in every world, whatever its seed and size.
//!
//! They have the shape of UUID version 7: a fixed day, then the house, the kind of row and its number, so that the
//! rows of a house lie together and in order.

use starling_kernel::Id;

/// 2025-01-01T00:00:00Z in milliseconds, the day all ids carry.
const DAY: u128 = 1_735_689_600_000;

const HOUSE: u128 = 1;
const PERSON: u128 = 2;
const ACCOUNT: u128 = 3;

fn id(house: usize, kind: u128, number: usize) -> Id {
    Id::from_u128((DAY << 80) | (7 << 76) | ((house as u128) << 64) | (2 << 62) | (kind << 56) | number as u128)
}

/// The house at `position`.
pub(super) fn house(position: usize) -> Id {
    id(position, HOUSE, 0)
}

/// The person `number` of the house at `position`.
pub(super) fn person(position: usize, number: usize) -> Id {
    id(position, PERSON, number)
}

/// The account `number`.
pub(super) fn account(number: usize) -> Id {
    id(0, ACCOUNT, number)
}
