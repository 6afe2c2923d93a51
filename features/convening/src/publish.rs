//! Publishing a house's own total to a coalition it chose: counted in the house, written in the coalition's house,
//! each in its own scope. Nothing reads across, and small numbers stay at home.

use starling_db::{Fail, Write};
use starling_jobs::{Job, Next, Runner};
use starling_kernel::clock::DAY;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Micros, Scope};
use starling_record::organization::State;
use starling_record::{facet, figure, house, organization};
use starling_web::App;
use std::future::Future;
use std::pin::Pin;

/// The kind of job: its house is the organization's, its subject the coalition's.
pub const PUBLISH: &str = "publish";

/// Adds this crate's workers.
#[must_use]
pub fn workers(runner: Runner, app: &App) -> Runner {
    runner.on(PUBLISH, work(app.clone()))
}

/// The worker of [`PUBLISH`]: counts and writes once, and comes back the next day for as long as the house publishes.
pub fn work(app: App) -> impl Fn(Job) -> Pin<Box<dyn Future<Output = Result<Next, Fail>> + Send>> + Send + Sync {
    move |job| {
        let app = app.clone();
        Box::pin(async move { publish(&app, job.house, job.subject).await })
    }
}

/// Asks for the totals to be published, or taken back, as soon as possible.
pub(crate) fn soon(w: &Write, coalition: Id, now: Micros) -> Result<(), Fail> {
    starling_jobs::put(w, PUBLISH, w.house(), coalition, w.scope().account(), now)
}

async fn publish(app: &App, organization: Id, coalition: Id) -> Result<Next, Fail> {
    let now = app.now();
    let count = app
        .db
        .read(Scope::system(organization, SystemTask::Publish), move |r| {
            let live = match organization::one(r, coalition) {
                Ok(membership) => membership.state == State::Live,
                Err(Fail::Missing) => false,
                Err(fail) => return Err(fail),
            };
            if live && facet::publishes(r, coalition)? { house::people(r).map(Some) } else { Ok(None) }
        })
        .await?;
    app.db
        .write(Scope::system(coalition, SystemTask::Publish), move |w| match count {
            // The coalition may have ended the membership meanwhile; then there is no live card to publish on.
            Some(people) if is_member(w, organization)? => {
                figure::publish(w, organization, figure::PEOPLE, people, now)
            }
            Some(_) | None => figure::retract(w, organization),
        })
        .await?;
    Ok(if count.is_some() { Next::At(now + DAY) } else { Next::Done })
}

fn is_member(w: &Write, organization: Id) -> Result<bool, Fail> {
    match organization::one(w, organization) {
        Ok(membership) => Ok(membership.state == State::Live),
        Err(Fail::Missing) => Ok(false),
        Err(fail) => Err(fail),
    }
}
