//! Decisions of a group by the rule its charter fixes: consent, consensus, gradients of agreement, lazy consensus and
//! majorities, with quorum, fallback and delegation.
//!
//! A [`Rule`] is one value that a charter can keep, show and version. [`decide`] takes it with who may decide and what
//! they answered, and gives an [`Outcome`]: what came out, which number decided it, and all numbers it was read from.
//! [`is_settled`] says whether answers still to come could change it.
//!
//! ```
//! use starling_voting::decide::*;
//!
//! // Twelve members; two thirds of those who say yes or no, and half of everybody must answer.
//! let electorate = Electorate::of(12);
//! let rule = Rule {
//!     method: Method::Majority(Threshold { share: Ratio::new(2, 3).unwrap(), strict: false, base: Base::Cast }),
//!     quorums: vec![Quorum { kind: QuorumKind::Share(Ratio::new(1, 2).unwrap()), who: Attendance::Answered }],
//!     ..Rule::default()
//! };
//! let answers = [Answer::Yes, Answer::Yes, Answer::Yes, Answer::Yes, Answer::No, Answer::No, Answer::Abstain];
//! let input = Input { answers: (0..).map(Person).zip(answers).collect(), ..Input::default() };
//! let outcome = decide(&rule, &electorate, &input);
//! assert_eq!(outcome.verdict, Verdict::Passed);
//! assert_eq!(outcome.reason, Reason::Threshold { yes: 4, base: 6, needed: 4 });
//! assert!(!is_settled(&rule, &electorate, &input), "five have not answered");
//! ```

mod answers;
mod delegation;
mod outcome;
mod quorum;
mod rule;
mod threshold;
mod verdict;

pub use answers::{Answer, Elector, Electorate, Input, Objection, Person, Ruling};
pub use delegation::{Carried, Delegated, Delegation, DelegationRule, DropReason, Dropped, Matter, Scope, delegate};
pub use outcome::{Numbers, Outcome, QuorumFound, Reason, Verdict};
pub use quorum::{Attendance, Quorum, QuorumKind};
pub use rule::{Fallback, Method, ObjectionRule, OnTie, Rule, Second};
pub use threshold::{Base, Ratio, Threshold};
pub use verdict::{decide, is_settled};
