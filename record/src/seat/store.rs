//! All SQL of the `seat` table.

use super::model::{Seat, Sitting};
use crate::house::HouseKind;
use starling_db::{Anyone, Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Language, Micros, Problem, Role, Roles, SeatState};

row! {
    struct SeatRow { account: Id, name: String, party: Option<Id>, roles: String, state: String, created: i64 }
    struct SittingRow {
        house: Id, slug: String, name: String, kind: String, lang: String, zone: String, party: Option<Id>, roles: String,
        state: String,
    }
}

statements! {
    ADD = "INSERT INTO seat (house, account, party, roles, state, created) VALUES ($1, $2, $3, $4, $5, $6)";
    FIND: SeatRow = "SELECT s.account, a.name, s.party, s.roles, s.state, s.created \
                     FROM seat s JOIN account a ON a.id = s.account WHERE s.house = $1 AND s.account = $2";
    OF_HOUSE: SeatRow = "SELECT s.account, a.name, s.party, s.roles, s.state, s.created \
                         FROM seat s JOIN account a ON a.id = s.account WHERE s.house = $1 ORDER BY a.name, a.id";
    OF_ACCOUNT: SittingRow = "SELECT h.id, h.slug, h.name, h.kind, h.lang, h.zone, s.party, s.roles, s.state \
                              FROM seat s JOIN house h ON h.id = s.house WHERE s.account = $1 ORDER BY h.name, h.id";
    CHANGE = "UPDATE seat SET roles = $1, state = $2, party = COALESCE($3, party) WHERE house = $4 AND account = $5";
}

fn seat(row: SeatRow) -> Seat {
    Seat {
        account: row.account,
        name: row.name,
        party: row.party,
        roles: Roles::from_words(&row.roles),
        state: SeatState::from_word(&row.state),
        created: row.created,
    }
}

/// One account's seat in this house, in whatever state.
pub fn find(r: &Read<'_>, account: Id) -> Result<Option<Seat>, Fail> {
    Ok(r.opt(&FIND, vals![r.house(), account])?.map(seat))
}

/// Every seat of this house, those that ended among them, by name.
pub fn of_house(r: &Read<'_>) -> Result<Vec<Seat>, Fail> {
    Ok(r.all(&OF_HOUSE, vals![r.house()])?.into_iter().map(seat).collect())
}

/// The seats of one account in all houses, by the houses' names: the transaction must be
/// [`Anyone::account`](starling_db::Anyone::account) of the same account, or nothing is seen.
pub fn of_account(r: &Read<'_, Anyone>, account: Id) -> Result<Vec<Sitting>, Fail> {
    let sitting = |row: SittingRow| {
        Some(Sitting {
            house: row.house,
            slug: row.slug,
            name: row.name,
            kind: HouseKind::from_word(&row.kind)?,
            language: Language::from_tag(&row.lang).unwrap_or_default(),
            zone: row.zone,
            party: row.party,
            roles: Roles::from_words(&row.roles),
            state: SeatState::from_word(&row.state),
        })
    };
    Ok(r.all(&OF_ACCOUNT, vals![account])?.into_iter().filter_map(sitting).collect())
}

/// Gives an account a confirmed seat with these roles. Who has one keeps its roles beside the new; one that ended
/// begins again with the new alone. `party` is the account's own person record, where it is known.
pub fn sit(w: &Write<'_>, account: Id, party: Option<Id>, roles: Roles, now: Micros) -> Result<(), Fail> {
    w.lock(w.house())?;
    let confirmed = SeatState::Confirmed.word();
    match find(w, account)? {
        None => w.exec(&ADD, vals![w.house(), account, party, roles.words(), confirmed, now])?,
        Some(before) => {
            let kept = if before.state == SeatState::Confirmed { before.roles } else { Roles::NONE };
            let both: Vec<Role> = Role::ALL.into_iter().filter(|role| kept.has(*role) || roles.has(*role)).collect();
            w.exec(&CHANGE, vals![Roles::of(&both).words(), confirmed, party, w.house(), account])?
        }
    };
    Ok(())
}

/// Keeps a seat for an account that has none, without letting it in: [`confirm`] does.
///
/// # Errors
/// [`DbError::Unique`](starling_db::DbError::Unique) when the account has a seat already.
pub fn ask(w: &Write<'_>, account: Id, party: Option<Id>, roles: Roles, now: Micros) -> Result<(), Fail> {
    w.exec(&ADD, vals![w.house(), account, party, roles.words(), SeatState::Invited.word(), now]).map(drop)
}

/// Turns an invited seat into a confirmed one.
///
/// # Errors
/// [`Fail::Missing`] unless the seat is there and invited.
pub fn confirm(w: &Write<'_>, account: Id) -> Result<(), Fail> {
    w.lock(w.house())?;
    let before = find(w, account)?.filter(|seat| seat.state == SeatState::Invited).ok_or(Fail::Missing)?;
    change(w, account, before.roles, SeatState::Confirmed)
}

/// Changes what a seat may do.
///
/// # Errors
/// [`Fail::Missing`] when there is no seat or it has ended; `seat-last-steward` when the house would be left without
/// a steward; `seat-no-role` when no role is left: that is what [`revoke`] is for.
pub fn set_roles(w: &Write<'_>, account: Id, roles: Roles) -> Result<(), Fail> {
    w.lock(w.house())?;
    let before = find(w, account)?.filter(|seat| seat.state != SeatState::Revoked).ok_or(Fail::Missing)?;
    if roles == Roles::NONE {
        return Err(Problem::of("roles", "seat-no-role").into());
    }
    if !roles.has(Role::Steward) {
        keep_a_steward(w, &before)?;
    }
    change(w, account, roles, before.state)
}

/// Ends a seat: its account is out by the next request. The row stays, so that the house can see who had one.
///
/// # Errors
/// [`Fail::Missing`] when there is no seat or it has ended; `seat-last-steward` when it is the last steward's.
pub fn revoke(w: &Write<'_>, account: Id) -> Result<(), Fail> {
    w.lock(w.house())?;
    let before = find(w, account)?.filter(|seat| seat.state != SeatState::Revoked).ok_or(Fail::Missing)?;
    keep_a_steward(w, &before)?;
    change(w, account, before.roles, SeatState::Revoked)
}

fn change(w: &Write<'_>, account: Id, roles: Roles, state: SeatState) -> Result<(), Fail> {
    w.exec_some(&CHANGE, vals![roles.words(), state.word(), None::<Id>, w.house(), account])
}

fn is_steward(seat: &Seat) -> bool {
    seat.state == SeatState::Confirmed && seat.roles.has(Role::Steward)
}

/// Refuses when `leaving` is the only steward. Stands behind [`Write::lock`], so that two stewards cannot end each
/// other's seats at once.
fn keep_a_steward(w: &Write<'_>, leaving: &Seat) -> Result<(), Fail> {
    if !is_steward(leaving) || of_house(w)?.iter().any(|seat| seat.account != leaving.account && is_steward(seat)) {
        return Ok(());
    }
    Err(Problem::of("roles", "seat-last-steward").into())
}
