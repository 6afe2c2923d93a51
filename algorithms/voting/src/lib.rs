//! Elections and group decisions: counts by exact arithmetic that explain every stage and every tie.

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
