//! The Method of Equal Shares: everyone gets an equal share of the budget, and a project is bought by those who want it.
//!
//! Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021
//! (arXiv:2008.13276). In each round a project is affordable at ρ if its supporters can pay its cost with nobody paying
//! more than ρ for a unit of utility, nor more than they have left; the project with the lowest ρ is bought. Completions
//! and the comparison step as cities use them: Faliszewski et al., IJCAI 2023 (arXiv:2305.11035).

mod books;
#[cfg(test)]
mod certificate;
mod explain;
mod field;
mod ledger;
mod run;

pub use books::{Books, Payers};
pub use explain::{Explanation, Fate, Spending, Why, explain};

use crate::greedy::{self, Order};
use crate::instance::Instance;
use crate::ratio::Ratio;
use crate::ties::{Breaking, Tie, TieRule};
use field::Field;
pub(crate) use ledger::Ledger;
use run::{Run, run};

/// What a voter is taken to gain from a project they support.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Utility {
    /// Its cost: money spent for them. Cities use this one.
    #[default]
    Cost,
    /// One, whatever it costs.
    Cardinality,
    /// The points they gave it; for ordinal ballots, points by place ([`Instance::points`]).
    Score,
}

/// What is done with money that plain equal shares leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Completion {
    /// It is left.
    #[default]
    None,
    /// Shares are raised by `step` minor units per voter, again and again, and the whole method is run anew each time,
    /// until the **next** increment would overspend. Not until nothing more fits: that rule gives other results.
    AddOne {
        /// Minor units; one unit of the currency where nothing else is agreed.
        step: i64,
    },
    /// The same, and what is left then goes by [`Completion::Greedy`].
    AddOneThenGreedy {
        /// As above.
        step: i64,
    },
    /// Projects that still fit are funded in the order of their total utility per cost: by votes for
    /// [`Utility::Cost`], by votes per cost for [`Utility::Cardinality`], by points per cost for [`Utility::Score`].
    Greedy,
}

/// The rule a group agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What counts as gain.
    pub utility: Utility,
    /// What happens to money left.
    pub completion: Completion,
    /// How often shares are raised at most; [`MOST_INCREMENTS`] where nothing else is agreed.
    pub most_increments: u64,
    /// Whether the greedy outcome is taken instead when more voters prefer it.
    pub comparison: bool,
    /// How ties are broken.
    pub ties: TieRule,
}

/// So often shares are raised at most by default. Toulouse 2022 needs 1,617 increments; a step far too small for the
/// budget would need billions.
pub const MOST_INCREMENTS: u64 = 100_000;

impl Default for Rule {
    fn default() -> Rule {
        Rule {
            utility: Utility::default(),
            completion: Completion::default(),
            most_increments: MOST_INCREMENTS,
            comparison: false,
            ties: TieRule::default(),
        }
    }
}

/// What the method decided, and why.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Indices of projects, in the order funded.
    pub selected: Vec<usize>,
    /// What they cost together, in minor units.
    pub cost: i64,
    /// The rounds of the last run; who paid what is in `books`.
    pub rounds: Vec<Round>,
    /// Projects funded greedily after the last round; the last of `selected`.
    pub completed: Vec<usize>,
    /// How shares were raised, where the rule says so.
    pub raised: Option<Raised>,
    /// How voters compare this outcome with the greedy one, where the rule asks.
    pub comparison: Option<Comparison>,
    /// Each tie met in the last run and in completing it.
    pub ties: Vec<Tie>,
    /// Who paid what, and what everyone has left after the last round.
    pub books: Books,
}

/// A project bought by its supporters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The project.
    pub project: usize,
    /// The price of a unit of utility: of one minor unit of cost, of one project, or of one point.
    pub rho: Ratio,
    /// The most a supporter paid, in minor units; with [`Utility::Score`], the most for one point.
    pub price: Ratio,
}

/// How shares were raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raised {
    /// How often.
    pub increments: u64,
    /// By how many minor units each time.
    pub step: i64,
    /// Why no further.
    pub stop: Stop,
}

/// Why shares were raised no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The next increment would overspend, by this many minor units or more.
    Overspends {
        /// What that run costs when it goes beyond the budget.
        by: i64,
    },
    /// All projects that can be funded at all are.
    AllFunded,
    /// They were raised as often as [`Rule::most_increments`] allows; a larger step goes further.
    MostIncrements,
    /// Shares became larger than can be counted (2⁶² minor units in all).
    Limit,
}

/// How many voters prefer which outcome; a voter prefers the one that gives them more utility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Voters who gain more from equal shares.
    pub prefer_shares: u64,
    /// Voters who gain more from the greedy outcome.
    pub prefer_greedy: u64,
    /// Voters who gain the same from both.
    pub indifferent: u64,
    /// Whether the greedy outcome was taken: more voters prefer it.
    pub greedy_taken: bool,
}

