//! Graphs: built once from ties, then shared read-only.

use crate::build::{Grouped, rows};
use crate::threads;
use std::ops::Range;

/// A node: its index, from 0.
pub type Node = u32;

/// One row of input: a tie from one node to another with a strength in (0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    /// Where it begins.
    pub from: Node,
    /// Where it ends.
    pub to: Node,
    /// How strong it is, above 0 and at most 1.
    pub strength: f32,
}

/// What building a graph left out. Nothing else is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Built {
    /// Ties from a node to itself.
    pub loops: usize,
    /// Ties beyond the strongest between the same two nodes.
    pub parallels: usize,
    /// Ties with an end that is not below the number of nodes, or a strength that is not above 0 and at most 1.
    pub unusable: usize,
}

/// Compressed sparse rows: for each node the nodes its arcs lead to. Neighbours of a row are sorted and distinct.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    pub(crate) offsets: Vec<u32>,
    pub(crate) targets: Vec<Node>,
    /// Beside `targets`; empty where every strength is 1.
    pub(crate) strengths: Vec<f32>,
}

impl Rows {
    /// How many rows.
    #[inline]
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.offsets.len() - 1
    }

    /// How many arcs in all rows.
    #[inline]
    #[must_use]
    pub fn arcs(&self) -> usize {
        self.targets.len()
    }

    /// The nodes that the arcs of `node` lead to, rising.
    #[inline]
    #[must_use]
    pub fn of(&self, node: Node) -> &[Node] {
        &self.targets[self.range(node)]
    }

    /// The strengths of the arcs of `node`, in the order of [`Rows::of`]; none if every strength of the graph is 1.
    #[inline]
    #[must_use]
    pub fn strengths_of(&self, node: Node) -> Option<&[f32]> {
        if self.strengths.is_empty() { None } else { Some(&self.strengths[self.range(node)]) }
    }

    /// The strength of an arc, by its place among all arcs.
    #[inline]
    #[must_use]
    pub fn strength(&self, arc: usize) -> f32 {
        if self.strengths.is_empty() { 1.0 } else { self.strengths[arc] }
    }

    /// How many arcs `node` has.
    #[inline]
    #[must_use]
    pub fn degree(&self, node: Node) -> usize {
        let node = node as usize;
        (self.offsets[node + 1] - self.offsets[node]) as usize
    }

    /// The places of the arcs of `node` among all arcs.
    #[inline]
    #[must_use]
    pub fn range(&self, node: Node) -> Range<usize> {
        let node = node as usize;
        self.offsets[node] as usize..self.offsets[node + 1] as usize
    }

    /// Where all arcs lead, row after row.
    #[inline]
    #[must_use]
    pub fn targets(&self) -> &[Node] {
        &self.targets
    }

    /// Whether an arc leads from `a` to `b`.
    #[must_use]
    pub fn has(&self, a: Node, b: Node) -> bool {
        self.of(a).binary_search(&b).is_ok()
    }
}

/// An undirected simple graph: no loops, parallel ties are one (the strongest), each edge stands in the rows of both
/// its ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    rows: Rows,
}

impl Graph {
    /// The graph of these ties among `nodes` nodes, whichever way each tie points.
    ///
    /// # Panics
    /// If there are 2³¹ ties or more.
    #[must_use]
    pub fn of_ties(nodes: usize, ties: &[Tie]) -> (Graph, Built) {
        let mut built = look(nodes, ties);
        let usable = || ties.iter().filter(|tie| tie.is_usable(nodes) && tie.from != tie.to);
        if ties.iter().all(|tie| tie.strength == 1.0) {
            let mut grouped = Grouped::sorted_both_ways(nodes, threads::count(), || {
                usable().flat_map(|tie| [(tie.from, tie.to, ()), (tie.to, tie.from, ())])
            });
            built.parallels = grouped.merge(|(), ()| false) / 2;
            return (Graph { rows: rows(grouped.offsets, grouped.others, Vec::new()) }, built);
        }
        let mut grouped = Grouped::sorted_both_ways(nodes, threads::count(), || {
            usable().flat_map(|tie| [(tie.from, tie.to, tie.strength), (tie.to, tie.from, tie.strength)])
        });
        built.parallels = grouped.merge(|a, b| a > b) / 2;
        (Graph { rows: rows(grouped.offsets, grouped.others, grouped.values) }, built)
    }

