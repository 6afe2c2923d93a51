//! Eight sources at once, out and back.

use super::core::Core;
use super::lanes::{LANES, Mask, Row, ZERO};

/// How often numbers of paths are looked at. From level to level they grow at most as the largest degree, below 2^32: from
/// below [`HUGE`] to below 2^1012, which is still finite.
const SHRINK_EVERY: usize = 16;

/// 2^500.
const HUGE: f64 = f64::from_bits((1023 + 500) << 52);

/// What one thread needs to walk batch after batch.
pub(super) struct Walk {
    /// How many shortest paths lead from each lane's source.
    paths: Vec<Row>,
    /// On the way back first Σ of what the next level asks, then (weight + dependency) / paths.
    asks: Vec<Row>,
    /// Lanes that have reached a node, on any level.
    seen: Vec<Mask>,
    /// Lanes that are at a node on the level at hand, and on the one beside it.
    here: Vec<Mask>,
    beside: Vec<Mask>,
    /// All levels, one after another: nodes and the lanes that reach them there.
    levels: Vec<(u32, Mask)>,
    /// Where each level begins in `levels`.
    bounds: Vec<usize>,
    /// Levels whose numbers of paths were made smaller, and by which factor in each lane.
    shrunk: Vec<(usize, Row)>,
    /// Result of the last batch for each node.
    through: Vec<f64>,
    /// Number of arcs in the core.
    arcs: usize,
}

impl Walk {
    pub fn new(core: &Core) -> Walk {
        let nodes = core.nodes();
        Walk {
            paths: vec![ZERO; nodes],
            asks: vec![ZERO; nodes],
            seen: vec![0; nodes],
            here: vec![0; nodes],
            beside: vec![0; nodes],
            levels: Vec::new(),
            bounds: Vec::new(),
            shrunk: Vec::new(),
            through: vec![0.0; nodes],
            arcs: (0..nodes as u32).map(|node| core.degree(node)).sum(),
        }
    }

    /// Walks from these sources (at most [`LANES`], each with a factor for its result) and back.
    pub fn run(&mut self, core: &Core, sources: &[(u32, f64)]) {
        self.set_out(sources);
        self.out(core, u8::MAX >> (LANES - sources.len()));
        let mut factors = [0.0; LANES];
        for (factor, &(_, weight)) in factors.iter_mut().zip(sources) {
            *factor = weight;
        }
        self.back(core, &factors);
    }

    /// Adds the result of the last batch.
    pub fn add_to(&self, sum: &mut [f64]) {
        for (sum, own) in sum.iter_mut().zip(&self.through) {
            *sum += own;
        }
    }

    fn set_out(&mut self, sources: &[(u32, f64)]) {
        self.seen.fill(0);
        self.here.fill(0);
        self.through.fill(0.0);
        self.levels.clear();
        self.bounds.clear();
        self.shrunk.clear();
        self.bounds.push(0);
        for (lane, &(source, _)) in sources.iter().enumerate() {
            let at = source as usize;
            // Sources of a batch differ, so that each is a fresh row.
            self.paths[at] = ZERO;
            self.asks[at] = ZERO;
            self.paths[at].0[lane] = 1.0;
            self.seen[at] = 1 << lane;
            self.here[at] = 1 << lane;
            self.levels.push((source, 1 << lane));
        }
        self.bounds.push(self.levels.len());
    }

    /// Level by level, until no lane reaches a new node.
    fn out(&mut self, core: &Core, all: Mask) {
        let mut unseen_arcs = self.arcs;
        loop {
            let level = self.bounds[self.bounds.len() - 2]..self.levels.len();
            let front_arcs: usize = self.levels[level.clone()].iter().map(|&(node, _)| core.degree(node)).sum();
            let begin = self.levels.len();
            if front_arcs < unseen_arcs {
                for at in level.clone() {
                    let (node, mask) = self.levels[at];
                    self.push_paths(core, node, mask);
                }
            } else {
                self.pull_paths(core, all);
            }
            if self.levels.len() == begin {
                break;
            }
            for at in level {
                self.here[self.levels[at].0 as usize] = 0;
            }
            for at in begin..self.levels.len() {
                let node = self.levels[at].0 as usize;
                let new = std::mem::take(&mut self.beside[node]);
                self.levels[at].1 = new;
                self.here[node] = new;
                self.seen[node] |= new;
                if self.seen[node] == all {
                    unseen_arcs -= core.degree(node as u32);
                }
            }
            self.bounds.push(self.levels.len());
            if self.bounds.len().is_multiple_of(SHRINK_EVERY) {
                self.shrink(begin);
            }
        }
    }

