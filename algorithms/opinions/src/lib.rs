//! Statements and positions: opinion groups and common ground, by the published mathematics of Polis and better.

mod axes;
mod chance;
mod counts;
pub mod evidence;
mod lanczos;
mod live;
mod lloyd;
mod ours;
mod picture;
pub mod polis;
pub mod read;
pub mod routing;
mod seeded;
mod silhouette;
mod smoothing;
mod symmetric;
mod threads;
mod votes;

pub use axes::Axes;
pub use counts::Tally;
pub use live::Live;
pub use ours::{Settings, picture};
pub use picture::{Base, CLEAR, Choice, Clarity, Group, Grouping, Participant, Picture, Standing, Statement};
pub use polis::polis;
pub use smoothing::Smoothing;
pub use votes::{Full, MOST_STATEMENTS, Moderation, Position, Vote, Votes};
