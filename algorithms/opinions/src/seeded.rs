//! k-means that is the same for everyone who has the seed, directly on participants.

use crate::chance::{Chance, mix};

/// Starts that are tried among many points; among few, where a single one matters more and costs less, more are.
const STARTS: usize = 5;
/// The most starts, and how many points all starts have together at least while there are fewer.
const MOST_STARTS: usize = 60;
const STARTED: usize = 12_000;
/// Steps each start gets before the best of them goes on alone.
const TRIAL: usize = 4;
/// Steps after which it is enough; what has not settled then circles among equals.
const STEPS: usize = 300;

/// Points in order of x, then y: the order of rows must not matter.
pub(crate) struct Points {
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// Which of the given points each is.
    pub(crate) order: Vec<u32>,
}

impl Points {
    pub(crate) fn of(points: &[[f64; 2]]) -> Points {
        let mut order: Vec<u32> = (0..points.len() as u32).collect();
        let at = |index: u32| points[index as usize];
        order.sort_by(|&a, &b| at(a)[0].total_cmp(&at(b)[0]).then(at(a)[1].total_cmp(&at(b)[1])));
        Points {
            xs: order.iter().map(|&at| points[at as usize][0]).collect(),
            ys: order.iter().map(|&at| points[at as usize][1]).collect(),
            order,
        }
    }

    fn len(&self) -> usize {
        self.xs.len()
    }
}

/// A clustering that has settled.
#[derive(Clone, Debug)]
pub(crate) struct Clustering {
    /// By given point, its cluster: 0 is the largest, of equals the one further left.
    pub(crate) labels: Vec<u8>,
    pub(crate) sizes: Vec<usize>,
    pub(crate) centres: Vec<[f64; 2]>,
    pub(crate) steps: usize,
}

/// k-means with `k` clusters (2 to 5): k-means++ (Arthur and Vassilvitskii, "k-means++: the advantages of careful
/// seeding", 2007) from several starts, of which the one with the least sum of squares after a few steps goes on until
/// nothing moves. `None` when there are fewer than `k` distinct points.
pub(crate) fn cluster(points: &Points, k: usize, seed: u64) -> Option<Clustering> {
    match k {
        2 => settled::<2>(points, seed),
        3 => settled::<3>(points, seed),
        4 => settled::<4>(points, seed),
        5 => settled::<5>(points, seed),
        _ => None,
    }
}

fn settled<const K: usize>(points: &Points, seed: u64) -> Option<Clustering> {
    let mut labels = vec![0u8; points.len()];
    let mut best: Option<(f64, [[f64; 2]; K])> = None;
    let mut nearest = vec![0.0; points.len()];
    let starts = (STARTED / points.len().max(1)).clamp(STARTS, MOST_STARTS);
    for start in 0..starts as u64 {
        let mut chance = Chance::of(mix(seed) ^ mix((K as u64) << 32 | start));
        let mut centres = seeds::<K>(points, &mut chance, &mut nearest)?;
        let mut spread = 0.0;
        for _ in 0..TRIAL {
            let step = step(points, &centres, &mut labels);
            spread = step.spread;
            centres = step.centres;
        }
        if best.is_none_or(|(least, _)| spread < least) {
            best = Some((spread, centres));
        }
    }
    let (_, mut centres) = best?;
    let mut steps = TRIAL;
    let mut sizes;
    loop {
        let step = step(points, &centres, &mut labels);
        steps += 1;
        sizes = step.sizes;
        let still = centres == step.centres;
        centres = step.centres;
        if still || steps >= STEPS {
            break;
        }
    }
    let mut by_size: Vec<usize> = (0..K).collect();
    by_size.sort_by(|&a, &b| sizes[b].cmp(&sizes[a]).then(centres[a][0].total_cmp(&centres[b][0])));
    let mut rank = [0u8; K];
    for (new, &old) in (0..).zip(&by_size) {
        rank[old] = new;
    }
    let mut given = vec![0; points.len()];
    for (&label, &at) in labels.iter().zip(&points.order) {
        given[at as usize] = rank[usize::from(label)];
    }
    Some(Clustering {
        labels: given,
        sizes: by_size.iter().map(|&at| sizes[at]).collect(),
        centres: by_size.iter().map(|&at| centres[at]).collect(),
        steps,
    })
}

/// The first centres: a point of chance, then each next one with a probability in proportion to its squared distance
/// from the nearest so far.
fn seeds<const K: usize>(points: &Points, chance: &mut Chance, nearest: &mut [f64]) -> Option<[[f64; 2]; K]> {
    let mut centres = [[0.0; 2]; K];
    for (chosen, centre) in centres.iter_mut().enumerate() {
        let at = if chosen == 0 {
            ((chance.unit() * points.len() as f64) as usize).min(points.len().checked_sub(1)?)
        } else {
            let total: f64 = nearest.iter().sum();
            let mut left = chance.unit() * total;
            let mut at = None;
            for (index, &square) in nearest.iter().enumerate().filter(|(_, square)| **square > 0.0) {
                at = Some(index);
                left -= square;
                if left < 0.0 {
                    break;
                }
            }
            at?
        };
        *centre = [points.xs[at], points.ys[at]];
        for ((nearest, x), y) in nearest.iter_mut().zip(&points.xs).zip(&points.ys) {
            let square = (x - centre[0]) * (x - centre[0]) + (y - centre[1]) * (y - centre[1]);
            *nearest = if chosen == 0 { square } else { nearest.min(square) };
        }
    }
    Some(centres)
}

