//! A map while it is being read: ids to places, and the rules all readers share.

use std::collections::HashMap;

use crate::map::{Direction, Map, Node, Tie};
use crate::problem::{Problems, Reason, quoted};
use crate::sniff::Format;
use crate::{Problem, Reading};

/// What becomes of a tie whose end is not among the nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stranger {
    /// The node is made: the file lists no nodes.
    Make,
    /// The node is made and noted: the file lists nodes, but not this one.
    MakeAndNote,
    /// The tie is left out and noted.
    Refuse,
}

#[derive(Default)]
pub(crate) struct Builder {
    pub map: Map,
    pub problems: Problems,
    places: HashMap<String, usize>,
}

impl Builder {
    /// Adds a node. A second one of the same id is noted and left out.
    pub fn node(&mut self, mut node: Node) {
        if node.id.is_empty() {
            return self.note(node.line, Reason::MissingId);
        }
        if self.places.contains_key(&node.id) {
            return self.note(node.line, Reason::DuplicateId { id: quoted(&node.id) });
        }
        if node.label.is_empty() {
            node.label.clone_from(&node.id);
        }
        self.places.insert(node.id.clone(), self.map.nodes.len());
        self.map.nodes.push(node);
    }

    /// The place of the node a tie on that line ends at.
    pub fn end(&mut self, id: &str, line: usize, stranger: Stranger) -> Option<usize> {
        if id.is_empty() {
            self.note(line, Reason::MissingEnd);
            return None;
        }
        if let Some(place) = self.places.get(id) {
            return Some(*place);
        }
        match stranger {
            Stranger::Make => {}
            Stranger::MakeAndNote => self.note(line, Reason::MadeNode { id: quoted(id) }),
            Stranger::Refuse => {
                self.note(line, Reason::Dangling { id: quoted(id) });
                return None;
            }
        }
        let place = self.map.nodes.len();
        self.places.insert(id.to_owned(), place);
        self.map.nodes.push(Node { line, ..Node::new(id) });
        Some(place)
    }

    /// Both ends of a tie, or nothing when one is missing.
    pub fn ends(&mut self, from: &str, to: &str, line: usize, stranger: Stranger) -> Option<(usize, usize)> {
        if from.is_empty() || to.is_empty() {
            self.note(line, Reason::MissingEnd);
            return None;
        }
        // Both are looked at, so that both are noted; none is made for a tie that will not be.
        let (from, to) = (self.end(from, line, stranger), self.end(to, line, stranger));
        from.zip(to)
    }

    /// Whether a node of that id is there.
    pub fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// Adds a tie, and notes where it is one of a node to itself.
    pub fn tie(&mut self, tie: Tie) {
        if tie.from == tie.to {
            let id = quoted(&self.map.nodes[tie.from].id);
            self.note(tie.line, Reason::SelfLoop { id });
        }
        self.map.ties.push(tie);
    }

    pub fn note(&mut self, line: usize, reason: Reason) {
        self.problems.push(line, reason);
    }

    /// The finite number in a text; what is none is noted.
    pub fn number(&mut self, text: &str, line: usize) -> Option<f64> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok().filter(|number: &f64| number.is_finite());
        if number.is_none() {
            self.note(line, Reason::NotANumber { value: quoted(text) });
        }
        number
    }

    pub fn finish(mut self, format: Format) -> Reading {
        if self.map.directed.is_none() && !self.map.ties.is_empty() {
            let all = |wanted: fn(Direction) -> bool| self.map.ties.iter().all(|tie| wanted(tie.direction));
            if all(|direction| matches!(direction, Direction::Forth | Direction::Back)) {
                self.map.directed = Some(true);
            }
        }
        // Found in the order of the file, but for the few found after it was read.
        let mut problems: Vec<Problem> = self.problems.list;
        problems.sort_by_key(|problem| problem.line);
        Reading { format, map: self.map, problems, unlisted: self.problems.unlisted }
    }
}
