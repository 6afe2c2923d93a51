//! What home needs to know, each in one house. Only reads.

use starling_db::{Fail, Read, row, statements, vals};
use starling_kernel::{Id, Micros};

row! {
    /// The latest import.
    pub(crate) struct Import {
        pub id: Id,
        pub state: String,
        pub at: i64,
    }
}

statements! {
    IMPORT: Import = "SELECT id, state, COALESCE(finished, created) FROM import WHERE house = $1 \
        ORDER BY created DESC, id DESC LIMIT 1";
    UNASKED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM party p WHERE p.house = $1 AND p.kind = 'person' \
        AND p.state = 'here' AND p.created >= $2 AND NOT EXISTS (SELECT 1 FROM consent c \
        WHERE c.house = p.house AND c.party = p.id)";
    ASKED: i64 = "SELECT CAST(count(*) AS BIGINT) FROM consent WHERE house = $1 AND party = $2";
    ENTRUSTED: Id = "SELECT p.id FROM holder h JOIN party p ON p.house = h.house AND p.id = h.record \
        WHERE h.house = $1 AND h.party = $2 AND p.kind = 'person' AND p.state = 'here' \
        ORDER BY COALESCE((SELECT max(n.created) FROM note n WHERE n.house = $1 AND n.about = p.id AND n.author = $3), 0), \
        p.sort_name, p.id LIMIT $4";
    ENTRUSTED_COUNT: i64 = "SELECT CAST(count(*) AS BIGINT) FROM holder h JOIN party p \
        ON p.house = h.house AND p.id = h.record WHERE h.house = $1 AND h.party = $2 AND p.kind = 'person' \
        AND p.state = 'here'";
    SPOKEN: String = "SELECT lang FROM speaks WHERE house = $1 GROUP BY lang ORDER BY count(*) DESC, lang LIMIT $2";
    PLACES: String = "SELECT place FROM contact WHERE house = $1 AND place <> '' GROUP BY place \
        ORDER BY count(*) DESC, place LIMIT $2";
}

/// The import begun last, if there ever was one.
pub(crate) fn import(r: &Read) -> Result<Option<Import>, Fail> {
    r.opt(&IMPORT, vals![r.house()])
}

/// How many people added since then nobody has asked how they may be reached.
pub(crate) fn unasked(r: &Read, since: Micros) -> Result<i64, Fail> {
    r.one(&UNASKED, vals![r.house(), since])
}

/// Whether one person has said how they may be reached, yes or no.
pub(crate) fn is_asked(r: &Read, person: Id) -> Result<bool, Fail> {
    Ok(r.one(&ASKED, vals![r.house(), person])? > 0)
}

/// The people entrusted to someone, those first about whom the account has written nothing for longest.
pub(crate) fn entrusted(r: &Read, to: Id, account: Id, most: usize) -> Result<Vec<Id>, Fail> {
    r.all(&ENTRUSTED, vals![r.house(), to, account, most])
}

/// How many people are entrusted to someone.
pub(crate) fn entrusted_count(r: &Read, to: Id) -> Result<i64, Fail> {
    r.one(&ENTRUSTED_COUNT, vals![r.house(), to])
}

/// The languages the people of the house speak, most spoken first.
pub(crate) fn spoken(r: &Read, most: usize) -> Result<Vec<String>, Fail> {
    r.all(&SPOKEN, vals![r.house(), most])
}

/// The places the people of the house live in, fullest first.
pub(crate) fn places(r: &Read, most: usize) -> Result<Vec<String>, Fail> {
    r.all(&PLACES, vals![r.house(), most])
}
