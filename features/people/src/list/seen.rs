//! Which lists were logged today, so that looking at one again does not write.

use starling_kernel::Id;
use starling_kernel::Micros;
use starling_kernel::clock::DAY;
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex};

/// More than this many lists a day are asked of the database again.
const MOST: usize = 10_000;

#[derive(Default)]
struct Day {
    day: i64,
    lists: HashSet<(Id, Id, String)>,
}

static TODAY: LazyLock<Mutex<Day>> = LazyLock::new(Mutex::default);

/// Whether this account's look at this list may still have to be logged today.
pub(super) fn is_new(house: Id, account: Id, filter: &str, now: Micros) -> bool {
    let mut today = TODAY.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let day = now.div_euclid(DAY);
    if today.day != day || today.lists.len() >= MOST {
        *today = Day { day, lists: HashSet::new() };
    }
    !today.lists.contains(&(house, account, filter.to_owned()))
}

/// Remembers that it was.
pub(super) fn keep(house: Id, account: Id, filter: String) {
    let mut today = TODAY.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    today.lists.insert((house, account, filter));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_new_once_a_day() {
        let (house, account) = (Id::from_u128(91), Id::from_u128(92));
        assert!(is_new(house, account, "tag:a", 5 * DAY));
        keep(house, account, "tag:a".to_owned());
        assert!(!is_new(house, account, "tag:a", 5 * DAY + 1));
        assert!(is_new(house, account, "tag:b", 5 * DAY));
        assert!(is_new(house, account, "tag:a", 6 * DAY));
    }
}
