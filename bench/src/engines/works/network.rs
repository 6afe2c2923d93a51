//! Ties: loading, ranks, ways, parts. Files have `from to` or `from to strength` a line; all is taken as undirected.

use super::{Done, Named, bytes, timed};
use starling_network::graph::{Digraph, Graph, Node};
use starling_network::pagerank::{self, Options, Ranks, Start};
use starling_network::paths::{self, distance};
use starling_network::{binary, components, cores, cut, push, read, search};
use std::path::PathBuf;
use std::process::Command;

pub const WORKS: &[Named] = &[
    ("load", load),
    ("store", store),
    ("load-stored", load_stored),
    ("pagerank", ranks),
    ("personal", personal),
    ("personal-whole", personal_whole),
    ("paths", distances),
    ("routes", routes),
    ("routes-hub", routes_to_hub),
    ("bfs", breadth_first),
    ("components", parts),
    ("cores", shells),
    ("cuts", cuts),
];

/// Where walkers of the personalised rank begin, here and at the peers.
const SEEDS: [Node; 10] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const MEMBERS: Node = 5_000;
const MOST_HOPS: usize = 4;

pub fn graph(file: &str) -> Graph {
    read::edge_list(&bytes(file)).0.graph()
}

/// From the file to rows that can be walked.
fn load(times: usize, file: &str) -> Done {
    let (seconds, graph) = timed(times, || graph(file));
    (seconds, format!("{} edges", graph.edges()))
}

/// Our own file, made in a process of its own so that its memory is not counted.
fn load_stored(times: usize, file: &str) -> Done {
    let us = std::env::current_exe().expect("a program knows where it is");
    let made = Command::new(us).args(["work", "store", "1", file]).output().expect("it can be run again");
    assert!(made.status.success(), "the file was stored");
    let stored = stored(file);
    let read = || binary::read(&std::fs::read(&stored).expect("just stored")).expect("just stored");
    let (seconds, graph) = timed(times, read);
    (seconds, format!("{} edges", graph.edges()))
}

fn store(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, written) = timed(times, || std::fs::write(stored(file), binary::write(&graph)));
    written.expect("writable");
    (seconds, String::new())
}

/// Beside the list itself, which is outside the repository.
fn stored(file: &str) -> PathBuf {
    PathBuf::from(file).with_extension("stored")
}

fn ranks(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, ranks) = timed(times, || pagerank::undirected(&graph, Start::Anywhere, &Options::default()));
    (seconds, told(&ranks))
}

/// Around the seeds by pushing, then compared with the whole computation: how many of the hundred highest belong there.
/// What long walks expect is made once with the graph, as its rows are.
fn personal(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let options = push::Options::default();
    let ground = push::Ground::of(&graph, options.weighted);
    let (seconds, near) = timed(times, || push::around(&graph, &ground, &SEEDS, &options));
    let exact = pagerank::undirected(&graph, Start::At(&SEEDS), &Options { tolerance: 1e-13, ..Options::default() });
    let least = pagerank::top(&exact.scores, 100)[99].1;
    let right = near.top.iter().take(100).filter(|score| exact.scores[score.node as usize] >= least).count();
    (seconds, format!("{right} of the highest 100 right"))
}

/// From the seeds, to the end.
fn personal_whole(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, ranks) = timed(times, || pagerank::undirected(&graph, Start::At(&SEEDS), &Options::default()));
    (seconds, told(&ranks))
}

fn told(ranks: &Ranks) -> String {
    let mass: f64 = ranks.scores.iter().sum();
    format!("{} passes, mass {mass:.4}, highest {}", ranks.passes, pagerank::top(&ranks.scores, 1)[0].0)
}

/// From node 0 to all, cost −ln strength.
fn distances(times: usize, file: &str) -> Done {
    let graph = read::edge_list(&bytes(file)).0.digraph(true);
    let costs = distance::Costs::of(graph.out());
    let (seconds, found) = timed(times, || distance::distances(graph.out(), &costs, 0));
    let reached: Vec<f64> = found.into_iter().map(f64::from).filter(|cost| cost.is_finite()).collect();
    let mean = reached.iter().sum::<f64>() / reached.len() as f64;
    (seconds, format!("{} reached, mean cost {mean:.4}", reached.len()))
}

/// To the first node that has as many ties as the average one.
fn routes(times: usize, file: &str) -> Done {
    let graph = read::edge_list(&bytes(file)).0.digraph(true);
    let average = graph.out().arcs() / graph.nodes();
    let target = (0..graph.nodes() as Node).find(|&node| graph.out().degree(node) == average).expect("an average node");
    routes_to(times, &graph, target)
}

/// To the node with the most ties: the hardest target there is.
fn routes_to_hub(times: usize, file: &str) -> Done {
    let graph = read::edge_list(&bytes(file)).0.digraph(true);
    let hub = (0..graph.nodes() as Node).max_by_key(|&node| graph.out().degree(node)).expect("a node");
    routes_to(times, &graph, hub)
}

/// From many members, spread evenly, with the tie of every hop.
fn routes_to(times: usize, graph: &Digraph, target: Node) -> Done {
    let members: Vec<Node> = (0..MEMBERS).map(|member| member * (graph.nodes() as Node / MEMBERS)).collect();
    let (seconds, routes) = timed(times, || paths::toward(graph, target, &members, MOST_HOPS));
    let ties = graph.out().degree(target);
    (seconds, format!("{} of {MEMBERS} reach one with {ties} ties", routes.iter().flatten().count()))
}

fn breadth_first(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, reach) = timed(times, || search::breadth_first(&graph, 0));
    (seconds, format!("{} reached", reach.order.len()))
}

fn parts(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, found) = timed(times, || components::components(&graph));
    (seconds, format!("{} components", found.sizes.len()))
}

fn shells(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, found) = timed(times, || cores::core_numbers(&graph));
    (seconds, format!("max core {}", found.iter().max().expect("a node")))
}

fn cuts(times: usize, file: &str) -> Done {
    let graph = graph(file);
    let (seconds, found) = timed(times, || cut::cuts(&graph));
    (seconds, format!("{} cut vertices, each with its loss, {} bridges", found.vertices().count(), found.bridges.len()))
}
