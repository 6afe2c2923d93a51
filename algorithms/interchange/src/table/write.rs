//! Maps as two tables.

use std::sync::Arc;

use super::columns::{Column, EDGE_COLUMNS, FIELD_MARK, NODE_COLUMNS, needs_mark};
use crate::{Direction, Map, Node, Tie};

/// How many columns for fields a table gets. The names met first have theirs; a map in which every node has names of
/// its own would otherwise grow with the square of its size.
pub const FIELDS_MAX: usize = 200;

/// The nodes of a map as CSV: `id,label,type,description,url,image,x,y,scale,color` and a column for each of the
/// first [`FIELDS_MAX`] names of fields.
pub fn write_nodes(map: &Map) -> String {
    let names = FieldNames::of(map.nodes.iter().map(|node| &node.fields));
    let mut table = Table::default();
    table.row(NODE_COLUMNS.iter().map(|(_, names)| names[0].to_owned()).chain(names.headers(NODE_COLUMNS)));
    for node in &map.nodes {
        let own = NODE_COLUMNS.iter().map(|(column, _)| node_cell(node, *column));
        table.row(own.chain(names.cells(&node.fields)));
    }
    table.text()
}

/// The ties of a map as CSV: `from,to,id,type,direction,label,weight,since,until,current,amount,source_url,scale` and
/// a column for each of the first [`FIELDS_MAX`] names of fields. Ends are ids, so that the table can be read without
/// the one of the nodes.
pub fn write_edges(map: &Map) -> String {
    let names = FieldNames::of(map.ties.iter().map(|tie| &tie.fields));
    let mut table = Table::default();
    let ends = ["from".to_owned(), "to".to_owned()];
    let own = EDGE_COLUMNS.iter().map(|(_, names)| names[0].to_owned());
    table.row(ends.into_iter().chain(own).chain(names.headers(EDGE_COLUMNS)));
    for tie in &map.ties {
        let ends = [map.nodes[tie.from].id.clone(), map.nodes[tie.to].id.clone()];
        let own = EDGE_COLUMNS.iter().map(|(column, _)| tie_cell(tie, *column, map.directed));
        table.row(ends.into_iter().chain(own).chain(names.cells(&tie.fields)));
    }
    table.text()
}

fn node_cell(node: &Node, column: Column) -> String {
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    match column {
        Column::Id => Some(node.id.clone()),
        Column::Label => Some(node.label.clone()),
        Column::Kind => node.kind.clone(),
        Column::Description => node.description.clone(),
        Column::Url => node.url.clone(),
        Column::Image => node.image.clone(),
        Column::X => number(node.x),
        Column::Y => number(node.y),
        Column::Scale => number(node.scale),
        Column::Color => node.color.clone(),
        _ => None,
    }
    .unwrap_or_default()
}

fn tie_cell(tie: &Tie, column: Column, directed: Option<bool>) -> String {
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    match column {
        Column::Id => tie.id.clone(),
        Column::Kind => tie.kind.clone(),
        // Where the map does not say that its ties have no direction, nothing is said of one that has none.
        Column::Direction if tie.direction == Direction::None && directed != Some(false) => None,
        Column::Direction => Some(tie.direction.word().to_owned()),
        Column::Label => Some(tie.label.clone()),
        Column::Strength => number(tie.strength),
        Column::Since => tie.since.as_ref().map(|when| when.text.clone()),
        Column::Until => tie.until.as_ref().map(|when| when.text.clone()),
        Column::Current => tie.current.map(|current| if current { "yes" } else { "no" }.to_owned()),
        Column::Amount => number(tie.amount),
        Column::Url => tie.source_url.clone(),
        Column::Scale => number(tie.scale),
        _ => None,
    }
    .unwrap_or_default()
}

/// The columns for fields: each name as often as one node or tie has it at most.
struct FieldNames(Vec<(Arc<str>, usize)>);

impl FieldNames {
    fn of<'a>(all: impl Iterator<Item = &'a Vec<(Arc<str>, String)>>) -> Self {
        let mut names: Vec<(Arc<str>, usize)> = Vec::new();
        for fields in all {
            for (place, (name, _)) in fields.iter().enumerate().take(FIELDS_MAX) {
                let nth = fields[..place].iter().filter(|(before, _)| before == name).count();
                let met = names.iter().any(|(known, times)| known == name && *times == nth);
                if !met && names.len() < FIELDS_MAX {
                    names.push((Arc::clone(name), nth));
                }
            }
        }
        Self(names)
    }

    fn headers(&self, table: &'static [(Column, &'static [&'static str])]) -> impl Iterator<Item = String> {
        let mark = move |name: &str| if needs_mark(name, table) { FIELD_MARK } else { "" };
        self.0.iter().map(move |(name, _)| format!("{}{name}", mark(name)))
    }

    fn cells<'a>(&'a self, fields: &'a [(Arc<str>, String)]) -> impl Iterator<Item = String> + 'a {
        self.0.iter().map(|(name, nth)| {
            let values = fields.iter().filter(|(known, _)| known == name);
            values.map(|(_, value)| value).nth(*nth).cloned().unwrap_or_default()
        })
    }
}

/// CSV on its way into a text.
struct Table(csv::Writer<Vec<u8>>);

impl Default for Table {
    fn default() -> Self {
        Self(csv::Writer::from_writer(Vec::new()))
    }
}

impl Table {
    fn row(&mut self, cells: impl Iterator<Item = String>) {
        self.0.write_record(cells).expect("every row is as long as the first, and memory takes all bytes");
    }

    fn text(self) -> String {
        let bytes = self.0.into_inner().expect("memory takes all bytes");
        String::from_utf8(bytes).expect("only texts were written")
    }
}
