//! Fast local moving: single nodes change groups until none gains by it.

use super::level::Level;
use super::order::rising;
use super::toward::Toward;
use crate::random::Random;

/// Space for local moving, reused from level to level.
pub(super) struct Mover {
    toward: Toward,
    mass: Vec<f64>,
    size: Vec<u32>,
    empty: Vec<u32>,
    queue: Vec<u32>,
    waiting: Vec<bool>,
}

impl Mover {
    pub fn new(nodes: usize) -> Mover {
        Mover {
            toward: Toward::new(nodes),
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
        // A ring with one place more than there are nodes, so that the place after the last is always free.
        let ring = nodes + 1;
        let (mut head, mut tail, mut moved) = (0, nodes, false);
        // Every move gains, so that this ends by itself, after five looks a node at most as seen so far. Strengths are
        // summed as f32, though, and rounding must never keep nodes turning for ever.
        let mut looks = nodes.saturating_mul(MOST_LOOKS);
        while head != tail && looks > 0 {
            looks -= 1;
            let node = self.queue[head];
            head = if head + 1 == ring { 0 } else { head + 1 };
            self.waiting[node as usize] = false;
            let Some(group) = self.better_group(level, of, node) else { continue };
            moved = true;
            of[node as usize] = group;
            for &other in level.arcs(node).0 {
                // Written first and kept if wanted: no branch to guess.
                let wanted = of[other as usize] != group && !self.waiting[other as usize];
                self.queue[tail] = other;
                self.waiting[other as usize] |= wanted;
                let next = if tail + 1 == ring { 0 } else { tail + 1 };
                tail = if wanted { next } else { tail };
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
        rising(level, random, &mut self.queue);
        self.queue.push(0);
        self.waiting.clear();
        self.waiting.resize(nodes, true);
    }

    /// Takes the node to the group where it gains most, if that is not where it is; of equals the first one met.
    #[inline]
    fn better_group(&mut self, level: &Level, of: &[u32], node: u32) -> Option<u32> {
        level.each_arc(node, |other, weight| self.toward.add(of[other as usize], weight));
        let own = of[node as usize];
        let mass = level.mass[node as usize];
        let price = level.rate * mass;
        let here = self.toward.of(own);
        let stay = here - price * (self.mass[own as usize] - mass);
        let (mut best, mut best_gain, mut there) = (own, stay, 0.0);
        self.toward.take(|group, weight| {
            let weight = f64::from(weight);
            let gain = weight - price * self.mass[group as usize];
            if gain > best_gain && group != own {
                (best, best_gain, there) = (group, gain, weight);
            }
        });
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

/// How often each node may be looked at on one level, on average.
const MOST_LOOKS: usize = 200;
