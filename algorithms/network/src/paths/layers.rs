//! Layers of hops around a target.

use super::{Hop, Route};
use crate::graph::{Digraph, Node};
use crate::threads;
use std::collections::HashSet;

/// Below this many arcs a second thread costs more than it brings.
const WORTH_A_THREAD: usize = 1 << 16;

/// Best chances by hops. Layer h tells of the nodes for which h hops are strictly better than fewer.
pub(super) struct Layers {
    target: Node,
    /// The best chance of each node that was asked for; 0 for none.
    chances: Vec<f64>,
    /// For each node the next one on its best way, plus 1; 0 if fewer hops do as well. The first layer is one hop.
    layers: Vec<Vec<u32>>,
}

/// The best next node of a node at some layer.
#[derive(Clone, Copy)]
struct Best {
    node: Node,
    next: Node,
    chance: f64,
}

/// What is known after some layers.
struct Known<'a> {
    graph: &'a Digraph,
    without: &'a HashSet<u32>,
    /// The best chance of each node so far; 0 for none.
    chances: Vec<f64>,
    /// A bit for each node that has a chance, small enough to stay near.
    reached: Vec<u64>,
    /// The largest chance of a node other than the target.
    most: f64,
    layers: Vec<Vec<u32>>,
}

impl Layers {
    pub(super) fn search(
        graph: &Digraph,
        target: Node,
        members: &[Node],
        most_hops: usize,
        without: &HashSet<u32>,
    ) -> Layers {
        let (chances, reached) = (vec![0.0; graph.nodes()], vec![0; graph.nodes().div_ceil(64)]);
        let mut known = Known { graph, without, chances, reached, most: 0.0, layers: Vec::new() };
        known.chances[target as usize] = 1.0;
        known.reached[target as usize / 64] |= 1 << (target % 64);
        let mut newest = vec![target];
        // The last is whose chances the next pull serves; each list but the first holds those its predecessor reaches.
        let mut wanted = vec![members.to_vec()];
        let volume = |nodes: &[Node]| nodes.iter().map(|&node| graph.out().degree(node)).sum::<usize>();
        let reaching = |nodes: &[Node]| nodes.iter().map(|&node| graph.incoming().degree(node)).sum::<usize>();
        let mut pull_volume = volume(members);
        let mut reached: Option<(Vec<Node>, usize)> = None;
        // Every hop but the last is added at the cheaper end; the last is pulled by the first list.
        while known.layers.len() + wanted.len() < most_hops && !newest.is_empty() {
            // A push has to look for its nodes all over memory; a pull mostly reads one row after another. Measured.
            const PUSH_COST: usize = 3;
            let push_volume = PUSH_COST * reaching(&newest);
            if push_volume > pull_volume && reached.is_none() {
                let next = known.reach(wanted.last().expect("never empty"));
                let next_volume = volume(&next);
                reached = Some((next, next_volume));
            }
            match reached.take() {
                Some((next, next_volume)) if next_volume < push_volume => {
                    pull_volume += next_volume;
                    wanted.push(next);
                }
                other => {
                    reached = other;
                    newest = known.push(&newest);
                }
            }
        }
        if !newest.is_empty() && most_hops > 0 {
            while let Some(nodes) = wanted.pop() {
                match &wanted[..] {
                    [members] => known.pull_for(members, &nodes),
                    _ => {
                        let layer = known.pull(&nodes, |_| 0.0);
                        known.finish(&[layer]);
                    }
                }
            }
        }
        Layers { target, chances: known.chances, layers: known.layers }
    }

    /// The route of a node that was asked for.
    pub(super) fn route(&self, graph: &Digraph, from: Node) -> Option<Route> {
        let mut route = Route { chance: self.chances[from as usize], hops: Vec::new() };
        let (mut at, mut end) = (from, self.layers.len());
        while at != self.target {
            end = (0..end).rev().find(|&layer| self.layers[layer][at as usize] != 0)?;
            let to = self.layers[end][at as usize] - 1;
            let place = graph.out().of(at).binary_search(&to).expect("each arc stands at both ends");
            let arc = graph.out().range(at).start + place;
            route.hops.push(Hop { from: at, to, strength: graph.out().strength(arc), tie: graph.evidence(arc) });
            at = to;
        }
        Some(route)
    }
}