    /// The graph of these pairs, every strength 1. Loops and pairs with an end that is not below `nodes` are left out.
    ///
    /// # Panics
    /// If there are 2³¹ pairs or more.
    #[must_use]
    pub fn of_pairs(nodes: usize, pairs: &[(Node, Node)]) -> Graph {
        let usable = || pairs.iter().filter(|(a, b)| a != b && (*a.max(b) as usize) < nodes);
        let mut grouped = Grouped::sorted_both_ways(nodes, threads::count(), || {
            usable().flat_map(|&(a, b)| [(a, b, ()), (b, a, ())])
        });
        grouped.merge(|(), ()| false);
        Graph { rows: rows(grouped.offsets, grouped.others, Vec::new()) }
    }

    /// The graph of rows that hold both arcs of every edge.
    pub(crate) fn of_rows(rows: Rows) -> Graph {
        Graph { rows }
    }

    /// The rows; both arcs of every edge are among them.
    #[inline]
    #[must_use]
    pub fn rows(&self) -> &Rows {
        &self.rows
    }

    /// How many nodes.
    #[inline]
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.rows.nodes()
    }

    /// How many edges; half the arcs.
    #[inline]
    #[must_use]
    pub fn edges(&self) -> usize {
        self.rows.arcs() / 2
    }

    /// The neighbours of `node`, rising.
    #[inline]
    #[must_use]
    pub fn of(&self, node: Node) -> &[Node] {
        self.rows.of(node)
    }

    /// How many neighbours `node` has.
    #[inline]
    #[must_use]
    pub fn degree(&self, node: Node) -> usize {
        self.rows.degree(node)
    }
}

/// A directed simple graph: no loops, parallel ties in the same direction are one (the strongest, the first of equals),
/// and each arc remembers which tie it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Digraph {
    out: Rows,
    into: Rows,
    evidence: Vec<u32>,
    evidence_into: Vec<u32>,
}

impl Digraph {
    /// The graph of these ties among `nodes` nodes, each in its direction.
    ///
    /// # Panics
    /// If there are 2³² ties or more.
    #[must_use]
    pub fn of_ties(nodes: usize, ties: &[Tie]) -> (Digraph, Built) {
        Digraph::build(nodes, ties, || {
            usable(nodes, ties).map(|(index, tie)| (tie.from, tie.to, (tie.strength, index)))
        })
    }

    /// The graph of these ties among `nodes` nodes, each in both directions.
    ///
    /// # Panics
    /// If there are 2³¹ ties or more.
    #[must_use]
    pub fn both_ways(nodes: usize, ties: &[Tie]) -> (Digraph, Built) {
        let (graph, mut built) = Digraph::build(nodes, ties, || {
            usable(nodes, ties).flat_map(|(index, tie)| {
                let value = (tie.strength, index);
                [(tie.from, tie.to, value), (tie.to, tie.from, value)]
            })
        });
        built.parallels /= 2;
        (graph, built)
    }

    fn build<I>(nodes: usize, ties: &[Tie], arcs: impl Fn() -> I + Sync) -> (Digraph, Built)
    where
        I: Iterator<Item = (Node, Node, (f32, u32))>,
    {
        assert!(u32::try_from(ties.len()).is_ok(), "a graph holds at most 2^32 - 1 ties");
        let mut built = look(nodes, ties);
        let mut out = Grouped::sorted(nodes, threads::count(), arcs);
        built.parallels = out.merge(|a, b| a.0 > b.0);
        let into = out.transposed(threads::count());
        let plain = ties.iter().all(|tie| tie.strength == 1.0);
        let split = |grouped: Grouped<(f32, u32)>| {
            let strengths = if plain { Vec::new() } else { grouped.values.iter().map(|value| value.0).collect() };
            let evidence = grouped.values.iter().map(|value| value.1).collect();
            (rows(grouped.offsets, grouped.others, strengths), evidence)
        };
        let ((out, evidence), (into, evidence_into)) = (split(out), split(into));
        (Digraph { out, into, evidence, evidence_into }, built)
    }

    /// Rows of the arcs that leave each node.
    #[inline]
    #[must_use]
    pub fn out(&self) -> &Rows {
        &self.out
    }

