//! People who share a phone or a mail address: shown, never merged.

use crate::person::WayKind;
use crate::reach;
use starling_db::{Fail, Read, row, statements, vals};
use starling_kernel::Id;
use starling_kernel::policy::Fields;

row! {
    struct Row { id: Id, name: String, kind: String }
}

/// Someone who shares a way to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharer {
    /// The person.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// What is shared.
    pub kind: WayKind,
}

statements! {
    SHARERS: Row = "SELECT DISTINCT p.id, p.name, b.kind FROM contact a \
        JOIN contact b ON b.house = a.house AND b.kind = a.kind AND b.norm = a.norm AND b.party <> a.party \
        JOIN party p ON p.house = b.house AND p.id = b.party \
        WHERE a.house = $1 AND a.party = $2 AND a.kind IN ('mail', 'phone') AND p.kind = 'person' AND p.state <> 'binned' \
        ORDER BY p.name, p.id, b.kind LIMIT 20";
}

/// Who shares a phone or a mail address with a person; at most twenty. Empty unless the reader sees everyone's ways.
///
/// # Errors
/// [`Fail::Missing`] when the person is not the reader's to see.
pub fn of(r: &Read, person: Id) -> Result<Vec<Sharer>, Fail> {
    reach::person(r, person)?;
    if reach::everyone(r).is_err() || !r.scope().fields_of_others().has(Fields::WAYS) {
        return Ok(Vec::new());
    }
    let sharer = |row: Row| Some(Sharer { id: row.id, name: row.name, kind: WayKind::from_word(&row.kind)? });
    Ok(r.all(&SHARERS, vals![r.house(), person])?.into_iter().filter_map(sharer).collect())
}
