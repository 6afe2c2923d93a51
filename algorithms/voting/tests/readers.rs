//! Files of ballots: what is read, what is told, and that any bytes are taken.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use proptest::prelude::*;
use starling_voting::read::{self, Expected, Reading, Reason};
use starling_voting::{Candidate, Election, MAX_BALLOTS, Rank, Refused, write};

const FILES: [(&str, &[u8]); 6] = [
    ("garden.blt", include_bytes!("files/garden.blt")),
    ("garden.csv", include_bytes!("files/garden.csv")),
    ("names.csv", include_bytes!("files/names.csv")),
    ("scores.csv", include_bytes!("files/scores.csv")),
    ("cycle.soi", include_bytes!("files/cycle.soi")),
    ("old.toi", include_bytes!("files/old.toi")),
];

fn at(place: usize) -> Candidate {
    Candidate::at(place).unwrap()
}

fn one(place: usize) -> Rank {
    Rank::One(at(place))
}

fn several(places: &[usize]) -> Rank {
    Rank::Several(places.iter().map(|place| at(*place)).collect())
}

fn ballots(election: &Election) -> Vec<(u64, Vec<Rank>)> {
    election.rankings().collect()
}

fn problems(reading: &Reading) -> Vec<(usize, Reason)> {
    reading.problems.iter().map(|problem| (problem.line, problem.reason.clone())).collect()
}

#[test]
fn blt_is_read_with_all_its_signs() {
    let reading = read::blt(FILES[0].1).unwrap();
    let election = &reading.election;
    assert_eq!(problems(&reading), []);
    assert_eq!((election.title.as_str(), election.seats, election.cast()), ("Garden circle", 3, 33));
    assert_eq!(election.names()[4], "Erin Olson");
    assert!(election.is_withdrawn(at(4)) && !election.is_withdrawn(at(0)));
    let ballots = ballots(election);
    assert_eq!(ballots[0], (8, vec![one(0), one(3)]));
    assert_eq!(ballots[5], (2, vec![several(&[3, 2]), one(0)]));
    assert_eq!(ballots[7], (1, vec![Rank::Skipped, one(1)]));
}

#[test]
fn blt_of_other_programs_is_read_too() {
    let text = b"\xef\xbb\xbf3 1 # three\r\n[nick a b c]\r\n[withdrawn c]\r\n[tie a b]\r\n(id 7) 2 a=b c 0\r\n1 b 0 # one\r\n4 0\r\n0\r\nAnna\r\n\"Ben\"\r\n# a remark\r\nCy\r\nTitle\r\n";
    let reading = read::blt(text).unwrap();
    assert_eq!(problems(&reading), [(4, Reason::NotRead("[tie a b]".into()))]);
    assert_eq!(reading.election.names(), ["Anna", "Ben", "Cy"]);
    assert_eq!(reading.election.title, "Title");
    assert!(reading.election.is_withdrawn(at(2)));
    let expected = [(2, vec![several(&[0, 1]), one(2)]), (1, vec![one(1)]), (4, vec![])];
    assert_eq!(ballots(&reading.election), expected);
    let commented = read::blt(b"2 1\n1 2 0\n0\n# ALTERNATIVE NAME 2: Bo\n# ALTERNATIVE NAME 1: Al\nWard").unwrap();
    assert_eq!(
        (commented.election.names(), commented.election.title.as_str()),
        (&["Al".into(), "Bo".into()][..], "Ward")
    );
}

