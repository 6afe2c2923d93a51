//! Betweenness against its definition.

use starling_network::betweenness::{exact, sampled};
use starling_network::graph::Graph;
use starling_network::random::Random;

/// Steps and numbers of shortest paths between all pairs, by adding one step at a time.
fn all_pairs(graph: &Graph) -> Vec<Vec<Option<(u32, f64)>>> {
    let nodes = graph.nodes();
    (0..nodes)
        .map(|source| {
            let mut reached = vec![None; nodes];
            reached[source] = Some((0, 1.0));
            for step in 1..=nodes as u32 {
                let before = reached.clone();
                for node in 0..nodes {
                    let paths: f64 = graph
                        .of(node as u32)
                        .iter()
                        .filter_map(|&other| before[other as usize].filter(|&(steps, _)| steps == step - 1))
                        .map(|(_, paths)| paths)
                        .sum();
                    if before[node].is_none() && paths > 0.0 {
                        reached[node] = Some((step, paths));
                    }
                }
            }
            reached
        })
        .collect()
}

/// Freeman's sum over all pairs, the source drawn from `sources`: s → t through v if the steps add up.
fn naive(graph: &Graph, sources: impl Iterator<Item = usize>) -> Vec<f64> {
    let pairs = all_pairs(graph);
    let nodes = graph.nodes();
    let mut scores = vec![0.0; nodes];
    for s in sources {
        for t in 0..nodes {
            let Some((steps, paths)) = pairs[s][t] else { continue };
            for v in (0..nodes).filter(|&v| v != s && v != t) {
                if let (Some((to, there)), Some((from, back))) = (pairs[s][v], pairs[v][t])
                    && to + from == steps
                {
                    scores[v] += there * back / paths / 2.0;
                }
            }
        }
    }
    scores
}

fn close(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-9 * b.abs().max(1.0))
}

/// From trees through sparse graphs with hanging trees to dense ones, with isolates and several components.
fn random_graph(random: &mut Random, most: u32) -> Graph {
    let nodes = 1 + random.below(most);
    let edges = random.below(nodes * 2);
    let mut pairs: Vec<(u32, u32)> = (0..edges).map(|_| (random.below(nodes), random.below(nodes))).collect();
    if random.below(3) == 0 {
        pairs.extend((1..nodes).map(|node| (node, random.below(node))));
    }
    Graph::of_pairs(nodes as usize, &pairs)
}

#[test]
fn small_graphs_follow_the_definition() {
    let mut random = Random::seeded(11);
    for case in 0..2_000 {
        let graph = random_graph(&mut random, 14);
        let scores = exact(&graph, 1, &|_, _| {});
        let expected = naive(&graph, 0..graph.nodes());
        assert!(close(&scores, &expected), "case {case}: {graph:?} {scores:?} {expected:?}");
    }
}

#[test]
fn larger_graphs_follow_the_definition_with_any_number_of_threads() {
    let mut random = Random::seeded(12);
    for case in 0..40 {
        let graph = random_graph(&mut random, 90);
        let scores = exact(&graph, 1, &|_, _| {});
        assert!(close(&scores, &naive(&graph, 0..graph.nodes())), "case {case}");
        for threads in [0, 2, 3, 7] {
            assert_eq!(exact(&graph, threads, &|_, _| {}), scores, "bit for bit");
        }
    }
}

