//! Who is already here? Exact answers for rows of a list, a few hundred at a time: the same id in another system, or
//! the same phone or mail address (whether the given names agree is for the caller to weigh). No guesses: weighing
//! likeness is another room's work.

use crate::person::{State, WayKind};
use crate::reach;
use starling_db::{Fail, Read, Sql};
use starling_kernel::Id;
use std::collections::BTreeMap;

/// Values asked for in one statement.
const CHUNK: usize = 256;

/// Someone reached by a way that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The normal form that matched.
    pub norm: String,
    /// The person.
    pub party: Id,
    /// Their name.
    pub name: String,
    /// How they are called.
    pub given: String,
    /// Where they stand.
    pub state: State,
}

/// The people who have one of these ids in another system: `(system, value, person)`. Those in the bin too.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn by_external(r: &Read, ids: &[(String, String)]) -> Result<Vec<(String, String, Id)>, Fail> {
    reach::everyone(r)?;
    let mut systems: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    ids.iter().for_each(|(system, value)| systems.entry(system).or_default().push(value));
    let mut found = Vec::new();
    for (system, values) in systems {
        for chunk in values.chunks(CHUNK) {
            let mut sql = Sql::new("SELECT system, value, party FROM external_id WHERE house = ");
            sql.bind(r.house()).push(" AND system = ").bind(system).push(" AND value IN ");
            reach::list(&mut sql, chunk);
            found.extend(r.built::<(String, String, Id)>(&sql)?);
        }
    }
    Ok(found)
}

/// The people who are reached by one of these normal forms (see [`norm`](crate::person::norm)). Those in the bin too.
///
/// # Errors
/// [`Fail::Missing`] unless the reader works with everyone in the house.
pub fn by_way(r: &Read, kind: WayKind, norms: &[String]) -> Result<Vec<Candidate>, Fail> {
    reach::everyone(r)?;
    let mut found = Vec::new();
    for chunk in norms.chunks(CHUNK) {
        let mut sql = Sql::new(
            "SELECT c.norm, p.id, p.name, p.given, p.state FROM contact c \
             JOIN party p ON p.house = c.house AND p.id = c.party WHERE c.house = ",
        );
        sql.bind(r.house()).push(" AND c.kind = ").bind(kind.word()).push(" AND p.kind = 'person' AND c.norm IN ");
        reach::list(&mut sql, chunk);
        let candidate = |(norm, party, name, given, state): (String, Id, String, String, String)| {
            Some(Candidate { norm, party, name, given, state: State::from_word(&state)? })
        };
        found.extend(r.built(&sql)?.into_iter().filter_map(candidate));
    }
    Ok(found)
}
