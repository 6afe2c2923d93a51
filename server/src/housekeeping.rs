//! Once an hour: what has an end comes to it. Bins are emptied after 30 days, notes and logs expire, old sessions,
//! codes and request ids go. Each house is kept inside its own scope, as the task the audit calls `retention`.

use starling_db::{Anyone, Fail};
use starling_kernel::clock::DAY;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Micros, Scope};
use starling_record::{bin, code, house, note, rate, read_log, session};
use starling_web::App;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(3600);
/// How long the answer to a form is kept for a copy of it that comes late.
const REQUESTS: Micros = 7 * DAY;

/// The most of one kind in one round and house: the rest goes in the next.
const MOST: usize = 500;

/// Keeps house until dropped.
pub async fn keep(app: App) {
    loop {
        if let Err(error) = once(&app).await {
            tracing::error!(%error, "housekeeping failed and will be tried again in an hour");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// One round.
pub async fn once(app: &App) -> Result<(), Fail> {
    let now = app.now();
    app.db
        .write(Anyone::NOBODY, move |w| {
            session::prune(w, now)?;
            code::prune(w, now)?;
            rate::prune(w, now)
        })
        .await?;
    for house in app.db.read(Anyone::NOBODY, house::all).await? {
        app.db
            .write(Scope::system(house.id, SystemTask::Retention), move |w| {
                bin::empty(w, now, MOST)?;
                note::expire(w, now, MOST)?;
                read_log::expire(w, now)?;
                starling_imports::import::expire(w, now)?;
                starling_web::forget_requests(w, now - REQUESTS)
            })
            .await?;
    }
    Ok(())
}
