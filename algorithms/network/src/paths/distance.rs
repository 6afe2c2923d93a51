//! From one node to all others: the least cost −ln strength, which is the greatest product of strengths.
//!
//! Delta-stepping (Meyer & Sanders 2003, "Δ-stepping: a parallelizable shortest path algorithm") on one thread: nodes
//! wait in buckets of equal width, and a bucket is emptied until nothing falls back into it. What comes out does not
//! depend on the order of work: it is exactly what Dijkstra 1959 gives with the same sums.

use crate::graph::{Node, Rows};

/// The cost of every arc of some rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Costs {
    arcs: Vec<f32>,
    most: f32,
}

impl Costs {
    /// −ln strength of every arc; at least 0.
    #[must_use]
    pub fn of(rows: &Rows) -> Costs {
        let arcs: Vec<f32> = (0..rows.arcs()).map(|arc| -rows.strength(arc).ln()).map(|cost| cost.max(0.0)).collect();
        let most = arcs.iter().copied().fold(0.0, f32::max);
        Costs { arcs, most }
    }
}

/// The least cost from `from` to each node along the arcs of `rows`, for which `costs` was made; infinite for a node
/// that is not reached, and for all if `from` is not in the graph. `(-cost).exp()` is the product of strengths.
///
/// # Panics
/// If `costs` was made for rows with another number of arcs.
#[must_use]
pub fn distances(rows: &Rows, costs: &Costs, from: Node) -> Vec<f32> {
    // Narrow buckets do little work twice, wide ones have less to keep in order; found by measuring.
    const WIDTH: f32 = 0.125;
    assert_eq!(rows.arcs(), costs.arcs.len(), "costs of these rows");
    let mut best = vec![f32::INFINITY; rows.nodes()];
    if from as usize >= rows.nodes() {
        return best;
    }
    // No arc is longer than this many buckets, so they can be used in a ring.
    let mut buckets: Vec<Vec<(f32, Node)>> = vec![Vec::new(); (costs.most / WIDTH) as usize + 2];
    let ring = buckets.len();
    best[from as usize] = 0.0;
    buckets[0].push((0.0, from));
    let (mut at, mut empty) = (0usize, 0);
    while empty < ring {
        let Some((cost, node)) = buckets[at % ring].pop() else {
            (at, empty) = (at + 1, empty + 1);
            continue;
        };
        empty = 0;
        if cost > best[node as usize] {
            continue;
        }
        let range = rows.range(node);
        for (&other, &arc) in rows.targets[range.clone()].iter().zip(&costs.arcs[range]) {
            let through = cost + arc;
            if through < best[other as usize] {
                best[other as usize] = through;
                buckets[(through / WIDTH) as usize % ring].push((through, other));
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{Digraph, Tie};

    #[test]
    fn the_sum_of_costs_is_the_product_of_strengths() {
        let tie = |from, to, strength| Tie { from, to, strength };
        let ties = [tie(0, 1, 0.5), tie(1, 2, 0.5), tie(0, 2, 0.125), tie(2, 0, 1.0), tie(3, 0, 1.0)];
        let (graph, _) = Digraph::of_ties(4, &ties);
        let found = distances(graph.out(), &Costs::of(graph.out()), 0);
        assert!((f64::from(-found[2]).exp() - 0.25).abs() < 1e-7, "{found:?}");
        assert_eq!((found[0], found[3]), (0.0, f32::INFINITY));
        assert!(distances(graph.out(), &Costs::of(graph.out()), 4).iter().all(|cost| cost.is_infinite()));
    }
}
