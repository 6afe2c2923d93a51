//! Oligrapher JSON of any age to a map.

use std::sync::Arc;

use crate::build::{Builder, Stranger};
use crate::json::{Json, Value, parse};
use crate::littlesis::Category;
use crate::problem::{Reason, quoted};
use crate::sniff::Format;
use crate::{Annotation, Caption, Direction, Map, Node, Reading, Tie, When};

/// Whether a tree holds a drawing.
pub(crate) fn is_oligrapher(top: &Json) -> bool {
    let graph = graph_of(top);
    graph.get("nodes").or_else(|| graph.get("entities")).is_some()
}

/// A drawing to a map.
pub(crate) fn read_tree(top: &Json, mut builder: Builder) -> Reading {
    let graph = graph_of(top);
    for (key, node) in graph.get("nodes").or_else(|| graph.get("entities")).into_iter().flat_map(Json::values) {
        read_node(&mut builder, key, node);
    }
    for (key, edge) in graph.get("edges").or_else(|| graph.get("rels")).into_iter().flat_map(Json::values) {
        read_edge(&mut builder, key, edge);
    }
    for (key, text) in graph.get("captions").or_else(|| graph.get("texts")).into_iter().flat_map(Json::values) {
        builder.map.captions.push(caption(key, text));
    }
    read_story(&mut builder.map, top, graph);
    builder.finish(Format::Oligrapher)
}

/// The graph: bare, under `graph`, or as the editor saves it.
fn graph_of(top: &Json) -> &Json {
    let inner = top.get("graph").or_else(|| top.get("graph_data"));
    inner.filter(|inner| !inner.object().is_empty()).unwrap_or(top)
}

/// A name inside `display`, where the second age keeps everything, or beside it.
fn shown<'j>(object: &'j Json, name: &str) -> Option<&'j Json> {
    let inside = object.get("display").and_then(|display| display.get(name));
    inside.or_else(|| object.get(name))
}

fn id_of(key: Option<&str>, object: &Json) -> String {
    let own = object.get("id").and_then(Json::id);
    own.or_else(|| key.map(str::to_owned)).unwrap_or_default()
}

fn read_node(builder: &mut Builder, key: Option<&str>, object: &Json) {
    let text = |name| shown(object, name).and_then(Json::text);
    let number = |name| shown(object, name).and_then(Json::number);
    let more = object.get("starling");
    let first_age = object.get("hide_image").is_some() || object.get("custom").is_some();
    builder.node(Node {
        id: id_of(key, object),
        label: text("name").unwrap_or_default(),
        kind: more
            .and_then(|more| more.get("kind"))
            .or_else(|| object.get("type").filter(|_| first_age))
            .and_then(Json::text),
        description: text("description"),
        url: text("url"),
        image: text("image"),
        x: number("x"),
        y: number("y"),
        scale: number("scale"),
        color: text("color"),
        fields: fields(more),
        line: object.line,
    });
}

fn read_edge(builder: &mut Builder, key: Option<&str>, object: &Json) {
    let end = |new: &str, old: &str| object.get(new).or_else(|| object.get(old)).and_then(Json::id);
    let (from, to) = (end("node1_id", "entity1_id"), end("node2_id", "entity2_id"));
    let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
    let Some((from, to)) = builder.ends(&from, &to, object.line, Stranger::Refuse) else { return };
    let number = |name| shown(object, name).and_then(Json::number);
    let more = |name: &str| object.get("starling").and_then(|more| more.get(name));
    let dashed = shown(object, "dash").and_then(Json::truth) == Some(true);
    let current = || object.get("is_current").or_else(|| more("current")).and_then(Json::truth);
    let direction = direction(builder, object);
    builder.tie(Tie {
        id: Some(id_of(key, object)).filter(|id| !id.is_empty()),
        from,
        to,
        kind: more("kind").and_then(Json::text).or_else(|| category(object)),
        label: shown(object, "label").and_then(Json::text).unwrap_or_default(),
        strength: more("strength").and_then(Json::number),
        direction,
        since: more("since").and_then(Json::text).as_deref().and_then(When::read),
        until: more("until").or_else(|| object.get("end_date")).and_then(Json::text).as_deref().and_then(When::read),
        current: if dashed { Some(false) } else { current() },
        amount: more("amount").and_then(Json::number),
        source_url: shown(object, "url").and_then(Json::text),
        scale: number("scale"),
        bend: number("cx").zip(number("cy")),
        fields: fields(object.get("starling")),
        line: object.line,
    });
}

