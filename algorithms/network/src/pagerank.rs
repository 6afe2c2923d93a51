//! PageRank: who is reached often by someone who follows ties at random and now and then starts anew.
//!
//! x = αPᵀx + (1 − α)v, where P steps to a neighbour with a chance in proportion to the strength of the tie and a node
//! without arcs steps to v (Brin & Page 1998, "The anatomy of a large-scale hypertextual web search engine"; Langville & Meyer 2004, "Deeper
//! inside PageRank", for nodes without arcs). Whatever way a solution was found, the last thing done is one plain step
//! of this iteration, and its change is what is reported: the result is as good as that of a power iteration that
//! stops at the same change.
//!
//! Sums are taken over blocks of nodes that do not depend on threads, so neither does the result.

use crate::graph::{Digraph, Graph, Node};
use crate::threads;
use conjugate::solve_undirected;
use step::{Flow, solve_directed};

mod conjugate;
mod step;

/// How PageRank is computed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// α, the chance to follow a tie rather than to start anew; at least 0 and below 1.
    pub damping: f64,
    /// The largest sum of absolute changes in the last step.
    pub tolerance: f64,
    /// The most passes over the graph.
    pub most_passes: usize,
    /// Whether a strong tie is followed more often than a weak one, in proportion to strength.
    pub weighted: bool,
    /// How many threads; does not change the result.
    pub threads: usize,
}

impl Default for Options {
    /// α 0.85, change below 10⁻⁸, at most 1,000 passes, by strength, as many threads as the machine offers.
    fn default() -> Options {
        Options { damping: 0.85, tolerance: 1e-8, most_passes: 1000, weighted: true, threads: threads::count() }
    }
}

/// Where someone who starts anew begins: v.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start<'a> {
    /// At any node, each equally likely.
    Anywhere,
    /// At one of these, each mention equally likely. Nodes that are not in the graph are left out; if none is left,
    /// it is anywhere.
    At(&'a [Node]),
}

/// The PageRank of every node.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranks {
    /// Beside the nodes; together 1 (nothing without nodes).
    pub scores: Vec<f64>,
    /// Passes over the graph that it took.
    pub passes: usize,
    /// The sum of absolute changes in the last step. Above the tolerance only if passes ran out.
    pub change: f64,
}

/// PageRank over an undirected graph, where a tie is followed in both directions.
///
/// With D the degrees (sums of strengths) and A the ties, D⁻¹x solves (D − αA)y = (1 − α)v, a symmetric positive definite system, which
/// conjugate gradients (Hestenes & Stiefel 1952) with D as preconditioner solve in a third of the passes that the power
/// iteration takes.
#[must_use]
pub fn undirected(graph: &Graph, start: Start, options: &Options) -> Ranks {
    let flow = Flow::of(graph.rows(), graph.rows(), options);
    solve_undirected(&flow, &start.vector(graph.nodes()), options)
}

/// PageRank over a directed graph, along its ties.
#[must_use]
pub fn directed(graph: &Digraph, start: Start, options: &Options) -> Ranks {
    let flow = Flow::of(graph.incoming(), graph.out(), options);
    solve_directed(&flow, &start.vector(graph.nodes()), options)
}

/// PageRank against the direction of ties: with [`Start::At`] a target, who has influence on it, near or far.
#[must_use]
pub fn reversed(graph: &Digraph, start: Start, options: &Options) -> Ranks {
    let flow = Flow::of(graph.out(), graph.incoming(), options);
    solve_directed(&flow, &start.vector(graph.nodes()), options)
}

/// The nodes with the `count` largest scores, largest first, equal scores in the order of nodes.
#[must_use]
pub fn top(scores: &[f64], count: usize) -> Vec<(Node, f64)> {
    let mut nodes: Vec<Node> = (0..scores.len() as Node).collect();
    let larger = |a: &Node, b: &Node| scores[*b as usize].total_cmp(&scores[*a as usize]).then(a.cmp(b));
    if count < nodes.len() {
        nodes.select_nth_unstable_by(count, larger);
        nodes.truncate(count);
    }
    nodes.sort_unstable_by(larger);
    nodes.into_iter().map(|node| (node, scores[node as usize])).collect()
}

impl Start<'_> {
    fn vector(self, nodes: usize) -> Vec<f64> {
        let mut vector = vec![0.0; nodes];
        if let Start::At(starts) = self {
            let inside = || starts.iter().filter(|start| (**start as usize) < nodes);
            let share = 1.0 / inside().count() as f64;
            inside().for_each(|start| vector[*start as usize] += share);
            if share.is_finite() {
                return vector;
            }
        }
        vector.fill(1.0 / nodes as f64);
        vector
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Tie;

    #[test]
    fn a_star_has_the_known_ranks() {
        // Middle c and three leaves l: l = 0.85 c / 3 + 0.0375, c = 0.85 · 3 l + 0.0375.
        let ranks = undirected(&Graph::of_pairs(4, &[(0, 1), (0, 2), (0, 3)]), Start::Anywhere, &Options::default());
        let middle = (0.0375 + 2.55 * 0.0375) / (1.0 - 0.85 * 0.85);
        assert!((ranks.scores[0] - middle).abs() < 1e-8, "{ranks:?}");
        assert!((ranks.scores.iter().sum::<f64>() - 1.0).abs() < 1e-14);
    }

    #[test]
    fn a_chain_of_two_directed() {
        // 0 → 1, and 1 starts anew: x0 = (0.85 x1 + 0.15) / 2, x0 + x1 = 1.
        let tie = Tie { from: 0, to: 1, strength: 1.0 };
        let (graph, _) = Digraph::of_ties(2, &[tie]);
        let ranks = directed(&graph, Start::Anywhere, &Options::default());
        assert!((ranks.scores[0] - 0.5 / 1.425).abs() < 1e-8, "{ranks:?}");
        let toward = reversed(&graph, Start::At(&[1]), &Options::default());
        assert!((toward.scores[0] - 0.85 * toward.scores[1]).abs() < 1e-8, "{toward:?}");
    }

    #[test]
    fn nothing_and_strangers() {
        let nothing = undirected(&Graph::of_pairs(0, &[]), Start::Anywhere, &Options::default());
        assert!(nothing.scores.is_empty());
        let lonely = undirected(&Graph::of_pairs(2, &[]), Start::At(&[7]), &Options::default());
        assert_eq!(lonely.scores, [0.5, 0.5]);
    }

    #[test]
    fn the_largest_come_first() {
        assert_eq!(top(&[0.1, 0.4, 0.2, 0.4], 3), [(1, 0.4), (3, 0.4), (2, 0.2)]);
        assert_eq!(top(&[0.1], 5), [(0, 0.1)]);
        assert_eq!(top(&[0.1], 0), []);
    }
}
