//! Who has influence on one target: personalised PageRank around it, without looking at the whole network.
//!
//! Forward push (Andersen, Chung & Lang 2006, "Local graph partitioning using PageRank vectors", FOCS): chance waits at
//! nodes as a residual, and a node keeps a share of what waits there and passes the rest on. What is still waiting when
//! the work ends is the whole error, and it is reported.
//!
//! Without directions a long walk ends at a node in proportion to its degree, from wherever it began. So what waits is
//! not thrown away: the share that stays where it waits is given to that place, and the rest is expected by degree. In
//! small worlds this brings the leading places in order long before pushing alone would.

use crate::components::components;
use crate::graph::{Digraph, Graph, Node, Rows};
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
    /// How many of the largest scores to give.
    pub top: usize,
}

impl Default for Options {
    /// α 0.85, residual 3·10⁻⁶ for each arc, by strength, the 100 largest.
    fn default() -> Options {
        Options { damping: 0.85, residual_per_arc: 3e-6, weighted: true, top: 100 }
    }
}

/// What was found around the sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearby {
    /// The largest scores, largest first, equal ones in the order of nodes; none of 0.
    pub top: Vec<Score>,
    /// What still waits somewhere: the true scores together are this much larger than what nodes keep.
    pub waiting: f64,
    /// How many arcs were followed.
    pub arcs: usize,
}

/// The score of one node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// The node.
    pub node: Node,
    /// Its personalised PageRank, as far as is known: what it keeps and what it can expect of what waits.
    pub score: f64,
    /// What it keeps, which its true score is never below.
    pub kept: f64,
}

/// What long walks through an undirected graph expect, made once for all searches in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    component: Vec<u32>,
    /// The share of each node in the strength of its component.
    share: Vec<f64>,
    weighted: bool,
}

impl Ground {
    /// Of a graph, by the strength of ties or with all ties alike.
    #[must_use]
    pub fn of(graph: &Graph, weighted: bool) -> Ground {
        let rows = graph.rows();
        let parts = components(graph);
        let out = |node: Node| match rows.strengths_of(node) {
            Some(strengths) if weighted => strengths.iter().map(|&strength| f64::from(strength)).sum(),
            _ => rows.degree(node) as f64,
        };
        let mut share: Vec<f64> = (0..graph.nodes() as Node).map(out).collect();
        let mut volumes = vec![0.0; parts.sizes.len()];
        parts.of.iter().zip(&share).for_each(|(&part, out)| volumes[part as usize] += out);
        for (share, &part) in share.iter_mut().zip(&parts.of) {
            // A node without ties is all of its component.
            *share = if volumes[part as usize] == 0.0 { 1.0 } else { *share / volumes[part as usize] };
        }
        Ground { component: parts.of, share, weighted }
    }
}

/// Around `sources`, each mention equally likely, along ties in both directions. A walker at a node without arcs starts
/// anew at the sources. Sources that are not in the graph are left out.
///
/// # Panics
/// If `ground` was made of a graph with another number of nodes, or for other weights than `options` ask for.
#[must_use]
pub fn around(graph: &Graph, ground: &Ground, sources: &[Node], options: &Options) -> Nearby {
    assert_eq!(ground.share.len(), graph.nodes(), "the ground of this graph");
    assert_eq!(ground.weighted, options.weighted, "the ground of these weights");
    let pushed = push(graph.rows(), sources, options);
    let mut waiting = vec![0.0; ground.component.iter().max().map_or(0, |&most| most as usize + 1)];
    pushed.waiting.iter().zip(&ground.component).for_each(|(waits, &part)| waiting[part as usize] += waits);
    let expected = |node: usize| options.damping * waiting[ground.component[node] as usize] * ground.share[node];
    pushed.finish(options, expected)
}

/// Against the direction of ties from a target: who has influence on it, near or far. What waits is only expected
/// where it waits, because directed walks have no common end.
#[must_use]
pub fn influence_on(graph: &Digraph, target: Node, options: &Options) -> Nearby {
    push(graph.incoming(), &[target], options).finish(options, |_| 0.0)
}

/// Where chance is kept and where it waits.
struct Pushed {
    kept: Vec<f64>,
    waiting: Vec<f64>,
    arcs: usize,
}

