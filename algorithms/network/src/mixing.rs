//! Whether people of different groups are tied to each other, or only listed together.
//!
//! The E–I index (Krackhardt & Stern 1988, "Informal networks and organizational crises"), the mixing matrix and
//! assortativity r (Newman 2003, "Mixing patterns in networks"), inbreeding homophily (Coleman 1958, "Relational
//! analysis"), and what all of that would be if the answers were dealt out at random among the same people.
//!
//! Somebody who gave no answer belongs to no group: ties with such an end are counted, and stay out of every index.

use crate::graph::{Graph, Node};
use crate::random::Random;
use crate::threads;

/// How the groups of one question mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Mixing {
    /// Ties between different groups.
    pub external: u64,
    /// Ties inside a group.
    pub internal: u64,
    /// Ties with at least one end that gave no answer.
    pub unanswered: u64,
    /// People who gave no answer.
    pub silent: usize,
    /// E–I index (E − I)/(E + I): −1 only inside, 1 only between; none without ties between people who answered.
    pub index: Option<f64>,
    /// Assortativity r = (Tr e − ‖e²‖)/(1 − ‖e²‖): 1 only inside, 0 as by chance; none without such ties or with all ends
    /// in one group.
    pub assortativity: Option<f64>,
    /// Groups that somebody named, by rising label.
    pub groups: Vec<Group>,
    /// Numbers of ties between two groups, or inside one; only those above 0, by rising labels, `a` ≤ `b`.
    pub cells: Vec<Cell>,
}

/// One group in a mixing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Its label.
    pub label: u32,
    /// How many people named it.
    pub people: usize,
    /// Ties inside.
    pub internal: u64,
    /// Ties to other groups.
    pub external: u64,
    /// Inbreeding homophily (H − w)/(1 − w), with `H` the share of its members' ties that stay inside (a tie inside
    /// counted from both its ends) and `w` its share of the people who answered: 1 keeps to itself, 0 as by chance, below
    /// 0 seeks others. None if it has no ties or everybody is in it.
    pub homophily: Option<f64>,
}

/// Ties between two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// One group, the smaller label.
    pub a: u32,
    /// The other; the same for ties inside.
    pub b: u32,
    /// How many ties.
    pub ties: u64,
}

/// What an index would be by chance: the same people and ties, the answers dealt out anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Baseline {
    /// The index as it is.
    pub observed: f64,
    /// Its mean over the permutations.
    pub mean: f64,
    /// Its standard deviation over the permutations.
    pub deviation: f64,
    /// `observed − mean`.
    pub excess: f64,
    /// Share of permutations, the observed one among them, with an index at most the observed one.
    pub at_most: f64,
    /// Share of permutations, the observed one among them, with an index at least the observed one.
    pub at_least: f64,
}

/// Both indices against chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// How many permutations were drawn.
    pub permutations: usize,
    /// The E–I index against chance.
    pub index: Baseline,
    /// Assortativity against chance; none where it is not defined.
    pub assortativity: Option<Baseline>,
}

/// How the groups mix. `groups` has a label for each node, or none for no answer.
///
/// # Panics
/// If `groups` is shorter than the graph.
///
/// ```
/// use starling_network::{graph::Graph, mixing::mixing};
/// // Two tenants and two owners; one tie crosses, and one person said nothing.
/// let graph = Graph::of_pairs(5, &[(0, 1), (2, 3), (1, 2), (3, 4)]);
/// let found = mixing(&graph, &[Some(0), Some(0), Some(1), Some(1), None]);
/// assert_eq!((found.external, found.internal, found.unanswered, found.silent), (1, 2, 1, 1));
/// assert_eq!(found.index, Some(-1.0 / 3.0));
/// ```
#[must_use]
pub fn mixing(graph: &Graph, groups: &[Option<u32>]) -> Mixing {
    let dealt = Dealt::of(graph, groups);
    let count = dealt.labels.len();
    let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(dealt.ties.len());
    let mut found: Vec<Group> = dealt
        .labels
        .iter()
        .map(|&label| Group { label, people: 0, internal: 0, external: 0, homophily: None })
        .collect();
    dealt.answers.iter().for_each(|&group| found[group as usize].people += 1);
    for &(a, b) in &dealt.ties {
        let (a, b) = (dealt.answers[a as usize], dealt.answers[b as usize]);
        pairs.push((a.min(b), a.max(b)));
        if a == b {
            found[a as usize].internal += 1;
        } else {
            found[a as usize].external += 1;
            found[b as usize].external += 1;
        }
    }
    for group in &mut found {
        let ends = (2 * group.internal + group.external) as f64;
        let share = group.people as f64 / dealt.answers.len() as f64;
        if ends > 0.0 && share < 1.0 {
            group.homophily = Some((2.0 * group.internal as f64 / ends - share) / (1.0 - share));
        }
    }
    pairs.sort_unstable();
    let cells = pairs
        .chunk_by(|a, b| a == b)
        .map(|same| Cell {
            a: dealt.labels[same[0].0 as usize],
            b: dealt.labels[same[0].1 as usize],
            ties: same.len() as u64,
        })
        .collect();
    let seen = dealt.look(&dealt.answers, count);
    Mixing {
        external: dealt.ties.len() as u64 - seen.internal,
        internal: seen.internal,
        unanswered: graph.edges() as u64 - dealt.ties.len() as u64,
        silent: graph.nodes() - dealt.answers.len(),
        index: seen.index,
        assortativity: seen.assortativity,
        groups: found,
        cells,
    }
}

