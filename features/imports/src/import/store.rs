//! All SQL of `import`, `import_row` and `import_mapping`.

use super::model::{Counts, Import, ImportState, Outcome};
use crate::file::{Headers, Mapping, Record};
use starling_db::{Fail, Read, Val, Write, row, statements, vals};
use starling_kernel::{Id, Micros};

row! {
    struct ImportRow {
        id: Id, file: Option<Id>, file_name: String, vendor: String, state: String, change_set: Option<Id>,
        by_account: Option<Id>, by_name: String, total: i64, cursor: i64, created_count: i64, updated_count: i64,
        unchanged_count: i64, rejected_count: i64, undone_count: i64, left_count: i64, stop: bool, problem: String,
        created: i64, finished: Option<i64>,
    }
    /// What became of one row of the file.
    pub struct RowOutcome {
        /// The row, counted from 1 below the header.
        pub seq: i64,
        /// The outcome's word.
        pub outcome: String,
        /// The message key of the reason; may be empty.
        pub reason: String,
        /// The person.
        pub party: Option<Id>,
    }
}

statements! {
    ADD = "INSERT INTO import (house, id, file, file_name, vendor, fingerprint, digest, mapping, state, change_set, by_account, \
           by_name, total, cursor, created_count, updated_count, unchanged_count, rejected_count, undone_count, \
           left_count, stop, problem, created, finished) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, $10, $11, $12, 0, 0, 0, 0, 0, 0, 0, 0, '', $13, NULL)";
    FIND: ImportRow = "SELECT id, file, file_name, vendor, state, change_set, by_account, by_name, total, cursor, \
           created_count, updated_count, unchanged_count, rejected_count, undone_count, left_count, stop, problem, \
           created, finished FROM import WHERE house = $1 AND id = $2";
    RECENT: ImportRow = "SELECT id, file, file_name, vendor, state, change_set, by_account, by_name, total, cursor, \
           created_count, updated_count, unchanged_count, rejected_count, undone_count, left_count, stop, problem, \
           created, finished FROM import WHERE house = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    UNFINISHED: Id = "SELECT id FROM import WHERE house = $1 AND digest = $2 AND state = 'running' ORDER BY id LIMIT 1";
    REJECTED: (i64, String) = "SELECT seq, reason FROM import_row \
           WHERE house = $1 AND import = $2 AND outcome = 'rejected' ORDER BY seq";
    MAPPING: String = "SELECT mapping FROM import WHERE house = $1 AND id = $2";
    SAY = "UPDATE import SET mapping = $1, state = $2 WHERE house = $3 AND id = $4 AND state IN ('mapping', 'ready')";
    MOVE = "UPDATE import SET state = $1, stop = 0, problem = $2, finished = $3 WHERE house = $4 AND id = $5";
    STARTED = "UPDATE import SET change_set = $1 WHERE house = $2 AND id = $3";
    STOP = "UPDATE import SET stop = 1 WHERE house = $1 AND id = $2 AND state = 'running'";
    STEP = "UPDATE import SET cursor = $1, created_count = created_count + $2, updated_count = updated_count + $3, \
           unchanged_count = unchanged_count + $4, rejected_count = rejected_count + $5 WHERE house = $6 AND id = $7";
    BACK = "UPDATE import SET undone_count = undone_count + $1, left_count = left_count + $2 WHERE house = $3 AND id = $4";
    FORGET_FILE = "UPDATE import SET file = NULL WHERE house = $1 AND id = $2";
    UNFILED = "UPDATE import SET file = NULL, state = 'failed', problem = 'imports-file-gone' WHERE house = $1 AND file = $2";
    many ROWS = "INSERT INTO import_row (house, import, seq, outcome, reason, party) VALUES ($1, $2, $3, $4, $5, $6)";
    OUTCOMES: RowOutcome = "SELECT seq, outcome, reason, party FROM import_row \
           WHERE house = $1 AND import = $2 AND seq > $3 ORDER BY seq LIMIT $4";
    LEFT_ONES: RowOutcome = "SELECT seq, outcome, reason, party FROM import_row \
           WHERE house = $1 AND import = $2 AND outcome = 'left' ORDER BY seq LIMIT $3";
    CHANGED: i64 = "SELECT CAST(count(DISTINCT u.party) AS BIGINT) FROM import_row u \
           WHERE u.house = $1 AND u.import = $2 AND u.outcome = 'updated' AND NOT EXISTS (SELECT 1 FROM import_row c \
           WHERE c.house = u.house AND c.import = u.import AND c.party = u.party AND c.outcome = 'created')";
    DROP = "DELETE FROM import WHERE house = $1 AND id = $2 AND state IN ('mapping', 'ready')";
    LEFT = "UPDATE import_row SET outcome = 'left', reason = $1 WHERE house = $2 AND import = $3 AND party = $4";
    REMEMBER = "INSERT INTO import_mapping (house, fingerprint, mapping, at) VALUES ($1, $2, $3, $4) \
           ON CONFLICT (house, fingerprint) DO UPDATE SET mapping = excluded.mapping, at = excluded.at";
    REMEMBERED: String = "SELECT mapping FROM import_mapping WHERE house = $1 AND fingerprint = $2";
}

