//! Every measure against the plainest way to compute it, on thousands of small random networks.

use starling_network::components::components;
use starling_network::cores::core_numbers;
use starling_network::cut::cuts;
use starling_network::graph::{Digraph, Graph, Node, Rows, Tie};
use starling_network::pagerank::{self, Options, Start};
use starling_network::paths::{Route, disjoint, distance, toward};
use starling_network::random::Random;
use starling_network::search::{Reach, breadth_first, breadth_first_along};
use starling_network::structure::structure;
use starling_network::{binary, push};
use std::collections::HashSet;

const NETWORKS: u64 = 1_500;

/// A network of up to 16 nodes, from sparse to dense, some with many equal strengths.
fn network(seed: u64) -> (usize, Vec<Tie>, Random) {
    let mut random = Random::seeded(seed);
    let nodes = 1 + random.below(16);
    let most = [nodes, 2 * nodes, nodes * nodes][random.below(3) as usize];
    let ties = random.below(1 + most);
    let levels = [1, 2, 4, 64][random.below(4) as usize];
    let tie = |random: &mut Random| Tie {
        from: random.below(nodes),
        to: random.below(nodes),
        strength: (1 + random.below(levels)) as f32 / levels as f32,
    };
    let ties = (0..ties).map(|_| tie(&mut random)).collect();
    (nodes as usize, ties, random)
}

fn all(nodes: usize) -> impl Iterator<Item = Node> + Clone {
    0..nodes as Node
}

/// Floyd 1962 and Warshall 1962: steps between all pairs.
fn steps(nodes: usize, has: impl Fn(Node, Node) -> bool) -> Vec<Vec<u32>> {
    const FAR: u32 = 1_000;
    let one = |a, b| {
        if a == b {
            0
        } else if has(a, b) {
            1
        } else {
            FAR
        }
    };
    let mut steps: Vec<Vec<u32>> = all(nodes).map(|a| all(nodes).map(|b| one(a, b)).collect()).collect();
    for middle in 0..nodes {
        for a in 0..nodes {
            for b in 0..nodes {
                steps[a][b] = steps[a][b].min(steps[a][middle] + steps[middle][b]);
            }
        }
    }
    for row in &mut steps {
        row.iter_mut().filter(|step| **step >= FAR).for_each(|step| *step = Reach::NEVER);
    }
    steps
}

/// The sizes of the components that are left without some nodes.
fn parts(graph: &Graph, gone: &[Node]) -> Vec<u32> {
    let steps = &steps(graph.nodes(), |a, b| graph.rows().has(a, b) && !gone.contains(&a) && !gone.contains(&b));
    let reached = |a: Node| all(graph.nodes()).filter(move |&b| steps[a as usize][b as usize] != Reach::NEVER);
    let firsts = all(graph.nodes()).filter(|&a| !gone.contains(&a) && reached(a).next() == Some(a));
    firsts.map(|a| reached(a).count() as u32).collect()
}

#[test]
fn components_and_steps() {
    for seed in 0..NETWORKS {
        let (nodes, ties, _) = network(seed);
        let (graph, _) = Graph::of_ties(nodes, &ties);
        let (directed, _) = Digraph::of_ties(nodes, &ties);
        let found = components(&graph);
        assert_eq!(found.sizes, parts(&graph, &[]), "{seed}");
        let expected = steps(nodes, |a, b| graph.rows().has(a, b));
        let along = steps(nodes, |a, b| directed.out().has(a, b));
        let mut apart = 0;
        for a in all(nodes) {
            for (reach, expected) in
                [(breadth_first(&graph, a), &expected), (breadth_first_along(&directed, a), &along)]
            {
                assert_eq!(reach.distances, expected[a as usize], "{seed} from {a}");
                let levels: Vec<u32> = reach.order.iter().map(|&node| reach.distances[node as usize]).collect();
                assert!(levels.is_sorted(), "{seed} from {a}");
                assert_eq!(reach.order.iter().collect::<HashSet<_>>().len(), reach.order.len());
                assert_eq!(reach.order.len(), expected[a as usize].iter().filter(|&&s| s != Reach::NEVER).count());
            }
            for b in all(nodes) {
                let joined = expected[a as usize][b as usize] != Reach::NEVER;
                assert_eq!(found.of[a as usize] == found.of[b as usize], joined, "{seed}: {a} {b}");
                apart += u32::from(!joined);
            }
        }
        let pairs = (nodes * (nodes - 1)).max(1);
        assert!((found.fragmentation() - f64::from(apart) / pairs as f64).abs() < 1e-14);
    }
}

