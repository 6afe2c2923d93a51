//! What spreads when some people are won over, and whom to win first.
//!
//! The independent cascade (Kempe, Kleinberg & Tardos 2003, "Maximizing the spread of influence through a social
//! network"): whoever is won tries once to win each person an arc leads to, and succeeds with the arc's strength. The
//! same chances read backwards from somebody give the set of people who would have reached them (Borgs, Brautbar, Chayes
//! & Lucier 2014, "Maximizing social influence in nearly optimal time"); [`choose`] and [`reach_chance`] use that.
//!
//! Each run has a stream of chance of its own, made from the seed and the run's number, so that results depend neither on
//! the number of threads nor on their luck. Estimates come with their standard error.

mod choose;

pub use choose::{Aim, Chosen, Options, choose};

use crate::graph::{Digraph, Node, Rows};
use crate::random::Random;
use crate::threads;

/// A mean over runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// Its standard error; 0 for fewer than two runs.
    pub error: f64,
    /// The least of all runs.
    pub least: f64,
    /// The most of all runs.
    pub most: f64,
    /// How many runs.
    pub runs: usize,
}

/// How many people are won in the end, the `start` themselves included, if they are won first.
///
/// ```
/// use starling_network::cascade::spread;
/// use starling_network::graph::{Digraph, Tie};
/// // One tie that works every second time: 1.5 people on average.
/// let (graph, _) = Digraph::of_ties(2, &[Tie { from: 0, to: 1, strength: 0.5 }]);
/// let found = spread(&graph, &[0], 10_000, 1, 1);
/// assert!((found.mean - 1.5).abs() < 5.0 * found.error && found.error < 0.006);
/// ```
#[must_use]
pub fn spread(graph: &Digraph, start: &[Node], runs: usize, seed: u64, threads: usize) -> Estimate {
    estimate(runs, threads, || {
        let mut walk = Walk::new(graph.nodes());
        move |run| {
            let mut random = stream(seed, run);
            walk.begin(start);
            walk.finish(graph.out(), &mut random);
            walk.reached.len() as f64
        }
    })
}

/// The chance that at least one of `from` reaches `to` over arcs that each work with their strength: two-terminal
/// reliability, which nobody can compute exactly in large networks (Valiant 1979, "The complexity of enumeration and
/// reliability problems"). Searched backwards from `to`, each run ends as soon as one of `from` is found.
#[must_use]
pub fn reach_chance(graph: &Digraph, from: &[Node], to: Node, runs: usize, seed: u64, threads: usize) -> Estimate {
    let mut wanted = vec![false; graph.nodes()];
    from.iter().for_each(|&node| wanted[node as usize] = true);
    let wanted = &wanted;
    estimate(runs, threads, || {
        let mut walk = Walk::new(graph.nodes());
        move |run| {
            let mut random = stream(seed, run);
            walk.begin(&[to]);
            f64::from(u8::from(walk.meets(graph.incoming(), wanted, &mut random)))
        }
    })
}

/// How many runs one block has: enough that a block's space is made rarely.
const BLOCK: usize = 256;

fn estimate<W: FnMut(usize) -> f64>(runs: usize, threads: usize, work: impl Fn() -> W + Sync) -> Estimate {
    let blocks = threads::blocks(threads, runs.div_ceil(BLOCK), |block| {
        let mut work = work();
        (block * BLOCK..runs.min((block + 1) * BLOCK)).map(&mut work).collect::<Vec<f64>>()
    });
    let values = blocks.concat();
    if values.is_empty() {
        return Estimate { mean: 0.0, error: 0.0, least: 0.0, most: 0.0, runs };
    }
    let mean = values.iter().sum::<f64>() / runs as f64;
    let spread: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Estimate {
        mean,
        error: if runs > 1 { (spread / (runs - 1) as f64 / runs as f64).sqrt() } else { 0.0 },
        least: values.iter().copied().fold(f64::INFINITY, f64::min),
        most: values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        runs,
    }
}

/// The chance of one run.
fn stream(seed: u64, run: usize) -> Random {
    // Multiplied, so that neighbouring seeds do not share runs.
    Random::seeded(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(run as u64))
}

/// Space for one cascade.
struct Walk {
    /// The run in which each node was last reached.
    mark: Vec<u32>,
    run: u32,
    reached: Vec<Node>,
}

impl Walk {
    fn new(nodes: usize) -> Walk {
        Walk { mark: vec![0; nodes], run: 0, reached: Vec::new() }
    }

    fn begin(&mut self, start: &[Node]) {
        if self.run == u32::MAX {
            self.mark.fill(0);
            self.run = 0;
        }
        self.run += 1;
        self.reached.clear();
        for &node in start {
            self.reach(node);
        }
    }

    fn reach(&mut self, node: Node) -> bool {
        let mark = &mut self.mark[node as usize];
        let new = *mark != self.run;
        if new {
            *mark = self.run;
            self.reached.push(node);
        }
        new
    }

    fn finish(&mut self, rows: &Rows, random: &mut Random) {
        let mut at = 0;
        while at < self.reached.len() {
            for arc in rows.range(self.reached[at]) {
                let other = rows.targets()[arc];
                if self.mark[other as usize] != self.run && random.unit() < f64::from(rows.strength(arc)) {
                    self.reach(other);
                }
            }
            at += 1;
        }
    }

    fn meets(&mut self, rows: &Rows, wanted: &[bool], random: &mut Random) -> bool {
        let mut at = 0;
        while at < self.reached.len() {
            if wanted[self.reached[at] as usize] {
                return true;
            }
            for arc in rows.range(self.reached[at]) {
                let other = rows.targets()[arc];
                if self.mark[other as usize] != self.run && random.unit() < f64::from(rows.strength(arc)) {
                    self.reach(other);
                }
            }
            at += 1;
        }
        false
    }
}
