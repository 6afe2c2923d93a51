//! Lists brought in, stopped, killed, taken back, on every engine at hand.

use starling_db::{Anyone, Db, Fail, Read, Sql, Write};
use starling_i18n::Catalog;
use starling_imports::file::people::People;
use starling_imports::file::{Mapping, Reader, ValueMeaning, propose, recognise, row, samples};
use starling_imports::import::{self, Counts, Effect, Import, ImportState, NewImport, effect, look};
use starling_jobs::Runner;
use starling_kernel::{Clock, Id, Micros};
use starling_mail::Mailer;
use starling_record::filter::parse;
use starling_record::person::{self, ExternalId, Listing, Person, State, WayKind};
use starling_record::{field, saved_list, tag};
use starling_testkit::{NOON, World, someone, worlds};
use starling_web::{App, Assets, Config, Doors, SeatAt, Visitor};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| {
    Catalog::build(&[&starling_web::MESSAGES, &starling_imports::MESSAGES]).expect("the messages are whole").forever()
});

fn app(world: &World) -> App {
    fn nobody(_: &Read<'_, Anyone>, _: &[u8], _: Micros) -> Result<Option<Visitor>, Fail> {
        Ok(None)
    }
    fn nowhere(_: &Read<'_, Anyone>, _: Id) -> Result<Vec<SeatAt>, Fail> {
        Ok(Vec::new())
    }
    fn untouched(_: &Write<'_, Anyone>, _: Id, _: Micros) -> Result<(), Fail> {
        Ok(())
    }
    fn unseen(_: &Write<'_, Anyone>, _: Id, _: Id) -> Result<(), Fail> {
        Ok(())
    }
    let config = Config { address: String::new(), trusted_proxies: Vec::new(), demo: false, setup_code: String::new() };
    App {
        db: Db::clone(&world.test.db),
        catalog: *CATALOG,
        ring: Arc::clone(&world.test.ring),
        mailer: Mailer::Log,
        clock: Clock::fixed(NOON),
        assets: Box::leak(Box::new(Assets::new())),
        config: Arc::new(config),
        doors: Doors { visitor: nobody, seats: nowhere, touch: untouched, visit: unseen },
        nav: &[],
        bell: Arc::default(),
    }
}

fn runner(app: &App) -> Runner {
    starling_imports::workers(Runner::new(app.db.clone(), app.clock.clone(), app.bell.clone()), app)
}

/// Brings a file as the page does: the house's remembered mapping, or what is proposed.
async fn bring(world: &World, bytes: &[u8]) -> Id {
    let ring = Arc::clone(&world.test.ring);
    let bytes = bytes.to_vec();
    let look = look(&*bytes).expect("the file is read");
    world
        .test
        .write(world.all(), move |w| {
            let remembered = import::remembered(w, &look.headers, &look.samples)?;
            let mapping = remembered.unwrap_or_else(|| propose(&look.headers, recognise(&look.headers), &look.samples));
            let id = Id::new();
            let new = NewImport {
                id,
                file: Some(import::keep(w, &ring, "list.csv", &bytes, NOON)?),
                file_name: "list.csv",
                digest: b"",
                mapping: &mapping,
                state: ImportState::Ready,
                by: None,
                total: look.last,
            };
            import::add(w, &new, NOON)?;
            Ok(id)
        })
        .await
        .expect("a file is kept")
}

async fn find(world: &World, id: Id) -> Import {
    world.read(move |r| import::find(r, id)).await
}

async fn start(world: &World, id: Id) {
    let go = move |w: &Write<'_>| import::start(w, &import::find(w, id)?, None, NOON);
    world.test.write(world.all(), go).await.expect("it starts");
}

async fn work(app: &App) {
    let runner = runner(app);
    while runner.step().await.expect("jobs are done") {}
}

async fn apply(world: &World, app: &App, bytes: &[u8]) -> Import {
    let id = bring(world, bytes).await;
    start(world, id).await;
    work(app).await;
    find(world, id).await
}

async fn undo(world: &World, app: &App, id: Id) -> Import {
    let back = move |w: &Write<'_>| import::take_back(w, &import::find(w, id)?, None, NOON);
    world.test.write(world.all(), back).await.expect("it is taken back");
    work(app).await;
    find(world, id).await
}

async fn preview(world: &World, bytes: &[u8]) -> Effect {
    let id = bring(world, bytes).await;
    let bytes = bytes.to_vec();
    world
        .read(move |r| {
            let mapping = import::mapping_of(r, id)?;
            Ok(effect(r, &*bytes, &mapping, NOON)?.expect("the file is read"))
        })
        .await
}

