//! One-on-ones: asked for, set, held, missed. Only the two of them read and write.

use super::model::{Ask, OneOnOne, Shape, State, Time};
use crate::{reach, tie};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros, Problem};

const PLACE_MAX: usize = 200;
const PURPOSE_MAX: usize = 1_000;
const MINUTES: std::ops::RangeInclusive<i64> = 5..=600;

row! {
    struct Row {
        id: Id,
        shape: String,
        state: String,
        host: Id,
        starts: Option<i64>,
        zone: String,
        minutes: i64,
        place: String,
        purpose: String,
        lang: String,
        held: Option<i64>,
        version: i64,
        created: i64,
        other: Id,
        other_name: String,
    }
}

statements! {
    MINE: Row = "SELECT g.id, g.shape, g.state, g.host, g.starts, g.zone, g.minutes, g.place, g.purpose, g.lang, g.held, g.version, \
        g.created, p.id, p.name FROM attendance me JOIN gathering g ON g.house = me.house AND g.id = me.gathering \
        JOIN attendance o ON o.house = g.house AND o.gathering = g.id AND o.party <> me.party \
        JOIN party p ON p.house = o.house AND p.id = o.party \
        WHERE me.house = $1 AND me.party = $2 AND g.kind = 'one-on-one' AND p.state <> 'binned' \
        ORDER BY g.changed DESC, g.id DESC LIMIT $3";
    COMING: Row = "SELECT g.id, g.shape, g.state, g.host, g.starts, g.zone, g.minutes, g.place, g.purpose, g.lang, g.held, g.version, \
        g.created, p.id, p.name FROM attendance me JOIN gathering g ON g.house = me.house AND g.id = me.gathering \
        JOIN attendance o ON o.house = g.house AND o.gathering = g.id AND o.party <> me.party \
        JOIN party p ON p.house = o.house AND p.id = o.party \
        WHERE me.house = $1 AND me.party = $2 AND g.state = 'set' AND g.starts + g.minutes * 60000000 > $3 AND p.state <> 'binned' \
        ORDER BY g.starts, g.id LIMIT 10";
    OVER: (Id, String) = "SELECT g.id, p.name FROM attendance me JOIN gathering g ON g.house = me.house AND g.id = me.gathering \
        JOIN attendance o ON o.house = g.house AND o.gathering = g.id AND o.party <> me.party \
        JOIN party p ON p.house = o.house AND p.id = o.party \
        WHERE me.house = $1 AND me.party = $2 AND g.state = 'set' AND g.starts + g.minutes * 60000000 <= $3 AND p.state <> 'binned' \
        ORDER BY g.starts, g.id LIMIT 1";
    ONE: Row = "SELECT g.id, g.shape, g.state, g.host, g.starts, g.zone, g.minutes, g.place, g.purpose, g.lang, g.held, g.version, \
        g.created, p.id, p.name FROM gathering g JOIN attendance me ON me.house = g.house AND me.gathering = g.id \
        JOIN attendance o ON o.house = g.house AND o.gathering = g.id AND o.party <> me.party \
        JOIN party p ON p.house = o.house AND p.id = o.party \
        WHERE g.house = $1 AND g.id = $2 AND me.party = $3 AND g.kind = 'one-on-one' AND p.state <> 'binned'";
    ADD = "INSERT INTO gathering (house, id, kind, shape, state, host, starts, zone, minutes, place, purpose, lang, held, version, \
        created, changed) VALUES ($1, $2, 'one-on-one', $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, 1, $12, $13)";
    many ATTEND = "INSERT INTO attendance (house, id, gathering, party, part, state) VALUES ($1, $2, $3, $4, $5, $6)";
    MOVE = "UPDATE gathering SET state = $1, starts = $2, minutes = $3, place = $4, held = $5, version = version + 1, changed = $6 \
        WHERE house = $7 AND id = $8 AND version = $9";
    THEIRS: Id = "SELECT gathering FROM attendance WHERE house = $1 AND party = $2";
    DROP_WORDS = "DELETE FROM debrief WHERE house = $1 AND gathering = $2";
    DROP_SEATS = "DELETE FROM attendance WHERE house = $1 AND gathering = $2";
    DROP = "DELETE FROM gathering WHERE house = $1 AND id = $2";
    ANSWER = "UPDATE attendance SET state = $1 WHERE house = $2 AND gathering = $3 AND part = $4";
}

