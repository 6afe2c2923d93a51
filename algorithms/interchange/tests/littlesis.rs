//! The bulk files of LittleSis and the tables of its editors.

use starling_interchange::littlesis::{
    BulkKind, BulkRow, Category, Chosen, entities, map, read_bulk, relationships, write_bulk,
};
use starling_interchange::{Date, Direction, Reason, Unreadable};

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/files/{name}", env!("CARGO_MANIFEST_DIR")))
        .expect("the files stand beside the tests")
}

fn shared(path: &str) -> Option<Vec<u8>> {
    std::fs::read(format!("{}/../../../shared/data/power/littlesis/{path}", env!("CARGO_MANIFEST_DIR"))).ok()
}

/// A reader that gives one byte at a time, as slow lines do.
struct Slow<'a>(&'a [u8]);

impl std::io::Read for Slow<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        std::io::Read::read(&mut self.0, &mut into[..1])
    }
}

#[test]
fn rows_are_handed_over_one_by_one() {
    let (bytes, mut rows) = (file("relationships.json"), Vec::new());
    let streamed = relationships(Slow(&bytes), &mut |row| {
        let date = row.since().and_then(|when| when.date);
        rows.push((row.id, row.category, row.amount, row.current, date.map(|date| (date.year, date.month))));
    });
    let streamed = streamed.unwrap();
    assert_eq!(
        rows,
        [
            (11, Category::Position, None, Some(true), Some((2011, Some(8)))),
            (12, Category::Donation, Some(500.0), Some(false), Some((2011, None))),
            (13, Category::Hierarchy, None, None, None),
            (15, Category::Membership, Some(7.5), None, None),
        ]
    );
    assert_eq!((streamed.read, streamed.problems.len()), (4, 1));
    assert_eq!(streamed.problems[0].reason, Reason::Broken { element: 4 });

    let (bytes, mut names) = (file("entities.json"), Vec::new());
    entities(Slow(&bytes), &mut |row| names.push((row.id, row.name.into_owned(), row.aliases.len(), row.parent)))
        .unwrap();
    assert_eq!(names[0], (1, "Ana Díaz".to_owned(), 2, None));
    assert_eq!(names[1], (2, "Tenants United".to_owned(), 0, Some(3)));
}

#[test]
fn a_map_takes_the_chosen_categories_and_whoever_they_name() {
    let (who, what) = (file("entities.json"), file("relationships.json"));
    let all = Chosen { categories: Category::all().collect(), unconnected: true };
    let reading = map(&who[..], &what[..], &all).unwrap();
    let ids = |reading: &starling_interchange::Reading| -> Vec<String> {
        reading.map.nodes.iter().map(|node| node.id.clone()).collect()
    };
    // Entity 4 is in no file of entities; it is made, called by its number, and noted.
    assert_eq!(ids(&reading), ["1", "2", "3", "5", "4"]);
    assert_eq!(reading.map.nodes[4].label, "4");
    let reasons: Vec<&Reason> = reading.problems.iter().map(|problem| &problem.reason).collect();
    assert_eq!(reasons, [&Reason::Broken { element: 4 }, &Reason::MadeNode { id: "4".into() }]);
    // Parallel rows stay parallel.
    assert_eq!(reading.map.ties.iter().filter(|tie| (tie.from, tie.to) == (0, 1)).count(), 2);
    // Child to parent, as it is stored.
    let hierarchy = reading.map.ties.iter().find(|tie| tie.kind.as_deref() == Some("Hierarchy")).unwrap();
    assert_eq!((hierarchy.from, hierarchy.to, hierarchy.direction), (1, 2, Direction::Forth));

    let seats = Chosen { categories: vec![Category::Position], unconnected: false };
    let reading = map(&who[..], &what[..], &seats).unwrap();
    assert_eq!((ids(&reading), reading.map.ties.len()), (vec!["1".to_owned(), "2".to_owned()], 1));
    assert_eq!(reading.map.ties[0].since.as_ref().unwrap().date, Some(Date { year: 2011, month: Some(8), day: None }));
}

