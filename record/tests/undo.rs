//! Changes, their history, and taking them back.

use starling_db::Fail;
use starling_kernel::clock::DAY;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Policy, Role, Scope};
use starling_record::change::{self, About, Left, Saving, SetKind, SetState, UndoStep};
use starling_record::person::{self, Listing, Person, State, Tagged, Way, WayKind};
use starling_record::{bin, note, tag};
use starling_testkit::{NOON, World, someone, worlds};

async fn undo(world: &World, set: Id, cursor: Option<i64>, limit: usize) -> Result<UndoStep, Fail> {
    let ring = world.test.ring.clone();
    world.test.write(world.all(), move |w| change::undo(w, &ring, NOON, set, cursor, limit)).await
}

/// What undo must bring back: everything but what only counts.
fn content(person: Option<Person>) -> Option<Person> {
    person.map(|person| Person { version: 0, changed: 0, ..person })
}

#[tokio::test]
async fn an_edit_is_taken_back_exactly_and_so_is_taking_it_back() {
    for world in worlds().await {
        let tag = world.tag("kept").await;
        let mut person = someone("Faadumo Cali", "+16125550101");
        person.tags = vec![Tagged { id: tag, name: "kept".into() }];
        let id = person.id;
        world.save(&person).await.unwrap();
        let before = world.load(id).await;
        let mut after = before.clone().unwrap();
        after.name = "Fadumo Ali".into();
        after.ways.remove(0);
        after.ways.push(Way::new(WayKind::Phone, "+16125550999"));
        after.tags.clear();
        after.state = State::Resting;
        let set = world.save(&after).await.unwrap();
        let after = world.load(id).await;

        let history = world.read(move |r| change::history_of(r, id)).await;
        let words = ["name", "phone", "address", "tags", "state"];
        assert_eq!(history[0].fields, words, "{}", world.test.name);
        assert_eq!(history[1].fields, ["created"]);

        let step = undo(&world, set, None, 500).await.unwrap();
        assert_eq!((step.undone, step.left.len(), step.next), (1, 0, None));
        assert_eq!(content(world.load(id).await), content(before), "{}", world.test.name);
        let listing = Listing { search: Some("fatuma".into()), size: 5, now: NOON, ..Listing::default() };
        assert_eq!(world.read(move |r| person::page(r, &listing)).await.total, 1, "terms come back too");
        assert!(matches!(undo(&world, set, None, 500).await, Err(Fail::Missing)), "undone is undone");
        undo(&world, step.set, None, 500).await.unwrap();
        assert_eq!(content(world.load(id).await), content(after));
    }
}

