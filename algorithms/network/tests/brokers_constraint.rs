//! Constraint and effective size against their definitions.

use starling_network::constraint::{effective_size, of, of_directed};
use starling_network::graph::{Digraph, Graph, Tie};
use starling_network::random::Random;

/// Burt's formula over a full matrix.
fn naive(a: &[Vec<f64>], i: usize) -> f64 {
    let nodes = a.len();
    let both = |i: usize, j: usize| a[i][j] + a[j][i];
    let p = |i: usize, j: usize| both(i, j) / (0..nodes).map(|k| both(i, k)).sum::<f64>();
    let contacts: Vec<usize> = (0..nodes).filter(|&j| both(i, j) > 0.0).collect();
    if contacts.is_empty() {
        return f64::NAN;
    }
    contacts
        .iter()
        .map(|&j| {
            let detours: f64 =
                (0..nodes).filter(|&q| q != i && q != j && both(i, q) > 0.0).map(|q| p(i, q) * p(q, j)).sum();
            (p(i, j) + detours).powi(2)
        })
        .sum()
}

fn close(found: f64, expected: f64) -> bool {
    found.is_nan() && expected.is_nan() || (found - expected).abs() < 1e-9
}

#[test]
fn small_graphs_follow_the_formula() {
    let mut random = Random::seeded(21);
    for case in 0..2_000 {
        let nodes = 1 + random.below(14);
        let weighted = random.below(2) == 0;
        let ties: Vec<Tie> = (0..random.below(nodes * 4))
            .map(|_| Tie {
                from: random.below(nodes),
                to: random.below(nodes),
                strength: if weighted { (1 + random.below(8)) as f32 / 8.0 } else { 1.0 },
            })
            .collect();
        let mut one_way = vec![vec![0.0f64; nodes as usize]; nodes as usize];
        let mut both_ways = one_way.clone();
        for tie in ties.iter().filter(|tie| tie.from != tie.to) {
            let (from, to, strength) = (tie.from as usize, tie.to as usize, f64::from(tie.strength));
            one_way[from][to] = one_way[from][to].max(strength);
            both_ways[from][to] = both_ways[from][to].max(strength);
            both_ways[to][from] = both_ways[from][to].max(both_ways[to][from]);
            both_ways[from][to] = both_ways[to][from];
        }
        let all: Vec<u32> = (0..nodes).rev().collect();
        let found = of(&Graph::of_ties(nodes as usize, &ties).0, &all);
        let directed = of_directed(&Digraph::of_ties(nodes as usize, &ties).0, &all);
        for (at, &node) in all.iter().enumerate() {
            assert!(close(found[at], naive(&both_ways, node as usize)), "case {case}, node {node}");
            assert!(close(directed[at], naive(&one_way, node as usize)), "case {case}, node {node}");
        }
    }
}

#[test]
fn effective_size_counts_ties_among_contacts() {
    let mut random = Random::seeded(22);
    for _ in 0..1_000 {
        let nodes = 1 + random.below(14);
        let pairs: Vec<(u32, u32)> =
            (0..random.below(nodes * 4)).map(|_| (random.below(nodes), random.below(nodes))).collect();
        let graph = Graph::of_pairs(nodes as usize, &pairs);
        let all: Vec<u32> = (0..nodes).collect();
        for (node, found) in all.iter().zip(effective_size(&graph, &all)) {
            let contacts = graph.of(*node);
            let mut ties = 0;
            for (at, &a) in contacts.iter().enumerate() {
                ties += contacts[..at].iter().filter(|&&b| graph.rows().has(a, b)).count();
            }
            let n = contacts.len() as f64;
            let expected = if contacts.is_empty() { 0.0 } else { n - 2.0 * ties as f64 / n };
            assert!((found - expected).abs() < 1e-12);
        }
    }
}

#[test]
fn a_hub_is_asked_about_its_contacts_rather_than_read() {
    // Long circles are looked up, short ones read; both ways must agree with the formula.
    let mut random = Random::seeded(23);
    let mut pairs: Vec<(u32, u32)> = (1..120).map(|node| (0, node)).collect();
    pairs.extend((0..150).map(|_| (random.below(120), random.below(120))));
    let graph = Graph::of_pairs(120, &pairs);
    let mut a = vec![vec![0.0; 120]; 120];
    for node in 0..120u32 {
        graph.of(node).iter().for_each(|&other| a[node as usize][other as usize] = 1.0);
    }
    let all: Vec<u32> = (0..120).collect();
    for (node, found) in of(&graph, &all).into_iter().enumerate() {
        assert!(close(found, naive(&a, node)), "{node}");
    }
}