/// The indices against `permutations` random deals of the same answers among the people who answered. None if there are
/// no ties between people who answered. The result does not depend on `threads`; a thousand permutations are usual.
///
/// # Panics
/// If `groups` is shorter than the graph.
#[must_use]
pub fn chance(graph: &Graph, groups: &[Option<u32>], permutations: usize, seed: u64, threads: usize) -> Option<Chance> {
    let dealt = Dealt::of(graph, groups);
    let count = dealt.labels.len();
    let observed = dealt.look(&dealt.answers, count);
    observed.index?;
    let drawn = threads::blocks(threads, permutations, |at| {
        let mut answers = dealt.answers.clone();
        Random::seeded(seed.wrapping_add(at as u64)).shuffle(&mut answers);
        dealt.look(&answers, count)
    });
    let baseline = |of: fn(&Seen) -> Option<f64>| {
        let values: Vec<f64> = drawn.iter().filter_map(of).collect();
        Some(Baseline::of(of(&observed)?, &values))
    };
    Some(Chance {
        permutations,
        index: baseline(|seen| seen.index)?,
        assortativity: baseline(|seen| seen.assortativity),
    })
}

impl Baseline {
    fn of(observed: f64, drawn: &[f64]) -> Baseline {
        let all = drawn.len() as f64 + 1.0;
        let mean = if drawn.is_empty() { observed } else { drawn.iter().sum::<f64>() / drawn.len() as f64 };
        let spread: f64 = drawn.iter().map(|value| (value - mean).powi(2)).sum();
        // Permutations that tie with the observed one must count on both sides, rounding or not.
        let near = 1e-12;
        let share =
            |counts: &dyn Fn(f64) -> bool| (1 + drawn.iter().filter(|&&value| counts(value)).count()) as f64 / all;
        Baseline {
            observed,
            mean,
            deviation: if drawn.len() > 1 { (spread / (drawn.len() - 1) as f64).sqrt() } else { 0.0 },
            excess: observed - mean,
            at_most: share(&|value| value <= observed + near),
            at_least: share(&|value| value >= observed - near),
        }
    }
}

/// People who answered, numbered anew, with the ties among them.
struct Dealt {
    /// Labels that occur, rising.
    labels: Vec<u32>,
    /// For each person the place of its label.
    answers: Vec<u32>,
    ties: Vec<(Node, Node)>,
    /// How many of the ties end at each person.
    ends: Vec<u32>,
}

/// What one deal gives.
struct Seen {
    internal: u64,
    index: Option<f64>,
    assortativity: Option<f64>,
}

impl Dealt {
    fn of(graph: &Graph, groups: &[Option<u32>]) -> Dealt {
        assert!(groups.len() >= graph.nodes(), "every node has a group or none");
        let groups = &groups[..graph.nodes()];
        let mut labels: Vec<u32> = groups.iter().flatten().copied().collect();
        labels.sort_unstable();
        labels.dedup();
        let mut place = vec![0; groups.len()];
        let mut answers = Vec::new();
        for (node, &group) in groups.iter().enumerate() {
            if let Some(label) = group {
                place[node] = answers.len() as u32;
                answers.push(labels.binary_search(&label).expect("the label is among them") as u32);
            }
        }
        let mut dealt = Dealt { labels, ends: vec![0; answers.len()], answers, ties: Vec::new() };
        for a in 0..graph.nodes() as Node {
            for &b in graph.of(a) {
                if a < b && groups[a as usize].is_some() && groups[b as usize].is_some() {
                    let tie = (place[a as usize], place[b as usize]);
                    dealt.ends[tie.0 as usize] += 1;
                    dealt.ends[tie.1 as usize] += 1;
                    dealt.ties.push(tie);
                }
            }
        }
        dealt
    }

    fn look(&self, answers: &[u32], count: usize) -> Seen {
        let internal = self.ties.iter().filter(|&&(a, b)| answers[a as usize] == answers[b as usize]).count() as u64;
        let mut ends = vec![0u64; count];
        for (&group, &own) in answers.iter().zip(&self.ends) {
            ends[group as usize] += u64::from(own);
        }
        let all = self.ties.len() as f64;
        let by_chance: f64 = ends.iter().map(|&ends| (ends as f64 / (2.0 * all)).powi(2)).sum();
        let one = ends.iter().filter(|&&ends| ends > 0).count() == 1;
        let inside = internal as f64 / all;
        Seen {
            internal,
            index: if all > 0.0 { Some((all - 2.0 * internal as f64) / all) } else { None },
            assortativity: if all > 0.0 && !one { Some((inside - by_chance) / (1.0 - by_chance)) } else { None },
        }
    }
}
