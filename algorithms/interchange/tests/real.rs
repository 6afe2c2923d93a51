//! Files other people made, read when they are there: `../shared/data` beside the repository.

use starling_interchange::{Direction, Format, Reading, Reason, read, table};

fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(format!("{}/../../../shared/data/power/{path}", env!("CARGO_MANIFEST_DIR"))).ok()
}

fn reading(path: &str) -> Option<Reading> {
    Some(read(path, &file(path)?).unwrap_or_else(|error| panic!("{path}: {error}")))
}

#[test]
fn every_age_of_oligrapher_opens() {
    // (file, nodes, ties, captions, annotations, ties forth, ties of the past)
    for (name, nodes, ties, captions, annotations, forth, past) in [
        ("map_dev", 36, 97, 6, 5, 6, 1),
        ("map_editor", 3, 1, 0, 0, 0, 0),
        ("map_embedded", 20, 23, 1, 1, 16, 1),
        ("map_exxon", 3, 1, 0, 0, 1, 0),
        ("map_legacy_v1_entities_rels", 15, 25, 0, 0, 22, 0),
        ("map_legacy_v2_puerto_rico", 26, 37, 2, 6, 29, 28),
        ("map_legacy_v2_puerto_rico_annotated", 26, 37, 0, 6, 9, 28),
    ] {
        let Some(reading) = reading(&format!("oligrapher/{name}.json")) else { return };
        let map = &reading.map;
        let count = |direction| map.ties.iter().filter(|tie| tie.direction == direction).count();
        let counts = (map.nodes.len(), map.ties.len(), map.captions.len(), map.annotations.len());
        assert_eq!(reading.format, Format::Oligrapher, "{name}");
        let old = map.ties.iter().filter(|tie| tie.current == Some(false)).count();
        assert_eq!(
            (counts, count(Direction::Forth), old),
            ((nodes, ties, captions, annotations), forth, past),
            "{name}"
        );
        assert_eq!(reading.problems, [], "{name}");
        assert!(map.nodes.iter().all(|node| node.x.is_some() && node.y.is_some() && node.line > 1), "{name}");
        assert!(map.nodes.iter().any(|node| node.label != node.id), "{name}");
    }
}

#[test]
fn my_little_crony_misses_a_node() {
    let (Some(mut ties), Some(people)) =
        (reading("my-little-crony/connections.csv"), file("my-little-crony/people.csv"))
    else {
        return;
    };
    let people = table::read_nodes(&people).unwrap();
    assert_eq!((ties.format, ties.map.ties.len(), people.nodes.len()), (Format::Edges, 359, 196));
    assert_eq!((ties.problems.as_slice(), people.problems.as_slice()), (&[][..], &[][..]));
    let (missing, more) = table::join(&mut ties.map, people.nodes);
    let missing: Vec<_> = missing.iter().map(|problem| (problem.line, &problem.reason)).collect();
    assert_eq!((missing.len(), more, ties.map.nodes.len()), (1, 0, 197), "{missing:?}");
    assert!(missing.iter().all(|(line, reason)| *line > 1 && matches!(reason, Reason::MadeNode { .. })));
    assert_eq!(ties.map.ties[0].kind.as_deref(), Some("contract"));
}

#[test]
fn congress_is_read_by_its_two_first_columns() {
    let Some(reading) = reading("congress/comembership.edges.csv") else { return };
    assert_eq!(reading.problems, []);
    let tie = &reading.map.ties[0];
    assert_eq!(reading.map.nodes[tie.from].id, "A000055");
    assert_eq!((&*tie.fields[0].0, tie.fields[0].1.as_str()), ("shared_committees", "1"));
}
