//! Brokerage roles and overlap against their definitions.

use starling_network::brokerage::{Roles, roles};
use starling_network::graph::{Digraph, Graph, Tie};
use starling_network::overlap::{local_bridges, overlaps};
use starling_network::random::Random;

/// Gould & Fernandez triad by triad.
fn naive(graph: &Digraph, groups: &[Option<u32>], b: u32) -> Roles {
    let tied = |from: u32, to: u32| graph.out().has(from, to);
    let mut roles = Roles::default();
    let nodes = graph.nodes() as u32;
    for a in 0..nodes {
        for c in 0..nodes {
            if a == b || b == c || a == c || !tied(a, b) || !tied(b, c) || tied(a, c) {
                continue;
            }
            let (Some(x), Some(y), Some(z)) = (groups[a as usize], groups[b as usize], groups[c as usize]) else {
                roles.unknown += 1;
                continue;
            };
            if x == y && y == z {
                roles.coordinator += 1;
            } else if x == z {
                roles.consultant += 1;
            } else if y == z {
                roles.gatekeeper += 1;
            } else if x == y {
                roles.representative += 1;
            } else {
                roles.liaison += 1;
            }
        }
    }
    roles
}

#[test]
fn roles_follow_their_definition() {
    let mut random = Random::seeded(31);
    for case in 0..2_000 {
        let nodes = 1 + random.below(14);
        let ties: Vec<Tie> = (0..random.below(nodes * 4))
            .map(|_| Tie { from: random.below(nodes), to: random.below(nodes), strength: 1.0 })
            .collect();
        let groups: Vec<Option<u32>> = (0..nodes).map(|_| Some(random.below(4)).filter(|&group| group < 3)).collect();
        let all: Vec<u32> = (0..nodes).rev().collect();
        let (directed, _) = Digraph::of_ties(nodes as usize, &ties);
        let (both, _) = Digraph::both_ways(nodes as usize, &ties);
        for graph in [&directed, &both] {
            for (&node, found) in all.iter().zip(roles(graph, &groups, &all)) {
                assert_eq!(found, naive(graph, &groups, node), "case {case}, node {node}");
                let sum = found.coordinator + found.consultant + found.gatekeeper + found.representative;
                assert_eq!(found.total(), sum + found.liaison + found.unknown);
            }
        }
        for found in roles(&both, &groups, &all) {
            assert_eq!(found.gatekeeper, found.representative);
        }
    }
}

#[test]
fn each_role_has_its_triad() {
    let ties = [Tie { from: 0, to: 1, strength: 1.0 }, Tie { from: 1, to: 2, strength: 1.0 }];
    let (graph, _) = Digraph::of_ties(3, &ties);
    let of = |a, b, c| roles(&graph, &[a, b, c], &[1])[0];
    let none = Roles::default();
    assert_eq!(of(Some(1), Some(1), Some(1)), Roles { coordinator: 1, ..none });
    assert_eq!(of(Some(1), Some(2), Some(1)), Roles { consultant: 1, ..none });
    assert_eq!(of(Some(1), Some(2), Some(2)), Roles { gatekeeper: 1, ..none });
    assert_eq!(of(Some(1), Some(1), Some(2)), Roles { representative: 1, ..none });
    assert_eq!(of(Some(1), Some(2), Some(3)), Roles { liaison: 1, ..none });
    assert_eq!(of(Some(1), None, Some(3)), Roles { unknown: 1, ..none });
}

#[test]
fn overlap_follows_its_formula() {
    let mut random = Random::seeded(32);
    for case in 0..1_000 {
        let nodes = 1 + random.below(20);
        let pairs: Vec<(u32, u32)> =
            (0..random.below(nodes * 4)).map(|_| (random.below(nodes), random.below(nodes))).collect();
        let graph = Graph::of_pairs(nodes as usize, &pairs);
        let found = overlaps(&graph, 1 + case % 3);
        assert_eq!(found.len(), graph.edges());
        assert!(found.windows(2).all(|pair| (pair[0].a, pair[0].b) < (pair[1].a, pair[1].b)));
        for tie in &found {
            let common = graph.of(tie.a).iter().filter(|&&other| graph.rows().has(tie.b, other)).count();
            assert_eq!(tie.common as usize, common);
            let below = (graph.degree(tie.a) - 1) + (graph.degree(tie.b) - 1) - common;
            assert_eq!(tie.share, if below == 0 { None } else { Some(common as f64 / below as f64) });
        }
        // Without a local bridge its ends are at least three steps apart.
        for bridge in local_bridges(&graph, 2) {
            let two_steps = graph.of(bridge.a).iter().any(|&other| graph.rows().has(other, bridge.b));
            assert!(!two_steps && bridge.common == 0);
        }
        assert_eq!(local_bridges(&graph, 1).len(), found.iter().filter(|tie| tie.common == 0).count());
    }
}
