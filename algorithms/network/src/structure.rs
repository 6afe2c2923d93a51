//! The shape of a whole network in a few numbers.
//!
//! Clustering: Watts & Strogatz 1998 (mean over nodes) and transitivity (closed share of all pairs of neighbours).
//! Triangles by the forward algorithm (Latapy 2008, "Main-memory triangle computations for very large power-law
//! graphs"): every edge points to its end of higher degree, and so no node has more than √(2m) arcs to follow. Degree
//! assortativity: Newman 2003, "Mixing patterns in networks", equation 26.

use crate::graph::{Graph, Node, Rows};
use crate::threads;

/// A few numbers about a whole network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Structure {
    /// Edges among all possible pairs; 0 below two nodes.
    pub density: f64,
    /// Neighbours per node; 0 without nodes.
    pub mean_degree: f64,
    /// The most neighbours of one node.
    pub max_degree: usize,
    /// How many triples are all tied to each other.
    pub triangles: u64,
    /// The mean over all nodes of the share of their pairs of neighbours that are tied; 0 for a node with fewer than
    /// two.
    pub mean_clustering: f64,
    /// The share of all pairs of neighbours of a node that are tied; 0 if there are none.
    pub transitivity: f64,
    /// Correlation of the degrees at both ends of an edge, −1 to 1; none where all ends have the same degree.
    pub degree_assortativity: Option<f64>,
}

/// Counts them; the same for any number of threads.
#[must_use]
pub fn structure(graph: &Graph, threads: usize) -> Structure {
    let nodes = graph.nodes();
    let degree = |node: usize| graph.degree(node as Node) as u64;
    let corners = triangles(graph, threads);
    let pairs = |node: usize| degree(node) * degree(node).saturating_sub(1) / 2;
    let clustering = (0..nodes).filter(|&node| pairs(node) > 0).map(|node| corners[node] as f64 / pairs(node) as f64);
    let (closed, all): (u64, u64) = (corners.iter().sum(), (0..nodes).map(pairs).sum());
    let share = |part: f64, whole: f64| if whole == 0.0 { 0.0 } else { part / whole };
    let possible = nodes as f64 * nodes.saturating_sub(1) as f64 / 2.0;
    Structure {
        density: share(graph.edges() as f64, possible),
        mean_degree: share(2.0 * graph.edges() as f64, nodes as f64),
        max_degree: (0..nodes as Node).map(|node| graph.degree(node)).max().unwrap_or(0),
        triangles: closed / 3,
        mean_clustering: share(clustering.sum(), nodes as f64),
        transitivity: share(closed as f64, all as f64),
        degree_assortativity: degree_assortativity(graph),
    }
}

/// How many triangles each node is a corner of; the same for any number of threads.
#[must_use]
pub fn triangles(graph: &Graph, threads: usize) -> Vec<u64> {
    const BLOCKS: usize = 64;
    let nodes = graph.nodes();
    let upward = upward(graph);
    let threads = if graph.edges() < 1 << 14 { 1 } else { threads.clamp(1, BLOCKS) };
    // Counts are whole numbers, so which thread adds them does not matter.
    let work = |blocks: Vec<usize>| {
        let (mut counts, mut marked) = (vec![0u64; nodes], vec![false; nodes]);
        for node in blocks.into_iter().flat_map(|block| (block..nodes).step_by(BLOCKS)) {
            let above = upward.of(node as Node);
            above.iter().for_each(|&other| marked[other as usize] = true);
            for &middle in above {
                let mut closed = 0;
                for &top in upward.of(middle) {
                    if marked[top as usize] {
                        counts[top as usize] += 1;
                        closed += 1;
                    }
                }
                counts[middle as usize] += closed;
                counts[node] += closed;
            }
            above.iter().for_each(|&other| marked[other as usize] = false);
        }
        counts
    };
    let shares = (0..threads).map(|thread| (thread..BLOCKS).step_by(threads).collect()).collect();
    let all = threads::parts(shares, work);
    (0..nodes).map(|node| all.iter().map(|counts| counts[node]).sum()).collect()
}

/// Each edge once, from the end of lower degree; the smaller node first where degrees are equal.
fn upward(graph: &Graph) -> Rows {
    let rank = |node: Node| (graph.degree(node), node);
    let (mut offsets, mut targets) = (vec![0u32], Vec::with_capacity(graph.edges()));
    for node in 0..graph.nodes() as Node {
        targets.extend(graph.of(node).iter().filter(|&&other| rank(node) < rank(other)));
        offsets.push(targets.len() as u32);
    }
    crate::build::rows(offsets, targets, Vec::new())
}

fn degree_assortativity(graph: &Graph) -> Option<f64> {
    let degree = |node: Node| graph.degree(node) as i128;
    let nodes = || 0..graph.nodes() as Node;
    let arcs = graph.rows().arcs() as i128;
    let squares: i128 = nodes().map(|node| degree(node).pow(2)).sum();
    let cubes: i128 = nodes().map(|node| degree(node).pow(3)).sum();
    let neighbours = |node: Node| graph.of(node).iter().map(|&other| graph.degree(other) as u64).sum::<u64>();
    let products: i128 = nodes().map(|node| degree(node) * i128::from(neighbours(node))).sum();
    // Whole numbers up to here: a graph where all degrees are equal gives exactly 0 below the line.
    let variance = arcs * cubes - squares * squares;
    (variance != 0).then(|| (arcs * products - squares * squares) as f64 / variance as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_triangle_with_a_tail() {
        let found = structure(&Graph::of_pairs(5, &[(0, 1), (1, 2), (0, 2), (2, 3)]), 1);
        assert_eq!((found.triangles, found.max_degree), (1, 3));
        assert!((found.mean_clustering - (1.0 + 1.0 + 1.0 / 3.0) / 5.0).abs() < 1e-15);
        assert!((found.transitivity - 0.6).abs() < 1e-15);
        assert!((found.density - 0.4).abs() < 1e-15 && (found.mean_degree - 1.6).abs() < 1e-15);
        assert!((found.degree_assortativity.unwrap() - -5.0 / 7.0).abs() < 1e-15);
    }

    #[test]
    fn equal_degrees_have_no_correlation() {
        let ring = structure(&Graph::of_pairs(4, &[(0, 1), (1, 2), (2, 3), (3, 0)]), 2);
        assert_eq!((ring.degree_assortativity, ring.transitivity), (None, 0.0));
        let nothing = structure(&Graph::of_pairs(0, &[]), 1);
        assert_eq!((nothing.density, nothing.mean_degree, nothing.max_degree), (0.0, 0.0, 0));
    }
}
