//! The SQL of memberships and delegates: cards of organizations and coalitions, and the ties to them.

use super::model::{MADE, Membership, Other, State};
use crate::house::HouseKind;
use crate::{audit, reach};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Language, Micros};

row! {
    struct MembershipRow {
        id: Id, kind: String, name: String, lang: String, state: String, since: i64, until: Option<i64>, detail: String,
    }
}

statements! {
    CARD = "INSERT INTO party (house, id, kind, home_house, home_id, name, given, sort_name, pronouns, lang, level, \
        audience, state, version, change_id, created, changed, binned, expires) \
        VALUES ($1, $2, $3, $2, $2, $4, '', $5, '', $6, 'organization', NULL, 'here', 1, $2, $7, $7, NULL, NULL) \
        ON CONFLICT (house, id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name, \
        lang = excluded.lang, version = party.version + 1, changed = excluded.changed \
        WHERE party.home_house = excluded.home_house";
    OWN_KIND: String = "SELECT kind FROM party WHERE house = $1 AND id = $1";
    MEMBERS: MembershipRow = "SELECT p.id, p.kind, p.name, p.lang, t.state, t.since, t.until, t.detail \
        FROM tie t JOIN party p ON p.house = t.house AND p.id = t.from_party \
        WHERE t.house = $1 AND t.kind = 'member' AND t.to_party = $1 AND p.kind IN ('organization', 'coalition') \
        ORDER BY p.sort_name, p.id";
    IN: MembershipRow = "SELECT p.id, p.kind, p.name, p.lang, t.state, t.since, t.until, t.detail \
        FROM tie t JOIN party p ON p.house = t.house AND p.id = t.to_party \
        WHERE t.house = $1 AND t.kind = 'member' AND t.from_party = $1 AND p.kind = 'coalition' \
        ORDER BY p.sort_name, p.id";
    FIND: (Id, String) = "SELECT id, state FROM tie WHERE house = $1 AND kind = $2 AND from_party = $3 AND to_party = $4 \
        ORDER BY since DESC, id DESC";
    TIE = "INSERT INTO tie (house, id, kind, from_party, from_kind, to_party, to_kind, since, until, state, detail, \
        change_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10, $11)";
    BEGIN = "UPDATE tie SET state = $1, since = $2, until = NULL WHERE house = $3 AND id = $4";
    END = "UPDATE tie SET state = 'ended', until = $1 WHERE house = $2 AND id = $3";
    DELEGATES: Id = "SELECT p.id FROM tie t JOIN party p ON p.house = t.house AND p.id = t.from_party \
        WHERE t.house = $1 AND t.kind = 'delegate' AND t.to_party = $2 AND t.state = 'live' AND p.kind = 'person' \
        AND p.state <> 'binned' ORDER BY p.sort_name, p.id";
    ALL_DELEGATES: (Id, Id, String) = "SELECT t.to_party, p.id, p.name FROM tie t \
        JOIN party p ON p.house = t.house AND p.id = t.from_party WHERE t.house = $1 AND t.kind = 'delegate' \
        AND t.state = 'live' AND p.kind = 'person' AND p.state <> 'binned' ORDER BY p.sort_name, p.id";
    PERSON: Id = "SELECT id FROM party WHERE house = $1 AND id = $2 AND kind = 'person' AND state <> 'binned'";
}

fn membership(row: MembershipRow) -> Option<Membership> {
    let language = Language::from_tag(&row.lang).unwrap_or_default();
    Some(Membership {
        other: Other { id: row.id, kind: HouseKind::from_word(&row.kind)?, name: row.name, language },
        state: State::from_word(&row.state),
        since: row.since,
        until: row.until,
        made: row.detail == MADE,
    })
}

fn is_coalition(r: &Read) -> Result<bool, Fail> {
    Ok(r.one(&OWN_KIND, vals![r.house()])? == HouseKind::Coalition.word())
}

/// The memberships of the house, by name, those that ended among them: of a coalition its organizations, of an
/// organization its coalitions.
///
/// # Errors
/// [`Fail::Missing`] unless the actor's rows are all of the house.
pub fn memberships(r: &Read) -> Result<Vec<Membership>, Fail> {
    reach::everyone(r)?;
    let statement = if is_coalition(r)? { &MEMBERS } else { &IN };
    Ok(r.all(statement, vals![r.house()])?.into_iter().filter_map(membership).collect())
}

/// One membership, by the house on the other side.
///
/// # Errors
/// [`Fail::Missing`] when there is none, or unless the actor's rows are all of the house.
pub fn one(r: &Read, other: Id) -> Result<Membership, Fail> {
    memberships(r)?.into_iter().find(|membership| membership.other.id == other).ok_or(Fail::Missing)
}

/// Writes a house's card, or its new name on the card that is there.
///
/// # Errors
/// [`Fail::Missing`] unless the actor works with everyone in the house.
pub fn know(w: &Write, other: &Other, now: Micros) -> Result<(), Fail> {
    reach::everyone(w)?;
    let sort = starling_names::sort_key(&other.name);
    let values = vals![w.house(), other.id, other.kind.word(), &other.name, sort, other.language.tag(), now];
    w.exec(&CARD, values).map(drop)
}

