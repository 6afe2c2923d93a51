//! Maps as two tables.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::columns::is_end;
use crate::words::{Column, EDGE_COLUMNS, FIELD_MARK, NODE_COLUMNS, marked, node_text, tie_text};
use crate::{Map, Tie};

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
        let own = NODE_COLUMNS.iter().map(|(column, _)| node_text(node, *column).unwrap_or_default());
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
        let own = EDGE_COLUMNS.iter().map(|(column, _)| tie_cell(tie, *column, map.directed).unwrap_or_default());
        table.row(ends.into_iter().chain(own).chain(names.cells(&tie.fields)));
    }
    table.text()
}

/// The direction said of a tie; where the map does not say that its ties have none, nothing is said of one that has
/// none.
fn tie_cell(tie: &Tie, column: Column, directed: Option<bool>) -> Option<String> {
    match column {
        Column::Direction if directed == Some(false) => Some(tie.direction.word().to_owned()),
        _ => tie_text(tie, column),
    }
}

/// The columns for fields: each name as often as one node or tie has it at most.
struct FieldNames {
    order: Vec<Arc<str>>,
    places: HashMap<(Arc<str>, usize), usize>,
}

impl FieldNames {
    fn of<'a>(all: impl Iterator<Item = &'a Vec<(Arc<str>, String)>>) -> Self {
        let mut names = Self { order: Vec::new(), places: HashMap::new() };
        for (name, nth, _) in all.flat_map(|fields| numbered(fields)) {
            if names.order.len() == FIELDS_MAX {
                break;
            }
            if let Entry::Vacant(place) = names.places.entry((Arc::clone(name), nth)) {
                place.insert(names.order.len());
                names.order.push(Arc::clone(name));
            }
        }
        names
    }

    fn headers(&self, table: &'static [(Column, &'static [&'static str])]) -> impl Iterator<Item = String> {
        // A reader trims, and so may meet a name inside a name.
        let names = self.order.iter().map(|name| name.trim());
        names.map(move |name| if is_end(name) { format!("{FIELD_MARK}{name}") } else { marked(name, table) })
    }

    fn cells(&self, fields: &[(Arc<str>, String)]) -> impl Iterator<Item = String> {
        let mut cells = vec![String::new(); self.order.len()];
        for (name, nth, value) in numbered(fields) {
            if let Some(place) = self.places.get(&(Arc::clone(name), nth)) {
                cells[*place].clone_from(value);
            }
        }
        cells.into_iter()
    }
}

/// Fields with how many of the same name stand before them.
fn numbered(fields: &[(Arc<str>, String)]) -> impl Iterator<Item = (&Arc<str>, usize, &String)> {
    let mut met: HashMap<&str, usize> = HashMap::new();
    fields.iter().map(move |(name, value)| {
        let times = met.entry(name).or_default();
        *times += 1;
        (name, *times - 1, value)
    })
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
