//! All SQL of the `invitation` table.

use super::model::{Accepted, Invitation, LASTS, NewInvitation};
use crate::{account, seat};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros, Problem, Roles};

row! {
    struct InvitationRow {
        id: Id, name: String, mail: String, roles: String, party: Option<Id>, by_account: Option<Id>,
        created: i64, expires: i64,
    }
}

statements! {
    ADD = "INSERT INTO invitation (house, id, token_hash, name, mail, roles, party, by_account, state, created, expires) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10)";
    OPEN: InvitationRow = "SELECT id, name, mail, roles, party, by_account, created, expires FROM invitation \
                           WHERE house = $1 AND state = 'open' ORDER BY created DESC, id DESC";
    BY_TOKEN: InvitationRow = "SELECT id, name, mail, roles, party, by_account, created, expires FROM invitation \
                               WHERE house = $1 AND token_hash = $2 AND state = 'open' AND expires > $3";
    END = "UPDATE invitation SET state = $1 WHERE house = $2 AND id = $3 AND state = 'open'";
}

fn invitation(row: InvitationRow) -> Invitation {
    Invitation {
        id: row.id,
        name: row.name,
        mail: row.mail,
        roles: Roles::from_words(&row.roles),
        party: row.party,
        by_account: row.by_account,
        created: row.created,
        expires: row.expires,
    }
}

/// Invites someone to a seat, in the name of the account acting, and gives the invitation's id.
///
/// # Errors
/// `seat-no-role` when it would carry no role.
pub fn invite(w: &Write<'_>, new: &NewInvitation, now: Micros) -> Result<Id, Fail> {
    if new.roles == Roles::NONE {
        return Err(Problem::of("roles", "seat-no-role").into());
    }
    let id = Id::new();
    let (hash, roles, by) = (&new.token_hash[..], new.roles.words(), w.scope().account());
    w.exec(&ADD, vals![w.house(), id, hash, &new.name, &new.mail, roles, new.party, by, now, now + LASTS])?;
    Ok(id)
}

/// The invitations not taken up, newest first; one whose time is over is among them, to be sent anew or withdrawn.
pub fn open(r: &Read<'_>) -> Result<Vec<Invitation>, Fail> {
    Ok(r.all(&OPEN, vals![r.house()])?.into_iter().map(invitation).collect())
}

/// The invitation whose link is held, while it can be taken up.
pub fn by_token(r: &Read<'_>, token_hash: &[u8], now: Micros) -> Result<Option<Invitation>, Fail> {
    Ok(r.opt(&BY_TOKEN, vals![r.house(), token_hash, now])?.map(invitation))
}

/// Takes an invitation up: the account gets the seat, and the link works no more.
///
/// # Errors
/// [`Fail::Missing`] when it was taken up, withdrawn or is over.
pub fn accept(w: &Write<'_>, token_hash: &[u8], account: Id, now: Micros) -> Result<Accepted, Fail> {
    w.lock(w.house())?;
    let invitation = by_token(w, token_hash, now)?.ok_or(Fail::Missing)?;
    w.exec_some(&END, vals!["accepted", w.house(), invitation.id])?;
    seat::sit(w, account, invitation.party, invitation.roles, now)?;
    let by_other_mail = !account::mails(w, account)?.contains(&invitation.mail);
    Ok(Accepted { invitation, by_other_mail })
}

/// Takes an invitation back.
///
/// # Errors
/// [`Fail::Missing`] when it is not open.
pub fn withdraw(w: &Write<'_>, id: Id) -> Result<(), Fail> {
    w.exec_some(&END, vals!["withdrawn", w.house(), id])
}
