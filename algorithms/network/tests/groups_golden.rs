//! Real networks, measured by others (networkx and igraph): `../shared/expected/network.golden.json`. Where these files
//! are not there, nothing is tested here; the other tests need none of them.

use serde_json::Value;
use starling_network::graph::Graph;
use starling_network::leiden::{self, Effort, Options};
use starling_network::{betweenness, constraint, mixing};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/");

fn read(path: &str) -> Option<String> {
    fs::read_to_string(format!("{SHARED}{path}")).ok()
}

fn expected(name: &str) -> Option<Value> {
    let golden: Value =
        serde_json::from_str(&read("expected/network.golden.json")?).expect("the shared files keep their shape");
    Some(golden[name].clone())
}

/// Fields of a line of comma-separated values, quotes undone. None of these files breaks a line inside quotes.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            letter => fields.last_mut().expect("the shared files keep their shape").push(letter),
        }
    }
    fields
}

struct Named {
    names: Vec<String>,
    graph: Graph,
}

fn named(ties: &[(String, String)]) -> Named {
    let names: BTreeSet<&String> = ties.iter().flat_map(|(a, b)| [a, b]).collect();
    let names: Vec<String> = names.into_iter().cloned().collect();
    let place = |name: &String| names.binary_search(name).expect("the shared files keep their shape") as u32;
    let pairs: Vec<(u32, u32)> = ties.iter().map(|(a, b)| (place(a), place(b))).collect();
    Named { graph: Graph::of_pairs(names.len(), &pairs), names }
}

/// The first names of a rising or falling list of scores, and the scores.
fn first_five(network: &Named, scores: &[f64], falling: bool) -> Vec<(String, f64)> {
    let mut order: Vec<usize> = (0..scores.len()).filter(|&node| !scores[node].is_nan()).collect();
    order.sort_by(|&a, &b| if falling { scores[b].total_cmp(&scores[a]) } else { scores[a].total_cmp(&scores[b]) });
    order.into_iter().take(5).map(|node| (network.names[node].clone(), scores[node])).collect()
}

fn assert_list(found: &[(String, f64)], expected: &Value, error: f64) {
    let expected = expected.as_array().expect("the shared files keep their shape");
    assert_eq!(found.len(), expected.len());
    for ((name, score), pair) in found.iter().zip(expected) {
        assert_eq!(name, pair[0].as_str().expect("the shared files keep their shape"));
        let expected = pair[1].as_f64().expect("the shared files keep their shape");
        assert!((score - expected).abs() <= error, "{name}: {score} instead of {expected}");
    }
}

fn assert_network(network: &Named, expected: &Value) {
    assert_eq!(network.graph.nodes() as u64, expected["n"].as_u64().expect("the shared files keep their shape"));
    assert_eq!(network.graph.edges() as u64, expected["m"].as_u64().expect("the shared files keep their shape"));
    let between = betweenness::exact(&network.graph, 2, &|_, _| {});
    assert_list(&first_five(network, &between, true), &expected["top5_betweenness"], 0.5e-4);
    let all: Vec<u32> = (0..network.graph.nodes() as u32).collect();
    let tight = constraint::of(&network.graph, &all);
    assert_list(&first_five(network, &tight, false), &expected["lowest5_constraint"], 0.5e-6);
    let options = Options { randomness: 0.1, effort: Effort::Rounds(10), ..Options::default() };
    let groups = leiden::stability(&network.graph, &options, 20, 2, &|_, _| {});
    let best = expected["leiden_best_of_20_Q"].as_f64().expect("the shared files keep their shape");
    // Both are the luckiest of twenty runs of a method with chance in it.
    assert!((groups.best.modularity - best).abs() < 5e-4, "{} is not {best}", groups.best.modularity);
}

fn assert_mixing(network: &Named, groups: &[Option<u32>], expected: &Value) -> mixing::Mixing {
    let found = mixing::mixing(&network.graph, groups);
    assert_eq!(found.external, expected["EI_counts"][0].as_u64().expect("the shared files keep their shape"));
    assert_eq!(found.internal, expected["EI_counts"][1].as_u64().expect("the shared files keep their shape"));
    assert!(
        (found.index.expect("the shared files keep their shape")
            - expected["EI_index"].as_f64().expect("the shared files keep their shape"))
        .abs()
            <= 0.5e-6
    );
    found
}

