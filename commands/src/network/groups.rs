//! Which groups there are, and who stands between them.

use super::load::Loaded;
use super::report::{Report, row, table};
use crate::progress::Progress;
use serde_json::{Value, json};
use starling_network::graph::{Graph, Node};
use starling_network::leiden::{Options, Stability, stability};
use starling_network::pagerank::top;
use starling_network::{betweenness, constraint, threads};

/// How many members of a group a person is shown, and of how many groups.
const MEMBERS_SHOWN: usize = 8;
const GROUPS_SHOWN: usize = 20;

/// Groups with several seeds: many where that takes no time, one where it would.
pub(super) fn found(graph: &Graph, options: &Options, seeds: Option<usize>) -> Stability {
    let seeds = seeds.unwrap_or(match graph.edges().max(graph.nodes()) {
        0..=5_000 => 300,
        5_001..=100_000 => 20,
        _ => 1,
    });
    let progress = Progress::of("seeds");
    stability(graph, options, seeds, threads::count(), &|done, of| progress.tell(done, of))
}

pub(super) fn communities(loaded: &Loaded, seed: u64, resolution: f64, seeds: Option<usize>) -> Report {
    let graph = loaded.graph();
    let options = Options { seed, resolution, ..Options::default() }.thorough();
    let found = found(&graph, &options, seeds);
    let best = &found.best;
    let mut members: Vec<Vec<Node>> = vec![Vec::new(); best.count];
    best.of.iter().zip(0..).for_each(|(&group, node)| members[group as usize].push(node));
    let steadiness = |node: &Node| found.steadiness[*node as usize];
    let group = |nodes: &Vec<Node>| {
        let mean = nodes.iter().map(steadiness).sum::<f64>() / nodes.len() as f64;
        let told = nodes.iter().map(|node| {
            let mut told = loaded.told(*node);
            told["steadiness"] = steadiness(node).into();
            told
        });
        json!({ "size": nodes.len(), "steadiness": mean, "members": told.collect::<Vec<Value>>() })
    };
    let json = json!({
        "q": best.modularity,
        "resolution": resolution,
        "seed": found.best_seed,
        "seeds": found.qualities.len(),
        "qualities": found.qualities,
        "agreement": found.agreement,
        "groups": members.iter().map(group).collect::<Vec<_>>(),
    });
    let mut text = format!(
        "{} groups, modularity {:.6} (the best of {} seeds; two seeds agree on {:.3})\n\n",
        best.count,
        best.modularity,
        found.qualities.len(),
        found.agreement
    );
    let mut rows = vec![row!["size", "steady", "of the most tied"]];
    for nodes in members.iter().take(GROUPS_SHOWN) {
        let mut most_tied = nodes.clone();
        most_tied.sort_by_key(|&node| std::cmp::Reverse(graph.degree(node)));
        let names: Vec<String> = most_tied.iter().take(MEMBERS_SHOWN).map(|&node| loaded.label(node)).collect();
        let mean = nodes.iter().map(steadiness).sum::<f64>() / nodes.len() as f64;
        rows.push(row![nodes.len(), format!("{mean:.2}"), names.join(", ")]);
    }
    text.push_str(&table(&rows));
    if members.len() > GROUPS_SHOWN {
        text.push_str(&format!("and {} more; --json has all\n", members.len() - GROUPS_SHOWN));
    }
    Report { json, text }
}

/// How brokers are sought.
pub(super) struct Brokers {
    pub(super) top: usize,
    /// How many sources shortest paths are followed from; without it, all of a small network and some of a large one.
    pub(super) sources: Option<usize>,
    pub(super) exact: bool,
    pub(super) seed: u64,
}

pub(super) fn brokers(loaded: &Loaded, asked: &Brokers) -> Report {
    const EDGES_AT_ONCE: usize = 50_000;
    const SAMPLE: usize = 256;
    let graph = loaded.graph();
    let tied = (0..graph.nodes() as Node).filter(|&node| graph.degree(node) > 0).count();
    let sources = match asked.sources {
        _ if asked.exact => tied,
        Some(sources) => sources.min(tied),
        None if graph.edges() <= EDGES_AT_ONCE => tied,
        None => SAMPLE.min(tied),
    };
    let progress = Progress::of("sources");
    let tell = |done: usize, of: usize| progress.tell(done, of);
    let scores = if sources == tied {
        betweenness::exact(&graph, threads::count(), &tell)
    } else {
        betweenness::sampled(&graph, sources, asked.seed, threads::count(), &tell)
    };
    let best = top(&scores, asked.top);
    let nodes: Vec<Node> = best.iter().map(|(node, _)| *node).collect();
    let constraints = constraint::of(&loaded.unweighted(), &nodes);
    let sizes = constraint::effective_size(&graph, &nodes);
    let measured = || best.iter().zip(constraints.iter().zip(&sizes));
    let list = measured().map(|(&(node, score), (&constraint, &size))| {
        let mut told = loaded.told(node);
        told["betweenness"] = score.into();
        // Who has no ties has no constraint: null.
        told["constraint"] = constraint.into();
        told["effective_size"] = size.into();
        told["degree"] = graph.degree(node).into();
        told
    });
    let json = json!({
        "exact": sources == tied,
        "sources": sources,
        "seed": asked.seed,
        "top": list.collect::<Vec<Value>>(),
    });
    let mut rows = vec![row!["", "betweenness", "constraint", "effective size", "ties", "who"]];
    rows.extend((1..).zip(measured()).map(|(place, (&(node, score), (constraint, size)))| {
        // Who has no ties has no constraint: an empty cell.
        let constraint = if constraint.is_nan() { String::new() } else { format!("{constraint:.4}") };
        let (score, size) = (format!("{score:.1}"), format!("{size:.1}"));
        row![place, score, constraint, size, graph.degree(node), loaded.label(node)]
    }));
    let how = if sources == tied { "exact".to_owned() } else { format!("estimated from {sources} sources") };
    Report { json, text: format!("betweenness, {how}\n{}", table(&rows)) }
}
