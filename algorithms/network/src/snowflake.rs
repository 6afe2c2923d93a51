//! Whether an organization is a snowflake of small circles or a star around one person.
//!
//! Freeman 1978, "Centrality in social networks", for centralization; the rest puts numbers on what organizers of the
//! snowflake model look at (Ganz, *Organizing: People, Power, Change*): leaders who each hold a handful of relationships,
//! nobody far from the core team, every member held by a leader, nobody whose leaving leaves others alone.

use crate::components::components;
use crate::cut::cuts;
use crate::graph::{Digraph, Graph, Node};
use std::ops::RangeInclusive;

/// What counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// From this strength on a tie is a relationship.
    pub relationship: f32,
    /// How many relationships a leader should hold.
    pub span: RangeInclusive<usize>,
}

impl Default for Options {
    /// A relationship from strength ½, five to ten of them for each leader.
    fn default() -> Options {
        Options { relationship: 0.5, span: 5..=10 }
    }
}

/// Whether a leader holds as many relationships as intended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Fewer.
    Below,
    /// As many.
    Within,
    /// More.
    Above,
}

/// One leader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    /// Who.
    pub node: Node,
    /// Own relationships.
    pub span: usize,
    /// That against the intended span.
    pub fit: Fit,
    /// Steps to the nearest member of the core team, over any tie; none if there is no way.
    pub distance: Option<u32>,
    /// If this leader leaves: how many others lose the largest rest of their component.
    pub loss: u32,
    /// If this leader leaves: share of the others of the same component who stay together, 0 to 1; 1 without others.
    pub staying: f64,
}

/// The shape of an organization.
#[derive(Clone, Debug, PartialEq)]
pub struct Snowflake {
    /// Freeman's centralization Σ(k_max − k_i)/((n − 1)(n − 2)): 0 all alike, 1 a star; none below three people.
    pub centralization: Option<f64>,
    /// The leaders, in the order given.
    pub leaders: Vec<Leader>,
    /// How many people are 0, 1, 2 … steps from the core team.
    pub steps: Vec<usize>,
    /// How many people have no way to the core team.
    pub apart: usize,
    /// People who are no leaders.
    pub members: usize,
    /// Members without a relationship to any leader, rising.
    pub unheld: Vec<Node>,
    /// Share of members with a relationship to a leader; none without members.
    pub held: Option<f64>,
    /// The smallest `staying` of all leaders; 1 without leaders.
    pub least_staying: f64,
}

/// How often ties are returned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reciprocity {
    /// Arcs.
    pub arcs: usize,
    /// Arcs whose opposite exists.
    pub returned: usize,
    /// r = returned/arcs; none without arcs.
    pub share: Option<f64>,
    /// ρ = (r − ā)/(1 − ā) with ā the density: 1 all are returned, 0 as by chance, below 0 avoided (Garlaschelli &
    /// Loffredo 2004, "Patterns of link reciprocity in directed networks"); none without arcs or with all possible arcs.
    pub correlation: Option<f64>,
}

