//! Ties, broken by rule and on the record.

use crate::instance::Instance;
use std::cmp::Ordering;

/// One way to order projects that are tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaker {
    /// The one that costs less.
    LowerCost,
    /// The one with more supporters.
    MoreVotes,
    /// The one that stands first in the file.
    Order,
    /// The one that comes first when all projects are put in an order drawn from this seed, which should be published
    /// before the vote ends.
    Lot {
        /// Any number.
        seed: u64,
    },
}

/// In which order ways to break a tie are tried. The order of the file decides in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieRule(pub Vec<Breaker>);

impl Default for TieRule {
    /// Lower cost, then more votes, then the order of the file.
    fn default() -> TieRule {
        TieRule(vec![Breaker::LowerCost, Breaker::MoreVotes, Breaker::Order])
    }
}

/// A tie that was broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The place in the order of funding it was about, from 0.
    pub place: usize,
    /// Who was tied, as indices of projects, rising.
    pub tied: Vec<usize>,
    /// Which of them was taken.
    pub taken: usize,
    /// What told it from the last one still tied with it.
    pub by: Breaker,
}

/// What breaks the ties of one instance.
pub(crate) struct Breaking<'a> {
    instance: &'a Instance,
    votes: Vec<u64>,
    steps: Vec<(Breaker, Vec<usize>)>,
}

impl<'a> Breaking<'a> {
    pub(crate) fn new(instance: &'a Instance, rule: &TieRule) -> Breaking<'a> {
        let count = instance.projects.len();
        let places = |breaker: &Breaker| match breaker {
            Breaker::Lot { seed } => (*breaker, permutation(count, *seed)),
            _ => (*breaker, Vec::new()),
        };
        let steps = rule.0.iter().chain([&Breaker::Order]).map(places).collect();
        Breaking { instance, votes: instance.ballots.supporters(count), steps }
    }

    /// How many supporters each project has.
    pub(crate) fn votes(&self) -> &[u64] {
        &self.votes
    }

    /// The first of those tied, and what told it from the others.
    ///
    /// # Panics
    /// When nothing is tied.
    pub(crate) fn first(&self, tied: &[usize]) -> (usize, Breaker) {
        let mut left = tied.to_vec();
        for (breaker, places) in &self.steps {
            let compare = |a: &usize, b: &usize| -> Ordering {
                match breaker {
                    Breaker::LowerCost => self.instance.projects[*a].cost.cmp(&self.instance.projects[*b].cost),
                    Breaker::MoreVotes => self.votes[*b].cmp(&self.votes[*a]),
                    Breaker::Order => a.cmp(b),
                    Breaker::Lot { .. } => places[*a].cmp(&places[*b]),
                }
            };
            let best = *left.iter().min_by(|a, b| compare(a, b)).expect("something is tied");
            left.retain(|other| compare(&best, other).is_eq());
            if let [one] = left[..] {
                return (one, *breaker);
            }
        }
        unreachable!("no two projects have one place in the file")
    }

    /// Takes the first of those tied for `place`, and notes the tie if there is one.
    pub(crate) fn take(&self, mut tied: Vec<usize>, place: usize, ties: &mut Vec<Tie>) -> usize {
        if let [one] = tied[..] {
            return one;
        }
        let (taken, by) = self.first(&tied);
        tied.sort_unstable();
        ties.push(Tie { place, tied, taken, by });
        taken
    }
}

/// The place of each of `count` in an order drawn from `seed`: Fisher and Yates' shuffle over splitmix64 (Steele, Lea,
/// Flood 2014), drawing again where the rest would favour some.
pub(crate) fn permutation(count: usize, seed: u64) -> Vec<usize> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        let range = last as u64 + 1;
        let fair = u64::MAX - u64::MAX % range;
        let drawn = loop {
            let drawn = next();
            if drawn < fair {
                break drawn % range;
            }
        };
        order.swap(last, usize::try_from(drawn).expect("no larger than an index"));
    }
    let mut places = vec![0; count];
    for (place, project) in order.into_iter().enumerate() {
        places[project] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{Breaker, Breaking, TieRule, permutation};
    use crate::Instance;

    #[test]
    fn steps_are_tried_in_turn() {
        let instance = Instance::of_approvals(10, &[5, 3, 3, 3], &[&[0, 1], &[0, 2, 3], &[2, 3]]);
        let default = Breaking::new(&instance, &TieRule::default());
        assert_eq!(default.first(&[0, 1]), (1, Breaker::LowerCost));
        assert_eq!(default.first(&[0, 1, 2]), (2, Breaker::MoreVotes));
        assert_eq!(default.first(&[3, 2, 1, 0]), (2, Breaker::Order));
        let lot = Breaker::Lot { seed: 7 };
        let places = permutation(4, 7);
        let expected = (0..4).min_by_key(|&project| places[project]).unwrap();
        assert_eq!(Breaking::new(&instance, &TieRule(vec![lot])).first(&[0, 1, 2, 3]), (expected, lot));
    }

    #[test]
    fn a_lot_reaches_every_order() {
        let mut seen: Vec<Vec<usize>> = (0..200).map(|seed| permutation(3, seed)).collect();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 6);
        assert_eq!(permutation(5, 1), permutation(5, 1));
    }
}
