//! Refinement: each group is built anew from its single nodes, so that its parts hang together well.

use super::level::Level;
use super::toward::Toward;
use crate::random::Random;

/// For each node its part: parts lie inside the groups `of` (labelled below `groups`), and each was grown by joining one
/// node at a time to a part it gains by. Parts are labelled by one of their nodes.
pub(super) fn refine(level: &Level, of: &[u32], groups: usize, randomness: f64, random: &mut Random) -> Vec<u32> {
    let nodes = level.nodes();
    let mut group_mass = vec![0.0; groups];
    for (node, &group) in of.iter().enumerate() {
        group_mass[group as usize] += level.mass[node];
    }
    let mut parts = Parts {
        of: (0..nodes as u32).collect(),
        mass: level.mass.clone(),
        // Weight from each part to the rest of its group.
        bound: outward(level, of),
        grown: vec![false; nodes],
    };
    let mut order: Vec<u32> = (0..nodes as u32).collect();
    random.shuffle(&mut order);
    let mut toward = Toward::new(nodes);
    let mut gains: Vec<(u32, f64, f64)> = Vec::new();
    for &node in &order {
        let at = node as usize;
        let mass = level.mass[at];
        let whole = group_mass[of[at] as usize];
        // Only single nodes that are well bound to their group may join a part.
        if parts.grown[at] || parts.bound[at] == 0.0 || parts.bound[at] < level.rate * mass * (whole - mass) {
            continue;
        }
        level.each_arc(node, |other, weight| {
            if of[other as usize] == of[at] {
                toward.add(parts.of[other as usize], weight);
            }
        });
        gains.clear();
        toward.take(|part, weight| {
            let weight = f64::from(weight);
            let part_mass = parts.mass[part as usize];
            let gain = weight - level.rate * mass * part_mass;
            if gain >= 0.0 && parts.bound[part as usize] >= level.rate * part_mass * (whole - part_mass) {
                gains.push((part, gain, weight));
            }
        });
        if let Some((part, weight)) = choose(&gains, randomness, random) {
            parts.join(node, part, weight);
        }
    }
    parts.of
}

struct Parts {
    of: Vec<u32>,
    mass: Vec<f64>,
    bound: Vec<f64>,
    /// Whether the part labelled by this node has more than that node, or the node has left it.
    grown: Vec<bool>,
}

impl Parts {
    fn join(&mut self, node: u32, part: u32, weight: f64) {
        let (at, to) = (node as usize, part as usize);
        self.of[at] = part;
        self.mass[to] += self.mass[at];
        self.bound[to] += self.bound[at] - 2.0 * weight;
        self.grown[at] = true;
        self.grown[to] = true;
    }
}

/// Weight from each node to the other nodes of its group.
fn outward(level: &Level, of: &[u32]) -> Vec<f64> {
    (0..level.nodes() as u32)
        .map(|node| {
            let group = of[node as usize];
            let mut sum = 0.0;
            level.each_arc(node, |other, weight| {
                sum += if of[other as usize] == group { f64::from(weight) } else { 0.0 }
            });
            sum
        })
        .collect()
}

/// One of the parts with a chance proportional to exp(gain/randomness), and the weight toward it.
fn choose(gains: &[(u32, f64, f64)], randomness: f64, random: &mut Random) -> Option<(u32, f64)> {
    let mut best = *gains.first()?;
    for &entry in gains {
        if entry.1 > best.1 {
            best = entry;
        }
    }
    // exp(−40) is below what 53 bits of chance can pick.
    let chance = |gain: f64| if gain > best.1 - 40.0 * randomness { ((gain - best.1) / randomness).exp() } else { 0.0 };
    if randomness <= 0.0 || gains.len() == 1 {
        return Some((best.0, best.2));
    }
    let total: f64 = gains.iter().map(|&(_, gain, _)| chance(gain)).sum();
    if total == 1.0 {
        return Some((best.0, best.2));
    }
    let mut rest = random.unit() * total;
    for &(part, gain, weight) in gains {
        rest -= chance(gain);
        if rest < 0.0 {
            return Some((part, weight));
        }
    }
    Some((best.0, best.2))
}
