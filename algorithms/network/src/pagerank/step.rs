//! One plain step, shared among threads, and the iteration made of such steps.

use super::{Options, Ranks};
use crate::graph::{Node, Rows};
use crate::threads;
use std::ops::Range;

/// Sums are taken over this many nodes at a time, then over the blocks in order.
const BLOCK: usize = 1024;

/// Where chance flows.
pub(super) struct Flow<'a> {
    /// For each node, whom it comes from.
    from: &'a Rows,
    /// The strengths of those arcs; empty where all count alike.
    strengths: &'a [f32],
    /// For each node, the strengths of the arcs that leave it, together.
    pub(super) out: Vec<f64>,
}

impl Flow<'_> {
    pub(super) fn of<'a>(from: &'a Rows, outs: &Rows, options: &Options) -> Flow<'a> {
        let weighted = options.weighted && !outs.strengths.is_empty();
        let sum = |strengths: &[f32]| strengths.iter().map(|&strength| f64::from(strength)).sum();
        let out = |node: Node| match outs.strengths_of(node) {
            Some(strengths) if weighted => sum(strengths),
            _ => outs.degree(node) as f64,
        };
        let strengths = if weighted { &from.strengths[..] } else { &[] };
        Flow { from, strengths, out: (0..outs.nodes() as Node).map(out).collect() }
    }

    pub(super) fn nodes(&self) -> usize {
        self.from.nodes()
    }

    /// One over what leaves a node; 0 where nothing does.
    pub(super) fn shares(&self) -> Vec<f64> {
        self.out.iter().map(|&out| if out == 0.0 { 0.0 } else { 1.0 / out }).collect()
    }

    /// What flows into a node when each of the others gives `given` for each unit of strength.
    #[inline]
    pub(super) fn pull(&self, node: usize, given: &[f64]) -> f64 {
        let range = self.from.range(node as Node);
        let others = &self.from.targets[range.clone()];
        match self.strengths.get(range) {
            Some(strengths) if !strengths.is_empty() => others
                .iter()
                .zip(strengths)
                .map(|(&other, &strength)| f64::from(strength) * given[other as usize])
                .sum(),
            _ => others.iter().map(|&other| given[other as usize]).sum(),
        }
    }

    /// Ranges of nodes for `threads` threads with about the same work, whole blocks each.
    pub(super) fn ranges(&self, threads: usize) -> Vec<Range<usize>> {
        let nodes = self.nodes();
        let work = |end: usize| self.from.offsets[end] as usize + 4 * end;
        let threads = if work(nodes) < 1 << 16 { 1 } else { threads.max(1) };
        let mut begin = 0;
        let end = |part: usize| {
            let want = work(nodes) * part / threads;
            let (mut low, mut high) = (0, nodes.div_ceil(BLOCK));
            while low < high {
                let middle = (low + high) / 2;
                if work((middle * BLOCK).min(nodes)) < want { low = middle + 1 } else { high = middle }
            }
            (low * BLOCK).min(nodes)
        };
        (1..=threads)
            .map(|part| {
                let range = begin..if part == threads { nodes } else { end(part).max(begin) };
                begin = range.end;
                range
            })
            .collect()
    }
}

/// `values` cut into the ranges.
pub(super) fn split<'a, T>(ranges: &[Range<usize>], values: &'a mut [T]) -> Vec<&'a mut [T]> {
    let mut rest = values;
    let mut pieces = Vec::with_capacity(ranges.len());
    for range in ranges {
        let (piece, after) = rest.split_at_mut(range.len());
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Calls `each` for every node of a range with its place in the range; what it gives is summed by blocks.
pub(super) fn summed<const N: usize>(
    range: Range<usize>,
    mut each: impl FnMut(usize, usize) -> [f64; N],
) -> Vec<[f64; N]> {
    range
        .clone()
        .step_by(BLOCK)
        .map(|begin| {
            let mut sums = [0.0; N];
            for node in begin..(begin + BLOCK).min(range.end) {
                let values = each(node, node - range.start);
                sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
            }
            sums
        })
        .collect()
}

/// The sums of all blocks of all ranges, in order.
pub(super) fn total<const N: usize>(blocks: Vec<Vec<[f64; N]>>) -> [f64; N] {
    let mut sums = [0.0; N];
    for block in blocks.into_iter().flatten() {
        sums.iter_mut().zip(block).for_each(|(sum, value)| *sum += value);
    }
    sums
}

/// One step from `scores` (of any sum, taken as a share of it): the next scores, which sum to 1, and the change.
pub(super) fn step(flow: &Flow, shares: &[f64], start: &[f64], scores: &[f64], options: &Options) -> (Vec<f64>, f64) {
    let ranges = flow.ranges(options.threads);
    let nodes = flow.nodes();
    let mut given = vec![0.0; nodes];
    let parts = ranges.iter().cloned().zip(split(&ranges, &mut given)).collect();
    let [sum, stuck] = total(threads::parts(parts, |(range, given)| {
        summed(range, |node, at| {
            given[at] = scores[node] * shares[node];
            [scores[node], if shares[node] == 0.0 { scores[node] } else { 0.0 }]
        })
    }));
    let scale = 1.0 / sum;
    // What is stuck at nodes without arcs starts anew too.
    let anew = 1.0 - options.damping + options.damping * stuck * scale;
    let mut next = vec![0.0; nodes];
    let parts = ranges.iter().cloned().zip(split(&ranges, &mut next)).collect();
    let [change] = total(threads::parts(parts, |(range, next)| {
        summed(range, |node, at| {
            next[at] = options.damping * scale * flow.pull(node, &given) + anew * start[node];
            [(next[at] - scores[node] * scale).abs()]
        })
    }));
    (next, change)
}

/// Steps until the change is small.
pub(super) fn solve_directed(flow: &Flow, start: &[f64], options: &Options) -> Ranks {
    finish(flow, &flow.shares(), start, start.to_vec(), 0, options)
}

/// Plain steps from `scores` until the change is small or passes run out; at least one.
pub(super) fn finish(
    flow: &Flow,
    shares: &[f64],
    start: &[f64],
    mut scores: Vec<f64>,
    mut passes: usize,
    options: &Options,
) -> Ranks {
    if scores.is_empty() {
        return Ranks { scores, passes, change: 0.0 };
    }
    loop {
        let (next, change) = step(flow, shares, start, &scores, options);
        scores = next;
        passes += 1;
        if change < options.tolerance || passes >= options.most_passes {
            return Ranks { scores, passes, change };
        }
    }
}
