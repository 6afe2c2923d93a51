//! Components: who can be reached at all.
//!
//! Afforest (Sutton, Ben-Nun & Barak 2018, "Optimizing parallel graph connectivity computation via subgraph sampling",
//! IPDPS): two arcs of every node join most of the graph; only nodes outside the largest part then look at the rest.
//! Joined by union-find with path halving (Tarjan & van Leeuwen 1984), the smaller node being the root.

use crate::graph::{Graph, Node};

/// The components of a graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Components {
    /// The component of each node. Components are numbered by their smallest node.
    pub of: Vec<u32>,
    /// How many nodes each component has.
    pub sizes: Vec<u32>,
}

impl Components {
    /// How many nodes the largest component has; 0 without nodes.
    #[must_use]
    pub fn largest(&self) -> u32 {
        self.sizes.iter().copied().max().unwrap_or(0)
    }

    /// The share of ordered pairs that cannot reach each other: F = 1 − Σ s(s−1) / n(n−1) over components of size s
    /// (Borgatti 2006, "Identifying sets of key players in a social network", equation 4). 0 below two nodes.
    #[must_use]
    pub fn fragmentation(&self) -> f64 {
        let pairs = |size: u64| size * size.saturating_sub(1);
        let all = pairs(self.of.len() as u64);
        let joined: u64 = self.sizes.iter().map(|&size| pairs(u64::from(size))).sum();
        if all == 0 { 0.0 } else { (all - joined) as f64 / all as f64 }
    }
}

/// The components; a node without ties is one of its own.
#[must_use]
pub fn components(graph: &Graph) -> Components {
    const SAMPLED_ARCS: usize = 2;
    let nodes = graph.nodes();
    let mut parents: Vec<Node> = (0..nodes as Node).collect();
    for place in 0..SAMPLED_ARCS {
        for node in 0..nodes as Node {
            if let Some(&other) = graph.of(node).get(place) {
                join(&mut parents, node, other);
            }
        }
    }
    flatten(&mut parents);
    let largest = frequent(&parents);
    for node in 0..nodes as Node {
        if Some(parents[node as usize]) != largest {
            for &other in graph.of(node).iter().skip(SAMPLED_ARCS) {
                join(&mut parents, node, other);
            }
        }
    }
    let (mut of, mut sizes) = (vec![0; nodes], Vec::new());
    for node in 0..nodes {
        // The parent is smaller, so it has its number already.
        let parent = parents[node] as usize;
        if parent == node {
            of[node] = sizes.len() as u32;
            sizes.push(1);
        } else {
            of[node] = of[parent];
            sizes[of[node] as usize] += 1;
        }
    }
    Components { of, sizes }
}

fn join(parents: &mut [Node], a: Node, b: Node) {
    let (a, b) = (root(parents, a), root(parents, b));
    parents[a.max(b) as usize] = a.min(b);
}

fn root(parents: &mut [Node], mut node: Node) -> Node {
    loop {
        let parent = parents[node as usize];
        let grandparent = parents[parent as usize];
        if parent == grandparent {
            return parent;
        }
        parents[node as usize] = grandparent;
        node = grandparent;
    }
}

/// Each node directly under its root: parents are smaller, so one pass in order is enough.
fn flatten(parents: &mut [Node]) {
    for node in 0..parents.len() {
        parents[node] = parents[parents[node] as usize];
    }
}

/// The root that most of an even sample of nodes has. A wrong guess costs time only.
fn frequent(parents: &[Node]) -> Option<Node> {
    const SAMPLE: usize = 1024;
    let mut roots: Vec<Node> = parents.iter().step_by(parents.len() / SAMPLE + 1).copied().collect();
    roots.sort_unstable();
    roots.chunk_by(|a, b| a == b).max_by_key(|run| run.len()).map(|run| run[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_how_far_they_fall_apart() {
        let found = components(&Graph::of_pairs(6, &[(4, 5), (0, 2), (2, 4)]));
        assert_eq!((&found.of[..], &found.sizes[..]), (&[0, 1, 0, 2, 0, 0][..], &[4, 1, 1][..]));
        assert_eq!(found.largest(), 4);
        assert!((found.fragmentation() - (1.0 - 12.0 / 30.0)).abs() < 1e-15);
        let nothing = components(&Graph::of_pairs(0, &[]));
        assert_eq!((nothing.largest(), nothing.fragmentation()), (0, 0.0));
    }
}
