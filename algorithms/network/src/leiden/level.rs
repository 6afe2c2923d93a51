//! A graph as the method sees it: weighted rows, and a mass per node.

use super::{Options, Quality};
use crate::graph::Graph;

/// One level of the method. Joining node `v` and a group `c` gains `w(v, c) − rate·mass_v·mass_c`, in units of edge
/// weight: with mass = strength and rate = γ/2m that is modularity times m, with mass = number of nodes and rate = γ it
/// is the constant Potts model.
pub(super) struct Level {
    pub starts: Vec<u32>,
    pub targets: Vec<u32>,
    /// Beside `targets`; empty where every weight is 1.
    pub weights: Vec<f32>,
    /// Weight of the edges inside each node.
    pub inside: Vec<f64>,
    pub mass: Vec<f64>,
    pub rate: f64,
    /// Gains below this share of the weights compared are rounding.
    pub tolerance: f64,
}

impl Level {
    pub fn nodes(&self) -> usize {
        self.mass.len()
    }

    /// The arcs of a node: where they lead and their weights (empty where every weight is 1).
    #[inline]
    pub fn arcs(&self, node: u32) -> (&[u32], &[f32]) {
        let range = self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize;
        let weights = if self.weights.is_empty() { &[][..] } else { &self.weights[range.clone()] };
        (&self.targets[range], weights)
    }

    /// Calls `see` for every arc of a node.
    #[inline]
    pub fn each_arc(&self, node: u32, mut see: impl FnMut(u32, f32)) {
        let (targets, weights) = self.arcs(node);
        if weights.is_empty() {
            targets.iter().for_each(|&target| see(target, 1.0));
        } else {
            targets.iter().zip(weights).for_each(|(&target, &weight)| see(target, weight));
        }
    }

    /// Σ_c [weight inside c − rate·mass_c²/2], the quality up to a constant.
    pub fn quality(&self, of: &[u32]) -> f64 {
        let mut inside = 0.0;
        let mut masses = vec![0.0; of.iter().max().map_or(0, |&most| most as usize + 1)];
        for node in 0..self.nodes() as u32 {
            let group = of[node as usize];
            masses[group as usize] += self.mass[node as usize];
            let mut own = 0.0;
            self.each_arc(node, |other, weight| {
                if of[other as usize] == group {
                    own += f64::from(weight);
                }
            });
            inside += own / 2.0 + self.inside[node as usize];
        }
        inside - self.rate / 2.0 * masses.iter().map(|mass| mass * mass).sum::<f64>()
    }
}

/// A graph without its isolates: each of them is a group by itself.
pub(super) struct Ground {
    pub level: Level,
    /// Multiplies a level's quality, then `shift` is added: the quality as published.
    pub scale: f64,
    pub shift: f64,
    /// A gain below this is rounding.
    pub least_gain: f64,
    /// For each node of the graph the node of the level that it is; `ALONE` for an isolate.
    place: Vec<u32>,
}

const ALONE: u32 = u32::MAX;

impl Ground {
    pub fn of(graph: &Graph, options: &Options) -> Ground {
        let nodes = graph.nodes();
        let rows = graph.rows();
        let mut place = vec![ALONE; nodes];
        // The most tied first: most arcs lead to few nodes, whose labels then share few cache lines.
        let mut order: Vec<u32> = (0..nodes as u32).filter(|&node| rows.degree(node) > 0).collect();
        order.sort_by_key(|&node| u32::MAX - rows.degree(node) as u32);
        for (at, &node) in order.iter().enumerate() {
            place[node as usize] = at as u32;
        }
        let count = order.len();
        let weighted = options.weighted && rows.arcs() > 0 && rows.strengths_of(0).is_some();
        let mut level = Level {
            starts: Vec::with_capacity(count + 1),
            targets: Vec::with_capacity(rows.arcs()),
            weights: Vec::with_capacity(if weighted { rows.arcs() } else { 0 }),
            inside: Vec::with_capacity(count),
            mass: Vec::with_capacity(count),
            rate: 0.0,
            tolerance: if weighted { 1e-6 } else { 1e-12 },
        };
        level.starts.push(0);
        let mut all = 0.0;
        for node in order {
            let strengths = if weighted { rows.strengths_of(node) } else { None };
            let mut strength = 0.0;
            for (at, &other) in rows.of(node).iter().enumerate() {
                let weight = strengths.map_or(1.0, |strengths| strengths[at]);
                strength += f64::from(weight);
                level.targets.push(place[other as usize]);
                if weighted {
                    level.weights.push(weight);
                }
            }
            all += strength;
            level.inside.push(0.0);
            level.mass.push(if options.quality == Quality::Modularity { strength } else { 1.0 });
            level.starts.push(level.targets.len() as u32);
        }
        let (scale, shift) = match options.quality {
            Quality::Modularity => {
                level.rate = if all > 0.0 { options.resolution / all } else { 0.0 };
                (if all > 0.0 { 2.0 / all } else { 0.0 }, 0.0)
            }
            Quality::ConstantPotts => {
                level.rate = options.resolution;
                (1.0, options.resolution * count as f64 / 2.0)
            }
        };
        Ground { level, scale, shift, least_gain: 1e-12 * all, place }
    }

    /// Groups of the level as groups of the graph, from the largest to the smallest, and their sizes.
    pub fn unfold(&self, of: &[u32]) -> (Vec<u32>, Vec<u32>) {
        let groups = of.iter().max().map_or(0, |&most| most as usize + 1);
        let mut sizes = vec![0u32; groups];
        let mut first = vec![u32::MAX; groups];
        let mut all: Vec<u32> = Vec::with_capacity(self.place.len());
        for (node, &place) in self.place.iter().enumerate() {
            if place == ALONE {
                all.push(sizes.len() as u32);
                sizes.push(1);
                first.push(node as u32);
            } else {
                let group = of[place as usize];
                all.push(group);
                sizes[group as usize] += 1;
                first[group as usize] = first[group as usize].min(node as u32);
            }
        }
        let mut order: Vec<u32> = (0..sizes.len() as u32).filter(|&group| sizes[group as usize] > 0).collect();
        order.sort_unstable_by_key(|&group| (u32::MAX - sizes[group as usize], first[group as usize]));
        let mut rank = vec![0; sizes.len()];
        for (new, &old) in order.iter().enumerate() {
            rank[old as usize] = new as u32;
        }
        all.iter_mut().for_each(|group| *group = rank[*group as usize]);
        (all, order.iter().map(|&group| sizes[group as usize]).collect())
    }
}

/// Gives each connected piece of a group a group of its own; that never lowers the quality. Groups hang together after
/// refinement except in rare cases, so this is the guarantee rather than the work, and done once at the end.
pub(super) fn split(level: &Level, of: &mut [u32]) {
    let mut piece = vec![u32::MAX; of.len()];
    let mut pieces = 0;
    let mut open: Vec<u32> = Vec::new();
    for node in 0..of.len() as u32 {
        if piece[node as usize] != u32::MAX {
            continue;
        }
        piece[node as usize] = pieces;
        open.push(node);
        while let Some(next) = open.pop() {
            for &other in level.arcs(next).0 {
                if piece[other as usize] == u32::MAX && of[other as usize] == of[next as usize] {
                    piece[other as usize] = pieces;
                    open.push(other);
                }
            }
        }
        pieces += 1;
    }
    of.copy_from_slice(&piece);
}
