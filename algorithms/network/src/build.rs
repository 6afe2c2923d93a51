//! Rows from arcs, by counting sort: grouped by one end, then by the other, so that every row comes out in order.

use crate::graph::{Node, Rows};
use crate::threads;

/// Below this many arcs a second thread costs more than it brings.
const WORTH_A_THREAD: usize = 1 << 17;

/// Rows and what goes with each arc.
pub(crate) struct Grouped<V> {
    pub(crate) offsets: Vec<u32>,
    pub(crate) others: Vec<Node>,
    pub(crate) values: Vec<V>,
}

impl<V: Copy + Default + Send + Sync> Grouped<V> {
    /// The arcs `(from, to, value)` as rows of `from`, each row in rising order of `to`, parallel arcs still apart and
    /// in the order they came. Every end is below `nodes`.
    pub(crate) fn sorted<I>(nodes: usize, threads: usize, arcs: impl Fn() -> I + Sync) -> Grouped<V>
    where
        I: Iterator<Item = (Node, Node, V)>,
    {
        let straight = group(nodes, threads, &arcs);
        if straight.is_sorted() {
            return straight; // files are often written in order, and then one pass is enough
        }
        let across = group(nodes, threads, || arcs().map(|(from, to, value)| (to, from, value)));
        drop(straight);
        across.transposed(threads)
    }

    /// Like [`Grouped::sorted`] for arcs of which each has its reverse among them.
    pub(crate) fn sorted_both_ways<I>(nodes: usize, threads: usize, arcs: impl Fn() -> I + Sync) -> Grouped<V>
    where
        I: Iterator<Item = (Node, Node, V)>,
    {
        let straight = group(nodes, threads, &arcs);
        if straight.is_sorted() { straight } else { straight.transposed(threads) }
    }

    /// The same arcs seen from their other end; rows come out in order.
    pub(crate) fn transposed(&self, threads: usize) -> Grouped<V> {
        group(self.offsets.len() - 1, threads, || {
            (0..self.offsets.len() - 1).flat_map(|row| {
                let range = self.offsets[row] as usize..self.offsets[row + 1] as usize;
                let values = &self.values[range.clone()];
                self.others[range].iter().zip(values).map(move |(&other, &value)| (other, row as Node, value))
            })
        })
    }

    fn is_sorted(&self) -> bool {
        self.offsets.windows(2).all(|ends| self.others[ends[0] as usize..ends[1] as usize].is_sorted())
    }

    /// Leaves one of each run of parallel arcs, the first for which no other of the run is `better`; gives how many
    /// went.
    pub(crate) fn merge(&mut self, better: impl Fn(V, V) -> bool) -> usize {
        let before = self.others.len();
        let mut end = 0;
        let mut begin = 0;
        for row in 0..self.offsets.len() - 1 {
            let row_begin = end;
            let stop = self.offsets[row + 1] as usize;
            for at in begin..stop {
                if end > row_begin && self.others[end - 1] == self.others[at] {
                    if better(self.values[at], self.values[end - 1]) {
                        self.values[end - 1] = self.values[at];
                    }
                } else {
                    self.others[end] = self.others[at];
                    self.values[end] = self.values[at];
                    end += 1;
                }
            }
            begin = stop;
            self.offsets[row + 1] = end as u32;
        }
        self.others.truncate(end);
        self.values.truncate(end);
        before - end
    }
}

/// The rows with these strengths (none: all 1).
pub(crate) fn rows(offsets: Vec<u32>, targets: Vec<Node>, strengths: Vec<f32>) -> Rows {
    Rows { offsets, targets, strengths }
}

/// One pass: each arc to the row of its first end, in the order they come.
fn group<V, I>(nodes: usize, threads: usize, arcs: impl Fn() -> I + Sync) -> Grouped<V>
where
    V: Copy + Default + Send + Sync,
    I: Iterator<Item = (Node, Node, V)>,
{
    let mut offsets = vec![0u32; nodes + 1];
    let mut count = 0usize;
    arcs().for_each(|(key, _, _)| {
        offsets[key as usize + 1] += 1;
        count += 1;
    });
    assert!(u32::try_from(count).is_ok(), "a graph holds at most 2^32 - 1 arcs");
    for row in 0..nodes {
        offsets[row + 1] += offsets[row];
    }
    let mut others = vec![0; count];
    let mut values = vec![V::default(); count];
    let threads = if count < WORTH_A_THREAD { 1 } else { threads.max(1) };
    // Each thread reads all arcs and places those of its own rows, so that nothing is shared and order is kept.
    let mut parts = Vec::with_capacity(threads);
    let (mut rest, mut rest_values, mut row) = (&mut others[..], &mut values[..], 0);
    for part in 1..=threads {
        let want = (count * part / threads) as u32;
        let end =
            if part == threads { nodes } else { offsets.partition_point(|&offset| offset < want).min(nodes).max(row) };
        let arcs = (offsets[end] - offsets[row]) as usize;
        let (own, others) = rest.split_at_mut(arcs);
        let (own_values, values) = rest_values.split_at_mut(arcs);
        parts.push((row..end, own, own_values));
        (rest, rest_values, row) = (others, values, end);
    }
    threads::parts(parts, |(own, others, values)| {
        let base = offsets[own.start];
        let mut next: Vec<u32> = offsets[own.clone()].iter().map(|offset| offset - base).collect();
        arcs().for_each(|(key, other, value)| {
            if let Some(place) = next.get_mut((key as usize).wrapping_sub(own.start)) {
                others[*place as usize] = other;
                values[*place as usize] = value;
                *place += 1;
            }
        });
    });
    Grouped { offsets, others, values }
}
