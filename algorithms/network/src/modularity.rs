//! How good a division into groups is: modularity and the constant Potts model, computed from their definitions.

use crate::graph::Graph;

/// Modularity `Q = Σ_c [e_c/m − γ·(d_c/2m)²]` with `e_c` the weight inside group `c`, `d_c` the strengths of its nodes
/// and `m` the weight of all edges, from −γ to 1 (Newman & Girvan 2004; resolution γ of Reichardt & Bornholdt 2006).
/// With `weighted` an edge counts as its strength, otherwise as 1. A graph without edges gives 0.
///
/// # Panics
/// If `groups` has fewer labels than the graph has nodes.
///
/// ```
/// use starling_network::{graph::Graph, modularity::modularity};
/// // Two triangles that share nothing: half the edges would be inside by chance.
/// let graph = Graph::of_pairs(6, &[(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]);
/// assert_eq!(modularity(&graph, &[0, 0, 0, 1, 1, 1], 1.0, false), 0.5);
/// assert_eq!(modularity(&graph, &[0; 6], 1.0, false), 0.0);
/// ```
#[must_use]
pub fn modularity(graph: &Graph, groups: &[u32], resolution: f64, weighted: bool) -> f64 {
    let tally = Tally::of(graph, groups, weighted);
    let twice: f64 = tally.strength.iter().sum();
    if twice == 0.0 {
        return 0.0;
    }
    let inside: f64 = tally.inside.iter().sum();
    let expected: f64 = tally.strength.iter().map(|strength| (strength / twice).powi(2)).sum();
    2.0 * inside / twice - resolution * expected
}

/// Quality of the constant Potts model, `H = Σ_c [e_c − γ·n_c(n_c−1)/2]` with `n_c` the nodes of group `c`, in units of
/// edge weight (Traag, Van Dooren & Nesterov 2011). Unlike modularity it does not hide small groups in large graphs.
///
/// # Panics
/// If `groups` has fewer labels than the graph has nodes.
#[must_use]
pub fn constant_potts(graph: &Graph, groups: &[u32], resolution: f64, weighted: bool) -> f64 {
    let tally = Tally::of(graph, groups, weighted);
    let inside: f64 = tally.inside.iter().sum();
    let pairs: f64 = tally.nodes.iter().map(|&nodes| nodes * (nodes - 1.0) / 2.0).sum();
    inside - resolution * pairs
}

/// Per group: weight inside, strengths of its nodes, how many nodes.
struct Tally {
    inside: Vec<f64>,
    strength: Vec<f64>,
    nodes: Vec<f64>,
}

impl Tally {
    fn of(graph: &Graph, groups: &[u32], weighted: bool) -> Tally {
        assert!(groups.len() >= graph.nodes(), "every node has a group");
        let count = groups.iter().max().map_or(0, |&most| most as usize + 1);
        let mut tally = Tally { inside: vec![0.0; count], strength: vec![0.0; count], nodes: vec![0.0; count] };
        for node in 0..graph.nodes() as u32 {
            let group = groups[node as usize] as usize;
            tally.nodes[group] += 1.0;
            let strengths = if weighted { graph.rows().strengths_of(node) } else { None };
            for (place, &other) in graph.of(node).iter().enumerate() {
                let weight = strengths.map_or(1.0, |strengths| f64::from(strengths[place]));
                tally.strength[group] += weight;
                if other < node && groups[other as usize] as usize == group {
                    tally.inside[group] += weight;
                }
            }
        }
        tally
    }
}
