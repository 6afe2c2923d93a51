//! Whatever is written is read back, but for what the format has no place for.

mod maps;

use std::sync::Arc;

use proptest::prelude::*;
use starling_interchange::{Direction, Map, Tie, gexf, graphml, oligrapher, read, table};

/// Every text of a map through one function.
fn change(map: &mut Map, text: fn(&str) -> String) {
    let some = |words: &mut Option<String>| *words = words.as_deref().map(text);
    let fields = |fields: &mut Vec<(Arc<str>, String)>| {
        for (name, value) in fields {
            (*name, *value) = (Arc::from(text(name)), text(value));
        }
    };
    for node in &mut map.nodes {
        (node.id, node.label) = (text(&node.id), text(&node.label));
        [&mut node.kind, &mut node.description, &mut node.url, &mut node.image].into_iter().for_each(some);
        fields(&mut node.fields);
    }
    for tie in &mut map.ties {
        tie.label = text(&tie.label);
        [&mut tie.id, &mut tie.kind, &mut tie.source_url].into_iter().for_each(some);
        fields(&mut tie.fields);
    }
    (map.title, map.subtitle) = (text(&map.title), text(&map.subtitle));
}

/// What XML 1.0 can hold.
fn held(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_control() || matches!(sign, '\t' | '\n' | '\r' | '\u{7f}'..))
        .filter(|sign| *sign != '\u{fffe}')
        .collect()
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

/// A map without what only Oligrapher has, and without lines.
fn plain(mut map: Map) -> Map {
    map.captions.clear();
    map.annotations.clear();
    map.settings.clear();
    map.subtitle.clear();
    map.ties.iter_mut().for_each(|tie| tie.bend = None);
    lineless(map)
}

fn lineless(mut map: Map) -> Map {
    map.nodes.iter_mut().for_each(|node| node.line = 0);
    map.ties.iter_mut().for_each(|tie| tie.line = 0);
    map
}

/// Takes the ids away that the writer made for ties without.
fn own_ids(map: &mut Map, of: &[Tie]) {
    for (tie, written) in map.ties.iter_mut().zip(of) {
        if written.id.is_none() && tie.id.as_deref().is_some_and(|id| id.starts_with("tie-")) {
            tie.id = None;
        }
    }
}

/// The XML formats say of every edge whether it has a direction.
fn said(map: &mut Map) {
    if !map.ties.is_empty() && map.ties.iter().all(|tie| tie.direction == Direction::None) {
        map.directed = Some(false);
    }
}

fn same(written: &Map, read: &Map, file: &str) -> Result<(), TestCaseError> {
    for (written, read) in written.nodes.iter().zip(&read.nodes) {
        prop_assert_eq!(written, read, "{}", file);
    }
    for (written, read) in written.ties.iter().zip(&read.ties) {
        prop_assert_eq!(written, read, "{}", file);
    }
    prop_assert_eq!(written, read, "{}", file);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn graphml(map in maps::map()) {
        let file = graphml::write(&map);
        let back = read("map.graphml", file.as_bytes()).unwrap().map;
        let mut expected = plain(map);
        change(&mut expected, held);
        said(&mut expected);
        same(&expected, &lineless(back), &file)?;
    }

    #[test]
    fn gexf(map in maps::map()) {
        let file = gexf::write(&map);
        let mut back = read("map.gexf", file.as_bytes()).unwrap().map;
        own_ids(&mut back, &map.ties);
        let mut expected = plain(map);
        change(&mut expected, held);
        said(&mut expected);
        same(&expected, &lineless(back), &file)?;
    }

    #[test]
    fn oligrapher(map in maps::map()) {
        let file = oligrapher::write(&map);
        let mut back = read("map.json", file.as_bytes()).unwrap().map;
        own_ids(&mut back, &map.ties);
        let mut expected = lineless(map);
        for (node, back) in expected.nodes.iter_mut().zip(&back.nodes) {
            (node.x, node.y) = (node.x.or(back.x), node.y.or(back.y));
            node.scale = node.scale.or(Some(1.0));
            node.color = node.color.take().or(Some("#ccc".to_owned()));
        }
        for tie in &mut expected.ties {
            tie.scale = tie.scale.or(Some(1.0));
        }
        for caption in &mut expected.captions {
            (caption.width, caption.height) = (Some(300.0), Some(200.0));
            let words = ["Arial", "12", "400"].map(|word| Some(word.to_owned()));
            [caption.font, caption.size, caption.weight] = words;
        }
        // Oligrapher does not say that a map has no direction.
        expected.directed = expected.directed.filter(|directed| *directed);
        same(&expected, &lineless(back), &file)?;
    }

    #[test]
    fn tables(map in maps::map()) {
        let (nodes, edges) = (table::write_nodes(&map), table::write_edges(&map));
        let reading = table::read_nodes(nodes.as_bytes()).unwrap();
        prop_assert_eq!(reading.problems, []);
        let mut back = Map { nodes: reading.nodes, ..Map::default() };
        // Ties of the second table by the nodes of the first.
        let ties = read("edges.csv", edges.as_bytes()).unwrap().map;
        back.directed = ties.directed;
        for tie in ties.ties {
            let place = |of: usize| back.nodes.iter().position(|node| node.id == ties.nodes[of].id).unwrap();
            back.ties.push(Tie { from: place(tie.from), to: place(tie.to), ..tie });
        }
        let mut expected = plain(map);
        change(&mut expected, trimmed);
        expected.title.clear();
        // A field's name met twice has a column for each, and columns keep one order for all rows.
        for fields in back.nodes.iter_mut().chain(&mut expected.nodes).map(|node| &mut node.fields) {
            fields.sort();
        }
        for fields in back.ties.iter_mut().chain(&mut expected.ties).map(|tie| &mut tie.fields) {
            fields.sort();
        }
        same(&expected, &lineless(back), &format!("{nodes}\n{edges}"))?;
    }
}