/// Writes down that membership was offered, on either side. One that is live stays live; one that ended is offered
/// anew.
///
/// # Errors
/// [`Fail::Missing`] unless the actor works with everyone in the house, or when the other side is of a kind that
/// cannot be.
pub fn invite(w: &Write, other: &Other, made: bool, now: Micros) -> Result<(), Fail> {
    reach::everyone(w)?;
    w.lock(w.house())?;
    let coalition = is_coalition(w)?;
    if other.id == w.house() || other.kind == HouseKind::Commons || !coalition && other.kind != HouseKind::Coalition {
        return Err(Fail::Missing);
    }
    know(w, other, now)?;
    let detail = if made { MADE } else { "" };
    let own = if coalition { HouseKind::Coalition } else { HouseKind::Organization };
    let (from, to) = ends(w.house(), other.id, coalition);
    match w.opt(&FIND, vals![w.house(), "member", from, to])? {
        Some((id, state)) if State::from_word(&state) == State::Ended => {
            w.exec(&BEGIN, vals![State::Invited.word(), now, w.house(), id])?;
            audit::append(w, now, "membership-offered", Some(other.id), "")
        }
        Some(_) => Ok(()),
        None => {
            let (from_kind, to_kind) = if coalition { (other.kind, own) } else { (own, other.kind) };
            let (house, id, state) = (w.house(), Id::new(), State::Invited.word());
            let values =
                vals![house, id, "member", from, from_kind.word(), to, to_kind.word(), now, state, detail, house];
            w.exec(&TIE, values)?;
            audit::append(w, now, "membership-offered", Some(other.id), detail)
        }
    }
}

/// Writes the organization's answer down, on either side: in, or not now. Answering again with the same is harmless.
///
/// # Errors
/// [`Fail::Missing`] when nothing was offered or it is over, or unless the actor works with everyone in the house.
pub fn answer(w: &Write, other: Id, yes: bool, now: Micros) -> Result<(), Fail> {
    reach::everyone(w)?;
    w.lock(w.house())?;
    let (id, state) = find(w, other)?;
    match (State::from_word(&state), yes) {
        (State::Invited, true) => {
            w.exec_some(&BEGIN, vals![State::Live.word(), now, w.house(), id])?;
            audit::append(w, now, "membership-begun", Some(other), "")
        }
        (State::Invited, false) => {
            w.exec_some(&END, vals![now, w.house(), id])?;
            audit::append(w, now, "membership-declined", Some(other), "")
        }
        (State::Live, true) | (State::Ended, false) => Ok(()),
        (State::Live, false) | (State::Ended, true) => Err(Fail::Missing),
    }
}

/// Ends a membership or takes an offer back; the tie stays, with its end. Ending it again is harmless.
///
/// # Errors
/// [`Fail::Missing`] when there is none, or unless the actor works with everyone in the house.
pub fn end(w: &Write, other: Id, now: Micros) -> Result<(), Fail> {
    reach::everyone(w)?;
    w.lock(w.house())?;
    match find(w, other)? {
        (_, state) if State::from_word(&state) == State::Ended => Ok(()),
        (id, _) => {
            w.exec_some(&END, vals![now, w.house(), id])?;
            audit::append(w, now, "membership-ended", Some(other), "")
        }
    }
}

fn find(w: &Write, other: Id) -> Result<(Id, String), Fail> {
    let (from, to) = ends(w.house(), other, is_coalition(w)?);
    w.one(&FIND, vals![w.house(), "member", from, to])
}

/// The organization's end first.
fn ends(house: Id, other: Id, coalition: bool) -> (Id, Id) {
    if coalition { (other, house) } else { (house, other) }
}

/// Who speaks for an organization, by name: people of the coalition's house.
pub fn delegates(r: &Read, organization: Id) -> Result<Vec<Id>, Fail> {
    reach::everyone(r)?;
    r.all(&DELEGATES, vals![r.house(), organization])
}

/// All delegates by the organization they speak for, with their names where the actor may see names.
///
/// # Errors
/// [`Fail::Missing`] unless the actor's rows are all of the house.
pub fn all_delegates(r: &Read) -> Result<Vec<(Id, Id, String)>, Fail> {
    reach::everyone(r)?;
    if !r.scope().fields_of_others().has(Fields::NAME) {
        return Ok(Vec::new());
    }
    r.all(&ALL_DELEGATES, vals![r.house()])
}

/// Lets a person of the coalition's house speak for an organization. Saying so twice is harmless.
///
/// # Errors
/// [`Fail::Missing`] when the person or the membership is not there, or unless the actor works with everyone.
pub fn delegate(w: &Write, person: Id, organization: Id, set: Id, now: Micros) -> Result<(), Fail> {
    reach::everyone(w)?;
    w.lock(w.house())?;
    w.one(&PERSON, vals![w.house(), person])?;
    let kind = one(w, organization)?.other.kind.word();
    match w.opt(&FIND, vals![w.house(), "delegate", person, organization])? {
        Some((_, state)) if State::from_word(&state) == State::Live => Ok(()),
        Some((id, _)) => w.exec_some(&BEGIN, vals![State::Live.word(), now, w.house(), id]),
        None => {
            let (house, id, state) = (w.house(), Id::new(), State::Live.word());
            let values = vals![house, id, "delegate", person, "person", organization, kind, now, state, "", set];
            w.exec(&TIE, values).map(drop)
        }
    }
}

/// A delegate no longer speaks for an organization. The person stays, and so does the tie with its end.
///
/// # Errors
/// [`Fail::Missing`] when they never did, or unless the actor works with everyone.
pub fn end_delegate(w: &Write, person: Id, organization: Id, now: Micros) -> Result<(), Fail> {
    reach::everyone(w)?;
    match w.one(&FIND, vals![w.house(), "delegate", person, organization])? {
        (_, state) if State::from_word(&state) == State::Ended => Ok(()),
        (id, _) => w.exec_some(&END, vals![now, w.house(), id]),
    }
}
