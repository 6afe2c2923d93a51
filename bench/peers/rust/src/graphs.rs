//! `graph`, `petgraph` and `rustworkx-core` on an edge list, `from to` or `from to strength` a line.

use crate::timed;
use graph::prelude::*;
use petgraph::graph::{NodeIndex, UnGraph};
use std::path::Path;
use std::sync::atomic::Ordering;

/// The width of a bucket that was fastest here of 0.25, 0.5, 1, 2 and 4.
const BEST_DELTA: f32 = 0.25;

fn read(file: &str) -> UndirectedCsrGraph<u32> {
    GraphBuilder::new().file_format(EdgeListInput::default()).path(Path::new(file)).build().expect("an edge list")
}

/// Reading the file and building the rows, with the crate's own parallel reader.
pub fn load(file: &str, repetitions: usize) -> (f64, String) {
    let (seconds, graph) = timed(repetitions, || read(file));
    (seconds, format!("{} edges", graph.edge_count()))
}

fn pairs(file: &str) -> Vec<(u32, u32)> {
    let text = std::fs::read_to_string(file).expect("readable");
    let pair = |line: &str| {
        let (from, to) = line.split_once(' ')?;
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    text.lines().filter_map(pair).collect()
}

/// Both directions of every tie: the crate walks directed graphs only.
fn both_ways(file: &str) -> DirectedCsrGraph<u32> {
    let pairs = pairs(file);
    let arcs = pairs.iter().flat_map(|(from, to)| [(*from, *to), (*to, *from)]);
    GraphBuilder::new().csr_layout(CsrLayout::Sorted).edges(arcs).build()
}

/// Until the scores change by less than 1e-8 in sum; in `f32`, and what stands alone loses its mass.
pub fn pagerank(file: &str, repetitions: usize) -> (f64, String) {
    let graph = both_ways(file);
    let (seconds, (scores, rounds, _)) =
        timed(repetitions, || page_rank(&graph, PageRankConfig::new(200, 1e-8, 0.85)));
    let mass: f64 = scores.iter().map(|score| f64::from(*score)).sum();
    (seconds, format!("{rounds} rounds, mass {mass:.4}"))
}

/// Shortest paths from node 0 to all, cost −ln strength, by delta stepping.
pub fn paths(file: &str, repetitions: usize) -> (f64, String) {
    let text = std::fs::read_to_string(file).expect("readable");
    let mut arcs = Vec::new();
    for line in text.lines() {
        let mut words = line.split(' ');
        let mut word = || words.next().expect("from, to, strength");
        let (from, to): (u32, u32) = (word().parse().expect("a node"), word().parse().expect("a node"));
        let cost = -word().parse::<f32>().expect("a strength").ln();
        arcs.push((from, to, cost));
        arcs.push((to, from, cost));
    }
    drop(text);
    let graph: DirectedCsrGraph<u32, (), f32> =
        GraphBuilder::new().csr_layout(CsrLayout::Sorted).edges_with_values(arcs).build();
    let config = DeltaSteppingConfig::new(0, BEST_DELTA);
    let (seconds, costs) = timed(repetitions, || delta_stepping(&graph, config));
    let reached = costs.iter().map(|cost| f64::from(cost.load(Ordering::Relaxed))).filter(|cost| *cost < 1e30);
    let (count, sum) = reached.fold((0, 0.0), |(count, sum), cost| (count + 1, sum + cost));
    (seconds, format!("{count} reached, mean cost {:.4}", sum / f64::from(count)))
}

/// Afforest.
pub fn components(file: &str, repetitions: usize) -> (f64, String) {
    let graph = both_ways(file);
    let (seconds, found) = timed(repetitions, || wcc_afforest(&graph, WccConfig::default()).to_vec());
    let roots = found.iter().enumerate().filter(|(node, root)| *node as u32 == **root).count();
    (seconds, format!("{roots} components"))
}

fn petgraph_read(file: &str) -> UnGraph<(), f32> {
    let pairs = pairs(file);
    let nodes = pairs.iter().map(|(from, to)| from.max(to) + 1).max().unwrap_or(0) as usize;
    let mut graph = UnGraph::with_capacity(nodes, pairs.len());
    for _ in 0..nodes {
        graph.add_node(());
    }
    for (from, to) in pairs {
        graph.add_edge(NodeIndex::new(from as usize), NodeIndex::new(to as usize), 1.0);
    }
    graph
}

/// petgraph has no reader: a plain one of ours in front of it.
pub fn petgraph_load(file: &str, repetitions: usize) -> (f64, String) {
    let (seconds, graph) = timed(repetitions, || petgraph_read(file));
    (seconds, format!("{} edges", graph.edge_count()))
}

/// Union and find.
pub fn petgraph_components(file: &str, repetitions: usize) -> (f64, String) {
    let graph = petgraph_read(file);
    let (seconds, count) = timed(repetitions, || petgraph::algo::connected_components(&graph));
    (seconds, format!("{count} components"))
}

/// Cut vertices only, no loss values.
pub fn petgraph_cuts(file: &str, repetitions: usize) -> (f64, String) {
    let graph = petgraph_read(file);
    let (seconds, found) = timed(repetitions, || petgraph::algo::articulation_points::articulation_points(&graph));
    (seconds, format!("{} cut vertices", found.len()))
}

/// Cut vertices only, no loss values.
pub fn rustworkx_cuts(file: &str, repetitions: usize) -> (f64, String) {
    let graph = petgraph_read(file);
    let (seconds, found) =
        timed(repetitions, || rustworkx_core::connectivity::articulation_points(&graph, None));
    (seconds, format!("{} cut vertices", found.len()))
}