impl Known<'_> {
    /// One more hop for everyone who reaches the newest nodes; gives those for whom it is better.
    fn push(&mut self, newest: &[Node]) -> Vec<Node> {
        let (incoming, nodes) = (self.graph.incoming(), self.chances.len());
        // Chances change under way, and nobody shall go through one that is as new.
        let mut newest: Vec<(Node, f64)> = newest.iter().map(|&to| (to, self.chances[to as usize])).collect();
        // The best first: whoever comes later changes less.
        newest.sort_unstable_by(|a, b| b.1.total_cmp(&a.1));
        let volume: usize = newest.iter().map(|&(to, _)| incoming.degree(to)).sum();
        let pieces = if volume < WORTH_A_THREAD { 1 } else { threads::count() };
        let len = nodes.div_ceil(pieces).next_multiple_of(64);
        let mut layer = vec![0; nodes];
        // Each thread has a range of nodes of its own.
        let parts: Vec<_> = self.chances.chunks_mut(len).zip(layer.chunks_mut(len)).enumerate().collect();
        let (graph, without) = (self.graph, self.without);
        let may = |arc: usize| without.is_empty() || !without.contains(&graph.evidence_into(arc));
        let touched = threads::parts(parts, |(piece, (chances, nexts))| {
            let first = piece * len;
            let mut touched: Vec<Node> = Vec::new();
            for &(to, chance) in &newest {
                let range = incoming.range(to);
                let row = &incoming.targets[range.clone()];
                let begin = if first == 0 { 0 } else { row.partition_point(|&from| (from as usize) < first) };
                for (&from, arc) in row[begin..].iter().zip(range.start + begin..) {
                    let place = from as usize - first;
                    if place >= chances.len() {
                        break;
                    }
                    let product = f64::from(incoming.strength(arc)) * chance;
                    if product < chances[place] {
                        continue;
                    }
                    let better = product > chances[place] || to + 1 < nexts[place];
                    if better && may(arc) {
                        if nexts[place] == 0 {
                            touched.push(from);
                        }
                        (chances[place], nexts[place]) = (product, to + 1);
                    }
                }
            }
            touched
        });
        let touched = touched.concat();
        for &node in &touched {
            self.reached[node as usize / 64] |= 1 << (node % 64);
            self.most = self.most.max(self.chances[node as usize]);
        }
        self.layers.push(layer);
        touched
    }

    /// One more hop for all who may have a part in a best way of members with one hop more; `reach` are the members and
    /// those whom they reach.
    fn pull_for(&mut self, members: &[Node], reach: &[Node]) {
        let out = self.graph.out();
        let own = self.pull(members, |_| 0.0);
        // What a node has to exceed to be of use to a member that reaches it. A little less, for rounding.
        let mut least = vec![f32::INFINITY; self.chances.len()];
        let mut better = own.iter().peekable();
        for &member in members {
            let best = better.next_if(|best| best.node == member).map(|best| best.chance);
            let bar = below(best.unwrap_or(self.chances[member as usize]));
            for arc in out.range(member) {
                let least = &mut least[out.targets[arc] as usize];
                *least = least.min(bar / out.strength(arc));
            }
        }
        // They have theirs, and whoever reaches one through another goes by it all the same.
        members.iter().for_each(|&member| least[member as usize] = f32::INFINITY);
        let most = if self.layers.is_empty() { 1.0 } else { self.most };
        let useful: Vec<Node> = reach.iter().copied().filter(|&node| f64::from(least[node as usize]) < most).collect();
        let others = self.pull(&useful, |node| f64::from(least[node as usize]) * (1.0 - 1e-6));
        self.finish(&[own, others]);
    }

    /// One more hop for these nodes, who know whom they reach, if it gives more than they have and the least asked for.
    fn pull(&self, nodes: &[Node], least: impl Fn(Node) -> f64 + Sync) -> Vec<Best> {
        const BLOCK: usize = 512;
        let pull = |block: usize| {
            let nodes = &nodes[block * BLOCK..nodes.len().min((block + 1) * BLOCK)];
            nodes.iter().filter_map(|&node| self.best_next(node, least(node))).collect::<Vec<Best>>()
        };
        let volume: usize = nodes.iter().map(|&node| self.graph.out().degree(node)).sum();
        let threads = if volume < WORTH_A_THREAD { 1 } else { threads::count() };
        threads::blocks(threads, nodes.len().div_ceil(BLOCK), pull).concat()
    }

    /// The best next node of a node, if that is strictly better than what was known and what is asked for.
    fn best_next(&self, node: Node, least: f64) -> Option<Best> {
        const LANES: usize = 16;
        let out = self.graph.out();
        let known = self.chances[node as usize].max(least);
        // Nobody does strictly better by an arc straight to the target once the first hop is known.
        let most = if self.layers.is_empty() { 1.0 } else { self.most };
        let mut best = Best { node, next: node, chance: known };
        let range = out.range(node);
        let (targets, strengths) = (&out.targets[range.clone()], out.strengths_of(node));
        // Most arcs are too weak whatever they lead to, or lead nowhere, and then memory need not be asked.
        let mut bar = bar(best.chance, most);
        let look = |place: usize, best: &mut Best| {
            let to = targets[place] as usize;
            if self.reached[to / 64] >> (to % 64) & 1 == 1 {
                let chance = strengths.map_or(1.0, |strengths| f64::from(strengths[place])) * self.chances[to];
                if chance > best.chance && self.may(range.start + place) {
                    (best.next, best.chance) = (to as Node, chance);
                }
            }
        };
        match strengths {
            Some(strengths) => {
                for (lane, some) in strengths.chunks(LANES).enumerate() {
                    if some.iter().fold(false, |any, &strength| any | (strength > bar)) {
                        for (place, &strength) in some.iter().enumerate() {
                            if strength > bar {
                                look(lane * LANES + place, &mut best);
                            }
                        }
                        bar = self::bar(best.chance, most);
                    }
                }
            }
            None => (0..targets.len()).for_each(|place| look(place, &mut best)),
        }
        (best.chance > known).then_some(best)
    }

    /// These nodes and everyone whom they reach by one arc, in order. They themselves, because who can do with fewer
    /// hops should.
    fn reach(&self, nodes: &[Node]) -> Vec<Node> {
        let mut seen = vec![false; self.chances.len()];
        for &node in nodes {
            seen[node as usize] = true;
            self.graph.out().of(node).iter().for_each(|&other| seen[other as usize] = true);
        }
        (0..seen.len() as Node).filter(|&node| seen[node as usize]).collect()
    }

    fn may(&self, arc: usize) -> bool {
        self.without.is_empty() || !self.without.contains(&self.graph.evidence(arc))
    }

    fn finish(&mut self, bests: &[Vec<Best>]) {
        let mut layer = vec![0; self.chances.len()];
        for best in bests.iter().flatten() {
            let place = best.node as usize;
            layer[place] = best.next + 1;
            self.chances[place] = best.chance;
            self.reached[place / 64] |= 1 << (place % 64);
            self.most = self.most.max(best.chance);
        }
        self.layers.push(layer);
    }
}

/// An arc of this strength or less cannot give more than `chance` where nobody has more than `most`. A little less, for
/// rounding.
fn bar(chance: f64, most: f64) -> f32 {
    below(chance / most)
}

/// A little less than this, so that no rounding leads above it.
fn below(value: f64) -> f32 {
    let less = (value * (1.0 - 1e-6)) as f32;
    if less < f32::MIN_POSITIVE { 0.0 } else { less }
}
