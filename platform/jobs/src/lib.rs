//! Work for later.
//!
//! A job is put down in the same transaction as the change that asks for it ([`put`]), holds ids only, and is picked
//! up by a [`Runner`]. Its worker does a slice at a time (a few hundred rows, a second or two) and says whether there
//! is more; between slices the process may be killed and nothing is lost or done twice, as long as the worker keeps
//! its own cursor in the rows it writes. A worker decides anew whether the actor may do what was asked.
//!
//! What it does **not** do: it has no priorities, no schedules in cron's language, and no arguments.

mod runner;
mod store;

pub use runner::{ATTEMPTS, Next, Runner, Work};
pub use store::{Job, STATEMENTS, put, waiting};
