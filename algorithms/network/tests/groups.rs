//! Groups against their definitions: quality from pairs, the best of all divisions, what the method promises.

use starling_network::graph::{Graph, Tie};
use starling_network::leiden::{Effort, Options, Quality, agreement, communities, stability};
use starling_network::modularity::{constant_potts, modularity};
use starling_network::random::Random;

fn random_graph(random: &mut Random, nodes: u32, share: f64) -> Graph {
    let mut ties = Vec::new();
    let weighted = random.below(2) == 0;
    for from in 0..nodes {
        for to in 0..from {
            if random.unit() < share {
                let strength = if weighted { (random.below(8) + 1) as f32 / 8.0 } else { 1.0 };
                ties.push(Tie { from, to, strength });
            }
        }
    }
    Graph::of_ties(nodes as usize, &ties).0
}

fn weight(graph: &Graph, a: u32, b: u32, weighted: bool) -> f64 {
    match graph.of(a).binary_search(&b) {
        Ok(at) if weighted => graph.rows().strengths_of(a).map_or(1.0, |strengths| f64::from(strengths[at])),
        Ok(_) => 1.0,
        Err(_) => 0.0,
    }
}

/// Q = 1/2m Σ_ij (A_ij − γ k_i k_j / 2m) [same group], the way it is written in the first paper.
fn naive_modularity(graph: &Graph, of: &[u32], resolution: f64, weighted: bool) -> f64 {
    let nodes = graph.nodes() as u32;
    let strength = |a: u32| (0..nodes).map(|b| weight(graph, a, b, weighted)).sum::<f64>();
    let strengths: Vec<f64> = (0..nodes).map(strength).collect();
    let twice: f64 = strengths.iter().sum();
    if twice == 0.0 {
        return 0.0;
    }
    let mut sum = 0.0;
    for a in 0..nodes {
        for b in 0..nodes {
            if of[a as usize] == of[b as usize] {
                let expected = resolution * strengths[a as usize] * strengths[b as usize] / twice;
                sum += weight(graph, a, b, weighted) - expected;
            }
        }
    }
    sum / twice
}

fn naive_potts(graph: &Graph, of: &[u32], resolution: f64, weighted: bool) -> f64 {
    let mut sum = 0.0;
    for a in 0..graph.nodes() as u32 {
        for b in 0..a {
            if of[a as usize] == of[b as usize] {
                sum += weight(graph, a, b, weighted) - resolution;
            }
        }
    }
    sum
}

fn hangs_together(graph: &Graph, of: &[u32], group: u32) -> bool {
    let members: Vec<u32> = (0..of.len() as u32).filter(|&node| of[node as usize] == group).collect();
    let mut reached = vec![members[0]];
    let mut at = 0;
    while at < reached.len() {
        for &other in graph.of(reached[at]) {
            if of[other as usize] == group && !reached.contains(&other) {
                reached.push(other);
            }
        }
        at += 1;
    }
    reached.len() == members.len()
}

fn options(random: &mut Random) -> Options {
    Options {
        seed: random.next_u64(),
        resolution: [0.3, 0.5, 1.0, 1.7][random.below(4) as usize],
        quality: if random.below(2) == 0 { Quality::Modularity } else { Quality::ConstantPotts },
        effort: Effort::Rounds(1 + random.below(5) as usize),
        weighted: random.below(2) == 0,
        randomness: [0.0, 0.01, 1.0][random.below(3) as usize],
    }
}

#[test]
fn groups_keep_the_promises_of_the_method() {
    let mut random = Random::seeded(1);
    for case in 0..1_500 {
        let nodes = random.below(40);
        let share = random.unit() * 0.3;
        let graph = random_graph(&mut random, nodes, share);
        let options = options(&mut random);
        let found = communities(&graph, &options);
        assert_eq!(found.of.len(), graph.nodes());
        assert_eq!(found, communities(&graph, &options), "the same seed, the same groups");
        let expected = naive_modularity(&graph, &found.of, options.resolution, options.weighted);
        assert!((found.modularity - expected).abs() < 1e-12, "case {case}");
        let quality = match options.quality {
            Quality::Modularity => expected,
            Quality::ConstantPotts => naive_potts(&graph, &found.of, options.resolution, options.weighted),
        };
        assert!((found.quality - quality).abs() < 1e-9, "case {case}: {} {quality}", found.quality);
        assert!(found.rounds.windows(2).all(|pair| pair[0] < pair[1]), "case {case}: {:?}", found.rounds);
        assert!((found.rounds.last().unwrap() - quality).abs() < 1e-6, "case {case}: {:?} {quality}", found.rounds);
        assert_eq!(found.sizes.len(), found.count);
        assert!(found.sizes.windows(2).all(|pair| pair[0] >= pair[1]));
        for group in 0..found.count as u32 {
            let size = found.of.iter().filter(|&&of| of == group).count();
            assert_eq!(size, found.sizes[group as usize] as usize);
            assert!(hangs_together(&graph, &found.of, group), "case {case}");
        }
    }
}

