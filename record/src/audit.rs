//! What was done in the house, in a chain of hashes: a line taken out or altered breaks every line after it.

use crate::reach;
use sha2::{Digest, Sha256};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros};

row! {
    struct Row {
        seq: i64,
        at: i64,
        account: Option<Id>,
        task: String,
        verb: String,
        object: Option<Id>,
        detail: String,
        hash: Vec<u8>,
    }
}

statements! {
    LAST: (i64, Vec<u8>) = "SELECT seq, hash FROM audit WHERE house = $1 ORDER BY seq DESC LIMIT 1";
    ADD = "INSERT INTO audit (house, seq, at, account, task, verb, object, detail, hash) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    AFTER: Row = "SELECT seq, at, account, task, verb, object, detail, hash FROM audit WHERE house = $1 AND seq > $2 \
        ORDER BY seq LIMIT 1000";
    BEFORE: Row = "SELECT seq, at, account, task, verb, object, detail, hash FROM audit WHERE house = $1 AND seq < $2 \
        ORDER BY seq DESC LIMIT $3";
}

/// A line of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1 in each house, without gaps.
    pub seq: i64,
    /// When.
    pub at: Micros,
    /// The account that did it.
    pub account: Option<Id>,
    /// The system task that did it, or empty.
    pub task: String,
    /// What was done: a word for a message key, such as `seat-revoked`.
    pub verb: String,
    /// To what.
    pub object: Option<Id>,
    /// What the message may quote: never contents of a person's record.
    pub detail: String,
}

fn hash(house: Id, last: &[u8], line: &Line) -> Vec<u8> {
    let mut hasher = Sha256::new();
    // Every part with its length before it, so that no two lines have the same bytes.
    let mut part = |bytes: &[u8]| {
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    part(last);
    part(house.bytes());
    part(&line.seq.to_be_bytes());
    part(&line.at.to_be_bytes());
    part(line.account.as_ref().map_or(&[][..], |id| id.bytes()));
    part(line.task.as_bytes());
    part(line.verb.as_bytes());
    part(line.object.as_ref().map_or(&[][..], |id| id.bytes()));
    part(line.detail.as_bytes());
    hasher.finalize().to_vec()
}

/// Adds a line in the name of whoever is acting.
pub fn append(w: &Write, now: Micros, verb: &str, object: Option<Id>, detail: &str) -> Result<(), Fail> {
    w.lock(w.house())?;
    let (seq, last) = w.opt(&LAST, vals![w.house()])?.unwrap_or_default();
    let line = Line {
        seq: seq + 1,
        at: now,
        account: w.scope().account(),
        task: w.scope().task().map_or("", |task| task.word()).to_owned(),
        verb: verb.to_owned(),
        object,
        detail: detail.to_owned(),
    };
    let hash = hash(w.house(), &last, &line);
    w.exec(&ADD, vals![w.house(), line.seq, line.at, line.account, line.task, line.verb, object, line.detail, hash])?;
    Ok(())
}

/// What [`verify`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// So many lines, each following from the one before.
    Whole(i64),
    /// The first line that does not follow.
    Broken(i64),
}

/// Walks the whole chain.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn verify(r: &Read) -> Result<Verdict, Fail> {
    reach::everyone(r)?;
    let (mut seq, mut last) = (0, Vec::new());
    loop {
        let rows = r.all(&AFTER, vals![r.house(), seq])?;
        if rows.is_empty() {
            return Ok(Verdict::Whole(seq));
        }
        for row in rows {
            seq += 1;
            let given = row.hash.clone();
            let line = line(row);
            if line.seq != seq || hash(r.house(), &last, &line) != given {
                return Ok(Verdict::Broken(seq));
            }
            last = given;
        }
    }
}

/// Lines of the audit, newest first; `before` is the lowest `seq` of the page before.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn recent(r: &Read, before: Option<i64>, size: usize) -> Result<Vec<Line>, Fail> {
    reach::everyone(r)?;
    Ok(r.all(&BEFORE, vals![r.house(), before.unwrap_or(i64::MAX), size])?.into_iter().map(line).collect())
}

fn line(row: Row) -> Line {
    Line {
        seq: row.seq,
        at: row.at,
        account: row.account,
        task: row.task,
        verb: row.verb,
        object: row.object,
        detail: row.detail,
    }
}
