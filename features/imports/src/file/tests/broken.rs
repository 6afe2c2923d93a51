use super::super::limits::{CELL_MAX, LINES_MAX, OPEN_QUOTES_MAX, ROW_MAX};
use super::super::samples;
use super::*;

#[test]
fn broken_rows_do_not_stop_a_file() {
    let file = File::of(samples::BROKEN_ROWS);
    let broken: Vec<_> = file.broken.iter().map(|broken| (broken.row, broken.line, broken.why)).collect();
    assert_eq!(
        broken,
        [
            (2, 3, Broken::TooFew { expected: 4, found: 2 }),
            (3, 4, Broken::TooMany { expected: 4, found: 5 }),
            (4, 5, Broken::OpenQuote),
        ],
    );
    assert_eq!(file.blank, 2);
    let outcomes: Vec<_> = (0..file.records.len())
        .map(|at| {
            let (draft, wrong) = file.draft(at);
            (file.records[at].row, draft.is_some(), wrong)
        })
        .collect();
    assert_eq!(
        outcomes,
        [
            (1, true, vec![]),
            (6, true, vec![]),
            (7, true, vec![Wrong::Mail]),
            (8, false, vec![Wrong::Nobody]),
            (9, false, vec![Wrong::Nobody]),
            (10, true, vec![]),
            (12, true, vec![Wrong::Refused { why: Refusal::Identity }]),
            (13, true, vec![Wrong::Name]),
        ]
    );
}

#[test]
fn each_way_to_break() {
    let long_cell = format!("a,{}\nb,1\n", "x".repeat(CELL_MAX + 1));
    let long_row = format!("a,{}\nb,1\n", "x".repeat(ROW_MAX + 1));
    let long_quote = format!("a,\"{}\nb,1\n", "x".repeat(ROW_MAX + 1));
    let many_lines = format!("a,\"{}\nb,1\n", "\n".repeat(usize::try_from(LINES_MAX).unwrap() + 2));
    for (rows, expected, kept) in [
        ("a\nb,1\n", Broken::TooFew { expected: 2, found: 1 }, 1),
        ("a,1,2\nb,1\n", Broken::TooMany { expected: 2, found: 3 }, 1),
        ("b,1\na,\"1\n", Broken::OpenQuote, 1),
        ("a,\"1\nb,1\nc,1\n", Broken::OpenQuote, 2),
        (&long_cell, Broken::CellTooLong { column: 1 }, 1),
        (&long_row, Broken::TooLong, 1),
        (&long_quote, Broken::OpenQuote, 1),
        (&many_lines, Broken::OpenQuote, 1),
    ] {
        let file = File::read(format!("name,note\n{rows}").as_bytes());
        let shown: String = rows.chars().take(20).collect();
        assert_eq!(file.broken.iter().map(|broken| broken.why).collect::<Vec<_>>(), [expected], "{shown:?}");
        assert_eq!(file.records.len(), kept, "{shown:?}");
    }
    let surplus_blanks = File::read(b"name,note\na,1,,\n");
    assert_eq!((surplus_blanks.records.len(), surplus_blanks.broken.len()), (1, 0));
}

#[test]
fn rows_and_lines_are_counted_as_a_person_counts_them() {
    let file = File::read(b"sep=,\r\nname,note\r\na,\"1\r\n2\"\r\n\r\n,\r\nb,3\r\n");
    let places: Vec<_> = file.records.iter().map(|record| (record.row, record.line)).collect();
    assert_eq!((places, file.blank), (vec![(1, 3), (4, 7)], 2));
    assert_eq!(file.records[0].cells, ["a", "1\r\n2"]);
}

#[test]
fn a_file_of_open_quotes_is_given_up() {
    let lines = usize::try_from(LINES_MAX).unwrap() + 1;
    let block = format!("a,\"\n{}", "b,1\n".repeat(lines));
    let blocks = usize::try_from(OPEN_QUOTES_MAX).unwrap() + 10;
    let text = format!("name,note\n{}", block.repeat(blocks));
    let file = File::read(text.as_bytes());
    assert_eq!(file.broken.len(), blocks - 9);
    assert_eq!(file.broken.last().unwrap().why, Broken::GivenUp);
    assert_eq!(file.records.len(), (blocks - 10) * lines);
}

