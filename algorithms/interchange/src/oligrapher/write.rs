//! A map as Oligrapher opens it today.

use std::f64::consts::TAU;

use serde::{Serialize, Serializer};

use crate::ids::distinct;
use crate::{Annotation, Caption, Direction, Map, Node, Tie};

/// How far apart the marks of nodes without a place are set on their circle.
const APART: f64 = 120.0;

/// Writes a map as Oligrapher JSON of the third age, in the shape its editor is started with.
///
/// Nodes without a place are set on a circle around the middle, in their order. Ids of ties and captions that are
/// missing or used twice are replaced (`tie-1`, `caption-1`), since Oligrapher keeps both by their ids.
pub fn write(map: &Map) -> String {
    let places = places(&map.nodes);
    let edge_ids = distinct(map.ties.iter().map(|tie| tie.id.as_deref().unwrap_or_default()), "tie");
    let caption_ids = distinct(map.captions.iter().map(|caption| caption.id.as_str()), "caption");
    let mut edges_of = vec![Vec::new(); map.nodes.len()];
    for (tie, id) in map.ties.iter().zip(&edge_ids) {
        edges_of[tie.from].push(id.as_str());
        if tie.to != tie.from {
            edges_of[tie.to].push(id);
        }
    }
    let nodes = map.nodes.iter().zip(&places).zip(edges_of);
    let nodes = nodes.map(|((node, place), edges)| (node.id.as_str(), NodeOut::of(node, *place, edges)));
    let edges = map.ties.iter().zip(&edge_ids).map(|(tie, id)| (id.as_str(), EdgeOut::of(map, tie, id, &places)));
    let captions =
        map.captions.iter().zip(&caption_ids).map(|(caption, id)| (id.as_str(), CaptionOut::of(caption, id)));
    let out = Out {
        graph: Graph {
            nodes: Ordered(nodes.collect()),
            edges: Ordered(edges.collect()),
            captions: Ordered(captions.collect()),
        },
        annotations: Annotations {
            list: map.annotations.iter().map(AnnotationOut::of).collect(),
            current_index: 0,
            sources: None,
        },
        attributes: Attributes {
            title: &map.title,
            subtitle: &map.subtitle,
            settings: Ordered(map.settings.iter().map(|(name, on)| (name.as_str(), *on)).collect()),
        },
    };
    serde_json::to_string(&out).expect("texts, finite numbers and lists can all be written")
}

/// The place of every node: its own, or one on the circle.
fn places(nodes: &[Node]) -> Vec<(f64, f64)> {
    let radius = APART * nodes.len() as f64 / TAU;
    let places = nodes.iter().enumerate().map(|(place, node)| {
        let angle = TAU * place as f64 / nodes.len() as f64;
        (node.x.unwrap_or((radius * angle.cos()).round()), node.y.unwrap_or((radius * angle.sin()).round()))
    });
    places.collect()
}

/// Names and values written as an object, in their order.
struct Ordered<'a, T>(Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for Ordered<'_, T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[derive(Serialize)]
struct Out<'a> {
    graph: Graph<'a>,
    annotations: Annotations<'a>,
    attributes: Attributes<'a>,
}

#[derive(Serialize)]
struct Graph<'a> {
    nodes: Ordered<'a, NodeOut<'a>>,
    edges: Ordered<'a, EdgeOut<'a>>,
    captions: Ordered<'a, CaptionOut<'a>>,
}

#[derive(Serialize)]
struct NodeOut<'a> {
    id: &'a str,
    name: &'a str,
    x: f64,
    y: f64,
    scale: f64,
    color: &'a str,
    description: Option<&'a str>,
    image: Option<&'a str>,
    url: Option<&'a str>,
    #[serde(rename = "edgeIds")]
    edge_ids: Vec<&'a str>,
    #[serde(skip_serializing_if = "NodeMore::is_empty")]
    starling: NodeMore<'a>,
}

#[derive(Serialize)]
struct NodeMore<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<(&'a str, &'a str)>,
}

#[derive(Serialize)]
struct EdgeOut<'a> {
    id: &'a str,
    node1_id: &'a str,
    node2_id: &'a str,
    label: &'a str,
    scale: f64,
    arrow: Option<&'static str>,
    dash: bool,
    url: Option<&'a str>,
    x1: f64,
    y1: f64,
    x2: f64,
    y2: f64,
    s1: f64,
    s2: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    cx: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cy: Option<f64>,
    #[serde(skip_serializing_if = "EdgeMore::is_empty")]
    starling: EdgeMore<'a>,
}

