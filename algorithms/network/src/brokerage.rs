//! In what role somebody stands between two others who have no tie: the five roles of Gould & Fernandez.
//!
//! Gould & Fernandez 1989, "Structures of mediation: a formal approach to brokerage in transaction networks". Every open
//! triad a → b → c without a tie a → c is one piece of brokerage by b; its role follows from the groups of the three.

use crate::graph::{Digraph, Node};

/// How often somebody brokers in each role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// All three in one group.
    pub coordinator: u64,
    /// The two others in one group, the broker in another (also called itinerant broker).
    pub consultant: u64,
    /// From another group into the broker's own.
    pub gatekeeper: u64,
    /// From the broker's own group out to another.
    pub representative: u64,
    /// All three in different groups.
    pub liaison: u64,
    /// Open triads in which somebody's group is not known.
    pub unknown: u64,
}

impl Roles {
    /// All open triads with the broker in the middle.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.coordinator + self.consultant + self.gatekeeper + self.representative + self.liaison + self.unknown
    }
}

/// The roles of each of these nodes, in their order. `groups` has a label for each node of the graph, or none where it is
/// not known. For ties without a direction use [`Digraph::both_ways`]: every triad then counts once from each side, and
/// gatekeeper and representative are the same number.
///
/// # Panics
/// If `groups` is shorter than the graph.
///
/// ```
/// use starling_network::brokerage::{Roles, roles};
/// use starling_network::graph::{Digraph, Tie};
/// // 0 hears from 1, who is in the same house, and passes it on to 2, who is not.
/// let ties = [Tie { from: 1, to: 0, strength: 1.0 }, Tie { from: 0, to: 2, strength: 1.0 }];
/// let (graph, _) = Digraph::of_ties(3, &ties);
/// let found = roles(&graph, &[Some(7), Some(7), Some(9)], &[0]);
/// assert_eq!(found, [Roles { representative: 1, ..Roles::default() }]);
/// ```
#[must_use]
pub fn roles(graph: &Digraph, groups: &[Option<u32>], nodes: &[Node]) -> Vec<Roles> {
    assert!(groups.len() >= graph.nodes(), "every node has a group or none");
    let mut marked = vec![false; graph.nodes()];
    nodes.iter().map(|&node| roles_of(graph, groups, node, &mut marked)).collect()
}

fn roles_of(graph: &Digraph, groups: &[Option<u32>], broker: Node, marked: &mut [bool]) -> Roles {
    let (from, to) = (graph.incoming().of(broker), graph.out().of(broker));
    let mut roles = all_pairs(groups, broker, from, to);
    // What remains after taking away pairs that are one person, or that have a tie of their own.
    to.iter().for_each(|&c| marked[c as usize] = true);
    for &a in from {
        let known = graph.out().of(a);
        let mut closed = |c: Node| *role(&mut roles, groups, a, broker, c) -= 1;
        if marked[a as usize] {
            closed(a);
        }
        if known.len() / 16 <= to.len() {
            known.iter().filter(|&&c| marked[c as usize]).for_each(|&c| closed(c));
        } else {
            to.iter().filter(|&c| known.binary_search(c).is_ok()).for_each(|&c| closed(c));
        }
    }
    to.iter().for_each(|&c| marked[c as usize] = false);
    roles
}

/// Every pair of one who leads to the broker and one the broker leads to, counted by groups without looking at pairs.
fn all_pairs(groups: &[Option<u32>], broker: Node, from: &[Node], to: &[Node]) -> Roles {
    let pairs = from.len() as u64 * to.len() as u64;
    let Some(own) = groups[broker as usize] else { return Roles { unknown: pairs, ..Roles::default() } };
    let labels = |nodes: &[Node]| {
        let mut labels: Vec<u32> = nodes.iter().filter_map(|&node| groups[node as usize]).collect();
        labels.sort_unstable();
        labels
    };
    let (from, to) = (labels(from), labels(to));
    let count = |labels: &[u32], label: u32| {
        (labels.partition_point(|&other| other <= label) - labels.partition_point(|&other| other < label)) as u64
    };
    let (own_from, own_to) = (count(&from, own), count(&to, own));
    let (other_from, other_to) = (from.len() as u64 - own_from, to.len() as u64 - own_to);
    let consultant = from
        .chunk_by(|a, b| a == b)
        .filter(|same| same[0] != own)
        .map(|same| same.len() as u64 * count(&to, same[0]))
        .sum();
    Roles {
        coordinator: own_from * own_to,
        consultant,
        gatekeeper: other_from * own_to,
        representative: own_from * other_to,
        liaison: other_from * other_to - consultant,
        unknown: pairs - from.len() as u64 * to.len() as u64,
    }
}

/// The count of the role that `b` has between `a` and `c`.
fn role<'r>(roles: &'r mut Roles, groups: &[Option<u32>], a: Node, b: Node, c: Node) -> &'r mut u64 {
    let group = |node: Node| groups[node as usize];
    let (Some(a), Some(b), Some(c)) = (group(a), group(b), group(c)) else { return &mut roles.unknown };
    match (a == b, b == c, a == c) {
        (true, true, _) => &mut roles.coordinator,
        (true, false, _) => &mut roles.representative,
        (false, true, _) => &mut roles.gatekeeper,
        (false, false, true) => &mut roles.consultant,
        (false, false, false) => &mut roles.liaison,
    }
}