#[test]
fn a_source_that_fails_ends_the_file_with_a_row() {
    struct Failing(usize);
    impl std::io::Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0 += 1;
            // The head is read in pieces: the source must last beyond it.
            if self.0 > 60 {
                return Err(std::io::ErrorKind::ConnectionReset.into());
            }
            let row = b"Ann,ann@example.org\n";
            let text: Vec<u8> = row.iter().copied().cycle().take(buffer.len() / 20 * 20).collect();
            buffer[..text.len()].copy_from_slice(&text);
            Ok(text.len())
        }
    }
    let source = std::io::Read::chain(&b"name,email\n"[..], Failing(0));
    let rows: Vec<_> = Reader::open(source).unwrap().collect();
    let (last, before) = rows.split_last().unwrap();
    assert_eq!(last.as_ref().unwrap_err().why, Broken::Unreadable);
    assert!(before.len() > 100 && before.iter().all(Result::is_ok));

    let endless_line = std::io::Read::take(std::io::repeat(b'x'), 2 * ROW_MAX as u64);
    let source = std::io::Read::chain(std::io::Read::chain(&b"name,email\n"[..], endless_line), Failing(60));
    let rows: Vec<_> = Reader::open(source).unwrap().map(|row| row.unwrap_err().why).collect();
    assert_eq!(rows, [Broken::TooLong, Broken::Unreadable], "a loss is told even while a line is thrown away");
}

#[test]
fn cells() {
    let mapping_of = |headers: &str| propose(&Headers::new(headers.split(',')), None, &[]);
    let read = |headers: &str, cells: &[&str]| {
        let record = Record { row: 1, line: 2, cells: cells.iter().map(ToString::to_string).collect() };
        let (draft, problems) = row(&mapping_of(headers), &record);
        (draft, problems.into_iter().map(|problem| problem.wrong).collect::<Vec<_>>())
    };
    let refused = |why| Wrong::Refused { why };
    let long = "x".repeat(10_001);
    for (headers, cells, kept, wrong) in [
        ("name,email", vec!["Ann", "not an address"], true, vec![Wrong::Mail]),
        ("name,email", vec!["", "ann at home"], false, vec![Wrong::Mail, Wrong::Nobody]),
        ("name,email", vec!["NULL", "N/A"], false, vec![Wrong::Nobody]),
        ("name,phone", vec!["", "612-555-0101"], true, vec![]),
        ("name,phone", vec!["Ann", "12"], true, vec![Wrong::Phone]),
        ("name,email", vec!["A\u{202E}nn", "a@example.org"], true, vec![Wrong::Name]),
        ("name,email", vec!["A\u{7}nn", ""], false, vec![Wrong::Name, Wrong::Nobody]),
        ("name,note", vec!["Ann", &long], true, vec![Wrong::TooLong { max: 10_000 }]),
        ("name,note", vec!["Ann", "078-05-1120"], true, vec![refused(Refusal::Identity)]),
        ("name,tags", vec!["Ann", "tenant, Muslim"], true, vec![refused(Refusal::Religion)]),
        ("name,joined", vec!["Ann", "last spring"], true, vec![Wrong::Day]),
        ("name,language", vec!["Ann", "Klingon"], true, vec![Wrong::Value]),
        ("name,deceased", vec!["Ann", "01/02/2020"], false, vec![Wrong::Deceased]),
    ] {
        let (draft, found) = read(headers, &cells);
        assert_eq!((draft.is_some(), found), (kept, wrong), "{headers}: {:?}", cells.first());
    }
    let draft = |headers: &str, cells: &[&str]| read(headers, cells).0.unwrap();
    assert_eq!(draft("name,note", &["Ann", "=SUM(A1:A9)"]).note.as_deref(), Some("=SUM(A1:A9)"), "text, not a formula");
    assert_eq!(draft("name,email", &["Ann", "a@example.org; b@example.org"]).mails, ["a@example.org", "b@example.org"]);
    assert_eq!(draft("name,email", &["", "Ann B <a@example.org>"]).mails, ["a@example.org"]);
    assert_eq!(draft("name,phone", &["Ann", "6125550101.0"]).phones[0].number, "+16125550101");
    assert_eq!(draft("name,phone,phone", &["Ann", "612-555-0101", "612-555-0101"]).phones.len(), 1);
}

