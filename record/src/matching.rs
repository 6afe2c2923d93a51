//! Finding who a row of a list may be, a few hundred rows at a time.

use crate::person::{State, WayKind, norm};
use crate::reach;
use starling_db::{Fail, Read, Sql, row};
use starling_kernel::Id;

row! {
    struct External { value: String, party: Id, state: String }
    struct Candidate { norm: String, party: Id, name: String, given: String, state: String }
}

/// Someone another system calls by this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExternalMatch {
    /// The other system's id.
    pub value: String,
    /// The person.
    pub person: Id,
    /// Where they stand with the house.
    pub state: State,
}

/// Someone who is reached this way. Whether they are meant is for [`starling_names::agree`] to say of the given names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayMatch {
    /// The way, in the form of [`norm`].
    pub norm: String,
    /// The person.
    pub person: Id,
    /// Their name.
    pub name: String,
    /// How they are called.
    pub given: String,
    /// Where they stand with the house.
    pub state: State,
}

/// How many values one statement asks for.
const BATCH: usize = 256;

/// Who is called by these ids in another system; people in the bin too.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn by_external(r: &Read, system: &str, values: &[String]) -> Result<Vec<ExternalMatch>, Fail> {
    reach::everyone(r)?;
    let mut found = Vec::new();
    for values in values.chunks(BATCH) {
        let mut sql = Sql::new(
            "SELECT e.value, p.id, p.state FROM external_id e JOIN party p ON p.house = e.house AND p.id = e.party",
        );
        sql.push(" WHERE e.house = ").bind(r.house()).push(" AND e.system = ").bind(system).push(" AND e.value IN ");
        reach::list(&mut sql, values);
        let rows = r.built::<External>(&sql)?.into_iter();
        found.extend(rows.filter_map(|row| {
            Some(ExternalMatch { value: row.value, person: row.party, state: State::from_word(&row.state)? })
        }));
    }
    Ok(found)
}

/// Who is reached by these mail addresses or phone numbers, given as [`norm`] writes them; people in the bin left out.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn by_way(r: &Read, kind: WayKind, norms: &[String]) -> Result<Vec<WayMatch>, Fail> {
    reach::everyone(r)?;
    let mut found = Vec::new();
    for norms in norms.chunks(BATCH) {
        let mut sql = Sql::new("SELECT c.norm, p.id, p.name, p.given, p.state FROM contact c");
        sql.push(" JOIN party p ON p.house = c.house AND p.id = c.party WHERE c.house = ").bind(r.house());
        sql.push(" AND p.kind = 'person' AND p.state <> 'binned' AND c.kind = ").bind(kind.word());
        sql.push(" AND c.norm IN ");
        reach::list(&mut sql, norms);
        sql.push(" ORDER BY c.norm, p.id");
        let rows = r.built::<Candidate>(&sql)?.into_iter();
        found.extend(rows.filter_map(|row| {
            let state = State::from_word(&row.state)?;
            Some(WayMatch { norm: row.norm, person: row.party, name: row.name, given: row.given, state })
        }));
    }
    Ok(found)
}

/// The form of a mail address or phone number in a list, for [`by_way`]; `None` for what is neither.
pub fn way_norm(kind: WayKind, value: &str) -> Option<String> {
    let clean = norm(kind, value);
    match kind {
        WayKind::Mail => clean.contains('@').then_some(clean),
        WayKind::Phone => clean.starts_with('+').then_some(clean),
        WayKind::Address | WayKind::Web => None,
    }
}
