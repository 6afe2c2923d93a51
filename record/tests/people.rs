//! People: made, found, changed, listed, seen by role.

use starling_db::Fail;
use starling_kernel::clock::DAY;
use starling_kernel::{Id, Policy, Role};
use starling_record::filter::{Filter, parse};
use starling_record::person::{
    self, Channel, Consent, ExternalId, FieldValue, Listing, Need, NeedKind, State, Tagged, Way, WayKind,
};
use starling_record::{field, holder, household, matching, place, saved_list, tag};
use starling_testkit::{NOON, someone, worlds};

#[tokio::test]
async fn every_statement_is_understood_by_every_engine() {
    for test in starling_testkit::both().await {
        let wrong = starling_db::check(&test.db, starling_record::statements()).await;
        assert!(wrong.is_empty(), "{}: {wrong:#?}", test.name);
    }
}

#[tokio::test]
async fn a_person_is_read_back_as_saved() {
    for world in worlds().await {
        let (tag, house) = (world.tag("Door Team").await, world.house);
        let field = world.test.write(world.all(), |w| field::find_or_make(w, "Ward")).await.unwrap();
        let mut person = someone(" Faadumo   Cali ", "+16125550101");
        person.tags = vec![Tagged { id: tag, name: "Door Team".into() }];
        person.fields = vec![FieldValue { field, name: "Ward".into(), value: "3".into() }];
        person.needs = vec![Need { id: Id::new(), kind: NeedKind::Access, words: "a ramp".into() }];
        person.consents = vec![Consent {
            sender: house,
            channel: Channel::Text,
            purpose: "news".into(),
            yes: true,
            basis: "spoken".into(),
            source: "at the door".into(),
            at: NOON,
            expires: None,
        }];
        person.external_ids = vec![ExternalId { system: "van".into(), value: "77".into() }];
        world.save(&person).await.unwrap();
        let read = world.load(person.id).await.unwrap();
        person.name = "Faadumo Cali".into();
        person.given = "Faadumo".into();
        person.speaks.sort();
        person.ways.sort_by_key(|way| way.kind.word());
        // What is new gets ids of its own, whatever a form said.
        person.ways.iter_mut().zip(&read.ways).for_each(|(way, kept)| way.id = kept.id);
        person.needs.iter_mut().zip(&read.needs).for_each(|(need, kept)| need.id = kept.id);
        (person.version, person.created, person.changed) = (1, NOON, NOON);
        assert_eq!(read, person, "{}", world.test.name);
    }
}

#[tokio::test]
async fn saving_refuses_what_breaks_a_rule_and_what_is_stale() {
    for world in worlds().await {
        let person = someone("Omar Bihi", "+16125550102");
        world.save(&person).await.unwrap();
        let mut first = world.load(person.id).await.unwrap();
        let mut second = first.clone();
        first.pronouns = "he".into();
        world.save(&first).await.unwrap();
        second.pronouns = "they".into();
        assert!(matches!(world.save(&second).await, Err(Fail::Stale)), "{}", world.test.name);

        let mut unnamed = first.clone();
        (unnamed.version, unnamed.name) = (2, "  ".into());
        let mut unreadable = someone("X Y", "+16125550103");
        unreadable.ways.push(Way::new(WayKind::Mail, "no address"));
        unreadable.ways.push(Way::new(WayKind::Phone, "12"));
        for (person, fields) in [(unnamed, vec!["name"]), (unreadable, vec!["mail", "phone"])] {
            match world.save(&person).await {
                Err(Fail::Refused(problems)) => {
                    assert_eq!(problems.iter().map(|problem| &*problem.field).collect::<Vec<_>>(), fields);
                }
                other => panic!("{}: {other:?}", world.test.name),
            }
        }
    }
}

