//! Our own works: each loads its file, does its work so many times, and says what came out.

mod budgets;
mod groups;
mod littlesis;
mod network;
mod opinions;
mod voting;

use std::time::Instant;

/// A work's median seconds, and what it found.
pub type Done = (f64, String);

/// Does one and prints its line.
pub fn one(name: &str, times: usize, file: &str) {
    let Some((_, work)) = all().find(|(each, _)| *each == name) else {
        eprintln!("no work is called {name}");
        std::process::exit(2);
    };
    let (seconds, answer) = work(times, file);
    let line = serde_json::json!({ "work": name, "seconds": seconds, "rss_kb": peak(), "answer": answer });
    println!("{line}");
}

type Named = (&'static str, fn(usize, &str) -> Done);

fn all() -> impl Iterator<Item = Named> {
    [opinions::WORKS, voting::WORKS, budgets::WORKS, network::WORKS, groups::WORKS, littlesis::WORKS]
        .into_iter()
        .flatten()
        .copied()
}

/// Does it so many times; the median time and the last answer.
fn timed<T>(times: usize, mut work: impl FnMut() -> T) -> (f64, T) {
    let mut seconds = Vec::new();
    let mut last = None;
    for _ in 0..times.max(1) {
        drop(last.take());
        let begun = Instant::now();
        last = Some(work());
        seconds.push(begun.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    (seconds[(seconds.len() - 1) / 2], last.expect("done at least once"))
}

fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The most memory this process ever had, in KB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}
