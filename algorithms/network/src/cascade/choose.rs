//! Whom to win first: as few people as possible through whom as many as possible are reached.
//!
//! Maximum coverage of random reverse-reachable sets with the number of sets of IMM (Tang, Shi & Xiao 2015, "Influence
//! maximization in near-linear time: a martingale approach", algorithms 1 to 3). The final sets are drawn anew, as Chen
//! 2018 ("An issue in the martingale analysis of the influence maximization algorithm IMM") showed to be necessary.

use super::{BLOCK, Walk, stream};
use crate::graph::{Digraph, Node};
use crate::threads;

/// How good the choice must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// ε in (0, 1): the choice is at least (1 − 1/e − ε) as good as the best …
    pub epsilon: f64,
    /// … with a chance of at least 1 − 1/n^ℓ; ℓ above 0.
    pub ell: f64,
    /// At most this many sets are drawn at a time. If that is not enough the choice is still the best for these sets, but
    /// nothing is guaranteed.
    pub most_sets: usize,
    /// Decides the sets.
    pub seed: u64,
}

impl Default for Options {
    fn default() -> Options {
        Options { epsilon: 0.2, ell: 1.0, most_sets: 4_000_000, seed: 0 }
    }
}

/// One person to win, in the order of choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// Who.
    pub node: Node,
    /// How many people more are reached than without them, estimated; includes themselves.
    pub gain: f64,
}

/// Whom to win first.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The people, the one with the largest gain first; of equals the smaller index.
    pub aims: Vec<Aim>,
    /// How many people they reach together, estimated from the sets.
    pub reach: f64,
    /// How many sets that rests on.
    pub sets: usize,
    /// At least this share of the best possible reach, 1 − 1/e − ε; none if `most_sets` was not enough.
    pub share_of_best: Option<f64>,
    /// With at least this chance.
    pub confidence: f64,
}

/// Chooses `count` people (at most all) through whom most are reached in an independent cascade. The result does not
/// depend on `threads`. Values of `options` outside their range are taken to its nearest usable end (0.01 and 0.99 for ε).
#[must_use]
pub fn choose(graph: &Digraph, count: usize, options: &Options, threads: usize) -> Chosen {
    let nodes = graph.nodes();
    let count = count.min(nodes);
    if count == 0 {
        return Chosen { aims: Vec::new(), reach: 0.0, sets: 0, share_of_best: None, confidence: 1.0 };
    }
    let epsilon = if options.epsilon.is_nan() { 0.2 } else { options.epsilon.clamp(0.01, 0.99) };
    let bound = Bound::of(nodes, count, epsilon, if options.ell > 0.0 { options.ell } else { 1.0 });
    // First a lower bound of what the best choice reaches, by halving guesses; then as many fresh sets as it asks for.
    let mut best_at_least = 1.0;
    let mut guess = nodes as f64 / 2.0;
    let mut enough = true;
    while guess >= 1.0 {
        let wanted = bound.to_test(guess);
        let number = wanted.min(options.most_sets);
        let sets = Sets::draw(graph, 0..number, options.seed, threads);
        let (_, covered) = sets.cover(nodes, count);
        let reach = nodes as f64 * covered as f64 / number.max(1) as f64;
        if reach >= (1.0 + bound.test_epsilon) * guess {
            best_at_least = reach / (1.0 + bound.test_epsilon);
            break;
        }
        if number < wanted {
            enough = false;
            break;
        }
        guess /= 2.0;
    }
    let wanted = bound.to_choose(best_at_least);
    let number = wanted.min(options.most_sets).max(1);
    enough &= number == wanted;
    // Streams of the first phase end below most_sets.
    let sets = Sets::draw(graph, options.most_sets..options.most_sets + number, options.seed, threads);
    let (picks, covered) = sets.cover(nodes, count);
    let scale = nodes as f64 / number as f64;
    Chosen {
        aims: picks.into_iter().map(|(node, sets)| Aim { node, gain: sets as f64 * scale }).collect(),
        reach: covered as f64 * scale,
        sets: number,
        share_of_best: if enough { Some(1.0 - (-1f64).exp() - epsilon) } else { None },
        confidence: bound.confidence,
    }
}

/// How many sets are needed (algorithm 2 and equations 6 and 9 of Tang, Shi & Xiao 2015).
struct Bound {
    nodes: f64,
    /// ln of n over k.
    choices: f64,
    /// ℓ·ln n, with ℓ raised so that all steps together keep their promise.
    surety: f64,
    epsilon: f64,
    test_epsilon: f64,
    confidence: f64,
}

