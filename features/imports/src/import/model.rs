//! What an import is and how far it has come.

use starling_kernel::{Id, Micros};

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImportState {
    /// The file is here; a person says what its columns mean.
    Mapping,
    /// Everything is said; a person looks at the effect.
    Ready,
    /// Being applied.
    Running,
    /// Stopped by a person; it can go on or be taken back.
    Stopped,
    /// Applied.
    Done,
    /// Being taken back.
    Undoing,
    /// Taken back.
    Undone,
    /// It could not be applied; what was applied can be taken back.
    Failed,
}

impl ImportState {
    /// All states.
    pub const ALL: [ImportState; 8] = [
        ImportState::Mapping,
        ImportState::Ready,
        ImportState::Running,
        ImportState::Stopped,
        ImportState::Done,
        ImportState::Undoing,
        ImportState::Undone,
        ImportState::Failed,
    ];

    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            ImportState::Mapping => "mapping",
            ImportState::Ready => "ready",
            ImportState::Running => "running",
            ImportState::Stopped => "stopped",
            ImportState::Done => "done",
            ImportState::Undoing => "undoing",
            ImportState::Undone => "undone",
            ImportState::Failed => "failed",
        }
    }

    /// The state of a stored word; an unknown one counts as failed.
    pub fn from_word(word: &str) -> ImportState {
        ImportState::ALL.into_iter().find(|state| state.word() == word).unwrap_or(ImportState::Failed)
    }

    /// Whether something is happening now.
    pub const fn moves(self) -> bool {
        matches!(self, ImportState::Running | ImportState::Undoing)
    }
}

/// How many rows came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// People made.
    pub created: i64,
    /// People changed.
    pub updated: i64,
    /// Rows that said nothing new.
    pub unchanged: i64,
    /// Rows left out.
    pub rejected: i64,
}

impl Counts {
    /// All rows.
    pub const fn rows(self) -> i64 {
        self.created + self.updated + self.unchanged + self.rejected
    }

    /// Counts one more row.
    pub fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Created => self.created += 1,
            Outcome::Updated => self.updated += 1,
            Outcome::Unchanged => self.unchanged += 1,
            Outcome::Rejected => self.rejected += 1,
            Outcome::Left => {}
        }
    }
}

/// What became of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A person was made of it.
    Created,
    /// A person was changed by it.
    Updated,
    /// The person already was what it says.
    Unchanged,
    /// It was left out.
    Rejected,
    /// Undoing left its person as they are, because something happened since.
    Left,
}

impl Outcome {
    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Outcome::Created => "created",
            Outcome::Updated => "updated",
            Outcome::Unchanged => "unchanged",
            Outcome::Rejected => "rejected",
            Outcome::Left => "left",
        }
    }
}

/// An import.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its id.
    pub id: Id,
    /// The kept file, until it is no longer needed.
    pub file: Option<Id>,
    /// The name the file came with.
    pub file_name: String,
    /// The program it comes from, by its word; empty when nobody knows.
    pub vendor: String,
    /// How far it has come.
    pub state: ImportState,
    /// Its change set, once it was started.
    pub change_set: Option<Id>,
    /// Who brought it.
    pub by_account: Option<Id>,
    /// Their name.
    pub by_name: String,
    /// Rows in the file.
    pub total: i64,
    /// Rows dealt with.
    pub cursor: i64,
    /// What became of them.
    pub counts: Counts,
    /// People taken back.
    pub undone: i64,
    /// People left as they are when taking back.
    pub left: i64,
    /// Whether someone asked it to stop.
    pub stop: bool,
    /// The message key of what went wrong, if something did.
    pub problem: String,
    /// When it was brought.
    pub created: Micros,
    /// When it was done.
    pub finished: Option<Micros>,
}