#[test]
fn bad_ballots_of_blt_are_told_and_the_rest_is_counted() {
    let lines: [(&str, Reason); 10] = [
        ("x 1 0", Reason::NoCount("x".into())),
        ("-2 1 0", Reason::NoCount("-2".into())),
        ("-x", Reason::NoCandidate("x".into())),
        ("1 2 zwei 0", Reason::NoCandidate("zwei".into())),
        ("1 4 0", Reason::UnknownCandidate(4)),
        ("1 2", Reason::NoEnd),
        ("1 2 0 3", Reason::NoEnd),
        ("1 2= 0", Reason::NoCandidate(String::new())),
        ("1.5 2 0", Reason::NoCount("1.5".into())),
        ("9000000000 1 0", Reason::Refused(Refused::TooManyBallots)),
    ];
    for (line, reason) in lines {
        let text = format!("3 1\n5 1 2 0\n{line}\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n");
        let reading = read::blt(text.as_bytes()).unwrap();
        assert_eq!(problems(&reading), [(3, reason)], "{line}");
        assert_eq!(reading.election.cast(), 7, "{line}");
        assert!((0..3).all(|place| !reading.election.is_withdrawn(at(place))), "{line}");
    }
    let open = read::blt(b"2 1\n1 1 0\n\"A\"\n").unwrap();
    assert_eq!(problems(&open), [(3, Reason::EndMissing), (4, Reason::NameMissing(2))]);
    assert_eq!(open.election.names(), ["A", "2"]);
    let long = read::blt(format!("1 1\n{}\n0\n\"A\"\n", "z".repeat(100_000)).as_bytes()).unwrap();
    assert!(matches!(&long.problems[0].reason, Reason::NoCount(shown) if shown.len() < 200));
}

#[test]
fn files_without_an_election_say_what_was_expected() {
    let expected =
        |reading: Result<Reading, read::Unreadable>| reading.map_err(|no| (no.line, no.expected)).unwrap_err();
    assert_eq!(expected(read::blt(b"")), (1, Expected::CandidatesAndSeats));
    assert_eq!(expected(read::blt(b"\n\n3 -1\n")), (3, Expected::CandidatesAndSeats));
    assert_eq!(expected(read::blt(b"4000000000 1\n")), (1, Expected::FewerCandidates));
    assert_eq!(expected(read::preflib(b"# TITLE: x\n3: 1,2\n")), (2, Expected::Alternatives));
    assert_eq!(expected(read::preflib(b"")), (1, Expected::Alternatives));
    assert_eq!(expected(read::preflib(b"99999999999\nx")), (2, Expected::Alternatives));
    assert_eq!(expected(read::preflib(b"# ALTERNATIVE NAME 70000: x\n")), (1, Expected::FewerCandidates));
    for nothing in [&b""[..], b"\n\n", b"\r\n", b"\xef\xbb\xbf\r\n\n\r\n", b"\r", b"\"\"\r\n"] {
        assert_eq!(expected(read::csv(nothing)), (1, Expected::Header), "{nothing:?}");
    }
    assert_eq!(expected(read::csv(b"count\n3\n")), (1, Expected::Header));
    assert_eq!(expected(read::csv(b"A,B,A\n1,0,1\n")), (1, Expected::DistinctNames));
}

#[test]
fn preflib_is_read_old_and_new() {
    let new = read::preflib(FILES[4].1).unwrap();
    assert_eq!(problems(&new), []);
    assert_eq!(new.election.names(), ["Library", "Church hall", "Park"]);
    assert_eq!((new.election.title.as_str(), new.election.cast()), ("Where to meet", 23));
    assert_eq!(ballots(&new.election)[4], (1, vec![several(&[0, 2]), one(1)]));
    let old = read::preflib(FILES[5].1).unwrap();
    assert_eq!(problems(&old), []);
    let expected = [(5, vec![one(0), one(1)]), (3, vec![several(&[1, 2]), one(0)]), (2, vec![one(2)])];
    assert_eq!(ballots(&old.election), expected);
}

