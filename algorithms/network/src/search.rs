//! Breadth first: how many steps from one node to every other.
//!
//! Direction-optimizing (Beamer, Asanović & Patterson 2012, "Direction-optimizing breadth-first search", SC 12): while
//! few nodes are new, their arcs are followed; when many are, each unreached node looks for one of them instead.

use crate::graph::{Digraph, Graph, Node, Rows};

/// What a search from one node reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Steps from the source, beside the nodes; [`Reach::NEVER`] for a node that is not reached.
    pub distances: Vec<u32>,
    /// The nodes reached, level after level; within a level the order is fixed but means nothing.
    pub order: Vec<Node>,
}

impl Reach {
    /// The distance of a node that is not reached.
    pub const NEVER: u32 = u32::MAX;
}

/// Searches an undirected graph. A source that is not in the graph reaches nothing.
#[must_use]
pub fn breadth_first(graph: &Graph, from: Node) -> Reach {
    search(graph.rows(), graph.rows(), from)
}

/// Searches along the direction of ties. A source that is not in the graph reaches nothing.
#[must_use]
pub fn breadth_first_along(graph: &Digraph, from: Node) -> Reach {
    search(graph.out(), graph.incoming(), from)
}

/// Searches against the direction of ties: how many steps each node is from `to`. A node that is not in the graph is
/// reached from nowhere.
#[must_use]
pub fn breadth_first_against(graph: &Digraph, to: Node) -> Reach {
    search(graph.incoming(), graph.out(), to)
}

fn search(out: &Rows, incoming: &Rows, from: Node) -> Reach {
    // Of the paper, tuned there and good here.
    const ARCS_PER_NEW_ARC: usize = 15;
    const NODES_PER_NEW_NODE: usize = 18;
    let nodes = out.nodes();
    let mut distances = vec![Reach::NEVER; nodes];
    let mut order = Vec::with_capacity(nodes);
    if from as usize >= nodes {
        return Reach { distances, order };
    }
    distances[from as usize] = 0;
    order.push(from);
    let mut waiting: Option<Vec<Node>> = None;
    let (mut level, mut level_begin) = (0, 0);
    let mut arcs_left = out.arcs();
    while level_begin < order.len() {
        let level_end = order.len();
        level += 1;
        let new_arcs: usize = order[level_begin..level_end].iter().map(|&node| out.degree(node)).sum();
        arcs_left -= new_arcs;
        let many = new_arcs > arcs_left / ARCS_PER_NEW_ARC && level_end - level_begin > 1;
        let still_many = waiting.is_some() && level_end - level_begin > nodes / NODES_PER_NEW_NODE;
        if many || still_many {
            // Those who can be reached at all and are not yet; the list shrinks from level to level.
            let mut list = waiting
                .take()
                .unwrap_or_else(|| (0..nodes as Node).filter(|&node| incoming.degree(node) > 0).collect());
            list.retain(|&node| {
                if distances[node as usize] != Reach::NEVER {
                    return false;
                }
                let found = incoming.of(node).iter().any(|&other| distances[other as usize] == level - 1);
                if found {
                    distances[node as usize] = level;
                    order.push(node);
                }
                !found
            });
            waiting = Some(list);
        } else {
            for at in level_begin..level_end {
                for &other in out.of(order[at]) {
                    let distance = &mut distances[other as usize];
                    if *distance == Reach::NEVER {
                        *distance = level;
                        order.push(other);
                    }
                }
            }
        }
        level_begin = level_end;
    }
    Reach { distances, order }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted() {
        let graph = Graph::of_pairs(6, &[(0, 1), (1, 2), (2, 3), (0, 4), (4, 3)]);
        let reach = breadth_first(&graph, 0);
        assert_eq!(reach.distances, [0, 1, 2, 2, 1, Reach::NEVER]);
        assert_eq!(reach.order, [0, 1, 4, 2, 3]);
        assert!(breadth_first(&graph, 6).order.is_empty());
    }
}
