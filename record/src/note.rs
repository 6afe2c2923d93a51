//! Notes: shared with the house, or private and sealed under the author's own key. Never both, and no way from
//! private to shared but writing it anew.

use crate::{key, reach};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::clock::DAY;
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Level, Micros, Problem};
use starling_keys::{Aad, DataKey, Ring};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// How long a shared note stays: twenty-four months.
pub const SHARED_STAYS: Micros = 730 * DAY;
/// How long a private note stays: twelve months.
pub const PRIVATE_STAYS: Micros = 365 * DAY;
/// How long a note stays in the bin.
pub const BIN_STAYS: Micros = 30 * DAY;
const BODY_MAX: usize = 10_000;

/// A note as its reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The note.
    pub id: Id,
    /// The person it is about.
    pub about: Id,
    /// The account that wrote it.
    pub author: Id,
    /// Its name then.
    pub author_name: String,
    /// Whether only its author reads it.
    pub is_private: bool,
    /// The language it is written in (BCP 47).
    pub lang: String,
    /// The words.
    pub body: String,
    /// When it was written.
    pub created: Micros,
    /// When it was last changed.
    pub changed: Micros,
    /// When it goes.
    pub expires: Micros,
}

row! {
    struct Row {
        id: Id,
        about: Id,
        author: Id,
        author_name: String,
        level: String,
        lang: String,
        body: Option<String>,
        sealed: Option<Vec<u8>>,
        key_id: Option<Id>,
        created: i64,
        changed: i64,
        expires: i64,
    }
}

statements! {
    ABOUT: Row = "SELECT id, about, author, author_name, level, lang, body, sealed, key_id, created, changed, expires FROM note \
        WHERE house = $1 AND about = $2 AND state = 'here' AND ((level = 'author' AND author = $3) \
        OR (level <> 'author' AND (author = $3 OR 1 = $4))) ORDER BY created DESC, id DESC";
    ONE: Row = "SELECT id, about, author, author_name, level, lang, body, sealed, key_id, created, changed, expires FROM note \
        WHERE house = $1 AND id = $2 AND state = 'here' AND (level <> 'author' OR author = $3)";
    AUTHOR: String = "SELECT name FROM account WHERE id = $1";
    ADD = "INSERT INTO note (house, id, about, author, author_name, level, lang, body, sealed, key_id, state, created, changed, \
        expires) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'here', $11, $12, $13)";
    EDIT = "UPDATE note SET lang = $1, body = $2, sealed = $3, key_id = $4, changed = $5 \
        WHERE house = $6 AND id = $7 AND author = $8 AND state = 'here'";
    BIN = "UPDATE note SET state = 'binned', expires = $1 WHERE house = $2 AND id = $3 AND state = 'here'";
    UNBIN = "UPDATE note SET state = 'here', expires = $1 WHERE house = $2 AND id = $3 AND author = $4 AND state = 'binned'";
    BINNED: (String, i64) = "SELECT level, created FROM note WHERE house = $1 AND id = $2 AND author = $3 AND state = 'binned'";
    EXPIRED: Id = "SELECT id FROM note WHERE house = $1 AND expires <= $2 ORDER BY id LIMIT $3";
    REMOVE = "DELETE FROM note WHERE house = $1 AND id = $2";
}

fn place<'a>(house: Id, id: &'a Id) -> Aad<'a> {
    Aad { house, table: "note", column: "body", row: id.bytes() }
}

/// The notes about a person, newest first: those shared with the house for a reader who may see such notes, and the
/// reader's own. Private notes of others do not exist here.
///
/// # Errors
/// [`Fail::Missing`] when the person is not the reader's to see, [`Fail::Seal`] when a note of theirs does not open.
pub fn list(r: &Read, ring: &Ring, about: Id) -> Result<Vec<Note>, Fail> {
    reach::person(r, about)?;
    // Of their own record a person sees everything that is shared in the house.
    let shared = r.scope().fields(about).has(Fields::NOTES);
    let rows = r.all(&ABOUT, vals![r.house(), about, r.scope().account(), shared])?;
    let mut keys = HashMap::new();
    rows.into_iter().map(|row| opened(r, ring, &mut keys, row)).collect()
}

fn opened(r: &Read, ring: &Ring, keys: &mut HashMap<Id, DataKey>, row: Row) -> Result<Note, Fail> {
    let body = match (row.body, row.sealed, row.key_id) {
        (Some(body), _, _) => body,
        (None, Some(sealed), Some(key)) => {
            let key = match keys.entry(key) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(key::by_id(r, ring, row.author, key)?),
            };
            let plain = key.open(&place(r.house(), &row.id), &sealed);
            let plain = plain.map_err(|error| Fail::Seal(error.to_string()))?;
            String::from_utf8(plain).map_err(|error| Fail::Seal(error.to_string()))?
        }
        _ => return Err(Fail::Seal("a note without words".to_owned())),
    };
    Ok(Note {
        id: row.id,
        about: row.about,
        author: row.author,
        author_name: row.author_name,
        is_private: row.level == Level::Author.word(),
        lang: row.lang,
        body,
        created: row.created,
        changed: row.changed,
        expires: row.expires,
    })
}

/// A note about to be written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The person it is about.
    pub about: Id,
    /// Whether only its author reads it.
    pub is_private: bool,
    /// The language it is written in (BCP 47).
    pub lang: String,
    /// The words.
    pub body: String,
}

/// Writes a note; gives its id. The author is the acting account.
///
/// # Errors
/// [`Fail::Missing`] without an account or when the person is not theirs to see; [`Fail::Refused`] without words.
pub fn write(w: &Write, ring: &Ring, now: Micros, draft: &Draft) -> Result<Id, Fail> {
    let author = w.scope().account().ok_or(Fail::Missing)?;
    reach::person(w, draft.about)?;
    write_as(w, ring, now, author, draft)
}

