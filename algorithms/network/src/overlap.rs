//! Whether two tied people also share acquaintances: overlap, and local bridges where they share none.
//!
//! `O_ij = c/((k_i − 1) + (k_j − 1) − c)` with `c` common neighbours (Onnela et al. 2007, "Structure and tie strengths in
//! mobile communication networks"). A tie with `c = 0` is a local bridge (Granovetter 1973, "The strength of weak ties"):
//! what travels over it would otherwise take at least two steps more, or never arrive. Every bridge is also a local one.

use crate::graph::{Graph, Node};
use crate::threads;

/// How much the circles of the two ends of a tie overlap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlap {
    /// One end, the smaller.
    pub a: Node,
    /// The other end.
    pub b: Node,
    /// How many neighbours both have; 0 makes a local bridge.
    pub common: u32,
    /// Share of their other neighbours that both have, 0 to 1; none if neither has another neighbour.
    pub share: Option<f64>,
}

/// The overlap of every tie, by its ends. The result does not depend on `threads`.
///
/// ```
/// use starling_network::{graph::Graph, overlap::overlaps};
/// // A triangle with a tail: the tail is a local bridge.
/// let graph = Graph::of_pairs(4, &[(0, 1), (1, 2), (0, 2), (2, 3)]);
/// let found: Vec<_> = overlaps(&graph, 1).iter().map(|tie| (tie.a, tie.b, tie.common, tie.share)).collect();
/// assert_eq!(found[0], (0, 1, 1, Some(1.0)));
/// assert_eq!(found[3], (2, 3, 0, Some(0.0)));
/// ```
#[must_use]
pub fn overlaps(graph: &Graph, threads: usize) -> Vec<Overlap> {
    // The shorter row is read against marks of the longer one: Σ min(k_i, k_j) steps. Blocks are many, because a hub
    // makes its block long.
    let blocks = threads::ranges(graph.nodes(), 64);
    let found = threads::blocks(threads, blocks.len(), |block| {
        let mut marked = vec![false; graph.nodes()];
        let mut found = Vec::new();
        for a in blocks[block].clone() {
            let a = a as Node;
            graph.of(a).iter().for_each(|&other| marked[other as usize] = true);
            for &b in graph.of(a).iter().filter(|&&b| (graph.degree(b), b) < (graph.degree(a), a)) {
                let common = graph.of(b).iter().filter(|&&other| marked[other as usize]).count();
                found.push(overlap(graph, a.min(b), a.max(b), common));
            }
            graph.of(a).iter().for_each(|&other| marked[other as usize] = false);
        }
        found
    });
    let mut found = found.concat();
    found.sort_unstable_by_key(|tie| (tie.a, tie.b));
    found
}

/// The ties whose ends share nobody, by their ends.
#[must_use]
pub fn local_bridges(graph: &Graph, threads: usize) -> Vec<Overlap> {
    overlaps(graph, threads).into_iter().filter(|tie| tie.common == 0).collect()
}

fn overlap(graph: &Graph, a: Node, b: Node, common: usize) -> Overlap {
    let others = graph.degree(a) + graph.degree(b) - 2 - common;
    let share = if others == 0 { None } else { Some(common as f64 / others as f64) };
    Overlap { a, b, common: common as u32, share }
}
