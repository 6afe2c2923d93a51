//! `starling budget`.

mod json;
mod report;

use crate::progress::Progress;
use crate::{Failure, at, print, print_json, read_text};
use clap::{Args, ValueEnum};
use starling_budgets::greedy::{Funded, Order};
use starling_budgets::phragmen::Bought;
use starling_budgets::read::Problems;
use starling_budgets::shares::{self, Explanation, Outcome, Spending};
use starling_budgets::ties::{Breaker, TieRule};
use starling_budgets::{Instance, VoteKind, equal_shares_telling, greedy, money, phragmen};
use std::io::Write;
use std::path::PathBuf;

/// What is asked.
#[derive(Args)]
pub struct Budget {
    /// The file, as Pabulib writes it (.pb)
    file: PathBuf,
    /// By which rule projects are chosen
    #[arg(long, value_enum, default_value_t = Rule::EqualShares)]
    rule: Rule,
    /// Equal shares: what a voter gains from a project they support [default: cost]
    #[arg(long, value_enum)]
    utility: Option<Utility>,
    /// Equal shares: what is done with money left [default: none]
    #[arg(long, value_enum)]
    completion: Option<Completion>,
    /// Equal shares: take the greedy outcome when more voters prefer it
    #[arg(long)]
    comparison: bool,
    /// Equal shares, add1 and add1u: by how much each share is raised at a time [default: 1]
    #[arg(long, value_name = "MONEY")]
    step: Option<String>,
    /// Greedy: in which order projects are tried [default: votes, or points where ballots give points]
    #[arg(long, value_enum)]
    by: Option<By>,
    /// Break ties by an order of all projects drawn from this seed, after lower cost and more votes
    #[arg(long)]
    seed: Option<u64>,
    /// As one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Rule {
    /// The Method of Equal Shares
    EqualShares,
    /// Most votes first, as long as they fit
    Greedy,
    /// Sequential Phragmén
    Phragmen,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Utility {
    Cost,
    Cardinality,
    Score,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Completion {
    /// It is left
    None,
    /// Raise all shares until the next increment would overspend
    Add1,
    /// The same, then greedy
    Add1u,
    /// Fund what still fits, by total utility per cost
    Greedy,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    Votes,
    VotesPerCost,
    Points,
    PointsPerCost,
}

/// What was decided, and what explains it.
enum Decided {
    Shares { rule: shares::Rule, outcome: Box<Outcome>, explained: Vec<Explanation>, spending: Spending },
    Greedy { order: Order, funded: Funded },
    Phragmen(Bought),
}

/// All that is told.
struct Told {
    instance: Instance,
    problems: Problems,
    seed: Option<u64>,
    decided: Decided,
}

impl Budget {
    pub(crate) fn run(self, out: &mut dyn Write, notes: &mut dyn Write) -> Result<(), Failure> {
        self.check()?;
        let bytes = read_text(&self.file)?;
        let (instance, problems) = starling_budgets::read::pb(&bytes)
            .map_err(|unusable| Failure::Input(at(&self.file, unusable.line(), unusable)))?;
        for problem in &problems.listed {
            print(notes, &format!("{}\n", at(&self.file, problem.line, &problem.reason)))?;
        }
        if problems.unlisted > 0 {
            print(notes, &format!("{}\n", at(&self.file, 0, format_args!("… and {} more", problems.unlisted))))?;
        }
        let decided = self.decide(&instance)?;
        let told = Told { instance, problems, seed: self.seed, decided };
        match self.json {
            true => print_json(out, &json::of(&told)),
            false => print(out, &report::of(&told)),
        }
    }

    /// Options that say nothing under the rule are refused rather than passed over.
    fn check(&self) -> Result<(), Failure> {
        let raises = matches!(self.completion, Some(Completion::Add1 | Completion::Add1u));
        let shares = self.rule == Rule::EqualShares;
        let refusals = [
            (self.utility.is_some() && !shares, "--utility goes with --rule equal-shares"),
            (self.completion.is_some() && !shares, "--completion goes with --rule equal-shares"),
            (self.comparison && !shares, "--comparison goes with --rule equal-shares"),
            (self.step.is_some() && !raises, "--step goes with --completion add1 or add1u"),
            (self.by.is_some() && self.rule != Rule::Greedy, "--by goes with --rule greedy"),
        ];
        match refusals.iter().find(|(refused, _)| *refused) {
            Some((_, why)) => Err(Failure::Usage((*why).to_owned())),
            None => Ok(()),
        }
    }

    fn decide(&self, instance: &Instance) -> Result<Decided, Failure> {
        let ties = match self.seed {
            Some(seed) => TieRule(vec![Breaker::LowerCost, Breaker::MoreVotes, Breaker::Lot { seed }]),
            None => TieRule::default(),
        };
        Ok(match self.rule {
            Rule::EqualShares => {
                let rule = shares::Rule {
                    utility: match self.utility {
                        None | Some(Utility::Cost) => shares::Utility::Cost,
                        Some(Utility::Cardinality) => shares::Utility::Cardinality,
                        Some(Utility::Score) => shares::Utility::Score,
                    },
                    completion: self.completion(instance.scale)?,
                    comparison: self.comparison,
                    ties,
                    ..shares::Rule::default()
                };
                let progress = Progress::of("raising shares, spent");
                let outcome = equal_shares_telling(instance, &rule, &mut |_, spent| {
                    let units = |amount: i64| usize::try_from(amount / 10i64.pow(instance.scale)).unwrap_or(0);
                    progress.tell(units(spent), units(instance.budget));
                });
                let explained = shares::explain(instance, &rule, &outcome);
                let spending = outcome.books.spending();
                Decided::Shares { rule, outcome: Box::new(outcome), explained, spending }
            }
            Rule::Greedy => {
                let order = match (self.by, instance.kind) {
                    (Some(By::Votes), _) | (None, VoteKind::Approval | VoteKind::ChooseOne) => Order::Votes,
                    (Some(By::Points), _) | (None, _) => Order::Points,
                    (Some(By::VotesPerCost), _) => Order::VotesPerCost,
                    (Some(By::PointsPerCost), _) => Order::PointsPerCost,
                };
                Decided::Greedy { order, funded: greedy(instance, order, &ties) }
            }
            Rule::Phragmen => Decided::Phragmen(phragmen(instance, &ties)),
        })
    }

    fn completion(&self, scale: u32) -> Result<shares::Completion, Failure> {
        let step = match &self.step {
            None => 10i64.pow(scale),
            Some(text) => money::parse(text, scale).ok().filter(|step| *step > 0).ok_or_else(|| {
                Failure::Usage(format!(
                    "--step {text}: an amount above zero with at most {scale} decimal places, as in the file"
                ))
            })?,
        };
        Ok(match self.completion {
            None | Some(Completion::None) => shares::Completion::None,
            Some(Completion::Add1) => shares::Completion::AddOne { step },
            Some(Completion::Add1u) => shares::Completion::AddOneThenGreedy { step },
            Some(Completion::Greedy) => shares::Completion::Greedy,
        })
    }
}

impl Told {
    /// The projects funded, in that order, and what they cost.
    fn selected(&self) -> (&[usize], i64) {
        match &self.decided {
            Decided::Shares { outcome, .. } => (&outcome.selected, outcome.cost),
            Decided::Greedy { funded, .. } => (&funded.selected, funded.cost),
            Decided::Phragmen(bought) => (&bought.selected, bought.cost),
        }
    }

    /// The projects the file says were funded, where it says so of any.
    fn official(&self) -> Option<Vec<usize>> {
        let projects = &self.instance.projects;
        projects
            .iter()
            .any(|project| project.selected.is_some())
            .then(|| (0..projects.len()).filter(|&project| projects[project].selected == Some(true)).collect())
    }

    /// Whether exactly those were funded here.
    fn matches_official(&self) -> Option<bool> {
        let mut selected = self.selected().0.to_vec();
        selected.sort_unstable();
        self.official().map(|official| official == selected)
    }

    fn id(&self, project: usize) -> &str {
        &self.instance.projects[project].id
    }

    fn money(&self, amount: i64) -> String {
        money::written(amount, self.instance.scale)
    }
}