/// Writes a note in the name of an account: for the demonstration world, which only a system task may load.
///
/// # Errors
/// [`Fail::Missing`] for an actor with an account, or without such a person; [`Fail::Refused`] without words.
pub fn write_for(w: &Write, ring: &Ring, now: Micros, author: Id, draft: &Draft) -> Result<Id, Fail> {
    w.scope().task().ok_or(Fail::Missing)?;
    reach::person(w, draft.about)?;
    write_as(w, ring, now, author, draft)
}

fn write_as(w: &Write, ring: &Ring, now: Micros, author: Id, draft: &Draft) -> Result<Id, Fail> {
    let body = words(&draft.body)?;
    let id = Id::new();
    let name = w.opt(&AUTHOR, vals![author])?.unwrap_or_default();
    let (plain, sealed, key_id) = kept(w, ring, now, author, id, draft.is_private, body)?;
    let (level, stays) =
        if draft.is_private { (Level::Author, PRIVATE_STAYS) } else { (Level::Organization, SHARED_STAYS) };
    let (house, level, expires) = (w.house(), level.word(), now + stays);
    let (about, lang) = (draft.about, &draft.lang);
    w.exec(&ADD, vals![house, id, about, author, name, level, lang, plain, sealed, key_id, now, now, expires])?;
    Ok(id)
}

type Kept = (Option<String>, Option<Vec<u8>>, Option<Id>);

fn kept(w: &Write, ring: &Ring, now: Micros, author: Id, id: Id, is_private: bool, body: &str) -> Result<Kept, Fail> {
    if !is_private {
        return Ok((Some(body.to_owned()), None, None));
    }
    let key = key::make_author_key(w, ring, author, now)?;
    Ok((None, Some(key.seal(&place(w.house(), &id), body.as_bytes())), Some(key.id())))
}

fn words(body: &str) -> Result<&str, Fail> {
    let body = body.trim();
    if body.is_empty() {
        return Err(Problem::of("body", "problem-note-empty").into());
    }
    if body.chars().count() > BODY_MAX {
        return Err(Problem::of("body", "problem-too-long").with("max", BODY_MAX).into());
    }
    if body.contains('\0') {
        return Err(Problem::of("body", "problem-control-character").into());
    }
    Ok(body)
}

/// Corrects one's own note. Private stays private, shared stays shared.
///
/// # Errors
/// [`Fail::Missing`] when it is not the acting account's own, [`Fail::Refused`] without words.
pub fn edit(w: &Write, ring: &Ring, now: Micros, id: Id, lang: &str, body: &str) -> Result<(), Fail> {
    let author = w.scope().account().ok_or(Fail::Missing)?;
    let row = w.one(&ONE, vals![w.house(), id, author])?;
    reach::person(w, row.about)?;
    let is_private = row.level == Level::Author.word();
    let (plain, sealed, key_id) = kept(w, ring, now, author, id, is_private, words(body)?)?;
    w.exec_some(&EDIT, vals![lang, plain, sealed, key_id, now, w.house(), id, author])
}

/// One note, as [`list`] would show it.
///
/// # Errors
/// [`Fail::Missing`] when it is not the reader's to see.
pub fn load(r: &Read, ring: &Ring, id: Id) -> Result<Note, Fail> {
    let row = r.one(&ONE, vals![r.house(), id, r.scope().account()])?;
    reach::person(r, row.about)?;
    if Some(row.author) != r.scope().account() && !r.scope().fields(row.about).has(Fields::NOTES) {
        return Err(Fail::Missing);
    }
    opened(r, ring, &mut HashMap::new(), row)
}

/// Moves a note to the bin, where it stays thirty days: one's own, or a shared one for who may see shared notes.
///
/// # Errors
/// [`Fail::Missing`] when it is not the actor's to see.
pub fn bin(w: &Write, now: Micros, id: Id) -> Result<(), Fail> {
    let row = w.one(&ONE, vals![w.house(), id, w.scope().account()])?;
    reach::person(w, row.about)?;
    let is_own = Some(row.author) == w.scope().account();
    if !is_own && !w.scope().fields_of_others().has(Fields::NOTES) {
        return Err(Fail::Missing);
    }
    // A note about to end anyway is not kept longer by the bin.
    w.exec_some(&BIN, vals![row.expires.min(now + BIN_STAYS), w.house(), id])
}

/// Takes one's own note out of the bin.
///
/// # Errors
/// [`Fail::Missing`] when it is not the acting account's own, or not in the bin.
pub fn restore(w: &Write, id: Id) -> Result<(), Fail> {
    let author = w.scope().account().ok_or(Fail::Missing)?;
    let (level, created) = w.one(&BINNED, vals![w.house(), id, author])?;
    let stays = if level == Level::Author.word() { PRIVATE_STAYS } else { SHARED_STAYS };
    w.exec_some(&UNBIN, vals![created + stays, w.house(), id, author])
}

/// Removes notes whose time is over, up to `limit`; gives how many.
///
/// # Errors
/// [`Fail::Missing`] for an actor with an account: only a system task does this.
pub fn expire(w: &Write, now: Micros, limit: usize) -> Result<usize, Fail> {
    w.scope().task().ok_or(Fail::Missing)?;
    let expired = w.all(&EXPIRED, vals![w.house(), now, limit])?;
    for id in &expired {
        w.exec(&REMOVE, vals![w.house(), *id])?;
    }
    Ok(expired.len())
}
