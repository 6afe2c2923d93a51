//! Medians, and the fastest, of how long reading and counting take:
//! `cargo run -p starling-voting --profile bench --example measure_voting -- FOLDER`, where the folder holds the elections of
//! `tests/golden.rs`.

use starling_voting::{Base, Marking, TieRule, irv, meek_stv, read, schulze, scottish_stv};
use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "../shared/data/elections".to_owned());
    let bytes = |name: &str| std::fs::read(Path::new(&folder).join(name)).expect("the folder holds the elections");
    let (marking, ties) = (Marking::default(), TieRule::default());

    let edinburgh = bytes("edinburgh_2017_ward12.blt");
    measure("Edinburgh, 10,649 ballots: read", || read::blt(&edinburgh));
    let ward = read::blt(&edinburgh).expect("a .blt file").election;
    measure("Edinburgh: Scottish STV", || scottish_stv(&ward, &marking, &ties));
    measure("Edinburgh: Meek STV", || meek_stv(&ward, &marking, &ties));
    measure("Edinburgh: read and Meek STV", || {
        meek_stv(&read::blt(&edinburgh).expect("a .blt file").election, &marking, &ties)
    });
    measure("Edinburgh: Schulze", || schulze(&ward, &marking, &ties));

    let minneapolis = bytes("minneapolis_2017_mayor.csv");
    let count = |bytes: &[u8]| irv(&read::csv(bytes).expect("a header").election, &marking, &ties, Base::Continuing);
    measure("Minneapolis, 2,959 groups: read and instant runoff", || count(&minneapolis));
    let rows = one_a_row(&minneapolis);
    measure("Minneapolis, 105,928 rows: read", || read::csv(&rows));
    let election = read::csv(&rows).expect("a header").election;
    measure("Minneapolis, 105,928 rows: instant runoff", || irv(&election, &marking, &ties, Base::Continuing));
    measure("Minneapolis, 105,928 rows: read and instant runoff", || count(&rows));
    let names = count(&rows).expect("ranks").elected;
    println!("elected: {}", names.iter().map(|c| election.name(*c)).collect::<Vec<_>>().join(", "));
}

/// The file with every group written out, one ballot a row, in an order that mixes the groups.
fn one_a_row(grouped: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(grouped);
    let mut left: Vec<(u64, &str)> = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .map(|(count, rest)| (count.parse().expect("a count"), rest))
        .collect();
    let mut rows = String::from("choice1,choice2,choice3\n");
    while !left.is_empty() {
        for (count, rest) in &mut left {
            writeln!(rows, "{rest}").expect("a string takes any text");
            *count -= 1;
        }
        left.retain(|(count, _)| *count > 0);
    }
    rows.into_bytes()
}

fn measure<T>(what: &str, mut work: impl FnMut() -> T) {
    let begin = Instant::now();
    let mut times: Vec<Duration> = Vec::new();
    while times.len() < 5 || times.len() < 200 && begin.elapsed() < Duration::from_secs(2) {
        let begin = Instant::now();
        black_box(work());
        times.push(begin.elapsed());
    }
    times.sort_unstable();
    let shown = |time: Duration| time.as_secs_f64() * 1e3;
    println!("{what:<55} {:>10.3} ms, fastest {:>10.3} ms", shown(times[times.len() / 2]), shown(times[0]));
}
