//! Made-up maps full of signs that break files.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use starling_interchange::{Annotation, Caption, Direction, Map, Node, Tie, When};

const PIECES: &[&str] = &[
    "a",
    "B",
    "\"",
    "\"\"",
    "'",
    "\n",
    "\r\n",
    "\r",
    ",",
    ";",
    "\t",
    "|",
    "=1+1",
    "+",
    "-",
    "@",
    "<",
    ">",
    "&",
    "&amp;",
    "]]>",
    "<!--",
    "ש",
    "\u{202e}",
    "😀",
    "e\u{301}",
    "\u{0}",
    "\u{1}",
    "\u{b}",
    "\u{85}",
    "\u{a0}",
    "\u{fffe}",
    "é",
    " ",
    "#",
    "%",
    "field:",
    "{",
    "[",
    "1->2",
    "from",
    "null",
    "\\",
    "\\u0041",
    "/",
    "$ref",
    "__proto__",
];

/// A text that is never blank, whatever is taken from it.
pub fn text() -> impl Strategy<Value = String> {
    let pieces = || vec(prop::sample::select(PIECES), 0..4).prop_map(|pieces| pieces.concat());
    (pieces(), pieces()).prop_map(|(before, after)| format!("{before}k{after}"))
}

fn number() -> impl Strategy<Value = f64> {
    (-4000_i32..4000).prop_map(|eighths| f64::from(eighths) / 8.0)
}

fn name() -> impl Strategy<Value = Arc<str>> {
    let known = prop::sample::select(&["weight", "from", "id", "Label", "field:x", "source", "since", "tags"][..]);
    prop_oneof![known.prop_map(Arc::from), text().prop_map(Arc::from)]
}

fn fields() -> impl Strategy<Value = Vec<(Arc<str>, String)>> {
    vec((name(), text()), 0..3)
}

fn when() -> impl Strategy<Value = Option<When>> {
    let words = &["2011-08-15", "1856-00-00", "1999", "2001-02", "spring", "2020-01-01T00:00:00Z", "2020/01/01"][..];
    option::of(prop::sample::select(words)).prop_map(|words| words.and_then(When::read))
}

fn node() -> impl Strategy<Value = Node> {
    let words = (text(), text(), option::of(text()), option::of(text()), option::of(text()), option::of(text()));
    let color = option::of(prop::sample::select(&["#cc0011", "#ccc", "teal"][..]));
    (words, option::of(number()), option::of(number()), option::of(number()), color, fields()).prop_map(
        |((id, label, kind, description, url, image), x, y, scale, color, fields)| {
            let color = color.map(str::to_owned);
            Node { id, label, kind, description, url, image, x, y, scale, color, fields, line: 0 }
        },
    )
}

fn tie() -> impl Strategy<Value = Tie> {
    let words = (option::of(text()), option::of(text()), prop_oneof![Just(String::new()), text()], option::of(text()));
    let numbers = (option::of(number()), option::of(number()), option::of(number()), option::of((number(), number())));
    let direction = prop::sample::select(&[Direction::Forth, Direction::Back, Direction::Both, Direction::None][..]);
    let ends = (any::<usize>(), any::<usize>());
    (words, numbers, direction, when(), when(), option::of(any::<bool>()), fields(), ends).prop_map(
        |(
            (id, kind, label, source_url),
            (strength, amount, scale, bend),
            direction,
            since,
            until,
            current,
            fields,
            ends,
        )| {
            let (from, to) = ends;
            Tie {
                id,
                from,
                to,
                kind,
                label,
                strength,
                direction,
                since,
                until,
                current,
                amount,
                source_url,
                scale,
                bend,
                fields,
                line: 0,
            }
        },
    )
}

/// A map with everything a map can have.
pub fn map() -> impl Strategy<Value = Map> {
    let caption = (text(), text(), number(), number()).prop_map(|(id, text, x, y)| Caption {
        id,
        text,
        x,
        y,
        ..Caption::default()
    });
    let step = (text(), text(), vec(text(), 0..3)).prop_map(|(header, text, nodes)| Annotation {
        header,
        text,
        nodes,
        ..Annotation::default()
    });
    let direction = option::of(prop::sample::select(&[Direction::Forth, Direction::None][..]));
    let beside = (vec(caption, 0..2), vec(step, 0..2), text(), text(), vec((text(), any::<bool>()), 0..2));
    (vec(node(), 1..6), vec(tie(), 0..6), direction, any::<bool>(), beside).prop_map(
        |(mut nodes, mut ties, direction, say_so, (mut captions, annotations, title, subtitle, settings))| {
            for (place, node) in nodes.iter_mut().enumerate() {
                node.id = format!("{}·{place}", node.id);
            }
            for (place, tie) in ties.iter_mut().enumerate() {
                (tie.from, tie.to) = (tie.from % nodes.len(), tie.to % nodes.len());
                tie.direction = direction.unwrap_or(tie.direction);
                tie.id = tie.id.as_ref().map(|id| format!("{id}·{place}"));
            }
            for (place, caption) in captions.iter_mut().enumerate() {
                caption.id = format!("{}·{place}", caption.id);
            }
            let all = |wanted: &[Direction]| !ties.is_empty() && ties.iter().all(|tie| wanted.contains(&tie.direction));
            let directed = if all(&[Direction::Forth, Direction::Back]) {
                Some(true)
            } else if all(&[Direction::None]) && say_so {
                Some(false)
            } else {
                None
            };
            Map { nodes, ties, directed, title, subtitle, captions, annotations, settings }
        },
    )
}
