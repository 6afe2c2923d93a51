//! Mixing of groups and the shape of an organization, against their definitions.

use starling_network::graph::{Digraph, Graph, Tie};
use starling_network::mixing::{chance, mixing};
use starling_network::random::Random;
use starling_network::snowflake::{Fit, Options, centralization, look, reciprocity};
use std::collections::BTreeSet;

fn random_graph(random: &mut Random, nodes: u32) -> Graph {
    let pairs: Vec<(u32, u32)> =
        (0..random.below(nodes * 3)).map(|_| (random.below(nodes), random.below(nodes))).collect();
    Graph::of_pairs(nodes as usize, &pairs)
}

#[test]
fn mixing_follows_its_formulas() {
    let mut random = Random::seeded(41);
    for case in 0..2_000 {
        let nodes = 1 + random.below(14);
        let graph = random_graph(&mut random, nodes);
        let groups: Vec<Option<u32>> =
            (0..nodes).map(|_| Some(random.below(4) * 10).filter(|&group| group < 30)).collect();
        let found = mixing(&graph, &groups);
        // The matrix e over both directions of every tie.
        let mut e = [[0.0f64; 3]; 3];
        let (mut internal, mut external, mut unanswered) = (0, 0, 0);
        for a in 0..nodes {
            for &b in graph.of(a) {
                match (groups[a as usize], groups[b as usize]) {
                    (Some(x), Some(y)) => {
                        e[x as usize / 10][y as usize / 10] += 1.0;
                        if x == y { internal += 1 } else { external += 1 }
                    }
                    _ => unanswered += 1,
                }
            }
        }
        assert_eq!((found.internal * 2, found.external * 2, found.unanswered * 2), (internal, external, unanswered));
        assert_eq!(found.silent, groups.iter().filter(|group| group.is_none()).count());
        let all: f64 = e.iter().flatten().sum();
        if all == 0.0 {
            assert_eq!((found.index, found.assortativity), (None, None));
            assert_eq!(chance(&graph, &groups, 5, 1, 1), None);
            continue;
        }
        let index = (external as f64 - internal as f64) / all;
        assert!((found.index.unwrap() - index).abs() < 1e-12);
        let trace: f64 = (0..3).map(|i| e[i][i] / all).sum();
        let mut square = 0.0;
        for i in 0..3 {
            for j in 0..3 {
                square += (0..3).map(|k| e[i][k] / all * e[k][j] / all).sum::<f64>();
            }
        }
        match found.assortativity {
            Some(r) => assert!((r - (trace - square) / (1.0 - square)).abs() < 1e-9, "case {case}"),
            None => assert!((square - 1.0).abs() < 1e-12),
        }
        for cell in &found.cells {
            let (a, b) = (cell.a as usize / 10, cell.b as usize / 10);
            assert_eq!(cell.ties as f64, if a == b { e[a][a] / 2.0 } else { e[a][b] });
        }
        assert_eq!(found.cells.iter().map(|cell| cell.ties).sum::<u64>() as f64, all / 2.0);
        let answered = groups.iter().flatten().count();
        for group in &found.groups {
            let i = group.label as usize / 10;
            let ends: f64 = e[i].iter().sum();
            let w = group.people as f64 / answered as f64;
            match group.homophily {
                Some(homophily) => assert!((homophily - (e[i][i] / ends - w) / (1.0 - w)).abs() < 1e-12),
                None => assert!(ends == 0.0 || group.people == answered),
            }
        }
    }
}

