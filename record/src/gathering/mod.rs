//! Met when: one-on-ones so far, with their shared debrief. A gathering is its participants' own: to everyone else it
//! does not exist, whatever their role.

mod debrief;
mod model;
mod store;
mod ties;

pub use debrief::{Debrief, debrief};
pub use model::{Ask, OneOnOne, Shape, State, Time};
pub(crate) use store::forget;
pub use store::{ask, call_off, coming, decline, hold, load, mine, miss, over, set};
pub use ties::{Near, near};

use starling_db::Statement;

/// Every statement of this record.
pub(crate) fn statements() -> impl Iterator<Item = &'static Statement> {
    [store::STATEMENTS, debrief::STATEMENTS, ties::STATEMENTS].into_iter().flatten().copied()
}
