//! k-means as Polis runs it: from the first distinct points, with clusters that keep their numbers.
//!
//! Lloyd, "Least squares quantization in PCM" (1957, 1982); the details are those of `clusters.clj` in Polis.

use crate::polis::Base;
use crate::symmetric::length;

/// How far no centre may have moved for the clustering to count as settled.
const SETTLED: f64 = 0.01;

/// A run of k-means that has ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) clusters: Vec<Base>,
    pub(crate) steps: usize,
}

/// Clusters `points` from its first `k` distinct ones, in at most `steps` steps. `weights` are how many participants
/// each point stands for; without, each stands for one.
pub(crate) fn from_first(points: &[[f64; 2]], weights: Option<&[f64]>, k: usize, steps: usize) -> Run {
    run(points, weights, first_distinct(points, k), steps)
}

/// Clusters `points` from `start`, whose members are not read.
pub(crate) fn run(points: &[[f64; 2]], weights: Option<&[f64]>, start: Vec<Base>, steps: usize) -> Run {
    let mut clusters = start;
    let mut taken = 0;
    let mut nearest = Nearest::default();
    let mut at = vec![0u32; points.len()];
    while taken < steps {
        taken += 1;
        let next = step(points, weights, &clusters, &mut nearest, &mut at);
        let settled = settled(&clusters, &next);
        clusters = next;
        if settled {
            break;
        }
    }
    if taken > 0 {
        fill(&mut clusters, &at);
    }
    Run { clusters, steps: taken }
}

/// The first `k` distinct points as clusters without members, numbered from 0.
fn first_distinct(points: &[[f64; 2]], k: usize) -> Vec<Base> {
    let mut seen = std::collections::HashSet::new();
    let mut clusters = Vec::new();
    for &[x, y] in points {
        if clusters.len() == k {
            break;
        }
        // + 0.0 makes one of the two zeros.
        if seen.insert([(x + 0.0).to_bits(), (y + 0.0).to_bits()]) {
            clusters.push(Base { id: clusters.len() as u32, members: Vec::new(), centre: [x, y] });
        }
    }
    clusters
}

/// One step: each point to its nearest centre (of equally near ones, the later), empty clusters out, new centres.
fn step(
    points: &[[f64; 2]],
    weights: Option<&[f64]>,
    clusters: &[Base],
    nearest: &mut Nearest,
    at: &mut [u32],
) -> Vec<Base> {
    nearest.over(clusters);
    let mut sums = vec![[0.0f64; 3]; clusters.len()];
    for (index, &point) in points.iter().enumerate() {
        let found = nearest.of(point, at[index]);
        at[index] = found;
        let weight = weights.map_or(1.0, |weights| weights[index]);
        let sum = &mut sums[found as usize];
        *sum = [sum[0] + weight * point[0], sum[1] + weight * point[1], sum[2] + weight];
    }
    let mut renumbered = vec![0u32; clusters.len()];
    let mut next = Vec::with_capacity(clusters.len());
    for ((old, sum), new) in clusters.iter().zip(&sums).zip(&mut renumbered) {
        if sum[2] > 0.0 {
            *new = next.len() as u32;
            next.push(Base { id: old.id, members: Vec::new(), centre: [sum[0] / sum[2], sum[1] / sum[2]] });
        }
    }
    if next.len() < clusters.len() {
        at.iter_mut().for_each(|at| *at = renumbered[*at as usize]);
    }
    next
}

fn fill(clusters: &mut [Base], at: &[u32]) {
    for (point, &cluster) in at.iter().enumerate() {
        clusters[cluster as usize].members.push(point as u32);
    }
}

/// Whether the centres, each list sorted, moved less than [`SETTLED`].
fn settled(before: &[Base], after: &[Base]) -> bool {
    let sorted = |clusters: &[Base]| {
        let mut centres: Vec<[f64; 2]> = clusters.iter().map(|cluster| cluster.centre).collect();
        centres.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        centres
    };
    sorted(before).iter().zip(sorted(after)).all(|(a, b)| length(a[0] - b[0], a[1] - b[1]) < SETTLED)
}

