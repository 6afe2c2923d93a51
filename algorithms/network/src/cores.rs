//! k-cores: how deep in the dense middle someone stands.
//!
//! The core number of a node is the largest k for which it is in a part where everyone has at least k neighbours
//! (Seidman 1983, "Network structure and minimum degree"). Found by peeling off the nodes of least degree, in linear
//! time as Batagelj & Zaveršnik 2003 do, but level by level with a list of those left (as in Kabir & Madduri 2017,
//! "Parallel k-core decomposition on multicore platforms"), which touches one array instead of four.

use crate::graph::{Graph, Node};

/// The core number of each node; 0 for a node without neighbours.
#[must_use]
pub fn core_numbers(graph: &Graph) -> Vec<u32> {
    let nodes = graph.nodes();
    // While a node is left: how many of its neighbours are. Once it is peeled: its core number, which is the level.
    let mut degrees: Vec<u32> = (0..nodes as Node).map(|node| graph.degree(node) as u32).collect();
    let mut left: Vec<Node> = (0..nodes as Node).collect();
    let mut peeled = Vec::new();
    // Whoever is left at a level has at least that degree, so all passes over `left` together are linear in arcs.
    while let Some(level) = left.iter().map(|&node| degrees[node as usize]).min() {
        left.retain(|&node| {
            let stays = degrees[node as usize] > level;
            if !stays {
                peeled.push(node);
            }
            stays
        });
        while let Some(node) = peeled.pop() {
            for &other in graph.of(node) {
                let degree = &mut degrees[other as usize];
                if *degree > level {
                    *degree -= 1;
                    if *degree == level {
                        peeled.push(other);
                    }
                }
            }
        }
        left.retain(|&node| degrees[node as usize] > level);
    }
    degrees
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_with_diagonals_and_a_tail() {
        let graph = Graph::of_pairs(7, &[(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5)]);
        assert_eq!(core_numbers(&graph), [3, 3, 3, 3, 1, 1, 0]);
        assert!(core_numbers(&Graph::of_pairs(0, &[])).is_empty());
    }
}
