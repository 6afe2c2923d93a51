//! A list on its way in: kept, previewed, applied in steps that survive a kill, taken back exactly.
//!
//! An import is one change set. It is applied a few hundred rows to a transaction; the cursor is written with the
//! rows, so that after a restart it goes on with the first row not yet there. Undoing walks the change set backwards.

mod back;
mod command;
mod crowd;
mod effect;
mod kept;
mod look;
mod made;
mod merge;
mod model;
mod packed;
mod settle;
mod steps;
mod store;
mod words;

pub use command::{NotRead, Rejected, Report, from_file};
pub use effect::{Effect, Sample, effect};
pub use kept::{STATEMENTS as FILE_STATEMENTS, expire, keep, kept};
pub use look::{Look, look, reaches_people};
pub use made::STATEMENTS as MADE_STATEMENTS;
pub use model::{Counts, Import, ImportState, Outcome};
pub use steps::{start, stop, take_back, workers};
pub use store::{
    NewImport, RowOutcome, STATEMENTS, add, changed, find, left, mapping_of, outcomes, recent, remember, remembered,
    settled, throw_away,
};
pub use words::words;