#[derive(Serialize, Default, PartialEq)]
struct EdgeMore<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strength: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<(&'a str, &'a str)>,
}

#[derive(Serialize)]
struct CaptionOut<'a> {
    id: &'a str,
    text: &'a str,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    font: &'a str,
    size: &'a str,
    weight: &'a str,
}

#[derive(Serialize)]
struct Annotations<'a> {
    list: Vec<AnnotationOut<'a>>,
    #[serde(rename = "currentIndex")]
    current_index: usize,
    sources: Option<()>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnnotationOut<'a> {
    id: &'a str,
    header: &'a str,
    text: &'a str,
    node_ids: &'a [String],
    edge_ids: &'a [String],
    caption_ids: &'a [String],
}

#[derive(Serialize)]
struct Attributes<'a> {
    title: &'a str,
    subtitle: &'a str,
    settings: Ordered<'a, bool>,
}

fn pairs(fields: &[(std::sync::Arc<str>, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (&**name, value.as_str())).collect()
}

impl<'a> NodeOut<'a> {
    fn of(node: &'a Node, (x, y): (f64, f64), edge_ids: Vec<&'a str>) -> Self {
        Self {
            id: &node.id,
            name: &node.label,
            x,
            y,
            scale: node.scale.unwrap_or(1.0),
            color: node.color.as_deref().unwrap_or("#ccc"),
            description: node.description.as_deref(),
            image: node.image.as_deref(),
            url: node.url.as_deref(),
            edge_ids,
            starling: NodeMore { kind: node.kind.as_deref(), fields: pairs(&node.fields) },
        }
    }
}

impl NodeMore<'_> {
    fn is_empty(&self) -> bool {
        self.kind.is_none() && self.fields.is_empty()
    }
}

impl<'a> EdgeOut<'a> {
    fn of(map: &'a Map, tie: &'a Tie, id: &'a str, places: &[(f64, f64)]) -> Self {
        let (from, to) = (&map.nodes[tie.from], &map.nodes[tie.to]);
        Self {
            id,
            node1_id: &from.id,
            node2_id: &to.id,
            label: &tie.label,
            scale: tie.scale.unwrap_or(1.0),
            arrow: match tie.direction {
                Direction::Forth => Some("1->2"),
                Direction::Back => Some("2->1"),
                Direction::Both => Some("both"),
                Direction::None => None,
            },
            dash: tie.current == Some(false),
            url: tie.source_url.as_deref(),
            x1: places[tie.from].0,
            y1: places[tie.from].1,
            x2: places[tie.to].0,
            y2: places[tie.to].1,
            s1: from.scale.unwrap_or(1.0),
            s2: to.scale.unwrap_or(1.0),
            cx: tie.bend.map(|(x, _)| x),
            cy: tie.bend.map(|(_, y)| y),
            starling: EdgeMore {
                kind: tie.kind.as_deref(),
                strength: tie.strength,
                since: tie.since.as_ref().map(|when| when.text.as_str()),
                until: tie.until.as_ref().map(|when| when.text.as_str()),
                current: tie.current.filter(|current| *current),
                amount: tie.amount,
                fields: pairs(&tie.fields),
            },
        }
    }
}

impl EdgeMore<'_> {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl<'a> CaptionOut<'a> {
    fn of(caption: &'a Caption, id: &'a str) -> Self {
        Self {
            id,
            text: &caption.text,
            x: caption.x,
            y: caption.y,
            width: caption.width.unwrap_or(300.0),
            height: caption.height.unwrap_or(200.0),
            font: caption.font.as_deref().unwrap_or("Arial"),
            size: caption.size.as_deref().unwrap_or("12"),
            weight: caption.weight.as_deref().unwrap_or("400"),
        }
    }
}

impl<'a> AnnotationOut<'a> {
    fn of(step: &'a Annotation) -> Self {
        Self {
            id: &step.id,
            header: &step.header,
            text: &step.text,
            node_ids: &step.nodes,
            edge_ids: &step.ties,
            caption_ids: &step.captions,
        }
    }
}