#[tokio::test]
async fn people_are_found_by_what_is_typed_and_by_filters() {
    for world in worlds().await {
        let tag = world.tag("Vote 2026").await;
        let field =
            world.test.write(world.all(), |w| field::make(w, "Years", field::FieldKind::Number, &[])).await.unwrap();
        let mut fadumo = someone("Faadumo Cali", "+16125550101");
        fadumo.tags = vec![Tagged { id: tag, name: String::new() }];
        fadumo.fields = vec![FieldValue { field, name: String::new(), value: "9".into() }];
        let mut jose = someone("José Peña", "+16515550199");
        (jose.lang, jose.speaks) = ("es-MX".into(), vec![]);
        jose.fields = vec![FieldValue { field, name: String::new(), value: "12".into() }];
        jose.external_ids = vec![ExternalId { system: "van".into(), value: "77".into() }];
        jose.needs = vec![Need { id: Id::new(), kind: NeedKind::Culture, words: "halal".into() }];
        let mut mai = someone("Mai Vang", "+16125550177");
        (mai.ways, mai.lang, mai.speaks, mai.state) = (vec![], "hmn".into(), vec![], State::Resting);
        let mut gone = someone("Gone Away", "+16125550188");
        (gone.state, gone.lang, gone.created) = (State::Left, "en".into(), NOON - 90 * DAY);
        for person in [&fadumo, &jose, &mai, &gone] {
            world.save(person).await.unwrap();
        }
        for (search, names) in [
            ("fatuma", vec!["Faadumo Cali"]),
            ("pena jose", vec!["José Peña"]),
            ("0199", vec!["José Peña"]),
            ("612 555 01", vec!["Faadumo Cali"]),
            ("16515550199@example.org", vec!["José Peña"]),
            ("nobody", vec![]),
            ("!!", vec![]),
        ] {
            let listing = Listing { search: Some(search.into()), size: 9, now: NOON, ..Listing::default() };
            let page = world.read(move |r| person::page(r, &listing)).await;
            let found: Vec<_> = page.rows.iter().map(|row| row.name.as_str()).collect();
            assert_eq!(found, names, "{} {search}", world.test.name);
            assert_eq!(page.total, i64::try_from(names.len()).unwrap());
        }
        let all = ["Faadumo Cali", "José Peña", "Mai Vang"];
        for (filter, names) in [
            ("", &all[..]),
            ("tag:\"VOTE 2026\"", &all[..1]),
            ("not tag:\"vote 2026\"", &all[1..]),
            ("language:es", &all[1..2]),
            ("language:so or language:hmn", &["Faadumo Cali", "Mai Vang"]),
            ("place:Northside", &all[..2]),
            ("has:mail and has:phone and has:address", &all[..2]),
            ("has:needs", &all[1..2]),
            ("noway", &all[2..]),
            ("state:resting", &all[2..]),
            ("state:left", &["Gone Away"]),
            ("field:years > 9", &all[1..2]),
            ("field:years = 9.0", &all[..1]),
            ("field:Years ~ 1", &all[1..2]),
            ("field:years < 100 and not field:years >= 12", &all[..1]),
            ("added:30", &all[..]),
            ("added:30 and state:left", &[]),
            ("consent:text=yes", &[]),
            ("text:fatuma or text:pena", &all[..2]),
            ("place:\"%' OR 1=1 --\"", &[]),
        ] {
            let listing = Listing { filter: parse(filter).unwrap(), size: 9, now: NOON, ..Listing::default() };
            let page = world.read(move |r| person::page(r, &listing)).await;
            let found: Vec<_> = page.rows.iter().map(|row| row.name.as_str()).collect();
            assert_eq!(found, names, "{} {filter}", world.test.name);
        }
        let ways = vec![person::norm(WayKind::Phone, "651 555 0199")];
        let found = world.read(move |r| matching::by_way(r, WayKind::Phone, &ways)).await;
        assert_eq!(found.iter().map(|found| found.given.as_str()).collect::<Vec<_>>(), ["José"]);
        let (ids, other) = (vec![("van".to_owned(), "77".to_owned())], vec![("nb".to_owned(), "77".to_owned())]);
        let called =
            world.read(move |r| Ok((matching::by_external(r, &ids)?, matching::by_external(r, &other)?))).await;
        assert_eq!(called, (vec![("van".to_owned(), "77".to_owned(), jose.id)], vec![]), "{}", world.test.name);
        let scope = world.seat(Role::Volunteer, Some(fadumo.id), Policy::PeopleList);
        let refused = world.test.read(scope, |r| matching::by_way(r, WayKind::Mail, &[])).await;
        assert!(matches!(refused, Err(Fail::Missing)), "matching is for who works with everyone");
        assert_eq!(world.read(place::all).await.len(), 1);
    }
}

