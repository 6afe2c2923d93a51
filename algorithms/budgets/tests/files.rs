//! Reading and writing files: our own small ones, broken ones, and any bytes at all.

use proptest::prelude::*;
use starling_budgets::read::{self, Problem, Problems, Reason, Unusable};
use starling_budgets::shares::{Rule, explain};
use starling_budgets::{Instance, VoteKind, equal_shares, write};

const STREET: &[u8] = include_bytes!("files/street.pb");
const POINTS: &[u8] = include_bytes!("files/points.pb");
const BROKEN: &[u8] = include_bytes!("files/broken.pb");

fn file(kind: &str, votes: &str) -> String {
    format!(
        "META\nkey;value\nbudget;100\nvote_type;{kind}\nPROJECTS\nproject_id;cost\na;10\nb;20\nc;30\nVOTES\n{votes}\n"
    )
}

/// The marks of each voter.
fn marks(instance: &Instance) -> Vec<Vec<(usize, i64)>> {
    instance.ballots.of_voters().iter().map(|&ballot| instance.ballots.on(ballot as usize).collect()).collect()
}

#[test]
fn our_own_files_are_read() {
    let (street, problems) = read::pb(STREET).unwrap();
    assert_eq!(problems.listed, [Problem { line: 19, reason: Reason::CostOverBudget("fountain".to_owned()) }]);
    assert_eq!((street.budget, street.scale), (100_000, 2));
    assert_eq!(street.projects[1].name, "A mural; on the bus stop");
    assert_eq!((street.projects[3].cost, street.projects[3].selected), (15_050, Some(true)));
    assert_eq!((street.ballots.voters(), street.ballots.len()), (10, 7));
    assert_eq!(street.ballots.name(2), "cabdi");
    let (points, problems) = read::pb(POINTS).unwrap();
    assert_eq!((points.kind, problems), (VoteKind::Cumulative, Problems::default()));
    assert_eq!(marks(&points), [vec![(0, 7), (1, 3)], vec![(0, 10)], vec![(1, 4), (2, 6)], vec![(2, 10)]]);
}

#[test]
fn what_is_broken_is_named_by_line_and_the_rest_is_counted() {
    let (broken, problems) = read::pb(BROKEN).unwrap();
    let text = |text: &str| text.to_owned();
    let expected = [
        (0, Reason::NoVoteType),
        (4, Reason::CountDiffers { key: "num_votes", stated: text("9"), found: 5 }),
        (8, Reason::BadCost(text("-5"))),
        (9, Reason::DuplicateProject(text("a"))),
        (10, Reason::NoProjectId),
        (11, Reason::CostOverBudget(text("c"))),
        (12, Reason::BadCost(text("forty"))),
        (19, Reason::UnknownProject(text("zzz"))),
        (20, Reason::DuplicateVoter(text("1"))),
        (21, Reason::NamedTwice(text("e"))),
    ];
    let expected: Vec<Problem> = expected.into_iter().map(|(line, reason)| Problem { line, reason }).collect();
    assert_eq!(problems, Problems { listed: expected, unlisted: 0 });
    assert_eq!(broken.projects[2].name, "over\r\ntwo lines");
    assert_eq!(marks(&broken), [vec![(0, 1), (2, 1)], vec![(0, 1)], vec![(2, 1)], vec![], vec![(0, 1), (1, 1)]]);
}

#[test]
fn a_thousand_problems_are_listed_and_the_rest_counted() {
    let named = "a,".repeat(200_000) + "b";
    let (instance, problems) =
        read::pb(file("approval", &format!("voter_id;vote\n1;{named}\n2;zzz")).as_bytes()).unwrap();
    assert_eq!(marks(&instance), [vec![(0, 1), (1, 1)], vec![]]);
    assert_eq!((problems.listed.len(), problems.unlisted), (Problems::LISTED, 199_000));
    let twice = Problem { line: 12, reason: Reason::NamedTwice("a".to_owned()) };
    assert!(problems.listed.iter().all(|problem| *problem == twice), "{:?}", problems.listed[0]);
    // A ballot with faults that are not listed is still one with faults each time it is handed in.
    let votes = "voter_id;vote".to_owned() + &(0..1_500).map(|voter| format!("\n{voter};a,a")).collect::<String>();
    let (_, problems) = read::pb(file("approval", &votes).as_bytes()).unwrap();
    assert_eq!((problems.count(), problems.unlisted), (1_500, 500));
}