#[test]
fn a_table_of_positions_is_read_and_written() {
    let kind = BulkKind::Of(Category::Position);
    let table = read_bulk(&file("bulk_position.csv"), kind).unwrap();
    let problems: Vec<String> = table.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "line 3: `maybe` is neither yes nor no",
            "line 3: `soon` is no date",
            "line 3: `much` is no number",
            "line 4: a node without id and name was left out",
        ]
    );
    assert_eq!(table.rows.len(), 2);
    assert_eq!(table.rows[1].values, [("description1", "Treasurer".to_owned()), ("start_date", "1999".to_owned())]);

    let written = write_bulk(&table.rows, kind);
    let header =
        "name,blurb,primary_ext,description1,is_current,start_date,end_date,is_board,is_executive,compensation,notes";
    assert_eq!(written.lines().next(), Some(header));
    assert_eq!(read_bulk(written.as_bytes(), kind).unwrap().rows, table.rows);
}

#[test]
fn every_kind_has_the_columns_littlesis_expects() {
    let kinds = Category::all().map(BulkKind::Of);
    let pseudo = [BulkKind::Memberships, BulkKind::Members, BulkKind::DonationsReceived, BulkKind::DonationsGiven];
    let mut numbers = Vec::new();
    for kind in kinds.chain(pseudo) {
        let columns = kind.columns();
        numbers.extend(kind.number());
        if kind == BulkKind::Of(Category::Lobbying) {
            assert!(columns.is_empty());
            continue;
        }
        assert_eq!((columns[0], columns[columns.len() - 1]), ("description1", "notes"), "{kind:?}");
        let row = BulkRow {
            name: "=Ana, \"A\"\nDíaz".to_owned(),
            primary_ext: "Person".to_owned(),
            values: columns.iter().map(|column| (*column, sample(column).to_owned())).collect(),
            line: 2,
            ..BulkRow::default()
        };
        let back = read_bulk(write_bulk(std::slice::from_ref(&row), kind).as_bytes(), kind).unwrap();
        assert_eq!((back.rows, back.problems), (vec![row], vec![]), "{kind:?}");
    }
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 30, 31, 50, 51]);
}

fn sample(column: &str) -> &'static str {
    match column {
        "start_date" | "end_date" => "1999-00-00",
        "amount" | "compensation" | "dues" | "percent_stake" | "shares" => "1,200.5",
        _ if column.starts_with("is_") => "YES",
        _ => "words",
    }
}

#[test]
fn a_list_has_its_columns_in_another_order() {
    let rows = [BulkRow {
        name: "Ana".into(),
        blurb: "organizer".into(),
        primary_ext: "Person".into(),
        line: 2,
        ..BulkRow::default()
    }];
    let written = write_bulk(&rows, BulkKind::List);
    assert_eq!(written, "name,primary_ext,blurb\nAna,Person,organizer\n");
    assert_eq!(read_bulk(written.as_bytes(), BulkKind::List).unwrap().rows, rows);
    assert_eq!(read_bulk(b"a,b\n1,2\n", BulkKind::List), Err(Unreadable::NoColumn { expected: "name" }));
    assert_eq!(read_bulk(b"", BulkKind::List), Err(Unreadable::Empty));
}

#[test]
fn the_tables_littlesis_shows_as_examples_are_read() {
    if let Some(bytes) = shared("bulk_add_relationships_generic.csv") {
        let table = read_bulk(&bytes, BulkKind::Of(Category::Generic)).unwrap();
        assert_eq!((table.rows.len(), table.problems.len()), (3, 0));
        assert_eq!(table.rows[0].values[2], ("start_date", "1964".to_owned()));
    }
    if let Some(bytes) = shared("list_bulk_add_combo.csv") {
        let table = read_bulk(&bytes, BulkKind::List).unwrap();
        assert_eq!((table.rows.len(), table.problems.len()), (5, 0));
        assert_eq!(
            (table.rows[4].primary_ext.as_str(), table.rows[4].blurb.as_str()),
            ("Org", "Do not -- strictly speaking -- exist")
        );
    }
    if let Some(bytes) = shared("orgs_2020_id_name.csv") {
        let reading = starling_interchange::table::read_nodes(&bytes).unwrap();
        assert_eq!((reading.nodes.len(), reading.problems.len() + reading.unlisted), (78_526, 0));
    }
}
