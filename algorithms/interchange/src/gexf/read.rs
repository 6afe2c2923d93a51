//! GEXF to a map.

use std::collections::HashMap;

use super::USUAL_SIZE;
use crate::build::Builder;
use crate::draft::{Drafts, Meaning, Owner};
use crate::sniff::Format;
use crate::xml::{Element, Step, Xml};
use crate::{Direction, Node, Reading, Tie, Unreadable};

/// Where in the document the walk stands.
enum Place {
    Of(Owner),
    /// Among the attributes of nodes, or of edges.
    Attributes {
        of_nodes: bool,
    },
    Attribute {
        of_nodes: bool,
        meaning: Meaning,
    },
    Default {
        of_nodes: bool,
        meaning: Meaning,
        line: usize,
    },
    /// In the description of the whole.
    Title,
    Other,
}

#[derive(Default)]
struct Walk {
    builder: Builder,
    drafts: Drafts,
    node_attributes: HashMap<String, Meaning>,
    tie_attributes: HashMap<String, Meaning>,
    direction: Direction,
    spelled: Option<Owner>,
    places: Vec<Place>,
    text: String,
}

/// GEXF to a map.
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
                if matches!(walk.places.last(), Some(Place::Default { .. } | Place::Title)) {
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
    // GEXF says of each edge whether it has a direction, so one of which nothing is said has none.
    if !walk.builder.map.ties.is_empty() && walk.builder.map.ties.iter().all(|tie| tie.direction == Direction::None) {
        walk.builder.map.directed = Some(false);
    }
    Ok(walk.builder.finish(Format::Gexf))
}

impl Walk {
    fn opened(&mut self, element: &Element) -> Place {
        match element.name.as_str() {
            "description" => {
                self.text.clear();
                Place::Title
            }
            "graph" => {
                self.direction = element.get("defaultedgetype").and_then(Direction::by_word).unwrap_or_default();
                Place::Other
            }
            "attributes" => Place::Attributes { of_nodes: element.get("class") != Some("edge") },
            "attribute" => self.attribute(element),
            "default" => match self.places.last() {
                Some(Place::Attribute { of_nodes, meaning }) => {
                    self.text.clear();
                    Place::Default { of_nodes: *of_nodes, meaning: meaning.clone(), line: element.line }
                }
                _ => Place::Other,
            },
            "node" => self.node(element),
            "edge" => self.edge(element),
            _ => {
                if let Some(owner) = self.owner() {
                    self.detail(owner, element);
                }
                Place::Other
            }
        }
    }

    /// The node or edge the walk stands in, where nothing but a list of its details stands between.
    fn owner(&self) -> Option<Owner> {
        let near = self.places.iter().rev().take(2);
        near.take_while(|place| matches!(place, Place::Of(_) | Place::Other)).find_map(|place| match place {
            Place::Of(owner) => Some(*owner),
            _ => None,
        })
    }

    fn attribute(&mut self, element: &Element) -> Place {
        let Some(Place::Attributes { of_nodes }) = self.places.last() else { return Place::Other };
        let of_nodes = *of_nodes;
        let id = element.get("id").unwrap_or_default().to_owned();
        let title = element.filled("title").unwrap_or(&id);
        let meaning = if of_nodes { Meaning::of_node(title) } else { Meaning::of_tie(title) };
        let attributes = if of_nodes { &mut self.node_attributes } else { &mut self.tie_attributes };
        attributes.insert(id, meaning.clone());
        Place::Attribute { of_nodes, meaning }
    }

    fn node(&mut self, element: &Element) -> Place {
        let text = |name| element.get(name).unwrap_or_default().to_owned();
        let node = Node { id: text("id"), label: text("label"), line: element.line, ..Node::default() };
        let owner = self.drafts.node(node);
        self.spells(owner, element);
        Place::Of(owner)
    }

