//! Whom the reader knows, from what happened between them.

use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros};

row! {
    /// Someone the reader met one-on-one, and what earned the tie: times are of the latest event of each kind.
    #[derive(PartialEq, Eq)]
    pub struct Near {
        /// The other one.
        pub id: Id,
        /// Their name.
        pub name: String,
        /// How many one-on-ones the two held.
        pub held: i64,
        /// When the first was.
        pub first: Micros,
        /// When the last was.
        pub last: Micros,
        /// The last one that both sides' stakes were written down in: heard from one, given by the other.
        pub exchanged: Option<Micros>,
        /// When the reader last kept a promise to the other.
        pub kept: Option<Micros>,
        /// When the other last kept one to the reader.
        pub returned: Option<Micros>,
    }
}

statements! {
    NEAR: Near = "SELECT p.id, p.name, CAST(count(*) AS BIGINT), CAST(min(g.held) AS BIGINT), CAST(max(g.held) AS BIGINT), \
        CAST(max(CASE WHEN d.heard <> '' AND d.gave <> '' THEN g.held END) AS BIGINT), \
        (SELECT max(c.changed) FROM commitment c WHERE c.house = $1 AND c.from_party = $2 AND c.to_party = p.id AND c.state = 'kept'), \
        (SELECT max(c.changed) FROM commitment c WHERE c.house = $1 AND c.from_party = p.id AND c.to_party = $2 AND c.state = 'kept') \
        FROM attendance me JOIN gathering g ON g.house = me.house AND g.id = me.gathering \
        JOIN attendance o ON o.house = g.house AND o.gathering = g.id AND o.party <> me.party \
        JOIN party p ON p.house = o.house AND p.id = o.party \
        LEFT JOIN debrief d ON d.house = g.house AND d.gathering = g.id \
        WHERE me.house = $1 AND me.party = $2 AND g.state = 'held' AND p.state <> 'binned' GROUP BY p.id, p.name, p.sort_name \
        ORDER BY max(g.held), p.sort_name, p.id LIMIT $3";
    KNOWN: Id = "SELECT id FROM tie WHERE house = $1 AND from_party = $2 AND kind = 'knows' AND to_party = $3 AND state <> 'ended' \
        UNION ALL SELECT id FROM tie WHERE house = $1 AND from_party = $3 AND kind = 'knows' AND to_party = $2 AND state <> 'ended'";
    KNOW = "INSERT INTO tie (house, id, kind, from_party, from_kind, to_party, to_kind, since, until, state, detail, change_id) \
        VALUES ($1, $2, 'knows', $3, 'person', $4, 'person', $5, NULL, 'live', '', $6)";
}

/// The people the reader met one-on-one, the one longest without a word first. Nobody else is shown this list.
///
/// # Errors
/// What the database says.
pub fn near(r: &Read, limit: usize) -> Result<Vec<Near>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(Vec::new()) };
    r.all(&NEAR, vals![r.house(), me, limit])
}

/// The actor and `other` know each other from now on, unless they did.
pub(super) fn met(w: &Write, now: Micros, other: Id) -> Result<(), Fail> {
    let me = w.scope().party().ok_or(Fail::Missing)?;
    if !w.all(&KNOWN, vals![w.house(), me, other])?.is_empty() {
        return Ok(());
    }
    let id = Id::new();
    w.exec(&KNOW, vals![w.house(), id, me, other, now, id]).map(|_| ())
}