#[test]
fn bad_orders_of_preflib_are_told() {
    let lines: [(&str, Reason); 8] = [
        ("x: 1", Reason::NoCount("x".into())),
        ("1 2", Reason::NoCount("1 2".into())),
        ("1: 1,x", Reason::NoCandidate("x".into())),
        ("1: 1,3", Reason::UnknownCandidate(3)),
        ("1: {1,2", Reason::Braces),
        ("1: 1}", Reason::Braces),
        ("1: {1,{2}", Reason::Braces),
        ("1: 1,,2", Reason::NoCandidate(String::new())),
    ];
    for (line, reason) in lines {
        let text = format!("# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n3: 1\n{line}\n2: {{2,1}}\n4:\n");
        let reading = read::preflib(text.as_bytes()).unwrap();
        assert_eq!(problems(&reading), [(4, reason)], "{line}");
        assert_eq!(reading.election.cast(), 9, "{line}");
    }
}

#[test]
fn csv_of_ranks_is_read_in_its_shapes() {
    let counted = read::csv(FILES[1].1).unwrap();
    assert_eq!(problems(&counted), [(7, Reason::NoCount("many".into()))]);
    assert_eq!(counted.election.names(), ["Amina Yusuf", "Bao Vang", "Carmen Ortiz"]);
    assert_eq!(ballots(&counted.election)[1], (35, vec![one(1), Rank::Overvoted, one(2)]));
    assert_eq!(ballots(&counted.election)[4], (3, vec![Rank::Skipped, Rank::Skipped, one(1)]));
    let plain = read::csv(FILES[2].1).unwrap();
    assert_eq!(problems(&plain), []);
    assert_eq!(ballots(&plain.election)[2], (1, vec![several(&[2, 1]), one(0)]));
    assert_eq!(ballots(&plain.election)[3], (1, vec![one(0)]));
    let with_more =
        read::csv(b"precinct,1st choice,2nd choice,Weight\nP-1,B,\"A, the first\",3\nP-2,B\nP-3,B,B,1,9\n").unwrap();
    assert_eq!(
        problems(&with_more),
        [
            (1, Reason::NotRead("precinct".into())),
            (3, Reason::NoCount(String::new())),
            (4, Reason::Cells { found: 5, expected: 4 }),
        ]
    );
    assert_eq!(ballots(&with_more.election), [(3, vec![one(1), one(0)])]);
    let twice = read::csv(b"rank1,rank2\nA,B\nB\nA,B\n").unwrap();
    assert_eq!(ballots(&twice.election), [(2, vec![one(0), one(1)]), (1, vec![one(1)])]);
    let short = read::csv(b"rank1,rank2\nB\nB,\nB,skipped\n").unwrap();
    assert_eq!(ballots(&short.election), [(3, vec![one(0)])]);
    let numbers = read::csv(b"rank1,rank2\n3,1\n1,3\n").unwrap();
    assert_eq!(numbers.election.names(), ["1", "3"]);
    assert_eq!(problems(&read::csv(b"rank1\n\xff\xfe\nA\n").unwrap()), [(2, Reason::NotText)]);
}

#[test]
fn the_order_of_rows_changes_no_candidate() {
    let rows = ["B,A", "C,B", "A,C"];
    let forth = read::csv(format!("choice1,choice2\n{}\n", rows.join("\n")).as_bytes()).unwrap();
    let back = read::csv(format!("choice1,choice2\n{}\n{}\n{}\n", rows[2], rows[1], rows[0]).as_bytes()).unwrap();
    assert_eq!(forth.election.names(), back.election.names());
    let mut reversed = ballots(&back.election);
    reversed.reverse();
    assert_eq!(ballots(&forth.election), reversed);
}

#[test]
fn csv_of_scores_is_read() {
    let reading = read::csv(FILES[3].1).unwrap();
    assert_eq!(problems(&reading), [(6, Reason::NoScore("x".into()))]);
    assert!(reading.election.is_scored());
    let rows: Vec<_> = reading.election.scorings().collect();
    assert_eq!(rows[1], (1, vec![Some(4), Some(4), None]));
    assert_eq!(rows.len(), 5);
    let weighted = read::csv(b"A,count,B\n-2,10,3\n1,2\n").unwrap();
    assert_eq!(weighted.election.cast(), 10);
    assert_eq!(problems(&weighted), [(3, Reason::Cells { found: 2, expected: 3 })]);
}

