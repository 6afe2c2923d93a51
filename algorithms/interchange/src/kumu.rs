//! Kumu's JSON: the blueprint that is linked or imported, and the backup of a whole project; and JSON of nodes and
//! links, as D3 and NetworkX have it, which differs only in its words.
//!
//! Ends of connections are ids or labels. Backups keep most of an element under `attributes`; the drawing's views,
//! places and loops are not read. Lists are joined by bars, as in Kumu's tables. Where Kumu does not say a
//! connection's direction, none is taken.

use std::collections::HashMap;
use std::sync::Arc;

use crate::build::{Builder, Stranger};
use crate::json::{Json, Value};
use crate::problem::Reason;
use crate::sniff::Format;
use crate::words::{Column, EDGE_COLUMNS, NODE_COLUMNS, meaning, node_has, set_node, set_tie, tie_has};
use crate::{Direction, Node, Reading, Tie};

/// The names under which the two formats keep their parts.
pub(crate) struct Words {
    format: Format,
    nodes: &'static str,
    ties: &'static [&'static str],
    ends: [&'static str; 2],
}

const WORDS: [Words; 2] = [
    Words { format: Format::Kumu, nodes: "elements", ties: &["connections"], ends: ["from", "to"] },
    Words { format: Format::NodeLink, nodes: "nodes", ties: &["links", "edges"], ends: ["source", "target"] },
];

/// The words of a tree that holds elements, or nodes and links; none of one that holds neither.
pub(crate) fn words_of(top: &Json) -> Option<&'static Words> {
    WORDS.iter().find(|words| is(top, words))
}

/// Reads a tree by its words.
pub(crate) fn read_tree(top: &Json, words: &Words, mut builder: Builder) -> Reading {
    let mut ids = HashMap::new();
    for (_, object) in top.get(words.nodes).into_iter().flat_map(Json::values) {
        if let Some(node) = node(&mut builder, object) {
            // The first bearer of a label is meant by it.
            ids.entry(node.label.clone()).or_insert_with(|| node.id.clone());
            builder.node(node);
        }
    }
    let named = |builder: &Builder, end: &str| match ids.get(end) {
        Some(id) if !builder.has(end) => id.clone(),
        _ => end.to_owned(),
    };
    // Only nodes and links say it once for all.
    let directed = top.get("directed").and_then(Json::truth).filter(|_| words.format == Format::NodeLink);
    builder.map.directed = directed;
    for (_, object) in words.ties.iter().find_map(|name| top.get(name)).into_iter().flat_map(Json::values) {
        let [from, to] = words.ends.map(|end| object.get(end).and_then(Json::id).unwrap_or_default());
        let (from, to) = (named(&builder, &from), named(&builder, &to));
        if let Some((from, to)) = builder.ends(&from, &to, object.line, Stranger::Refuse) {
            let mut tie = tie(&mut builder, object, words);
            if directed == Some(true) && tie.direction == Direction::None {
                tie.direction = Direction::Forth;
            }
            builder.tie(Tie { from, to, ..tie });
        }
    }
    for (_, element) in top.get("loops").into_iter().flat_map(Json::values).take(1) {
        builder.note(element.line, Reason::NotKnown { what: "loops".to_owned() });
    }
    if let Some(title) = top.get("name").or_else(|| top.get("title")).and_then(Json::text) {
        builder.map.title = title;
    }
    builder.finish(words.format)
}

fn is(top: &Json, words: &Words) -> bool {
    let has_ties = words.ties.iter().any(|name| top.get(name).is_some());
    match words.format {
        Format::Kumu => top.get(words.nodes).is_some() || has_ties,
        // Oligrapher has nodes and edges too, but names its ends otherwise.
        _ => {
            let first = words.ties.iter().find_map(|name| top.get(name)).and_then(|ties| ties.values().next());
            top.get(words.nodes).is_some() && first.is_some_and(|(_, tie)| tie.get(words.ends[0]).is_some())
        }
    }
}

/// What an object says, in its order: its own names and those under `attributes`, each as text.
fn said(object: &Json) -> impl Iterator<Item = (&str, String)> {
    let inner = object.get("attributes").map_or(&[][..], Json::object);
    let all = object.object().iter().chain(inner);
    all.filter_map(|(name, value)| Some((name.as_str(), plain(value)?)))
}

/// A value as text; nothing for what has no words or stands too deep.
fn plain(value: &Json) -> Option<String> {
    match &value.value {
        Value::Bool(truth) => Some(if *truth { "yes" } else { "no" }.to_owned()),
        Value::List(_) => {
            let all: Vec<String> = value.values().filter_map(|(_, one)| one.text()).collect();
            Some(all.join("|")).filter(|all| !all.is_empty())
        }
        _ => value.text(),
    }
}

fn node(builder: &mut Builder, object: &Json) -> Option<Node> {
    let mut node = Node { line: object.line, ..Node::default() };
    for (name, value) in said(object) {
        let column = match name {
            "_id" => Some(Column::Id),
            "element type" => Some(Column::Kind),
            _ => meaning(name, NODE_COLUMNS),
        };
        match column.filter(|column| !node_has(&node, *column)) {
            Some(column) => set_node(builder, &mut node, column, &value),
            None => node.fields.push((Arc::from(name), value)),
        }
    }
    if node.id.is_empty() {
        node.id.clone_from(&node.label);
    }
    if node.id.is_empty() {
        builder.note(object.line, Reason::MissingId);
        return None;
    }
    Some(node)
}

fn tie(builder: &mut Builder, object: &Json, words: &Words) -> Tie {
    let mut tie = Tie { line: object.line, ..Tie::default() };
    for (name, value) in said(object).filter(|(name, _)| !words.ends.contains(name)) {
        let column = match name {
            "_id" => Some(Column::Id),
            "connection type" => Some(Column::Kind),
            _ => meaning(name, EDGE_COLUMNS),
        };
        match column.filter(|column| !tie_has(&tie, *column)) {
            Some(column) => set_tie(builder, &mut tie, column, &value),
            None => tie.fields.push((Arc::from(name), value)),
        }
    }
    tie
}