#[test]
fn cut_vertices_and_bridges_by_leaving_each_out() {
    for seed in 0..NETWORKS {
        let (nodes, ties, _) = network(seed);
        let (graph, _) = Graph::of_ties(nodes, &ties);
        let found = cuts(&graph);
        let (before, whole) = (components(&graph), parts(&graph, &[]));
        for node in all(nodes) {
            let mut left = parts(&graph, &[node]);
            for other in whole.iter().enumerate().filter(|(i, _)| *i != before.of[node as usize] as usize) {
                let same = left.iter().position(|size| size == other.1).expect("other components stay");
                left.swap_remove(same);
            }
            let own = before.sizes[before.of[node as usize] as usize];
            let loss = own - 1 - left.iter().max().copied().unwrap_or(0);
            assert_eq!(found.losses[node as usize], loss, "{seed} without {node}");
        }
        let mut bridges = Vec::new();
        for a in all(nodes) {
            for &b in graph.of(a).iter().filter(|&&b| a < b) {
                let pairs: Vec<(Node, Node)> = all(nodes)
                    .flat_map(|from| graph.of(from).iter().map(move |&to| (from, to)))
                    .filter(|&pair| pair != (a, b) && pair != (b, a))
                    .collect();
                let without = components(&Graph::of_pairs(nodes, &pairs));
                let side = |node: Node| without.sizes[without.of[node as usize] as usize];
                if without.of[a as usize] != without.of[b as usize] {
                    bridges.push((a, b, side(a).min(side(b))));
                }
            }
        }
        assert_eq!(found.bridges.iter().map(|bridge| (bridge.a, bridge.b, bridge.loss)).collect::<Vec<_>>(), bridges);
    }
}

#[test]
fn cores_by_peeling_whole_graphs() {
    for seed in 0..NETWORKS {
        let (nodes, ties, _) = network(seed);
        let (graph, _) = Graph::of_ties(nodes, &ties);
        let mut expected = vec![0; nodes];
        for k in 1..nodes as u32 {
            let mut left: HashSet<Node> = all(nodes).collect();
            loop {
                let inside = |node: &Node| graph.of(*node).iter().filter(|other| left.contains(other)).count() as u32;
                let kept: HashSet<Node> = left.iter().copied().filter(|node| inside(node) >= k).collect();
                if kept.len() == left.len() {
                    break;
                }
                left = kept;
            }
            left.iter().for_each(|&node| expected[node as usize] = k);
        }
        assert_eq!(core_numbers(&graph), expected, "{seed}");
    }
}

