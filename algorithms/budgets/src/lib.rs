//! Sharing money: the Method of Equal Shares and its neighbours, to the cent and with a reason for every project.
//!
//! Money is whole minor units ([`money`]) and every other number is a whole number or an exact ratio of two ([`Ratio`]).
//! Nothing is decided by a float, nothing depends on the order of voters, and the same input gives the same output.
//!
//! | question | asked by | answered with |
//! |---|---|---|
//! | Which projects does everyone's equal share buy? | [`equal_shares`] | rounds, ρ, who paid what, ties |
//! | Why was this one funded, or not; what would have been enough? | [`shares::explain`] | a [`shares::Fate`] each |
//! | Which projects have most votes, or most for their cost? | [`greedy()`] | the order, ties |
//! | What would be bought if money came in slowly? | [`phragmen()`] | the time of each purchase, ties |
//! | How is an award split by an agreed formula? | [`split::pools`], [`split::split`] | parts to the cent, floors, caps, who handed on what |
//!
//! Elections are read and written as Pabulib keeps them ([`read::pb`], [`write::pb`]), so that others can count again.
//!
//! # A worked example
//!
//! Six people share 600. Four want the hall painted, two want a garden; by votes the garden gets nothing.
//!
//! ```
//! use starling_budgets::greedy::Order;
//! use starling_budgets::shares::{explain, Fate, Rule, Why};
//! use starling_budgets::ties::TieRule;
//! use starling_budgets::{equal_shares, greedy, read};
//!
//! let file = "\
//! META
//! key;value
//! budget;600
//! vote_type;approval
//! PROJECTS
//! project_id;cost;name
//! hall;320;Paint the hall
//! lamps;200;New lamps
//! garden;180;A garden
//! VOTES
//! voter_id;vote
//! ana;hall,lamps
//! bao;hall,lamps
//! cabdi;hall,lamps
//! dua;hall
//! eli;garden
//! fay;garden
//! ";
//! let (instance, problems) = read::pb(file.as_bytes()).unwrap();
//! assert_eq!(problems.count(), 0);
//! let named = |selected: &[usize]| selected.iter().map(|&at| instance.projects[at].id.clone()).collect::<Vec<_>>();
//!
//! // Most votes first: hall and lamps, and no money left for the garden.
//! let by_votes = greedy(&instance, Order::Votes, &TieRule::default());
//! assert_eq!(named(&by_votes.selected), ["hall", "lamps"]);
//!
//! // Everyone holds 100. Four pay 80 each for the hall, two pay 90 each for the garden.
//! let rule = Rule::default();
//! let outcome = equal_shares(&instance, &rule);
//! assert_eq!(named(&outcome.selected), ["hall", "garden"]);
//! assert_eq!(outcome.rounds[0].rho.to_string(), "1/4");
//! assert_eq!(outcome.books.payers(1)[0].each.to_string(), "90");
//!
//! // The lamps' supporters spent on the hall; 60 is left among them, and 140 is missing.
//! let Fate::Unfunded { why: Why::MoneySpent { .. }, held, missing, enough_cost, .. } =
//!     &explain(&instance, &rule, &outcome)[1].fate
//! else {
//!     panic!("they had 300 at first")
//! };
//! assert_eq!((held.to_string(), missing.as_ref().unwrap().to_string()), ("60".to_owned(), "140".to_owned()));
//! assert_eq!(*enough_cost, 60);
//! ```
//!
//! # Sources
//!
//! - Equal shares: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities",
//!   NeurIPS 2021, arXiv:2008.13276.
//! - Files, completions as cities use them, and the real elections the tests reproduce: Faliszewski et al.,
//!   "Participatory Budgeting: Data, Tools, and Analysis", IJCAI 2023, arXiv:2305.11035; Stolicki, Szufa, Talmon,
//!   "Pabulib: A Participatory Budgeting Library", arXiv:2012.06539.
//! - Phragmén for budgets: Los, Christoff, Grossi, "Proportional Budget Allocations: Towards a Systematization",
//!   IJCAI 2022, arXiv:2203.12324; Brill, Forster, Lackner, Maly, Peters, "Proportionality in Approval-Based
//!   Participatory Budgeting", AAAI 2023, arXiv:2302.03672.
//! - Largest remainder: Hamilton 1792; Balinski, Young, "Fair Representation", 1982.

pub mod greedy;
mod instance;
pub mod money;
mod natural;
pub mod phragmen;
mod ratio;
pub mod read;
pub mod shares;
pub mod split;
pub mod ties;
pub mod write;

pub use greedy::greedy;
pub use instance::{BallotBox, Ballots, Instance, Project, VoteKind};
pub use natural::Natural;
pub use phragmen::phragmen;
pub use ratio::Ratio;
pub use shares::{equal_shares, equal_shares_telling};
