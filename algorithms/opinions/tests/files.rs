//! Files: tables of cases, and bytes of any kind.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use proptest::prelude::*;
use starling_opinions::read::{Problem, Reason, Unreadable, comments, matrix, votes};
use starling_opinions::{MOST_STATEMENTS, Moderation, Position};

const PARK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/park");

fn park(name: &str) -> Vec<u8> {
    std::fs::read(format!("{PARK}/{name}")).unwrap()
}

/// Participant, statement, value.
type Cell = (u64, u64, i8);

/// Every vote of a matrix, and its problems by line.
fn told(bytes: &[u8]) -> (Vec<Cell>, Vec<(u64, Reason)>) {
    let (votes, problems) = matrix(bytes).unwrap();
    let mut list = Vec::new();
    for (row, &participant) in votes.participants().iter().enumerate() {
        list.extend(
            votes.row(row).map(|(column, position)| (participant, votes.statements()[column], position.value())),
        );
    }
    (list, problems.into_iter().map(|problem| (problem.line, problem.reason)).collect())
}

#[test]
fn a_matrix_is_read_by_names_whatever_their_order() {
    let expected = vec![(3, 1, -1), (3, 20, 1), (8, 20, 0)];
    for file in [
        "participant,group-id,20,1\n3,1,1,-1\n8,,0,\n",
        "\u{feff}participant,xid,1,20\r\n8,x,,0\r\n\r\n3,y,-1,1",
        "xid,Participant,n-votes,1,20\n\"a, \"\"b\"\"\n\",3,2,-1,1\n,8,1,,0\n",
        "participant, 20 ,1\n 3 , 1 ,-1\n8,0, \n",
    ] {
        assert_eq!(told(file.as_bytes()), (expected.clone(), vec![]), "{file:?}");
    }
}

#[test]
fn what_a_matrix_cannot_mean_is_told_by_line() {
    let (list, problems) =
        told(b"participant,5,6,5\n1,1,1,-1\n2,1\n3,1,1,1,1\n\n1,-1,-1,1\nx,1,1,1\n4,2,-1,oops\n-5,1,1,1\n");
    assert_eq!(list, [(1, 5, 1), (1, 6, 1), (4, 6, -1)]);
    let position = |found: &str| Reason::Position { statement: 5, found: found.to_owned() };
    assert_eq!(
        problems,
        [
            (1, Reason::SameStatement(5)),
            (3, Reason::Cells { found: 2, expected: 4 }),
            (4, Reason::Cells { found: 5, expected: 4 }),
            (6, Reason::SameParticipant(1)),
            (7, Reason::Id("x".to_owned())),
            (8, position("2")),
            (9, Reason::Id("-5".to_owned())),
        ]
    );
}

#[test]
fn a_matrix_that_says_nothing_says_why() {
    for (file, expected) in [
        ("", Unreadable::Empty),
        ("\n \n", Unreadable::Empty),
        ("1,2,3\n", Unreadable::NoColumn("participant")),
        ("\"1\",2,3\n", Unreadable::NoColumn("participant")),
    ] {
        assert_eq!(matrix(file.as_bytes()), Err(expected), "{file:?}");
    }
    let mut wide = String::from("participant");
    (0..=MOST_STATEMENTS).for_each(|id| wide += &format!(",{id}"));
    assert_eq!(matrix(wide.as_bytes()), Err(Unreadable::Statements(MOST_STATEMENTS + 1)));
    wide.truncate(wide.rfind(',').unwrap());
    wide += "\n1";
    (0..MOST_STATEMENTS).for_each(|_| wide += ",-1");
    assert_eq!(matrix(wide.as_bytes()).unwrap().0.len(), MOST_STATEMENTS);
}

#[test]
fn many_problems_are_counted_and_not_listed() {
    let mut file = String::from("participant,1\n");
    (0..5000).for_each(|_| file += "7,1,1\n");
    let (_, problems) = matrix(file.as_bytes()).unwrap();
    assert_eq!(problems.len(), 1001);
    assert_eq!(problems[1000], Problem { line: 1002, reason: Reason::More(4000) });
    let long = format!("participant,1\n7,{}\n", "é".repeat(5000));
    let Reason::Position { found, .. } = &matrix(long.as_bytes()).unwrap().1[0].reason else { panic!() };
    assert_eq!(found.chars().count(), 41);
}

