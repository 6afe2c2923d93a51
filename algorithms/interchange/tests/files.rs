//! Small files of every kind, and what is read from them.

use starling_interchange::{Direction, Map, Node, Reading, Tie, Unreadable, read};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/files/{name}", env!("CARGO_MANIFEST_DIR")))
        .expect("the files stand beside the tests")
}

/// A reading in a few lines: nodes, ties, what stands beside them, problems.
fn sketch(reading: &Reading) -> Vec<String> {
    let map = &reading.map;
    let mut lines = vec![format!("{:?} directed {:?} {:?}", reading.format, map.directed, map.title)];
    lines.extend(map.nodes.iter().map(node));
    lines.extend(map.ties.iter().map(|tie| self::tie(map, tie)));
    lines.extend(map.captions.iter().map(|caption| format!("caption {:?} {} {}", caption.text, caption.x, caption.y)));
    let steps = map.annotations.iter();
    lines.extend(steps.map(|step| format!("step {:?} {:?} {:?}", step.header, step.nodes, step.ties)));
    lines.extend(map.settings.iter().map(|(name, on)| format!("setting {name} {on}")));
    lines.extend(reading.problems.iter().map(ToString::to_string));
    lines
}

fn node(node: &Node) -> String {
    let mut line = format!("{}: {} [{}", node.line, node.id, node.label);
    for text in [&node.kind, &node.description, &node.url, &node.image, &node.color].into_iter().flatten() {
        line += &format!("; {text}");
    }
    for number in [node.x, node.y, node.scale].into_iter().flatten() {
        line += &format!("; {number}");
    }
    node.fields.iter().for_each(|(name, value)| line += &format!("; {name}={value}"));
    line + "]"
}

fn tie(map: &Map, tie: &Tie) -> String {
    let arrow = match tie.direction {
        Direction::Forth => "->",
        Direction::Back => "<-",
        Direction::Both => "<->",
        Direction::None => "--",
    };
    let (from, to) = (&map.nodes[tie.from].id, &map.nodes[tie.to].id);
    let mut line = format!("{}: {from} {arrow} {to} [{}", tie.line, tie.label);
    for text in [&tie.id, &tie.kind, &tie.source_url].into_iter().flatten() {
        line += &format!("; {text}");
    }
    for when in [&tie.since, &tie.until].into_iter().flatten() {
        line += &format!("; {} {:?}", when.text, when.date.map(|date| (date.year, date.month, date.day)));
    }
    for number in [tie.strength, tie.amount, tie.scale].into_iter().flatten() {
        line += &format!("; {number}");
    }
    tie.current.iter().for_each(|current| line += &format!("; current {current}"));
    tie.bend.iter().for_each(|bend| line += &format!("; {bend:?}"));
    tie.fields.iter().for_each(|(name, value)| line += &format!("; {name}={value}"));
    line + "]"
}

