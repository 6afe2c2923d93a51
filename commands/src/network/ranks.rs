//! Who has influence: on everyone, or on one target.

use super::load::Loaded;
use super::report::{Report, row, table};
use crate::Failure;
use serde_json::{Value, json};
use starling_network::graph::Node;
use starling_network::pagerank::{self, Options, Ranks, Start};
use starling_network::search::{Reach, breadth_first, breadth_first_against};

pub(super) fn pagerank(loaded: &Loaded, directed: bool, top: usize) -> Report {
    let options = Options::default();
    let ranks = match directed {
        true => pagerank::directed(&loaded.digraph(true), Start::Anywhere, &options),
        false => pagerank::undirected(&loaded.graph(), Start::Anywhere, &options),
    };
    let best = pagerank::top(&ranks.scores, top);
    let mut rows = vec![row!["", "score", "who"]];
    rows.extend((1..).zip(&best).map(|(place, &(node, score))| row![place, format!("{score:.8}"), loaded.label(node)]));
    let list: Vec<Value> = best.iter().map(|&(node, score)| with_score(loaded, node, score)).collect();
    let mut json = how(&ranks, &options, directed);
    json["top"] = list.into();
    Report { json, text: table(&rows) }
}

pub(super) fn influence(loaded: &Loaded, directed: bool, target: &str, top: usize) -> Result<Report, Failure> {
    let target = loaded.find(target)?;
    let options = Options::default();
    let start = Start::At(&[target]);
    let (ranks, reach) = if directed {
        let graph = loaded.digraph(true);
        (pagerank::reversed(&graph, start, &options), breadth_first_against(&graph, target))
    } else {
        let graph = loaded.graph();
        (pagerank::undirected(&graph, start, &options), breadth_first(&graph, target))
    };
    let steps = |node: Node| reach.distances[node as usize];
    let is_other = |(node, score): &(Node, f64)| *node != target && *score > 0.0 && steps(*node) != Reach::NEVER;
    let best: Vec<(Node, f64)> =
        pagerank::top(&ranks.scores, top.saturating_add(1)).into_iter().filter(is_other).take(top).collect();
    let mut rows = vec![row!["", "score", "steps", "who"]];
    rows.extend(
        (1..)
            .zip(&best)
            .map(|(place, &(node, score))| row![place, format!("{score:.8}"), steps(node), loaded.label(node)]),
    );
    let list: Vec<Value> = best
        .iter()
        .map(|&(node, score)| {
            let mut entry = with_score(loaded, node, score);
            entry["steps"] = steps(node).into();
            entry
        })
        .collect();
    let mut json = how(&ranks, &options, directed);
    json["target"] = loaded.told(target);
    json["top"] = list.into();
    Ok(Report { json, text: format!("who has influence on {}\n{}", loaded.label(target), table(&rows)) })
}

fn with_score(loaded: &Loaded, node: Node, score: f64) -> Value {
    let mut entry = loaded.told(node);
    entry["score"] = score.into();
    entry
}

fn how(ranks: &Ranks, options: &Options, directed: bool) -> Value {
    json!({ "directed": directed, "damping": options.damping, "passes": ranks.passes, "change": ranks.change })
}
