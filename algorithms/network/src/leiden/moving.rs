//! Fast local moving: single nodes change groups until none gains by it.

use super::level::Level;
use crate::random::Random;

/// Space for local moving, reused from level to level.
pub(super) struct Mover {
    /// Weight from the node at hand to each group; 0 outside `seen`.
    toward: Vec<f32>,
    seen: Vec<u32>,
    mass: Vec<f64>,
    size: Vec<u32>,
    empty: Vec<u32>,
    queue: Vec<u32>,
    waiting: Vec<bool>,
}

impl Mover {
    pub fn new(nodes: usize) -> Mover {
        Mover {
            toward: vec![0.0; nodes],
            seen: Vec::with_capacity(nodes),
            mass: Vec::new(),
            size: Vec::new(),
            empty: Vec::new(),
            queue: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// Moves nodes between the groups `of` until no move gains; whether any moved. Labels stay below the number of nodes.
    pub fn settle(&mut self, level: &Level, of: &mut [u32], random: &mut Random) -> bool {
        let nodes = level.nodes();
        self.start(level, of, random);
        let (mut head, mut left, mut moved) = (0, nodes, false);
        while left > 0 {
            let node = self.queue[head];
            head = if head + 1 == nodes { 0 } else { head + 1 };
            left -= 1;
            self.waiting[node as usize] = false;
            let Some(group) = self.better_group(level, of, node) else { continue };
            moved = true;
            of[node as usize] = group;
            let mut tail = head + left;
            if tail >= nodes {
                tail -= nodes;
            }
            for &other in level.arcs(node).0 {
                if of[other as usize] != group && !self.waiting[other as usize] {
                    self.waiting[other as usize] = true;
                    self.queue[tail] = other;
                    tail = if tail + 1 == nodes { 0 } else { tail + 1 };
                    left += 1;
                }
            }
        }
        moved
    }

    fn start(&mut self, level: &Level, of: &[u32], random: &mut Random) {
        let nodes = level.nodes();
        self.mass.clear();
        self.mass.resize(nodes, 0.0);
        self.size.clear();
        self.size.resize(nodes, 0);
        for (node, &group) in of.iter().enumerate() {
            self.mass[group as usize] += level.mass[node];
            self.size[group as usize] += 1;
        }
        self.empty.clear();
        self.empty.extend((0..nodes as u32).filter(|&group| self.size[group as usize] == 0));
        self.queue.clear();
        self.queue.extend(0..nodes as u32);
        random.shuffle(&mut self.queue);
        self.waiting.clear();
        self.waiting.resize(nodes, true);
    }

    /// Takes the node to the group where it gains most, if that is not where it is; of equals the first one met.
    #[inline]
    fn better_group(&mut self, level: &Level, of: &[u32], node: u32) -> Option<u32> {
        let (toward, seen) = (&mut self.toward, &mut self.seen);
        level.each_arc(node, |other, weight| {
            let group = of[other as usize];
            let sum = &mut toward[group as usize];
            if *sum == 0.0 {
                seen.push(group);
            }
            *sum += weight;
        });
        let own = of[node as usize];
        let mass = level.mass[node as usize];
        let price = level.rate * mass;
        let here = f64::from(std::mem::take(&mut toward[own as usize]));
        let stay = here - price * (self.mass[own as usize] - mass);
        let (mut best, mut best_gain, mut there) = (own, stay, 0.0);
        for &group in seen.iter() {
            let weight = f64::from(std::mem::take(&mut toward[group as usize]));
            let gain = weight - price * self.mass[group as usize];
            if gain > best_gain && weight > 0.0 {
                (best, best_gain, there) = (group, gain, weight);
            }
        }
        seen.clear();
        if best != own && best_gain - stay <= level.tolerance * (here + there) {
            return None;
        }
        if best_gain < 0.0 && self.size[own as usize] > 1 {
            best = self.empty.pop()?;
        }
        if best == own {
            return None;
        }
        self.mass[own as usize] -= mass;
        self.mass[best as usize] += mass;
        self.size[own as usize] -= 1;
        self.size[best as usize] += 1;
        if self.size[own as usize] == 0 {
            self.mass[own as usize] = 0.0;
            self.empty.push(own);
        }
        Some(best)
    }
}