/// Each file and what is read from it: first the format, whether all ties have a direction, and the title; then nodes
/// as `line: id [label; what is said]`, ties as `line: from -> to [label; what is said]`, and the problems.
const CASES: &[(&str, &[&str])] = &[
    (
        "bare.txt",
        &[
            "Edges directed None \"\"",
            "3: 1 [1]",
            "3: 2 [2]",
            "4: 3 [3]",
            "3: 1 -- 2 [; 0.5]",
            "4: 2 -- 3 []",
            "6: 3 -- 1 []",
        ],
    ),
    (
        "bulk_position.csv",
        &[
            "Nodes directed None \"\"",
            "2: Ana Díaz [Ana Díaz; Person; Organizer; description1=Chair; is_current=Y; start_date=2011-08-00; is_board=YES; is_executive=N; compensation=12,000; notes=from her page]",
            "3: 72489 [72489; description1=Treasurer; is_current=maybe; start_date=1999; end_date=soon; compensation=much]",
            "line 4: a node without id and name was left out",
        ],
    ),
    (
        "entities.json",
        &[
            "LittleSis directed None \"\"",
            "1: 1 [Ana Díaz; Person; Organizer \"on\" Fifth; https://littlesis.org/entities/1-Ana_Diaz; aliases=A. Díaz|Ana; types=Person|Business Person; start_date=1980-00-00; updated_at=2021-05-05T00:46:25Z]",
            "1: 2 [Tenants United; Org; types=Organization; parent_id=3]",
            "1: 3 [Tenants of the State; Org]",
            "1: 5 [Nobody's; Org]",
        ],
    ),
    (
        "excel_utf16.txt",
        &[
            "Edges directed None \"\"",
            "2: Zoë [Zoë]",
            "2: Bea [Bea]",
            "3: Cleo [Cleo]",
            "2: Zoë -- Bea [; 2019-06-00 Some((2019, Some(6), None))]",
            "3: Bea -- Cleo [; spring None]",
            "line 3: `spring` is no date",
        ],
    ),
    (
        "excel_windows.csv",
        &[
            "Edges directed None \"\"",
            "2: Zoë [Zoë]",
            "2: Bea [Bea]",
            "2: Zoë -- Bea [; 1]",
            "line 2: no UTF-8; the file was read as Windows-1252",
        ],
    ),
    (
        "gephi_edges.csv",
        &[
            "Edges directed None \"\"",
            "2: ana [ana]",
            "2: bea [bea]",
            "3: cleo [cleo]",
            "2: ana -> bea [asks; 0; 0.5]",
            "3: bea -- cleo [; 1; 2]",
            "4: cleo <-> ana [meets; 2]",
        ],
    ),
    (
        "gephi_nodes.csv",
        &[
            "Nodes directed None \"\"",
            "2: ana [Ana Díaz; modularity_class=1]",
            "3: bea [Bea \"B.\" Ortiz; modularity_class=1]",
            "4: dora [=Dora; modularity_class=2]",
            "line 5: `ana` was there before; the first one stays",
            "line 6: a node without id and name was left out",
        ],
    ),
    (
        "kumu_blueprint.json",
        &[
            "Kumu directed None \"\"",
            "2: e1 [Ana; Person; Chair; tags=one|two; Joined=2019]",
            "3: Bea [Bea; Person; active=yes]",
            "7: e1 -> Bea [asks; c1; likes; 2]",
            "8: Bea <-> e1 []",
            "line 4: a node without id and name was left out",
            "line 9: `Cleo` is not among the nodes; the tie was left out",
            "line 10: an end of the tie is missing; it was left out",
            "line 12: <loops> is not read",
        ],
    ),
    (
        "kumu_connections.csv",
        &[
            "KumuTable directed None \"\"",
            "2: Ana [Ana]",
            "2: Bea [Bea]",
            "2: Cleo [Cleo]",
            "3: Tenants United [Tenants United]",
            "2: Ana <-> Bea [since school; friends; 3; Tags=one|two]",
            "2: Ana <-> Cleo [since school; friends; 3; Tags=one|two]",
            "3: Cleo -> Tenants United [; works at]",
            "5: Bea -- Bea [; friends]",
            "line 4: an end of the tie is missing; it was left out",
            "line 5: `sideways` is no direction",
            "line 5: `strong` is no number",
            "line 5: a tie from `Bea` to itself",
        ],
    ),
    (
        "kumu_project.json",
        &[
            "Kumu directed Some(true) \"Tenants\"",
            "2: elem-1 [Ana; Person; created_at=2024-01-01; tags=core]",
            "3: elem-2 [Tenants United; Group]",
            "4: elem-1 -> elem-2 [chair; conn-1; leads]",
        ],
    ),
    (
        "node_link.json",
        &["NodeLink directed Some(true) \"\"", "1: 1 [Ana]", "1: 2 [2]", "2: 1 -> 2 [; 0.25; colour=red]"],
    ),
    (
        "oligrapher_saved.json",
        &[
            "Oligrapher directed None \"Saved\"",
            "2: a [Ana; 0; 0]",
            "2: b [Bea; 100; 0]",
            "3: a <-> b [Board member; e]",
            "step \"One\" [\"a\"] []",
            "setting scrollToZoom true",
        ],
    ),
    (
        "oligrapher_v1.json",
        &[
            "Oligrapher directed Some(true) \"\"",
            "3: 1 [Ana Díaz; Person; /person/1/Ana; //example.org/a.png; -6.5; 3; 2]",
            "4: x2 [Tenants United; Org; 10; 20.5]",
            "7: 1 -> x2 [Chair; x1; Position; current true]",
            "caption \"2014\" 1 2",
            "line 8: `3` is not among the nodes; the tie was left out",
        ],
    ),
    (
        "oligrapher_v2.json",
        &[
            "Oligrapher directed None \"Two boards\"",
            "4: 1 [Ana Díaz; //example.org/1; -256.5; 455.25; 1]",
            "5: 2 [Tenants United; #ccc; 0; 1]",
            "7: 1 -> 2 [chair; 5; current false]",
            "8: 1 <- 2 [donor; 6; (3.5, -4.0)]",
            "9: 1 -- 1 [self; 7]",
            "caption \"A caption\" 1 2",
            "step \"First\" [\"1\", \"2\"] [\"5\"]",
            "line 9: `up` is no direction",
            "line 9: a tie from `1` to itself",
        ],
    ),
    (
        "relationships.json",
        &[
            "LittleSis directed Some(true) \"\"",
            "1: 1 [Ana Diaz; https://littlesis.org/person/1-Ana_Diaz]",
            "1: 2 [Tenants United; https://littlesis.org/org/2-Tenants_United]",
            "1: 3 [3]",
            "1: 4 [4]",
            "1: 1 -> 2 [Chair; 11; Position; https://littlesis.org/relationships/11; 2011-08-00 Some((2011, Some(8), None)); current true; description2=Chair; updated_at=2021-05-04T20:26:45Z; is_board=yes; is_employee=no; compensation=12000]",
            "1: 1 -> 2 [Gift; 12; Donation; https://littlesis.org/relationships/12; 2011 Some((2011, None, None)); 2012-00-00 Some((2012, None, None)); 500; current false; description2=Gift; currency=usd; filings=2]",
            "1: 2 -> 3 [; 13; Hierarchy]",
            "1: 1 -> 4 [; 15; Membership; 7.5; dues=10]",
            "line 1: element 4 could not be read and was left out",
        ],
    ),
    (
        "small.gexf",
        &[
            "Gexf directed None \"Who knows whom\"",
            "8: p1 [Ana; Person; #efad42; 15.5; -40.25; 2; start=1980-01-01; score=0.5]",
            "11: p2 [Bea; Person]",
            "13: o1 [o1; Org]",
            "16: p1 -> o1 [; e1; member; 2009-01-01 Some((2009, Some(1), Some(1))); 2010-06-30 Some((2010, Some(6), Some(30))); 0.8]",
            "17: p2 -- p1 [; e2; 2001-01-01 Some((2001, Some(1), Some(1))); 2004-01-01 Some((2004, Some(1), Some(1))); mood=good; mood=better]",
            "18: p2 <-> o1 [; e3; 2.5]",
            "line 18: `heavy` is no number",
            "line 19: `nobody` is not among the nodes; the tie was left out",
        ],
    ),
    (
        "small.graphml",
        &[
            "GraphMl directed None \"Who knows whom\"",
            "10: p1 [Ana; Person]",
            "11: o1 [o1; Org]",
            "12: p2 [p2; Person]",
            "9: p1 -> o1 [; e1; 0.8; quarter=North & East]",
            "12: p2 -- p1 [; 1]",
            "line 10: <port> is not read",
            "line 14: `nobody` is not among the nodes; the tie was left out",
            "line 15: <hyperedge> is not read",
            "line 16: `p1` was there before; the first one stays",
            "line 17: a node without id and name was left out",
        ],
    ),
    (
        "yed.graphml",
        &["GraphMl directed Some(true) \"\"", "6: n0 [Ana; 585; -345.5]", "7: n1 [Bea]", "9: n0 -> n1 [asks; e0]"],
    ),
];