    /// Keeps numbers of paths within what an `f64` holds. Only ratios between neighbouring levels count on the way back, so
    /// that a level may be scaled as a whole if that is made good there; by a power of two, which loses no digit.
    fn shrink(&mut self, begin: usize) {
        let mut most = [0.0f64; LANES];
        for &(node, mask) in &self.levels[begin..] {
            let paths = self.paths[node as usize].only(mask);
            most.iter_mut().zip(paths.0).for_each(|(most, paths)| *most = most.max(paths));
        }
        if most.iter().all(|&most| most < HUGE) {
            return;
        }
        let factors = Row(most.map(|most| if most < HUGE { 1.0 } else { HUGE.recip() }));
        for &(node, mask) in &self.levels[begin..] {
            for (lane, paths) in self.paths[node as usize].0.iter_mut().enumerate() {
                if mask >> lane & 1 == 1 && factors.0[lane] != 1.0 {
                    // A node with so few paths beside one with so many counts for nothing, but must not become 0.
                    *paths = (*paths * factors.0[lane]).max(f64::MIN_POSITIVE);
                }
            }
        }
        self.shrunk.push((self.bounds.len() - 2, factors));
    }

    fn push_paths(&mut self, core: &Core, node: u32, mask: Mask) {
        let own = self.paths[node as usize];
        for &other in core.row(node) {
            let at = other as usize;
            let new = mask & !self.seen[at];
            if new == 0 {
                continue;
            }
            if self.beside[at] == 0 {
                self.levels.push((other, 0));
                if self.seen[at] == 0 {
                    self.paths[at] = ZERO;
                    self.asks[at] = ZERO;
                }
            }
            self.beside[at] |= new;
            self.paths[at].add(&own.only(new));
        }
    }

    fn pull_paths(&mut self, core: &Core, all: Mask) {
        for node in 0..self.seen.len() {
            let missing = all & !self.seen[node];
            if missing == 0 {
                continue;
            }
            let (mut sum, mut new) = (ZERO, 0);
            for &other in core.row(node as u32) {
                let common = missing & self.here[other as usize];
                if common != 0 {
                    new |= common;
                    sum.add(&self.paths[other as usize].only(common));
                }
            }
            if new != 0 {
                if self.seen[node] == 0 {
                    self.paths[node] = sum;
                    self.asks[node] = ZERO;
                } else {
                    self.paths[node].add(&sum);
                }
                self.beside[node] = new;
                self.levels.push((node as u32, 0));
            }
        }
    }

    /// Level by level back to the sources.
    fn back(&mut self, core: &Core, factors: &[f64; LANES]) {
        // `here` is now the farthest level, and `beside` is empty.
        for level in (1..self.bounds.len() - 1).rev() {
            let shrunk_by = match self.shrunk.last() {
                Some(&(shrunk, factors)) if shrunk == level => {
                    self.shrunk.pop();
                    Some(factors)
                }
                _ => None,
            };
            let (near, far) = (self.bounds[level - 1]..self.bounds[level], self.bounds[level]..self.bounds[level + 1]);
            for &(node, mask) in &self.levels[far.clone()] {
                let at = node as usize;
                let (paths, asks) = (&self.paths[at], &mut self.asks[at]);
                let mut dependency = ZERO;
                let mut answer = ZERO;
                for lane in 0..LANES {
                    dependency.0[lane] = paths.0[lane] * asks.0[lane];
                    answer.0[lane] = (core.weights[at] + dependency.0[lane]) / paths.0[lane];
                }
                if let Some(shrunk) = &shrunk_by {
                    answer.0.iter_mut().zip(shrunk.0).for_each(|(answer, factor)| *answer *= factor);
                }
                let dependency = dependency.only(mask);
                *asks = answer.only(mask);
                let sum: f64 = dependency.0.iter().zip(factors).map(|(own, factor)| own * factor).sum();
                self.through[at] += sum;
            }
            if level > 1 {
                self.ask(core, near, far);
            }
        }
    }

    /// Gives every node of the near level the sum of what its neighbours on the far level ask.
    fn ask(&mut self, core: &Core, near: std::ops::Range<usize>, far: std::ops::Range<usize>) {
        for &(node, mask) in &self.levels[near.clone()] {
            self.beside[node as usize] = mask;
        }
        let arcs = |level: &[(u32, Mask)]| level.iter().map(|&(node, _)| core.degree(node)).sum::<usize>();
        if arcs(&self.levels[far.clone()]) < arcs(&self.levels[near.clone()]) {
            for &(node, mask) in &self.levels[far.clone()] {
                let own = self.asks[node as usize];
                for &other in core.row(node) {
                    let common = mask & self.beside[other as usize];
                    if common != 0 {
                        self.asks[other as usize].add(&own.only(common));
                    }
                }
            }
        } else {
            for &(node, mask) in &self.levels[near.clone()] {
                let mut sum = ZERO;
                for &other in core.row(node) {
                    let common = mask & self.here[other as usize];
                    if common != 0 {
                        sum.add(&self.asks[other as usize].only(common));
                    }
                }
                self.asks[node as usize].add(&sum);
            }
        }
        for &(node, _) in &self.levels[far] {
            self.here[node as usize] = 0;
        }
        std::mem::swap(&mut self.here, &mut self.beside);
    }
}
