//! Publishing a house's own total to a coalition it chose: counted in the house, written in the coalition's house,
//! each in its own scope. Nothing reads across, and small numbers stay at home.

use starling_db::{Db, Fail, Write};
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
        Box::pin(async move { publish(&app.db, app.now(), job.house, job.subject).await })
    }
}

/// Asks for the totals to be published, or taken back, as soon as possible.
pub(crate) fn soon(w: &Write, coalition: Id, now: Micros) -> Result<(), Fail> {
    starling_jobs::put(w, PUBLISH, w.house(), coalition, w.scope().account(), now)
}

async fn publish(db: &Db, now: Micros, organization: Id, coalition: Id) -> Result<Next, Fail> {
    let count = db
        .read(Scope::system(organization, SystemTask::Publish), move |r| {
            let live = match organization::one(r, coalition) {
                Ok(membership) => membership.state == State::Live,
                Err(Fail::Missing) => false,
                Err(fail) => return Err(fail),
            };
            if live && facet::publishes(r, coalition)? { house::people(r).map(Some) } else { Ok(None) }
        })
        .await?;
    db.write(Scope::system(coalition, SystemTask::Publish), move |w| match count {
        // The coalition may have ended the membership meanwhile; then there is no live card to publish on.
        Some(people) if is_member(w, organization)? => figure::publish(w, organization, figure::PEOPLE, people, now),
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

#[cfg(test)]
mod tests {
    use super::*;
    use starling_kernel::Language;
    use starling_record::change::{About, Saving, SetKind};
    use starling_record::house::{HouseKind, NewHouse};
    use starling_record::organization::Other;
    use starling_record::person::{self, Person};
    use starling_testkit::{NOON, TestDb, both};

    async fn found(test: &TestDb, kind: HouseKind, name: &'static str) -> Other {
        let id = Id::new();
        let new = NewHouse { kind, name: name.into(), slug: name.into(), language: Language::En, zone: "UTC".into() };
        test.write(Scope::system(id, SystemTask::Operator), move |w| house::found(w, &new, NOON))
            .await
            .expect("a house");
        Other { id, kind, name: name.into(), language: Language::En }
    }

    async fn people(test: &TestDb, house: Id, more: usize) {
        let ring = test.ring.clone();
        let people: Vec<_> = (0..more).map(|n| Person::new(format!("Person {n}"))).collect();
        test.write(Scope::system(house, SystemTask::Operator), move |w| {
            let saving = Saving::begin(w, &ring, NOON, About::of(SetKind::Import))?;
            person::create_many(w, &saving, &people)?;
            saving.finish(w).map(drop)
        })
        .await
        .expect("people");
    }

    async fn shown(test: &TestDb, coalition: Id, card: Id) -> Option<Option<i64>> {
        let scope = Scope::system(coalition, SystemTask::Operator);
        let total = test.read(scope, move |r| figure::of(r, card, figure::PEOPLE)).await.expect("a read");
        total.map(|total| total.value)
    }

    #[tokio::test]
    async fn a_total_is_shown_while_the_organization_wants_it_and_belongs() {
        for test in both().await {
            let coalition = found(&test, HouseKind::Coalition, "East Side").await;
            let organization = found(&test, HouseKind::Organization, "Maple Court").await;
            let (c, o) = (coalition.id, organization.id);
            let within = |house| Scope::system(house, SystemTask::Operator);
            for (house, other) in [(c, organization.clone()), (o, coalition.clone())] {
                for _ in 0..2 {
                    let other = other.clone();
                    test.write(within(house), move |w| organization::invite(w, &other, false, NOON))
                        .await
                        .expect("asked");
                }
            }
            people(&test, o, 9).await;
            let run = |day: i64| publish(&test.db, NOON + day * DAY, o, c);
            let opt = |yes: bool| test.write(within(o), move |w| facet::publish_to(w, c, yes));
            let answer = |house: Id, other: Id, yes: bool| {
                test.write(within(house), move |w| organization::answer(w, other, yes, NOON))
            };
            // Asked for, but not a member yet.
            opt(true).await.expect("ticked");
            assert_eq!(run(0).await.expect("runs"), Next::Done, "{}", test.name);
            assert_eq!(shown(&test, c, o).await, None);
            // The organization says yes; the coalition's side has not heard yet.
            answer(o, c, true).await.expect("yes");
            assert_eq!(run(0).await.expect("runs"), Next::At(NOON + DAY));
            assert_eq!(shown(&test, c, o).await, None);
            answer(c, o, true).await.expect("yes there too");
            assert_eq!(run(1).await.expect("runs"), Next::At(NOON + 2 * DAY));
            assert_eq!(shown(&test, c, o).await, Some(None), "nine is not told");
            people(&test, o, 1).await;
            run(2).await.expect("runs");
            assert_eq!(shown(&test, c, o).await, Some(Some(10)));
            // Unticked: gone, and the job does not come back.
            opt(false).await.expect("unticked");
            assert_eq!(run(3).await.expect("runs"), Next::Done);
            assert_eq!(shown(&test, c, o).await, None);
            // Ended by the coalition: the same.
            opt(true).await.expect("ticked");
            run(4).await.expect("runs");
            test.write(within(c), move |w| organization::end(w, o, NOON)).await.expect("ended");
            run(5).await.expect("runs");
            assert_eq!(shown(&test, c, o).await, None);
            assert!(matches!(answer(c, o, true).await, Err(Fail::Missing)), "what is over is not joined");
        }
    }

    #[tokio::test]
    async fn a_total_is_written_by_no_hand() {
        let test = starling_testkit::sqlite().await;
        let coalition = found(&test, HouseKind::Coalition, "East Side").await.id;
        let by_hand = Scope::system(coalition, SystemTask::Operator);
        let written = test.write(by_hand, move |w| figure::publish(w, coalition, figure::PEOPLE, 500, NOON)).await;
        assert!(matches!(written, Err(Fail::Missing)));
    }
}
