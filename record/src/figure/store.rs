//! All SQL of the `figure` table.

use super::{FLOOR, Total, rounded};
use starling_db::{Fail, Read, Write, statements, vals};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Micros};
use std::collections::HashMap;

statements! {
    ALL: (Id, i64, i64) = "SELECT party, value, at FROM figure WHERE house = $1 AND measure = $2";
    OF: (i64, i64) = "SELECT value, at FROM figure WHERE house = $1 AND party = $2 AND measure = $3";
    PUT = "INSERT INTO figure (house, party, measure, value, at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (house, party, measure) DO UPDATE SET value = excluded.value, at = excluded.at";
    CLEAR = "DELETE FROM figure WHERE house = $1 AND party = $2";
}

fn total(value: i64, at: Micros) -> Total {
    // Checked again on the way out, so that a row written by other hands tells no more.
    Total { value: (value >= FLOOR).then_some(value), at }
}

/// One measure of every organization that publishes it, by card.
pub fn all(r: &Read, measure: &str) -> Result<HashMap<Id, Total>, Fail> {
    let rows = r.all(&ALL, vals![r.house(), measure])?;
    Ok(rows.into_iter().map(|(party, value, at)| (party, total(value, at))).collect())
}

/// One measure of one organization, if it publishes it.
pub fn of(r: &Read, card: Id, measure: &str) -> Result<Option<Total>, Fail> {
    Ok(r.opt(&OF, vals![r.house(), card, measure])?.map(|(value, at)| total(value, at)))
}

/// Writes a total under the card of the organization it comes from, in the coalition's house.
///
/// # Errors
/// [`Fail::Missing`] in any scope but that of publishing: nobody writes a total by hand.
pub fn publish(w: &Write, card: Id, measure: &str, count: i64, now: Micros) -> Result<(), Fail> {
    only_publishing(w)?;
    w.exec(&PUT, vals![w.house(), card, measure, rounded(count), now]).map(drop)
}

/// Takes every total of an organization back.
///
/// # Errors
/// [`Fail::Missing`] in any scope but that of publishing.
pub fn retract(w: &Write, card: Id) -> Result<(), Fail> {
    only_publishing(w)?;
    w.exec(&CLEAR, vals![w.house(), card]).map(drop)
}

fn only_publishing(w: &Write) -> Result<(), Fail> {
    if w.scope().task() == Some(SystemTask::Publish) { Ok(()) } else { Err(Fail::Missing) }
}
