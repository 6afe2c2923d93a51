//! Who holds the network together: cut vertices, bridges, cores.

use super::load::Loaded;
use super::report::{Report, row, table};
use serde_json::{Value, json};
use starling_network::components::components;
use starling_network::cores::core_numbers;
use starling_network::cut::{Bridge, cuts};
use starling_network::graph::Node;
use std::cmp::Reverse;

/// How many rows of a list a person is shown.
const SHOWN: usize = 30;

pub(super) fn cut(loaded: &Loaded) -> Report {
    let graph = loaded.graph();
    let parts = components(&graph);
    let cuts = cuts(&graph);
    let loss = |node: Node| cuts.losses[node as usize];
    let mut vertices: Vec<Node> = cuts.vertices().collect();
    vertices.sort_by_key(|&node| Reverse(loss(node)));
    let mut bridges: Vec<Bridge> = cuts.bridges.clone();
    bridges.sort_by_key(|bridge| Reverse(bridge.loss));
    let vertex = |&node: &Node| -> Value {
        let mut told = loaded.told(node);
        told["loss"] = loss(node).into();
        told
    };
    let bridge =
        |bridge: &Bridge| json!({ "a": loaded.told(bridge.a), "b": loaded.told(bridge.b), "loss": bridge.loss });
    let json = json!({
        "components": parts.sizes.len(),
        "largest": parts.largest(),
        "fragmentation": parts.fragmentation(),
        "vertices": vertices.iter().map(vertex).collect::<Vec<_>>(),
        "bridges": bridges.iter().map(bridge).collect::<Vec<_>>(),
    });
    let mut rows = vec![row!["lost", "if this one leaves"]];
    rows.extend(vertices.iter().take(SHOWN).map(|&node| row![loss(node), loaded.label(node)]));
    let mut text = table(&rows);
    text.push_str(&more(vertices.len()));
    let mut rows = vec![row!["lost", "if this tie ends", ""]];
    rows.extend(bridges.iter().take(SHOWN).map(|tie| row![tie.loss, loaded.label(tie.a), loaded.label(tie.b)]));
    text.push('\n');
    text.push_str(&table(&rows));
    text.push_str(&more(bridges.len()));
    Report { json, text }
}

pub(super) fn cores(loaded: &Loaded) -> Report {
    let numbers = core_numbers(&loaded.graph());
    let most = numbers.iter().copied().max().unwrap_or(0);
    let mut sizes = vec![0usize; most as usize + 1];
    numbers.iter().for_each(|&number| sizes[number as usize] += 1);
    let filled: Vec<(usize, usize)> = sizes.into_iter().enumerate().filter(|(_, size)| *size > 0).rev().collect();
    let node = |(node, &core): (Node, &u32)| {
        let mut told = loaded.told(node);
        told["core"] = core.into();
        told
    };
    let innermost: Vec<Node> =
        (0..).zip(&numbers).filter(|(_, number)| **number == most).map(|(node, _)| node).collect();
    let json = json!({
        "max_core": most,
        "cores": filled.iter().map(|(core, nodes)| json!({ "core": core, "nodes": nodes })).collect::<Vec<_>>(),
        "nodes": (0..).zip(&numbers).map(node).collect::<Vec<_>>(),
    });
    let mut rows = vec![row!["core", "nodes"]];
    rows.extend(filled.iter().map(|(core, nodes)| row![core, nodes]));
    let mut text = table(&rows);
    text.push_str("\ninnermost\n");
    innermost.iter().take(SHOWN).for_each(|&node| text.push_str(&format!("  {}\n", loaded.label(node))));
    text.push_str(&more(innermost.len()));
    Report { json, text }
}

fn more(all: usize) -> String {
    if all > SHOWN { format!("and {} more; --json has all\n", all - SHOWN) } else { String::new() }
}