    fn edge(&mut self, element: &Element) -> Place {
        let text = |name| element.get(name).unwrap_or_default().to_owned();
        let direction = element.get("type").and_then(Direction::by_word).unwrap_or(self.direction);
        let id = element.filled("id").map(str::to_owned);
        let tie = Tie { id, label: text("label"), direction, line: element.line, ..Tie::default() };
        let owner = self.drafts.tie(tie, text("source"), text("target"));
        for (name, meaning) in [("weight", "weight"), ("kind", "type")] {
            self.say(owner, meaning, element.get(name));
        }
        self.spells(owner, element);
        Place::Of(owner)
    }

    /// When a node or tie is there.
    fn spells(&mut self, owner: Owner, element: &Element) {
        for (names, meaning) in [(["start", "startopen"], "start"), (["end", "endopen"], "end")] {
            let value = names.into_iter().find_map(|name| element.filled(name));
            let value = value.filter(|value| !value.trim_start_matches(['-', '+']).to_lowercase().starts_with("inf"));
            // A later spell's end is the one that counts.
            if let (Owner::Tie(_), "end", Some(value)) = (owner, meaning, value) {
                self.drafts.end(&mut self.builder, owner, value);
            } else if self.spelled != Some(owner) {
                self.say(owner, meaning, value);
            }
        }
        if element.name == "spell" {
            self.spelled = Some(owner);
        }
    }

    fn detail(&mut self, owner: Owner, element: &Element) {
        match element.name.as_str() {
            "attvalue" => {
                let id = element.get("for").or_else(|| element.get("id")).unwrap_or_default();
                let meaning = match owner {
                    Owner::Node(_) => self.node_attributes.get(id).cloned().unwrap_or_else(|| Meaning::of_node(id)),
                    Owner::Tie(_) => self.tie_attributes.get(id).cloned().unwrap_or_else(|| Meaning::of_tie(id)),
                };
                self.drafts.say(&mut self.builder, owner, &meaning, element.get("value").unwrap_or_default());
            }
            "spell" | "slice" => self.spells(owner, element),
            "color" => {
                let hex = element.get("hex").map(str::to_owned).or_else(|| color(element));
                if let Owner::Node(_) = owner {
                    self.say(owner, "color", hex.as_deref());
                }
            }
            "position" => {
                if let Owner::Node(_) = owner {
                    self.say(owner, "x", element.get("x"));
                    let y = element.get("y").and_then(|y| y.trim().parse::<f64>().ok()).map(|y| (-y).to_string());
                    self.say(owner, "y", y.as_deref().or(element.get("y")));
                }
            }
            "size" => {
                if let Owner::Node(_) = owner {
                    let size = element.get("value").and_then(|size| size.trim().parse::<f64>().ok());
                    let scale = size.map(|size| (size / USUAL_SIZE).to_string());
                    self.say(owner, "scale", scale.as_deref().or(element.get("value")));
                }
            }
            "thickness" => {
                if let Owner::Tie(_) = owner {
                    self.say(owner, "scale", element.get("value"));
                }
            }
            _ => {}
        }
    }

    fn say(&mut self, owner: Owner, name: &str, value: Option<&str>) {
        let meaning = match owner {
            Owner::Node(_) => Meaning::of_node(name),
            Owner::Tie(_) => Meaning::of_tie(name),
        };
        self.drafts.say(&mut self.builder, owner, &meaning, value.unwrap_or_default());
    }

    fn closed(&mut self, place: Place) {
        match place {
            Place::Default { of_nodes, meaning, line } => {
                self.drafts.default(&mut self.builder, line, of_nodes, meaning, &self.text);
            }
            Place::Title if self.builder.map.title.is_empty() && !self.text.trim().is_empty() => {
                self.builder.map.title = std::mem::take(&mut self.text);
            }
            _ => {}
        }
    }
}

/// A colour of three parts from 0 to 255.
fn color(element: &Element) -> Option<String> {
    let part = |name| element.get(name).and_then(|part| part.trim().parse::<u8>().ok());
    Some(format!("#{:02x}{:02x}{:02x}", part("r")?, part("g")?, part("b")?))
}