#[test]
fn a_chain_a_star_and_a_circle_are_known() {
    let nodes = 101;
    let chain: Vec<(u32, u32)> = (1..nodes).map(|node| (node - 1, node)).collect();
    let scores = exact(&Graph::of_pairs(nodes as usize, &chain), 1, &|_, _| {});
    assert!((0..nodes).all(|node| scores[node as usize] == f64::from(node * (nodes - 1 - node))));
    let star: Vec<(u32, u32)> = (1..nodes).map(|node| (0, node)).collect();
    let scores = exact(&Graph::of_pairs(nodes as usize, &star), 1, &|_, _| {});
    assert_eq!((scores[0], scores[1]), (100.0 * 99.0 / 2.0, 0.0));
    let circle: Vec<(u32, u32)> = (0..nodes).map(|node| (node, (node + 1) % nodes)).collect();
    let scores = exact(&Graph::of_pairs(nodes as usize, &circle), 1, &|_, _| {});
    // (n−1)(n−3)/8 for an odd circle.
    assert!(scores.iter().all(|score| (score - 100.0 * 98.0 / 8.0).abs() < 1e-9));
    // Far more than 2^24 shortest paths: ten diamonds in a row, each doubling the paths, hundred-fold.
    let diamonds: Vec<(u32, u32)> = (0..40)
        .flat_map(|d| [(3 * d, 3 * d + 1), (3 * d, 3 * d + 2), (3 * d + 1, 3 * d + 3), (3 * d + 2, 3 * d + 3)])
        .collect();
    let graph = Graph::of_pairs(121, &diamonds);
    assert!(close(&exact(&graph, 2, &|_, _| {}), &naive(&graph, 0..121)));
}

#[test]
fn more_paths_than_a_number_can_hold_are_still_shared_out() {
    // 3,000 diamonds in a row: 2^3000 shortest paths from end to end, followed from the first corner.
    let count = 3_000u32;
    let nodes = 3 * count + 1;
    let ties: Vec<(u32, u32)> = (0..count)
        .flat_map(|at| [(3 * at, 3 * at + 1), (3 * at, 3 * at + 2), (3 * at + 1, 3 * at + 3), (3 * at + 2, 3 * at + 3)])
        .collect();
    let from_the_first = (0..).find(|&seed| Random::seeded(seed).below(nodes) == 0).expect("some seed draws it");
    let scores = sampled(&Graph::of_pairs(nodes as usize, &ties), 1, from_the_first, 1, &|_, _| {});
    let scale = f64::from(nodes) / 2.0;
    for at in 0..count {
        // Whoever is beyond a diamond is reached over one of its two sides, and over its first corner.
        let beyond = f64::from(3 * (count - at) - 2);
        for node in [3 * at + 1, 3 * at + 2] {
            assert!((scores[node as usize] / (beyond / 2.0 * scale) - 1.0).abs() < 1e-9, "{node}");
        }
        let corner = if at == 0 { 0.0 } else { (beyond + 2.0) * scale };
        assert!((scores[3 * at as usize] - corner).abs() <= 1e-9 * corner, "{at}");
    }
}

#[test]
fn samples_are_unbiased_and_repeatable() {
    let mut random = Random::seeded(13);
    for _ in 0..30 {
        let graph = random_graph(&mut random, 24);
        let truth = exact(&graph, 1, &|_, _| {});
        assert_eq!(sampled(&graph, 1_000, 5, 2, &|_, _| {}), truth);
        assert_eq!(sampled(&graph, 5, 5, 2, &|_, _| {}), sampled(&graph, 5, 5, 1, &|_, _| {}));
        // Every single source once: the mean of these estimates is the truth.
        let tied = (0..graph.nodes() as u32).filter(|&node| graph.degree(node) > 0).count();
        let mut seen = std::collections::BTreeMap::new();
        for seed in 0..4_000 {
            let mut draw = Random::seeded(seed);
            if tied > 1 {
                seen.entry(draw.below(tied as u32)).or_insert(seed);
            }
        }
        assert!(tied < 2 || seen.len() == tied);
        let mut mean = vec![0.0; graph.nodes()];
        for &seed in seen.values() {
            for (mean, score) in mean.iter_mut().zip(sampled(&graph, 1, seed, 1, &|_, _| {})) {
                *mean += score / tied as f64;
            }
        }
        assert!(tied < 2 || close(&mean, &truth), "{mean:?} {truth:?}");
    }
}

#[test]
fn progress_ends_at_all() {
    let pairs: Vec<(u32, u32)> = (0..50).map(|node| (node, (node + 1) % 50)).collect();
    let graph = Graph::of_pairs(50, &pairs);
    let heard = std::sync::Mutex::new(Vec::new());
    let _ = exact(&graph, 2, &|done, all| heard.lock().unwrap().push((done, all)));
    let heard = heard.into_inner().unwrap();
    assert_eq!(heard.iter().max(), Some(&(50, 50)));
    assert_eq!(heard.len(), 7);
}