#[test]
fn an_election_takes_only_what_fits() {
    let mut election = Election::ranked(vec!["A".into()], 1).unwrap();
    assert_eq!(election.push(1, &[one(1)]), Err(Refused::UnknownCandidate(1)));
    assert_eq!(election.push_scores(1, &[Some(1)]), Err(Refused::OtherKind));
    assert_eq!(election.push(MAX_BALLOTS, &[one(0)]), Ok(()));
    assert_eq!(election.push(1, &[one(0)]), Err(Refused::TooManyBallots));
    assert_eq!(election.push(u64::MAX, &[one(0)]), Err(Refused::TooManyBallots));
    assert_eq!(election.cast(), MAX_BALLOTS);
    assert_eq!(Election::ranked(vec![String::new(); 2_001], 1).unwrap_err(), Refused::TooManyCandidates);
    assert_eq!((Candidate::at(1_999).is_some(), Candidate::at(2_000)), (true, None));
    let mut scored = Election::scored(vec!["A".into()], 1).unwrap();
    assert_eq!(scored.push_scores(1, &[]), Err(Refused::ScoresExpected(1)));
    assert_eq!(scored.push(1, &[one(0)]), Err(Refused::OtherKind));
}

#[test]
fn our_own_files_come_back_as_they_were() {
    for (name, bytes) in FILES {
        let reading = match name.rsplit('.').next() {
            Some("blt") => read::blt(bytes),
            Some("csv") => read::csv(bytes),
            _ => read::preflib(bytes),
        };
        let election = reading.unwrap().election;
        if name != "garden.csv" && !election.is_scored() {
            let written = write::blt(&election).unwrap();
            let back = read::blt(written.as_bytes()).unwrap();
            assert_eq!((back.problems.len(), &back.election), (0, &election), "{name}");
            assert_eq!(write::blt(&back.election).unwrap(), written);
        }
        if name.ends_with(".csv") {
            let written = write::csv(&election).unwrap();
            assert_eq!(read::csv(written.as_bytes()).unwrap().election, election, "{name}");
        }
    }
}

#[test]
fn what_a_format_cannot_hold_is_refused() {
    let csv = read::csv(FILES[1].1).unwrap().election;
    assert_eq!(write::blt(&csv), Err(write::Unwritable::Overvote));
    assert_eq!(write::blt(&read::csv(FILES[3].1).unwrap().election), Err(write::Unwritable::Scores));
    for name in ["", " A", "Overvote", "A = B", "A =", "= B", "Count", "choice 2", "3"] {
        let election = Election::ranked(vec![name.into()], 1).unwrap();
        assert_eq!(write::csv(&election), Err(write::Unwritable::Name(name.into())));
    }
    let twice = Election::ranked(vec!["A".into(), "A".into()], 1).unwrap();
    assert_eq!(write::csv(&twice), Err(write::Unwritable::Name("A".into())));
    let broken = Election::ranked(vec!["A\nB".into()], 1).unwrap();
    assert_eq!(write::blt(&broken), Err(write::Unwritable::Name("A\nB".into())));
}

#[test]
fn a_wide_header_over_short_rows_is_read_at_once() {
    let (columns, rows) = (200_000, 200_000);
    for (head, row) in [("name,", "A\n"), ("1,", "A\n"), ("name,", " \n")] {
        let text = format!("{}\n{}", head.repeat(columns).trim_end_matches(','), row.repeat(rows));
        let begin = std::time::Instant::now();
        let reading = read::csv(text.as_bytes()).unwrap();
        assert_eq!(reading.problems, []);
        // Every column against every row, or every other column, would be minutes.
        assert!(begin.elapsed() < std::time::Duration::from_secs(10), "{head:?} {row:?}");
    }
}

