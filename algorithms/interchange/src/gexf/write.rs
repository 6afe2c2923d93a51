//! A map as GEXF.

use std::collections::HashMap;

use super::USUAL_SIZE;
use crate::ids::distinct;
use crate::words::{Column, EDGE_COLUMNS, NODE_COLUMNS, marked, node_text, tie_text};
use crate::xml::{Out, held};
use crate::{Direction, Map, Node, Tie, When};

/// What an edge or node says in its own words; the rest are attributes.
const OWN_OF_NODES: [Column; 5] = [Column::Id, Column::Label, Column::X, Column::Y, Column::Scale];
const OWN_OF_TIES: [Column; 4] = [Column::Id, Column::Label, Column::Strength, Column::Scale];

/// Writes a map as GEXF 1.2draft, which Gephi and sigma open. Captions, annotations, settings, the subtitle and curves
/// stay behind: GEXF has no place for them.
///
/// Each edge has the type Gephi knows, so that ties with and without direction may stand in one file. (NetworkX refuses
/// such a mixture in GEXF; it takes the GraphML.)
///
/// Signs XML cannot hold are dropped. Where two ids become equal by that, the later one is replaced (`node-1`). Every
/// edge gets an id, since the format asks for one. Days known in full are the edge's `start` and `end`; other dates are
/// attributes.
pub fn write(map: &Map) -> String {
    let ids: Vec<String> = map.nodes.iter().map(|node| held(&node.id)).collect();
    let ids = distinct(ids.iter().map(String::as_str), "node");
    let tie_ids: Vec<String> = map.ties.iter().map(|tie| held(tie.id.as_deref().unwrap_or_default())).collect();
    let tie_ids = distinct(tie_ids.iter().map(String::as_str), "tie");
    let (mut nodes, mut node_attributes) = (Out::default(), Attributes::default());
    for (node, id) in map.nodes.iter().zip(&ids) {
        write_node(&mut nodes, &mut node_attributes, node, id);
    }
    let (mut edges, mut tie_attributes) = (Out::default(), Attributes::default());
    for (tie, id) in map.ties.iter().zip(&tie_ids) {
        edges.open("edge").with("id", id).with("source", &ids[tie.from]).with("target", &ids[tie.to]);
        write_tie(&mut edges, &mut tie_attributes, tie);
    }
    let dated = map.ties.iter().any(|tie| day(tie.since.as_ref()).or(day(tie.until.as_ref())).is_some());

    let mut out = Out::default();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://www.gexf.net/1.2draft\" ");
    out.raw("xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n");
    if !map.title.is_empty() {
        out.raw("<meta><description>").escaped(&map.title).raw("</description></meta>\n");
    }
    let any = map.ties.iter().any(|tie| tie.direction != Direction::None);
    let direction = if any { Direction::Forth } else { Direction::None };
    out.open("graph").with("defaultedgetype", direction.word());
    out.raw(if dated { " mode=\"dynamic\" timeformat=\"date\">\n" } else { " mode=\"static\">\n" });
    node_attributes.declare(&mut out, "node");
    tie_attributes.declare(&mut out, "edge");
    out.raw("<nodes>\n").raw(&nodes.0).raw("</nodes>\n<edges>\n").raw(&edges.0).raw("</edges>\n</graph>\n</gexf>\n");
    out.0
}

fn write_node(out: &mut Out, attributes: &mut Attributes, node: &Node, id: &str) {
    out.open("node").with("id", id).with("label", &node.label).raw(">");
    let color = node.color.as_deref().and_then(parts);
    let mut values = Vec::new();
    for (column, names) in NODE_COLUMNS.iter().filter(|(column, _)| !OWN_OF_NODES.contains(column)) {
        if *column != Column::Color || color.is_none() {
            values.extend(node_text(node, *column).map(|text| (names[0].to_owned(), text)));
        }
    }
    values.extend(node.fields.iter().map(|(name, value)| (marked(&held(name), NODE_COLUMNS), value.clone())));
    // A place of which only one part is known is none to Gephi.
    let place = node.x.zip(node.y);
    if place.is_none() {
        let half = [("x", node.x), ("y", node.y)];
        values.extend(half.into_iter().filter_map(|(name, part)| Some((name.to_owned(), part?.to_string()))));
    }
    attributes.values(out, values);
    if let Some([r, g, b]) = color {
        out.open("viz:color").with("r", &r.to_string()).with("g", &g.to_string()).with("b", &b.to_string()).raw("/>");
    }
    if let Some((x, y)) = place {
        out.open("viz:position").number("x", x).number("y", -y).number("z", 0.0).raw("/>");
    }
    if let Some(scale) = node.scale {
        out.open("viz:size").number("value", scale * USUAL_SIZE).raw("/>");
    }
    out.raw("</node>\n");
}

fn write_tie(out: &mut Out, attributes: &mut Attributes, tie: &Tie) {
    out.with_some("label", Some(tie.label.as_str()).filter(|label| !label.is_empty()));
    // What points back is directed too; which way is an attribute.
    let gephi = if tie.direction == Direction::Back { Direction::Forth } else { tie.direction };
    out.with("type", gephi.word());
    if let Some(strength) = tie.strength {
        out.number("weight", strength);
    }
    let (start, end) = (day(tie.since.as_ref()), day(tie.until.as_ref()));
    out.with_some("start", start).with_some("end", end).raw(">");
    let mut values = Vec::new();
    for (column, names) in EDGE_COLUMNS.iter().filter(|(column, _)| !OWN_OF_TIES.contains(column)) {
        let own = match column {
            Column::Direction => tie.direction != Direction::Back,
            Column::Since => start.is_some(),
            Column::Until => end.is_some(),
            _ => false,
        };
        if !own {
            values.extend(tie_text(tie, *column).map(|text| (names[0].to_owned(), text)));
        }
    }
    values.extend(tie.fields.iter().map(|(name, value)| (marked(&held(name), EDGE_COLUMNS), value.clone())));
    attributes.values(out, values);
    if let Some(scale) = tie.scale {
        out.open("viz:thickness").number("value", scale).raw("/>");
    }
    out.raw("</edge>\n");
}

/// The words of a time that are a day as XML writes it.
fn day(when: Option<&When>) -> Option<&str> {
    let when = when?;
    let known = when.date.is_some_and(|date| date.day.is_some());
    (known && when.text.len() == "2000-01-01".len() && when.text.contains('-')).then_some(when.text.as_str())
}

/// The parts of a colour written `#rrggbb`.
fn parts(color: &str) -> Option<[u8; 3]> {
    let digits = color.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |place| u8::from_str_radix(digits.get(place..place + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The attributes used so far, in the order of their first use.
#[derive(Default)]
struct Attributes {
    places: HashMap<String, usize>,
    order: Vec<String>,
}

impl Attributes {
    fn values(&mut self, out: &mut Out, values: Vec<(String, String)>) {
        if values.is_empty() {
            return;
        }
        out.raw("<attvalues>");
        for (name, value) in values {
            let next = self.order.len();
            let place = *self.places.entry(name).or_insert_with_key(|name| {
                self.order.push(name.clone());
                next
            });
            out.open("attvalue").with("for", &place.to_string()).with("value", &value).raw("/>");
        }
        out.raw("</attvalues>");
    }

    fn declare(&self, out: &mut Out, class: &str) {
        if self.order.is_empty() {
            return;
        }
        out.open("attributes").with("class", class).raw(">\n");
        for (place, name) in self.order.iter().enumerate() {
            out.open("attribute").with("id", &place.to_string()).with("title", name).with("type", "string").raw("/>\n");
        }
        out.raw("</attributes>\n");
    }
}