/// Names of the house's tags and fields.
async fn words(world: &World) -> (Vec<String>, Vec<String>) {
    let tags = |r: &Read<'_>| Ok(tag::all(r)?.into_iter().map(|tag| tag.name).collect());
    let fields = |r: &Read<'_>| Ok(field::all(r)?.into_iter().map(|field| field.name).collect());
    (world.read(tags).await, world.read(fields).await)
}

/// Everyone, whole, but for what only counts changes.
async fn everyone(world: &World) -> BTreeMap<Id, Person> {
    world
        .read(|r| {
            let ids = person::ids(r, &Listing { now: NOON, ..Listing::default() })?;
            ids.into_iter()
                .map(|id| Ok((id, Person { version: 0, changed: 0, ..person::load(r, id)?.expect("a listed person") })))
                .collect()
        })
        .await
}

/// Rows that speak of someone who has no way to be known again.
async fn unknowable(world: &World, id: Id, bytes: &[u8]) -> i64 {
    let mapping = world.read(move |r| import::mapping_of(r, id)).await;
    let records = Reader::open(bytes).expect("the file is read").filter_map(Result::ok);
    let drafts = records.filter_map(|record| row(&mapping, &record).0);
    let lost =
        drafts.filter(|draft| draft.mails.is_empty() && draft.phones.is_empty() && draft.external_ids.is_empty());
    i64::try_from(lost.count()).expect("few")
}

fn counts(created: i64, updated: i64, unchanged: i64, rejected: i64) -> Counts {
    Counts { created, updated, unchanged, rejected }
}

fn table(rows: usize) -> Vec<u8> {
    let mut out = String::from("First Name,Last Name,Email,Phone,Tags\n");
    for n in 0..rows {
        out.push_str(&format!("Given{n},Family{n},p{n}@example.org,612-555-{:04},\"door, {}\"\n", n % 10_000, n % 7));
    }
    out.into_bytes()
}

#[tokio::test]
async fn every_statement_is_understood_by_every_engine() {
    for test in starling_testkit::both().await {
        let wrong = starling_db::check(&test.db, starling_imports::statements()).await;
        assert!(wrong.is_empty(), "{}: {wrong:#?}", test.name);
    }
}

#[tokio::test]
async fn every_sample_comes_in_as_previewed_again_without_change_and_goes_out_whole() {
    for world in worlds().await {
        let app = app(&world);
        let before = (everyone(&world).await, words(&world).await);
        let mut all = Vec::new();
        for sample in samples::ALL {
            if look(sample.bytes).is_err() {
                continue;
            }
            let at = format!("{}: {}", world.test.name, sample.name);
            let expected = preview(&world, sample.bytes).await;
            let import = apply(&world, &app, sample.bytes).await;
            assert_eq!((import.state, import.counts), (ImportState::Done, expected.counts), "{at}");
            assert!(import.counts.created + import.counts.updated > 0, "{at}: nobody came in");
            assert_eq!(import.file, None, "{at}: the file is deleted");
            all.push(import.id);
            let again = apply(&world, &app, sample.bytes).await;
            all.push(again.id);
            let Counts { rejected, .. } = import.counts;
            // Who has neither a mail address nor a phone nor a number elsewhere cannot be known again.
            let unknown = unknowable(&world, import.id, sample.bytes).await;
            let same = import.counts.rows() - rejected - unknown;
            assert_eq!(again.counts, counts(unknown, 0, same, rejected), "{at}: again");
        }
        for id in all.into_iter().rev() {
            let undone = undo(&world, &app, id).await;
            assert_eq!(
                (undone.state, undone.left),
                (ImportState::Undone, 0),
                "{}: {}",
                world.test.name,
                undone.file_name
            );
        }
        assert_eq!((everyone(&world).await, words(&world).await), before, "{}", world.test.name);
    }
}

