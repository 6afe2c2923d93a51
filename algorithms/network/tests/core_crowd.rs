//! Routes of many members through a network large enough that the work is dealt out, against a plain computation.

use starling_network::graph::{Digraph, Node, Tie};
use starling_network::paths::toward;
use starling_network::random::Random;

const NODES: u32 = 6_000;

/// Everyone is tied to the hub, faintly, and to twenty others.
fn crowd(seed: u64) -> Vec<Tie> {
    let mut random = Random::seeded(seed);
    let mut ties = Vec::new();
    for node in 1..NODES {
        ties.push(Tie { from: node, to: 0, strength: (1 + random.below(64)) as f32 / 512.0 });
        for _ in 0..20 {
            let to = random.below(NODES);
            if to != node {
                ties.push(Tie { from: node, to, strength: (1 + random.below(64)) as f32 / 64.0 });
            }
        }
    }
    ties
}

/// The best chance of everyone to reach the target, hop by hop (Bellman 1958).
fn plain(ties: &[Tie], target: Node, most_hops: usize) -> Vec<f64> {
    let mut best = vec![0.0; NODES as usize];
    best[target as usize] = 1.0;
    for _ in 0..most_hops {
        let before = best.clone();
        for tie in ties {
            for (a, b) in [(tie.from, tie.to), (tie.to, tie.from)] {
                let chance = before[b as usize] * f64::from(tie.strength);
                best[a as usize] = f64::max(best[a as usize], chance);
            }
        }
    }
    best
}

#[test]
fn routes_of_a_crowd_are_the_plain_ones() {
    for seed in 0..3 {
        let ties = crowd(seed);
        let (graph, _) = Digraph::both_ways(NODES as usize, &ties);
        let members: Vec<Node> = (0..NODES).step_by(3).collect();
        for target in [0, 17] {
            for hops in [2, 4] {
                let best = plain(&ties, target, hops);
                for (member, route) in members.iter().zip(toward(&graph, target, &members, hops)) {
                    let chance = route.map_or(0.0, |route| route.chance);
                    let expected = best[*member as usize];
                    assert!(
                        (chance - expected).abs() <= 1e-6 * expected,
                        "{seed}: {member} to {target}: {chance}, not {expected}"
                    );
                }
            }
        }
    }
}