#[test]
fn no_two_groups_gain_by_becoming_one() {
    // Lemma of the paper: after every round no pair of communities can be merged with a gain.
    let mut random = Random::seeded(2);
    for _ in 0..300 {
        let graph = random_graph(&mut random, 30, 0.12);
        let options = Options { weighted: false, ..options(&mut random) };
        let found = communities(&graph, &options);
        let value = |of: &[u32]| match options.quality {
            Quality::Modularity => naive_modularity(&graph, of, options.resolution, false),
            Quality::ConstantPotts => naive_potts(&graph, of, options.resolution, false),
        };
        let before = value(&found.of);
        for a in 0..found.count as u32 {
            for b in 0..a {
                let merged: Vec<u32> = found.of.iter().map(|&of| if of == a { b } else { of }).collect();
                assert!(value(&merged) <= before + 1e-9);
            }
        }
    }
}

/// The best modularity of all divisions of up to eight nodes.
fn best_of_all(graph: &Graph, of: &mut Vec<u32>) -> f64 {
    if of.len() == graph.nodes() {
        return modularity(graph, of, 1.0, false);
    }
    let mut best = f64::NEG_INFINITY;
    for label in 0..=of.iter().max().map_or(0, |most| most + 1) {
        of.push(label);
        best = best.max(best_of_all(graph, of));
        of.pop();
    }
    best
}

#[test]
fn few_people_get_the_best_division_there_is_in_nineteen_of_twenty_cases() {
    let mut random = Random::seeded(3);
    let mut reached = 0;
    for case in 0..150 {
        let graph = random_graph(&mut random, 7, 0.45);
        let best = best_of_all(&graph, &mut Vec::new());
        let found = (0..8)
            .map(|seed| communities(&graph, &Options { seed, ..Options::default() }.thorough()).modularity)
            .fold(f64::NEG_INFINITY, f64::max);
        assert!(found <= best + 1e-12, "case {case}");
        reached += usize::from(found > best - 1e-9);
    }
    assert!(reached * 20 >= 150 * 19, "{reached} of 150");
}

#[test]
fn quality_is_what_its_formula_says() {
    let mut random = Random::seeded(4);
    for _ in 0..500 {
        let nodes = random.below(12);
        let graph = random_graph(&mut random, nodes, 0.4);
        let of: Vec<u32> = (0..nodes).map(|_| random.below(4)).collect();
        for weighted in [false, true] {
            let resolution = random.unit() * 2.0;
            let (fast, slow) =
                (modularity(&graph, &of, resolution, weighted), naive_modularity(&graph, &of, resolution, weighted));
            assert!((fast - slow).abs() < 1e-12);
            let (fast, slow) =
                (constant_potts(&graph, &of, resolution, weighted), naive_potts(&graph, &of, resolution, weighted));
            assert!((fast - slow).abs() < 1e-12);
        }
    }
}

/// `circles` circles of `size` people who all know each other, each tied to the next by one acquaintance.
fn ring(circles: u32, size: u32) -> Graph {
    let mut pairs = Vec::new();
    for circle in 0..circles {
        let first = circle * size;
        for a in 0..size {
            for b in 0..a {
                pairs.push((first + a, first + b));
            }
        }
        pairs.push((first, (first + size + 1) % (circles * size)));
    }
    Graph::of_pairs((circles * size) as usize, &pairs)
}

#[test]
fn the_constant_potts_model_finds_small_groups_that_modularity_hides() {
    let graph = ring(30, 5);
    let circles: Vec<u32> = (0..150).map(|node| node / 5).collect();
    let by_potts = Options { quality: Quality::ConstantPotts, resolution: 0.3, ..Options::default() };
    assert_eq!(agreement(&communities(&graph, &by_potts).of, &circles), 1.0);
    // The resolution limit of Fortunato & Barthélemy 2007: pairs of circles score better than circles.
    let pairs: Vec<u32> = circles.iter().map(|circle| circle / 2).collect();
    assert!(modularity(&graph, &pairs, 1.0, false) > modularity(&graph, &circles, 1.0, false));
    let fine = Options { resolution: 4.0, ..Options::default() };
    assert_eq!(agreement(&communities(&graph, &fine).of, &circles), 1.0);
}

