//! Layers of hops around a target.

use super::{Hop, Route};
use crate::graph::{Digraph, Node};
use std::collections::HashSet;

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
    target: Node,
    /// The best chance of each node so far; 0 for none.
    chances: Vec<f64>,
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
        let mut known = Known { graph, without, target, chances: vec![0.0; graph.nodes()], layers: Vec::new() };
        known.chances[target as usize] = 1.0;
        let mut newest = vec![target];
        // The last is whose chances the next pull serves; each list but the first holds those its predecessor reaches.
        let mut wanted = vec![members.to_vec()];
        let volume = |nodes: &[Node]| nodes.iter().map(|&node| graph.out().degree(node)).sum::<usize>();
        let reaching = |nodes: &[Node]| nodes.iter().map(|&node| graph.incoming().degree(node)).sum::<usize>();
        let mut pull_volume = volume(members);
        let mut reached: Option<(Vec<Node>, usize)> = None;
        // Every hop but the last is added at the cheaper end; the last is pulled by the first list.
        while known.layers.len() + wanted.len() < most_hops && !newest.is_empty() {
            // A push has to look for its nodes all over memory; a pull mostly reads one row after another.
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
        let mut chances = vec![0.0f64; self.chances.len()];
        let mut nexts = vec![0; self.chances.len()];
        let mut touched = Vec::new();
        for &to in newest {
            let chance = self.chances[to as usize];
            for arc in incoming.range(to) {
                let from = incoming.targets[arc];
                let place = from as usize;
                let product = f64::from(incoming.strength(arc)) * chance;
                let better = product > chances[place] || (product == chances[place] && to < nexts[place]);
                if better && product > self.chances[place] && self.may(self.graph.evidence_into(arc)) {
                    if chances[place] == 0.0 {
                        touched.push(from);
                    }
                    (chances[place], nexts[place]) = (product, to);
                }
            }
        }
        touched.sort_unstable();
        let out = self.graph.out();
        let layer = touched.iter().map(|&node| {
            let chance = chances[node as usize];
            let place = out.of(node).binary_search(&nexts[node as usize]).expect("each arc stands at both ends");
            Best { node, arc: (out.range(node).start + place) as u32, chance }
        });
        self.finish(layer.collect());
        touched
    }

    /// One more hop for these nodes, who know whom they reach.
    fn pull(&mut self, nodes: &[Node]) {
        let out = self.graph.out();
        // Nobody does strictly better by a further arc straight to the target, once the first hop is known.
        let target = if self.layers.is_empty() { None } else { Some(self.target as usize) };
        let others = self.chances.iter().enumerate().filter(|(node, _)| Some(*node) != target);
        let most = others.fold(0.0, |most, (_, &chance)| f64::max(most, chance));
        let mut reached = vec![0u64; self.chances.len() / 64 + 1];
        for (node, _) in self.chances.iter().enumerate().filter(|(_, chance)| **chance > 0.0) {
            reached[node / 64] |= 1 << (node % 64);
        }
        let mut layer = Vec::new();
        for &node in nodes {
            let mut best = Best { node, arc: 0, chance: self.chances[node as usize] };
            let mut found = false;
            for arc in out.range(node) {
                let strength = f64::from(out.strength(arc));
                // Most arcs are too weak whatever they lead to, or lead nowhere, and then memory need not be asked.
                let to = out.targets[arc] as usize;
                if strength * most > best.chance && reached[to / 64] >> (to % 64) & 1 == 1 {
                    let chance = strength * self.chances[to];
                    if chance > best.chance && self.may(self.graph.evidence(arc)) {
                        (best.arc, best.chance, found) = (arc as u32, chance, true);
                    }
                }
            }
            if found {
                layer.push(best);
            }
        }
        self.finish(layer);
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
        layer.iter().for_each(|best| self.chances[best.node as usize] = best.chance);
        self.layers.push(layer);
    }
}