impl Bound {
    fn of(nodes: usize, count: usize, epsilon: f64, ell: f64) -> Bound {
        let n = nodes as f64;
        let choices = (0..count).map(|at| ((nodes - at) as f64 / (at + 1) as f64).ln()).sum();
        Bound {
            nodes: n,
            choices,
            surety: ell * n.ln() + 2f64.ln(),
            epsilon,
            test_epsilon: epsilon * 2f64.sqrt(),
            confidence: 1.0 - n.powf(-ell),
        }
    }

    fn to_test(&self, guess: f64) -> usize {
        let e = self.test_epsilon;
        let rounds = self.nodes.log2().max(1.0).ln();
        let lambda = (2.0 + 2.0 / 3.0 * e) * (self.choices + self.surety + rounds) * self.nodes / (e * e);
        (lambda / guess).ceil() as usize
    }

    fn to_choose(&self, best_at_least: f64) -> usize {
        let share = 1.0 - (-1f64).exp();
        let alpha = (self.surety + 2f64.ln()).sqrt();
        let beta = (share * (self.choices + self.surety + 2f64.ln())).sqrt();
        let lambda = 2.0 * self.nodes * ((share * alpha + beta) / self.epsilon).powi(2);
        (lambda / best_at_least).ceil() as usize
    }
}

/// Random sets of people who would have reached a random person.
struct Sets {
    ends: Vec<usize>,
    members: Vec<Node>,
}

impl Sets {
    /// The sets of these streams of chance.
    fn draw(graph: &Digraph, streams: std::ops::Range<usize>, seed: u64, threads: usize) -> Sets {
        let blocks = threads::blocks(threads, streams.len().div_ceil(BLOCK), |block| {
            let mut walk = Walk::new(graph.nodes());
            let mut sets = Sets { ends: Vec::new(), members: Vec::new() };
            let first = streams.start + block * BLOCK;
            for run in first..streams.end.min(first + BLOCK) {
                let mut random = stream(seed, run);
                walk.begin(&[random.below(graph.nodes() as u32)]);
                walk.finish(graph.incoming(), &mut random);
                sets.members.extend(&walk.reached);
                sets.ends.push(sets.members.len());
            }
            sets
        });
        let mut all = Sets { ends: Vec::with_capacity(streams.len()), members: Vec::new() };
        for block in blocks {
            let before = all.members.len();
            all.members.extend(block.members);
            all.ends.extend(block.ends.iter().map(|end| before + end));
        }
        all
    }

    fn set(&self, at: usize) -> &[Node] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.members[start..self.ends[at]]
    }

    /// Greedily the `count` nodes that cover most sets, each with how many sets it adds; and how many they cover together.
    fn cover(&self, nodes: usize, count: usize) -> (Vec<(Node, usize)>, usize) {
        let mut adds = vec![0u32; nodes];
        self.members.iter().for_each(|&node| adds[node as usize] += 1);
        let (starts, holders) = self.by_member(&adds);
        let mut covered = vec![false; self.ends.len()];
        let mut picked = vec![false; nodes];
        let mut picks = Vec::with_capacity(count);
        for _ in 0..count {
            let mut best = None;
            for node in (0..nodes).filter(|&node| !picked[node]) {
                if best.is_none_or(|best: usize| adds[node] > adds[best]) {
                    best = Some(node);
                }
            }
            let Some(best) = best else { break };
            picked[best] = true;
            picks.push((best as Node, adds[best] as usize));
            for &set in &holders[starts[best]..starts[best + 1]] {
                if !std::mem::replace(&mut covered[set as usize], true) {
                    self.set(set as usize).iter().for_each(|&node| adds[node as usize] -= 1);
                }
            }
        }
        let together = picks.iter().map(|&(_, sets)| sets).sum();
        (picks, together)
    }

    /// For each node the sets that hold it, by counting sort.
    fn by_member(&self, sizes: &[u32]) -> (Vec<usize>, Vec<u32>) {
        let mut starts = Vec::with_capacity(sizes.len() + 1);
        starts.push(0);
        for &size in sizes {
            starts.push(starts[starts.len() - 1] + size as usize);
        }
        let mut fill = starts.clone();
        let mut holders = vec![0; self.members.len()];
        for at in 0..self.ends.len() {
            for &node in self.set(at) {
                holders[fill[node as usize]] = at as u32;
                fill[node as usize] += 1;
            }
        }
        (starts, holders)
    }
}
