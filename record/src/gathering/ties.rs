//! Whom the reader knows, from what happened between them.

use starling_db::{Fail, Read, row, statements, vals};
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
}

/// The people the reader met one-on-one, the one longest without a word first. Nobody else is shown this list.
///
/// # Errors
/// What the database says.
pub fn near(r: &Read, limit: usize) -> Result<Vec<Near>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(Vec::new()) };
    r.all(&NEAR, vals![r.house(), me, limit])
}
