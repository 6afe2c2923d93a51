//! Whose rows: the scope's reach over people, as a predicate and as a question about one person.

use starling_db::{Fail, Read, Sql, statements, vals};
use starling_kernel::Id;
use starling_kernel::policy::Rows;

statements! {
    EXISTS: Id = "SELECT id FROM party WHERE house = $1 AND id = $2 AND kind = 'person'";
    OWN: Id = "SELECT id FROM party WHERE house = $1 AND id = $2 AND kind = 'person' AND id = $3";
    HELD: Id = "SELECT p.id FROM party p WHERE p.house = $1 AND p.id = $2 AND p.kind = 'person' AND (p.id = $3 \
        OR EXISTS (SELECT 1 FROM holder h WHERE h.house = $1 AND h.record = p.id AND h.party = $3))";
}

/// Goes on only when the actor may see this person at all; anything else is [`Fail::Missing`].
pub(crate) fn person(r: &Read, id: Id) -> Result<(), Fail> {
    let party = r.scope().party();
    match r.scope().rows() {
        Rows::All => r.one(&EXISTS, vals![r.house(), id]),
        Rows::Held => r.one(&HELD, vals![r.house(), id, party]),
        Rows::Own => r.one(&OWN, vals![r.house(), id, party]),
    }
    .map(|_| ())
}

/// Goes on only for an actor who works with everyone in the house.
pub(crate) fn everyone(r: &Read) -> Result<(), Fail> {
    match r.scope().rows() {
        Rows::All => Ok(()),
        Rows::Held | Rows::Own => Err(Fail::Missing),
    }
}

/// Adds ` AND …` so that only people within reach are left; the party table goes by the name `p`.
pub(crate) fn narrow(sql: &mut Sql, r: &Read) {
    let party = r.scope().party();
    match r.scope().rows() {
        Rows::All => {}
        Rows::Own => {
            sql.push(" AND p.id = ").bind(party);
        }
        Rows::Held => {
            sql.push(" AND (p.id = ").bind(party);
            sql.push(" OR EXISTS (SELECT 1 FROM holder h WHERE h.house = ").bind(r.house());
            sql.push(" AND h.record = p.id AND h.party = ").bind(party).push("))");
        }
    }
}

/// Whether the house has all of these rows of a table with ids, none of them named twice.
pub(crate) fn has_all(r: &Read, table: &'static str, ids: &[Id]) -> Result<bool, Fail> {
    if ids.is_empty() {
        return Ok(true);
    }
    let mut sql = Sql::new("SELECT CAST(count(*) AS BIGINT) FROM ");
    sql.push(table).push(" WHERE house = ").bind(r.house()).push(" AND id IN ");
    list(&mut sql, ids);
    Ok(r.built::<i64>(&sql)?.first().copied() == i64::try_from(ids.len()).ok())
}

/// Adds `(…)`, a list of bound values. Its length is a power of two (the last value is repeated), so that few
/// different texts are ever prepared. An empty list holds a null, which equals nothing.
pub(crate) fn list<T: Into<starling_db::Val> + Clone>(sql: &mut Sql, values: &[T]) {
    sql.push("(");
    match values.last() {
        None => {
            sql.push("NULL");
        }
        Some(last) => {
            let padded = values.iter().chain(std::iter::repeat(last)).take(values.len().next_power_of_two());
            for (index, value) in padded.enumerate() {
                if index > 0 {
                    sql.push(", ");
                }
                sql.bind(value.clone());
            }
        }
    }
    sql.push(")");
}
