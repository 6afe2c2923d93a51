//! Real networks whose measures were computed by others, where they stand beside the repository.

use serde_json::Value;
use starling_network::components::components;
use starling_network::cores::core_numbers;
use starling_network::cut::cuts;
use starling_network::graph::{Graph, Node, Tie};
use starling_network::pagerank::{self, Options, Start};
use starling_network::structure::structure;
use std::collections::HashMap;
use std::path::Path;

/// A file beside the repository, where it is there.
fn shared(path: &str) -> Option<String> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")).join(path);
    path.exists().then(|| std::fs::read_to_string(path).expect("a file that is there can be read"))
}

#[test]
fn shared_committees_of_congress() {
    let (Some(rows), Some(golden)) =
        (shared("data/power/congress/comembership.edges.csv"), shared("expected/network.golden.json"))
    else {
        return;
    };
    let golden: Value = serde_json::from_str(&golden).expect("golden results are JSON");
    let golden = &golden["congress co-membership (full committees, EI by party)"];
    let (mut names, mut ids, mut ties) = (Vec::new(), HashMap::new(), Vec::new());
    for row in rows.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let mut node = |name: &str| {
            *ids.entry(name.to_owned()).or_insert_with(|| {
                names.push(name.to_owned());
                names.len() as Node - 1
            })
        };
        let shared: f32 = cells[2].parse().expect("a number of committees");
        ties.push(Tie { from: node(cells[0]), to: node(cells[1]), strength: shared / 8.0 });
    }
    let (graph, built) = Graph::of_ties(names.len(), &ties);
    assert_eq!(built, Default::default());
    assert_eq!((&golden["n"], &golden["m"]), (&graph.nodes().into(), &graph.edges().into()));
    let parts = components(&graph);
    assert_eq!((&golden["components"], &golden["largest"]), (&parts.sizes.len().into(), &parts.largest().into()));
    let cuts = cuts(&graph);
    assert_eq!(golden["cut_vertices"], cuts.vertices().count());
    assert_eq!(golden["bridges"], cuts.bridges.len());
    assert_eq!(golden["max_core"], core_numbers(&graph).into_iter().max().expect("there are nodes"));
    let close = |found: f64, name: &str| {
        assert!((found - golden[name].as_f64().expect("a number")).abs() < 1e-6, "{name}: {found}");
    };
    let shape = structure(&graph, 2);
    close(shape.mean_clustering, "avg_clustering");
    close(shape.transitivity, "transitivity");
    close(shape.degree_assortativity.expect("degrees differ"), "degree_assortativity");
    let ranks = pagerank::undirected(&graph, Start::Anywhere, &Options::default());
    let expected = golden["top5_pagerank"].as_array().expect("a list");
    for ((node, score), expected) in pagerank::top(&ranks.scores, 5).into_iter().zip(expected) {
        assert_eq!(expected[0], names[node as usize]);
        assert!((score - expected[1].as_f64().expect("a number")).abs() < 2e-8, "{score}");
    }
}
