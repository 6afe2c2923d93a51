//! Who looked: the one thing a reading page writes. A person's page each time it is opened, a list once per viewer,
//! filter and day, a file each time it is taken out.

use crate::reach;
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::clock::DAY;
use starling_kernel::{Id, Micros};

row! {
    /// One look.
    #[derive(PartialEq, Eq)]
    pub struct Look {
        /// When.
        pub at: Micros,
        /// The account that looked.
        pub account: Id,
        /// Its name then.
        pub name: String,
        /// `opened`, `listed`, `exported` or `printed`.
        pub kind: String,
        /// Of a list or file: the filter.
        pub detail: String,
        /// Of a list or file: how many people were in it.
        pub count: i64,
    }
}

/// How long the log is kept.
const STAYS: Micros = 90 * DAY;

statements! {
    NAME: String = "SELECT name FROM account WHERE id = $1";
    ADD = "INSERT INTO read_log (house, id, at, account, name, party, kind, detail, count) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    TODAY: Id = "SELECT id FROM read_log WHERE house = $1 AND party IS NULL AND account = $2 AND kind = 'listed' AND detail = $3 \
        AND at >= $4 LIMIT 1";
    OF_PERSON: Look = "SELECT at, account, name, kind, detail, count FROM read_log WHERE house = $1 AND party = $2 \
        ORDER BY at DESC, id DESC LIMIT $3";
    OF_HOUSE: Look = "SELECT at, account, name, kind, detail, count FROM read_log WHERE house = $1 AND party IS NULL \
        ORDER BY at DESC, id DESC LIMIT $2";
    EXPIRE = "DELETE FROM read_log WHERE house = $1 AND at < $2";
}

fn add(w: &Write, now: Micros, party: Option<Id>, kind: &str, detail: &str, count: i64) -> Result<(), Fail> {
    // System tasks are in the audit; the read log is about people looking at people.
    let Some(account) = w.scope().account() else { return Ok(()) };
    let name = w.opt(&NAME, vals![account])?.unwrap_or_default();
    w.exec(&ADD, vals![w.house(), Id::new(), now, account, name, party, kind, detail, count])?;
    Ok(())
}

/// Someone opened a person's page. Looking at one's own record is not logged.
///
/// # Errors
/// [`Fail::Missing`] when the person is not the actor's to see.
pub fn opened(w: &Write, now: Micros, person: Id) -> Result<(), Fail> {
    reach::person(w, person)?;
    if w.scope().party() == Some(person) { Ok(()) } else { add(w, now, Some(person), "opened", "", 1) }
}

/// Someone looked at a list of people; logged once per viewer, filter and day (UTC).
pub fn listed(w: &Write, now: Micros, filter: &str, count: i64) -> Result<(), Fail> {
    let today = now.div_euclid(DAY) * DAY;
    match w.opt(&TODAY, vals![w.house(), w.scope().account(), filter, today])? {
        Some(_) => Ok(()),
        None => add(w, now, None, "listed", filter, count),
    }
}

/// Someone took a list out as a file.
pub fn exported(w: &Write, now: Micros, filter: &str, count: i64) -> Result<(), Fail> {
    add(w, now, None, "exported", filter, count)
}

/// Someone opened a sheet made for paper.
pub fn printed(w: &Write, now: Micros, filter: &str, count: i64) -> Result<(), Fail> {
    add(w, now, None, "printed", filter, count)
}

/// Forgets what is older than ninety days: who looked at whom is itself something about both.
///
/// # Errors
/// What the database says.
pub fn expire(w: &Write, now: Micros) -> Result<u64, Fail> {
    w.exec(&EXPIRE, vals![w.house(), now - STAYS])
}

/// Who opened a person's page, newest first.
///
/// # Errors
/// [`Fail::Missing`] when the person is not the reader's to see.
pub fn of_person(r: &Read, person: Id, size: usize) -> Result<Vec<Look>, Fail> {
    reach::person(r, person)?;
    r.all(&OF_PERSON, vals![r.house(), person, size])
}

/// Who listed, exported and printed, newest first.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn of_house(r: &Read, size: usize) -> Result<Vec<Look>, Fail> {
    reach::everyone(r)?;
    r.all(&OF_HOUSE, vals![r.house(), size])
}
