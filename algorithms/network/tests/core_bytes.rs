//! Readers against any bytes, and results against any number of threads.

use proptest::prelude::*;
use starling_network::graph::{Digraph, Graph, Tie};
use starling_network::pagerank::{self, Options, Start};
use starling_network::random::Random;
use starling_network::structure::{structure, triangles};
use starling_network::{binary, read};

/// Text that is nearly a list: numbers, marks and the odd letter.
fn nearly_a_list() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(b"0123456789 \t,;\n\r#%.-ex\xff".to_vec()), 0..400)
}

fn is_total(bytes: &[u8]) -> Result<(), TestCaseError> {
    let (mut list, problems) = read::edge_list_with(bytes, 1);
    prop_assert!(problems.kept.len() <= problems.count);
    prop_assert!(list.pairs.iter().all(|(from, to)| from != to && (*from.max(to) as usize) < list.nodes));
    prop_assert!(list.strengths.iter().all(|&strength| strength > 0.0 && strength <= 1.0));
    prop_assert!(list.nodes <= (1 << 16) + 16 * list.pairs.len(), "memory follows the bytes");
    let lines = read::lines(bytes);
    prop_assert_eq!(lines.len(), list.pairs.len());
    let numbers: Vec<(u32, u32)> = list.pairs.iter().map(|&(a, b)| (list.number(a), list.number(b))).collect();
    list.renumber();
    let again: Vec<(u32, u32)> = list.pairs.iter().map(|&(a, b)| (list.number(a), list.number(b))).collect();
    prop_assert_eq!(numbers, again);
    prop_assert!(list.nodes <= 2 * list.pairs.len());
    let _ = read::is_bare(bytes);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_bytes_are_read_as_a_list(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        is_total(&bytes)?;
        prop_assert!(binary::read(&bytes).is_err());
    }

    #[test]
    fn nearly_a_list_is_read_as_one(bytes in nearly_a_list()) {
        is_total(&bytes)?;
    }

    #[test]
    fn a_damaged_file_is_no_graph(seed in any::<u64>(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut random = Random::seeded(seed);
        let nodes = 1 + random.below(12);
        let ties: Vec<Tie> = (0..random.below(40))
            .map(|_| Tie { from: random.below(nodes), to: random.below(nodes), strength: (1 + random.below(4)) as f32 / 4.0 })
            .collect();
        let graph = Graph::of_ties(nodes as usize, &ties).0;
        let good = binary::write(&graph);
        prop_assert_eq!(binary::read(&good), Ok(graph));
        let mut bad = good.clone();
        let at = at.index(bad.len());
        bad[at] ^= byte;
        prop_assert_eq!(binary::read(&bad).is_ok(), bad == good);
        prop_assert!(binary::read(&good[..at]).is_err());
    }
}

#[test]
fn threads_change_nothing() {
    let mut random = Random::seeded(9);
    let ties: Vec<Tie> = (0..40_000)
        .map(|_| {
            let (from, to) = (random.below(9_000), random.below(9_000));
            Tie { from: from.min(to), to: random.below(1 + to), strength: (1 + random.below(8)) as f32 / 8.0 }
        })
        .collect();
    let (graph, _) = Graph::of_ties(9_000, &ties);
    let (directed, _) = Digraph::of_ties(9_000, &ties);
    let options = |threads| Options { threads, ..Options::default() };
    let start = Start::At(&[5, 77]);
    for threads in [2, 3] {
        for start in [Start::Anywhere, start] {
            let (one, more) = (options(1), options(threads));
            assert_eq!(pagerank::undirected(&graph, start, &one), pagerank::undirected(&graph, start, &more));
            assert_eq!(pagerank::directed(&directed, start, &one), pagerank::directed(&directed, start, &more));
        }
        assert_eq!(triangles(&graph, 1), triangles(&graph, threads));
        assert_eq!(structure(&graph, 1), structure(&graph, threads));
    }
}
