//! What was done, for pages: words and names, never contents.

use super::saving::{SetKind, SetState};
use crate::reach;
use starling_db::{Fail, Read, Sql, row, statements, vals};
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Micros};

row! {
    struct EventRow {
        set: Id,
        at: i64,
        by_name: String,
        task: String,
        kind: String,
        source: String,
        state: String,
        fields: String,
    }
    struct Row {
        id: Id,
        kind: String,
        state: String,
        by_account: Option<Id>,
        by_name: String,
        task: String,
        source: String,
        undoes: Option<Id>,
        changes: i64,
        created: i64,
    }
}

statements! {
    OF_ROW: EventRow = "SELECT s.id, s.created, s.by_name, s.task, s.kind, s.source, s.state, c.fields FROM change c \
        JOIN change_set s ON s.house = c.house AND s.id = c.change_set WHERE c.house = $1 AND c.row_id = $2 \
        ORDER BY s.created DESC, s.id DESC, c.seq DESC LIMIT 200";
    RECENT: Row = "SELECT id, kind, state, by_account, by_name, task, source, undoes, changes, created FROM change_set \
        WHERE house = $1 ORDER BY created DESC, id DESC LIMIT $2";
    BEFORE: Row = "SELECT id, kind, state, by_account, by_name, task, source, undoes, changes, created FROM change_set \
        WHERE house = $1 AND (created < $2 OR (created = $2 AND id < $3)) ORDER BY created DESC, id DESC LIMIT $4";
    ONE: Row = "SELECT id, kind, state, by_account, by_name, task, source, undoes, changes, created FROM change_set \
        WHERE house = $1 AND id = $2";
}

/// One change of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The change set it belongs to.
    pub set: Id,
    /// When.
    pub at: Micros,
    /// The name of the account that did it, as it was then; empty when a system task did.
    pub by_name: String,
    /// The system task's word, or empty.
    pub task: String,
    /// What the set did.
    pub kind: SetKind,
    /// Where it came from, in words.
    pub source: String,
    /// How far the set is: `Undone` when the change was taken back.
    pub state: SetState,
    /// What changed, in words for message keys: `created`, `removed`, `name`, `pronouns`, `lang`, `mail`, `phone`,
    /// `address`, `web`, `speaks`, `needs`, `tags`, `fields`, `consents`, `external-ids`, `state`, `level`.
    pub fields: Vec<String>,
}

/// What happened to one person, newest first; at most two hundred.
///
/// # Errors
/// [`Fail::Missing`] when they are not the reader's to see. Empty where the reader may not see history.
pub fn history_of(r: &Read, person: Id) -> Result<Vec<Event>, Fail> {
    reach::person(r, person)?;
    if !r.scope().fields(person).has(Fields::HISTORY) {
        return Ok(Vec::new());
    }
    let event = |row: EventRow| {
        Some(Event {
            set: row.set,
            at: row.at,
            by_name: row.by_name,
            task: row.task,
            kind: SetKind::from_word(&row.kind)?,
            source: row.source,
            state: SetState::from_word(&row.state)?,
            fields: row.fields.split_whitespace().filter(|word| *word != "held").map(str::to_owned).collect(),
        })
    };
    Ok(r.all(&OF_ROW, vals![r.house(), person])?.into_iter().filter_map(event).collect())
}

/// A change set, for the list of what was done in the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetRow {
    /// The set.
    pub id: Id,
    /// What it did.
    pub kind: SetKind,
    /// How far it is.
    pub state: SetState,
    /// The account that did it, or for whom a task did.
    pub by_account: Option<Id>,
    /// Its name then.
    pub by_name: String,
    /// The system task's word, or empty.
    pub task: String,
    /// Where it came from, in words.
    pub source: String,
    /// The set it took back.
    pub undoes: Option<Id>,
    /// How many rows it changed.
    pub changes: i64,
    /// When it began.
    pub created: Micros,
}

fn set_row(row: Row) -> Option<SetRow> {
    Some(SetRow {
        id: row.id,
        kind: SetKind::from_word(&row.kind)?,
        state: SetState::from_word(&row.state)?,
        by_account: row.by_account,
        by_name: row.by_name,
        task: row.task,
        source: row.source,
        undoes: row.undoes,
        changes: row.changes,
        created: row.created,
    })
}

/// What was done in the house, newest first; `before` is the last set of the page before.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn recent(r: &Read, before: Option<Id>, size: usize) -> Result<Vec<SetRow>, Fail> {
    reach::everyone(r)?;
    let last = match before {
        Some(id) => r.opt(&ONE, vals![r.house(), id])?,
        None => None,
    };
    let rows = match last {
        Some(last) => r.all(&BEFORE, vals![r.house(), last.created, last.id, size])?,
        None => r.all(&RECENT, vals![r.house(), size])?,
    };
    Ok(rows.into_iter().filter_map(set_row).collect())
}

/// Someone a change set touched, who is still here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The set.
    pub set: Id,
    /// The person.
    pub id: Id,
    /// Their name now.
    pub name: String,
}

/// Whom these sets touched, by name; for sets of a few people.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn touched(r: &Read, sets: &[Id]) -> Result<Vec<Touched>, Fail> {
    reach::everyone(r)?;
    if sets.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = Sql::new(
        "SELECT c.change_set, p.id, p.name FROM change c \
        JOIN party p ON p.house = c.house AND p.id = c.row_id WHERE c.house = ",
    );
    sql.bind(r.house()).push(" AND p.kind = 'person' AND c.change_set IN ");
    reach::list(&mut sql, sets);
    sql.push(" ORDER BY p.sort_name, p.id");
    let rows = r.built::<(Id, Id, String)>(&sql)?;
    Ok(rows.into_iter().map(|(set, id, name)| Touched { set, id, name }).collect())
}

/// One change set.
///
/// # Errors
/// [`Fail::Missing`] when there is none, or unless the reader works with everyone in the house.
pub fn set(r: &Read, id: Id) -> Result<SetRow, Fail> {
    reach::everyone(r)?;
    set_row(r.one(&ONE, vals![r.house(), id])?).ok_or(Fail::Missing)
}