#[tokio::test]
async fn overwritten_values_come_back_and_whoever_was_changed_since_is_left_and_named() {
    for world in worlds().await {
        let (app, name) = (app(&world), world.test.name);
        let first =
            apply(&world, &app, b"Name,Email,Ward,Phone\nAna Ruiz,ana@example.org,3,\nOmar Bihi,omar@example.org,4,\n")
                .await;
        assert_eq!(first.counts, counts(2, 0, 0, 0), "{name}");
        let before = everyone(&world).await;
        let list = b"Name,Email,Phone,Tags\nAna Ruiz,ana@example.org,612-555-0101,door\nOmar Bihi,omar@example.org,612-555-0102,door\nBo Vang,bo@example.org,,door\n";
        let second = apply(&world, &app, list).await;
        assert_eq!(second.counts, counts(1, 2, 0, 0), "{name}");
        let second_id = second.id;
        assert_eq!(world.read(move |r| import::changed(r, second_id)).await, 2, "{name}: people it would restore");
        let omar = before.values().find(|person| person.name == "Omar Bihi").expect("he was brought in").id;
        let mut touched = world.load(omar).await.expect("he is there");
        touched.pronouns = "he".into();
        world.save(&touched).await.expect("he is saved");
        let undone = undo(&world, &app, second.id).await;
        assert_eq!((undone.state, undone.undone, undone.left), (ImportState::Undone, 2, 1), "{name}");
        let id = second.id;
        let left = world.read(move |r| import::left(r, id, 10)).await;
        assert_eq!(
            left.iter().map(|row| (row.party, row.reason.as_str())).collect::<Vec<_>>(),
            [(Some(omar), "imports-left-changed-since")]
        );
        let mut after = everyone(&world).await;
        let kept = after.remove(&omar).expect("he is left");
        assert_eq!((kept.pronouns.as_str(), kept.tags.len()), ("he", 1), "{name}");
        let mut before = before;
        before.remove(&omar);
        assert_eq!(after, before, "{name}: byte for byte");
    }
}

#[tokio::test]
async fn tags_and_fields_an_import_made_go_with_it_unless_someone_uses_them() {
    for world in worlds().await {
        let (app, name) = (app(&world), world.test.name);
        let was = |text: &[&str]| text.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        apply(&world, &app, b"Starling ID,Name,Email,Tags,Field: Team\n,Ana Ruiz,ana@example.org,old,3\n").await;
        assert_eq!(words(&world).await, (was(&["old"]), was(&["Team"])), "{name}");
        let list = b"Starling ID,Name,Email,Tags,Field: Team,Field: Bus line,Field: Shift\n,Ana Ruiz,ana@example.org,OLD; door; listed; held,4,North,early\n,Bo Vang,bo@example.org,held,,,\n";
        let import = apply(&world, &app, list).await;
        assert_eq!(import.counts, counts(1, 1, 0, 0), "{name}");
        let made = (was(&["door", "held", "listed", "old"]), was(&["Team", "Bus line", "Shift"]));
        assert_eq!(words(&world).await, made, "{name}");
        let keep = |w: &Write<'_>| {
            let filter = parse("tag:LISTED or field:shift = early").expect("a filter");
            saved_list::make(w, "Who to ask", &filter, NOON)
        };
        world.test.write(world.all(), keep).await.expect("a list is saved");
        let bo = everyone(&world).await.into_values().find(|person| person.name == "Bo Vang").expect("he came");
        let mut bo = world.load(bo.id).await.expect("he is there");
        bo.pronouns = "he".into();
        world.save(&bo).await.expect("he is saved");
        let undone = undo(&world, &app, import.id).await;
        assert_eq!((undone.state, undone.undone, undone.left), (ImportState::Undone, 1, 1), "{name}");
        assert_eq!(words(&world).await, (was(&["held", "listed", "old"]), was(&["Team", "Shift"])), "{name}");
    }
}

#[tokio::test]
async fn a_command_and_a_server_on_one_file_take_turns_and_both_end_quietly() {
    for world in worlds().await {
        let (app, name) = (app(&world), world.test.name);
        let path = world.test.folder.path().join("list.csv");
        std::fs::write(&path, table(1_300)).expect("a file is written");
        let over = AtomicBool::new(false);
        let command = async {
            let report = import::from_file(&app, world.house, &path, false).await.expect("the list is brought in");
            over.store(true, Ordering::Relaxed);
            report
        };
        let server = async {
            let runner = runner(&app);
            // Once more after the command, for the job it leaves behind.
            while runner.step().await.expect("jobs are done") || !over.load(Ordering::Relaxed) {
                tokio::task::yield_now().await;
            }
        };
        let (report, ()) = tokio::join!(command, server);
        assert_eq!((report.created, report.rejected.len()), (1_300, 0), "{name}");
        let imports = world.read(|r| import::recent(r, None, 10)).await;
        let seen: Vec<_> = imports.iter().map(|one| (one.state, one.counts, one.file)).collect();
        assert_eq!(seen, [(ImportState::Done, counts(1_300, 0, 0, 0), None)], "{name}");
        let jobs = |r: &Read<'_, Anyone>| r.built::<i64>(&Sql::new("SELECT CAST(count(*) AS BIGINT) FROM job"));
        assert_eq!(world.test.db.read(Anyone::NOBODY, jobs).await.expect("a count"), [0], "{name}: none to try again");
    }
}