#[test]
fn of_a_file_wrong_throughout_a_thousand_problems_are_listed() {
    let lines = "x\n".repeat(2_500);
    let cases: [(Reader, String, usize); 4] = [
        (read::blt, format!("1 1\n1 1 0\n{lines}0\n\"A\"\n"), 3),
        (read::preflib, format!("# ALTERNATIVE NAME 1: A\n1: 1\n{lines}"), 3),
        (read::csv, format!("count,choice1\n1,A\n{lines}"), 3),
        (read::csv, format!("choice1{}\nA\n", ",x".repeat(2_500)), 1),
    ];
    for (reader, text, first) in cases {
        let reading = reader(text.as_bytes()).unwrap();
        assert_eq!((reading.problems.len(), reading.unlisted), (read::LISTED_MAX, 1_500), "{first}");
        assert_eq!((reading.problems[0].line, reading.election.cast()), (first, 1));
    }
    let at_most = read::blt(format!("1 1\n{}0\n\"A\"\n", "x\n".repeat(read::LISTED_MAX)).as_bytes()).unwrap();
    assert_eq!((at_most.problems.len(), at_most.unlisted), (read::LISTED_MAX, 0));
}

#[test]
fn names_that_are_not_utf8_are_told() {
    let cases: [(Reader, &[u8], &str, usize); 6] = [
        (read::blt, b"1 1\n2 1 0\n0\n\"Jos\xe9\"\n\"Ward\"\n", "Ward", 4),
        (read::blt, b"1 1\n2 1 0\n# ALTERNATIVE NAME 1: Jos\xe9\n0\n\"Ward\"\n", "Ward", 3),
        (read::preflib, b"# TITLE: Ward\n# ALTERNATIVE NAME 1: Jos\xe9\n2: 1\n", "Ward", 2),
        (read::preflib, b"1\n1,Jos\xe9\n2,2,1\n2,1\n", "", 2),
        (read::csv, b"\ncount,Jos\xe9\n2,1\n", "", 2),
        (read::csv, b"\"count\",Jos\xe9\n2,1\n", "", 1),
    ];
    for (reader, bytes, title, line) in cases {
        let reading = reader(bytes).unwrap();
        assert_eq!(problems(&reading), [(line, Reason::NameNotText)]);
        assert_eq!((reading.election.names()[0].as_str(), reading.election.cast()), ("Jos\u{fffd}", 2));
        assert_eq!(reading.election.title, title);
    }
    let title = read::blt(b"1 1\n2 1 0\n0\n\"Jos\xc3\xa9\"\n\"Qu\xe9bec\"\n").unwrap();
    assert_eq!(problems(&title), [(5, Reason::NameNotText)]);
    let title = read::preflib(b"# TITLE: Qu\xe9bec\n# ALTERNATIVE NAME 1: A\n2: 1\n").unwrap();
    assert_eq!(problems(&title), [(1, Reason::NameNotText)]);
}

type Reader = fn(&[u8]) -> Result<Reading, read::Unreadable>;
const READERS: [Reader; 3] = [read::blt, read::preflib, read::csv];

/// Reads by every reader and counts what was read by some method.
fn take(bytes: &[u8]) {
    for reader in READERS {
        let Ok(reading) = reader(bytes) else { continue };
        let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
        for problem in &reading.problems {
            assert!(problem.line >= 1 && problem.line <= lines, "{problem:?} of {lines}");
            assert!(problem.to_string().len() < 400);
        }
        let mut election = reading.election;
        election.seats = election.seats.clamp(1, 5);
        let (marking, ties) = (starling_voting::Marking::default(), starling_voting::TieRule::default());
        let _ = starling_voting::scottish_stv(&election, &marking, &ties);
        let _ = starling_voting::meek_stv(&election, &marking, &ties);
        let _ = starling_voting::majority_judgment(&election, 0, &ties);
        let _ = starling_voting::score(&election, starling_voting::Scoring::default(), &ties);
    }
}

