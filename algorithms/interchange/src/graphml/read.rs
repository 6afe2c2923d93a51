//! GraphML to a map.

use std::collections::HashMap;

use crate::build::Builder;
use crate::draft::{Drafts, Meaning, Owner};
use crate::problem::Reason;
use crate::sniff::Format;
use crate::xml::{Element, Step, Xml};
use crate::{Direction, Node, Reading, Tie, Unreadable};

/// Where in the document the walk stands.
enum Place {
    /// In a graph, whose edges have a direction unless they say otherwise.
    Graph(Direction),
    /// In a node or an edge.
    Of(Owner),
    /// In a value of that key, where there is one.
    Data(Owner, Option<usize>),
    /// In the label of a drawing inside a value.
    Label(Owner),
    /// In a key.
    Key(usize),
    /// In the value all have of whom nothing else is said, on that line.
    Default(usize, usize),
    /// In a description of the whole.
    Title,
    Other,
}

/// What a key says of nodes and of edges.
struct Key {
    node: Meaning,
    tie: Meaning,
    of_nodes: bool,
    of_ties: bool,
}

#[derive(Default)]
struct Walk {
    builder: Builder,
    drafts: Drafts,
    keys: Vec<Key>,
    places_of_keys: HashMap<String, usize>,
    places: Vec<Place>,
    text: String,
}

/// GraphML to a map.
pub(crate) fn read_text(text: &str, builder: Builder) -> Result<Reading, Unreadable> {
    let mut walk = Walk { builder, ..Walk::default() };
    let mut xml = Xml::new(text);
    while let Some(step) = xml.step()? {
        match step {
            Step::Open(element) => {
                let place = walk.opened(&element);
                walk.places.push(place);
            }
            Step::Text(text) => {
                if matches!(
                    walk.places.last(),
                    Some(Place::Data(..) | Place::Label(_) | Place::Default(..) | Place::Title)
                ) {
                    walk.text.push_str(&text);
                }
            }
            Step::Close => {
                if let Some(place) = walk.places.pop() {
                    walk.closed(place);
                }
            }
        }
    }
    walk.drafts.finish(&mut walk.builder);
    // GraphML says of each edge whether it has a direction, so one of which nothing is said has none.
    if !walk.builder.map.ties.is_empty() && walk.builder.map.ties.iter().all(|tie| tie.direction == Direction::None) {
        walk.builder.map.directed = Some(false);
    }
    Ok(walk.builder.finish(Format::GraphMl))
}

impl Walk {
    fn opened(&mut self, element: &Element) -> Place {
        match element.name.as_str() {
            "key" => self.key(element),
            "default" => match self.places.last() {
                Some(Place::Key(key)) => {
                    self.text.clear();
                    Place::Default(*key, element.line)
                }
                _ => Place::Other,
            },
            "graph" => Place::Graph(match element.get("edgedefault") {
                Some("directed") => Direction::Forth,
                _ => Direction::None,
            }),
            "node" => self.node(element),
            "edge" => self.edge(element),
            "data" => match self.places.last() {
                Some(Place::Of(owner)) => {
                    self.text.clear();
                    let owner = *owner;
                    Place::Data(owner, element.get("key").map(|id| self.key_of(id)))
                }
                _ => Place::Other,
            },
            "desc" if !self.places.iter().any(|place| matches!(place, Place::Of(_) | Place::Key(_))) => {
                self.text.clear();
                Place::Title
            }
            "hyperedge" | "port" => {
                self.builder.note(element.line, Reason::NotKnown { what: element.name.clone() });
                Place::Other
            }
            _ => self.drawn(element),
        }
    }

    fn key(&mut self, element: &Element) -> Place {
        let id = element.get("id").unwrap_or_default();
        let name = element.filled("attr.name").unwrap_or(id);
        let of = |what| element.get("for").is_none_or(|of| of == what || of == "all");
        let (node, tie) = (Meaning::of_node(name), Meaning::of_tie(name));
        self.keys.push(Key { node, tie, of_nodes: of("node"), of_ties: of("edge") });
        self.places_of_keys.insert(id.to_owned(), self.keys.len() - 1);
        Place::Key(self.keys.len() - 1)
    }

    /// The key of that id; one nobody declared is understood by its id.
    fn key_of(&mut self, id: &str) -> usize {
        if let Some(key) = self.places_of_keys.get(id) {
            return *key;
        }
        let (node, tie) = (Meaning::of_node(id), Meaning::of_tie(id));
        self.keys.push(Key { node, tie, of_nodes: true, of_ties: true });
        self.places_of_keys.insert(id.to_owned(), self.keys.len() - 1);
        self.keys.len() - 1
    }

    fn node(&mut self, element: &Element) -> Place {
        let id = element.get("id").unwrap_or_default().to_owned();
        Place::Of(self.drafts.node(Node { id, line: element.line, ..Node::default() }))
    }

    fn edge(&mut self, element: &Element) -> Place {
        let graph = self.places.iter().rev().find_map(|place| match place {
            Place::Graph(direction) => Some(*direction),
            _ => None,
        });
        let direction = match element.get("directed") {
            Some("true" | "1") => Direction::Forth,
            Some("false" | "0") => Direction::None,
            _ => graph.unwrap_or_default(),
        };
        let id = element.filled("id").map(str::to_owned);
        let end = |name| element.get(name).unwrap_or_default().to_owned();
        let tie = Tie { id, direction, line: element.line, ..Tie::default() };
        Place::Of(self.drafts.tie(tie, end("source"), end("target")))
    }

    /// Inside a value, the drawings of yEd have labels and places.
    fn drawn(&mut self, element: &Element) -> Place {
        let inside = self.places.iter().rev().find_map(|place| match place {
            Place::Data(owner, _) => Some(*owner),
            _ => None,
        });
        match (element.name.as_str(), inside) {
            ("NodeLabel" | "EdgeLabel", Some(owner)) => {
                self.text.clear();
                Place::Label(owner)
            }
            ("Geometry", Some(owner @ Owner::Node(_))) => {
                for name in ["x", "y"] {
                    let value = element.get(name).unwrap_or_default();
                    self.drafts.say(&mut self.builder, owner, &Meaning::of_node(name), value);
                }
                Place::Other
            }
            _ => Place::Other,
        }
    }

    fn closed(&mut self, place: Place) {
        if matches!(place, Place::Other) {
            return;
        }
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        match place {
            Place::Data(owner, Some(key)) => self.value(owner, key, &text),
            Place::Label(owner) => {
                let key = self.key_of("label");
                self.value(owner, key, text.trim());
            }
            Place::Default(key, line) => {
                let key = &self.keys[key];
                for (said, of_nodes, meaning) in [(key.of_nodes, true, &key.node), (key.of_ties, false, &key.tie)] {
                    if said {
                        self.drafts.default(&mut self.builder, line, of_nodes, meaning.clone(), &text);
                    }
                }
            }
            Place::Title if self.builder.map.title.is_empty() => self.builder.map.title = text,
            _ => {}
        }
    }

    fn value(&mut self, owner: Owner, key: usize, text: &str) {
        let meaning = match owner {
            Owner::Node(_) => &self.keys[key].node,
            Owner::Tie(_) => &self.keys[key].tie,
        };
        self.drafts.say(&mut self.builder, owner, meaning, text);
    }
}