fn import(row: ImportRow) -> Import {
    Import {
        id: row.id,
        file: row.file,
        file_name: row.file_name,
        vendor: row.vendor,
        state: ImportState::from_word(&row.state),
        change_set: row.change_set,
        by_account: row.by_account,
        by_name: row.by_name,
        total: row.total,
        cursor: row.cursor,
        counts: Counts {
            created: row.created_count,
            updated: row.updated_count,
            unchanged: row.unchanged_count,
            rejected: row.rejected_count,
        },
        undone: row.undone_count,
        left: row.left_count,
        stop: row.stop,
        problem: row.problem,
        created: row.created,
        finished: row.finished,
    }
}

/// A file that was brought, and what is proposed for its columns.
pub struct NewImport<'a> {
    /// The import's id.
    pub id: Id,
    /// The kept file.
    pub file: Option<Id>,
    /// The name it came with.
    pub file_name: &'a str,
    /// SHA-256 of the file: by it a command that was killed finds its import again.
    pub digest: &'a [u8],
    /// What its columns become.
    pub mapping: &'a Mapping,
    /// Where it begins.
    pub state: ImportState,
    /// Who brought it.
    pub by: Option<(Id, &'a str)>,
    /// The number of its last row.
    pub total: i64,
}

/// Writes down that a file was brought.
pub fn add(w: &Write, new: &NewImport<'_>, now: Micros) -> Result<(), Fail> {
    let vendor = new.mapping.vendor().map_or("", |vendor| vendor.slug());
    let (by, by_name) = (new.by.map(|by| by.0), new.by.map_or("", |by| by.1));
    let values = vals![
        w.house(),
        new.id,
        new.file,
        new.file_name,
        vendor,
        new.mapping.fingerprint(),
        new.digest,
        text(new.mapping)?,
        new.state.word(),
        by,
        by_name,
        new.total,
        now
    ];
    w.exec(&ADD, values).map(drop)
}

fn text(mapping: &Mapping) -> Result<String, Fail> {
    serde_json::to_string(mapping).map_err(|error| Fail::Seal(error.to_string()))
}

fn read(text: &str) -> Result<Mapping, Fail> {
    serde_json::from_str(text).map_err(|error| Fail::Seal(error.to_string()))
}

/// One import.
///
/// # Errors
/// [`Fail::Missing`] when this house has none of this id.
pub fn find(r: &Read, id: Id) -> Result<Import, Fail> {
    r.one(&FIND, vals![r.house(), id]).map(import)
}

/// An import of this very file that was begun and not finished.
pub(super) fn unfinished(r: &Read, digest: &[u8]) -> Result<Option<Id>, Fail> {
    r.opt(&UNFINISHED, vals![r.house(), digest])
}

/// The rows that were left out, with the message keys of why.
pub(super) fn rejected(r: &Read, id: Id) -> Result<Vec<(i64, String)>, Fail> {
    r.all(&REJECTED, vals![r.house(), id])
}

/// Imports of the house, newest first, those before `before`.
pub fn recent(r: &Read, before: Option<Id>, size: usize) -> Result<Vec<Import>, Fail> {
    let before = before.unwrap_or(Id::from_u128(u128::MAX));
    Ok(r.all(&RECENT, vals![r.house(), before, size])?.into_iter().map(import).collect())
}

/// What is said about the columns.
pub fn mapping_of(r: &Read, id: Id) -> Result<Mapping, Fail> {
    read(&r.one(&MAPPING, vals![r.house(), id])?)
}

