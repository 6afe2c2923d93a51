//! Promises: asked, answered, kept or not. One life cycle for all of them.

use crate::gathering;
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros, Problem};

const WORDS_MAX: usize = 500;

/// What a promise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Something one asked the other for.
    Ask,
    /// What was agreed to come next.
    NextStep,
    /// To be in touch soon after meeting.
    FollowUp,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 3] = [Kind::Ask, Kind::NextStep, Kind::FollowUp];

    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Ask => "ask",
            Kind::NextStep => "next-step",
            Kind::FollowUp => "follow-up",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// How far a promise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Asked for, not answered.
    Asked,
    /// Promised.
    Yes,
    /// A no, which is respected.
    No,
    /// Perhaps another time.
    Later,
    /// Kept.
    Kept,
    /// Kept in part.
    Part,
    /// Not kept.
    NotKept,
    /// Nobody waits for it any more.
    Released,
}

impl State {
    /// All states.
    pub const ALL: [State; 8] =
        [State::Asked, State::Yes, State::No, State::Later, State::Kept, State::Part, State::NotKept, State::Released];

    /// The word stored in the database and used in message keys and forms.
    pub const fn word(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Yes => "yes",
            State::No => "no",
            State::Later => "later",
            State::Kept => "kept",
            State::Part => "part",
            State::NotKept => "not-kept",
            State::Released => "released",
        }
    }

    /// The state of a stored word.
    pub fn from_word(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether somebody still waits for an answer or a deed.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Asked | State::Yes | State::Later)
    }

    /// Whether it may go from here to there. Every end may be taken back to "promised", since a finger slips.
    pub const fn may_become(self, next: State) -> bool {
        match self {
            State::Asked | State::Later => matches!(next, State::Yes | State::No | State::Later | State::Released),
            State::Yes => matches!(next, State::Kept | State::Part | State::NotKept | State::Released | State::Later),
            State::No => matches!(next, State::Yes | State::Later),
            State::Kept | State::Part | State::NotKept | State::Released => matches!(next, State::Yes),
        }
    }
}

/// A promise, as one of its two ends sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// The promise.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// Who promised, or is asked to.
    pub from: Id,
    /// Their name.
    pub from_name: String,
    /// To whom.
    pub to: Id,
    /// Their name.
    pub to_name: String,
    /// The gathering it was made at.
    pub about: Id,
    /// What, in words.
    pub words: String,
    /// The language of those words (BCP 47).
    pub lang: String,
    /// How far it is.
    pub state: State,
    /// By when.
    pub due: Option<Micros>,
    /// When it was changed last.
    pub changed: Micros,
}

/// A promise about to be written down.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it is.
    pub kind: Kind,
    /// Who promises.
    pub from: Id,
    /// To whom.
    pub to: Id,
    /// The gathering it is made at.
    pub about: Id,
    /// What, in words; only a follow-up may be without.
    pub words: String,
    /// The language of those words (BCP 47).
    pub lang: String,
    /// How far it is already.
    pub state: State,
    /// By when.
    pub due: Option<Micros>,
}

row! {
    struct Row {
        id: Id,
        kind: String,
        from: Id,
        from_name: String,
        to: Id,
        to_name: String,
        about: Id,
        words: String,
        lang: String,
        state: String,
        due: Option<i64>,
        changed: i64,
    }
}

statements! {
    OPEN: Row = "SELECT c.id, c.kind, c.from_party, f.name, c.to_party, t.name, c.about, c.words, c.lang, c.state, c.due, c.changed \
        FROM commitment c JOIN party f ON f.house = c.house AND f.id = c.from_party \
        JOIN party t ON t.house = c.house AND t.id = c.to_party \
        WHERE c.house = $1 AND (c.from_party = $2 OR c.to_party = $2) AND c.state IN ('asked', 'yes', 'later') \
        AND f.state <> 'binned' AND t.state <> 'binned' ORDER BY c.due IS NULL, c.due, c.created, c.id LIMIT $3";
    OWED: (Id, String) = "SELECT c.about, p.name FROM commitment c JOIN party p ON p.house = c.house AND p.id = c.to_party \
        WHERE c.house = $1 AND c.from_party = $2 AND c.state = 'yes' AND c.due <= $3 AND p.state <> 'binned' \
        ORDER BY c.due, c.id LIMIT 1";
    ABOUT: Row = "SELECT c.id, c.kind, c.from_party, f.name, c.to_party, t.name, c.about, c.words, c.lang, c.state, c.due, c.changed \
        FROM commitment c JOIN party f ON f.house = c.house AND f.id = c.from_party \
        JOIN party t ON t.house = c.house AND t.id = c.to_party \
        WHERE c.house = $1 AND c.about = $2 AND (c.from_party = $3 OR c.to_party = $3) ORDER BY c.created, c.id";
    ONE: String = "SELECT state FROM commitment WHERE house = $1 AND id = $2 AND (from_party = $3 OR to_party = $3)";
    ADD = "INSERT INTO commitment (house, id, kind, from_party, to_party, about_kind, about, words, lang, state, due, asked_by, created, \
        changed) VALUES ($1, $2, $3, $4, $5, 'gathering', $6, $7, $8, $9, $10, $11, $12, $13)";
    MOVE = "UPDATE commitment SET state = $1, changed = $2 WHERE house = $3 AND id = $4 AND state = $5";
    RELEASE = "UPDATE commitment SET state = 'released', changed = $1 WHERE house = $2 AND (from_party = $3 OR to_party = $3) \
        AND state IN ('asked', 'yes', 'later')";
    FORGET = "DELETE FROM commitment WHERE house = $1 AND (from_party = $2 OR to_party = $2)";
}