#[tokio::test]
async fn pages_turn_forwards_and_backwards() {
    for world in worlds().await {
        let names: Vec<String> = (0..25).map(|n| format!("Person {:02}", n / 2)).collect();
        for (n, name) in names.iter().enumerate() {
            world.save(&someone(name, &format!("+161255502{n:02}"))).await.unwrap();
        }
        let turn = async |after, before| {
            let listing = Listing { after, before, size: 10, now: NOON, ..Listing::default() };
            world.read(move |r| person::page(r, &listing)).await
        };
        let first = turn(None, None).await;
        let second = turn(first.next, None).await;
        let third = turn(second.next, None).await;
        let sizes = [first.rows.len(), second.rows.len(), third.rows.len()];
        assert_eq!((sizes, first.total), ([10, 10, 5], 25), "{}", world.test.name);
        assert_eq!((first.previous, third.next), (None, None));
        let back = turn(None, third.previous).await;
        assert_eq!(back.rows, second.rows);
        let start = turn(None, back.previous).await;
        assert_eq!((start.rows, start.previous, start.next), (first.rows, None, first.next));
    }
}

#[tokio::test]
async fn a_role_sees_its_people_and_its_fields() {
    for world in worlds().await {
        let tag = world.tag("x").await;
        let me = someone("Me Myself", "+16125550110");
        let mut held = someone("Held Person", "+16125550111");
        held.tags = vec![Tagged { id: tag, name: String::new() }];
        let other = someone("Other Person", "+16125550111");
        for person in [&me, &held, &other] {
            world.save(person).await.unwrap();
        }
        let (me, held, other) = (me.id, held.id, other.id);
        world.test.write(world.all(), move |w| holder::entrust(w, held, me)).await.unwrap();
        for (role, seen, address, phone) in [
            (Role::Member, &[true, false, false], false, false),
            (Role::Volunteer, &[true, true, false], false, true),
            (Role::Treasurer, &[true, true, true], false, false),
            (Role::Organizer, &[true, true, true], true, true),
        ] {
            let scope = world.seat(role, Some(me), Policy::PersonSee);
            let name = world.test.name;
            let found = world
                .test
                .read(scope, move |r| {
                    [me, held, other].iter().map(|id| person::load(r, *id)).collect::<Result<Vec<_>, _>>()
                })
                .await
                .unwrap();
            assert_eq!(found.iter().map(Option::is_some).collect::<Vec<_>>(), seen, "{name} {role:?}");
            assert!(found[0].as_ref().unwrap().phone().is_some(), "one sees all of oneself");
            if let Some(held) = &found[1] {
                assert_eq!((held.place().is_some(), held.phone().is_some()), (address, phone), "{name} {role:?}");
            }
            let scope = world.seat(role, Some(me), Policy::PeopleList);
            let listing = Listing { size: 9, now: NOON, ..Listing::default() };
            let page = world.test.read(scope.clone(), move |r| person::page(r, &listing)).await.unwrap();
            let count = seen.iter().filter(|seen| **seen).count();
            assert_eq!((page.rows.len(), page.total), (count, i64::try_from(count).unwrap()), "{name} {role:?}");
            let by_phone = Listing { search: Some("5550111".into()), size: 9, now: NOON, ..Listing::default() };
            let found = world.test.read(scope.clone(), move |r| person::page(r, &by_phone)).await.unwrap();
            let by_tag = Listing { filter: Filter::Tag("x".into()), size: 9, now: NOON, ..Listing::default() };
            let tagged = world.test.read(scope, move |r| person::page(r, &by_tag)).await.unwrap();
            let expected = match role {
                Role::Volunteer => (1, 1),
                Role::Organizer => (2, 1),
                _ => (0, 0),
            };
            assert_eq!((found.rows.len(), tagged.rows.len()), expected, "{name} {role:?} finds only by what they see");
        }
        let sharers = world.read(move |r| household::of(r, held)).await;
        assert_eq!(sharers.iter().map(|sharer| sharer.id).collect::<Vec<_>>(), [other, other], "phone and mail");

        // A team lead changes what they see, and loses nothing they do not.
        let scope = world.seat(Role::TeamLead, Some(me), Policy::PersonWrite);
        let (set, _) = world
            .set(scope.clone(), move |w, saving| {
                let mut person = person::load(w, held)?.ok_or(Fail::Missing)?;
                person.pronouns = "ze".into();
                person::save(w, saving, &person)
            })
            .await
            .unwrap();
        let after = world.load(held).await.unwrap();
        assert_eq!((after.pronouns.as_str(), after.place()), ("ze", Some("Northside")), "{set}");
        let new = someone("New Person", "+16125550119");
        let id = new.id;
        world.set(scope.clone(), move |w, saving| person::save(w, saving, &new)).await.unwrap();
        assert!(
            world.test.read(scope, move |r| person::load(r, id)).await.unwrap().is_some(),
            "whom they made they hold"
        );
        let strange = world.load(other).await.unwrap();
        let scope = world.seat(Role::Member, Some(me), Policy::PersonWrite);
        let refused = world.set(scope, move |w, saving| person::save(w, saving, &strange)).await;
        assert!(matches!(refused, Err(Fail::Missing)));
    }
}

