//! Who bridges holes between people who do not know each other: constraint and effective size.
//!
//! Constraint (Burt 1992, *Structural Holes*) says how much of somebody's time goes to people who also have each other's:
//! `c_i = Σ_j (p_ij + Σ_q p_iq·p_qj)²` over the contacts j of i, q ≠ i, j, with `p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki)`.
//! Low means a broker. Somebody without contacts has none, which is `NaN`.

use crate::graph::{Digraph, Graph, Node, Rows};

/// Constraint of these nodes, each tie counting as its strength, in the order of `nodes`; `NaN` for a node without ties.
///
/// ```
/// use starling_network::{constraint, graph::Graph};
/// // 0 knows three people who do not know each other; 4 and 5 share all they know.
/// let graph = Graph::of_pairs(7, &[(0, 1), (0, 2), (0, 3), (4, 5), (5, 6), (4, 6)]);
/// let found = constraint::of(&graph, &[0, 4]);
/// assert!((found[0] - 1.0 / 3.0).abs() < 1e-15);
/// assert!((found[1] - 1.125).abs() < 1e-15);
/// ```
#[must_use]
pub fn of(graph: &Graph, nodes: &[Node]) -> Vec<f64> {
    of_circles(graph.rows(), graph.nodes(), nodes)
}

/// Constraint of these nodes by ties that point somewhere: `a_ij` is the strength of the arc from i to j, 0 where there
/// is none. A tie in both directions weighs as both together.
#[must_use]
pub fn of_directed(graph: &Digraph, nodes: &[Node]) -> Vec<f64> {
    of_circles(&Both::of(graph), graph.nodes(), nodes)
}

/// Effective size of each node's circle: its contacts less the mean number of ties each has to the others, `n − 2t/n`
/// with `t` the ties among the `n` contacts (Borgatti 1997, for ties without strength). A node without contacts has 0.
#[must_use]
pub fn effective_size(graph: &Graph, nodes: &[Node]) -> Vec<f64> {
    let mut marked = vec![false; graph.nodes()];
    nodes
        .iter()
        .map(|&node| {
            let contacts = graph.of(node);
            contacts.iter().for_each(|&contact| marked[contact as usize] = true);
            let mut ends = 0usize;
            for &contact in contacts {
                let circle = graph.of(contact);
                if scanning_is_cheaper(circle, contacts) {
                    ends += circle.iter().filter(|&&other| marked[other as usize]).count();
                } else {
                    ends += contacts.iter().filter(|&&other| circle.binary_search(&other).is_ok()).count();
                }
            }
            contacts.iter().for_each(|&contact| marked[contact as usize] = false);
            if contacts.is_empty() { 0.0 } else { contacts.len() as f64 - ends as f64 / contacts.len() as f64 }
        })
        .collect()
}

/// Who a node has ties with, rising, and how strong these are (none: all alike).
trait Circles {
    fn circle(&self, node: Node) -> (&[Node], Option<&[f32]>);
}

impl Circles for Rows {
    fn circle(&self, node: Node) -> (&[Node], Option<&[f32]>) {
        (self.of(node), self.strengths_of(node))
    }
}

/// Arcs of both directions as one circle.
struct Both {
    starts: Vec<usize>,
    others: Vec<Node>,
    weights: Vec<f32>,
}

impl Both {
    fn of(graph: &Digraph) -> Both {
        let mut both = Both { starts: vec![0], others: Vec::new(), weights: Vec::new() };
        let mut ties: Vec<(Node, f32)> = Vec::new();
        for node in 0..graph.nodes() as Node {
            ties.clear();
            for rows in [graph.out(), graph.incoming()] {
                ties.extend(
                    rows.of(node).iter().zip(rows.range(node)).map(|(&other, arc)| (other, rows.strength(arc))),
                );
            }
            ties.sort_by_key(|&(other, _)| other);
            for same in ties.chunk_by(|a, b| a.0 == b.0) {
                both.others.push(same[0].0);
                both.weights.push(same.iter().map(|&(_, strength)| strength).sum());
            }
            both.starts.push(both.others.len());
        }
        both
    }
}

impl Circles for Both {
    fn circle(&self, node: Node) -> (&[Node], Option<&[f32]>) {
        let range = self.starts[node as usize]..self.starts[node as usize + 1];
        (&self.others[range.clone()], Some(&self.weights[range]))
    }
}

fn of_circles(circles: &impl Circles, all: usize, nodes: &[Node]) -> Vec<f64> {
    // Sums over long rows are asked for again and again.
    let mut sums = vec![0.0; all];
    // One more than the place of each contact in the circle at hand; 0 for others.
    let mut place = vec![0u32; all];
    let mut shares: Vec<f64> = Vec::new();
    nodes
        .iter()
        .map(|&node| {
            let (contacts, _) = circles.circle(node);
            shares.clear();
            for (at, &contact) in contacts.iter().enumerate() {
                place[contact as usize] = at as u32 + 1;
                shares.push(share(circles, &mut sums, node, at));
            }
            for (at, &contact) in contacts.iter().enumerate() {
                let own = share(circles, &mut sums, node, at);
                add_detours(circles, &mut sums, contact, own, contacts, &place, &mut shares);
            }
            contacts.iter().for_each(|&contact| place[contact as usize] = 0);
            if contacts.is_empty() { f64::NAN } else { shares.iter().map(|share| share * share).sum() }
        })
        .collect()
}

/// Adds `own·p_qr` to the share of every contact r that q (one of the contacts) also has.
fn add_detours(
    circles: &impl Circles,
    sums: &mut [f64],
    q: Node,
    own: f64,
    contacts: &[Node],
    place: &[u32],
    shares: &mut [f64],
) {
    let (circle, _) = circles.circle(q);
    if scanning_is_cheaper(circle, contacts) {
        for (at, &other) in circle.iter().enumerate() {
            let to = place[other as usize];
            if to != 0 {
                shares[to as usize - 1] += own * share(circles, sums, q, at);
            }
        }
    } else {
        for (to, &other) in contacts.iter().enumerate() {
            if let Ok(at) = circle.binary_search(&other) {
                shares[to] += own * share(circles, sums, q, at);
            }
        }
    }
}

/// `p` of a node and the contact at a place of its circle.
#[inline]
fn share(circles: &impl Circles, sums: &mut [f64], node: Node, at: usize) -> f64 {
    let (circle, weights) = circles.circle(node);
    let Some(weights) = weights else { return 1.0 / circle.len() as f64 };
    let sum = &mut sums[node as usize];
    if *sum == 0.0 {
        *sum = weights.iter().map(|&weight| f64::from(weight)).sum();
    }
    f64::from(weights[at]) / *sum
}

/// Looking through a whole circle costs its length, looking up each contact in it a logarithm each.
fn scanning_is_cheaper(circle: &[Node], contacts: &[Node]) -> bool {
    circle.len() <= contacts.len() * (usize::BITS - circle.len().leading_zeros()) as usize
}