#[tokio::test]
async fn stopped_it_keeps_what_was_done_and_goes_on_with_the_next_row() {
    for world in worlds().await {
        let (app, name, rows) = (app(&world), world.test.name, 1_200);
        let id = bring(&world, &table(rows)).await;
        start(&world, id).await;
        let halt = move |w: &Write<'_>| import::stop(w, &import::find(w, id)?);
        world.test.write(world.all(), halt).await.expect("it is asked to stop");
        work(&app).await;
        let stopped = find(&world, id).await;
        assert_eq!((stopped.state, stopped.cursor, stopped.counts.created), (ImportState::Stopped, 500, 500), "{name}");
        start(&world, id).await;
        work(&app).await;
        let done = find(&world, id).await;
        assert_eq!((done.state, done.counts), (ImportState::Done, counts(1_200, 0, 0, 0)), "{name}");
        let seqs = world.read(move |r| import::outcomes(r, id, 0, 2_000)).await;
        let seqs: Vec<i64> = seqs.iter().map(|row| row.seq).collect();
        assert_eq!(seqs, (1..=1_200).collect::<Vec<_>>(), "{name}: no row twice, none missing");
        let undone = undo(&world, &app, id).await;
        assert_eq!((undone.undone, undone.left, everyone(&world).await.len()), (1_200, 0, 0), "{name}");
    }
}

#[tokio::test]
async fn what_is_broken_binned_or_shared_is_told_apart() {
    for world in worlds().await {
        let (app, name) = (app(&world), world.test.name);
        let mut binned = someone("Luis Ortega", "+16125550199");
        binned.state = State::Binned;
        let luis = binned.id;
        binned.state = State::Here;
        world.save(&binned).await.expect("he is saved");
        world
            .set(world.all(), move |w, saving| starling_record::bin::put(w, saving, luis))
            .await
            .expect("he is binned");
        let list = "Name,Email,Phone\nLuis Ortega,,612-555-0199\nMother Yang,,651-555-0150\nDaughter Yang,,651-555-0150\n,,\nToo,few\n,nobody,\n,,(651) 555-0177\n,,651.555.0177\n";
        let import = apply(&world, &app, list.as_bytes()).await;
        assert_eq!(import.counts, counts(3, 0, 1, 3), "{name}");
        let id = import.id;
        let reasons: Vec<(i64, String)> = world
            .read(move |r| import::outcomes(r, id, 0, 10))
            .await
            .into_iter()
            .map(|row| (row.seq, row.reason))
            .collect();
        let expected = [
            (1, "imports-row-binned"),
            (2, ""),
            (3, ""),
            (5, "imports-row-too-few"),
            (6, "imports-row-nobody"),
            (7, ""),
            (8, ""),
        ];
        assert_eq!(reasons, expected.map(|(seq, key)| (seq, key.to_owned())), "{name}");
    }
}

#[tokio::test]
async fn whoever_a_long_list_speaks_of_again_is_previewed_as_brought_in() {
    for world in worlds().await {
        let (app, name) = (app(&world), world.test.name);
        world.save(&someone("Luis Ortega", "+16125550199")).await.expect("he is saved");
        let mut list = b"First Name,Last Name,Email,Phone,Tags\nLuis,Ortega,,612-555-0199,door\n".to_vec();
        list.extend_from_slice(&table(1_200)[b"First Name,Last Name,Email,Phone,Tags\n".len()..]);
        for again in [
            // As said before: of him who is stored, by the way he is reached; and of two made by this file.
            "Luis,Ortega,,612-555-0199,door",
            "Given3,Family3,p3@example.org,,",
            ",,p700@example.org,,",
            // More than was said before, and then that again.
            "Luis,Ortega,luis@example.org,612-555-0199,",
            "Luis,,luis@example.org,,door",
            "Given4,Family4,p4@example.org,651-555-0150,",
            // Another person at the same phone.
            "Mother,Yang,,651-555-0150,",
        ] {
            list.extend_from_slice(format!("{again}\n").as_bytes());
        }
        let expected = preview(&world, &list).await;
        assert_eq!(expected.counts, counts(1_201, 3, 4, 0), "{name}");
        assert_eq!(apply(&world, &app, &list).await.counts, expected.counts, "{name}");
    }
}

