//! Groups and brokers of a network, `from to` a line.

use super::network::graph;
use super::{Done, Named, timed};
use starling_network::graph::Node;
use starling_network::leiden::{Effort, Options, communities};
use starling_network::{betweenness, constraint, threads};

pub const WORKS: &[Named] = &[
    ("leiden-fast", leiden_fast),
    ("leiden-thorough", leiden_thorough),
    ("constraint", constraints),
    ("betweenness", sampled),
    ("exact", exact),
];

const SEED: u64 = 1;
const SOURCES: usize = 256;
/// Of the nodes, each so manieth.
const EVERY: usize = 40;

fn leiden_fast(times: usize, file: &str) -> Done {
    leiden(times, file, Options { seed: SEED, effort: Effort::Fast, ..Options::default() })
}

fn leiden_thorough(times: usize, file: &str) -> Done {
    leiden(times, file, Options { seed: SEED, ..Options::default() }.thorough())
}

fn leiden(times: usize, file: &str, options: Options) -> Done {
    let graph = graph(file);
    let (seconds, found) = timed(times, || communities(&graph, &options));
    (seconds, format!("Q {:.4}, {} rounds", found.modularity, found.rounds.len()))
}

fn constraints(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let nodes: Vec<Node> = (0..graph.nodes() as Node).step_by(EVERY).collect();
    let (seconds, found) = timed(times, || constraint::of(&graph, &nodes));
    let known: Vec<f64> = found.into_iter().filter(|value| !value.is_nan()).collect();
    (seconds, format!("{} nodes, sum {:.4}", known.len(), known.iter().sum::<f64>()))
}

/// All the sources, where the peers do a part of them and are scaled.
fn sampled(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let work = || betweenness::sampled(&graph, SOURCES, SEED, threads::count(), &|_, _| {});
    let (seconds, _) = timed(times, work);
    (seconds, format!("{SOURCES} sources, none scaled"))
}

fn exact(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, _) = timed(times, || betweenness::exact(&graph, threads::count(), &|_, _| {}));
    (seconds, format!("{} sources, none scaled", graph.nodes()))
}
