//! All SQL of the `code` table. Digits and tokens never arrive here, only their hashes.

use super::model::{Code, LASTS, NewCode, Stage, TRIES, Tried};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros};

row! {
    struct CodeRow {
        id: Id, mail: String, browser_hash: Option<Vec<u8>>, next: String, tries: i64, used: i64,
    }
}

statements! {
    ADD = "INSERT INTO code (id, mail, code_hash, link_hash, browser_hash, next, tries, created, expires, used) \
           VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, 0)";
    OF_BROWSER: CodeRow = "SELECT id, mail, browser_hash, next, tries, used FROM code \
                           WHERE browser_hash = $1 AND expires > $2 ORDER BY created DESC, id DESC LIMIT 1";
    OF_LINK: CodeRow = "SELECT id, mail, browser_hash, next, tries, used FROM code \
                        WHERE link_hash = $1 AND expires > $2";
    PROVE = "UPDATE code SET used = 1 \
             WHERE id = $1 AND code_hash = $2 AND used = 0 AND tries < $3 AND expires > $4";
    PROVE_LINK = "UPDATE code SET used = 1, browser_hash = $1 \
                  WHERE link_hash = $2 AND (browser_hash = $1 OR browser_hash IS NULL) AND used = 0 AND expires > $3";
    MISS = "UPDATE code SET tries = tries + 1 WHERE id = $1 AND used = 0 AND tries < $2 AND expires > $3";
    FINISH = "UPDATE code SET used = 2 WHERE id = $1 AND used = 1 AND expires > $2";
    PRUNE = "DELETE FROM code WHERE expires <= $1";
}

fn code(row: CodeRow) -> Code {
    let stage = Stage::from_number(row.used);
    Code {
        id: row.id,
        mail: row.mail,
        browser_hash: row.browser_hash,
        next: row.next,
        stage,
        usable: stage == Stage::Waiting && row.tries < TRIES,
    }
}

/// Writes down that a code was sent.
pub fn ask<S>(w: &Write<'_, S>, new: &NewCode, now: Micros) -> Result<(), Fail> {
    let browser = new.browser_hash.as_ref().map(|hash| &hash[..]);
    let (code, link) = (&new.code_hash[..], &new.link_hash[..]);
    w.exec(&ADD, vals![new.id, &new.mail, code, link, browser, &new.next, now, now + LASTS])?;
    Ok(())
}

/// The code this browser asked for last, while its time lasts.
pub fn of_browser<S>(r: &Read<'_, S>, browser_hash: &[u8], now: Micros) -> Result<Option<Code>, Fail> {
    Ok(r.opt(&OF_BROWSER, vals![browser_hash, now])?.map(code))
}

/// The code a link belongs to, while its time lasts.
pub fn of_link<S>(r: &Read<'_, S>, link_hash: &[u8], now: Micros) -> Result<Option<Code>, Fail> {
    Ok(r.opt(&OF_LINK, vals![link_hash, now])?.map(code))
}

/// Tries six digits, given as their keyed hash. A wrong try is counted, so the transaction must be kept.
pub fn tried<S>(w: &Write<'_, S>, id: Id, code_hash: &[u8], now: Micros) -> Result<Tried, Fail> {
    if w.exec(&PROVE, vals![id, code_hash, TRIES, now])? == 1 {
        return Ok(Tried::Right);
    }
    Ok(if w.exec(&MISS, vals![id, TRIES, now])? == 1 { Tried::Wrong } else { Tried::Over })
}

/// Uses a link in the browser that asked for it; a link from the operator is used by whichever comes first, and from
/// then on belongs to it.
///
/// # Errors
/// [`Fail::Missing`] when the link is used, over, or another browser's.
pub fn spend_link<S>(w: &Write<'_, S>, link_hash: &[u8], browser_hash: &[u8], now: Micros) -> Result<Code, Fail> {
    w.exec_some(&PROVE_LINK, vals![browser_hash, link_hash, now])?;
    of_link(w, link_hash, now)?.ok_or(Fail::Missing)
}

/// Ends a proven code, once: whoever ends it may start a session.
///
/// # Errors
/// [`Fail::Missing`] when it is not proven, or its time is over.
pub fn finish<S>(w: &Write<'_, S>, id: Id, now: Micros) -> Result<(), Fail> {
    w.exec_some(&FINISH, vals![id, now])
}

/// Clears away what has ended.
pub fn prune<S>(w: &Write<'_, S>, now: Micros) -> Result<u64, Fail> {
    w.exec(&PRUNE, vals![now])
}