/// The nearest of many centres, found without looking at all: centres stand in order of x, and a centre further off in
/// x alone than the best found is no candidate, nor is any beyond it. The answer is that of looking at all.
#[derive(Default)]
struct Nearest {
    /// x, y and number of each centre.
    sorted: Vec<([f64; 2], u32)>,
    /// Where each centre stands in `sorted`.
    place: Vec<u32>,
}

impl Nearest {
    fn over(&mut self, clusters: &[Base]) {
        self.sorted.clear();
        self.sorted.extend(clusters.iter().zip(0..).map(|(cluster, number)| (cluster.centre, number)));
        self.sorted.sort_by(|a, b| a.0[0].total_cmp(&b.0[0]).then(a.1.cmp(&b.1)));
        self.place.resize(clusters.len(), 0);
        for (place, &(_, number)) in self.sorted.iter().enumerate() {
            self.place[number as usize] = place as u32;
        }
    }

    /// The centre nearest to `point`, of equally near ones the later; `guess` is where to begin.
    fn of(&self, point: [f64; 2], guess: u32) -> u32 {
        let begin = self.place[(guess as usize).min(self.place.len() - 1)] as usize;
        let mut best = (f64::INFINITY, 0);
        let mut look = |&([x, y], number): &([f64; 2], u32)| {
            let aside = (point[0] - x) * (point[0] - x);
            if aside <= best.0 {
                let distance = aside + (point[1] - y) * (point[1] - y);
                if distance < best.0 || distance == best.0 && number > best.1 {
                    best = (distance, number);
                }
            }
            // A centre on the far side of the point in x says nothing of those beyond it; one this far off does.
            (aside, x, best.0)
        };
        look(&self.sorted[begin]);
        for entry in &self.sorted[begin + 1..] {
            let (aside, x, best) = look(entry);
            if aside > best && x > point[0] {
                break;
            }
        }
        for entry in self.sorted[..begin].iter().rev() {
            let (aside, x, best) = look(entry);
            if aside > best && x < point[0] {
                break;
            }
        }
        best.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    #[test]
    fn the_nearest_centre_is_that_of_looking_at_all() {
        let mut chance = Chance::of(8);
        for round in 0..300 {
            // Few distinct values, so that ties are the rule.
            let grain = if round % 2 == 0 { 6.0 } else { 1e6 };
            let mut point = || [(chance.unit() * grain).floor(), (chance.unit() * grain).floor()];
            let clusters: Vec<Base> =
                (0..1 + round % 40).map(|id| Base { id, members: Vec::new(), centre: point() }).collect();
            let mut nearest = Nearest::default();
            nearest.over(&clusters);
            for guess in 0..60 {
                let point = point();
                let mut best = (f64::INFINITY, 0);
                for cluster in &clusters {
                    let [x, y] = cluster.centre;
                    let distance = (point[0] - x).powi(2) + (point[1] - y).powi(2);
                    if distance <= best.0 {
                        best = (distance, cluster.id);
                    }
                }
                assert_eq!(nearest.of(point, guess), best.1);
            }
        }
    }

    #[test]
    fn distinct_points_begin_and_numbers_stay() {
        let points = [[0.0, 0.0], [0.0, 0.0], [10.0, 0.0], [-0.0, 0.0], [10.5, 0.0], [0.5, 0.0]];
        let run = from_first(&points, None, 2, 20);
        assert_eq!(run.clusters[0], Base { id: 0, members: vec![0, 1, 3, 5], centre: [0.125, 0.0] });
        assert_eq!(run.clusters[1], Base { id: 1, members: vec![2, 4], centre: [10.25, 0.0] });
        assert_eq!(run.steps, 2);
        assert!(from_first(&[], None, 3, 20).clusters.is_empty());
    }
}
