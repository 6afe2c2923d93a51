//! Who is entrusted with whom: a volunteer and the people they call.

use crate::reach;
use starling_db::{Fail, Read, Write, statements, vals};
use starling_kernel::Id;

statements! {
    OF: (Id, String) = "SELECT p.id, p.name FROM holder h JOIN party p ON p.house = h.house AND p.id = h.party \
        WHERE h.house = $1 AND h.record = $2 ORDER BY p.sort_name, p.id";
    ADD = "INSERT INTO holder (house, record, party) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    END = "DELETE FROM holder WHERE house = $1 AND record = $2 AND party = $3";
    FORGET = "DELETE FROM holder WHERE house = $1 AND record = $2";
}

/// Who is entrusted with a person: ids and names, by name. Empty unless the reader works with everyone.
pub fn of(r: &Read, person: Id) -> Result<Vec<(Id, String)>, Fail> {
    match reach::everyone(r) {
        Ok(()) => r.all(&OF, vals![r.house(), person]),
        Err(_) => Ok(Vec::new()),
    }
}

/// Entrusts `party` with a person; again changes nothing.
///
/// # Errors
/// [`Fail::Missing`] without such people, or unless the actor works with everyone in the house.
pub fn entrust(w: &Write, person: Id, party: Id) -> Result<(), Fail> {
    reach::everyone(w)?;
    reach::person(w, person)?;
    reach::person(w, party)?;
    w.exec(&ADD, vals![w.house(), person, party]).map(|_| ())
}

/// Ends it.
///
/// # Errors
/// [`Fail::Missing`] when there is nothing to end, or unless the actor works with everyone in the house.
pub fn end(w: &Write, person: Id, party: Id) -> Result<(), Fail> {
    reach::everyone(w)?;
    w.exec_some(&END, vals![w.house(), person, party])
}

/// Entrusts whoever makes a person, and works only with those entrusted to them, with whom they made.
pub(crate) fn made_by(w: &Write, person: Id, maker: Id) -> Result<(), Fail> {
    w.exec(&ADD, vals![w.house(), person, maker]).map(|_| ())
}

/// Nobody is entrusted with this person any more: they are being removed.
pub(crate) fn forget(w: &Write, person: Id) -> Result<(), Fail> {
    w.exec(&FORGET, vals![w.house(), person]).map(|_| ())
}