#[test]
fn the_baseline_is_the_mean_of_all_deals() {
    // With n answers of which n_g are g, a tie is inside with Σ n_g(n_g − 1)/n(n − 1).
    let graph = Graph::of_pairs(6, &[(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (0, 5)]);
    let groups = [Some(0), Some(0), Some(1), Some(1), Some(1), None];
    let found = chance(&graph, &groups, 20_000, 7, 2).unwrap();
    let inside = (2.0 + 6.0) / 20.0;
    let error = found.index.deviation / (20_000f64).sqrt();
    assert!((found.index.mean - (1.0 - 2.0 * inside)).abs() < 5.0 * error, "{found:?}");
    assert!(
        (found.index.observed - -0.2).abs() < 1e-12 && (found.index.excess - (-0.2 - found.index.mean)).abs() < 1e-15
    );
    assert_eq!(chance(&graph, &groups, 200, 7, 1), chance(&graph, &groups, 200, 7, 3));
    assert_ne!(chance(&graph, &groups, 200, 7, 1), chance(&graph, &groups, 200, 8, 1));
    // Two separate circles are less mixed than nearly every deal.
    let mut pairs = Vec::new();
    for a in 0..10u32 {
        for b in 0..a {
            pairs.extend([(a, b), (a + 10, b + 10)]);
        }
    }
    let groups: Vec<Option<u32>> = (0..20).map(|node| Some(node / 10)).collect();
    let found = chance(&Graph::of_pairs(20, &pairs), &groups, 999, 1, 2).unwrap();
    assert_eq!((found.index.observed, found.index.at_most, found.index.at_least), (-1.0, 0.001, 1.0));
    assert_eq!(found.assortativity.unwrap().observed, 1.0);
}

/// Who can reach whom without `gone`, by closing under ties.
fn largest_rest(graph: &Graph, component_of: u32) -> usize {
    let reach = |from: u32, gone: Option<u32>| {
        let mut reached = BTreeSet::from([from]);
        loop {
            let next: BTreeSet<u32> =
                reached.iter().flat_map(|&node| graph.of(node)).copied().filter(|&node| Some(node) != gone).collect();
            let before = reached.len();
            reached.extend(next);
            if reached.len() == before {
                return reached;
            }
        }
    };
    let whole = reach(component_of, None);
    whole
        .iter()
        .filter(|&&node| node != component_of)
        .map(|&node| reach(node, Some(component_of)).len())
        .max()
        .unwrap_or(0)
}

#[test]
fn the_snowflake_follows_its_definitions() {
    let mut random = Random::seeded(42);
    for case in 0..700 {
        let nodes = 1 + random.below(14);
        let ties: Vec<Tie> = (0..random.below(nodes * 3))
            .map(|_| Tie {
                from: random.below(nodes),
                to: random.below(nodes),
                strength: (1 + random.below(8)) as f32 / 8.0,
            })
            .collect();
        let (graph, _) = Graph::of_ties(nodes as usize, &ties);
        let leaders: Vec<u32> = (0..nodes).filter(|_| random.below(4) == 0).collect();
        let team: Vec<u32> = (0..nodes).filter(|_| random.below(5) == 0).collect();
        let options = Options { relationship: 0.5, span: 2..=3 };
        let found = look(&graph, &leaders, &team, &options);
        let strong = |a: u32, b: u32| {
            graph.of(a).binary_search(&b).is_ok_and(|at| graph.rows().strength(graph.rows().range(a).start + at) >= 0.5)
        };
        assert_eq!(found.leaders.len(), leaders.len());
        for (leader, &node) in found.leaders.iter().zip(&leaders) {
            let span = (0..nodes).filter(|&other| strong(node, other)).count();
            let fit = if span < 2 {
                Fit::Below
            } else if span > 3 {
                Fit::Above
            } else {
                Fit::Within
            };
            assert_eq!((leader.node, leader.span, leader.fit), (node, span, fit));
            let rest = largest_rest(&graph, node);
            assert_eq!(leader.staying * f64::from(rest as u32 + leader.loss), f64::from(rest as u32), "case {case}");
            assert!(found.least_staying <= leader.staying);
        }
        let unheld: Vec<u32> = (0..nodes)
            .filter(|node| !leaders.contains(node) && !leaders.iter().any(|&leader| strong(*node, leader)))
            .collect();
        assert_eq!((found.unheld.clone(), found.members), (unheld, nodes as usize - leaders.len()));
        // Steps by relaxing until nothing changes.
        let mut steps: Vec<u32> = (0..nodes).map(|node| if team.contains(&node) { 0 } else { 1_000 }).collect();
        for _ in 0..nodes {
            for a in 0..nodes {
                for &b in graph.of(a) {
                    steps[b as usize] = steps[b as usize].min(steps[a as usize] + 1);
                }
            }
        }
        assert_eq!(found.apart, steps.iter().filter(|&&steps| steps >= 1_000).count());
        for (step, &count) in found.steps.iter().enumerate() {
            assert_eq!(count, steps.iter().filter(|&&steps| steps == step as u32).count());
        }
        let most = (0..nodes).map(|node| graph.degree(node)).max().unwrap();
        let sum: usize = (0..nodes).map(|node| most - graph.degree(node)).sum();
        match centralization(&graph) {
            Some(found) => assert!((found * f64::from((nodes - 1) * (nodes - 2)) - sum as f64).abs() < 1e-9),
            None => assert!(nodes < 3),
        }
    }
}

#[test]
fn reciprocity_counts_returned_ties() {
    let mut random = Random::seeded(43);
    for _ in 0..500 {
        let nodes = 1 + random.below(8);
        let ties: Vec<Tie> = (0..random.below(nodes * 4))
            .map(|_| Tie { from: random.below(nodes), to: random.below(nodes), strength: 1.0 })
            .collect();
        let (graph, _) = Digraph::of_ties(nodes as usize, &ties);
        let found = reciprocity(&graph);
        let mut returned = 0;
        for a in 0..nodes {
            returned += graph.out().of(a).iter().filter(|&&b| graph.out().has(b, a)).count();
        }
        assert_eq!((found.arcs, found.returned), (graph.arcs(), returned));
        if graph.arcs() == 0 {
            assert_eq!((found.share, found.correlation), (None, None));
        } else {
            let r = returned as f64 / graph.arcs() as f64;
            let density = graph.arcs() as f64 / f64::from(nodes * (nodes - 1));
            assert_eq!(found.share, Some(r));
            match found.correlation {
                Some(rho) => assert!((rho - (r - density) / (1.0 - density)).abs() < 1e-12),
                None => assert_eq!(graph.arcs(), (nodes * (nodes - 1)) as usize),
            }
        }
    }
}
