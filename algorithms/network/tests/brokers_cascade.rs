//! Spreading against the sum over all worlds, and the promise of the choice.

use starling_network::cascade::{Options, choose, reach_chance, spread};
use starling_network::graph::{Digraph, Tie};
use starling_network::random::Random;

/// For every set of working arcs its chance and who is reached from `start`.
fn worlds(graph: &Digraph, start: &[u32], mut see: impl FnMut(f64, &[bool])) {
    let mut arcs = Vec::new();
    for from in 0..graph.nodes() as u32 {
        for arc in graph.out().range(from) {
            arcs.push((from, graph.out().targets()[arc], f64::from(graph.out().strength(arc))));
        }
    }
    for world in 0..1u32 << arcs.len() {
        let mut chance = 1.0;
        for (at, &(_, _, strength)) in arcs.iter().enumerate() {
            chance *= if world >> at & 1 == 1 { strength } else { 1.0 - strength };
        }
        let mut reached = vec![false; graph.nodes()];
        start.iter().for_each(|&node| reached[node as usize] = true);
        for _ in 0..graph.nodes() {
            for (at, &(from, to, _)) in arcs.iter().enumerate() {
                reached[to as usize] |= world >> at & 1 == 1 && reached[from as usize];
            }
        }
        see(chance, &reached);
    }
}

fn exact_spread(graph: &Digraph, start: &[u32]) -> f64 {
    let mut sum = 0.0;
    worlds(graph, start, |chance, reached| sum += chance * reached.iter().filter(|&&is| is).count() as f64);
    sum
}

fn random_graph(random: &mut Random) -> Digraph {
    let nodes = 2 + random.below(5);
    let ties: Vec<Tie> = (0..random.below(9))
        .map(|_| Tie {
            from: random.below(nodes),
            to: random.below(nodes),
            strength: (1 + random.below(8)) as f32 / 8.0,
        })
        .collect();
    Digraph::of_ties(nodes as usize, &ties).0
}

#[test]
fn spread_and_reach_are_means_over_all_worlds() {
    let mut random = Random::seeded(61);
    for case in 0..60 {
        let graph = random_graph(&mut random);
        let start = [0, random.below(graph.nodes() as u32)];
        let found = spread(&graph, &start, 3_000, case, 2);
        let expected = exact_spread(&graph, &start);
        assert!((found.mean - expected).abs() <= 5.0 * found.error + 1e-9, "case {case}: {found:?} {expected}");
        assert!(found.least <= found.mean && found.mean <= found.most && found.runs == 3_000);
        assert_eq!(found, spread(&graph, &start, 3_000, case, 1));
        let to = graph.nodes() as u32 - 1;
        let found = reach_chance(&graph, &start, to, 3_000, case, 2);
        let mut expected = 0.0;
        worlds(&graph, &start, |chance, reached| expected += if reached[to as usize] { chance } else { 0.0 });
        assert!((found.mean - expected).abs() <= 5.0 * found.error + 1e-3, "case {case}: {found:?} {expected}");
        assert_eq!(found, reach_chance(&graph, &start, to, 3_000, case, 3));
    }
}

#[test]
fn the_choice_keeps_its_promise() {
    let mut random = Random::seeded(62);
    for case in 0..25 {
        let graph = random_graph(&mut random);
        let nodes = graph.nodes() as u32;
        // ℓ = 6 makes a failure rarer than one in sixty even for two people; the estimates themselves are checked.
        let options = Options { epsilon: 0.2, ell: 6.0, seed: case, ..Options::default() };
        let found = choose(&graph, 2, &options, 2);
        assert_eq!(found, choose(&graph, 2, &options, 1));
        let picked: Vec<u32> = found.aims.iter().map(|aim| aim.node).collect();
        let mut best = 0.0f64;
        for a in 0..nodes {
            for b in 0..nodes {
                best = best.max(exact_spread(&graph, &[a, b]));
            }
        }
        let reached = exact_spread(&graph, &picked);
        assert!(reached >= found.share_of_best.unwrap() * best - 1e-9, "case {case}");
        assert!((found.reach / reached - 1.0).abs() < 0.2, "case {case}: {found:?} {reached}");
        let gains: f64 = found.aims.iter().map(|aim| aim.gain).sum();
        assert!((gains - found.reach).abs() < 1e-9 && found.aims[0].gain >= found.aims[1].gain);
        assert!(found.confidence > 0.98);
    }
}

#[test]
fn too_few_sets_promise_nothing() {
    let ties: Vec<Tie> = (1..50).map(|to| Tie { from: 0, to, strength: 1.0 }).collect();
    let (graph, _) = Digraph::of_ties(50, &ties);
    let options = Options { most_sets: 30, ..Options::default() };
    let found = choose(&graph, 1, &options, 1);
    assert_eq!((found.aims[0].node, found.share_of_best, found.sets), (0, None, 30));
    let none = choose(&graph, 0, &options, 1);
    assert_eq!((none.aims.len(), none.reach), (0, 0.0));
    assert_eq!(choose(&Digraph::of_ties(0, &[]).0, 3, &options, 1).aims, []);
    assert_eq!(choose(&graph, 99, &Options::default(), 1).aims.len(), 50);
    assert_eq!(spread(&graph, &[], 10, 1, 1).mean, 0.0);
    assert_eq!(spread(&graph, &[0], 10, 1, 1).mean, 50.0);
    assert_eq!(spread(&graph, &[0], 0, 1, 1).runs, 0);
}