#[tokio::test]
async fn tags_fields_and_lists_are_kept() {
    for world in worlds().await {
        let name = world.test.name;
        let (a, b) = (world.tag("Alpha").await, world.tag("beta").await);
        assert_eq!(world.tag("ÁLPHA").await, a, "{name}");
        let person = someone("Ana Ruiz", "+16125550120");
        world.save(&person).await.unwrap();
        let id = person.id;
        let put = async |tag: Id, on| {
            world.set(world.all(), move |w, saving| tag::put(w, saving, &[id, Id::new()], tag, on)).await.unwrap().1
        };
        assert_eq!((put(a, true).await, put(a, true).await), (1, 0));
        let renamed = world.test.write(world.all(), move |w| tag::rename(w, a, "Beta")).await;
        assert!(matches!(renamed, Err(Fail::Refused(_))), "{name}");
        world.set(world.all(), move |w, saving| tag::merge(w, saving, a, Some(b))).await.unwrap();
        let tags: Vec<_> = world.load(id).await.unwrap().tags.into_iter().map(|tag| tag.name).collect();
        assert_eq!(tags, ["beta"], "{name}");
        assert_eq!(world.read(tag::all).await.len(), 1);

        let choices = ["Yes".to_owned(), "No".to_owned()];
        let field = world
            .test
            .write(world.all(), move |w| field::make(w, "Rides", field::FieldKind::Choice, &choices))
            .await
            .unwrap();
        let mut person = world.load(id).await.unwrap();
        person.fields = vec![FieldValue { field, name: String::new(), value: "Yes".into() }];
        world.save(&person).await.unwrap();
        assert_eq!(world.read(field::all).await[0].people, 1);
        world.set(world.all(), move |w, saving| field::remove(w, saving, field)).await.unwrap();
        assert_eq!((world.load(id).await.unwrap().fields, world.read(field::all).await.len()), (vec![], 0), "{name}");

        let filter = parse("tag:beta").unwrap();
        let make = |name: &'static str| {
            let filter = filter.clone();
            world.test.write(world.all(), move |w| saved_list::make(w, name, &filter, NOON))
        };
        let list = make("Betas").await.unwrap();
        assert!(matches!(make(" BETAS").await, Err(Fail::Refused(_))), "{name}");
        let loaded = world.read(move |r| saved_list::load(r, list)).await;
        assert_eq!(parse(&loaded.filter).unwrap(), filter);
        world.test.write(world.all(), move |w| saved_list::remove(w, list)).await.unwrap();
        assert!(world.read(saved_list::all).await.is_empty());
    }
}
