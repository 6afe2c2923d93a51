//! The whole world in a database.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use starling_db::Anyone;
use starling_demo::world::{PersonState, World};
use starling_demo::{LoadError, load};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Actor, Clock, Id, Language, Policy, Role, Roles, Scope, SeatState};
use starling_record::{account, figure, house, note, organization, person, seat, tag};
use starling_testkit::{TestDb, both, postgres, sqlite};
use std::sync::Arc;
use std::time::Instant;

const NOW: i64 = 1_790_000_000_000_000;

fn system(house: Id) -> Scope {
    Scope::system(house, SystemTask::Operator)
}

#[tokio::test]
async fn the_world_is_whole_and_loading_again_changes_nothing() {
    for place in both().await {
        whole(&place).await;
    }
}

async fn whole(place: &TestDb) {
    let clock = Clock::fixed(NOW);
    let world = World::make(7, 400, NOW, true);
    load(&place.db, &place.ring, &clock, &world, |_, _| {}).await.unwrap();
    load(&place.db, &place.ring, &clock, &world, |_, _| {}).await.unwrap();

    for one in &world.houses {
        let count = place.db.read(system(one.id), house::people).await.unwrap();
        let stay = world.people(one.slug).filter(|person| !matches!(person.state, PersonState::Left)).count();
        let stay = i64::try_from(stay).unwrap();
        let binned = i64::from(count < stay);
        assert_eq!(count + binned, stay, "{}: those who left are not counted, and one may be in the bin", one.slug);
    }
    let (maple, amina) = (world.house("maple-court").unwrap().id, world.character("maple-court", "Amina").unwrap());
    let found = place.db.read(system(maple), move |r| person::load(r, amina)).await.unwrap().unwrap();
    assert!(found.name.starts_with("Amina Warsame zqmaple0name"), "{}", found.name);
    assert!(!found.tags.is_empty() && found.tags.iter().all(|tag| tag.name.contains("zqmaple0tag")));
    assert_eq!(found.needs.iter().filter(|need| need.kind == person::NeedKind::Culture).count(), 1);
    assert!(place.db.read(system(maple), tag::all).await.unwrap().len() > 5);

    let coalition = world.house("east-side-homes").unwrap().id;
    let members = place.db.read(system(coalition), organization::memberships).await.unwrap();
    assert_eq!(members.len(), 14);
    assert!(members.iter().all(|one| one.state == organization::State::Live));
    let speaks = place.db.read(system(coalition), move |r| organization::delegates(r, maple)).await.unwrap();
    assert_eq!(speaks.len(), 2);
    let totals = place.db.read(system(coalition), |r| figure::all(r, figure::PEOPLE)).await.unwrap();
    assert_eq!(totals.len(), 10, "four publish nothing");

    let ring = Arc::clone(&place.ring);
    let mail = world.account("leticia").unwrap().mail.clone();
    let mut opened = place.db.read(Anyone::NOBODY, move |r| account::by_mail(r, &mail)).await.unwrap();
    let leticia = opened.pop().expect("her address opens one account").id;
    let seats = place.db.read(system(maple), seat::of_house).await.unwrap();
    let states: Vec<_> = [SeatState::Invited, SeatState::Confirmed, SeatState::Revoked]
        .map(|state| seats.iter().filter(|seat| seat.state == state).count())
        .to_vec();
    assert_eq!(states, [1, 7, 1]);
    let hers = seats.iter().find(|seat| seat.account == leticia).unwrap();
    assert_eq!(hers.roles, Roles::of(&[Role::TeamLead]));
    let actor = Actor { account: leticia, house: maple, party: hers.party, roles: hers.roles, state: hers.state };
    let scope = Scope::of(&actor, Policy::PersonSee).unwrap();
    let notes = place.db.read(scope, move |r| note::list(r, &ring, amina)).await.unwrap();
    assert_eq!(notes.iter().filter(|note| note.is_private).count(), 1, "her private note opens for her");
}

#[tokio::test]
async fn a_demo_is_put_into_nothing_but_an_empty_instance() {
    let place = sqlite().await;
    let owner =
        |w: &starling_db::Write<'_, Anyone>| account::make(w, "Ana", Language::Es, "ana@example.org", NOW).map(drop);
    place.db.write(Anyone::NOBODY, owner).await.unwrap();
    let world = World::make(7, 142, NOW, false);
    let refused = load(&place.db, &place.ring, &Clock::fixed(NOW), &world, |_, _| {}).await;
    assert!(matches!(refused, Err(LoadError::Occupied)), "{refused:?}");
    assert!(place.db.read(Anyone::NOBODY, house::all).await.unwrap().is_empty());
}

/// PostgreSQL where there is one: the slower road.
async fn postgres_or_sqlite() -> TestDb {
    match postgres().await {
        Some(place) => place,
        None => sqlite().await,
    }
}

/// `STARLING_DEMO_PEOPLE=200000 cargo test --release -p starling-demo --test load many -- --nocapture`
#[tokio::test]
async fn many_people_are_written_in_batches() {
    let Some(people) = std::env::var("STARLING_DEMO_PEOPLE").ok().and_then(|text| text.parse().ok()) else { return };
    let place = postgres_or_sqlite().await;
    let world = World::make(7, people, NOW, false);
    let started = Instant::now();
    load(&place.db, &place.ring, &Clock::fixed(NOW), &world, |_, _| {}).await.unwrap();
    println!("{people} people in {:?}", started.elapsed());
}
