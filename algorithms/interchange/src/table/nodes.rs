//! A table of nodes, and how it is joined with the ties of another.

use std::collections::HashMap;

use super::columns::Columns;
use super::rows;
use crate::build::Builder;
use crate::problem::{Problems, Reason, quoted};
use crate::text::decode;
use crate::words::{Column, NODE_COLUMNS, set_node};
use crate::{Map, Node, Problem, Unreadable};

/// A table of nodes as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeReading {
    /// The nodes, in the order of the file, each id once.
    pub nodes: Vec<Node>,
    /// What was wrong, by line; at most [`LISTED_MAX`](crate::LISTED_MAX).
    pub problems: Vec<Problem>,
    /// How many more problems there were.
    pub unlisted: usize,
}

/// Reads a table of nodes: `id,label,type`, Gephi's `Id,Label`, Kumu's `Label,Type,Description,Tags`, LittleSis'
/// `name,primary_ext,blurb`. A table without ids calls its nodes by their labels.
///
/// # Errors
/// [`Unreadable::Empty`], and [`Unreadable::NoColumn`] where neither an id nor a label has its column.
pub fn read_nodes(bytes: &[u8]) -> Result<NodeReading, Unreadable> {
    let text = decode(bytes);
    let separator = rows::delimiter(&text.text);
    let header = rows::first(&text.text, separator);
    if header.is_empty() {
        return Err(Unreadable::Empty);
    }
    let columns = Columns::read(&header, NODE_COLUMNS, false);
    if !columns.has(Column::Id) && !columns.has(Column::Label) {
        return Err(Unreadable::NoColumn { expected: "id" });
    }
    let mut builder = Builder::default();
    if let Some(line) = text.guessed {
        builder.note(line, Reason::Guessed);
    }
    read_rows(&text.text, separator, &columns, &mut builder);
    let Problems { list, unlisted } = builder.problems;
    Ok(NodeReading { nodes: builder.map.nodes, problems: list, unlisted })
}

pub(super) fn read_rows(text: &str, separator: u8, columns: &Columns, builder: &mut Builder) {
    let mut skip = true;
    let open = rows::each(text, separator, |line, row| {
        if std::mem::take(&mut skip) {
            return true;
        }
        let mut node = Node { line, fields: columns.fields(row), ..Node::default() };
        for (column, cell) in columns.cells(row) {
            set_node(builder, &mut node, column, cell);
        }
        if node.id.is_empty() {
            node.id.clone_from(&node.label);
        }
        builder.node(node);
        true
    });
    if let Some(line) = open {
        builder.note(line, Reason::UnclosedQuote);
    }
}

/// Joins the ties of one table with the nodes of another: nodes the ties name are filled in, the others are added.
/// Each node the ties name and the list does not is given back as a [`Reason::MadeNode`] on the line that named it
/// first, with the number of those no longer listed.
pub fn join(map: &mut Map, nodes: Vec<Node>) -> (Vec<Problem>, usize) {
    let mut places: HashMap<String, (usize, bool)> =
        map.nodes.iter().enumerate().map(|(place, node)| (node.id.clone(), (place, false))).collect();
    for node in nodes {
        if let Some((place, listed)) = places.get_mut(&node.id) {
            if !std::mem::replace(listed, true) {
                map.nodes[*place] = node;
            }
        } else {
            places.insert(node.id.clone(), (map.nodes.len(), true));
            map.nodes.push(node);
        }
    }
    let mut problems = Problems::default();
    for node in map.nodes.iter().filter(|node| !places[&node.id].1) {
        problems.push(node.line, Reason::MadeNode { id: quoted(&node.id) });
    }
    (problems.list, problems.unlisted)
}
