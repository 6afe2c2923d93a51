//! Taking a change set back, exactly or not at all, person by person.

use super::saving::{About, CREATED, CREATED_HELD, REMOVED, Saving, SetKind, SetState, place, row_of};
use crate::key;
use crate::person::content::Content;
use crate::person::{save, store};
use crate::reach;
use starling_db::{Fail, Write, row, statements, vals};
use starling_kernel::{Id, Micros};
use starling_keys::Ring;

row! {
    struct Change {
        seq: i64,
        row_id: Id,
        before: Option<Vec<u8>>,
        after_hash: Option<Vec<u8>>,
        fields: String,
    }
}

statements! {
    STATE: String = "SELECT state FROM change_set WHERE house = $1 AND id = $2";
    SET_STATE = "UPDATE change_set SET state = $1 WHERE house = $2 AND id = $3";
    UNDOING: Id = "SELECT id FROM change_set WHERE house = $1 AND undoes = $2 AND state = 'open'";
    CHANGES: Change = "SELECT seq, row_id, before, after_hash, fields FROM change \
        WHERE house = $1 AND change_set = $2 AND seq < $3 ORDER BY seq DESC LIMIT $4";
    NOTED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM note WHERE house = $1 AND about = $2";
    MET: i64 = "SELECT CAST(count(*) AS BIGINT) FROM attendance WHERE house = $1 AND party = $2";
    TIED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM tie WHERE house = $1 AND (from_party = $2 OR to_party = $2)";
    HELD: i64 = "SELECT CAST(count(*) AS BIGINT) FROM holder WHERE house = $1 AND record = $2";
    HOLDS: i64 = "SELECT CAST(count(*) AS BIGINT) FROM holder WHERE house = $1 AND party = $2";
    SEATED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM seat WHERE house = $1 AND party = $2";
    INVITED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM invitation WHERE house = $1 AND party = $2";
    FACETED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM facet WHERE house = $1 AND party = $2";
}

/// Why a person was left as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Left {
    /// Something about them was changed afterwards.
    ChangedSince,
    /// A note, a tie, a seat or someone entrusted with them refers to them.
    Referred,
    /// A tag or a field they had is gone.
    MissingPart,
    /// They are gone.
    Gone,
    /// What they were before was erased.
    Erased,
}

impl Left {
    /// The word used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Left::ChangedSince => "changed-since",
            Left::Referred => "referred",
            Left::MissingPart => "missing-part",
            Left::Gone => "gone",
            Left::Erased => "erased",
        }
    }
}

/// One step of an undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoStep {
    /// The change set that undoing makes.
    pub set: Id,
    /// How many changes this step took back.
    pub undone: i64,
    /// Who was left as they are, and why.
    pub left: Vec<(Id, Left)>,
    /// Where the next step goes on; `None` when all is done.
    pub next: Option<i64>,
}

/// Takes back up to `limit` changes of a set, newest first. The first call has no `cursor`; each later one has the
/// `next` of the one before. A change is taken back when the person still is exactly what the change made of them; a
/// person the set made is removed when nothing refers to them. Everyone else is left, and named.
///
/// # Errors
/// [`Fail::Missing`] when there is no such set, it was undone, or the actor does not work with everyone in the house.
pub fn undo(w: &Write, ring: &Ring, now: Micros, set: Id, cursor: Option<i64>, limit: usize) -> Result<UndoStep, Fail> {
    undo_with(w, ring, now, set, cursor, limit, |_, _| Ok(()))
}

