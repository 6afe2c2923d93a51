//! The bin: thirty days to think again, then gone, before-images included.

use crate::change::{self, Saving};
use crate::person::{self, State, store};
use crate::{audit, commitment, gathering, reach};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::clock::DAY;
use starling_kernel::{Id, Micros};
use starling_keys::Ring;

/// How long a person stays in the bin.
pub const STAYS: Micros = 30 * DAY;

row! {
    /// Someone in the bin.
    #[derive(PartialEq, Eq)]
    pub struct Binned {
        /// The person.
        pub id: Id,
        /// Their name.
        pub name: String,
        /// Since when.
        pub binned: Micros,
    }
    struct Before { set: Id, seq: i64, before: Option<Vec<u8>> }
}

statements! {
    ALL: Binned = "SELECT id, name, coalesce(binned, changed) FROM party WHERE house = $1 AND kind = 'person' AND state = 'binned' \
        ORDER BY binned DESC, id DESC LIMIT $2";
    COUNT: i64 = "SELECT CAST(count(*) AS BIGINT) FROM party WHERE house = $1 AND kind = 'person' AND state = 'binned'";
    DUE: Id = "SELECT id FROM party WHERE house = $1 AND kind = 'person' AND state = 'binned' AND binned <= $2 \
        ORDER BY binned, id LIMIT $3";
    BINNING: Before = "SELECT c.change_set, c.seq, c.before FROM change c JOIN change_set s ON s.house = c.house AND s.id = c.change_set \
        WHERE c.house = $1 AND c.row_id = $2 ORDER BY s.created DESC, s.id DESC, c.seq DESC LIMIT 50";
    SCRUB = "UPDATE change SET before = NULL WHERE house = $1 AND row_id = $2";
    REMOVE_NOTES = "DELETE FROM note WHERE house = $1 AND about = $2";
    REMOVE_TIES = "DELETE FROM tie WHERE house = $1 AND (from_party = $2 OR to_party = $2)";
    REMOVE_HELD = "DELETE FROM holder WHERE house = $1 AND party = $2";
    REMOVE_FACETS = "DELETE FROM facet WHERE house = $1 AND party = $2";
    REMOVE_FIGURES = "DELETE FROM figure WHERE house = $1 AND party = $2";
    UNSEAT = "UPDATE seat SET party = NULL WHERE house = $1 AND party = $2";
    UNINVITE = "UPDATE invitation SET party = NULL WHERE house = $1 AND party = $2";
}

/// Who is in the bin, last put in first.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn list(r: &Read, size: usize) -> Result<Vec<Binned>, Fail> {
    reach::everyone(r)?;
    r.all(&ALL, vals![r.house(), size])
}

/// How many are in the bin.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn count(r: &Read) -> Result<i64, Fail> {
    reach::everyone(r)?;
    r.one(&COUNT, vals![r.house()])
}

/// Puts a person into the bin; in it already is well too.
///
/// # Errors
/// [`Fail::Missing`] when the person is not the actor's to see.
pub fn put(w: &Write, saving: &Saving, id: Id) -> Result<person::Saved, Fail> {
    let mut person = person::load(w, id)?.ok_or(Fail::Missing)?;
    person.state = State::Binned;
    person::save(w, saving, &person)
}

/// Takes a person out of the bin, to where they stood before.
///
/// # Errors
/// [`Fail::Missing`] when the person is not in the bin or not the actor's to see.
pub fn restore(w: &Write, ring: &Ring, saving: &Saving, id: Id) -> Result<person::Saved, Fail> {
    let mut person = person::load(w, id)?.filter(|person| person.state == State::Binned).ok_or(Fail::Missing)?;
    person.state = state_before(w, ring, id)?;
    person::save(w, saving, &person)
}

fn state_before(w: &Write, ring: &Ring, id: Id) -> Result<State, Fail> {
    for row in w.all(&BINNING, vals![w.house(), id])? {
        let Some(sealed) = row.before else { continue };
        let before = change::open(w, ring, row.set, row.seq, &sealed)?;
        match State::from_word(&before.state) {
            Some(State::Binned) | None => {}
            Some(state) => return Ok(state),
        }
    }
    Ok(State::Here)
}

/// Removes for good those who were in the bin for thirty days, up to `limit`, with everything that is theirs or about
/// them; gives how many. What they were before is erased from the changes, and undo says so.
///
/// # Errors
/// [`Fail::Missing`] for an actor with an account: only a system task does this.
pub fn empty(w: &Write, now: Micros, limit: usize) -> Result<usize, Fail> {
    w.scope().task().ok_or(Fail::Missing)?;
    let due = w.all(&DUE, vals![w.house(), now - STAYS, limit])?;
    for id in &due {
        let key = vals![w.house(), *id];
        for statement in
            [&SCRUB, &REMOVE_NOTES, &REMOVE_TIES, &REMOVE_HELD, &REMOVE_FACETS, &REMOVE_FIGURES, &UNSEAT, &UNINVITE]
        {
            w.exec(statement, key)?;
        }
        commitment::forget(w, *id)?;
        gathering::forget(w, *id)?;
        store::remove(w, *id)?;
    }
    if !due.is_empty() {
        audit::append(w, now, "bin-emptied", None, &due.len().to_string())?;
    }
    Ok(due.len())
}
