//! How many people one typed word brings up, and how long terms take, on ten thousand invented people when the file
//! is there.

use starling_names::{Query, fold, query, terms_of_name};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

/// First, middle and last name of every row, or nothing when the file is not there.
fn people() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/people/people_10k.csv");
    let Ok(text) = std::fs::read_to_string(path) else {
        return Vec::new();
    };
    // The name columns of this file hold no quoted cells; a row with one is left out.
    text.lines()
        .skip(1)
        .filter_map(|line| {
            let cells: Vec<&str> = line.split(',').take(6).collect();
            let names = cells.get(3..6)?;
            names.iter().all(|cell| !cell.contains('"')).then(|| names.join(" "))
        })
        .collect()
}

/// The term table: term → people.
type Table = BTreeMap<String, BTreeSet<usize>>;

fn found(table: &Table, query: &Query) -> BTreeSet<usize> {
    let groups = query.groups.iter().map(|any| {
        let mut hits = BTreeSet::new();
        for one in any {
            let (from, to) = one.range();
            table.range(from..to).for_each(|(_, who)| hits.extend(who));
        }
        hits
    });
    groups.reduce(|a, b| a.intersection(&b).copied().collect()).unwrap_or_default()
}

#[test]
fn one_word_brings_up_a_short_list() {
    let people = people();
    if people.is_empty() {
        return;
    }
    let start = Instant::now();
    let terms: Vec<Vec<String>> = people.iter().map(|name| terms_of_name(name)).collect();
    let took = start.elapsed();
    let stored: usize = terms.iter().map(Vec::len).sum();
    let mut table = Table::new();
    for (who, terms) in terms.into_iter().enumerate() {
        terms.into_iter().for_each(|term| _ = table.entry(term).or_default().insert(who));
    }

    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for word in people.iter().flat_map(|name| starling_names::words(name)).filter(|w| w.chars().count() >= 3) {
        *words.entry(word).or_default() += 1;
    }
    let (mut asked, mut same, mut brought, mut worst) = (0, 0, 0, Vec::new());
    for (word, times) in &words {
        let hits = found(&table, &query(word)).len();
        assert!(hits >= 1, "{word} finds nobody");
        (asked, same, brought) = (asked + 1, same + times, brought + hits);
        worst.push((hits, *times, word.as_str()));
    }
    worst.sort_unstable_by(|a, b| b.cmp(a));
    let average = |sum: usize| sum as f64 / f64::from(asked);
    println!("people {}, terms {stored} ({:.1} a person), {took:?}", people.len(), stored as f64 / people.len() as f64);
    println!(
        "words {asked}: bear it {:.2}, brought up {:.2}; widest {:?}",
        average(same),
        average(brought),
        &worst[..20]
    );
    for (i, w) in [0.5, 0.9, 0.99].iter().map(|p| (p, &worst[((1.0 - p) * worst.len() as f64) as usize])) {
        println!("share {i}: {w:?}");
    }
    assert!(took < Duration::from_secs(1), "terms of ten thousand names took {took:?}");
    assert!(stored < 20 * people.len(), "{stored} terms");
    assert!(average(brought) < 40.0, "one word brings up {:.1} people", average(brought));
    assert!(worst[0].0 < people.len() / 20, "{:?}", worst[0]);
}

#[test]
fn two_words_bring_up_a_handful() {
    let people = people();
    if people.is_empty() {
        return;
    }
    let mut table = Table::new();
    for (who, name) in people.iter().enumerate() {
        terms_of_name(name).into_iter().for_each(|term| _ = table.entry(term).or_default().insert(who));
    }
    let (mut asked, mut brought, mut same) = (0, 0, 0);
    let folded: Vec<String> = people.iter().map(|name| fold(name)).collect();
    for (who, name) in people.iter().enumerate().step_by(10) {
        let hits = found(&table, &query(name));
        assert!(hits.contains(&who), "{name} does not find itself");
        (asked, brought) = (asked + 1, brought + hits.len());
        same += folded.iter().filter(|other| **other == folded[who]).count();
    }
    println!(
        "whole names {asked}: same name {:.2}, brought up {:.2}",
        same as f64 / asked as f64,
        brought as f64 / asked as f64
    );
    assert!(brought < 12 * asked, "a whole name brings up {:.1} people", brought as f64 / asked as f64);
}
