//! Why a project was funded or not, and what would have been enough.

use super::field::Field;
use super::{Books, Outcome, Payers, Utility};
use crate::instance::Instance;
use crate::natural::Natural;
use crate::ratio::Ratio;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What became of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The project.
    pub project: usize,
    /// How many voters support it.
    pub supporters: u64,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its supporters bought it.
    Bought {
        /// The round, from 0.
        round: usize,
        /// Who paid what, most paid first.
        payers: Vec<Payers>,
    },
    /// It was funded greedily: after the last round, or because the greedy outcome was preferred.
    Greedy {
        /// Its place in the order of funding, from 0.
        place: usize,
    },
    /// It was not funded.
    Unfunded {
        /// Why.
        why: Why,
        /// What its supporters have left after the last round, in minor units.
        held: Ratio,
        /// What they lack to its cost, in minor units; none where money was not what it lacked.
        missing: Option<Ratio>,
        /// The highest cost, in minor units, at which they certainly would have bought it, all else equal; 0 when none.
        enough_cost: i64,
        /// The fewest voters who, had they supported it as well, would certainly have brought enough with what they
        /// have left; none where even all would not have.
        enough_supporters: Option<u64>,
    },
}

/// Why a project was not funded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody supports it.
    NoSupporters,
    /// It costs more than the whole budget.
    CostOverBudget,
    /// All the money its supporters began with is less than its cost.
    NeverAffordable {
        /// What they began with, in minor units.
        began_with: Ratio,
    },
    /// They could have paid at first and spent their money on other projects.
    MoneySpent {
        /// What they began with, in minor units.
        began_with: Ratio,
    },
    /// Its supporters bought it, and then the greedy outcome was preferred.
    GreedyPreferred,
}

/// How voters fared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spending {
    /// What every voter began the last run with, in minor units.
    pub share: Ratio,
    /// What all have left together, in minor units.
    pub left: Ratio,
    /// How many voters helped to buy so many projects: `by_projects[2]` bought two.
    pub by_projects: Vec<u64>,
    /// How many spent all they had.
    pub spent_all: u64,
}

/// Explains what became of each project, in the order of the file.
///
/// What would have been enough is certain for the shares of the last run: had the project not been bought earlier, all
/// other purchases would have been the same and its supporters would have had its cost in the end.
///
/// ```
/// use starling_budgets::{equal_shares, Instance, shares::{explain, Fate, Rule}};
/// let instance = Instance::of_approvals(90, &[60, 30], &[&[0], &[0, 1], &[1]]);
/// let outcome = equal_shares(&instance, &Rule::default());
/// let Fate::Unfunded { missing, enough_cost, .. } = &explain(&instance, &Rule::default(), &outcome)[0].fate else { panic!() };
/// assert_eq!((missing.as_ref().unwrap().to_string().as_str(), *enough_cost), ("15", 45));
/// ```
pub fn explain(instance: &Instance, rule: &super::Rule, outcome: &Outcome) -> Vec<Explanation> {
    let field = Field::new(instance, rule.utility);
    let books = &outcome.books;
    let holdings = Holdings::new(books);
    let greedy_taken = outcome.comparison.is_some_and(|comparison| comparison.greedy_taken);
    let mut places = vec![None; instance.projects.len()];
    outcome.selected.iter().enumerate().for_each(|(place, &project)| places[project] = Some(place));
    let mut payers: Vec<Option<(usize, Vec<Payers>)>> = vec![None; instance.projects.len()];
    for (round, of) in books.payers_by_round().into_iter().enumerate() {
        payers[outcome.rounds[round].project] = Some((round, of));
    }
    let fate = |project: usize| match (places[project], &payers[project]) {
        (Some(_), Some((round, payers))) if !greedy_taken => Fate::Bought { round: *round, payers: payers.clone() },
        (Some(place), _) => Fate::Greedy { place },
        (None, bought) => holdings.unfunded(&field, books, project, bought.is_some()),
    };
    (0..instance.projects.len())
        .map(|project| Explanation { project, supporters: field.support[project], fate: fate(project) })
        .collect()
}

