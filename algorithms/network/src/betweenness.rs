//! Who stands between others: the share of shortest paths that run through each node.
//!
//! `b_v = Σ_{s<t, s≠v≠t} σ_st(v)/σ_st` (Freeman 1977) over unordered pairs, each edge one step, not divided by the number
//! of pairs. The method is Brandes 2001, "A faster algorithm for betweenness centrality", in three steps of ours:
//!
//! 1. Hanging trees are folded into the node they hang from, as weights (Sariyüce, Saule, Kaya & Çatalyürek 2013,
//!    "Shattering and compressing networks for betweenness centrality"); what runs through them is known without search.
//! 2. Eight sources walk at once and share each look at a node's neighbours, after the multi-source breadth-first search
//!    of Then et al. 2014 ("The more the merrier"): people are only a few steps apart, so most sources reach the same
//!    node on the same two or three levels.
//! 3. A level is walked from the side with fewer arcs (Beamer, Asanović & Patterson 2012).
//!
//! Batches of eight are given to threads as they come free and added up in their order, so that the result does not
//! depend on the number of threads.

mod core;
mod lanes;
mod walk;

use crate::graph::Graph;
use crate::random::Random;
use crate::threads;
use core::Core;
use lanes::LANES;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use walk::Walk;

/// Betweenness of every node from all sources. `progress` hears how many of how many sources are done, from any thread.
///
/// ```
/// use starling_network::{betweenness, graph::Graph};
/// // A chain of four: each inner node stands between two pairs.
/// let graph = Graph::of_pairs(4, &[(0, 1), (1, 2), (2, 3)]);
/// assert_eq!(betweenness::exact(&graph, 1, &|_, _| {}), [0.0, 2.0, 2.0, 0.0]);
/// ```
#[must_use]
pub fn exact(graph: &Graph, threads: usize, progress: &(dyn Fn(usize, usize) + Sync)) -> Vec<f64> {
    let core = Core::of(graph);
    let sources = (0..core.nodes() as u32).map(|node| (node, core.weights[node as usize])).collect();
    let through = gather(&core, sources, threads, progress);
    core.scores(&through, 0.5)
}

/// Betweenness estimated from `sources` sources drawn with this seed among the nodes that have an edge, without
/// repetition, and scaled up (Brandes & Pich 2007, "Centrality estimation in large networks"). What runs through hanging
/// trees is exact. The estimate is unbiased; with as many sources as nodes it is [`exact`].
#[must_use]
pub fn sampled(
    graph: &Graph,
    sources: usize,
    seed: u64,
    threads: usize,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<f64> {
    let mut candidates: Vec<u32> = (0..graph.nodes() as u32).filter(|&node| graph.degree(node) > 0).collect();
    if sources >= candidates.len() {
        return exact(graph, threads, progress);
    }
    let all = candidates.len();
    let mut random = Random::seeded(seed);
    for at in 0..sources {
        let other = at + random.below((all - at) as u32) as usize;
        candidates.swap(at, other);
    }
    let core = Core::of(graph);
    // Sources in the same hanging tree see the core alike: one walk serves them all.
    let mut roots: Vec<u32> = candidates[..sources].iter().filter_map(|&node| core.root(node)).collect();
    roots.sort_unstable();
    let walks = roots.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f64)).collect();
    let through = gather(&core, walks, threads, progress);
    core.scores(&through, if sources == 0 { 0.0 } else { all as f64 / sources as f64 / 2.0 })
}

/// Σ over the sources of their dependency on each node of the core, times the source's weight.
fn gather(
    core: &Core,
    mut sources: Vec<(u32, f64)>,
    threads: usize,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<f64> {
    // Neighbours walk together: their levels differ by little.
    sources.sort_unstable_by_key(|&(source, _)| core.order[source as usize]);
    let batches: Vec<&[(u32, f64)]> = sources.chunks(LANES).collect();
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let total = Mutex::new((0, vec![0.0; core.nodes()]));
    let turn = Condvar::new();
    let workers = threads.clamp(1, batches.len().max(1));
    threads::parts(vec![(); workers], |()| {
        let mut walk = Walk::new(core);
        loop {
            let batch = next.fetch_add(1, Ordering::Relaxed);
            let Some(&sources) = batches.get(batch) else { return };
            walk.run(core, sources);
            // Added in the order of the batches, whoever is first.
            let mut sum = total.lock().unwrap_or_else(PoisonError::into_inner);
            while sum.0 != batch {
                sum = turn.wait(sum).unwrap_or_else(PoisonError::into_inner);
            }
            walk.add_to(&mut sum.1);
            sum.0 += 1;
            turn.notify_all();
            drop(sum);
            progress(done.fetch_add(sources.len(), Ordering::Relaxed) + sources.len(), core_sources(&batches));
        }
    });
    total.into_inner().unwrap_or_else(PoisonError::into_inner).1
}

fn core_sources(batches: &[&[(u32, f64)]]) -> usize {
    batches.last().map_or(0, |last| (batches.len() - 1) * LANES + last.len())
}
