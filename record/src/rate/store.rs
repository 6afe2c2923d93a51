//! All SQL of the `rate` table.

use super::model::Limit;
use starling_db::{Fail, Write, statements, vals};
use starling_kernel::Micros;
use starling_kernel::clock::DAY;

statements! {
    HIT: i64 = "INSERT INTO rate (subject, since, count) VALUES ($1, $2, 1) \
                ON CONFLICT (subject, since) DO UPDATE SET count = rate.count + 1 RETURNING count";
    GIVE_BACK = "UPDATE rate SET count = count - 1 WHERE subject = $1 AND since = $2";
    PRUNE = "DELETE FROM rate WHERE since < $1";
}

/// Counts one more try for a subject (a keyed hash) and tells whether it is within the limit. The count stands even
/// when the try is refused afterwards, so the transaction must be kept.
pub fn hit<S>(w: &Write<'_, S>, limit: Limit, subject: &[u8; 32], now: Micros) -> Result<bool, Fail> {
    let count: i64 = w.one(&HIT, vals![limit.subject(subject), limit.since(now)])?;
    Ok(count <= limit.most)
}

/// Takes back a try that [`hit`] counted at this same `now`, where only misses are to count. Counting first and giving
/// back holds the row's lock in between: many who try at once cannot all pass before the first miss is counted.
pub fn give_back<S>(w: &Write<'_, S>, limit: Limit, subject: &[u8; 32], now: Micros) -> Result<(), Fail> {
    w.exec_some(&GIVE_BACK, vals![limit.subject(subject), limit.since(now)])
}

/// Clears away windows that are over.
pub fn prune<S>(w: &Write<'_, S>, now: Micros) -> Result<u64, Fail> {
    w.exec(&PRUNE, vals![now - DAY])
}
