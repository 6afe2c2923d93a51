//! How votes flow down the ballots under Meek: every candidate keeps a part of what reaches them and the rest goes on.
//!
//! What reaches a candidate depends only on the preferences before, so equal beginnings of ballots are counted once:
//! the papers are kept as a tree, and a branch ends for this count where nothing is left to pass on.

use crate::election::EQUAL;
use crate::marking::Papers;

/// One vote, in units.
pub(super) const ONE: i64 = 1_000_000_000;

/// The papers, ready to be counted again and again.
pub(super) struct Flow {
    candidates: usize,
    /// The tree of strict papers, each node before those below it.
    nodes: Vec<Node>,
    deepest: usize,
    /// Papers with equal ranks, and their weights.
    equal: Vec<(Vec<Vec<u16>>, i64)>,
}

struct Node {
    candidate: u16,
    depth: u16,
    /// Where the nodes below this one end.
    end: u32,
    /// Papers that go through here, by weight.
    weight: i64,
}

impl Flow {
    pub fn of(papers: &Papers, candidates: usize) -> Flow {
        let (strict, with_equal): (Vec<usize>, Vec<usize>) =
            (0..papers.len()).partition(|&paper| papers.prefs_of(paper).iter().all(|pref| pref & EQUAL == 0));
        let (nodes, deepest) = tree(papers, strict);
        let equal = with_equal.into_iter().map(|paper| (levels(papers.prefs_of(paper)), papers.weights[paper] as i64));
        Flow { candidates, nodes, deepest, equal: equal.collect() }
    }

    /// Votes of each candidate and votes that reach the end of ballots, when everyone keeps `keep` of what they get.
    pub fn count(&self, keep: &[i64]) -> (Vec<i64>, i64) {
        let mut totals = vec![0; self.candidates];
        let mut reaching = vec![ONE; self.deepest + 1];
        let mut at = 0;
        let mut all = 0;
        while let Some(node) = self.nodes.get(at) {
            let (candidate, depth) = (usize::from(node.candidate), usize::from(node.depth));
            let part = reaching[depth];
            if depth == 0 {
                all += node.weight * ONE;
            }
            let kept = match keep[candidate] {
                0 => 0,
                ONE => part,
                keep => ((part * keep) as u64).div_ceil(ONE as u64) as i64,
            };
            totals[candidate] += kept * node.weight;
            if kept == part {
                at = node.end as usize;
            } else {
                if let Some(next) = reaching.get_mut(depth + 1) {
                    *next = part - kept;
                }
                at += 1;
            }
        }
        let mut exhausted = all - totals.iter().sum::<i64>();
        for (levels, weight) in &self.equal {
            exhausted += weight * flow_with_equals(levels, *weight, keep, &mut totals);
        }
        (totals, exhausted)
    }
}

fn tree(papers: &Papers, mut order: Vec<usize>) -> (Vec<Node>, usize) {
    order.sort_unstable_by(|&a, &b| papers.prefs_of(a).cmp(papers.prefs_of(b)));
    let mut nodes: Vec<Node> = Vec::new();
    let mut path: Vec<usize> = Vec::new();
    let mut before: &[u16] = &[];
    let mut deepest = 0;
    for paper in order {
        let prefs = papers.prefs_of(paper);
        let same = prefs.iter().zip(before).take_while(|(a, b)| a == b).count();
        for done in path.drain(same..) {
            nodes[done].end = nodes.len() as u32;
        }
        for &candidate in &prefs[same..] {
            path.push(nodes.len());
            nodes.push(Node { candidate, depth: path.len() as u16 - 1, end: 0, weight: 0 });
        }
        for &node in &path {
            nodes[node].weight += papers.weights[paper] as i64;
        }
        deepest = deepest.max(path.len());
        before = prefs;
    }
    for done in path {
        nodes[done].end = nodes.len() as u32;
    }
    (nodes, deepest)
}

fn levels(prefs: &[u16]) -> Vec<Vec<u16>> {
    let mut levels: Vec<Vec<u16>> = Vec::new();
    for &pref in prefs {
        match levels.last_mut() {
            Some(level) if pref & EQUAL != 0 => level.push(pref & !EQUAL),
            _ => levels.push(vec![pref & !EQUAL]),
        }
    }
    levels
}

/// Adds what one ballot of this weight gives; returns what of one vote reaches its end.
fn flow_with_equals(levels: &[Vec<u16>], weight: i64, keep: &[i64], totals: &mut [i64]) -> i64 {
    let mut part = ONE;
    for level in levels {
        let mut passing: Vec<(i64, u16)> = level
            .iter()
            .filter(|candidate| keep[usize::from(**candidate)] > 0)
            .map(|&candidate| (ONE - keep[usize::from(candidate)], candidate))
            .collect();
        if let [(passed, candidate)] = passing[..] {
            let kept = if passed == 0 { part } else { ((part * (ONE - passed)) as u64).div_ceil(ONE as u64) as i64 };
            totals[usize::from(candidate)] += kept * weight;
            part -= kept;
        } else if !passing.is_empty() {
            // By value, so that the place in the list changes nothing.
            passing.sort_unstable();
            for (at, &(passed, _)) in passing.iter().enumerate() {
                if at > 0 && passing[at - 1].0 == passed {
                    continue;
                }
                let chance = mean_reaching(&passing, at) / passing.len() as i128;
                let share = i128::from(part) * i128::from(ONE - passed) * chance;
                let share = (share / i128::from(ONE) / FINE) as i64;
                for &(_, equal) in passing[at..].iter().take_while(|(other, _)| *other == passed) {
                    totals[usize::from(equal)] += share * weight;
                }
            }
            part = passing.iter().fold(part, |part, (passed, _)| part * passed / ONE);
        }
        if part == 0 {
            break;
        }
    }
    part
}

/// Fineness of the chances below.
const FINE: i128 = 1_000_000_000_000_000_000;

/// How much of a vote reaches one of several equal candidates, summed over the places they may have in a strict order
/// of them: for every number of others before them, the mean over all such sets of what these pass on.
fn mean_reaching(passing: &[(i64, u16)], of: usize) -> i128 {
    // means[s]: the mean, over all sets of s of the others seen so far, of the product of what they pass on.
    let mut means = vec![FINE];
    let others = passing.iter().enumerate().filter(|(at, _)| *at != of);
    for (seen, (_, &(passed, _))) in others.enumerate() {
        let now = seen as i128 + 1;
        means.push(0);
        for size in (0..means.len()).rev() {
            let without = means[size] * (now - size as i128) / now;
            let with = match size.checked_sub(1) {
                Some(smaller) => means[smaller] * i128::from(passed) / i128::from(ONE) * size as i128 / now,
                None => 0,
            };
            means[size] = without + with;
        }
        // Who keeps everything passes on nothing: the lists stay as short as the elected are few.
        while means.last() == Some(&0) {
            means.pop();
        }
    }
    means.iter().sum()
}
