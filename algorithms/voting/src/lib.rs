//! Elections and group decisions: counts by exact arithmetic that explain every stage and every tie.
//!
//! An [`Election`] holds ballots as they were marked. A method takes it with the rules for marks ([`Marking`]) and for
//! ties ([`TieRule`]) and gives plain data: a [`Count`] in stages, or a [`Ranking`] with what it was made of. Decisions of
//! a group by its charter are in [`decide`]. Nothing here reads a clock, a file or chance, and the same input gives the
//! same result, bit for bit.
//!
//! # A worked example
//!
//! ```
//! use starling_voting::*;
//!
//! // Two seats; what a file of ballots says.
//! let file = b"4 2\n9 1 2 0\n4 2 1 0\n4 3 0\n1 4 3 0\n0\n\"Amina\"\n\"Bao\"\n\"Carmen\"\n\"Dawit\"\n\"Circle\"\n";
//! let reading = read::blt(file).unwrap();
//! assert!(reading.problems.is_empty());
//! let election = reading.election;
//! let name = |candidate| election.name(candidate);
//!
//! // Scottish STV: Amina has more than the quota of 7, and what is over goes on, five decimals a ballot.
//! let count = scottish_stv(&election, &Marking::default(), &TieRule::default()).unwrap();
//! assert_eq!(count.quota.map(|quota| decimal(quota, count.decimals)).unwrap(), "7.00000");
//! let surplus = &count.stages[1];
//! assert!(matches!(surplus.action, Action::Surplus { of, surplus: 200_000 } if name(of) == "Amina"));
//! assert_eq!((surplus.transfers[0].ballots, surplus.transfers[0].votes), (9, 199_998));
//! assert_eq!(surplus.lost, 2, "hundred-thousandths of a vote");
//! assert_eq!(count.elected.iter().map(|c| name(*c)).collect::<Vec<_>>(), ["Amina", "Bao"]);
//!
//! // A tie that nothing decides is told, and the count waits.
//! let mut even = Election::ranked(vec!["Amina".into(), "Bao".into()], 1).unwrap();
//! for candidate in even.candidates() {
//!     even.push(5, &[Rank::One(candidate)]).unwrap();
//! }
//! let open = irv(&even, &Marking::default(), &TieRule::default(), Base::Continuing).unwrap();
//! assert_eq!((open.ending, open.ties[0].how), (Ending::NeedsLot, How::Unresolved));
//!
//! // A text that was public beforehand puts everyone in an order that can be checked by hand.
//! let ties = TieRule { permutation: Some(permutation(b"spring assembly", 2)), ..TieRule::default() };
//! let count = irv(&even, &Marking::default(), &ties, Base::Continuing).unwrap();
//! assert_eq!((even.name(count.elected[0]), count.ties[0].how), ("Amina", How::Permutation));
//! ```

mod count;
pub mod decide;
mod digest;
mod election;
mod marking;
mod piles;
mod ranking;
pub mod read;
mod stages;
mod ties;
pub mod write;

pub use count::{
    Approval, Base, Blank, Grades, Judgment, Matrix, Schulze, ScoreBy, Scores, Scoring, approval, irv,
    majority_judgment, meek_stv, plurality, schulze, score, scottish_stv, two_round,
};
pub use election::{Candidate, Election, MAX_BALLOTS, MAX_CANDIDATES, Rank, Refused};
pub use marking::{EqualRanks, Marking, Overvote, SkippedRanks};
pub use ranking::Ranking;
pub use stages::{Action, Count, Elected, ElectedBy, Ending, Stage, Transfer, Unfit, decimal};
pub use ties::{How, Lot, Tie, TieKind, TieRule, permutation};
