//! The `job` table.

use starling_db::{Anyone, Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros};

row! {
    /// A job: what kind, in which house, about what, asked by whom.
    pub struct Job {
        /// Its id.
        pub id: Id,
        /// Which worker it is for.
        pub kind: String,
        /// The house.
        pub house: Id,
        /// What it is about, such as an import.
        pub subject: Id,
        /// Who asked; none for the machine's own tasks.
        pub account: Option<Id>,
        /// How often it was picked up without being finished.
        pub attempts: i64,
    }
}

statements! {
    PUT = "INSERT INTO job (id, kind, house, subject, account, state, run_at, lease_until, attempts, created) \
           VALUES ($1, $2, $3, $4, $5, 'waiting', $6, 0, 0, $7) \
           ON CONFLICT (kind, house, subject) DO UPDATE SET state = 'waiting', run_at = excluded.run_at, attempts = 0, account = excluded.account";
    CLAIM: Job = "UPDATE job SET state = 'running', lease_until = $1, attempts = attempts + 1 WHERE id = \
           (SELECT j.id FROM job j WHERE (j.state = 'waiting' AND j.run_at <= $2) OR (j.state = 'running' AND j.lease_until < $2) \
            ORDER BY j.run_at, j.id LIMIT 1) \
           AND (state = 'waiting' OR lease_until < $2) RETURNING id, kind, house, subject, account, attempts";
    FINISH = "DELETE FROM job WHERE id = $1 AND state = 'running'";
    LATER = "UPDATE job SET state = 'waiting', run_at = $1, attempts = $2 WHERE id = $3";
    GIVE_UP = "UPDATE job SET state = 'failed' WHERE id = $1";
    FREE_ALL = "UPDATE job SET state = 'waiting' WHERE state = 'running'";
    WAITING: i64 = "SELECT CAST(count(*) AS BIGINT) FROM job WHERE state IN ('waiting', 'running') AND run_at <= $1";
}

/// Puts a job down, or wakes the one that is already there for the same subject.
pub fn put<S>(
    w: &Write<'_, S>,
    kind: &str,
    house: Id,
    subject: Id,
    account: Option<Id>,
    run_at: Micros,
) -> Result<(), Fail> {
    w.exec(&PUT, vals![Id::new(), kind, house, subject, account, run_at, run_at])?;
    Ok(())
}

/// How many jobs are due.
pub fn waiting(r: &Read<'_, Anyone>, now: Micros) -> Result<i64, Fail> {
    r.one(&WAITING, vals![now])
}

pub(crate) fn claim(w: &Write<'_, Anyone>, now: Micros, lease: Micros) -> Result<Option<Job>, Fail> {
    w.opt(&CLAIM, vals![now + lease, now])
}

/// A job put down again while it ran is kept for another go.
pub(crate) fn finish(w: &Write<'_, Anyone>, id: Id) -> Result<(), Fail> {
    w.exec(&FINISH, vals![id]).map(drop)
}

pub(crate) fn later(w: &Write<'_, Anyone>, id: Id, run_at: Micros, attempts: i64) -> Result<(), Fail> {
    w.exec(&LATER, vals![run_at, attempts, id]).map(drop)
}

pub(crate) fn give_up(w: &Write<'_, Anyone>, id: Id) -> Result<(), Fail> {
    w.exec(&GIVE_UP, vals![id]).map(drop)
}

pub(crate) fn free_all(w: &Write<'_, Anyone>) -> Result<u64, Fail> {
    w.exec(&FREE_ALL, &[])
}