#[test]
fn clear_groups_are_stable_and_chance_is_not() {
    let clear = ring(12, 6);
    let heard = std::sync::Mutex::new(Vec::new());
    let of_clear = stability(&clear, &Options::default(), 6, 2, &|done, all| heard.lock().unwrap().push((done, all)));
    assert_eq!((of_clear.agreement, of_clear.agreements.len()), (1.0, 15));
    assert!(of_clear.steadiness.iter().all(|&share| (share - 1.0).abs() < 1e-12));
    let mut heard = heard.into_inner().unwrap();
    heard.sort_unstable();
    assert_eq!(heard, [(1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]);
    let chance = random_graph(&mut Random::seeded(5), 60, 0.1);
    let of_chance = stability(&chance, &Options::default(), 6, 1, &|_, _| {});
    assert!(of_chance.agreement < 0.9, "{}", of_chance.agreement);
    assert!(of_chance.steadiness.iter().any(|&share| share < 0.6));
    for threads in [2, 5] {
        assert_eq!(stability(&chance, &Options::default(), 6, threads, &|_, _| {}), of_chance);
    }
    let best = of_chance.qualities.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    assert_eq!(of_chance.best.quality, best);
    let again = communities(&chance, &Options { seed: of_chance.best_seed, ..Options::default() });
    assert_eq!(again, of_chance.best);
}

#[test]
fn agreement_counts_pairs() {
    let mut random = Random::seeded(6);
    for _ in 0..500 {
        let nodes = 2 + random.below(12);
        let labels = |random: &mut Random| (0..nodes).map(|_| random.below(4)).collect::<Vec<u32>>();
        let (a, b) = (labels(&mut random), labels(&mut random));
        // Hubert & Arabie from the four kinds of pairs.
        let (mut both, mut only_a, mut only_b, mut neither) = (0.0, 0.0, 0.0, 0.0);
        for x in 0..nodes as usize {
            for y in 0..x {
                match (a[x] == a[y], b[x] == b[y]) {
                    (true, true) => both += 1.0,
                    (true, false) => only_a += 1.0,
                    (false, true) => only_b += 1.0,
                    (false, false) => neither += 1.0,
                }
            }
        }
        let below: f64 = (both + only_a) * (only_a + neither) + (both + only_b) * (only_b + neither);
        let expected = if below == 0.0 { 1.0 } else { 2.0 * (both * neither - only_a * only_b) / below };
        assert!((agreement(&a, &b) - expected).abs() < 1e-12, "{a:?} {b:?} {expected}");
    }
}

#[test]
fn many_people_in_circles_of_known_makeup_are_found_again() {
    // 7,200 people in 60 circles: four ties inside for each one anywhere, and a hub that knows a third of them.
    let (circles, size) = (60, 120);
    let mut random = Random::seeded(7);
    let mut pairs = Vec::new();
    for node in 0..circles * size {
        let first = node / size * size;
        pairs.extend((0..4).map(|_| (node, first + random.below(size))));
        pairs.push((node, random.below(circles * size)));
        if random.below(3) == 0 {
            pairs.push((node, circles * size));
        }
    }
    let graph = Graph::of_pairs((circles * size) as usize + 3, &pairs);
    for seed in 0..3 {
        let options = Options { seed, ..Options::default() };
        let found = communities(&graph, &options);
        assert_eq!(found, communities(&graph, &options));
        let mut known: Vec<u32> = (0..circles * size).map(|node| node / size).collect();
        known.extend([circles, circles + 1, circles + 2]);
        assert!(agreement(&found.of, &known) > 0.95, "{}", agreement(&found.of, &known));
        let quality = modularity(&graph, &found.of, 1.0, false);
        assert!(quality >= modularity(&graph, &known, 1.0, false) * 0.99);
        assert_eq!((found.modularity, found.quality), (quality, quality));
        assert!((found.rounds.last().expect("a round was made") - quality).abs() < 1e-9);
        for group in (0..found.count as u32).step_by(7) {
            assert!(hangs_together(&graph, &found.of, group));
        }
    }
}

#[test]
fn nobody_and_nobody_tied_are_groups_too() {
    let none = communities(&Graph::of_pairs(0, &[]), &Options::default());
    assert_eq!((none.of.len(), none.count, none.modularity), (0, 0, 0.0));
    let apart = communities(&Graph::of_pairs(3, &[]), &Options::default());
    assert_eq!((apart.of, apart.count, apart.modularity), (vec![0, 1, 2], 3, 0.0));
    let lone = stability(&Graph::of_pairs(2, &[(0, 1)]), &Options::default(), 1, 4, &|_, _| {});
    assert_eq!((lone.agreement, lone.steadiness, lone.best.of), (1.0, vec![1.0, 1.0], vec![0, 0]));
}