impl Row {
    fn known(self) -> Option<Commitment> {
        Some(Commitment {
            id: self.id,
            kind: Kind::from_word(&self.kind)?,
            from: self.from,
            from_name: self.from_name,
            to: self.to,
            to_name: self.to_name,
            about: self.about,
            words: self.words,
            lang: self.lang,
            state: State::from_word(&self.state)?,
            due: self.due,
            changed: self.changed,
        })
    }
}

/// What the reader promised or was promised and is still open, what is due first first.
///
/// # Errors
/// What the database says.
pub fn open(r: &Read, limit: usize) -> Result<Vec<Commitment>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(Vec::new()) };
    Ok(r.all(&OPEN, vals![r.house(), me, limit])?.into_iter().filter_map(Row::known).collect())
}

/// The promise of the reader's own that was due first: the gathering it was made at, and to whom.
///
/// # Errors
/// What the database says.
pub fn owed(r: &Read, now: Micros) -> Result<Option<(Id, String)>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(None) };
    r.opt(&OWED, vals![r.house(), me, now])
}

/// The promises made at a gathering of the reader's, in the order they were made.
///
/// # Errors
/// What the database says.
pub fn at(r: &Read, gathering: Id) -> Result<Vec<Commitment>, Fail> {
    let me = r.scope().party();
    Ok(r.all(&ABOUT, vals![r.house(), gathering, me])?.into_iter().filter_map(Row::known).collect())
}

/// Writes a promise down; gives its id.
///
/// # Errors
/// [`Fail::Missing`] unless the actor is one of its ends and met the other at that gathering, [`Fail::Refused`] without words, or with
/// too many.
pub fn make(w: &Write, now: Micros, draft: &Draft) -> Result<Id, Fail> {
    let me = w.scope().party().ok_or(Fail::Missing)?;
    let other = match (draft.from == me, draft.to == me) {
        (true, false) => draft.to,
        (false, true) => draft.from,
        _ => return Err(Fail::Missing),
    };
    // One promises whom one met, at that meeting.
    if gathering::load(w, draft.about)?.other != other {
        return Err(Fail::Missing);
    }
    let words = draft.words.trim();
    if words.is_empty() && draft.kind != Kind::FollowUp {
        return Err(Problem::of("words", "problem-promise-empty").into());
    }
    if words.chars().count() > WORDS_MAX {
        return Err(Problem::of("words", "problem-too-long").with("max", WORDS_MAX).into());
    }
    if words.contains('\0') {
        return Err(Problem::of("words", "problem-control-character").into());
    }
    let (house, id, kind, state) = (w.house(), Id::new(), draft.kind.word(), draft.state.word());
    let Draft { from, to, about, lang, due, .. } = draft;
    w.exec(&ADD, vals![house, id, kind, *from, *to, *about, words, lang, state, *due, me, now, now])?;
    Ok(id)
}

/// Says how far a promise is. The same again changes nothing.
///
/// # Errors
/// [`Fail::Missing`] unless the actor is one of its ends, [`Fail::Refused`] when it may not go there from where it is.
pub fn say(w: &Write, now: Micros, id: Id, next: State) -> Result<(), Fail> {
    let me = w.scope().party().ok_or(Fail::Missing)?;
    let word = w.one(&ONE, vals![w.house(), id, me])?;
    let state = State::from_word(&word).ok_or(Fail::Missing)?;
    if state == next {
        return Ok(());
    }
    if !state.may_become(next) {
        return Err(Problem::of("state", "problem-promise-way").with("state", state.word()).into());
    }
    match w.exec(&MOVE, vals![next.word(), now, w.house(), id, word])? {
        0 => Err(Fail::Stale),
        _ => Ok(()),
    }
}

/// Nobody waits any more for what this person promised or was promised: they are leaving.
pub(crate) fn release(w: &Write, now: Micros, person: Id) -> Result<(), Fail> {
    w.exec(&RELEASE, vals![now, w.house(), person]).map(|_| ())
}

/// Nothing this person promised or was promised is kept: they are being removed.
pub(crate) fn forget(w: &Write, person: Id) -> Result<(), Fail> {
    w.exec(&FORGET, vals![w.house(), person]).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_goes_these_ways() {
        use State::{Asked, Kept, Later, No, NotKept, Part, Released, Yes};
        let ways: [(State, &[State]); 8] = [
            (Asked, &[Yes, No, Later, Released]),
            (Later, &[Yes, No, Later, Released]),
            (Yes, &[Kept, Part, NotKept, Released, Later]),
            (No, &[Yes, Later]),
            (Kept, &[Yes]),
            (Part, &[Yes]),
            (NotKept, &[Yes]),
            (Released, &[Yes]),
        ];
        for (from, allowed) in ways {
            for to in State::ALL {
                assert_eq!(from.may_become(to), allowed.contains(&to), "{from:?} to {to:?}");
            }
            assert_eq!(from.is_open(), matches!(from, Asked | Yes | Later));
        }
    }

    #[test]
    fn words_lead_back() {
        assert!(State::ALL.iter().all(|state| State::from_word(state.word()) == Some(*state)));
        assert!(Kind::ALL.iter().all(|kind| Kind::from_word(kind.word()) == Some(*kind)));
    }
}
