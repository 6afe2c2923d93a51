//! How well separated groups are: Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of
//! cluster analysis" (1987).
//!
//! A point's silhouette is (b − a) / max(a, b): a is its mean distance to the others of its cluster, b the least mean
//! distance to another cluster; 0 for a point alone in its cluster.

use crate::threads::{each, threads};

/// The mean silhouette of `points` under each of several labellings (each as long as `points`, labels from 0), by
/// Euclidean distance. All are found in one walk over the distances. A labelling with fewer than two clusters has 0.
pub(crate) fn silhouettes(points: &[[f64; 2]], labellings: &[&[u8]]) -> Vec<f64> {
    // Points that no labelling tells apart form a cell; distances are summed cell by cell, and cells then make up the
    // clusters of each labelling.
    let mut order: Vec<usize> = (0..points.len()).collect();
    let key = |at: usize| labellings.iter().fold(0u64, |key, labels| key << 8 | u64::from(labels[at]));
    debug_assert!(labellings.len() <= 8);
    order.sort_by_key(|&at| key(at));
    let xs: Vec<f64> = order.iter().map(|&at| points[at][0]).collect();
    let ys: Vec<f64> = order.iter().map(|&at| points[at][1]).collect();
    let mut cells: Vec<(usize, usize)> = Vec::new();
    for (place, &at) in order.iter().enumerate() {
        match cells.last_mut() {
            Some(cell) if key(order[cell.0]) == key(at) => cell.1 = place + 1,
            _ => cells.push((place, place + 1)),
        }
    }
    let clusters: Vec<Clusters> =
        labellings.iter().map(|labels| Clusters::of(labels, cells.iter().map(|cell| labels[order[cell.0]]))).collect();
    let runs = order.len().div_ceil(RUN);
    let mut totals: Vec<(usize, Vec<f64>)> = (0..runs).map(|run| (run * RUN, vec![0.0; labellings.len()])).collect();
    each(&mut totals, if runs > 1 { threads() } else { 1 }, |(begin, totals)| {
        let mut sums = vec![0.0; cells.len()];
        for place in *begin..order.len().min(*begin + RUN) {
            for (sum, &(begin, end)) in sums.iter_mut().zip(&cells) {
                *sum = distances(xs[place], ys[place], &xs[begin..end], &ys[begin..end]);
            }
            for ((total, clusters), labels) in totals.iter_mut().zip(&clusters).zip(labellings) {
                *total += clusters.silhouette(&sums, usize::from(labels[order[place]]));
            }
        }
    });
    let total = |labelling: usize| totals.iter().map(|(_, totals)| totals[labelling]).sum::<f64>();
    (0..labellings.len()).map(|labelling| total(labelling) / points.len().max(1) as f64).collect()
}

/// Points whose silhouettes are summed by one thread before the sums are: the order of sums is that of points alone.
const RUN: usize = 250;

/// Of one labelling: how large each cluster is and which cells it has.
struct Clusters {
    sizes: Vec<usize>,
    of_cell: Vec<u8>,
}

impl Clusters {
    fn of(labels: &[u8], cells: impl Iterator<Item = u8>) -> Clusters {
        let mut sizes = vec![0; labels.iter().max().map_or(0, |most| usize::from(*most) + 1)];
        labels.iter().for_each(|&label| sizes[usize::from(label)] += 1);
        Clusters { sizes, of_cell: cells.collect() }
    }

    fn silhouette(&self, cells: &[f64], own: usize) -> f64 {
        let mut sums = [0.0; 256];
        for (sum, &cluster) in cells.iter().zip(&self.of_cell) {
            sums[usize::from(cluster)] += sum;
        }
        if self.sizes[own] <= 1 {
            return 0.0;
        }
        let a = sums[own] / (self.sizes[own] - 1) as f64;
        let others = (0..self.sizes.len()).filter(|&cluster| cluster != own && self.sizes[cluster] > 0);
        let b = others.map(|cluster| sums[cluster] / self.sizes[cluster] as f64).fold(f64::INFINITY, f64::min);
        if b.is_infinite() || a.max(b) == 0.0 { 0.0 } else { (b - a) / a.max(b) }
    }
}

/// The sum of the distances from one point to many.
fn distances(x: f64, y: f64, xs: &[f64], ys: &[f64]) -> f64 {
    let mut strands = [0.0; 4];
    let (mut four_x, mut four_y) = (xs.chunks_exact(4), ys.chunks_exact(4));
    for (xs, ys) in (&mut four_x).zip(&mut four_y) {
        for lane in 0..4 {
            let (dx, dy) = (xs[lane] - x, ys[lane] - y);
            strands[lane] += (dx * dx + dy * dy).sqrt();
        }
    }
    let rest: f64 = four_x
        .remainder()
        .iter()
        .zip(four_y.remainder())
        .map(|(xs, ys)| ((xs - x) * (xs - x) + (ys - y) * (ys - y)).sqrt())
        .sum();
    (strands[0] + strands[1]) + (strands[2] + strands[3]) + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    fn plain(points: &[[f64; 2]], labels: &[u8]) -> f64 {
        let distance = |a: [f64; 2], b: [f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]);
        let mean = |of: usize, cluster: u8| {
            let others: Vec<f64> = (0..points.len())
                .filter(|&other| other != of && labels[other] == cluster)
                .map(|other| distance(points[of], points[other]))
                .collect();
            (!others.is_empty()).then(|| others.iter().sum::<f64>() / others.len() as f64)
        };
        let one = |of: usize| {
            let Some(a) = mean(of, labels[of]) else { return 0.0 };
            let b = (0..6).filter(|&c| c != labels[of]).filter_map(|c| mean(of, c)).reduce(f64::min);
            b.map_or(0.0, |b| if a.max(b) == 0.0 { 0.0 } else { (b - a) / a.max(b) })
        };
        (0..points.len()).map(one).sum::<f64>() / points.len().max(1) as f64
    }

    #[test]
    fn the_walk_over_cells_is_the_definition() {
        let mut chance = Chance::of(21);
        for n in (0..40).chain([2 * RUN + 7]) {
            let points: Vec<[f64; 2]> = (0..n).map(|_| [(chance.unit() * 9.0).floor(), chance.unit()]).collect();
            let labellings: Vec<Vec<u8>> =
                (2..6).map(|k| (0..n).map(|_| (chance.next() % k) as u8).collect()).collect();
            let views: Vec<&[u8]> = labellings.iter().map(Vec::as_slice).collect();
            for (found, labels) in silhouettes(&points, &views).iter().zip(&views) {
                assert!((found - plain(&points, labels)).abs() < 1e-12);
            }
        }
    }
}
