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
    // From each to the next, so that a long list is not read to name a dozen.
    SPOKEN: String = "WITH RECURSIVE named (word) AS (SELECT min(lang) FROM speaks WHERE house = $1 \
        UNION ALL SELECT (SELECT min(s.lang) FROM speaks s WHERE s.house = $1 AND s.lang > named.word) FROM named \
        WHERE named.word IS NOT NULL) SELECT word FROM named WHERE word IS NOT NULL ORDER BY word LIMIT $2";
    PLACES: String = "WITH RECURSIVE named (word) AS (SELECT min(place) FROM contact WHERE house = $1 AND place > '' \
        UNION ALL SELECT (SELECT min(c.place) FROM contact c WHERE c.house = $1 AND c.place > named.word) FROM named \
        WHERE named.word IS NOT NULL) SELECT word FROM named WHERE word IS NOT NULL ORDER BY word LIMIT $2";
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

/// The languages the people of the house speak, by their tags.
pub(crate) fn spoken(r: &Read, most: usize) -> Result<Vec<String>, Fail> {
    r.all(&SPOKEN, vals![r.house(), most])
}

/// The places the people of the house live in, by name.
pub(crate) fn places(r: &Read, most: usize) -> Result<Vec<String>, Fail> {
    r.all(&PLACES, vals![r.house(), most])
}
