//! Whatever bytes come, an answer comes back: a map with its problems, or one word why not. And a small file makes no
//! large map.

use proptest::collection::vec;
use proptest::prelude::*;
use starling_interchange::littlesis::{self, BulkKind, Category, Chosen};
use starling_interchange::{LISTED_MAX, Map, Node, Reading, Tie, gexf, graphml, oligrapher, read, table};

const NAMES: &[&str] = &["a.csv", "a.json", "a.graphml", "a.gexf", "a.ndjson", "a.txt", "a", ""];

/// How much larger than its file a map may be, in bytes held. The dearest honest file is a list of ties of one letter
/// each, every one of which becomes a [`Tie`].
const GROWTH: usize = 150;

fn valid_files() -> Vec<Vec<u8>> {
    let folder = format!("{}/tests/files", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the files stand beside the tests")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).expect("just listed")).collect()
}

/// Bytes through every reader, and what they gave through every writer.
fn through_all(bytes: &[u8]) {
    for name in NAMES {
        if let Ok(reading) = read(name, bytes) {
            holds(&reading, bytes.len());
            let _ = (graphml::write(&reading.map), gexf::write(&reading.map), oligrapher::write(&reading.map));
            let _ = (table::write_nodes(&reading.map), table::write_edges(&reading.map));
        }
    }
    let _ = table::read_nodes(bytes);
    let chosen = Chosen { categories: Category::all().collect(), unconnected: true };
    let _ = littlesis::map(bytes, bytes, &chosen);
    for kind in [BulkKind::List, BulkKind::DonationsGiven, BulkKind::Of(Category::Position)] {
        let _ = littlesis::read_bulk(bytes, kind);
    }
}

/// What every map promises.
fn holds(reading: &Reading, length: usize) {
    let map = &reading.map;
    let ids: std::collections::HashSet<&str> = map.nodes.iter().map(|node| node.id.as_str()).collect();
    assert_eq!(ids.len(), map.nodes.len());
    assert!(!ids.contains(""));
    for tie in &map.ties {
        assert!(tie.from < map.nodes.len() && tie.to < map.nodes.len());
        assert!([tie.strength, tie.amount, tie.scale].iter().flatten().all(|number| number.is_finite()));
        assert!(tie.fields.iter().all(|(_, value)| !value.is_empty()));
    }
    for node in &map.nodes {
        assert!([node.x, node.y, node.scale].iter().flatten().all(|number| number.is_finite()));
        assert!(!node.label.is_empty() && node.line > 0);
    }
    assert!(reading.problems.len() <= LISTED_MAX);
    assert!(reading.problems.iter().all(|problem| problem.line > 0 && problem.to_string().len() < 2000));
    assert!(held(map) <= GROWTH * length + 4096, "{} bytes from {length}", held(map));
}

/// About how many bytes a map holds.
fn held(map: &Map) -> usize {
    let some = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let fields =
        |fields: &Vec<(std::sync::Arc<str>, String)>| fields.iter().map(|(_, value)| 40 + value.len()).sum::<usize>();
    let node = |node: &Node| {
        let texts = [&node.kind, &node.description, &node.url, &node.image, &node.color].map(some);
        size_of::<Node>() + node.id.len() + node.label.len() + texts.iter().sum::<usize>() + fields(&node.fields)
    };
    let tie = |tie: &Tie| {
        let texts = [&tie.id, &tie.kind, &tie.source_url].map(some);
        size_of::<Tie>() + tie.label.len() + texts.iter().sum::<usize>() + fields(&tie.fields)
    };
    map.nodes.iter().map(node).sum::<usize>() + map.ties.iter().map(tie).sum::<usize>()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        through_all(&bytes);
    }

    #[test]
    fn any_bytes_after_a_beginning(start in prop::sample::select(BEGINNINGS), bytes in vec(any::<u8>(), 0..200)) {
        through_all(&[start.as_bytes(), &bytes].concat());
    }

    #[test]
    fn words_that_mean_something(words in vec(prop::sample::select(WORDS), 0..60)) {
        through_all(words.concat().as_bytes());
    }

    #[test]
    fn mutated_files(
        file in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        cuts in vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>(), 0_u8..5), 1..6),
    ) {
        let files = valid_files();
        let mut bytes = file.get(&files).clone();
        let other = other.get(&files);
        for (at, length, byte, how) in cuts {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let length = length.index(bytes.len() - at + 1).min(40);
            match how {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..at + length)),
                2 => bytes.truncate(at),
                3 => {
                    let part = bytes[at..at + length].to_vec();
                    bytes.splice(at..at, part);
                }
                _ => drop(bytes.splice(at..at, other[at.min(other.len())..(at + length).min(other.len())].to_vec())),
            }
        }
        through_all(&bytes);
    }
}

const BEGINNINGS: &[&str] =
    &["<graphml>", "<gexf><graph>", "{\"nodes\":{", "[{\"type\":\"relationships\",", "from,to\n", "{\"elements\":["];

