//! Sharing money: the Method of Equal Shares and its neighbours, to the cent and with a reason for every project.

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
