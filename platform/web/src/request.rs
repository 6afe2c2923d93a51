//! A form sent twice, or fifty times at once, is written once: the answer to the first is given to all.

use starling_db::{Fail, Write, statements, vals};
use starling_kernel::{Id, Micros};

statements! {
    CLAIM = "INSERT INTO request (house, account, id, location, at) VALUES ($1, $2, $3, '', $4) ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE request SET location = $1 WHERE house = $2 AND account = $3 AND id = $4";
    LOCATION: String = "SELECT location FROM request WHERE house = $1 AND account = $2 AND id = $3";
    FORGET = "DELETE FROM request WHERE house = $1 AND at < $2";
}

/// Runs `work` unless this request was already carried out; gives where to go next.
///
/// The claim is the transaction's first write: on PostgreSQL a second copy of the request waits for it and then finds
/// the answer; on SQLite the single writer puts them in a row.
pub(crate) fn once(
    w: &Write<'_>,
    account: Id,
    request: &str,
    now: Micros,
    work: impl FnOnce(&Write<'_>) -> Result<String, Fail>,
) -> Result<String, Fail> {
    let house = w.house();
    if w.exec(&CLAIM, vals![house, account, request, now])? == 0 {
        return w.one(&LOCATION, vals![house, account, request]);
    }
    let location = work(w)?;
    w.exec(&SETTLE, vals![location.as_str(), house, account, request])?;
    Ok(location)
}

/// Forgets requests older than `before`.
pub fn forget(w: &Write<'_>, before: Micros) -> Result<u64, Fail> {
    w.exec(&FORGET, vals![w.house(), before])
}