#[test]
fn cronies() {
    let Some(expected) = expected("my-little-crony (undirected, simplified)") else { return };
    let text = read("data/power/my-little-crony/connections.csv").expect("the shared files keep their shape");
    let ties: Vec<(String, String)> = text
        .lines()
        .skip(1)
        .map(|line| {
            let mut fields = fields(line).into_iter();
            (
                fields.next().expect("the shared files keep their shape"),
                fields.next().expect("the shared files keep their shape"),
            )
        })
        .collect();
    let network = named(&ties);
    assert_network(&network, &expected);
    let people = read("data/power/my-little-crony/people.csv").expect("the shared files keep their shape");
    let kinds: BTreeMap<String, String> =
        people.lines().skip(1).map(fields).map(|fields| (fields[0].clone(), fields[1].clone())).collect();
    let labels: Vec<&String> = kinds.values().collect::<BTreeSet<_>>().into_iter().collect();
    let label = |name: &String| {
        kinds.get(name).map(|kind| labels.binary_search(&kind).expect("the shared files keep their shape") as u32)
    };
    let groups: Vec<Option<u32>> = network.names.iter().map(label).collect();
    let found = assert_mixing(&network, &groups, &expected);
    assert_eq!((found.silent, found.unanswered), (1, 2));
    // The reference counts "not in the list of people" as a group of its own.
    let as_group: Vec<Option<u32>> = groups.iter().map(|group| group.or(Some(labels.len() as u32))).collect();
    let r = mixing::mixing(&network.graph, &as_group).assortativity.expect("the shared files keep their shape");
    assert!(
        (r - expected["attribute_assortativity"].as_f64().expect("the shared files keep their shape")).abs() <= 0.5e-6,
        "{r}"
    );
}

/// Committees and their members, in the order of the file.
fn seats() -> Option<Vec<(String, String)>> {
    let text = read("data/power/congress/committee-membership-current.yaml")?;
    let mut committee = String::new();
    let mut seats = Vec::new();
    for line in text.lines() {
        if let Some(member) = line.trim_start_matches("- ").trim().strip_prefix("bioguide: ") {
            seats.push((committee.clone(), member.to_owned()));
        } else if let Some(name) = line.strip_suffix(':').filter(|name| !name.starts_with([' ', '-'])) {
            name.clone_into(&mut committee);
        }
    }
    Some(seats)
}

#[test]
fn committees_and_members() {
    let (Some(expected), Some(seats)) = (expected("congress committees x members (bipartite)"), seats()) else {
        return;
    };
    let ties: Vec<(String, String)> = seats.into_iter().map(|(of, member)| (format!("C:{of}"), member)).collect();
    assert_network(&named(&ties), &expected);
}

#[test]
fn members_of_the_same_committees() {
    let (Some(expected), Some(seats)) = (expected("congress co-membership (full committees, EI by party)"), seats())
    else {
        return;
    };
    let mut rooms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (committee, member) in seats.into_iter().filter(|(committee, _)| committee.len() == 4) {
        rooms.entry(committee).or_default().push(member);
    }
    let mut ties = Vec::new();
    for members in rooms.values() {
        for (at, a) in members.iter().enumerate() {
            ties.extend(members[..at].iter().map(|b| (a.clone(), b.clone())));
        }
    }
    let network = named(&ties);
    assert_network(&network, &expected);
    let parties = read("data/power/congress/members.csv").expect("the shared files keep their shape");
    let parties: BTreeMap<&str, &str> = parties.lines().skip(1).filter_map(|line| line.split_once(',')).collect();
    let labels: Vec<&&str> = parties.values().collect::<BTreeSet<_>>().into_iter().collect();
    let label = |name: &String| {
        parties
            .get(name.as_str())
            .map(|party| labels.binary_search(&party).expect("the shared files keep their shape") as u32)
    };
    let groups: Vec<Option<u32>> = network.names.iter().map(label).collect();
    let found = assert_mixing(&network, &groups, &expected);
    let r = found.assortativity.expect("the shared files keep their shape");
    assert!(
        (r - expected["attribute_assortativity"].as_f64().expect("the shared files keep their shape")).abs() <= 0.5e-6,
        "{r}"
    );
    let chance = mixing::chance(&network.graph, &groups, 200, 1, 2).expect("the shared files keep their shape");
    assert!(chance.index.deviation > 0.0);
}
