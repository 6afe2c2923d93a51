//! Whose leaving splits the network, and how much of it.
//!
//! Cut vertices and bridges by one depth-first search (Hopcroft & Tarjan 1973, "Algorithm 447: efficient algorithms
//! for graph manipulation"; Tarjan 1974 for bridges), without recursion. The sizes of the parts that fall off are the
//! sizes of subtrees of that search, so the loss of every node comes from the same single pass.

use crate::graph::{Graph, Node};

/// What holds a graph together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cuts {
    /// For each node: when it leaves, how many others of its component are no longer with the largest rest,
    /// component − 1 − largest rest. 0 exactly if it is no cut vertex.
    pub losses: Vec<u32>,
    /// Edges whose end splits their component, in the order of their ends.
    pub bridges: Vec<Bridge>,
}

impl Cuts {
    /// The nodes whose leaving splits their component, rising.
    pub fn vertices(&self) -> impl Iterator<Item = Node> {
        self.losses.iter().enumerate().filter(|(_, loss)| **loss > 0).map(|(node, _)| node as Node)
    }
}

/// An edge whose end splits its component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bridge {
    /// Its smaller end.
    pub a: Node,
    /// Its larger end.
    pub b: Node,
    /// How many nodes are on the smaller side.
    pub loss: u32,
}

/// Finds cut vertices, bridges and what each would cost.
#[must_use]
pub fn cuts(graph: &Graph) -> Cuts {
    let nodes = graph.nodes();
    let mut search = Search {
        graph,
        times: vec![0; nodes],
        fallen: Vec::new(),
        cuts: Cuts { losses: vec![0; nodes], bridges: Vec::new() },
    };
    for root in 0..nodes as Node {
        if search.times[root as usize] == 0 && graph.degree(root) > 0 {
            search.component(root);
        }
    }
    search.cuts.bridges.sort_unstable();
    search.cuts
}

struct Search<'a> {
    graph: &'a Graph,
    /// When each node was entered within its component, from 1; 0 before that.
    times: Vec<u32>,
    /// The cut vertices of the component at hand: node, nodes in the parts that fall off below it, largest such part.
    fallen: Vec<(Node, u32, u32)>,
    cuts: Cuts,
}

/// A node on the way down.
struct Frame {
    node: Node,
    parent: Node,
    next: usize,
    end: usize,
    time: u32,
    /// The earliest time that this subtree reaches by one arc.
    low: u32,
    /// Nodes in the subtree so far.
    size: u32,
    /// Of them, nodes in parts that fall off when this node leaves, and the largest such part.
    fallen: u32,
    largest: u32,
}

impl Search<'_> {
    fn component(&mut self, root: Node) {
        let targets = self.graph.rows().targets();
        let first_bridge = self.cuts.bridges.len();
        let mut clock = 0;
        let mut path: Vec<Frame> = Vec::new();
        let mut frame = self.enter(root, root, &mut clock);
        let size = 'search: loop {
            while frame.next < frame.end {
                let other = targets[frame.next];
                frame.next += 1;
                let time = self.times[other as usize];
                if time == 0 {
                    let below = self.enter(other, frame.node, &mut clock);
                    path.push(frame);
                    frame = below;
                } else if time < frame.low && other != frame.parent {
                    frame.low = time;
                }
            }
            if frame.fallen > 0 {
                self.fallen.push((frame.node, frame.fallen, frame.largest));
            }
            let Some(mut above) = path.pop() else { break 'search frame.size };
            above.size += frame.size;
            above.low = above.low.min(frame.low);
            if frame.low >= above.time {
                above.fallen += frame.size;
                above.largest = above.largest.max(frame.size);
                if frame.low > above.time {
                    let (a, b) = (frame.node.min(above.node), frame.node.max(above.node));
                    self.cuts.bridges.push(Bridge { a, b, loss: frame.size });
                }
            }
            frame = above;
        };
        for (node, fallen, largest) in self.fallen.drain(..) {
            let rest = size - 1 - fallen;
            self.cuts.losses[node as usize] = size - 1 - largest.max(rest);
        }
        for bridge in &mut self.cuts.bridges[first_bridge..] {
            bridge.loss = bridge.loss.min(size - bridge.loss);
        }
    }

    fn enter(&mut self, node: Node, parent: Node, clock: &mut u32) -> Frame {
        *clock += 1;
        let time = *clock;
        self.times[node as usize] = time;
        let range = self.graph.rows().range(node);
        Frame { node, parent, next: range.start, end: range.end, time, low: time, size: 1, fallen: 0, largest: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_with_a_triangle() {
        // 0 - 1 - 2, 2-3-4 a triangle, 6 alone, 5 - 7 a pair
        let graph = Graph::of_pairs(8, &[(0, 1), (1, 2), (2, 3), (3, 4), (2, 4), (5, 7)]);
        let found = cuts(&graph);
        assert_eq!(found.losses, [0, 1, 2, 0, 0, 0, 0, 0]);
        assert_eq!(found.vertices().collect::<Vec<_>>(), [1, 2]);
        let bridge = |a, b, loss| Bridge { a, b, loss };
        assert_eq!(found.bridges, [bridge(0, 1, 1), bridge(1, 2, 2), bridge(5, 7, 1)]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let pairs: Vec<(Node, Node)> = (0..100_000).map(|node| (node, node + 1)).collect();
        let found = cuts(&Graph::of_pairs(100_001, &pairs));
        assert_eq!((found.vertices().count(), found.bridges.len()), (99_999, 100_000));
        assert_eq!(found.losses[50_000], 50_000);
    }
}
