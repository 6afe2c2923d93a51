//! Statements and positions: opinion groups and common ground, by the published mathematics of Polis and better.
//!
//! People agree, disagree or pass on each other's statements. From that alone a **picture** is drawn: a map on which
//! those who vote alike lie together, the groups on it, what tells each group from the others, and what all of them
//! share. There are two ways to draw it: [`picture`], ours, and [`polis()`], as Polis does. The first is for use, the
//! second for comparison.
//!
//! # A worked example
//!
//! ```
//! use starling_opinions::{Clarity, Moderation, Settings, picture, read, routing};
//!
//! // Twenty people on four statements: ten want the lights on, ten want them off, all want benches.
//! let mut file = String::from("participant,1,2,3,4\n");
//! for id in 0..20 {
//!     let pass = if id % 5 == 0 { "0" } else { "1" };
//!     file += &if id < 10 { format!("{id},1,-1,1,{pass}\n") } else { format!("{id},-1,1,1,{pass}\n") };
//! }
//! let (votes, problems) = read::matrix(file.as_bytes()).unwrap();
//! assert!(problems.is_empty());
//!
//! // Statement 4 is about the people, not the matter.
//! let moderation = [Moderation::In, Moderation::In, Moderation::In, Moderation::Meta];
//! let picture = picture(&votes, &moderation, &Settings::default());
//!
//! // Two groups, clearly apart, and why two.
//! assert_eq!(picture.grouping.clarity, Clarity::Clear);
//! assert_eq!(picture.groups.iter().map(|group| group.size).collect::<Vec<_>>(), [10, 10]);
//! assert!(picture.grouping.choices[0].silhouette > 0.99);
//!
//! // What tells them apart, with the counts that say so.
//! let first = &picture.groups[0].representative[0];
//! assert_eq!((first.success, first.trials, first.others.agree), (10, 10, 0));
//!
//! // What they share: benches.
//! let shared = picture.statements.iter().max_by(|a, b| a.group_informed.total_cmp(&b.group_informed)).unwrap();
//! assert_eq!(shared.id, 3);
//! assert!(shared.least_agreement > 0.9);
//!
//! // What to ask somebody new, with the probability it has.
//! let priorities: Vec<f64> = picture.statements.iter().map(|statement| statement.priority).collect();
//! let chances = routing::chances(&priorities, |column| moderation[column] != Moderation::Out);
//! let (_, probability) = routing::draw(&chances, 2026).unwrap();
//! assert!(probability > 0.0 && probability < 1.0);
//! ```
//!
//! # What comes out explains itself
//!
//! A [`Picture`] has, for every group and statement, how many agree, disagree, pass and have seen it; for every number
//! of groups tried its silhouette and sizes; for every statement that tells a group apart the shares and z values that
//! say so; for the components how well they were found. No sentence stands in it: pages write those, in their language.

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