#[test]
fn every_file_is_read_as_it_stands_here() {
    for (name, expected) in CASES {
        let reading = read(name, &bytes(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(sketch(&reading), *expected, "{name}");
    }
    let there = std::fs::read_dir(format!("{}/tests/files", env!("CARGO_MANIFEST_DIR"))).unwrap().count();
    assert_eq!(there, CASES.len(), "a file without a case");
}

#[test]
fn a_name_without_an_ending_is_no_hindrance() {
    for (name, _) in CASES {
        let reading = read("upload", &bytes(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(reading, read(name, &bytes(name)).unwrap(), "{name}");
    }
}

#[test]
fn a_first_row_is_told_from_names() {
    for (text, ties) in [
        ("a,b\nb,c\n", 2),
        ("a,b,1\nb,c,2\n", 2),
        ("a,b,shared\nb,c,2\n", 1),
        ("Ana,Bea\nBea,Cleo\n", 2),
        ("From,To\nBea,Cleo\n", 1),
        ("SOURCE;TARGET\nBea;Cleo\n", 1),
        ("entity1_id\tentity2_id\n1\t2\n", 1),
        ("# a comment\n1 2\n2 3\n", 2),
    ] {
        assert_eq!(read("ties.csv", text.as_bytes()).unwrap().map.ties.len(), ties, "{text}");
    }
}

#[test]
fn what_cannot_be_read_says_what_was_expected() {
    for (name, text, error) in [
        ("a.csv", "", Unreadable::Empty),
        ("a.csv", " \n\n", Unreadable::Empty),
        ("a.csv", ",,\n,", Unreadable::Empty),
        ("a.csv", "hello\nworld\n", Unreadable::Unknown),
        ("a.csv", "From,Label\na,b\n", Unreadable::NoColumn { expected: "to" }),
        ("a.csv", "target,weight\na,1\n", Unreadable::NoColumn { expected: "source" }),
        ("a.json", "[]", Unreadable::Unknown),
        ("a.json", "{\"a\":\n1", Unreadable::Json { line: 2, column: 1 }),
        ("a.json", "{\"name\": \"a\"}", Unreadable::Unknown),
        (
            "a.json",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            Unreadable::TooDeep { line: 1 },
        ),
        ("a.xml", "<svg/>", Unreadable::Unknown),
        ("a.graphml", "<graphml>\n<graph>", Unreadable::Xml { line: 2 }),
        ("a.gexf", "\n<!DOCTYPE gexf><gexf/>", Unreadable::Doctype { line: 2 }),
        ("a.xml", "just words", Unreadable::Unknown),
    ] {
        let found = read(name, text.as_bytes()).unwrap_err();
        assert_eq!(found, error, "{name}: {text}");
        assert!(found.to_string().starts_with("line "), "{found}");
    }
}
