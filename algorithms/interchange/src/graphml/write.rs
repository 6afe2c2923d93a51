//! A map as GraphML.

use crate::ids::distinct;
use crate::words::{Column, EDGE_COLUMNS, NODE_COLUMNS, marked, node_text, tie_text};
use crate::xml::{Out, held};
use crate::{Direction, Map};

/// Writes a map as GraphML 1.0. Captions, annotations, settings, the subtitle and curves stay behind: GraphML has no
/// place for them.
///
/// Edges have a direction when any tie has one; which way it points, or that it points no way, is a value of its own
/// (`direction`) where it is not from the source to the target. GraphML could mix edges of both kinds, but NetworkX and
/// others refuse such files.
///
/// Signs XML cannot hold are dropped. Where two ids become equal by that, the later one is replaced (`node-1`); ids of
/// ties used twice are replaced too.
pub fn write(map: &Map) -> String {
    let ids: Vec<String> = map.nodes.iter().map(|node| held(&node.id)).collect();
    let ids = distinct(ids.iter().map(String::as_str), "node");
    let tie_ids: Vec<String> = map.ties.iter().map(|tie| held(tie.id.as_deref().unwrap_or_default())).collect();
    let tie_ids = distinct(tie_ids.iter().map(String::as_str), "tie");
    let directed = map.ties.iter().any(|tie| tie.direction != Direction::None);
    let mut keys = Keys::default();
    let mut graph = Out::default();
    graph.raw("<graph edgedefault=\"").raw(if directed { "directed" } else { "undirected" }).raw("\">\n");
    for (node, id) in map.nodes.iter().zip(&ids) {
        graph.open("node").with("id", id).raw(">");
        for (column, names) in NODE_COLUMNS.iter().filter(|(column, _)| *column != Column::Id) {
            let text = node_text(node, *column);
            keys.data(&mut graph, Key::of("node", names[0], *column), text.as_deref());
        }
        for (name, value) in &node.fields {
            keys.data(&mut graph, Key::field("node", &marked(&held(name), NODE_COLUMNS)), Some(value));
        }
        graph.raw("</node>\n");
    }
    for (tie, id) in map.ties.iter().zip(&tie_ids) {
        graph.open("edge");
        graph.with_some("id", tie.id.as_ref().map(|_| id.as_str()));
        graph.with("source", &ids[tie.from]).with("target", &ids[tie.to]);
        graph.raw(">");
        for (column, names) in EDGE_COLUMNS.iter().filter(|(column, _)| *column != Column::Id) {
            let text = match column {
                // Without further words an edge has the direction all have.
                Column::Direction => {
                    let usual = if directed { Direction::Forth } else { Direction::None };
                    Some(tie.direction.word().to_owned()).filter(|_| tie.direction != usual)
                }
                _ => tie_text(tie, *column),
            };
            keys.data(&mut graph, Key::of("edge", names[0], *column), text.as_deref());
        }
        for (name, value) in &tie.fields {
            keys.data(&mut graph, Key::field("edge", &marked(&held(name), EDGE_COLUMNS)), Some(value));
        }
        graph.raw("</edge>\n");
    }
    graph.raw("</graph>\n");

    let mut out = Out::default();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.raw("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    if !map.title.is_empty() {
        out.raw("<desc>").escaped(&map.title).raw("</desc>\n");
    }
    keys.declare(&mut out);
    out.raw(&graph.0).raw("</graphml>\n");
    out.0
}

/// The keys used so far, in the order of their first use.
#[derive(Default)]
struct Keys {
    places: std::collections::HashMap<Key, usize>,
    order: Vec<Key>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    of: &'static str,
    name: String,
    kind: &'static str,
}

impl Key {
    fn of(of: &'static str, name: &str, column: Column) -> Self {
        let number = matches!(column, Column::X | Column::Y | Column::Scale | Column::Strength | Column::Amount);
        Self { of, name: name.to_owned(), kind: if number { "double" } else { "string" } }
    }

    fn field(of: &'static str, name: &str) -> Self {
        Self { of, name: name.to_owned(), kind: "string" }
    }
}

impl Keys {
    fn data(&mut self, out: &mut Out, key: Key, value: Option<&str>) {
        let Some(value) = value else { return };
        let next = self.order.len();
        let place = *self.places.entry(key).or_insert_with_key(|key| {
            self.order.push(key.clone());
            next
        });
        out.raw("<data key=\"d").raw(&place.to_string()).raw("\">").escaped(value).raw("</data>");
    }

    fn declare(&self, out: &mut Out) {
        for (place, key) in self.order.iter().enumerate() {
            out.open("key").with("id", &format!("d{place}")).with("for", key.of);
            out.with("attr.name", &key.name).with("attr.type", key.kind).raw("/>\n");
        }
    }
}