/// Runs the method.
///
/// ```
/// use starling_budgets::{equal_shares, Instance, shares::Rule};
/// // By votes, the first two take everything; by equal shares, every third of the voters gets a third of the money.
/// let instance = Instance::of_approvals(90, &[60, 30, 30], &[&[0, 1], &[0, 1], &[2]]);
/// let outcome = equal_shares(&instance, &Rule::default());
/// assert_eq!(outcome.selected, [1, 2]);
/// assert_eq!(outcome.rounds[0].price.to_string(), "15");
/// assert_eq!(outcome.books.left(0).to_string(), "15");
/// ```
pub fn equal_shares(instance: &Instance, rule: &Rule) -> Outcome {
    equal_shares_telling(instance, rule, &mut |_, _| {})
}

/// The same; `tell` hears how often shares were raised so far, and what is spent by that.
pub fn equal_shares_telling(instance: &Instance, rule: &Rule, tell: &mut dyn FnMut(u64, i64)) -> Outcome {
    let field = Field::new(instance, rule.utility);
    let breaking = Breaking::new(instance, &rule.ties);
    let total = u128::from(instance.budget.max(0).unsigned_abs());
    let mut last = run(&field, &breaking, total, instance.budget);
    let raised = match rule.completion {
        Completion::AddOne { step } | Completion::AddOneThenGreedy { step } => {
            Some(raise(&field, &breaking, &mut last, (step.max(1), rule.most_increments), tell))
        }
        Completion::None | Completion::Greedy => None,
    };
    let mut ties = std::mem::take(&mut last.ties);
    let mut selected = last.funded.clone();
    let order = match rule.utility {
        Utility::Cost => Order::Votes,
        Utility::Cardinality => Order::VotesPerCost,
        Utility::Score => Order::PointsPerCost,
    };
    if matches!(rule.completion, Completion::Greedy | Completion::AddOneThenGreedy { .. }) {
        greedy::fill(instance, order, &breaking, &mut selected, &mut ties);
    }
    let completed = selected[last.funded.len()..].to_vec();
    let comparison = rule.comparison.then(|| {
        let (mut other, mut its_ties) = (Vec::new(), Vec::new());
        greedy::fill(instance, order, &breaking, &mut other, &mut its_ties);
        let comparison = compare(&field, &selected, &other);
        if comparison.greedy_taken {
            (selected, ties) = (other, its_ties);
        }
        comparison
    });
    let cost = selected.iter().map(|&project| instance.projects[project].cost).sum();
    let books = Books::new(&field, last);
    Outcome { selected, cost, rounds: books.rounds(&field), completed, raised, comparison, ties, books }
}

fn raise(
    field: &Field<'_>,
    breaking: &Breaking<'_>,
    last: &mut Run,
    (step, most): (i64, u64),
    tell: &mut dyn FnMut(u64, i64),
) -> Raised {
    let budget = field.instance.budget;
    let costs = || field.instance.projects.iter().map(|project| project.cost);
    let fundable = costs().zip(&field.support).filter(|&(cost, &support)| support > 0 && cost <= budget).count();
    let mut increments = 0;
    let stop = loop {
        if last.funded.len() == fundable {
            break Stop::AllFunded;
        }
        if increments >= most {
            break Stop::MostIncrements;
        }
        let more = u128::from(field.voters) * u128::from(step.unsigned_abs()) * u128::from(increments + 1);
        let total = u128::from(budget.unsigned_abs()) + more;
        if total >= 1 << 62 {
            break Stop::Limit;
        }
        let next = run(field, breaking, total, budget);
        if next.cost > budget {
            break Stop::Overspends { by: next.cost - budget };
        }
        *last = next;
        increments += 1;
        tell(increments, last.cost);
    };
    Raised { increments, step, stop }
}

/// Who gains more from which of two outcomes.
fn compare(field: &Field<'_>, shares: &[usize], greedy: &[usize]) -> Comparison {
    let mut sides = vec![0i128; field.instance.projects.len()];
    shares.iter().for_each(|&project| sides[project] += 1);
    greedy.iter().for_each(|&project| sides[project] -= 1);
    let mut comparison = Comparison { prefer_shares: 0, prefer_greedy: 0, indifferent: 0, greedy_taken: false };
    for ballot in 0..field.instance.ballots.len() {
        let gain: i128 = (field.on(ballot))
            .map(|(project, weight)| sides[project] * i128::from(weight) * i128::from(field.worth(project)))
            .sum();
        let voters = field.instance.ballots.cast(ballot);
        match gain.signum() {
            1 => comparison.prefer_shares += voters,
            -1 => comparison.prefer_greedy += voters,
            _ => comparison.indifferent += voters,
        }
    }
    comparison.greedy_taken = comparison.prefer_greedy > comparison.prefer_shares;
    comparison
}
