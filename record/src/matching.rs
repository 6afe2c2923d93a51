//! Who is already here? Exact answers for rows of a list, a few hundred at a time: the same id in another system, or
//! the same phone or mail address (whether the given names agree is for the caller to weigh). No guesses: weighing
//! likeness is another room's work.

use crate::person::{State, WayKind};
use starling_db::{Fail, Read, Sql};
use starling_kernel::Id;

/// Values asked for in one statement.
const CHUNK: usize = 200;

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

/// The people who have one of these ids in another system: `(system, value, person)`.
pub fn by_external(r: &Read, ids: &[(String, String)]) -> Result<Vec<(String, String, Id)>, Fail> {
    let mut found = Vec::new();
    for chunk in ids.chunks(CHUNK) {
        let mut sql = Sql::new("SELECT system, value, party FROM external_id WHERE house = ");
        sql.bind(r.house()).push(" AND (system, value) IN (");
        for (at, (system, value)) in chunk.iter().enumerate() {
            sql.push(if at == 0 { "(" } else { ", (" }).bind(system).push(", ").bind(value).push(")");
        }
        sql.push(")");
        found.extend(r.built::<(String, String, Id)>(&sql)?);
    }
    Ok(found)
}

/// The people who are reached by one of these normal forms (see [`norm`](crate::person::norm)).
pub fn by_way(r: &Read, kind: WayKind, norms: &[String]) -> Result<Vec<Candidate>, Fail> {
    let mut found = Vec::new();
    for chunk in norms.chunks(CHUNK) {
        let mut sql = Sql::new(
            "SELECT c.norm, p.id, p.name, p.given, p.state FROM contact c \
             JOIN party p ON p.house = c.house AND p.id = c.party WHERE c.house = ",
        );
        sql.bind(r.house()).push(" AND c.kind = ").bind(kind.word()).push(" AND p.kind = 'person' AND c.norm IN (");
        for (at, norm) in chunk.iter().enumerate() {
            if at > 0 {
                sql.push(", ");
            }
            sql.bind(norm);
        }
        sql.push(")");
        let candidate = |(norm, party, name, given, state): (String, Id, String, String, String)| {
            Some(Candidate { norm, party, name, given, state: State::from_word(&state)? })
        };
        found.extend(r.built(&sql)?.into_iter().filter_map(candidate));
    }
    Ok(found)
}