#[tokio::test]
async fn a_mapping_is_remembered_for_the_next_file_with_such_columns() {
    for world in worlds().await {
        let bytes = b"Who,Colour\nAna Ruiz,red\nBo Vang,blue\n".to_vec();
        let seen = look(&*bytes).expect("the file is read");
        let mut mapping = propose(&seen.headers, None, &seen.samples);
        let whole = starling_imports::file::Target::Name { part: starling_imports::file::NamePart::Full };
        mapping.set(0, whole.clone(), &seen.samples).expect("a column of names");
        mapping
            .set(1, starling_imports::file::Target::TagNamed { name: "likes red".into() }, &seen.samples)
            .expect("a tag");
        mapping.set_value(1, "red", ValueMeaning::Flag { yes: true }).expect("a yes");
        let kept: Mapping = mapping.clone();
        world.test.write(world.all(), move |w| import::remember(w, &kept, NOON)).await.expect("it is kept");
        let next = look(&b"Colour,Who\nred,Chee Lor\n"[..]).expect("the file is read");
        let found =
            world.read(move |r| import::remembered(r, &next.headers, &next.samples)).await.expect("it is found");
        assert_eq!(found.columns()[1].target(), &whole, "{}", world.test.name);
        assert_eq!(found.columns()[0].meaning("RED"), Some(ValueMeaning::Flag { yes: true }));
    }
}

#[tokio::test]
async fn our_own_file_comes_home_unchanged_and_makes_the_same_people_elsewhere() {
    let (ours, theirs) = (worlds().await, worlds().await);
    for (here, there) in ours.iter().zip(&theirs) {
        let (app_here, app_there, name) = (app(here), app(there), here.test.name);
        apply(here, &app_here, samples::ACTION_NETWORK.bytes).await;
        apply(here, &app_here, samples::NATIONBUILDER.bytes).await;
        apply(here, &app_here, b"Name,Team\n=cmd|x,-1+2\n\"O'Neill, Bob\",\"'quoted'\"\n").await;
        let people = everyone(here).await;
        let mut file = People::default();
        file.extend(people.values().cloned(), here.house);
        let (bytes, count) = file.write();
        assert_eq!(count, people.len());
        let home = apply(here, &app_here, &bytes).await;
        assert_eq!(home.counts, counts(0, 0, i64::try_from(count).expect("few"), 0), "{name}");
        let away = apply(there, &app_there, &bytes).await;
        assert_eq!(away.counts, counts(i64::try_from(count).expect("few"), 0, 0, 0), "{name}");
        let mut copies = everyone(there).await;
        for person in people.values() {
            let number = ExternalId { system: "starling".into(), value: person.id.to_string() };
            let (id, copy) = copies.iter().find(|(_, copy)| copy.external_ids.contains(&number)).expect("a copy");
            let id = *id;
            let ways = |person: &Person, kind| person.ways_of(kind).map(|way| way.value.clone()).collect::<Vec<_>>();
            assert_eq!(
                (&copy.name, &copy.given, &copy.pronouns, &copy.lang, &copy.speaks),
                (&person.name, &person.given, &person.pronouns, &person.lang, &person.speaks),
                "{name}"
            );
            for kind in [WayKind::Mail, WayKind::Phone] {
                assert_eq!(ways(copy, kind), ways(person, kind), "{name}");
            }
            let tags = |person: &Person| person.tags.iter().map(|tag| tag.name.clone()).collect::<Vec<_>>();
            let fields = |person: &Person| {
                person.fields.iter().map(|field| (field.name.clone(), field.value.clone())).collect::<BTreeMap<_, _>>()
            };
            assert_eq!((tags(copy), fields(copy)), (tags(person), fields(person)), "{name}");
            let said = |person: &Person| {
                person.consents.iter().map(|said| (said.channel.word(), said.yes)).collect::<BTreeMap<_, _>>()
            };
            assert_eq!(said(copy), said(person), "{name}");
            copies.remove(&id);
        }
        assert!(copies.is_empty(), "{name}");
    }
}

#[tokio::test]
async fn ten_thousand_people_come_in_and_birth_dates_stay_out() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/people/people_10k.csv");
    let Ok(bytes) = std::fs::read(path) else { return };
    let world = worlds().await.into_iter().next().expect("SQLite is always there");
    let app = app(&world);
    let expected = preview(&world, &bytes).await;
    assert_eq!(expected.counts.rows(), 10_000);
    let id = bring(&world, &bytes).await;
    let mapping = world.read(move |r| import::mapping_of(r, id)).await;
    let refused: Vec<&str> = mapping
        .columns()
        .iter()
        .filter(|column| column.refused().is_some())
        .map(|column| column.header().text.as_str())
        .collect();
    assert_eq!(refused, ["birth_date"]);
    start(&world, id).await;
    work(&app).await;
    assert_eq!(find(&world, id).await.counts, expected.counts);
}