#[tokio::test]
async fn an_import_is_taken_back_in_steps_and_leaves_who_was_touched_since() {
    for world in worlds().await {
        let name = world.test.name;
        let mut old = someone("Old Hand", "+16125550300");
        world.save(&old).await.unwrap();
        old = world.load(old.id).await.unwrap();
        old.pronouns = "they".into();
        let people: Vec<Person> = (0..20).map(|n| someone(&format!("New {n}"), &format!("+161255504{n:02}"))).collect();
        let ids: Vec<Id> = people.iter().map(|person| person.id).collect();
        let (ring, first, rest) = (world.test.ring.clone(), people[..7].to_vec(), people[7..].to_vec());
        let about = About { kind: SetKind::Import, source: "list.csv", by: Some(world.account) };
        let set = world
            .test
            .write(world.all(), move |w| {
                let saving = Saving::begin(w, &ring, NOON, about)?;
                person::create_many(w, &saving, &first)?;
                saving.pause(w)
            })
            .await
            .unwrap();
        let (ring, changed) = (world.test.ring.clone(), old.clone());
        world
            .test
            .write(world.all(), move |w| {
                let saving = Saving::resume(w, &ring, NOON, set)?;
                person::create_many(w, &saving, &rest)?;
                person::save(w, &saving, &changed)?;
                saving.finish(w)
            })
            .await
            .unwrap();
        let row = world.read(move |r| change::set(r, set)).await;
        assert_eq!((row.changes, row.by_name.as_str(), row.state), (21, "Leticia", SetState::Applied), "{name}");

        // One was changed since, one was written about, one is gone.
        let mut touched = world.load(ids[3]).await.unwrap();
        touched.pronouns = "he".into();
        world.save(&touched).await.unwrap();
        let (ring, noted) = (world.test.ring.clone(), ids[5]);
        let scope = world.seat(Role::Organizer, None, Policy::NoteWrite);
        let draft = note::Draft { about: noted, is_private: true, lang: "en".into(), body: "mine".into() };
        world.test.write(scope, move |w| note::write(w, &ring, NOON, &draft)).await.unwrap();

        let (mut undone, mut left, mut cursor, mut steps) = (0, Vec::new(), None, 0);
        loop {
            let step = undo(&world, set, cursor, 6).await.unwrap();
            undone += step.undone;
            left.extend(step.left);
            steps += 1;
            cursor = step.next;
            if cursor.is_none() {
                break;
            }
        }
        left.sort();
        let mut expected = vec![(ids[3], Left::ChangedSince), (ids[5], Left::Referred)];
        expected.sort();
        assert_eq!((undone, left, steps), (19, expected, 4), "{name}");
        let listing = Listing { size: 50, now: NOON, ..Listing::default() };
        assert_eq!(world.read(move |r| person::page(r, &listing)).await.total, 3);
        assert_eq!(world.load(old.id).await.unwrap().pronouns, "she");
        assert_eq!(world.read(move |r| change::set(r, set)).await.state, SetState::Undone);
        let still_here = world.read(move |r| change::touched(r, &[set])).await;
        let mut named: Vec<_> = still_here.iter().map(|touched| touched.id).collect();
        named.sort();
        let mut expected = vec![old.id, ids[3], ids[5]];
        expected.sort();
        assert_eq!(named, expected, "{name}");
        let recent = world.read(|r| change::recent(r, None, 2)).await;
        assert_eq!((recent[0].kind, recent.len()), (SetKind::Undo, 2), "{name}");
        let last = recent[1].id;
        assert_eq!(world.read(move |r| change::recent(r, Some(last), 50)).await.len(), 2);
    }
}

#[tokio::test]
async fn a_tag_that_is_gone_is_not_put_back() {
    for world in worlds().await {
        let tag = world.tag("short").await;
        let mut person = someone("Ana Ruiz", "+16125550120");
        person.tags = vec![Tagged { id: tag, name: String::new() }];
        world.save(&person).await.unwrap();
        let (set, _) = world.set(world.all(), move |w, saving| tag::merge(w, saving, tag, None)).await.unwrap();
        let step = undo(&world, set, None, 500).await.unwrap();
        assert_eq!(step.left, [(person.id, Left::MissingPart)], "{}", world.test.name);
    }
}

#[tokio::test]
async fn the_bin_gives_back_for_thirty_days_and_then_forgets() {
    for world in worlds().await {
        let name = world.test.name;
        let mut person = someone("Omar Bihi", "+16125550130");
        person.state = State::Left;
        let id = person.id;
        world.save(&person).await.unwrap();
        let put = async || world.set(world.all(), move |w, saving| bin::put(w, saving, id)).await.unwrap().0;
        put().await;
        assert_eq!(world.read(|r| bin::list(r, 9)).await.len(), 1, "{name}");
        let ring = world.test.ring.clone();
        world.set(world.all(), move |w, saving| bin::restore(w, &ring, saving, id)).await.unwrap();
        let back = world.load(id).await.unwrap();
        assert_eq!((back.state, back.binned), (State::Left, None), "{name}: to where they stood");
        let set = put().await;

        let retention = Scope::system(world.house, SystemTask::Retention);
        let empty = async |now| world.test.write(retention.clone(), move |w| bin::empty(w, now, 100)).await.unwrap();
        assert_eq!(empty(NOON + 29 * DAY).await, 0, "{name}");
        assert_eq!(empty(NOON + 30 * DAY).await, 1);
        assert_eq!(world.load(id).await, None);
        assert_eq!(world.read(bin::count).await, 0);
        let step = undo(&world, set, None, 500).await.unwrap();
        assert_eq!(step.left, [(id, Left::Gone)], "{name}");
        let scope = world.seat(Role::Steward, None, Policy::PersonBin);
        let refused = world.test.write(scope, |w| bin::empty(w, NOON, 100)).await;
        assert!(matches!(refused, Err(Fail::Missing)), "only a task empties the bin");
    }
}
