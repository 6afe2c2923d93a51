//! A graph without its hanging trees.

use crate::graph::Graph;

/// What is left after nodes with a single edge are folded into their neighbour, again and again; the most tied first.
pub(super) struct Core {
    starts: Vec<u32>,
    targets: Vec<u32>,
    /// How many nodes of the graph each node of the core stands for: itself and the trees that hang from it.
    pub weights: Vec<f64>,
    /// A breadth-first numbering: nodes close in it are close in the graph.
    pub order: Vec<u32>,
    /// For each node of the graph the node of the core it is or hangs from; `NONE` if it has no part in the core.
    roots: Vec<u32>,
    /// The node of the graph that each node of the core is.
    names: Vec<u32>,
    /// What runs through each node of the graph between nodes that hang from it and any others.
    trees: Vec<f64>,
}

const NONE: u32 = u32::MAX;

impl Core {
    pub fn of(graph: &Graph) -> Core {
        let folding = Folding::of(graph);
        let nodes = graph.nodes();
        let degree = &folding.degree;
        let mut names: Vec<u32> = (0..nodes as u32)
            .filter(|&node| folding.host[node as usize] == NONE && degree[node as usize] > 0)
            .collect();
        names.sort_by_key(|&node| u32::MAX - degree[node as usize]);
        let mut roots = vec![NONE; nodes];
        for (place, &node) in names.iter().enumerate() {
            roots[node as usize] = place as u32;
        }
        let mut starts = Vec::with_capacity(names.len() + 1);
        starts.push(0);
        let mut targets = Vec::new();
        for &node in &names {
            let row = targets.len();
            targets.extend(graph.of(node).iter().map(|&other| roots[other as usize]).filter(|&place| place != NONE));
            targets[row..].sort_unstable();
            starts.push(targets.len() as u32);
        }
        for &node in folding.folded.iter().rev() {
            roots[node as usize] = roots[folding.host[node as usize] as usize];
        }
        let weights = names.iter().map(|&node| folding.weight[node as usize]).collect();
        let mut core = Core { starts, targets, weights, order: Vec::new(), roots, names, trees: Vec::new() };
        core.order = core.numbering();
        core.trees = folding.trees(graph);
        core
    }

    pub fn nodes(&self) -> usize {
        self.names.len()
    }

    #[inline]
    pub fn row(&self, node: u32) -> &[u32] {
        &self.targets[self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize]
    }

    #[inline]
    pub fn degree(&self, node: u32) -> usize {
        (self.starts[node as usize + 1] - self.starts[node as usize]) as usize
    }

    /// The node of the core that a node of the graph is or hangs from, if the core has one.
    pub fn root(&self, node: u32) -> Option<u32> {
        Some(self.roots[node as usize]).filter(|&root| root != NONE)
    }

    /// The score of each node of the graph: what runs through its trees, and `scale` times what runs through the core.
    pub fn scores(&self, through: &[f64], scale: f64) -> Vec<f64> {
        let mut scores = self.trees.clone();
        for (&name, &sum) in self.names.iter().zip(through) {
            scores[name as usize] += scale * sum;
        }
        scores
    }

    fn numbering(&self) -> Vec<u32> {
        let mut order = vec![NONE; self.nodes()];
        let mut line: Vec<u32> = Vec::with_capacity(self.nodes());
        for start in 0..self.nodes() as u32 {
            if order[start as usize] != NONE {
                continue;
            }
            let mut head = line.len();
            order[start as usize] = head as u32;
            line.push(start);
            while head < line.len() {
                for &other in self.row(line[head]) {
                    if order[other as usize] == NONE {
                        order[other as usize] = line.len() as u32;
                        line.push(other);
                    }
                }
                head += 1;
            }
        }
        order
    }
}

/// How the hanging trees were folded.
struct Folding {
    /// How many nodes each node stands for when it was folded, or at the end.
    weight: Vec<f64>,
    /// Pairs of nodes in different branches that hang from the node.
    branches: Vec<f64>,
    /// What each folded node was folded into; `NONE` for the others.
    host: Vec<u32>,
    /// Folded nodes, in order.
    folded: Vec<u32>,
    /// Edges left at each node.
    degree: Vec<u32>,
}

impl Folding {
    fn of(graph: &Graph) -> Folding {
        let nodes = graph.nodes();
        let mut fold = Folding {
            weight: vec![1.0; nodes],
            branches: vec![0.0; nodes],
            host: vec![NONE; nodes],
            folded: Vec::new(),
            degree: (0..nodes as u32).map(|node| graph.degree(node) as u32).collect(),
        };
        let mut open: Vec<u32> = (0..nodes as u32).filter(|&node| graph.degree(node) == 1).collect();
        let mut head = 0;
        while head < open.len() {
            let node = open[head];
            head += 1;
            if fold.degree[node as usize] == 0 {
                continue; // the last of a tree: everything else hangs from it
            }
            let host =
                *graph.of(node).iter().find(|&&other| fold.host[other as usize] == NONE).expect("one edge is left");
            let (at, to) = (node as usize, host as usize);
            fold.branches[to] += (fold.weight[to] - 1.0) * fold.weight[at];
            fold.weight[to] += fold.weight[at];
            fold.host[at] = host;
            fold.folded.push(node);
            fold.degree[at] = 0;
            fold.degree[to] -= 1;
            if fold.degree[to] == 1 {
                open.push(host);
            }
        }
        fold
    }

    /// Pairs with at least one end in the trees that hang from a node, the node between them: every path between two
    /// branches, or from a branch to the rest of the component, runs through it.
    fn trees(&self, graph: &Graph) -> Vec<f64> {
        let sizes = component_sizes(graph);
        (0..graph.nodes())
            .map(|node| self.branches[node] + (self.weight[node] - 1.0) * (sizes[node] - self.weight[node]))
            .collect()
    }
}

/// How many nodes hang together with each node.
fn component_sizes(graph: &Graph) -> Vec<f64> {
    let mut sizes = vec![0.0; graph.nodes()];
    let mut line: Vec<u32> = Vec::new();
    for start in 0..graph.nodes() as u32 {
        if sizes[start as usize] > 0.0 {
            continue;
        }
        line.clear();
        line.push(start);
        sizes[start as usize] = 1.0;
        let mut head = 0;
        while head < line.len() {
            for &other in graph.of(line[head]) {
                if sizes[other as usize] == 0.0 {
                    sizes[other as usize] = 1.0;
                    line.push(other);
                }
            }
            head += 1;
        }
        line.iter().for_each(|&node| sizes[node as usize] = line.len() as f64);
    }
    sizes
}