/// As [`undo`], and with its last step does `last` as part of it: what the set made besides people is taken back there,
/// when nobody carries it any more.
///
/// # Errors
/// As [`undo`], and those of `last`.
pub fn undo_with(
    w: &Write,
    ring: &Ring,
    now: Micros,
    set: Id,
    cursor: Option<i64>,
    limit: usize,
    last: impl FnOnce(&Write, &Saving) -> Result<(), Fail>,
) -> Result<UndoStep, Fail> {
    reach::everyone(w)?;
    w.lock(w.house())?;
    let state = w.opt(&STATE, vals![w.house(), set])?.and_then(|word| SetState::from_word(&word));
    let saving = match state.ok_or(Fail::Missing)? {
        // An open set is taken back as well: an import that was stopped.
        SetState::Open | SetState::Applied => {
            w.exec_some(&SET_STATE, vals![SetState::Undoing.word(), w.house(), set])?;
            Saving::open(w, ring, now, About::of(SetKind::Undo), Some(set))?
        }
        SetState::Undoing => Saving::resume(w, ring, now, w.one(&UNDOING, vals![w.house(), set])?)?,
        SetState::Undone => return Err(Fail::Missing),
    };
    let changes = w.all(&CHANGES, vals![w.house(), set, cursor.unwrap_or(i64::MAX), limit])?;
    let next = changes.last().filter(|_| changes.len() == limit).map(|change| change.seq);
    let mut step = UndoStep { set: saving.set(), undone: 0, left: Vec::new(), next };
    for change in &changes {
        match one(w, ring, &saving, set, change)? {
            None => step.undone += 1,
            Some(why) => step.left.push((change.row_id, why)),
        }
    }
    match next {
        Some(_) => saving.pause(w)?,
        None => {
            last(w, &saving)?;
            w.exec_some(&SET_STATE, vals![SetState::Undone.word(), w.house(), set])?;
            saving.finish(w)?
        }
    };
    Ok(step)
}

fn one(w: &Write, ring: &Ring, saving: &Saving, set: Id, change: &Change) -> Result<Option<Left>, Fail> {
    let id = change.row_id;
    let stored = store::stored(w, id)?;
    let hash = stored.as_ref().map(|stored| stored.content.hash());
    if change.after_hash.is_some() && stored.is_none() {
        return Ok(Some(Left::Gone));
    }
    if change.after_hash != hash {
        return Ok(Some(Left::ChangedSince));
    }
    let made = [CREATED, CREATED_HELD].contains(&change.fields.as_str());
    match (&change.before, stored) {
        (None, Some(stored)) if made => {
            if is_referred_to(w, id, change.fields == CREATED_HELD)? {
                return Ok(Some(Left::Referred));
            }
            store::remove(w, id)?;
            saving.keep(w, &[saving.row(id, Some(&stored.content), None, REMOVED)])?;
        }
        (None, _) => return Ok(Some(Left::Erased)),
        (Some(sealed), stored) => {
            let before = open(w, ring, set, change.seq, sealed)?;
            if !has_its_parts(w, &before)? {
                return Ok(Some(Left::MissingPart));
            }
            match stored {
                Some(stored) => {
                    save::change(w, saving, id, &stored, &before)?;
                }
                None => save::create(w, saving, &[(id, &before)], CREATED)?,
            }
        }
    }
    Ok(None)
}

/// The before-image of a change.
pub(crate) fn open(w: &Write, ring: &Ring, set: Id, seq: i64, sealed: &[u8]) -> Result<Content, Fail> {
    let (key, sealed) = key::named(sealed)?;
    let key = key::by_id(w, ring, w.house(), key)?;
    let plain = (key.open(&place(w.house(), &row_of(set, seq)), sealed)).map_err(|e| Fail::Seal(e.to_string()))?;
    serde_json::from_slice(&plain).map_err(|error| Fail::Seal(error.to_string()))
}

fn is_referred_to(w: &Write, id: Id, held: bool) -> Result<bool, Fail> {
    let key = vals![w.house(), id];
    for question in [&NOTED, &MET, &TIED, &HOLDS, &SEATED, &INVITED, &FACETED] {
        if w.one(question, key)? > 0 {
            return Ok(true);
        }
    }
    Ok(w.one(&HELD, key)? > i64::from(held))
}

/// Whether every tag and field the content names is still there.
fn has_its_parts(w: &Write, content: &Content) -> Result<bool, Fail> {
    let fields: Vec<Id> = content.fields.iter().map(|(field, _)| *field).collect();
    Ok(reach::has_all(w, "tag", &content.tags)? && reach::has_all(w, "field", &fields)?)
}
