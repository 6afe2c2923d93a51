//! The best ways to a target, with the tie behind every step.

use super::load::Loaded;
use super::report::{Report, row, table};
use crate::Failure;
use serde_json::{Value, json};
use starling_network::graph::Node;
use starling_network::paths::{Hop, Route, disjoint, toward};

/// What was asked for.
pub(super) struct Asked {
    pub(super) from: Vec<String>,
    pub(super) to: String,
    pub(super) hops: usize,
    pub(super) best: usize,
}

pub(super) fn ways(loaded: &Loaded, directed: bool, asked: &Asked) -> Result<Report, Failure> {
    if asked.best == 0 {
        return Err(Failure::Usage("--best expects a number from 1".to_owned()));
    }
    let (from, target) = (loaded.find_all(&asked.from)?, loaded.find(&asked.to)?);
    let graph = loaded.digraph(directed);
    // One search serves all who ask for one way; several ways that share no tie are sought for each.
    let found: Vec<(Node, Vec<Route>)> = if asked.best == 1 {
        let routes = toward(&graph, target, &from, asked.hops);
        from.into_iter().zip(routes.into_iter().map(|route| route.into_iter().collect())).collect()
    } else {
        from.into_iter().map(|node| (node, disjoint(&graph, node, target, asked.hops, asked.best))).collect()
    };
    let mut routes: Vec<(Node, usize, &Route)> =
        found.iter().flat_map(|(node, routes)| (1..).zip(routes).map(|(place, route)| (*node, place, route))).collect();
    routes.sort_by(|a, b| b.2.chance.total_cmp(&a.2.chance).then(a.2.hops.len().cmp(&b.2.hops.len())));
    let without: Vec<Node> = found.iter().filter(|(_, routes)| routes.is_empty()).map(|(node, _)| *node).collect();
    let json = json!({
        "directed": directed,
        "target": loaded.told(target),
        "hops": asked.hops,
        "routes": routes.iter().map(|&(node, place, route)| told(loaded, node, place, route)).collect::<Vec<_>>(),
        "without": without.iter().map(|&node| loaded.told(node)).collect::<Vec<_>>(),
    });
    let mut text = format!("ways to {} of at most {} steps\n", loaded.label(target), asked.hops);
    for (node, _, route) in routes {
        let chance = if is_known(loaded, route) { format!("{:.6}", route.chance) } else { "unknown ".to_owned() };
        text.push_str(&format!("\n{chance}  {}\n", loaded.label(node)));
        let mut rows = vec![row!["  step", "to", "strength", "line", "tie"]];
        rows.extend((1..).zip(&route.hops).map(|(step, hop)| step_row(loaded, step, hop)));
        if !route.hops.is_empty() {
            text.push_str(&table(&rows));
        }
    }
    for node in without {
        text.push_str(&format!("\nno way from {}\n", loaded.label(node)));
    }
    Ok(Report { json, text })
}

fn told(loaded: &Loaded, from: Node, place: usize, route: &Route) -> Value {
    let hops: Vec<Value> = route.hops.iter().map(|hop| hop_told(loaded, hop)).collect();
    let known = is_known(loaded, route);
    json!({ "from": loaded.told(from), "place": place, "chance": route.chance, "known": known, "hops": hops })
}

/// Whether the file gives the strength of every step, so that the chance is more than a way to compare.
fn is_known(loaded: &Loaded, route: &Route) -> bool {
    route.hops.iter().all(|hop| loaded.evidence(hop.tie).known)
}

fn hop_told(loaded: &Loaded, hop: &Hop) -> Value {
    let evidence = loaded.evidence(hop.tie);
    let mut told = json!({
        "from": loaded.told(hop.from),
        "to": loaded.told(hop.to),
        "strength": hop.strength,
        "known": evidence.known,
        "line": evidence.line,
    });
    if let Some(tie) = evidence.tie {
        told["reverse"] = (tie.from != hop.from as usize).into();
        let texts =
            [("id", tie.id.as_deref()), ("type", tie.kind.as_deref()), ("source_url", tie.source_url.as_deref())];
        for (name, text) in texts {
            if let Some(text) = text {
                told[name] = text.into();
            }
        }
        if !tie.label.is_empty() {
            told["label"] = tie.label.as_str().into();
        }
        for (name, when) in [("since", &tie.since), ("until", &tie.until)] {
            if let Some(when) = when {
                told[name] = when.text.as_str().into();
            }
        }
    }
    told
}

fn step_row(loaded: &Loaded, step: usize, hop: &Hop) -> Vec<String> {
    const LABEL_SHOWN: usize = 60;
    let evidence = loaded.evidence(hop.tie);
    let strength = if evidence.known { format!("{:.4}", hop.strength) } else { "unknown".to_owned() };
    let about = evidence.tie.map_or(String::new(), |tie| {
        let words = [tie.kind.as_deref().unwrap_or(""), tie.label.as_str()];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(": ")
    });
    let about: String = about.chars().take(LABEL_SHOWN).collect();
    row![format!("{step:>6}"), loaded.label(hop.to), strength, evidence.line, about]
}
