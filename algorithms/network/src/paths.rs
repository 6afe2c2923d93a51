//! The way to a target: who can introduce us, through whom, and how sure each step is.
//!
//! The chance that a route works is the product of the strengths of its ties. [`toward`] finds, for every member at
//! once, the route of greatest chance with few hops; [`disjoint`] finds several that share no tie; [`distance`] measures
//! from one node to all others without a limit of hops.

use crate::graph::{Digraph, Node};
use crate::threads;
use std::collections::HashSet;

pub mod distance;
mod layers;

use layers::Layers;

/// A way from someone to a target.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The product of the strengths of its hops; 1 for a route without hops.
    pub chance: f64,
    /// Its ties in order, from the one who asks to the target. Nobody occurs twice.
    pub hops: Vec<Hop>,
}

/// One step of a route and the tie it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hop {
    /// Who introduces.
    pub from: Node,
    /// To whom.
    pub to: Node,
    /// The strength of the tie between them.
    pub strength: f32,
    /// The index of that tie among the ties the graph was made of.
    pub tie: u32,
}

/// For each member, the route to the target with the greatest chance among those of at most `most_hops` hops; none if
/// there is no such route or a node is not in the graph. Of routes with equal chance it is the one with fewer hops, then
/// the one whose next node is smaller. The answers stand beside the members.
///
/// One search serves all members. Layer by layer, hops are added where it is cheaper: backwards from the target, or
/// from the members and those they reach. This is the recurrence of Bellman 1958, "On a routing problem", for products.
///
/// ```
/// use starling_network::graph::{Digraph, Tie};
/// use starling_network::paths::toward;
/// let tie = |from, to, strength| Tie { from, to, strength };
/// let (graph, _) = Digraph::both_ways(4, &[tie(0, 1, 0.5), tie(1, 3, 0.5), tie(0, 2, 0.75), tie(2, 3, 0.5)]);
/// let routes = toward(&graph, 3, &[0, 1], 4);
/// let best = routes[0].as_ref().expect("there is a route");
/// assert_eq!(best.chance, 0.375);
/// assert_eq!(best.hops.iter().map(|hop| (hop.to, hop.tie)).collect::<Vec<_>>(), [(2, 2), (3, 3)]);
/// ```
#[must_use]
pub fn toward(graph: &Digraph, target: Node, members: &[Node], most_hops: usize) -> Vec<Option<Route>> {
    search(graph, target, members, most_hops, &HashSet::new())
}

/// Up to `count` routes from one node to the target that share no tie, each of at most `most_hops` hops: the best, then
/// the best without the ties of the first, and so on, so that chances fall. Taking the best first may miss a larger
/// number of routes; what is sought here are a few good ones to choose from.
#[must_use]
pub fn disjoint(graph: &Digraph, from: Node, target: Node, most_hops: usize, count: usize) -> Vec<Route> {
    let mut used = HashSet::new();
    let mut routes = Vec::new();
    while routes.len() < count {
        let Some(route) = search(graph, target, &[from], most_hops, &used).pop().flatten() else { break };
        used.extend(route.hops.iter().map(|hop| hop.tie));
        let is_here = route.hops.is_empty();
        routes.push(route);
        if is_here {
            break;
        }
    }
    routes
}

fn search(
    graph: &Digraph,
    target: Node,
    members: &[Node],
    most_hops: usize,
    without: &HashSet<u32>,
) -> Vec<Option<Route>> {
    let nodes = graph.nodes();
    let inside = |node: Node| (node as usize) < nodes;
    if !inside(target) {
        return vec![None; members.len()];
    }
    let mut asking: Vec<Node> = members.iter().copied().filter(|&member| inside(member)).collect();
    asking.sort_unstable();
    asking.dedup();
    let layers = Layers::search(graph, target, &asking, most_hops, without);
    const BLOCK: usize = 512;
    let threads = if members.len() <= 2 * BLOCK { 1 } else { threads::count() };
    let route = |&member: &Node| if inside(member) { layers.route(graph, member) } else { None };
    let routes = |block: usize| {
        let members = &members[block * BLOCK..members.len().min((block + 1) * BLOCK)];
        members.iter().map(route).collect::<Vec<Option<Route>>>()
    };
    threads::blocks(threads, members.len().div_ceil(BLOCK), routes).into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Tie;

    fn tie(from: Node, to: Node, strength: f32) -> Tie {
        Tie { from, to, strength }
    }

    fn way(route: &Route) -> Vec<Node> {
        route.hops.iter().map(|hop| hop.to).collect()
    }

    #[test]
    fn hops_are_limited_and_direction_counts() {
        let ties: Vec<Tie> = (0..5).map(|node| tie(node, node + 1, 0.5)).collect();
        let (graph, _) = Digraph::of_ties(6, &ties);
        let routes = toward(&graph, 5, &[0, 1, 5, 9, 1], 4);
        assert_eq!(routes[0], None);
        assert_eq!(way(routes[1].as_ref().unwrap()), [2, 3, 4, 5]);
        assert_eq!(routes[2], Some(Route { chance: 1.0, hops: Vec::new() }));
        assert_eq!((&routes[3], &routes[4]), (&None, &routes[1]));
        assert_eq!(toward(&graph, 0, &[5], 9), [None]);
        assert_eq!(toward(&graph, 9, &[5], 9), [None]);
        assert_eq!(toward(&graph, 5, &[4], 0), [None]);
    }

    #[test]
    fn equal_chances_prefer_fewer_hops_then_smaller_nodes() {
        let ties = [
            tie(0, 3, 1.0),
            tie(3, 4, 0.5),
            tie(0, 2, 0.5),
            tie(2, 4, 1.0),
            tie(0, 4, 0.5),
            tie(1, 3, 1.0),
            tie(1, 2, 0.5),
        ];
        let (graph, _) = Digraph::of_ties(5, &ties);
        let routes = toward(&graph, 4, &[0, 1], 4);
        assert_eq!(way(routes[0].as_ref().unwrap()), [4]);
        assert_eq!(way(routes[1].as_ref().unwrap()), [2, 4]);
    }

    #[test]
    fn routes_that_share_no_tie() {
        let ties = [tie(0, 1, 0.5), tie(3, 1, 0.5), tie(0, 2, 0.25), tie(2, 3, 0.5), tie(0, 3, 0.0625)];
        let (graph, _) = Digraph::both_ways(4, &ties);
        let routes = disjoint(&graph, 0, 3, 4, 5);
        assert_eq!(routes.iter().map(way).collect::<Vec<_>>(), [vec![1, 3], vec![2, 3], vec![3]]);
        assert_eq!(routes.iter().map(|route| route.chance).collect::<Vec<_>>(), [0.25, 0.125, 0.0625]);
        assert_eq!(disjoint(&graph, 0, 3, 4, 2).len(), 2);
        assert_eq!(disjoint(&graph, 3, 3, 4, 2).len(), 1);
    }
}
