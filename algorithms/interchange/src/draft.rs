//! Nodes and ties of an XML file while it is read: ties may stand before their nodes, and values for all after both.

use std::sync::Arc;

use crate::build::{Builder, Stranger};
use crate::problem::Reason;
use crate::words::{Column, EDGE_COLUMNS, NODE_COLUMNS, meaning, node_has, set_node, set_tie, tie_has, unmarked};
use crate::{Node, Tie};

/// How many values may be given once for all, and how long each may be in bytes. They are copied to each node or tie,
/// so a small file could otherwise become a large map.
const DEFAULTS_MAX: usize = 16;
const DEFAULT_LENGTH: usize = 64;

/// A node or tie being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Node(usize),
    Tie(usize),
}

/// What a key or attribute of the file means.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Meaning {
    name: Arc<str>,
    column: Option<Column>,
}

impl Meaning {
    /// Of something said of nodes.
    pub fn of_node(name: &str) -> Self {
        Self::of(name, NODE_COLUMNS)
    }

    /// Of something said of ties.
    pub fn of_tie(name: &str) -> Self {
        Self::of(name, EDGE_COLUMNS)
    }

    fn of(name: &str, table: &[(Column, &[&str])]) -> Self {
        // The id is an attribute of its own in both formats.
        let column = meaning(name, table).filter(|column| *column != Column::Id);
        Self { name: unmarked(name), column }
    }
}

#[derive(Default)]
pub(crate) struct Drafts {
    nodes: Vec<Node>,
    ties: Vec<(Tie, String, String)>,
    node_defaults: Vec<(Meaning, String)>,
    tie_defaults: Vec<(Meaning, String)>,
}

impl Drafts {
    pub fn node(&mut self, node: Node) -> Owner {
        self.nodes.push(node);
        Owner::Node(self.nodes.len() - 1)
    }

    pub fn tie(&mut self, tie: Tie, from: String, to: String) -> Owner {
        self.ties.push((tie, from, to));
        Owner::Tie(self.ties.len() - 1)
    }

    /// Says something of a node or tie. What was said before stays; the second saying becomes a field.
    pub fn say(&mut self, builder: &mut Builder, owner: Owner, meaning: &Meaning, value: &str) {
        if value.trim().is_empty() {
            return;
        }
        let column = meaning.column.filter(|column| *column == Column::Direction || !self.has(owner, *column));
        match (owner, column) {
            (Owner::Node(place), Some(column)) => set_node(builder, &mut self.nodes[place], column, value),
            (Owner::Tie(place), Some(column)) => set_tie(builder, &mut self.ties[place].0, column, value),
            (_, None) => self.fields(owner).push((Arc::clone(&meaning.name), value.to_owned())),
        }
    }

    /// Says when a tie ended, whatever was said before.
    pub fn end(&mut self, builder: &mut Builder, owner: Owner, value: &str) {
        if let Owner::Tie(place) = owner {
            set_tie(builder, &mut self.ties[place].0, Column::Until, value);
        }
    }

    /// Remembers a value for all nodes or all ties of which nothing else is said.
    pub fn default(&mut self, builder: &mut Builder, line: usize, for_nodes: bool, meaning: Meaning, value: &str) {
        let defaults = if for_nodes { &mut self.node_defaults } else { &mut self.tie_defaults };
        if value.len() > DEFAULT_LENGTH || defaults.len() == DEFAULTS_MAX {
            builder.note(line, Reason::LongDefault);
        } else if !value.trim().is_empty() {
            defaults.push((meaning, value.to_owned()));
        }
    }

    /// Adds all nodes, then all ties whose ends are among them.
    pub fn finish(mut self, builder: &mut Builder) {
        for (meaning, value) in std::mem::take(&mut self.node_defaults) {
            (0..self.nodes.len()).for_each(|place| self.fill(builder, Owner::Node(place), &meaning, &value));
        }
        for (meaning, value) in std::mem::take(&mut self.tie_defaults) {
            (0..self.ties.len()).for_each(|place| self.fill(builder, Owner::Tie(place), &meaning, &value));
        }
        for node in self.nodes {
            builder.node(node);
        }
        for (tie, from, to) in self.ties {
            if let Some((from, to)) = builder.ends(&from, &to, tie.line, Stranger::Refuse) {
                builder.tie(Tie { from, to, ..tie });
            }
        }
    }

    fn fill(&mut self, builder: &mut Builder, owner: Owner, meaning: &Meaning, value: &str) {
        let said = match meaning.column {
            Some(column) => self.has(owner, column),
            None => self.fields(owner).iter().any(|(name, _)| *name == meaning.name),
        };
        if !said {
            self.say(builder, owner, meaning, value);
        }
    }

    fn has(&self, owner: Owner, column: Column) -> bool {
        match owner {
            Owner::Node(place) => node_has(&self.nodes[place], column),
            Owner::Tie(place) => tie_has(&self.ties[place].0, column),
        }
    }

    fn fields(&mut self, owner: Owner) -> &mut Vec<(Arc<str>, String)> {
        match owner {
            Owner::Node(place) => &mut self.nodes[place].fields,
            Owner::Tie(place) => &mut self.ties[place].0.fields,
        }
    }
}
