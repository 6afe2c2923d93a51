//! Times the core of this crate on an edge list: `measure_core FILE [THREADS]`. Medians of seven, in milliseconds.
//!
//! FILE is a list of two whole numbers a line, such as the network of 400,000 nodes that `docs/engines/network.md`
//! names. What is not in a list gets a strength by the place of its tie, so that every run sees the same.

use starling_network::graph::{Digraph, Node, Tie};
use starling_network::pagerank::{self, Options, Ranks, Start};
use starling_network::paths::{self, distance};
use starling_network::random::Random;
use starling_network::{binary, components, cores, cut, push, read, search, structure, threads};
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("measure_core FILE [THREADS]");
        return ExitCode::from(2);
    };
    let threads = arguments.next().and_then(|text| text.parse().ok()).unwrap_or_else(threads::count);
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let base = memory();
    let graph = read::edge_list_with(&bytes, threads).0.graph();
    println!(
        "{} nodes, {} edges, {threads} threads; memory {} MiB more",
        graph.nodes(),
        graph.edges(),
        memory() - base
    );
    timed("parse", || read::edge_list_with(&bytes, threads).0.pairs.len());
    let list = read::edge_list_with(&bytes, threads).0;
    timed("build", || list.graph().edges());
    timed("parse and build", || read::edge_list_with(&bytes, threads).0.graph().edges());
    let written = binary::write(&graph);
    let stored = std::env::temp_dir().join(format!("measure-core-{}.starnet", std::process::id()));
    if std::fs::write(&stored, &written).is_ok() {
        timed("read and build from own file", || {
            binary::read(&std::fs::read(&stored).expect("just written")).expect("just written").edges()
        });
        let _ = std::fs::remove_file(&stored);
    }
    println!("own file: {} bytes", written.len());

    let options = Options { threads, ..Options::default() };
    let told = |ranks: Ranks| {
        format!("{} passes, change {:.1e}, mass {}", ranks.passes, ranks.change, ranks.scores.iter().sum::<f64>())
    };
    timed("pagerank, undirected", || told(pagerank::undirected(&graph, Start::Anywhere, &options)));
    let mut random = Random::seeded(11);
    let ties: Vec<Tie> = list
        .pairs
        .iter()
        .map(|&(from, to)| Tie { from, to, strength: 1e-4 + (1.0 - 1e-4) * beta(&mut random) as f32 })
        .collect();
    let (directed, _) = Digraph::of_ties(list.nodes, &ties);
    timed("pagerank, directed", || told(pagerank::directed(&directed, Start::Anywhere, &options)));
    let sources: Vec<Node> = std::iter::repeat_with(|| random.below(graph.nodes() as u32))
        .filter(|&node| graph.degree(node) > 0)
        .take(10)
        .collect();
    let ground = push::Ground::of(&graph, true);
    for sources in [&sources[..], &sources[..1], &sources[1..2], &sources[2..3]] {
        let exact = pagerank::undirected(&graph, Start::At(sources), &Options { tolerance: 1e-13, ..options });
        let right: Vec<Node> = pagerank::top(&exact.scores, 100).iter().map(|score| score.0).collect();
        for residual_per_arc in [1e-5, 3e-6, 1e-6] {
            timed(&format!("push, {} sources, residual {residual_per_arc:e}", sources.len()), || {
                let asked = push::Options { residual_per_arc, ..Default::default() };
                let near = push::around(&graph, &ground, sources, &asked);
                let hits = near.top.iter().filter(|score| right.contains(&score.node)).count();
                format!("{hits} of 100, {} arcs, {:.2} waiting", near.arcs, near.waiting)
            });
        }
    }

    let from = sources[0];
    timed("breadth first", || search::breadth_first(&graph, from).order.len());
    let (both, _) = Digraph::both_ways(list.nodes, &ties);
    timed("costs of arcs", || distance::Costs::of(both.out()));
    let costs = distance::Costs::of(both.out());
    timed("distances, weighted", || {
        let distances = distance::distances(both.out(), &costs, from);
        distances.iter().filter(|cost| cost.is_finite()).map(|&cost| f64::from(cost)).sum::<f64>()
    });
    let members: Vec<Node> = std::iter::repeat_with(|| random.below(graph.nodes() as u32)).take(5000).collect();
    for (name, target) in [("ordinary", from), ("hub", hub(&graph))] {
        timed(&format!("routes of 5,000 members, 4 hops, {name} target"), || {
            let routes = paths::toward(&both, target, &members, 4);
            let chances: f64 = routes.iter().flatten().map(|route| route.chance).sum();
            (routes.iter().flatten().count(), chances)
        });
    }
    timed("5 disjoint routes", || paths::disjoint(&both, members[1], from, 4, 5).len());
    timed("components", || components::components(&graph).sizes.len());
    timed("core numbers", || cores::core_numbers(&graph).into_iter().max());
    timed("cut vertices, bridges, losses", || {
        let cuts = cut::cuts(&graph);
        (cuts.vertices().count(), cuts.bridges.len(), cuts.losses.iter().map(|&loss| u64::from(loss)).sum::<u64>())
    });
    timed("structure", || structure::structure(&graph, threads));
    ExitCode::SUCCESS
}

fn hub(graph: &starling_network::graph::Graph) -> Node {
    (0..graph.nodes() as Node).max_by_key(|&node| graph.degree(node)).unwrap_or(0)
}

/// Beta(2, 3): the second smallest of four even numbers.
fn beta(random: &mut Random) -> f64 {
    let mut numbers = [random.unit(), random.unit(), random.unit(), random.unit()];
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[1]
}

fn timed<R>(what: &str, work: impl Fn() -> R)
where
    R: std::fmt::Debug,
{
    let (mut times, mut busy) = (Vec::new(), Vec::new());
    let mut result = String::new();
    for _ in 0..7 {
        let (begin, worked) = (Instant::now(), worked());
        let found = work();
        times.push(begin.elapsed().as_secs_f64() * 1e3);
        busy.push(self::worked() - worked);
        result = format!("{found:?}");
    }
    times.sort_unstable_by(f64::total_cmp);
    busy.sort_unstable_by(f64::total_cmp);
    result.truncate(110);
    println!("{:9.2} ms (best {:.2}, worked {:.2}) {what}: {result}", times[3], times[0], busy[3]);
}

/// For how many milliseconds this thread has had a processor, where the system tells it: with one thread a better
/// measure than the clock on a wall, when others are busy too.
fn worked() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    stat.split_whitespace().next().and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0) / 1e6
}

/// Resident memory in MiB, where the system tells it.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
