//! Measures groups and brokers on a list of edges: `measure_groups FILE WHAT`, with WHAT one of `leiden`, `betweenness`,
//! `exact`, `constraint`, `mixing`, `overlap`, `influence`. FILE has two node numbers a line. Prints medians of five in seconds.

use starling_network::graph::{Digraph, Graph, Tie};
use starling_network::{betweenness, cascade, constraint, leiden, mixing, overlap, threads};
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(what)) = (arguments.next(), arguments.next()) else {
        eprintln!("measure_groups FILE leiden|betweenness|exact|constraint|mixing|overlap|influence");
        std::process::exit(2);
    };
    let runs = arguments.next().and_then(|runs| runs.parse().ok()).unwrap_or(5);
    let graph = load(&file);
    println!("{} nodes, {} edges, {} threads", graph.nodes(), graph.edges(), threads::count());
    match what.as_str() {
        "leiden" => groups(&graph, runs),
        "betweenness" => {
            for threads in [1, threads::count()] {
                measure(&format!("256 sources, {threads} threads"), runs, || {
                    top(&betweenness::sampled(&graph, 256, 1, threads, &|_, _| {}))
                });
            }
        }
        "exact" => {
            for threads in [1, threads::count()] {
                measure(&format!("exact, {threads} threads"), runs, || {
                    top(&betweenness::exact(&graph, threads, &|_, _| {}))
                });
            }
        }
        "constraint" => {
            let nodes: Vec<u32> = (0..graph.nodes() as u32).step_by(40).collect();
            measure(&format!("constraint of {} nodes", nodes.len()), runs, || {
                format!("sum {:.9}", constraint::of(&graph, &nodes).iter().filter(|c| !c.is_nan()).sum::<f64>())
            });
        }
        "mixing" => {
            let groups: Vec<Option<u32>> = (0..graph.nodes() as u32).map(|node| Some(node % 7)).collect();
            for permutations in [100, 1_000] {
                measure(&format!("{permutations} permutations, {} threads", threads::count()), runs, || {
                    format!("{:?}", mixing::chance(&graph, &groups, permutations, 1, threads::count()).map(|c| c.index))
                });
            }
        }
        "overlap" => measure("overlap", runs, || {
            let found = overlap::overlaps(&graph, threads::count());
            format!("{} local bridges", found.iter().filter(|tie| tie.common == 0).count())
        }),
        "influence" => {
            let ties = (0..graph.nodes() as u32).flat_map(|from| {
                let chance = |to: u32| 1.0 / graph.degree(to) as f32;
                graph.of(from).iter().map(move |&to| Tie { from, to, strength: chance(to) })
            });
            let (chances, _) = Digraph::of_ties(graph.nodes(), &ties.collect::<Vec<_>>());
            measure("ten people to win first, each arc 1/degree", runs, || {
                let found = cascade::choose(&chances, 10, &cascade::Options::default(), threads::count());
                format!("{:.0} reached, {} sets, {:?}", found.reach, found.sets, found.share_of_best)
            });
        }
        other => eprintln!("no measure is called {other}"),
    }
    println!("peak memory {} MiB", peak());
}

fn groups(graph: &Graph, runs: usize) {
    for rounds in [1, 2, 4] {
        let mut seed = 0;
        let mut qualities = Vec::new();
        measure(&format!("leiden, {rounds} rounds"), runs, || {
            seed += 1;
            let options =
                leiden::Options { seed, effort: leiden::Effort::Rounds(rounds), ..leiden::Options::default() };
            let found = leiden::communities(graph, &options);
            qualities.push(found.modularity);
            format!("{} groups, Q by round {:.5?}", found.count, found.rounds)
        });
        qualities.sort_by(f64::total_cmp);
        println!("  Q from {:.5} to {:.5}", qualities[0], qualities[qualities.len() - 1]);
    }
}

fn load(file: &str) -> Graph {
    let text = std::fs::read_to_string(file).expect("the file can be read");
    let pairs: Vec<(u32, u32)> = text
        .lines()
        .filter_map(|line| {
            let (a, b) = line.split_once(' ')?;
            Some((a.parse().ok()?, b.parse().ok()?))
        })
        .collect();
    let nodes = pairs.iter().map(|&(a, b)| a.max(b) as usize + 1).max().unwrap_or(0);
    Graph::of_pairs(nodes, &pairs)
}

fn measure(name: &str, runs: usize, mut work: impl FnMut() -> String) {
    let (mut seconds, mut busy) = (Vec::new(), Vec::new());
    let mut last = String::new();
    for _ in 0..runs {
        let (start, before) = (Instant::now(), processor_seconds());
        last = work();
        seconds.push(start.elapsed().as_secs_f64());
        busy.push(processor_seconds() - before);
    }
    seconds.sort_by(f64::total_cmp);
    busy.sort_by(f64::total_cmp);
    let (least, most) = (seconds[0], seconds[runs - 1]);
    let median = seconds[runs / 2];
    println!("{name}: {median:.4} s ({least:.4} to {most:.4}), processors busy {:.2} s; {last}", busy[runs / 2]);
}

/// Processor time of all threads so far, to a hundredth of a second; 0 where the system does not say. On a machine that
/// others use too this is steadier than the clock.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn top(scores: &[f64]) -> String {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    order.iter().take(3).map(|&node| format!("{node}: {:.3}", scores[node])).collect::<Vec<_>>().join(", ")
}

/// The most memory this process ever held, where the system says so.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.split_whitespace().next().and_then(|kib| kib.parse::<usize>().ok()).unwrap_or(0) / 1024
}