impl Row {
    fn seen_by(self, me: Id) -> Option<OneOnOne> {
        Some(OneOnOne {
            id: self.id,
            shape: Shape::from_word(&self.shape)?,
            state: State::from_word(&self.state)?,
            is_host: self.host == me,
            other: self.other,
            other_name: self.other_name,
            time: Time { starts: self.starts, minutes: self.minutes, place: self.place },
            zone: self.zone,
            purpose: self.purpose,
            lang: self.lang,
            held: self.held,
            version: self.version,
            created: self.created,
        })
    }
}

/// The reader's one-on-ones, the one changed last first.
///
/// # Errors
/// What the database says; whoever has no record of their own here has none.
pub fn mine(r: &Read, limit: usize) -> Result<Vec<OneOnOne>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(Vec::new()) };
    let rows = r.all(&MINE, vals![r.house(), me, limit])?;
    Ok(rows.into_iter().filter_map(|row| row.seen_by(me)).collect())
}

/// The reader's next one-on-ones, ten at most, the soonest first.
///
/// # Errors
/// What the database says.
pub fn coming(r: &Read, now: Micros) -> Result<Vec<OneOnOne>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(Vec::new()) };
    Ok(r.all(&COMING, vals![r.house(), me, now])?.into_iter().filter_map(|row| row.seen_by(me)).collect())
}

/// The reader's one-on-one whose time passed first and of which nobody said what became of it: its id and with whom.
///
/// # Errors
/// What the database says.
pub fn over(r: &Read, now: Micros) -> Result<Option<(Id, String)>, Fail> {
    let Some(me) = r.scope().party() else { return Ok(None) };
    r.opt(&OVER, vals![r.house(), me, now])
}

/// One of the reader's one-on-ones.
///
/// # Errors
/// [`Fail::Missing`] when the reader is not one of the two.
pub fn load(r: &Read, id: Id) -> Result<OneOnOne, Fail> {
    let me = r.scope().party().ok_or(Fail::Missing)?;
    r.one(&ONE, vals![r.house(), id, me])?.seen_by(me).ok_or(Fail::Missing)
}

/// Asks someone for a one-on-one; gives its id. With a time it is set at once.
///
/// # Errors
/// [`Fail::Missing`] when the actor has no record of their own here or may not see the guest; [`Fail::Refused`] for
/// oneself, a time that is no time, or words that are too long.
pub fn ask(w: &Write, now: Micros, ask: &Ask) -> Result<Id, Fail> {
    let me = w.scope().party().ok_or(Fail::Missing)?;
    reach::person(w, ask.guest)?;
    if ask.guest == me {
        return Err(Problem::of("guest", "problem-one-on-one-with-oneself").into());
    }
    check(&ask.time)?;
    fits("purpose", &ask.purpose, PURPOSE_MAX)?;
    let id = Id::new();
    let (state, said) = if ask.time.starts.is_some() { (State::Set, "yes") } else { (State::Asked, "asked") };
    let Time { starts, minutes, place } = &ask.time;
    let (house, shape, state) = (w.house(), ask.shape.word(), state.word());
    let (zone, purpose, lang) = (&ask.zone, &ask.purpose, &ask.lang);
    w.exec(&ADD, vals![house, id, shape, state, me, *starts, zone, *minutes, place, purpose, lang, now, now])?;
    let seat = |party: Id, part: &str, said: &str| vals![house, Id::new(), id, party, part, said].to_vec();
    w.many(&ATTEND, &[seat(me, "host", "yes"), seat(ask.guest, "guest", said)])?;
    Ok(id)
}

