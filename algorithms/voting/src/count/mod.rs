//! The methods of election.

mod approval;
mod irv;
mod judgment;
mod meek;
mod meek_flow;
mod plurality;
mod schulze;
mod score;
mod scottish;

pub use approval::{Approval, approval};
pub use irv::{Base, irv};
pub use judgment::{Grades, Judgment, majority_judgment};
pub use meek::meek_stv;
pub use plurality::{plurality, two_round};
pub use schulze::{Matrix, Schulze, schulze};
pub use score::{Blank, ScoreBy, Scores, Scoring, score};
pub use scottish::scottish_stv;
