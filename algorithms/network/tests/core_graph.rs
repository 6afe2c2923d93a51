//! Graphs against sets of pairs.

use proptest::prelude::*;
use starling_network::graph::{Digraph, Graph, Tie};
use std::collections::BTreeMap;

fn ties() -> impl Strategy<Value = (usize, Vec<Tie>)> {
    (0usize..30).prop_flat_map(|nodes| {
        let tie = (0u32..32, 0u32..32, 1u8..=4).prop_map(|(from, to, quarter)| Tie {
            from,
            to,
            strength: f32::from(quarter) / 4.0,
        });
        (Just(nodes), prop::collection::vec(tie, 0..200))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_graph_is_the_set_of_its_pairs((nodes, ties) in ties()) {
        let mut expected: BTreeMap<(u32, u32), f32> = BTreeMap::new();
        let mut directed: BTreeMap<(u32, u32), (f32, u32)> = BTreeMap::new();
        let (mut loops, mut unusable, mut usable) = (0, 0, 0);
        for (index, tie) in (0u32..).zip(&ties) {
            if tie.from.max(tie.to) as usize >= nodes {
                unusable += 1;
            } else if tie.from == tie.to {
                loops += 1;
            } else {
                usable += 1;
                for pair in [(tie.from, tie.to), (tie.to, tie.from)] {
                    let strongest = expected.entry(pair).or_insert(tie.strength);
                    *strongest = strongest.max(tie.strength);
                }
                let strongest = directed.entry((tie.from, tie.to)).or_insert((tie.strength, index));
                if tie.strength > strongest.0 {
                    *strongest = (tie.strength, index);
                }
            }
        }
        let (graph, built) = Graph::of_ties(nodes, &ties);
        prop_assert_eq!((built.loops, built.unusable, built.parallels), (loops, unusable, usable - expected.len() / 2));
        let mut seen = BTreeMap::new();
        for node in 0..nodes as u32 {
            prop_assert!(graph.of(node).is_sorted_by(|a, b| a < b));
            for arc in graph.rows().range(node) {
                seen.insert((node, graph.rows().targets()[arc]), graph.rows().strength(arc));
            }
        }
        prop_assert_eq!(&seen, &expected);
        let pairs: Vec<(u32, u32)> = ties.iter().map(|tie| (tie.from, tie.to)).collect();
        let unweighted = Graph::of_pairs(nodes, &pairs);
        prop_assert_eq!(unweighted.rows().targets(), graph.rows().targets());

        let (digraph, built) = Digraph::of_ties(nodes, &ties);
        prop_assert_eq!(built.parallels, usable - directed.len());
        let (mut out, mut into) = (BTreeMap::new(), BTreeMap::new());
        for node in 0..nodes as u32 {
            for arc in digraph.out().range(node) {
                out.insert((node, digraph.out().targets()[arc]), (digraph.out().strength(arc), digraph.evidence(arc)));
            }
            for arc in digraph.incoming().range(node) {
                let value = (digraph.incoming().strength(arc), digraph.evidence_into(arc));
                into.insert((digraph.incoming().targets()[arc], node), value);
            }
        }
        prop_assert_eq!(&out, &directed);
        prop_assert_eq!(&into, &directed);
    }
}

#[test]
fn many_threads_build_the_same_rows() {
    // Large enough that the rows are shared out among threads.
    let mut random = starling_network::random::Random::seeded(1);
    let ties: Vec<Tie> = (0..200_000)
        .map(|_| Tie { from: random.below(5_000), to: random.below(300), strength: (random.below(8) + 1) as f32 / 8.0 })
        .collect();
    let (graph, built) = Graph::of_ties(5_000, &ties);
    let mut expected: BTreeMap<(u32, u32), f32> = BTreeMap::new();
    for tie in ties.iter().filter(|tie| tie.from != tie.to) {
        for pair in [(tie.from, tie.to), (tie.to, tie.from)] {
            let strongest = expected.entry(pair).or_insert(0.0);
            *strongest = strongest.max(tie.strength);
        }
    }
    assert_eq!(graph.edges() * 2, expected.len());
    assert_eq!(built.loops + built.parallels + graph.edges(), ties.len());
    for node in 0..5_000u32 {
        for arc in graph.rows().range(node) {
            assert_eq!(expected[&(node, graph.rows().targets()[arc])], graph.rows().strength(arc));
        }
    }
}
