//! An open change set: everything written between its beginning and its end belongs together and is undone together.

use crate::key;
use crate::person::content::Content;
use starling_db::{Fail, Val, Write, statements, vals};
use starling_kernel::{Id, Micros};
use starling_keys::{Aad, DataKey, Ring};
use std::cell::Cell;

/// What a change set did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetKind {
    /// One person made or changed by hand.
    Edit,
    /// A list brought in.
    Import,
    /// Tags given or taken from several people.
    Tag,
    /// Moved to the bin.
    Bin,
    /// Taken out of the bin.
    Restore,
    /// Two records, tags or fields made one.
    Merge,
    /// An earlier change set undone.
    Undo,
    /// The demonstration world.
    Demo,
}

impl SetKind {
    /// All kinds.
    pub const ALL: [SetKind; 8] = [
        SetKind::Edit,
        SetKind::Import,
        SetKind::Tag,
        SetKind::Bin,
        SetKind::Restore,
        SetKind::Merge,
        SetKind::Undo,
        SetKind::Demo,
    ];

    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            SetKind::Edit => "edit",
            SetKind::Import => "import",
            SetKind::Tag => "tag",
            SetKind::Bin => "bin",
            SetKind::Restore => "restore",
            SetKind::Merge => "merge",
            SetKind::Undo => "undo",
            SetKind::Demo => "demo",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<SetKind> {
        SetKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// How far a change set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetState {
    /// Still being written.
    Open,
    /// Written.
    Applied,
    /// Being undone, step by step.
    Undoing,
    /// Undone.
    Undone,
}

impl SetState {
    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            SetState::Open => "open",
            SetState::Applied => "applied",
            SetState::Undoing => "undoing",
            SetState::Undone => "undone",
        }
    }

    /// The state of a stored word.
    pub fn from_word(word: &str) -> Option<SetState> {
        [SetState::Open, SetState::Applied, SetState::Undoing, SetState::Undone]
            .into_iter()
            .find(|state| state.word() == word)
    }
}

/// What a change set is about.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// What it does.
    pub kind: SetKind,
    /// Where it comes from, in words: the name of a file, of a form; may be empty.
    pub source: &'a str,
    /// For whom a system task acts; an acting account wins over this.
    pub by: Option<Id>,
}

impl About<'_> {
    /// Of this kind, from nowhere in particular, by whoever is acting.
    pub const fn of(kind: SetKind) -> About<'static> {
        About { kind, source: "", by: None }
    }
}

/// The word in `change.fields` of a row that was made.
pub(crate) const CREATED: &str = "created";
/// The same, with the one `holder` row by which its maker sees it.
pub(crate) const CREATED_HELD: &str = "created held";
/// The word of a row that was taken away.
pub(crate) const REMOVED: &str = "removed";
const RECORD: &str = "person";

statements! {
    BY_NAME: String = "SELECT name FROM account WHERE id = $1";
    BEGIN = "INSERT INTO change_set (house, id, kind, state, by_account, by_name, task, source, undoes, changes, created) \
        VALUES ($1, $2, $3, 'open', $4, $5, $6, $7, $8, 0, $9)";
    OPEN: i64 = "SELECT changes FROM change_set WHERE house = $1 AND id = $2 AND state = 'open'";
    COUNT = "UPDATE change_set SET state = $1, changes = $2 WHERE house = $3 AND id = $4";
    many ADD = "INSERT INTO change (house, change_set, seq, record, row_id, before, after_hash, fields) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
}

/// An open change set in one transaction. Begin it inside the closure of a write, and end it there too, with
/// [`finish`](Saving::finish) or, when more transactions will follow, with [`pause`](Saving::pause).
pub struct Saving {
    house: Id,
    set: Id,
    now: Micros,
    key: DataKey,
    seq: Cell<i64>,
}

impl Saving {
    /// Opens a new change set.
    ///
    /// # Errors
    /// What the database says; [`Fail::Seal`] when the key file does not open the house's key.
    pub fn begin(w: &Write, ring: &Ring, now: Micros, about: About<'_>) -> Result<Saving, Fail> {
        Saving::open(w, ring, now, about, None)
    }

    pub(super) fn open(
        w: &Write,
        ring: &Ring,
        now: Micros,
        about: About<'_>,
        undoes: Option<Id>,
    ) -> Result<Saving, Fail> {
        let key = key::make_house_key(w, ring, now)?;
        let by = w.scope().account().or(about.by);
        let name = match by {
            Some(account) => w.opt(&BY_NAME, vals![account])?.unwrap_or_default(),
            None => String::new(),
        };
        let task = w.scope().task().map_or("", |task| task.word());
        let saving = Saving { house: w.house(), set: Id::new(), now, key, seq: Cell::new(0) };
        let values = vals![saving.house, saving.set, about.kind.word(), by, name, task, about.source, undoes, now];
        w.exec(&BEGIN, values)?;
        Ok(saving)
    }

    /// Goes on with a change set that was paused.
    ///
    /// # Errors
    /// [`Fail::Missing`] when there is none of this id, or it is closed.
    pub fn resume(w: &Write, ring: &Ring, now: Micros, set: Id) -> Result<Saving, Fail> {
        let seq = w.one(&OPEN, vals![w.house(), set])?;
        let key = key::make_house_key(w, ring, now)?;
        Ok(Saving { house: w.house(), set, now, key, seq: Cell::new(seq) })
    }

    /// Leaves the change set open for the next transaction; gives its id.
    pub fn pause(self, w: &Write) -> Result<Id, Fail> {
        self.close(w, SetState::Open)
    }

    /// Closes the change set; gives its id.
    pub fn finish(self, w: &Write) -> Result<Id, Fail> {
        self.close(w, SetState::Applied)
    }

    fn close(self, w: &Write, state: SetState) -> Result<Id, Fail> {
        w.exec_some(&COUNT, vals![state.word(), self.seq.get(), self.house, self.set])?;
        Ok(self.set)
    }

    /// The change set's id.
    pub fn set(&self) -> Id {
        self.set
    }

    /// The time all of it happens at.
    pub fn now(&self) -> Micros {
        self.now
    }

    /// How many changes it holds so far.
    pub fn changes(&self) -> i64 {
        self.seq.get()
    }

    /// The change of one person, as a row still to be written.
    pub(crate) fn row(&self, id: Id, before: Option<&Content>, after: Option<&Content>, fields: &str) -> Vec<Val> {
        let seq = self.seq.get() + 1;
        self.seq.set(seq);
        let before = before.map(|content| {
            let row = row_of(self.set, seq);
            key::seal_named(&self.key, &place(self.house, &row), &content.bytes())
        });
        let after = after.map(Content::hash);
        vals![self.house, self.set, seq, RECORD, id, before, after, fields].to_vec()
    }

    /// Writes changes.
    pub(crate) fn keep(&self, w: &Write, rows: &[Vec<Val>]) -> Result<(), Fail> {
        w.many(&ADD, rows).map(|_| ())
    }
}

/// The rest of a change's primary key.
pub(super) fn row_of(set: Id, seq: i64) -> [u8; 24] {
    let mut row = [0; 24];
    row[..16].copy_from_slice(set.bytes());
    row[16..].copy_from_slice(&seq.to_be_bytes());
    row
}

/// Where a before-image belongs.
pub(super) fn place(house: Id, row: &[u8]) -> Aad<'_> {
    Aad { house, table: "change", column: "before", row }
}