#[test]
fn pagerank_by_dense_power_iteration() {
    for seed in 0..NETWORKS / 3 {
        let (nodes, ties, mut random) = network(seed);
        let (graph, _) = Graph::of_ties(nodes, &ties);
        let (directed, _) = Digraph::of_ties(nodes, &ties);
        let starts: Vec<Node> = (0..random.below(3)).map(|_| random.below(nodes as u32)).collect();
        let start = if starts.is_empty() { Start::Anywhere } else { Start::At(&starts) };
        let share = |node: Node| match starts.len() {
            0 => 1.0 / nodes as f64,
            count => starts.iter().filter(|&&start| start == node).count() as f64 / count as f64,
        };
        let weighted = random.below(2) == 0;
        let options = Options { tolerance: 1e-12, threads: 1, weighted, ..Options::default() };
        // The strength of the tie from one to the other, 0 without one.
        let weight = |rows: &Rows, from: Node, to: Node| match rows.of(from).binary_search(&to) {
            Ok(place) if weighted => f64::from(rows.strength(rows.range(from).start + place)),
            Ok(_) => 1.0,
            Err(_) => 0.0,
        };
        let dense = |weight: &dyn Fn(Node, Node) -> f64| {
            let matrix: Vec<Vec<f64>> = all(nodes).map(|a| all(nodes).map(|b| weight(a, b)).collect()).collect();
            let mut x: Vec<f64> = all(nodes).map(share).collect();
            for _ in 0..250 {
                let mut next: Vec<f64> = all(nodes).map(|node| 0.15 * share(node)).collect();
                for from in all(nodes) {
                    let ways: f64 = matrix[from as usize].iter().sum();
                    for to in all(nodes) {
                        let chance = if ways == 0.0 { share(to) } else { matrix[from as usize][to as usize] / ways };
                        next[to as usize] += 0.85 * x[from as usize] * chance;
                    }
                }
                x = next;
            }
            x
        };
        let close = |found: &pagerank::Ranks, expected: Vec<f64>| {
            assert!(
                found.change < 1e-12 && (found.scores.iter().sum::<f64>() - 1.0).abs() < 1e-12,
                "{seed}: {found:?}"
            );
            for (found, expected) in found.scores.iter().zip(expected) {
                assert!((found - expected).abs() < 1e-10, "{seed}: {found} {expected}");
            }
        };
        let undirected = dense(&|a, b| weight(graph.rows(), a, b));
        close(&pagerank::undirected(&graph, start, &options), undirected.clone());
        close(&pagerank::directed(&directed, start, &options), dense(&|a, b| weight(directed.out(), a, b)));
        close(&pagerank::reversed(&directed, start, &options), dense(&|a, b| weight(directed.out(), b, a)));
        if !starts.is_empty() {
            let ground = push::Ground::of(&graph, weighted);
            let asked = push::Options { residual_per_arc: 1e-9, weighted, top: 99, ..Default::default() };
            let near = push::around(&graph, &ground, &starts, &asked);
            let kept: f64 = near.top.iter().map(|score| score.kept).sum();
            assert!((kept + near.waiting - 1.0).abs() < 1e-12);
            for score in near.top {
                let missing = undirected[score.node as usize] - score.kept;
                assert!((-1e-12..=near.waiting + 1e-12).contains(&missing), "{seed}");
                assert!((undirected[score.node as usize] - score.score).abs() < 1e-6, "{seed}: {score:?}");
            }
        }
    }
}

/// Every route without a repeated node, by trying all.
fn best_by_trying(
    graph: &Digraph,
    from: Node,
    target: Node,
    hops: usize,
    without: &HashSet<u32>,
) -> Option<(f64, usize)> {
    fn go(
        graph: &Digraph,
        way: &mut Vec<Node>,
        target: Node,
        hops: usize,
        without: &HashSet<u32>,
    ) -> Option<(f64, usize)> {
        let at = *way.last().expect("begins somewhere");
        if at == target {
            return Some((1.0, 0));
        }
        if hops == 0 {
            return None;
        }
        let mut best: Option<(f64, usize)> = None;
        for arc in graph.out().range(at) {
            let to = graph.out().targets()[arc];
            if way.contains(&to) || without.contains(&graph.evidence(arc)) {
                continue;
            }
            way.push(to);
            if let Some((chance, rest)) = go(graph, way, target, hops - 1, without) {
                let chance = f64::from(graph.out().strength(arc)) * chance;
                if best.is_none_or(|best| chance > best.0 || (chance == best.0 && rest + 1 < best.1)) {
                    best = Some((chance, rest + 1));
                }
            }
            way.pop();
        }
        best
    }
    go(graph, &mut vec![from], target, hops, without)
}

fn is_sound(graph: &Digraph, ties: &[Tie], both_ways: bool, from: Node, target: Node, route: &Route) {
    let mut at = from;
    let mut seen = HashSet::from([from]);
    for hop in &route.hops {
        let tie = ties[hop.tie as usize];
        assert_eq!((hop.from, hop.strength), (at, tie.strength));
        let along = (tie.from, tie.to) == (hop.from, hop.to);
        assert!(along || both_ways && (tie.to, tie.from) == (hop.from, hop.to));
        assert!(graph.out().has(hop.from, hop.to) && seen.insert(hop.to));
        at = hop.to;
    }
    assert_eq!(at, target);
    let product = route.hops.iter().rev().fold(1.0, |chance, hop| f64::from(hop.strength) * chance);
    assert_eq!(route.chance, product);
}