const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\n",
    "\\",
    "\"nodes\":",
    "\"edges\":",
    "\"links\":",
    "\"id\":\"a\"",
    "\"display\":",
    "\"elements\":",
    "\"connections\":",
    "\"from\":\"a\"",
    "\"to\":\"a\"",
    "\"node1_id\":1",
    "\"node2_id\":1",
    "1",
    "null",
    "{\"type\":\"relationships\",\"attributes\":{",
    "\"id\":1,\"entity1_id\":1,\"entity2_id\":2,\"category_id\":5",
    "<graphml>",
    "</graphml>",
    "<graph edgedefault=\"directed\">",
    "</graph>",
    "<node id=\"a\">",
    "<node id=\"b\"/>",
    "</node>",
    "<edge source=\"a\" target=\"b\">",
    "</edge>",
    "<key id=\"k\" attr.name=\"label\">",
    "</key>",
    "<default>x",
    "</default>",
    "<data key=\"k\">",
    "</data>",
    "<gexf>",
    "</gexf>",
    "<attvalue for=\"k\" value=\"v\"/>",
    "<attributes class=\"edge\">",
    "<attribute id=\"k\" title=\"weight\">",
    "</attribute>",
    "</attributes>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&#0;",
    "&lt;",
    "&x;",
    "<?xml version=\"1.0\"?>",
    "from,to",
    "a;b",
    "a,b",
    "\t",
    "From,To\n",
    "a|b|c",
    " ",
    "=1+1",
    "\u{feff}",
    "é",
];

#[test]
fn a_small_file_makes_no_large_map() {
    const MANY: usize = 2000;
    let long = "x".repeat(20_000);
    let repeat = |part: &str| part.repeat(MANY);
    let numbered = |part: fn(usize) -> String| (0..MANY).map(part).collect::<String>();
    let cases = [
        ("a long name of a column", "a.csv", format!("from,to,{long}\n{}", repeat("a,b,c\n"))),
        ("many targets", "a.csv", format!("From,To,Label\na,{},{long}\n", "b|".repeat(10_000))),
        ("many columns", "a.csv", format!("from,to,{}\n{}", numbered(|n| format!("c{n},")), "a,b,1\n".repeat(50))),
        (
            "a long key",
            "a.graphml",
            format!("<graphml><key id=\"{long}\">{}</key></graphml>", repeat("<default>a</default>")),
        ),
        (
            "a long default",
            "a.graphml",
            format!(
                "<graphml><key id=\"k\"><default>{long}</default></key><graph>{}</graph></graphml>",
                numbered(|n| format!("<node id=\"{n}\"/>"))
            ),
        ),
        (
            "many defaults",
            "a.graphml",
            format!(
                "<graphml>{}<graph>{}</graph></graphml>",
                numbered(|n| format!(
                    "<key id=\"k{n}\"><default>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</default></key>"
                )),
                numbered(|n| format!("<node id=\"{n}\"/>"))
            ),
        ),
        (
            "many attributes",
            "a.gexf",
            format!("<gexf><graph><nodes><node {}/></nodes></graph></gexf>", numbered(|n| format!("a{n}=\"\" "))),
        ),
        (
            "many names in one object",
            "a.json",
            format!("{{\"elements\":[{{\"label\":\"{long}\",{}\"id\":1}}]}}", repeat("\"label\":\"b\",")),
        ),
        (
            "one label, many ends",
            "a.json",
            format!(
                "{{\"elements\":[{{\"id\":\"a\",\"label\":\"{long}\"}}],\"connections\":[{}{{}}]}}",
                repeat("{\"from\":\"a\",\"to\":\"a\"},")
            ),
        ),
        ("deep", "a.json", format!("{{\"nodes\":{}", "[".repeat(200_000))),
        ("deep", "a.gexf", "<gexf>".repeat(50_000)),
        ("entities", "a.gexf", format!("<!DOCTYPE a [<!ENTITY a \"{long}\">]><gexf>{}</gexf>", repeat("&a;"))),
        ("an open quote", "a.csv", format!("from,to\na,\"{}", repeat("b,c\n"))),
        ("rows without end", "a.json", format!("[{{\"type\":\"relationships\",{}", "[".repeat(300_000))),
        ("rows in rows", "a.json", format!("[{{\"type\":\"relationships\",\"a\":[{}}}", "\n{\"a\":[".repeat(40_000))),
        ("old line ends", "a.csv", format!("from,to\r{}", "a,b\r".repeat(100_000))),
        ("comments", "a.csv", format!("#\n{}", "#\n1,2\n".repeat(20_000))),
        ("broken rows", "a.json", format!("[{{\"type\":\"relationships\"}},{}", repeat("{\"a\":,"))),
    ];
    for (what, name, text) in cases {
        match read(name, text.as_bytes()) {
            Ok(reading) => holds(&reading, text.len()),
            Err(error) => {
                assert!(what.starts_with("deep") || what == "entities", "{what}: {error}");
            }
        }
    }
}

#[test]
fn a_wide_header_over_short_rows_is_read_at_once() {
    let (columns, rows) = (100_000, 100_000);
    let text = format!("from,to{}\n{}", ",more".repeat(columns), "a,b\n".repeat(rows));
    let begin = std::time::Instant::now();
    assert_eq!(read("ties.csv", text.as_bytes()).unwrap().map.ties.len(), rows);
    // Every row against every column would be minutes.
    assert!(begin.elapsed() < std::time::Duration::from_secs(15));
}