/// Looks at an organization. Leaders and core team may overlap.
///
/// # Panics
/// If a leader or somebody of the core team is no node of the graph.
///
/// ```
/// use starling_network::{graph::Graph, snowflake};
/// // A star: one leader in the middle of four.
/// let graph = Graph::of_pairs(5, &[(0, 1), (0, 2), (0, 3), (0, 4)]);
/// let found = snowflake::look(&graph, &[0], &[0], &snowflake::Options::default());
/// assert_eq!((found.centralization, found.held), (Some(1.0), Some(1.0)));
/// assert_eq!((found.leaders[0].span, found.leaders[0].fit), (4, snowflake::Fit::Below));
/// assert_eq!((found.leaders[0].loss, found.least_staying), (3, 0.25));
/// assert_eq!(found.steps, [1, 4]);
/// ```
#[must_use]
pub fn look(graph: &Graph, leaders: &[Node], core_team: &[Node], options: &Options) -> Snowflake {
    let nodes = graph.nodes();
    let distances = steps_from(graph, core_team);
    let whole = components(graph);
    let cuts = cuts(graph);
    let mut leads = vec![false; nodes];
    leaders.iter().for_each(|&leader| leads[leader as usize] = true);
    let leaders: Vec<Leader> = leaders
        .iter()
        .map(|&node| {
            let span = relationships(graph, node, options).count();
            let others = whole.sizes[whole.of[node as usize] as usize] - 1;
            let loss = cuts.losses[node as usize];
            Leader {
                node,
                span,
                fit: fit(span, &options.span),
                distance: distances[node as usize],
                loss,
                staying: if others == 0 { 1.0 } else { f64::from(others - loss) / f64::from(others) },
            }
        })
        .collect();
    let is_held = |&node: &Node| relationships(graph, node, options).any(|other| leads[other as usize]);
    let members: Vec<Node> = (0..nodes as Node).filter(|&node| !leads[node as usize]).collect();
    let unheld: Vec<Node> = members.iter().copied().filter(|node| !is_held(node)).collect();
    let mut steps = Vec::new();
    for &distance in distances.iter().flatten() {
        steps.resize(steps.len().max(distance as usize + 1), 0);
        steps[distance as usize] += 1;
    }
    Snowflake {
        centralization: centralization(graph),
        least_staying: leaders.iter().map(|leader| leader.staying).fold(1.0, f64::min),
        leaders,
        apart: nodes - steps.iter().sum::<usize>(),
        steps,
        members: members.len(),
        held: if members.is_empty() { None } else { Some(1.0 - unheld.len() as f64 / members.len() as f64) },
        unheld,
    }
}

/// Freeman's centralization of the degrees; none below three people.
#[must_use]
pub fn centralization(graph: &Graph) -> Option<f64> {
    let nodes = graph.nodes();
    if nodes < 3 {
        return None;
    }
    let most = (0..nodes as Node).map(|node| graph.degree(node)).max()?;
    let sum = most * nodes - 2 * graph.edges();
    Some(sum as f64 / ((nodes - 1) as f64 * (nodes - 2) as f64))
}

/// How often ties are returned.
#[must_use]
pub fn reciprocity(graph: &Digraph) -> Reciprocity {
    let (nodes, arcs) = (graph.nodes(), graph.arcs());
    let returned: usize = (0..nodes as Node).map(|node| common(graph.out().of(node), graph.incoming().of(node))).sum();
    let share = if arcs == 0 { None } else { Some(returned as f64 / arcs as f64) };
    let density = arcs as f64 / (nodes as f64 * (nodes as f64 - 1.0));
    let correlation = share.filter(|_| density < 1.0).map(|share| (share - density) / (1.0 - density));
    Reciprocity { arcs, returned, share, correlation }
}

fn fit(span: usize, intended: &RangeInclusive<usize>) -> Fit {
    if span < *intended.start() {
        Fit::Below
    } else if span > *intended.end() {
        Fit::Above
    } else {
        Fit::Within
    }
}

fn relationships(graph: &Graph, node: Node, options: &Options) -> impl Iterator<Item = Node> {
    let rows = graph.rows();
    let arcs = rows.range(node).filter(|&arc| rows.strength(arc) >= options.relationship);
    arcs.map(|arc| rows.targets()[arc])
}

/// Steps from the nearest of these nodes; none where there is no way.
fn steps_from(graph: &Graph, from: &[Node]) -> Vec<Option<u32>> {
    let mut steps = vec![None; graph.nodes()];
    let mut line: Vec<Node> = Vec::new();
    for &node in from {
        if steps[node as usize].replace(0).is_none() {
            line.push(node);
        }
    }
    let mut head = 0;
    while head < line.len() {
        let next = steps[line[head] as usize].map(|steps| steps + 1);
        for &other in graph.of(line[head]) {
            if steps[other as usize].is_none() {
                steps[other as usize] = next;
                line.push(other);
            }
        }
        head += 1;
    }
    steps
}

/// How many entries two rising lists share.
fn common(mut a: &[Node], mut b: &[Node]) -> usize {
    let mut count = 0;
    while let (Some(x), Some(y)) = (a.first(), b.first()) {
        count += usize::from(x == y);
        let (past_a, past_b) = (x <= y, y <= x);
        a = &a[usize::from(past_a)..];
        b = &b[usize::from(past_b)..];
    }
    count
}
