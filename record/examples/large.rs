//! How long a large list takes: `cargo run --release --example large -p starling-record -- [people]`, on SQLite and,
//! where the environment names one, on PostgreSQL.

use starling_kernel::clock::Clock;
use starling_record::change::{About, Saving, SetKind, undo};
use starling_record::filter::parse;
use starling_record::person::{Listing, Person, Tagged, create_many, page};
use starling_testkit::{NOON, someone, worlds};
use std::time::Instant;

const GIVEN: [&str; 8] = ["Faadumo", "José", "Mai", "Ahmed", "Leticia", "Hassan", "Xeng", "Omar"];
const FAMILY: [&str; 8] = ["Cali Warsame", "Peña García", "Vang", "Abdullahi", "Hernández", "Nguyễn", "Bihi", "Okafor"];

fn people(from: usize, to: usize, tag: starling_kernel::Id) -> Vec<Person> {
    let one = |n: usize| {
        let name = format!("{} {} {n}", GIVEN[n % 8], FAMILY[n / 8 % 8]);
        let mut person = someone(&name, &format!("+1612{:07}", 2_000_000 + n));
        if n.is_multiple_of(10) {
            person.tags = vec![Tagged { id: tag, name: String::new() }];
        }
        person
    };
    (from..to).map(one).collect()
}

#[tokio::main]
async fn main() {
    let count: usize = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(100_000);
    for world in worlds().await {
        let tag = world.tag("tenth").await;
        let start = Instant::now();
        let mut set = None;
        for from in (0..count).step_by(500) {
            let (ring, batch) = (world.test.ring.clone(), people(from, (from + 500).min(count), tag));
            let done = world.test.write(world.all(), move |w| {
                let saving = match set {
                    None => Saving::begin(w, &ring, Clock::System.now(), About::of(SetKind::Import))?,
                    Some(set) => Saving::resume(w, &ring, Clock::System.now(), set)?,
                };
                create_many(w, &saving, &batch)?;
                saving.pause(w)
            });
            set = Some(done.await.expect("a batch is kept"));
        }
        println!("{}: {count} people in {:.1?}", world.test.name, start.elapsed());
        for (filter, search) in [
            ("", None),
            ("tag:tenth", None),
            ("place:Northside and not tag:tenth", None),
            ("language:so and has:phone", None),
            ("consent:text=no", None),
            ("", Some("fatuma")),
            ("", Some("hassan bihi")),
            ("", Some("2050000")),
            ("", Some("nobody")),
            ("tag:tenth", Some("jose")),
        ] {
            let listing = Listing {
                filter: parse(filter).expect("a filter"),
                search: search.map(str::to_owned),
                size: 50,
                now: NOON,
                ..Listing::default()
            };
            let start = Instant::now();
            let found = world.read(move |r| page(r, &listing)).await;
            println!("{}: {filter:?} {search:?}: {} in {:.1?}", world.test.name, found.total, start.elapsed());
        }
        let set = set.expect("at least one batch");
        let start = Instant::now();
        let ring = world.test.ring.clone();
        let step = world.test.write(world.all(), move |w| undo(w, &ring, NOON, set, None, 500)).await;
        println!("{}: 500 undone in {:.1?}", world.test.name, start.elapsed());
        assert_eq!(step.expect("a step").undone, 500.min(i64::try_from(count).expect("a small number")));
    }
}