#[test]
fn each_kind_of_ballot_has_its_rules() {
    let read = |kind: &str, votes: &str| {
        let (instance, problems) = read::pb(file(kind, votes).as_bytes()).unwrap();
        (
            marks(&instance),
            problems.listed.into_iter().map(|problem| (problem.line, problem.reason)).collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        read("choose-1", "voter_id;vote\n1;b\n2;a,b\n"),
        (vec![vec![(1, 1)]], vec![(13, Reason::MoreThanOne(2))])
    );
    assert_eq!(
        read("ordinal", "voter_id;vote\n1;c,a\n2;a,c"),
        (vec![vec![(0, 2), (2, 1)], vec![(0, 1), (2, 2)]], vec![])
    );
    assert_eq!(
        read("scoring", "vote;points;voter_id\na,b;1,x;1\na;1,2;2\na,b;0,5;3"),
        (
            vec![vec![(0, 1)], vec![(1, 5)]],
            vec![(12, Reason::BadPoints("x".to_owned())), (13, Reason::PointsDoNotMatch { projects: 1, points: 2 })]
        )
    );
    assert_eq!(read("approval", "vote\na\nb"), (vec![vec![(0, 1)], vec![(1, 1)]], vec![(11, Reason::NoVoterIds)]));
    assert_eq!(
        read("approval", "voter_id;vote\n1;\"a\nMETA\n2;b"),
        (
            vec![vec![]],
            vec![
                (12, Reason::UnclosedQuote),
                (12, Reason::UnknownProject("\"a".to_owned())),
                (13, Reason::OutsideSection)
            ]
        )
    );
}

#[test]
fn an_ordinal_ballot_is_worth_points_by_place() {
    let (instance, _) = read::pb(file("ordinal", "voter_id;vote\n1;c,a").as_bytes()).unwrap();
    let points = instance.points();
    assert_eq!((points(1), points(2)), (2, 1));
    let stated = file("ordinal", "voter_id;vote\n1;c,a").replace("budget;100", "budget;100\nmax_length;3");
    let points = read::pb(stated.as_bytes()).unwrap().0.points();
    assert_eq!((points(1), points(2), points(4)), (3, 2, 0));
}

#[test]
fn what_cannot_be_counted_says_why() {
    let whole = file("approval", "voter_id;vote\n1;a");
    let cases = [
        (String::new(), Unusable::NoSection("META")),
        (whole.replace("META", "MATE"), Unusable::NoSection("META")),
        (whole.replace("PROJECTS\n", ""), Unusable::NoSection("PROJECTS")),
        (whole.replace("VOTES", ""), Unusable::NoSection("VOTES")),
        (whole.replace("budget", "money"), Unusable::NoBudget),
        (whole.replace("budget;100", "budget;0"), Unusable::BadBudget { line: 3, value: "0".to_owned() }),
        (
            whole.replace("approval", "show of hands"),
            Unusable::BadVoteType { line: 4, value: "show of hands".to_owned() },
        ),
        (whole.replace(";cost", ";price"), Unusable::NoColumn { line: 6, section: "PROJECTS", column: "cost" }),
        (whole.replace(";vote\n", ";voice\n"), Unusable::NoColumn { line: 11, section: "VOTES", column: "vote" }),
        (file("scoring", "voter_id;vote"), Unusable::NoColumn { line: 11, section: "VOTES", column: "points" }),
    ];
    for (text, expected) in cases {
        assert_eq!(read::pb(text.as_bytes()).map(|_| ()), Err(expected), "{text}");
    }
}

#[test]
fn what_is_written_is_read_back() {
    let ordinal = file("ordinal", "voter_id;vote\n1;c,a\n2;b");
    let quoted = file("approval", "voter_id;vote\n\"votes\";\n\"\"\"x\"\"\";a");
    for bytes in [STREET, POINTS, BROKEN, ordinal.as_bytes(), quoted.as_bytes()] {
        let (instance, _) = read::pb(bytes).unwrap();
        let (mut again, problems) = read::pb(&write::pb(&instance)).unwrap();
        assert!(
            problems.listed.iter().all(|problem| matches!(problem.reason, Reason::CostOverBudget(_))),
            "{problems:?}"
        );
        // What was wrong or missing in META is right now.
        again.meta.clone_from(&instance.meta);
        assert_eq!(again, instance);
    }
}

#[test]
fn an_outcome_is_written_as_a_table() {
    let (instance, _) = read::pb(STREET).unwrap();
    let outcome = equal_shares(&instance, &Rule::default());
    let explained = explain(&instance, &Rule::default(), &outcome);
    let table = String::from_utf8(write::csv(&instance, &outcome.selected, &explained)).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("place,project,name,cost,supporters,fate,most_paid_each,why,held,missing,"));
    assert_eq!(lines[1], "1,swing,A swing for the small ones,400,6,bought,66.666667,,,,,");
    assert_eq!(lines[2], ",mural,A mural; on the bus stop,300,5,unfunded,,money_spent,166.666667,133.333333,166.66,3");
    assert_eq!(lines.len(), 7);
}

/// Reads and decides; whatever is read can be decided and written.
fn survive(bytes: &[u8]) {
    if let Ok((instance, problems)) = read::pb(bytes) {
        assert!(problems.listed.iter().all(|problem| problem.line <= bytes.len() + 1));
        let rule = Rule::default();
        let outcome = equal_shares(&instance, &rule);
        assert!(outcome.cost <= instance.budget);
        explain(&instance, &rule, &outcome);
        let (again, _) = read::pb(&write::pb(&instance)).expect("what is written can be read");
        assert_eq!(again.projects, instance.projects);
        assert_eq!(again.ballots.voters(), instance.ballots.voters());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        survive(&bytes);
    }

    #[test]
    fn changed_files_are_survived(
        which in 0..3usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), prop::sample::select(b";,\"\n\r.0919-aVM\xff".to_vec())), 1..12),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = [STREET, POINTS, BROKEN][which].to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            let begin = cut.index(bytes.len());
            bytes.drain(begin..(begin + 7).min(bytes.len()));
        }
        survive(&bytes);
    }
}
