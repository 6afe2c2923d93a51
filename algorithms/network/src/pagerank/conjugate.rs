//! Conjugate gradients for the undirected case.

use super::step::{Flow, finish, split, summed, total};
use super::{Options, Ranks};
use crate::threads;

/// Solves (D − αA)y = (1 − α)v for the nodes that have neighbours; the others keep their (1 − α)v. Then x = Dy, up to
/// its sum: what is stuck at nodes without neighbours starts anew in proportion to v, which only scales the solution.
pub(super) fn solve_undirected(flow: &Flow, start: &[f64], options: &Options) -> Ranks {
    let nodes = flow.nodes();
    let alpha = options.damping;
    let ranges = flow.ranges(options.threads);
    let shares = flow.shares();
    let degree = |node: usize| flow.out[node];
    // Starting at the solution for v in proportion to degrees, scaled to the v at hand.
    let (arcs, tied): (f64, f64) = (0..nodes)
        .filter(|&node| shares[node] > 0.0)
        .fold((0.0, 0.0), |(arcs, tied), node| (arcs + degree(node), tied + start[node]));
    let level = if arcs == 0.0 { 0.0 } else { tied / arcs };
    let mut y = vec![level; nodes];
    let mut residual: Vec<f64> = (0..nodes)
        .map(|node| if shares[node] > 0.0 { (1.0 - alpha) * (start[node] - level * degree(node)) } else { 0.0 })
        .collect();
    let mut direction: Vec<f64> = residual.iter().zip(&shares).map(|(residual, share)| residual * share).collect();
    let mut product = vec![0.0; nodes];
    let mut length: f64 = residual.iter().zip(&direction).map(|(residual, direction)| residual * direction).sum();
    let mut passes = 0;
    // The residual is what a plain step would change; a little below the tolerance leaves room for rounding.
    let enough = 0.9 * options.tolerance;
    let mut size: f64 = residual.iter().map(|residual| residual.abs()).sum();
    while size >= enough && passes + 1 < options.most_passes && length > 0.0 {
        let parts = ranges.iter().cloned().zip(split(&ranges, &mut product)).collect();
        let [curvature] = total(threads::parts(parts, |(range, product)| {
            summed(range, |node, at| {
                product[at] = degree(node) * direction[node] - alpha * flow.pull(node, &direction);
                [direction[node] * product[at]]
            })
        }));
        passes += 1;
        let along = length / curvature;
        let parts = ranges.iter().cloned().zip(split(&ranges, &mut y)).zip(split(&ranges, &mut residual)).collect();
        let [next_length, next_size] = total(threads::parts(parts, |((range, y), residual)| {
            summed(range, |node, at| {
                y[at] += along * direction[node];
                residual[at] -= along * product[node];
                [residual[at] * residual[at] * shares[node], residual[at].abs()]
            })
        }));
        let keep = next_length / length;
        (length, size) = (next_length, next_size);
        let parts = ranges.iter().cloned().zip(split(&ranges, &mut direction)).collect();
        threads::parts(parts, |(range, direction)| {
            for (at, node) in range.enumerate() {
                direction[at] = residual[node] * shares[node] + keep * direction[at];
            }
        });
    }
    let scores = (0..nodes)
        .map(|node| if shares[node] > 0.0 { y[node] * degree(node) } else { (1.0 - alpha) * start[node] })
        .collect();
    finish(flow, &shares, start, scores, passes, options)
}