fn rank() -> impl Strategy<Value = Rank> {
    prop_oneof![
        6 => (0..4_usize).prop_map(one),
        1 => Just(Rank::Skipped),
        1 => prop::collection::vec(0..4_usize, 2..4).prop_map(|places| several(&places)),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_taken(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        take(&bytes);
    }

    #[test]
    fn any_text_of_the_formats_signs_is_taken(text in "[0-9 ,:{}=\\-#\"\n\r\\[\\]()a-c]{0,300}") {
        take(text.as_bytes());
        take(format!("3 2\n{text}").as_bytes());
        take(format!("# ALTERNATIVE NAME 2: B\n{text}").as_bytes());
        take(format!("choice1,choice2\n{text}").as_bytes());
    }

    #[test]
    fn files_with_bytes_changed_are_taken(
        file in 0..6_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = FILES[file].1.to_vec();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        take(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        take(&bytes);
    }

    #[test]
    fn quotes_change_nothing_where_none_are_needed(
        rows in prop::collection::vec(prop::collection::vec("[A-C]|x = y|1|undervote|overvote| A | ", 0..4), 0..9),
        ends in prop::collection::vec("\n|\r\n|\n\n", 10),
    ) {
        let head = "count,choice1,choice2";
        let text: String = rows.iter().zip(&ends).map(|(cells, end)| format!("{}{end}", cells.join(","))).collect();
        let plain = read::csv(format!("{head}\n{text}").as_bytes()).unwrap();
        let quoted = read::csv(format!("\"count\",choice1,choice2\n{text}").as_bytes()).unwrap();
        prop_assert_eq!(&plain.election, &quoted.election);
        let reasons = |reading: &Reading| -> Vec<Reason> { reading.problems.iter().map(|p| p.reason.clone()).collect() };
        prop_assert_eq!(reasons(&plain), reasons(&quoted));
    }

    #[test]
    fn csv_comes_back(
        names in prop::collection::btree_set("[a-zA-Z\"\n\r,. =äß]{1,9}", 4),
        ballots in prop::collection::vec((1_u64..99, prop::collection::vec(rank(), 0..6)), 0..12),
        scores in prop::collection::vec((1_u64..99, prop::collection::vec(prop::option::of(-9_i32..10), 4)), 1..12),
    ) {
        // In order of their names, as the reader lists them; everyone is named by somebody.
        let names: Vec<String> = names.into_iter().collect();
        let mut ranked = Election::ranked(names.clone(), 1).unwrap();
        let mut scored = Election::scored(names.clone(), 1).unwrap();
        ranked.push(1, &(0..4).map(one).collect::<Vec<_>>()).unwrap();
        scored.push_scores(1, &[Some(1); 4]).unwrap();
        for (weight, ranks) in ballots {
            ranked.push(weight, &ranks).unwrap();
        }
        for (weight, row) in scores {
            scored.push_scores(weight, &row).unwrap();
        }
        for election in [ranked, scored] {
            match write::csv(&election) {
                Ok(text) => prop_assert_eq!(read::csv(text.as_bytes()).unwrap().election, election),
                Err(refused) => {
                    let write::Unwritable::Name(name) = refused else { panic!("{refused:?}") };
                    prop_assert!(names.contains(&name));
                }
            }
        }
    }

    #[test]
    fn blt_comes_back(
        names in prop::collection::vec("[^\n\r]{0,12}", 4),
        title in "[^\n\r]{0,12}",
        seats in 0_u32..9,
        gone in prop::collection::vec(any::<bool>(), 4),
        ballots in prop::collection::vec((1_u64..99, prop::collection::vec(rank(), 0..6)), 0..12),
    ) {
        let mut election = Election::ranked(names, seats).unwrap();
        election.title = title;
        for (place, gone) in gone.into_iter().enumerate() {
            if gone {
                election.withdraw(at(place));
            }
        }
        for (weight, ranks) in ballots {
            election.push(weight, &ranks).unwrap();
        }
        let written = write::blt(&election).unwrap();
        let back = read::blt(written.as_bytes()).unwrap();
        prop_assert_eq!(&back.election, &election);
        prop_assert_eq!(back.problems, vec![]);
    }
}