impl Books {
    /// How voters fared in the last run.
    pub fn spending(&self) -> Spending {
        let mut spending =
            Spending { share: self.share(), left: Ratio::new(0, 1), by_projects: Vec::new(), spent_all: 0 };
        let mut left = Natural::default();
        for ballot in 0..self.voters.len() {
            let (voters, balance) = (self.voters[ballot], self.balance(ballot, self.funded.len()));
            left.add(&balance, voters);
            spending.spent_all += if balance.is_zero() { voters } else { 0 };
            let bought = self.payments(ballot).iter().filter(|(_, amount)| !amount.is_zero()).count();
            if spending.by_projects.len() <= bought {
                spending.by_projects.resize(bought + 1, 0);
            }
            spending.by_projects[bought] += voters;
        }
        spending.left = self.ledger.ratio(left, 1);
        spending
    }
}

/// Voters by what they have left, most first.
struct Holdings {
    classes: Vec<(Natural, u64)>,
    of_ballot: Vec<usize>,
}

impl Holdings {
    fn new(books: &Books) -> Holdings {
        let mut by_balance: BTreeMap<Natural, (u64, Vec<usize>)> = BTreeMap::new();
        for (ballot, &voters) in books.voters.iter().enumerate() {
            let class = by_balance.entry(books.balance(ballot, books.funded.len())).or_default();
            class.0 += voters;
            class.1.push(ballot);
        }
        let mut of_ballot = vec![0; books.voters.len()];
        let mut classes = Vec::with_capacity(by_balance.len());
        for (balance, (voters, ballots)) in by_balance.into_iter().rev() {
            ballots.into_iter().for_each(|ballot| of_ballot[ballot] = classes.len());
            classes.push((balance, voters));
        }
        Holdings { classes, of_ballot }
    }

    fn unfunded(&self, field: &Field<'_>, books: &Books, project: usize, bought: bool) -> Fate {
        let ledger = &books.ledger;
        let cost = field.instance.projects[project].cost.unsigned_abs();
        let mut own = vec![0; self.classes.len()];
        for (ballot, _) in field.weighted(project) {
            own[self.of_ballot[ballot]] += books.voters[ballot];
        }
        let mut held = Natural::default();
        for ((balance, _), &voters) in self.classes.iter().zip(&own) {
            if voters > 0 {
                held.add(balance, voters);
            }
        }
        let whole = ledger.whole(cost);
        let began_with = || {
            let mut sum = ledger.share().clone();
            sum.multiply(field.support[project]);
            sum
        };
        let why = if bought {
            Why::GreedyPreferred
        } else if field.support[project] == 0 {
            Why::NoSupporters
        } else if field.instance.projects[project].cost > field.instance.budget {
            Why::CostOverBudget
        } else {
            let sum = began_with();
            let never = sum < whole;
            let began_with = ledger.ratio(sum, 1);
            if never { Why::NeverAffordable { began_with } } else { Why::MoneySpent { began_with } }
        };
        let lacks_money = !matches!(why, Why::GreedyPreferred | Why::CostOverBudget) && held < whole;
        let mut missing = whole;
        if lacks_money {
            missing.subtract(&held);
        }
        let enough = ledger.ratio(held.clone(), 1).floor().to_u128().and_then(|floor| i64::try_from(floor).ok());
        Fate::Unfunded {
            why,
            held: ledger.ratio(held, 1),
            missing: lacks_money.then(|| ledger.ratio(missing.clone(), 1)),
            enough_cost: enough.unwrap_or(i64::MAX).min(field.instance.budget),
            enough_supporters: if lacks_money { self.more(missing, &own) } else { None },
        }
    }

    /// How many voters, other than `own` of each class, bring what is missing, taking those with most left first.
    fn more(&self, mut missing: Natural, own: &[u64]) -> Option<u64> {
        let mut more = 0;
        for ((balance, voters), own) in self.classes.iter().zip(own) {
            let others = voters - own;
            let mut all = balance.clone();
            all.multiply(others);
            match all.cmp(&missing) {
                Ordering::Less => {
                    missing.subtract(&all);
                    more += others;
                }
                Ordering::Equal => return Some(more + others),
                Ordering::Greater => {
                    let (whole, rest) = missing.divided_by(balance);
                    let whole = u64::try_from(whole.to_u128()?).ok()?;
                    return Some(more + whole + u64::from(!rest.is_zero()));
                }
            }
        }
        None
    }
}

impl Utility {
    /// The word rules and files use.
    pub fn word(self) -> &'static str {
        match self {
            Utility::Cost => "cost",
            Utility::Cardinality => "cardinality",
            Utility::Score => "score",
        }
    }
}