fn push(rows: &Rows, sources: &[Node], options: &Options) -> Pushed {
    let nodes = rows.nodes();
    let sources: Vec<Node> = sources.iter().copied().filter(|&source| (source as usize) < nodes).collect();
    let mut pushed = Pushed { kept: vec![0.0; nodes], waiting: vec![0.0; nodes], arcs: 0 };
    let (kept, waiting) = (&mut pushed.kept, &mut pushed.waiting);
    let mut queue: VecDeque<Node> = VecDeque::new();
    let mut queued = vec![false; nodes];
    let share = 1.0 / sources.len() as f64;
    for &source in &sources {
        waiting[source as usize] += share;
        if !queued[source as usize] {
            queued[source as usize] = true;
            queue.push_back(source);
        }
    }
    while let Some(node) = queue.pop_front() {
        let place = node as usize;
        queued[place] = false;
        let here = std::mem::take(&mut waiting[place]);
        kept[place] += (1.0 - options.damping) * here;
        let mut give = |other: Node, chance: f64| {
            let other_place = other as usize;
            waiting[other_place] += chance;
            // Most chances are too small for anyone to pass on, whatever the degree, and then it is not asked.
            if waiting[other_place] > options.residual_per_arc && !queued[other_place] {
                let limit = options.residual_per_arc * rows.degree(other).max(1) as f64;
                if waiting[other_place] > limit {
                    queued[other_place] = true;
                    queue.push_back(other);
                }
            }
        };
        let on = options.damping * here;
        pushed.arcs += rows.degree(node);
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
    pushed
}

impl Pushed {
    fn finish(self, options: &Options, expected: impl Fn(usize) -> f64) -> Nearby {
        let larger = |a: &Score, b: &Score| b.score.total_cmp(&a.score).then(a.node.cmp(&b.node));
        // As many again may gather before the smaller half goes, so that each node is looked at once.
        let room = 2 * options.top.max(1);
        let (mut top, mut least): (Vec<Score>, f64) = (Vec::new(), 0.0);
        for (place, (&kept, &waiting)) in self.kept.iter().zip(&self.waiting).enumerate() {
            let score = kept + (1.0 - options.damping) * waiting + expected(place);
            if score > least {
                top.push(Score { node: place as Node, score, kept });
                if top.len() == room {
                    top.select_nth_unstable_by(options.top.max(1) - 1, larger);
                    top.truncate(options.top.max(1));
                    least = top.last().map_or(0.0, |last| last.score);
                }
            }
        }
        top.sort_unstable_by(larger);
        top.truncate(options.top);
        Nearby { top, waiting: self.waiting.iter().sum(), arcs: self.arcs }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Tie;
    use crate::pagerank;

    #[test]
    fn what_is_kept_and_what_waits_is_everything() {
        let graph = Graph::of_pairs(7, &[(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (5, 6)]);
        let ground = Ground::of(&graph, true);
        let exact = pagerank::undirected(&graph, pagerank::Start::At(&[0]), &pagerank::Options::default());
        for residual_per_arc in [1e-1, 1e-3, 1e-9] {
            let near = around(&graph, &ground, &[0], &Options { residual_per_arc, ..Options::default() });
            assert!((near.top.iter().map(|score| score.kept).sum::<f64>() + near.waiting - 1.0).abs() < 1e-12);
            assert!((near.top.iter().map(|score| score.score).sum::<f64>() - 1.0).abs() < 1e-12);
            for score in near.top {
                let missing = exact.scores[score.node as usize] - score.kept;
                assert!((-1e-8..=near.waiting + 1e-8).contains(&missing) && score.node < 5, "{score:?}: {missing}");
            }
        }
    }

    #[test]
    fn the_largest_are_the_largest_of_all() {
        let pairs: Vec<(Node, Node)> = (1..200).flat_map(|node| [(node, node / 2), (node, node / 3)]).collect();
        let graph = Graph::of_pairs(200, &pairs);
        let ground = Ground::of(&graph, true);
        let all = around(&graph, &ground, &[9, 40], &Options { top: 500, ..Options::default() });
        assert_eq!(all.top.len(), 200);
        for top in [0, 1, 7, 100] {
            let some = around(&graph, &ground, &[9, 40], &Options { top, ..Options::default() });
            assert_eq!(some.top, all.top[..top]);
        }
    }

    #[test]
    fn influence_runs_against_the_ties() {
        let tie = |from, to| Tie { from, to, strength: 1.0 };
        let (graph, _) = Digraph::of_ties(4, &[tie(0, 1), tie(1, 2), tie(2, 3)]);
        let near = influence_on(&graph, 2, &Options::default());
        assert_eq!(near.top.iter().map(|score| score.node).collect::<Vec<_>>(), [2, 1, 0]);
        let lonely = Graph::of_pairs(1, &[]);
        let ground = Ground::of(&lonely, true);
        assert!(around(&lonely, &ground, &[9], &Options::default()).top.is_empty());
        assert!((around(&lonely, &ground, &[0], &Options::default()).top[0].score - 1.0).abs() < 1e-6);
    }
}
