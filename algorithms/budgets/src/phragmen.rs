//! Sequential Phragmén: everyone earns money at the same pace, and a project is bought as soon as its supporters have
//! its cost among them; then they have nothing left and begin anew.
//!
//! Source: Phragmén 1894 for seats, for budgets Los, Christoff, Grossi, "Proportional Budget Allocations: Towards a
//! Systematization", IJCAI 2022 (arXiv:2203.12324). It stops at the first project that would overspend.

use crate::instance::Instance;
use crate::natural::Natural;
use crate::ratio::Ratio;
use crate::shares::Ledger;
use crate::ties::{Breaking, Tie, TieRule};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What the rule decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bought {
    /// Indices of projects, in the order bought.
    pub selected: Vec<usize>,
    /// What they cost together, in minor units.
    pub cost: i64,
    /// When each was bought: how many minor units everyone had earned since the beginning.
    pub times: Vec<Ratio>,
    /// The project that would have been next and would have overspent; none when all that could be bought were.
    pub stopped_at: Option<usize>,
    /// Each tie.
    pub ties: Vec<Tie>,
}

/// Runs the rule over who supports what; marks do not matter. What costs more than the whole budget is never bought.
///
/// ```
/// use starling_budgets::{phragmen, Instance, ties::TieRule};
/// let instance = Instance::of_approvals(10, &[4, 6, 3], &[&[0, 1], &[0, 1], &[2]]);
/// let bought = phragmen(&instance, &TieRule::default());
/// // Two earn 4 by the time 2; one earns 3 by the time 3; the two 6 more by the time 5, which would overspend.
/// assert_eq!(bought.selected, [0, 2]);
/// assert_eq!(bought.times[1].to_string(), "3");
/// assert_eq!(bought.stopped_at, Some(1));
/// ```
pub fn phragmen(instance: &Instance, ties: &TieRule) -> Bought {
    let breaking = Breaking::new(instance, ties);
    let count = instance.projects.len();
    let votes = breaking.votes();
    let ballots = &instance.ballots;
    let mut supporters = vec![Vec::new(); count];
    for ballot in 0..ballots.len() {
        ballots.on(ballot).for_each(|(project, _)| supporters[project].push(ballot));
    }
    // The only money is what was earned at the times of purchases: the ledger's prices are those times.
    let mut ledger = Ledger::new(0, 1);
    // By project and round: how many supporters bought last in that round.
    let mut since: Vec<BTreeMap<usize, u64>> = vec![BTreeMap::new(); count];
    let mut last: Vec<Option<usize>> = vec![None; ballots.len()];
    let mut rest: Vec<usize> = (0..count)
        .filter(|&project| votes[project] > 0 && instance.projects[project].cost <= instance.budget)
        .collect();
    let mut bought = Bought { selected: Vec::new(), cost: 0, times: Vec::new(), stopped_at: None, ties: Vec::new() };
    while !rest.is_empty() {
        let mut first: Vec<(usize, Natural)> = Vec::new();
        for &project in &rest {
            let mut sum = ledger.whole(instance.projects[project].cost.unsigned_abs());
            sum.add(&ledger.owing(since[project].iter().map(|(&round, &voters)| (round, voters))), 1);
            let order = first.first().map_or(Ordering::Less, |(other, earliest)| {
                let (mut a, mut b) = (sum.clone(), earliest.clone());
                a.multiply(votes[*other]);
                b.multiply(votes[project]);
                a.cmp(&b)
            });
            match order {
                Ordering::Less => first = vec![(project, sum)],
                Ordering::Equal => first.push((project, sum)),
                Ordering::Greater => {}
            }
        }
        let tied = first.iter().map(|(project, _)| *project).collect();
        let round = bought.selected.len();
        let taken = breaking.take(tied, round, &mut bought.ties);
        if bought.cost + instance.projects[taken].cost > instance.budget {
            bought.stopped_at = Some(taken);
            break;
        }
        let at = first.iter().position(|(project, _)| *project == taken).expect("it was among them");
        ledger.push(first.swap_remove(at).1, votes[taken]);
        for &ballot in &supporters[taken] {
            let voters = ballots.cast(ballot);
            for (project, _) in ballots.on(ballot) {
                if let Some(before) = last[ballot].and_then(|before| since[project].get_mut(&before)) {
                    *before -= voters;
                }
                *since[project].entry(round).or_default() += voters;
            }
            last[ballot] = Some(round);
        }
        since.iter_mut().for_each(|rounds| rounds.retain(|_, voters| *voters > 0));
        rest.retain(|&project| project != taken);
        bought.cost += instance.projects[taken].cost;
        bought.selected.push(taken);
    }
    bought.times = (0..bought.selected.len()).map(|round| ledger.ratio(ledger.price(round, 1), 1)).collect();
    bought
}
