//! All SQL of the `session` table. Tokens never arrive here, only their hashes.

use super::device::Device;
use super::model::{ABSOLUTE, IDLE, Session, Visitor};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Language, Micros};

row! {
    struct VisitorRow {
        session: Id, account: Id, name: String, lang: String, last_house: Option<Id>, seen: i64,
    }
    struct SessionRow { id: Id, device: String, created: i64, seen: i64 }
}

statements! {
    ADD = "INSERT INTO session (token_hash, id, account, device, created, seen, expires) \
           VALUES ($1, $2, $3, $4, $5, $6, $7)";
    FIND: VisitorRow = "SELECT s.id, s.account, a.name, a.lang, a.last_house, s.seen \
                        FROM session s JOIN account a ON a.id = s.account \
                        WHERE s.token_hash = $1 AND s.expires > $2 AND s.seen > $3";
    OF_ACCOUNT: SessionRow = "SELECT id, device, created, seen FROM session \
                              WHERE account = $1 AND expires > $2 AND seen > $3 ORDER BY seen DESC, id DESC";
    TOUCH = "UPDATE session SET seen = $1 WHERE id = $2 AND seen < $1";
    REVOKE = "DELETE FROM session WHERE account = $1 AND id = $2";
    REVOKE_ALL = "DELETE FROM session WHERE account = $1";
    PRUNE = "DELETE FROM session WHERE expires <= $1 OR seen <= $2";
}

/// Starts a session for an account and gives its id.
pub fn start<S>(w: &Write<'_, S>, token_hash: &[u8], account: Id, device: Device, now: Micros) -> Result<Id, Fail> {
    let id = Id::new();
    w.exec(&ADD, vals![token_hash, id, account, device.words(), now, now, now + ABSOLUTE])?;
    Ok(id)
}

/// Whose token this is, unless the session has ended.
pub fn find<S>(r: &Read<'_, S>, token_hash: &[u8], now: Micros) -> Result<Option<Visitor>, Fail> {
    Ok(r.opt(&FIND, vals![token_hash, now, now - IDLE])?.map(|row| Visitor {
        session: row.session,
        account: row.account,
        name: row.name,
        language: Language::from_tag(&row.lang).unwrap_or_default(),
        last_house: row.last_house,
        seen: row.seen,
    }))
}

/// Writes down that a session is in use; worth a write only when [`Visitor::is_due`].
pub fn touch<S>(w: &Write<'_, S>, session: Id, now: Micros) -> Result<(), Fail> {
    w.exec(&TOUCH, vals![now, session])?;
    Ok(())
}

/// The live sessions of an account, last used first.
pub fn of_account<S>(r: &Read<'_, S>, account: Id, now: Micros) -> Result<Vec<Session>, Fail> {
    let live = |row: SessionRow| {
        let device = Device::from_words(&row.device);
        Session { id: row.id, device, created: row.created, seen: row.seen }
    };
    Ok(r.all(&OF_ACCOUNT, vals![account, now, now - IDLE])?.into_iter().map(live).collect())
}

/// Ends one session of an account; another account's is [`Fail::Missing`].
pub fn revoke<S>(w: &Write<'_, S>, account: Id, session: Id) -> Result<(), Fail> {
    w.exec_some(&REVOKE, vals![account, session])
}

/// Ends one session of an account, whether it is still there or not.
pub fn end<S>(w: &Write<'_, S>, account: Id, session: Id) -> Result<(), Fail> {
    w.exec(&REVOKE, vals![account, session])?;
    Ok(())
}

/// Ends every session of an account, the one that asks among them; gives how many.
pub fn revoke_all<S>(w: &Write<'_, S>, account: Id) -> Result<u64, Fail> {
    w.exec(&REVOKE_ALL, vals![account])
}

/// Clears away what has ended.
pub fn prune<S>(w: &Write<'_, S>, now: Micros) -> Result<u64, Fail> {
    w.exec(&PRUNE, vals![now, now - IDLE])
}
