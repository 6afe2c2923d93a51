//! Whether other seeds find the same groups.

use super::aggregate::grouped;
use super::{Communities, Options, communities};
use crate::graph::Graph;
use crate::threads;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What several seeds found.
#[derive(Clone, Debug, PartialEq)]
pub struct Stability {
    /// The division with the highest quality, the first of equals.
    pub best: Communities,
    /// The seed that found it.
    pub best_seed: u64,
    /// The quality of each division, in the order of the seeds.
    pub qualities: Vec<f64>,
    /// How many groups of two or more nodes each division has, in the order of the seeds.
    pub counts: Vec<usize>,
    /// [`agreement`] of each pair of divisions: (0, 1), (0, 2) … (1, 2) …; empty for a single seed.
    pub agreements: Vec<f64>,
    /// Mean of `agreements`; 1 for a single seed.
    pub agreement: f64,
    /// For each node how well its group of the best division was found again: the mean over the other divisions of
    /// |A ∩ B| / |A ∪ B| for its groups A and B, in (0, 1]; 1 for a single seed. Low means "this person's group is
    /// unclear".
    pub steadiness: Vec<f64>,
}

/// Finds groups with each of the seeds `options.seed .. options.seed + seeds` (0 counts as 1) and compares them.
/// `progress` hears how many of how many seeds are done, from any thread. The result does not depend on `threads`.
#[must_use]
pub fn stability(
    graph: &Graph,
    options: &Options,
    seeds: usize,
    threads: usize,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Stability {
    let seeds = seeds.max(1);
    let done = AtomicUsize::new(0);
    let runs = threads::blocks(threads, seeds, |run| {
        let found = communities(graph, &Options { seed: options.seed.wrapping_add(run as u64), ..*options });
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, seeds);
        found
    });
    let best = (1..seeds).fold(0, |best, run| if runs[run].quality > runs[best].quality { run } else { best });
    let agreements: Vec<f64> = threads::blocks(threads, seeds, |a| {
        (a + 1..seeds).map(|b| agreement(&runs[a].of, &runs[b].of)).collect::<Vec<f64>>()
    })
    .concat();
    let mean = if agreements.is_empty() { 1.0 } else { agreements.iter().sum::<f64>() / agreements.len() as f64 };
    Stability {
        best_seed: options.seed.wrapping_add(best as u64),
        qualities: runs.iter().map(|run| run.quality).collect(),
        counts: runs.iter().map(|run| run.sizes.iter().filter(|&&size| size > 1).count()).collect(),
        agreement: mean,
        agreements,
        steadiness: steadiness(&runs, best),
        best: runs.into_iter().nth(best).expect("best is one of the runs"),
    }
}

/// The adjusted Rand index of two divisions of the same nodes: 1 for the same division, about 0 for unrelated ones,
/// below 0 for less than chance (Hubert & Arabie 1985, "Comparing partitions"). Two divisions that are both all-in-one
/// or all-apart give 1.
///
/// # Panics
/// If the divisions differ in length.
///
/// ```
/// use starling_network::leiden::agreement;
/// assert_eq!(agreement(&[0, 0, 1, 1], &[5, 5, 2, 2]), 1.0);
/// assert!((agreement(&[0, 0, 1, 1], &[0, 1, 0, 1]) + 0.5).abs() < 1e-12);
/// ```
#[must_use]
pub fn agreement(a: &[u32], b: &[u32]) -> f64 {
    assert_eq!(a.len(), b.len(), "divisions of the same nodes are compared");
    let pairs = |count: u32| f64::from(count) * (f64::from(count) - 1.0) / 2.0;
    let (mut both, mut in_a) = (0.0, 0.0);
    overlaps(a, b, |size, shared| {
        in_a += pairs(size);
        both += shared.iter().map(|&(_, count)| pairs(count)).sum::<f64>();
    });
    let in_b: f64 = sizes(b).into_iter().map(pairs).sum();
    let all = pairs(a.len() as u32);
    let expected = if all > 0.0 { in_a * in_b / all } else { 0.0 };
    let most = f64::midpoint(in_a, in_b);
    if most == expected { 1.0 } else { (both - expected) / (most - expected) }
}

fn steadiness(runs: &[Communities], best: usize) -> Vec<f64> {
    let mut steadiness = vec![if runs.len() == 1 { 1.0 } else { 0.0 }; runs[best].of.len()];
    for (_, run) in runs.iter().enumerate().filter(|&(index, _)| index != best) {
        let mut shares: Vec<Vec<(u32, f64)>> = Vec::with_capacity(runs[best].count);
        overlaps(&runs[best].of, &run.of, |size, shared| {
            let share = |&(label, count): &(u32, u32)| {
                (label, f64::from(count) / f64::from(size + run.sizes[label as usize] - count))
            };
            let mut shares_here: Vec<(u32, f64)> = shared.iter().map(share).collect();
            shares_here.sort_unstable_by_key(|&(label, _)| label);
            shares.push(shares_here);
        });
        for (node, (&own, &other)) in runs[best].of.iter().zip(&run.of).enumerate() {
            let here = &shares[own as usize];
            let at = here.binary_search_by_key(&other, |&(label, _)| label).expect("the node is in both groups");
            steadiness[node] += here[at].1 / (runs.len() - 1) as f64;
        }
    }
    steadiness
}

/// Calls `see` for each label of `a` in rising order: its size, and how many of its nodes each label of `b` has.
fn overlaps(a: &[u32], b: &[u32], mut see: impl FnMut(u32, &[(u32, u32)])) {
    let count = a.iter().max().map_or(0, |&most| most as usize + 1);
    let (starts, members) = grouped(a, count);
    let mut shared = vec![0u32; b.iter().max().map_or(0, |&most| most as usize + 1)];
    let mut labels: Vec<(u32, u32)> = Vec::new();
    for label in 0..count {
        let nodes = &members[starts[label] as usize..starts[label + 1] as usize];
        for &node in nodes {
            let other = b[node as usize];
            if shared[other as usize] == 0 {
                labels.push((other, 0));
            }
            shared[other as usize] += 1;
        }
        labels.iter_mut().for_each(|(other, count)| *count = std::mem::take(&mut shared[*other as usize]));
        see(nodes.len() as u32, &labels);
        labels.clear();
    }
}

fn sizes(of: &[u32]) -> Vec<u32> {
    let mut sizes = vec![0; of.iter().max().map_or(0, |&most| most as usize + 1)];
    for &label in of {
        sizes[label as usize] += 1;
    }
    sizes
}