#[test]
fn a_refused_column_stays_refused() {
    let file = File::of(samples::INNOCENT_HEADERS);
    let (code, when) = (file.at("Code"), file.at("When"));
    let field = |name: &str| Target::CustomField { name: name.to_owned() };
    let mut mapping = file.mapping.clone();
    let van = File::of(samples::VAN);
    let mut van_mapping = van.mapping.clone();
    assert_eq!(van_mapping.set(van.at("Party"), field("group"), &[]), Err(Denied::Refused(Refusal::Party)));
    assert_eq!(van_mapping, van.mapping, "unchanged");
    assert_eq!(mapping.set(code, field("code"), &[]), Err(Denied::Refused(Refusal::Identity)));
    assert_eq!(mapping.set(when, field("when"), &[]), Err(Denied::Refused(Refusal::Birth)));
    assert_eq!(mapping.set(when, Target::SignedUpAt, &[]), Ok(()), "a day long ago may be the day of joining");
    assert_eq!(mapping.set(when, field("when"), &[]), Err(Denied::Refused(Refusal::Birth)), "and nothing else after");
    let again = Headers::new(["Name", "Phone", "Code", "When"]);
    let mut refit = mapping.clone();
    refit.set(when, Target::SignedUpAt, &[]).unwrap();
    let mut refit = refit.refit(&again, &file.records).unwrap();
    assert_eq!(refit.columns()[when].target(), &Target::SignedUpAt);
    assert_eq!(refit.set(when, field("when"), &[]), Err(Denied::Refused(Refusal::Birth)), "nor in a later file");
    let joined = File::read(b"name,joined\nA,1951-02-05\nB,1984-01-01\nC,1999-03-21\n");
    assert_eq!(joined.target("joined"), &Target::SignedUpAt);
    let mut chosen = joined.mapping.clone();
    assert_eq!(chosen.set(1, field("day"), &joined.records), Err(Denied::Refused(Refusal::Birth)));
    let free = file.at("Phone");
    assert_eq!(mapping.set(free, field("Party affiliation"), &[]), Err(Denied::Refused(Refusal::Party)));
    assert_eq!(mapping.set(free, field(" "), &[]), Err(Denied::Invalid));
    assert_eq!(mapping.set(free, Target::Refused { why: Refusal::Sex }, &[]), Err(Denied::Invalid));
    assert_eq!(mapping.set(99, Target::Note, &[]), Err(Denied::Invalid));
}

#[test]
fn a_mapping_is_remembered_and_checked_again() {
    let file = File::of(samples::VAN);
    let stored = serde_json::to_string(&file.mapping).unwrap();
    assert_eq!(serde_json::from_str::<Mapping>(&stored).unwrap(), file.mapping);
    let forged = stored.replace(r#"{"to":"refused","why":"party"}"#, r#"{"to":"custom_field","name":"group"}"#);
    assert_ne!(forged, stored);
    assert_eq!(serde_json::from_str::<Mapping>(&forged).unwrap(), file.mapping, "a forged store changes nothing");

    let mut mapping = File::read(b"name,email,team colour\nA,a@example.org,red\n").mapping;
    mapping.set(2, Target::Tag { prefix: Some("colour".to_owned()) }, &[]).unwrap();
    let later = Headers::new(["Email", "Team colour", "Name"]);
    let refit = mapping.refit(&later, &[]).unwrap();
    assert_eq!(refit.columns()[1].target(), mapping.columns()[2].target());
    assert_eq!(refit.fingerprint(), mapping.fingerprint());
    assert_eq!(mapping.refit(&Headers::new(["Email", "Name"]), &[]), None);
    let turned = File::read(b"name,email,team colour\nA,a@example.org,078-05-1120\n");
    let refit = mapping.refit(&Headers::new(["name", "email", "team colour"]), &turned.records).unwrap();
    assert_eq!(refit.columns()[2].refused(), Some(Refusal::Identity), "new cells are looked at again");
}

#[test]
fn values_are_listed_and_can_be_given_a_meaning() {
    let file = File::read(b"name,email,email status\nA,a@example.org,Y\nB,b@example.org,maybe\n");
    let mut mapping = file.mapping.clone();
    let yes = ValueMeaning::Consent { state: ConsentState::Yes };
    let listed: Vec<_> =
        mapping.columns()[2].values().iter().map(|(value, meaning)| (value.as_str(), meaning.clone())).collect();
    assert_eq!(listed, [("maybe", ValueMeaning::Nothing), ("y", yes.clone())]);
    mapping.set_value(2, "Maybe", ValueMeaning::Consent { state: ConsentState::No }).unwrap();
    let (draft, _) = row(&mapping, &file.records[1]);
    assert_eq!(draft.unwrap().consents, [(Channel::Mail, ConsentState::No)].into());
    let remembered: Vec<_> = file.mapping.to_remember().columns()[2].values().keys().cloned().collect();
    assert_eq!(remembered, ["y"], "words nobody gave a meaning stay with the file");
    assert_eq!(mapping.set_value(2, "maybe", ValueMeaning::Flag { yes: true }), Err(Denied::Invalid));
    assert_eq!(mapping.set_value(0, "A", yes), Err(Denied::Invalid));
}