struct Step<const K: usize> {
    /// The sum of squared distances to the centres before the step.
    spread: f64,
    centres: [[f64; 2]; K],
    sizes: [usize; K],
}

/// Each point to its nearest centre (of equally near ones the first), and the middles of what came together. A centre
/// that nobody is nearest to moves to the point furthest from its own.
fn step<const K: usize>(points: &Points, centres: &[[f64; 2]; K], labels: &mut [u8]) -> Step<K> {
    let mut sums = [[0.0f64; 2]; K];
    let mut sizes = [0usize; K];
    let mut spread = 0.0;
    let mut furthest = (0.0, 0);
    let mut first = 0;
    while first < points.len() {
        let near = nearest_of(points, first, centres);
        let lanes = LANES.min(points.len() - first);
        for lane in 0..lanes {
            let (index, at, square) = (first + lane, near.at[lane] as usize, near.squares[lane]);
            labels[index] = at as u8;
            sums[at] = [sums[at][0] + points.xs[index], sums[at][1] + points.ys[index]];
            sizes[at] += 1;
            spread += square;
            if square > furthest.0 {
                furthest = (square, index);
            }
        }
        first += LANES;
    }
    let mut next = *centres;
    for ((next, sum), &size) in next.iter_mut().zip(&sums).zip(&sizes) {
        *next =
            if size > 0 { sum.map(|sum| sum / size as f64) } else { [points.xs[furthest.1], points.ys[furthest.1]] };
    }
    Step { spread, centres: next, sizes }
}

/// Points that are looked at together.
const LANES: usize = 8;

/// Of some points, the nearest centre's number and its squared distance.
struct Near {
    at: [f64; LANES],
    squares: [f64; LANES],
}

/// Numbers are kept as floats here, so that one comparison serves several points.
fn nearest_of<const K: usize>(points: &Points, first: usize, centres: &[[f64; 2]; K]) -> Near {
    let lane = |of: &[f64]| {
        let mut lanes = [0.0; LANES];
        let some = &of[first..of.len().min(first + LANES)];
        lanes[..some.len()].copy_from_slice(some);
        lanes
    };
    let (xs, ys) = (lane(&points.xs), lane(&points.ys));
    let mut near = Near { at: [0.0; LANES], squares: [f64::INFINITY; LANES] };
    for (number, centre) in centres.iter().enumerate() {
        for lane in 0..LANES {
            let square =
                (xs[lane] - centre[0]) * (xs[lane] - centre[0]) + (ys[lane] - centre[1]) * (ys[lane] - centre[1]);
            let nearer = square < near.squares[lane];
            near.at[lane] = if nearer { number as f64 } else { near.at[lane] };
            near.squares[lane] = if nearer { square } else { near.squares[lane] };
        }
    }
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Clouds around given middles.
    fn clouds(middles: &[([f64; 2], usize)]) -> Vec<[f64; 2]> {
        let mut chance = Chance::of(77);
        let mut points = Vec::new();
        for &([x, y], size) in middles {
            points.extend((0..size).map(|_| [x + chance.unit(), y + chance.unit()]));
        }
        points
    }

    #[test]
    fn clouds_are_found_whatever_the_seed() {
        let middles = [([0.0, 0.0], 40), ([9.0, 1.0], 70), ([-4.0, 8.0], 25), ([3.0, -9.0], 10), ([30.0, 30.0], 5)];
        let points = clouds(&middles);
        for seed in 0..20 {
            let found = cluster(&Points::of(&points), 5, seed).unwrap();
            assert_eq!(found.sizes, [70, 40, 25, 10, 5]);
            assert!(found.labels[..40].iter().all(|&label| label == 1));
        }
    }

    #[test]
    fn the_order_of_points_is_nothing() {
        let points = clouds(&[([0.0, 0.0], 30), ([1.2, 0.3], 30), ([0.4, 1.1], 30)]);
        let mut turned = points.clone();
        turned.reverse();
        for k in 2..=5 {
            let (a, b) = (cluster(&Points::of(&points), k, 1).unwrap(), cluster(&Points::of(&turned), k, 1).unwrap());
            assert_eq!(a.centres, b.centres);
            assert!(a.labels.iter().eq(b.labels.iter().rev()));
        }
    }

    #[test]
    fn fewer_distinct_points_than_clusters_are_no_clustering() {
        assert!(cluster(&Points::of(&[[1.0, 1.0]; 9]), 2, 1).is_none());
        assert!(cluster(&Points::of(&[]), 2, 1).is_none());
        let two = cluster(&Points::of(&[[1.0, 1.0], [2.0, 1.0], [2.0, 1.0]]), 2, 1).unwrap();
        assert_eq!((two.sizes, two.labels), (vec![2, 1], vec![1, 0, 0]));
    }
}