/// The name of the category the first age has by its number.
fn category(edge: &Json) -> Option<String> {
    let number = edge.get("category_id")?.text()?;
    let known = number.parse().ok().and_then(Category::of);
    Some(known.map_or(number, |category| category.name().to_owned()))
}

fn direction(builder: &mut Builder, edge: &Json) -> Direction {
    let Some(arrow) = shown(edge, "arrow") else {
        let forth = edge.get("is_directional").and_then(Json::truth) == Some(true);
        return if forth { Direction::Forth } else { Direction::None };
    };
    match (&arrow.value, arrow.text().as_deref()) {
        (_, Some("1->2" | "right")) => Direction::Forth,
        (_, Some("2->1" | "left")) => Direction::Back,
        (_, Some("both")) => Direction::Both,
        (Value::Text(_), Some(word)) => {
            builder.note(arrow.line, Reason::NotADirection { value: quoted(word) });
            Direction::None
        }
        _ if arrow.truth() == Some(true) => Direction::Forth,
        _ => Direction::None,
    }
}

fn fields(more: Option<&Json>) -> Vec<(Arc<str>, String)> {
    let pairs = more.and_then(|more| more.get("fields")).into_iter().flat_map(Json::values);
    let pairs = pairs.filter_map(|(_, pair)| {
        let mut parts = pair.values().map(|(_, part)| part);
        Some((Arc::from(parts.next()?.any_text()?), parts.next()?.any_text()?.to_owned()))
    });
    pairs.collect()
}

fn caption(key: Option<&str>, object: &Json) -> Caption {
    let text = |name| shown(object, name).and_then(Json::text);
    let number = |name| shown(object, name).and_then(Json::number);
    Caption {
        id: id_of(key, object),
        text: text("text").unwrap_or_default(),
        x: number("x").unwrap_or_default(),
        y: number("y").unwrap_or_default(),
        width: number("width"),
        height: number("height"),
        font: text("font"),
        size: text("size"),
        weight: text("weight"),
    }
}

/// Title, settings and the steps of the story, wherever the file keeps them.
fn read_story(map: &mut Map, top: &Json, graph: &Json) {
    let attributes = top.get("attributes");
    let title = |name: &str| attributes.and_then(|all| all.get(name)).or_else(|| top.get(name)).and_then(Json::text);
    map.title = title("title").unwrap_or_default();
    map.subtitle = title("subtitle").or_else(|| title("description")).unwrap_or_default();
    let settings = attributes.and_then(|all| all.get("settings")).or_else(|| top.get("settings"));
    let saved = settings.and_then(inside);
    for (name, value) in saved.as_ref().or(settings).map_or(&[][..], Json::object) {
        if let Value::Bool(on) = value.value {
            map.settings.push((name.clone(), on));
        }
    }
    let told = top.get("annotations").or_else(|| graph.get("annotations"));
    let told = told.or_else(|| attributes.and_then(|all| all.get("annotations_data")));
    let saved = told.and_then(inside);
    let told = saved.as_ref().or(told);
    let list = told.map(|told| told.get("list").unwrap_or(told));
    map.annotations = list.into_iter().flat_map(Json::values).map(|(_, step)| annotation(step)).collect();
}

/// JSON inside a text, as the editor saves settings and story.
fn inside(value: &Json) -> Option<Json> {
    match &value.value {
        Value::Text(text) => parse(text).ok(),
        _ => None,
    }
}

fn annotation(step: &Json) -> Annotation {
    let text = |name| step.get(name).and_then(Json::text).unwrap_or_default();
    let ids = |name| {
        let ids = step.get(name).into_iter().flat_map(Json::values);
        ids.filter_map(|(_, id)| id.id()).collect()
    };
    Annotation {
        id: text("id"),
        header: text("header"),
        text: text("text"),
        nodes: ids("nodeIds"),
        ties: ids("edgeIds"),
        captions: ids("captionIds"),
    }
}
