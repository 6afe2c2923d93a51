//! Who has influence on one target: personalised PageRank around it, without looking at the whole network.
//!
//! Forward push (Andersen, Chung & Lang 2006, "Local graph partitioning using PageRank vectors", FOCS): chance waits at
//! nodes as a residual, and a node keeps a share of what waits there and passes the rest on. What is still waiting when
//! the work ends is the whole error, and it is reported.

use crate::graph::{Digraph, Graph, Node, Rows};
use crate::pagerank;
use std::collections::VecDeque;

/// How far to push.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// α, the chance to follow a tie rather than to start anew; at least 0 and below 1.
    pub damping: f64,
    /// A node passes on what waits there while it is more than this for each of its arcs; above 0. Smaller is more
    /// exact and costs in proportion.
    pub residual_per_arc: f64,
    /// Whether a strong tie is followed more often than a weak one, in proportion to strength.
    pub weighted: bool,
}

impl Default for Options {
    /// α 0.85, residual 10⁻⁶ for each arc, by strength.
    fn default() -> Options {
        Options { damping: 0.85, residual_per_arc: 1e-6, weighted: true }
    }
}

/// What was found around the sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearby {
    /// The nodes reached and the chance they keep, a lower bound of their personalised PageRank; largest first, equal
    /// ones in the order of nodes.
    pub scores: Vec<(Node, f64)>,
    /// What still waits somewhere: all true scores together are at most this much larger.
    pub waiting: f64,
    /// How many arcs were followed.
    pub arcs: usize,
}

/// Around `sources`, each equally likely, along ties in both directions. A walker at a node without arcs starts anew at
/// the sources. Sources that are not in the graph are left out.
#[must_use]
pub fn around(graph: &Graph, sources: &[Node], options: &Options) -> Nearby {
    push(graph.rows(), sources, options)
}

/// Against the direction of ties from a target: who has influence on it, near or far.
#[must_use]
pub fn influence_on(graph: &Digraph, target: Node, options: &Options) -> Nearby {
    push(graph.incoming(), &[target], options)
}

fn push(rows: &Rows, sources: &[Node], options: &Options) -> Nearby {
    let nodes = rows.nodes();
    let sources: Vec<Node> = sources.iter().copied().filter(|&source| (source as usize) < nodes).collect();
    let (mut kept, mut waiting) = (vec![0.0; nodes], vec![0.0; nodes]);
    let mut queue: VecDeque<Node> = VecDeque::new();
    let mut queued = vec![false; nodes];
    let mut reached = Vec::new();
    let share = 1.0 / sources.len() as f64;
    for &source in &sources {
        waiting[source as usize] += share;
        if !queued[source as usize] {
            queued[source as usize] = true;
            queue.push_back(source);
        }
    }
    let mut arcs = 0;
    while let Some(node) = queue.pop_front() {
        let place = node as usize;
        queued[place] = false;
        let here = std::mem::take(&mut waiting[place]);
        if kept[place] == 0.0 {
            reached.push(node);
        }
        kept[place] += (1.0 - options.damping) * here;
        let mut give = |other: Node, chance: f64| {
            let other_place = other as usize;
            waiting[other_place] += chance;
            let limit = options.residual_per_arc * rows.degree(other).max(1) as f64;
            if waiting[other_place] > limit && !queued[other_place] {
                queued[other_place] = true;
                queue.push_back(other);
            }
        };
        let on = options.damping * here;
        arcs += rows.degree(node);
        match rows.strengths_of(node).filter(|_| options.weighted) {
            _ if rows.degree(node) == 0 => sources.iter().for_each(|&source| give(source, on * share)),
            None => {
                let each = on / rows.degree(node) as f64;
                rows.of(node).iter().for_each(|&other| give(other, each));
            }
            Some(strengths) => {
                let unit = on / strengths.iter().map(|&strength| f64::from(strength)).sum::<f64>();
                rows.of(node).iter().zip(strengths).for_each(|(&other, &s)| give(other, unit * f64::from(s)));
            }
        }
    }
    let mut scores: Vec<(Node, f64)> = reached.into_iter().map(|node| (node, kept[node as usize])).collect();
    scores.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    Nearby { waiting: waiting.iter().sum(), scores, arcs }
}

/// The exact scores, for whoever has the time of a whole computation: [`pagerank::reversed`] from the target.
#[must_use]
pub fn influence_exact(graph: &Digraph, target: Node, options: &pagerank::Options) -> pagerank::Ranks {
    pagerank::reversed(graph, pagerank::Start::At(&[target]), options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Tie;

    #[test]
    fn what_is_kept_and_what_waits_is_everything() {
        let graph = Graph::of_pairs(6, &[(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)]);
        let near = around(&graph, &[0], &Options::default());
        let exact = pagerank::undirected(&graph, pagerank::Start::At(&[0]), &pagerank::Options::default());
        assert!((near.scores.iter().map(|score| score.1).sum::<f64>() + near.waiting - 1.0).abs() < 1e-12);
        for (node, score) in near.scores {
            let missing = exact.scores[node as usize] - score;
            assert!((-1e-8..=near.waiting + 1e-8).contains(&missing), "{node}: {missing}");
        }
    }

    #[test]
    fn influence_runs_against_the_ties() {
        let tie = |from, to| Tie { from, to, strength: 1.0 };
        let (graph, _) = Digraph::of_ties(4, &[tie(0, 1), tie(1, 2), tie(2, 3)]);
        let near = influence_on(&graph, 2, &Options::default());
        assert_eq!(near.scores.iter().map(|score| score.0).collect::<Vec<_>>(), [2, 1, 0]);
        assert!(around(&Graph::of_pairs(1, &[]), &[9], &Options::default()).scores.is_empty());
    }
}
