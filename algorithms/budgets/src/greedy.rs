//! Greedy funding: by votes, as most cities do, or by what a project brings for its cost.
//!
//! Projects are taken in order; one that no longer fits is passed over and the next one tried. Source: the rule called
//! greedy in Faliszewski et al., IJCAI 2023 (arXiv:2305.11035).

use crate::instance::Instance;
use crate::ties::{Breaking, Tie, TieRule};
use std::cmp::Ordering;

/// In which order projects are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Most supporters first.
    Votes,
    /// Most supporters for their cost first.
    VotesPerCost,
    /// Most points first.
    Points,
    /// Most points for their cost first.
    PointsPerCost,
}

impl Order {
    /// Whether cost matters.
    fn per_cost(self) -> bool {
        matches!(self, Order::VotesPerCost | Order::PointsPerCost)
    }
}

/// What greedy funding decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funded {
    /// Indices of projects, in the order funded.
    pub selected: Vec<usize>,
    /// What they cost together, in minor units.
    pub cost: i64,
    /// Each tie between projects tried.
    pub ties: Vec<Tie>,
}

/// Funds greedily. Projects that nobody supports are not funded.
///
/// ```
/// use starling_budgets::{greedy, Instance, greedy::Order, ties::TieRule};
/// let instance = Instance::of_approvals(90, &[60, 50, 30], &[&[0, 1], &[0, 1], &[0, 2]]);
/// assert_eq!(greedy(&instance, Order::Votes, &TieRule::default()).selected, [0, 2]);
/// ```
pub fn greedy(instance: &Instance, order: Order, ties: &TieRule) -> Funded {
    let breaking = Breaking::new(instance, ties);
    let (mut selected, mut ties) = (Vec::new(), Vec::new());
    fill(instance, order, &breaking, &mut selected, &mut ties);
    let cost = selected.iter().map(|&project| instance.projects[project].cost).sum();
    Funded { selected, cost, ties }
}

/// What orders each project: its votes or points.
pub(crate) fn merits(instance: &Instance, order: Order) -> Vec<u64> {
    let points = instance.points();
    let mut merits = vec![0; instance.projects.len()];
    for ballot in 0..instance.ballots.len() {
        for (project, mark) in instance.ballots.on(ballot) {
            let each = match order {
                Order::Votes | Order::VotesPerCost => 1,
                Order::Points | Order::PointsPerCost => points(mark).max(0).unsigned_abs(),
            };
            merits[project] += each * instance.ballots.cast(ballot);
        }
    }
    merits
}

/// Adds to `selected` what still fits.
pub(crate) fn fill(
    instance: &Instance,
    order: Order,
    breaking: &Breaking<'_>,
    selected: &mut Vec<usize>,
    ties: &mut Vec<Tie>,
) {
    let merits = merits(instance, order);
    let cost = |project: usize| instance.projects[project].cost;
    let compare = |&a: &usize, &b: &usize| -> Ordering {
        let by = |project| if order.per_cost() { i128::from(cost(project)) } else { 1 };
        // b's merit for its cost against a's: what brings most stands first; what is free before all others.
        (i128::from(merits[b]) * by(a)).cmp(&(i128::from(merits[a]) * by(b)))
    };
    let mut left = instance.budget - selected.iter().map(|&project| cost(project)).sum::<i64>();
    let mut rest: Vec<usize> =
        (0..instance.projects.len()).filter(|project| merits[*project] > 0 && !selected.contains(project)).collect();
    rest.sort_by(compare);
    let mut groups: Vec<Vec<usize>> =
        rest.chunk_by(|a, b| compare(a, b).is_eq()).map(<[usize]>::to_vec).rev().collect();
    while let Some(mut group) = groups.pop() {
        loop {
            group.retain(|&project| cost(project) <= left);
            if group.is_empty() {
                break;
            }
            let taken = breaking.take(group.clone(), selected.len(), ties);
            group.retain(|&project| project != taken);
            left -= cost(taken);
            selected.push(taken);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Order, greedy};
    use crate::ties::TieRule;
    use crate::{Instance, VoteKind};

    #[test]
    fn each_order_tries_projects_in_its_own_way() {
        let votes = [vec![(0, 1), (1, 3)], vec![(0, 1), (2, 9)], vec![(0, 1), (1, 3)]];
        let instance = Instance::of_marks(100, VoteKind::Scoring, &[90, 40, 60], &votes);
        let cases = [
            (Order::Votes, vec![0]),
            (Order::VotesPerCost, vec![1, 2]),
            (Order::Points, vec![2, 1]),
            (Order::PointsPerCost, vec![1, 2]),
        ];
        for (order, expected) in cases {
            assert_eq!(greedy(&instance, order, &TieRule::default()).selected, expected, "{order:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_passed_over_and_ties_are_noted() {
        let instance = Instance::of_approvals(10, &[7, 6, 4, 0, 1], &[&[0, 1, 2, 3], &[0], &[1]]);
        let funded = greedy(&instance, Order::Votes, &TieRule::default());
        assert_eq!((funded.selected, funded.cost), (vec![1, 3, 2], 10));
        assert_eq!(funded.ties.len(), 2);
        assert_eq!(funded.ties[0].tied, [0, 1]);
    }
}
