//! Layers of hops around a target.

use super::{Hop, Route};
use crate::graph::{Digraph, Node, Rows};
use crate::threads;
use std::collections::HashSet;

/// Below this many arcs a second thread costs more than it brings.
const WORTH_A_THREAD: usize = 1 << 16;

/// Best chances by hops. Layer h holds the nodes for which h hops are strictly better than fewer.
pub(super) struct Layers {
    target: Node,
    /// Each layer in the order of nodes; the first is one hop.
    layers: Vec<Vec<Best>>,
}

/// The best next arc of a node at some layer.
#[derive(Clone, Copy)]
struct Best {
    node: Node,
    /// Its place among the arcs that leave nodes.
    arc: u32,
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
    layers: Vec<Vec<Best>>,
}

impl Layers {
    pub(super) fn search(
        graph: &Digraph,
        target: Node,
        members: &[Node],
        most_hops: usize,
        without: &HashSet<u32>,
    ) -> Layers {
        let (chances, reached) = (vec![0.0; graph.nodes()], vec![0; graph.nodes() / 64 + 1]);
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
            const PUSH_COST: usize = 8;
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
        if newest.is_empty() || most_hops == 0 {
            return Layers { target, layers: known.layers };
        }
        while let Some(nodes) = wanted.pop() {
            known.pull(&nodes);
        }
        Layers { target, layers: known.layers }
    }

    /// The route of a node that was asked for.
    pub(super) fn route(&self, graph: &Digraph, from: Node) -> Option<Route> {
        let mut route = Route { chance: 1.0, hops: Vec::new() };
        let (mut at, mut end) = (from, self.layers.len());
        while at != self.target {
            let (layer, best) = (0..end).rev().find_map(|layer| {
                let layer_bests = &self.layers[layer];
                let place = layer_bests.binary_search_by_key(&at, |best| best.node).ok()?;
                Some((layer, layer_bests[place]))
            })?;
            if route.hops.is_empty() {
                route.chance = best.chance;
            }
            let arc = best.arc as usize;
            let to = graph.out().targets()[arc];
            route.hops.push(Hop { from: at, to, strength: graph.out().strength(arc), tie: graph.evidence(arc) });
            (at, end) = (to, layer);
        }
        Some(route)
    }
}

impl Known<'_> {
    /// One more hop for everyone who reaches the newest nodes; gives those for whom it is better.
    fn push(&mut self, newest: &[Node]) -> Vec<Node> {
        let incoming = self.graph.incoming();
        // The best new chance of a node and the node that it comes from.
        let mut found = vec![(0.0f64, 0); self.chances.len()];
        let mut touched = Vec::new();
        for &to in newest {
            let chance = self.chances[to as usize];
            for arc in incoming.range(to) {
                let from = incoming.targets[arc];
                let place = from as usize;
                let product = f64::from(incoming.strength(arc)) * chance;
                if product <= self.chances[place] {
                    continue;
                }
                let (chance, next) = found[place];
                let better = product > chance || (product == chance && to < next);
                if better && self.may(self.graph.evidence_into(arc)) {
                    if chance == 0.0 {
                        touched.push(from);
                    }
                    found[place] = (product, to);
                }
            }
        }
        touched.sort_unstable();
        let out = self.graph.out();
        let layer = touched.iter().map(|&node| {
            let (chance, next) = found[node as usize];
            let place = out.of(node).binary_search(&next).expect("each arc stands at both ends");
            Best { node, arc: (out.range(node).start + place) as u32, chance }
        });
        self.finish(layer.collect());
        touched
    }

    /// One more hop for these nodes, who know whom they reach.
    fn pull(&mut self, nodes: &[Node]) {
        let out = self.graph.out();
        const BLOCK: usize = 512;
        let known = &*self;
        let pull = |block: usize| {
            let nodes = &nodes[block * BLOCK..nodes.len().min((block + 1) * BLOCK)];
            nodes.iter().filter_map(|&node| known.best_next(out, node)).collect::<Vec<Best>>()
        };
        let volume: usize = nodes.iter().map(|&node| out.degree(node)).sum();
        let threads = if volume < WORTH_A_THREAD { 1 } else { threads::count() };
        let layer = threads::blocks(threads, nodes.len().div_ceil(BLOCK), pull).concat();
        self.finish(layer);
    }

    /// The best arc of a node, if it is strictly better than what was known.
    fn best_next(&self, out: &Rows, node: Node) -> Option<Best> {
        let known = self.chances[node as usize];
        let mut best = Best { node, arc: 0, chance: known };
        // Nobody does strictly better by an arc straight to the target once the first hop is known.
        let most = if self.layers.is_empty() { 1.0 } else { self.most };
        for arc in out.range(node) {
            let (strength, to) = (f64::from(out.strength(arc)), out.targets[arc] as usize);
            // Most arcs are too weak whatever they lead to, or lead nowhere, and then memory need not be asked.
            if strength * most > best.chance && self.reached[to / 64] >> (to % 64) & 1 == 1 {
                let chance = strength * self.chances[to];
                if chance > best.chance && self.may(self.graph.evidence(arc)) {
                    (best.arc, best.chance) = (arc as u32, chance);
                }
            }
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

    fn may(&self, tie: u32) -> bool {
        self.without.is_empty() || !self.without.contains(&tie)
    }

    fn finish(&mut self, layer: Vec<Best>) {
        for best in &layer {
            let place = best.node as usize;
            self.chances[place] = best.chance;
            self.reached[place / 64] |= 1 << (place % 64);
            self.most = self.most.max(best.chance);
        }
        self.layers.push(layer);
    }
}
