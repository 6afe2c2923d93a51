//! Changed when, by whom, for whom; and what it was before. Undo is exact on content columns.

mod history;
mod saving;
mod undo;

pub use history::{Event, SetRow, Touched, history_of, recent, set, touched};
pub use saving::{About, Saving, SetKind, SetState};
pub use undo::{Left, UndoStep, undo, undo_with};

pub(crate) use saving::{CREATED, CREATED_HELD};
pub(crate) use undo::open;

use starling_db::Statement;

/// Every statement of these modules.
pub(crate) fn statements() -> impl Iterator<Item = &'static Statement> {
    [saving::STATEMENTS, history::STATEMENTS, undo::STATEMENTS].into_iter().flatten().copied()
}
