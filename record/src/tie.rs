//! Ties between people, and with groups and organizations.

use crate::change::Saving;
use crate::reach;
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros, Problem};

/// How two parties are tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TieKind {
    /// They know each other.
    Knows,
    /// They share a home.
    Household,
    /// Is a member of a group.
    Member,
    /// Speaks for an organization.
    Delegate,
    /// Holds an office.
    Holds,
    /// Coaches.
    Coaches,
    /// Has influence on.
    Influences,
    /// Funds.
    Funds,
    /// Works together with.
    Partners,
}

impl TieKind {
    /// All kinds.
    pub const ALL: [TieKind; 9] = [
        TieKind::Knows,
        TieKind::Household,
        TieKind::Member,
        TieKind::Delegate,
        TieKind::Holds,
        TieKind::Coaches,
        TieKind::Influences,
        TieKind::Funds,
        TieKind::Partners,
    ];

    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            TieKind::Knows => "knows",
            TieKind::Household => "household",
            TieKind::Member => "member",
            TieKind::Delegate => "delegate",
            TieKind::Holds => "holds",
            TieKind::Coaches => "coaches",
            TieKind::Influences => "influences",
            TieKind::Funds => "funds",
            TieKind::Partners => "partners",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<TieKind> {
        TieKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

row! {
    struct Row {
        id: Id,
        kind: String,
        other: Id,
        other_kind: String,
        other_name: String,
        since: i64,
        detail: String,
        outward: i64,
    }
}

/// A tie, seen from one of its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The tie.
    pub id: Id,
    /// How.
    pub kind: TieKind,
    /// The other end.
    pub other: Id,
    /// `person`, `group`, `organization`, `coalition` or `actor`.
    pub other_kind: String,
    /// Its name.
    pub other_name: String,
    /// Since when.
    pub since: Micros,
    /// In words, if someone said.
    pub detail: String,
    /// Whether it goes from this end to the other.
    pub is_outward: bool,
}

statements! {
    OF: Row = "SELECT t.id, t.kind, p.id, p.kind, p.name, t.since, t.detail, CAST(1 AS BIGINT) FROM tie t \
        JOIN party p ON p.house = t.house AND p.id = t.to_party \
        WHERE t.house = $1 AND t.from_party = $2 AND t.state = 'live' AND p.state <> 'binned' \
        UNION ALL SELECT t.id, t.kind, p.id, p.kind, p.name, t.since, t.detail, CAST(0 AS BIGINT) FROM tie t \
        JOIN party p ON p.house = t.house AND p.id = t.from_party \
        WHERE t.house = $1 AND t.to_party = $2 AND t.state = 'live' AND p.state <> 'binned'";
    KIND: String = "SELECT kind FROM party WHERE house = $1 AND id = $2";
    ADD = "INSERT INTO tie (house, id, kind, from_party, from_kind, to_party, to_kind, since, until, state, detail, change_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, 'live', $9, $10)";
    END = "UPDATE tie SET state = 'ended', until = $1, change_id = $2 WHERE house = $3 AND id = $4 AND state <> 'ended'";
    KNOWN: Id = "SELECT id FROM tie WHERE house = $1 AND from_party = $2 AND kind = 'knows' AND to_party = $3 AND state <> 'ended' \
        UNION ALL SELECT id FROM tie WHERE house = $1 AND from_party = $3 AND kind = 'knows' AND to_party = $2 AND state <> 'ended'";
    KNOW = "INSERT INTO tie (house, id, kind, from_party, from_kind, to_party, to_kind, since, until, state, detail, change_id) \
        VALUES ($1, $2, 'knows', $3, 'person', $4, 'person', $5, NULL, 'live', '', $6)";
    DELEGATES: (Id, String) = "SELECT p.id, p.name FROM tie t JOIN party p ON p.house = t.house AND p.id = t.from_party \
        WHERE t.house = $1 AND t.to_party = $2 AND t.kind = 'delegate' AND t.state = 'live' AND p.state <> 'binned' \
        ORDER BY p.sort_name, p.id";
}

/// The living ties of a person. Empty unless the reader works with everyone: the other end is a person too.
///
/// # Errors
/// [`Fail::Missing`] when the person is not the reader's to see.
pub fn of(r: &Read, person: Id) -> Result<Vec<Tie>, Fail> {
    reach::person(r, person)?;
    if reach::everyone(r).is_err() {
        return Ok(Vec::new());
    }
    let tie = |row: Row| {
        Some(Tie {
            id: row.id,
            kind: TieKind::from_word(&row.kind)?,
            other: row.other,
            other_kind: row.other_kind,
            other_name: row.other_name,
            since: row.since,
            detail: row.detail,
            is_outward: row.outward == 1,
        })
    };
    let mut ties: Vec<Tie> = r.all(&OF, vals![r.house(), person])?.into_iter().filter_map(tie).collect();
    ties.sort_by_cached_key(|tie| (starling_names::sort_key(&tie.other_name), tie.id));
    Ok(ties)
}

/// A tie about to be made.
#[derive(Clone, Debug)]
pub struct Draft {
    /// How.
    pub kind: TieKind,
    /// From whom.
    pub from: Id,
    /// To whom.
    pub to: Id,
    /// Since when.
    pub since: Micros,
    /// In words; may be empty.
    pub detail: String,
}

/// Ties two parties; gives the tie's id. Belongs to the change set, but undoing that set leaves ties alone: a person
/// who is tied is not taken away.
///
/// # Errors
/// [`Fail::Missing`] without such parties, or unless the actor works with everyone in the house; [`Fail::Refused`] for a
/// tie to oneself.
pub fn add(w: &Write, saving: &Saving, draft: &Draft) -> Result<Id, Fail> {
    reach::everyone(w)?;
    if draft.from == draft.to {
        return Err(Problem::of("to", "problem-tie-to-oneself").into());
    }
    let from_kind = w.one(&KIND, vals![w.house(), draft.from])?;
    let to_kind = w.one(&KIND, vals![w.house(), draft.to])?;
    let id = Id::new();
    let (house, kind, set) = (w.house(), draft.kind.word(), saving.set());
    let values = vals![house, id, kind, draft.from, from_kind, draft.to, to_kind, draft.since, &draft.detail, set];
    w.exec(&ADD, values)?;
    Ok(id)
}

/// Ends a tie.
///
/// # Errors
/// [`Fail::Missing`] when there is none alive, or unless the actor works with everyone in the house.
pub fn end(w: &Write, saving: &Saving, tie: Id) -> Result<(), Fail> {
    reach::everyone(w)?;
    w.exec_some(&END, vals![saving.now(), saving.set(), w.house(), tie])
}

/// Two people met: they know each other from now on, unless they did already. It happened, so no undo takes it back.
pub(crate) fn met(w: &Write, now: Micros, one: Id, other: Id) -> Result<(), Fail> {
    if !w.all(&KNOWN, vals![w.house(), one, other])?.is_empty() {
        return Ok(());
    }
    let id = Id::new();
    w.exec(&KNOW, vals![w.house(), id, one, other, now, id]).map(|_| ())
}

/// Who speaks for an organization in the coalition's house: ids and names of cards, by name.
pub fn delegates(r: &Read, organization: Id) -> Result<Vec<(Id, String)>, Fail> {
    r.all(&DELEGATES, vals![r.house(), organization])
}