/// Writes down what was said about the columns.
///
/// # Errors
/// [`Fail::Missing`] when the import was started meanwhile.
pub fn settled(w: &Write, id: Id, mapping: &Mapping, state: ImportState) -> Result<(), Fail> {
    w.exec_some(&SAY, vals![text(mapping)?, state.word(), w.house(), id])
}

/// Throws away an import that was never started, and its file.
///
/// # Errors
/// [`Fail::Missing`] when there is none, or it was started.
pub fn throw_away(w: &Write, id: Id) -> Result<(), Fail> {
    let import = find(w, id)?;
    w.exec_some(&DROP, vals![w.house(), id])?;
    import.file.map_or(Ok(()), |file| super::kept::forget(w, file))
}

/// Remembers a mapping for the next file with the same header.
pub fn remember(w: &Write, mapping: &Mapping, now: Micros) -> Result<(), Fail> {
    w.exec(&REMEMBER, vals![w.house(), mapping.fingerprint(), text(&mapping.to_remember())?, now]).map(drop)
}

/// The mapping this house used last for such a header, fitted to this file.
pub fn remembered(r: &Read, headers: &Headers, samples: &[Record]) -> Result<Option<Mapping>, Fail> {
    let Some(kept) = r.opt(&REMEMBERED, vals![r.house(), headers.fingerprint()])? else { return Ok(None) };
    // A mapping of an older version that can no longer be read is simply proposed anew.
    Ok(read(&kept).ok().and_then(|mapping| mapping.refit(headers, samples)))
}

pub(super) fn to(w: &Write, id: Id, state: ImportState, problem: &str, finished: Option<Micros>) -> Result<(), Fail> {
    w.exec_some(&MOVE, vals![state.word(), problem, finished, w.house(), id])
}

pub(super) fn begun(w: &Write, id: Id, set: Id) -> Result<(), Fail> {
    w.exec_some(&STARTED, vals![set, w.house(), id])
}

pub(super) fn ask_to_stop(w: &Write, id: Id) -> Result<(), Fail> {
    w.exec(&STOP, vals![w.house(), id]).map(drop)
}

pub(super) fn stepped(w: &Write, id: Id, cursor: i64, counts: Counts) -> Result<(), Fail> {
    let Counts { created, updated, unchanged, rejected } = counts;
    w.exec_some(&STEP, vals![cursor, created, updated, unchanged, rejected, w.house(), id])
}

pub(super) fn taken_back(w: &Write, id: Id, undone: i64, left: &[(Id, String)]) -> Result<(), Fail> {
    for (party, reason) in left {
        w.exec(&LEFT, vals![reason, w.house(), id, party])?;
    }
    w.exec_some(&BACK, vals![undone, left.len(), w.house(), id])
}

pub(super) fn without_file(w: &Write, id: Id) -> Result<(), Fail> {
    w.exec(&FORGET_FILE, vals![w.house(), id]).map(drop)
}

/// Says of the import whose file is forgotten that it can no longer go on.
pub(super) fn unfiled(w: &Write, file: Id) -> Result<(), Fail> {
    w.exec(&UNFILED, vals![w.house(), file]).map(drop)
}

pub(super) fn keep_rows(w: &Write, id: Id, rows: &[(i64, Outcome, &str, Option<Id>)]) -> Result<(), Fail> {
    let rows: Vec<Vec<Val>> = rows
        .iter()
        .map(|(seq, outcome, reason, party)| vals![w.house(), id, *seq, outcome.word(), *reason, *party].to_vec())
        .collect();
    w.many(&ROWS, &rows).map(drop)
}

/// What became of each row after `after`, in the file's order.
pub fn outcomes(r: &Read, id: Id, after: i64, size: usize) -> Result<Vec<RowOutcome>, Fail> {
    r.all(&OUTCOMES, vals![r.house(), id, after, size])
}

/// The rows whose people were left as they are when the import was taken back.
pub fn left(r: &Read, id: Id, size: usize) -> Result<Vec<RowOutcome>, Fail> {
    r.all(&LEFT_ONES, vals![r.house(), id, size])
}

/// How many people it changed who were here before.
pub fn changed(r: &Read, id: Id) -> Result<i64, Fail> {
    r.one(&CHANGED, vals![r.house(), id])
}