    /// Rows of the arcs that reach each node; a target in them is where the arc comes from.
    #[inline]
    #[must_use]
    pub fn incoming(&self) -> &Rows {
        &self.into
    }

    /// The index of the tie that an arc of [`Digraph::out`] came from.
    #[inline]
    #[must_use]
    pub fn evidence(&self, arc: usize) -> u32 {
        self.evidence[arc]
    }

    /// The index of the tie that an arc of [`Digraph::into`] came from.
    #[inline]
    #[must_use]
    pub fn evidence_into(&self, arc: usize) -> u32 {
        self.evidence_into[arc]
    }

    /// How many nodes.
    #[inline]
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.out.nodes()
    }

    /// How many arcs.
    #[inline]
    #[must_use]
    pub fn arcs(&self) -> usize {
        self.out.arcs()
    }
}

impl Tie {
    fn is_usable(&self, nodes: usize) -> bool {
        (self.from.max(self.to) as usize) < nodes && self.strength > 0.0 && self.strength <= 1.0
    }
}

/// What is left out before arcs meet.
fn look(nodes: usize, ties: &[Tie]) -> Built {
    let unusable = ties.iter().filter(|tie| !tie.is_usable(nodes)).count();
    let loops = ties.iter().filter(|tie| tie.is_usable(nodes) && tie.from == tie.to).count();
    Built { loops, parallels: 0, unusable }
}

/// The ties that become arcs, with their index.
fn usable(nodes: usize, ties: &[Tie]) -> impl Iterator<Item = (u32, &Tie)> {
    ties.iter()
        .enumerate()
        .filter(move |(_, tie)| tie.is_usable(nodes) && tie.from != tie.to)
        .map(|(i, tie)| (i as u32, tie))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(from: Node, to: Node, strength: f32) -> Tie {
        Tie { from, to, strength }
    }

    #[test]
    fn an_undirected_graph_keeps_the_strongest_of_parallels() {
        let ties =
            [tie(2, 0, 0.5), tie(0, 2, 0.75), tie(1, 1, 1.0), tie(0, 1, 0.25), tie(0, 9, 1.0), tie(0, 1, f32::NAN)];
        let (graph, built) = Graph::of_ties(3, &ties);
        assert_eq!(built, Built { loops: 1, parallels: 1, unusable: 2 });
        assert_eq!((graph.nodes(), graph.edges()), (3, 2));
        assert_eq!((graph.of(0), graph.of(1), graph.of(2)), (&[1, 2][..], &[0][..], &[0][..]));
        assert_eq!(graph.rows().strengths_of(0), Some(&[0.25, 0.75][..]));
        assert_eq!(graph.rows().strengths_of(2), Some(&[0.75][..]));
        assert!(graph.rows().has(2, 0) && !graph.rows().has(2, 1));
    }

    #[test]
    fn a_directed_graph_remembers_its_evidence() {
        let ties = [tie(2, 0, 0.5), tie(0, 2, 0.75), tie(2, 0, 0.75), tie(2, 0, 0.75), tie(1, 0, 1.0)];
        let (graph, built) = Digraph::of_ties(3, &ties);
        assert_eq!(built, Built { loops: 0, parallels: 2, unusable: 0 });
        assert_eq!((graph.out().of(2), graph.incoming().of(0)), (&[0][..], &[1, 2][..]));
        assert_eq!(graph.evidence(graph.out().range(2).start), 2);
        let into: Vec<u32> = graph.incoming().range(0).map(|arc| graph.evidence_into(arc)).collect();
        assert_eq!(into, [4, 2]);
        let (both, built) = Digraph::both_ways(3, &ties);
        assert_eq!((both.out(), built.parallels), (both.incoming(), 3));
    }

    #[test]
    fn nothing_is_a_graph() {
        let (graph, built) = Graph::of_ties(0, &[]);
        assert_eq!((graph.nodes(), graph.edges(), built), (0, 0, Built::default()));
        assert_eq!(Graph::of_pairs(2, &[(0, 1), (1, 0), (1, 1), (5, 0)]).edges(), 1);
        assert_eq!(Digraph::of_ties(2, &[]).0.arcs(), 0);
    }
}