fn check(time: &Time) -> Result<(), Fail> {
    if !MINUTES.contains(&time.minutes) {
        return Err(Problem::of("minutes", "problem-minutes")
            .with("least", MINUTES.start())
            .with("most", MINUTES.end())
            .into());
    }
    fits("place", &time.place, PLACE_MAX)
}

pub(super) fn fits(field: &'static str, words: &str, most: usize) -> Result<(), Fail> {
    if words.chars().count() > most {
        return Err(Problem::of(field, "problem-too-long").with("max", most).into());
    }
    if words.contains('\0') {
        return Err(Problem::of(field, "problem-control-character").into());
    }
    Ok(())
}

fn moved(w: &Write, now: Micros, id: Id, version: i64, next: State, time: Option<&Time>) -> Result<OneOnOne, Fail> {
    let before = load(w, id)?;
    if before.version != version {
        return Err(Fail::Stale);
    }
    if !before.state.may_become(next) {
        return Err(Problem::of("", "problem-one-on-one-way").with("state", before.state.word()).into());
    }
    let Time { starts, minutes, place } = time.unwrap_or(&before.time);
    let held = (next == State::Held).then(|| starts.filter(|starts| *starts < now).unwrap_or(now));
    let values = vals![next.word(), *starts, *minutes, place, held, now, w.house(), id, version];
    match w.exec(&MOVE, values)? {
        0 => Err(Fail::Stale),
        _ => Ok(before),
    }
}

fn answered(w: &Write, id: Id, guest: &str) -> Result<(), Fail> {
    w.exec(&ANSWER, vals![guest, w.house(), id, "guest"]).map(|_| ())
}

/// Gives it a time, or another one.
///
/// # Errors
/// [`Fail::Missing`] when the actor is not one of the two, [`Fail::Stale`] when the other changed it first,
/// [`Fail::Refused`] without a time or when it was held already.
pub fn set(w: &Write, now: Micros, id: Id, version: i64, time: &Time) -> Result<(), Fail> {
    if time.starts.is_none() {
        return Err(Problem::of("starts", "problem-time-missing").into());
    }
    check(time)?;
    moved(w, now, id, version, State::Set, Some(time))?;
    answered(w, id, "yes")
}

/// They met: now, or at the time it was set for. From here on they know each other, with this as its evidence.
///
/// # Errors
/// As [`set`].
pub fn hold(w: &Write, now: Micros, id: Id, version: i64) -> Result<(), Fail> {
    let before = moved(w, now, id, version, State::Held, None)?;
    answered(w, id, "came")?;
    tie::met(w, now, w.scope().party().ok_or(Fail::Missing)?, before.other)
}

/// The time passed and they did not meet. It may be set anew.
///
/// # Errors
/// As [`set`].
pub fn miss(w: &Write, now: Micros, id: Id, version: i64) -> Result<(), Fail> {
    moved(w, now, id, version, State::Missed, None)?;
    answered(w, id, "absent")
}

/// The guest said no.
///
/// # Errors
/// As [`set`].
pub fn decline(w: &Write, now: Micros, id: Id, version: i64) -> Result<(), Fail> {
    moved(w, now, id, version, State::Declined, None)?;
    answered(w, id, "no")
}

/// It will not be.
///
/// # Errors
/// As [`set`].
pub fn call_off(w: &Write, now: Micros, id: Id, version: i64) -> Result<(), Fail> {
    moved(w, now, id, version, State::Cancelled, None).map(|_| ())
}

/// No one-on-one of this person is kept: they are being removed.
pub(crate) fn forget(w: &Write, person: Id) -> Result<(), Fail> {
    for id in w.all(&THEIRS, vals![w.house(), person])? {
        for statement in [&DROP_WORDS, &DROP_SEATS, &DROP] {
            w.exec(statement, vals![w.house(), id])?;
        }
    }
    Ok(())
}