#[test]
fn the_last_vote_by_time_counts() {
    let file = "timestamp,datetime,comment-id,voter-id,vote\n30,,1,5,-1\n10,,1,5,1\n30,,1,5,0\n20,,2,5,1\nx,,2,5,-1\n40,,2,y,1\n40,,z,5,1\n50,,2,5,2\n60,,2,5\n";
    let (found, problems) = votes(file.as_bytes()).unwrap();
    assert_eq!(
        (found.len(), found.position(0, 0), found.position(0, 1)),
        (2, Some(Position::Pass), Some(Position::Agree))
    );
    let lines: Vec<u64> = problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [6, 7, 8, 9, 10]);
    assert_eq!(votes(b"timestamp,voter-id,vote\n"), Err(Unreadable::NoColumn("comment-id")));
}

#[test]
fn statements_have_their_state_and_text() {
    let file = "comment-id,moderated,is-meta,comment-body\n4,1,false,\"One, \"\"two\"\"\nthree\"\n5,-1,true,out\n6,0,true,meta\n7,5,,odd\n4,1,,again\nx,1,,id\n";
    let (list, problems) = comments(file.as_bytes()).unwrap();
    let states: Vec<(u64, Moderation)> = list.iter().map(|comment| (comment.id, comment.moderation)).collect();
    assert_eq!(states, [(4, Moderation::In), (5, Moderation::Out), (6, Moderation::Meta), (7, Moderation::In)]);
    assert_eq!(list[0].text, "One, \"two\"\nthree");
    let reasons: Vec<Reason> = problems.into_iter().map(|problem| problem.reason).collect();
    assert_eq!(reasons, [Reason::Moderation("5".to_owned()), Reason::SameStatement(4), Reason::Id("x".to_owned())]);
    assert_eq!(comments(b"id,text\n"), Err(Unreadable::NoColumn("comment-id")));
    assert_eq!(comments(b""), Err(Unreadable::Empty));
}

#[test]
fn our_own_files_agree() {
    let (from_matrix, problems) = matrix(&park("participants-votes.csv")).unwrap();
    assert_eq!(problems, []);
    let (from_log, problems) = votes(&park("votes.csv")).unwrap();
    assert_eq!(problems, []);
    assert!(from_matrix == from_log);
    assert_eq!(comments(&park("comments.csv")).unwrap().0.len(), 10);
}

/// A matrix read the long way.
fn plainly(file: &str) -> Vec<Cell> {
    let mut rows = file.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap();
    let mut list = Vec::new();
    for row in rows {
        for (name, cell) in header.iter().zip(&row).skip(1).filter(|(_, cell)| !cell.is_empty()) {
            list.push((row[0].parse().unwrap(), name.parse().unwrap(), cell.parse().unwrap()));
        }
    }
    list.sort_unstable();
    list
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = (matrix(&bytes), comments(&bytes), votes(&bytes));
    }

    #[test]
    fn files_with_wrong_bytes_are_read_or_refused(
        file in 0..3usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![Just(b','), Just(b'\n'), Just(b'"'), Just(b'-'), any::<u8>()]), 1..8),
        end in any::<prop::sample::Index>(),
    ) {
        let mut bytes = park(["participants-votes.csv", "comments.csv", "votes.csv"][file]);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(end.index(bytes.len()) + 1);
        let most = bytes.len();
        let found = [matrix(&bytes).map(|found| found.1), comments(&bytes).map(|found| found.1), votes(&bytes).map(|found| found.1)];
        for problems in found.into_iter().flatten() {
            prop_assert!(problems.len() <= 1001);
            prop_assert!(problems.iter().all(|problem| problem.line >= 1 && problem.line as usize <= most + 1));
        }
    }

    #[test]
    fn a_matrix_is_what_stands_in_it(
        ids in prop::collection::hash_set(0..500u64, 1..9),
        rows in prop::collection::hash_map(0..900u64, prop::collection::vec(prop_oneof![Just(""), Just("1"), Just("0"), Just("-1")], 8), 0..12),
        quoted: bool,
    ) {
        let ids: Vec<u64> = ids.into_iter().collect();
        let names: Vec<String> = ids.iter().map(u64::to_string).collect();
        let mut file = format!("participant,{}\n", names.join(","));
        rows.iter().for_each(|(id, cells)| file += &format!("{id},{}\n", cells[..ids.len()].join(",")));
        let given = if quoted { file.replacen("participant", "\"participant\"", 1) } else { file.clone() };
        prop_assert_eq!(told(given.as_bytes()), (plainly(&file), vec![]));
    }
}