#[test]
fn routes_by_trying_all() {
    for seed in 0..600 {
        let (nodes, ties, mut random) = network(seed);
        let (nodes, ties) = match nodes {
            10.. => (9, ties.into_iter().filter(|tie| tie.from.max(tie.to) < 9).collect::<Vec<_>>()),
            _ => (nodes, ties),
        };
        let both_ways = random.below(2) == 0;
        let (graph, _) = if both_ways { Digraph::both_ways(nodes, &ties) } else { Digraph::of_ties(nodes, &ties) };
        let target = random.below(nodes as u32);
        let hops = random.below(6) as usize;
        let members: Vec<Node> = (0..1 + random.below(6)).map(|_| random.below(nodes as u32)).collect();
        let routes = toward(&graph, target, &members, hops);
        for (&member, route) in members.iter().zip(&routes) {
            let expected = best_by_trying(&graph, member, target, hops, &HashSet::new());
            assert_eq!(
                route.as_ref().map(|route| (route.chance, route.hops.len())),
                expected,
                "{seed} {member} → {target}"
            );
            route.iter().for_each(|route| is_sound(&graph, &ties, both_ways, member, target, route));
            assert_eq!(&toward(&graph, target, &[member], hops)[0], route, "{seed}: company changes nothing");
        }
        let mut used = HashSet::new();
        for route in disjoint(&graph, members[0], target, hops, 4) {
            let expected = best_by_trying(&graph, members[0], target, hops, &used);
            assert_eq!(Some((route.chance, route.hops.len())), expected, "{seed}");
            is_sound(&graph, &ties, both_ways, members[0], target, &route);
            route.hops.iter().for_each(|hop| assert!(used.insert(hop.tie), "{seed}: a tie is used once"));
        }
    }
}

#[test]
fn distances_by_bellman_and_ford() {
    for seed in 0..NETWORKS {
        let (nodes, ties, _) = network(seed);
        let (graph, _) = Digraph::of_ties(nodes, &ties);
        let rows = graph.out();
        let costs = distance::Costs::of(rows);
        for from in all(nodes) {
            let mut expected = vec![f32::INFINITY; nodes];
            expected[from as usize] = 0.0;
            for _ in 0..nodes {
                for a in all(nodes) {
                    for arc in rows.range(a) {
                        let through = expected[a as usize] + (-rows.strength(arc).ln()).max(0.0);
                        let best = &mut expected[rows.targets()[arc] as usize];
                        *best = best.min(through);
                    }
                }
            }
            assert_eq!(distance::distances(rows, &costs, from), expected, "{seed} from {from}");
        }
    }
}

#[test]
fn structure_by_all_triples() {
    for seed in 0..NETWORKS {
        let (nodes, ties, _) = network(seed);
        let (graph, _) = Graph::of_ties(nodes, &ties);
        let found = structure(&graph, 2);
        let has = |a, b| graph.rows().has(a, b);
        let (mut clustering, mut closed, mut open) = (0.0, 0u64, 0u64);
        for node in all(nodes) {
            let pairs = graph.of(node).iter().flat_map(|&a| graph.of(node).iter().map(move |&b| (a, b)));
            let pairs: Vec<(Node, Node)> = pairs.filter(|(a, b)| a < b).collect();
            let tied = pairs.iter().filter(|&&(a, b)| has(a, b)).count();
            if !pairs.is_empty() {
                clustering += tied as f64 / pairs.len() as f64;
            }
            closed += tied as u64;
            open += pairs.len() as u64;
        }
        assert_eq!(found.triangles * 3, closed, "{seed}");
        assert!((found.mean_clustering - clustering / nodes as f64).abs() < 1e-12);
        assert!((found.transitivity - closed as f64 / open.max(1) as f64).abs() < 1e-12);
        let ends: Vec<(f64, f64)> = all(nodes)
            .flat_map(|a| graph.of(a).iter().map(move |&b| (a, b)))
            .map(|(a, b)| (graph.degree(a) as f64, graph.degree(b) as f64))
            .collect();
        let mean = ends.iter().map(|end| end.0).sum::<f64>() / ends.len().max(1) as f64;
        let variance: f64 = ends.iter().map(|end| (end.0 - mean).powi(2)).sum();
        let together: f64 = ends.iter().map(|end| (end.0 - mean) * (end.1 - mean)).sum();
        match found.degree_assortativity {
            None => assert!(variance < 1e-9, "{seed}"),
            Some(r) => assert!((r - together / variance).abs() < 1e-9, "{seed}: {r}"),
        }
    }
}

#[test]
fn graphs_come_back_from_their_file() {
    for seed in 0..NETWORKS {
        let (nodes, ties, _) = network(seed);
        let (graph, _) = Graph::of_ties(nodes, &ties);
        assert_eq!(binary::read(&binary::write(&graph)).as_ref(), Ok(&graph), "{seed}");
    }
}
