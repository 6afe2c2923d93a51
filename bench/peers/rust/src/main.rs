//! One piece of work of one Rust peer, in a process of its own.
//!
//! `starling-peers WORK REPETITIONS FILE` prints one line of JSON: `work`, the median `seconds` after loading, `rss_kb` (the
//! most memory the process ever had), and in `answer` what a reader can compare with others.

mod election;
mod graphs;
mod littlesis;

use std::time::Instant;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [work, repetitions, file, ..] = words.as_slice() else {
        eprintln!("usage: starling-peers WORK REPETITIONS FILE");
        std::process::exit(2);
    };
    let repetitions = repetitions.parse().expect("a number of repetitions");
    let (seconds, answer) = match work.as_str() {
        "graph-load" => graphs::load(file, repetitions),
        "graph-pagerank" => graphs::pagerank(file, repetitions),
        "graph-paths" => graphs::paths(file, repetitions),
        "graph-components" => graphs::components(file, repetitions),
        "petgraph-load" => graphs::petgraph_load(file, repetitions),
        "petgraph-components" => graphs::petgraph_components(file, repetitions),
        "petgraph-cuts" => graphs::petgraph_cuts(file, repetitions),
        "rustworkx-cuts" => graphs::rustworkx_cuts(file, repetitions),
        "serde-littlesis" => littlesis::stream(file, repetitions),
        "stv-rs-meek" => election::meek(file, repetitions),
        _ => {
            eprintln!("no work is called {work}");
            std::process::exit(2);
        }
    };
    println!("{}", serde_json::json!({ "work": work, "seconds": seconds, "rss_kb": peak(), "answer": answer }));
}

/// Does the work so many times; the median time and the last answer.
fn timed<T>(repetitions: usize, mut work: impl FnMut() -> T) -> (f64, T) {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..repetitions.max(1) {
        drop(last.take());
        let begun = Instant::now();
        last = Some(work());
        times.push(begun.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], last.expect("at least one repetition"))
}

fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.trim().split(' ').next().and_then(|kb| kb.parse().ok()).unwrap_or(0)
}
