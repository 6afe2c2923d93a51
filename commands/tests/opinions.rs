//! `starling opinions`, called as a person would.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use clap::{Parser, Subcommand};
use serde_json::Value;
use starling_commands::{Engine, Failure, run};
use std::path::Path;

#[derive(Parser)]
struct Program {
    #[command(subcommand)]
    asked: Asked,
}

#[derive(Subcommand)]
enum Asked {
    #[command(flatten)]
    Engine(Engine),
}

const PARK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../algorithms/opinions/tests/files/park");

/// What came out, and what was noted.
fn starling(arguments: &[&str]) -> Result<(String, String), Failure> {
    let Asked::Engine(engine) =
        Program::try_parse_from(["starling", "opinions"].iter().chain(arguments)).unwrap().asked;
    let (mut out, mut notes) = (Vec::new(), Vec::new());
    run(engine, &mut out, &mut notes)?;
    Ok((String::from_utf8(out).unwrap(), String::from_utf8(notes).unwrap()))
}

fn json(arguments: &[&str]) -> Value {
    let (out, notes) = starling(arguments).unwrap();
    assert_eq!(notes, "");
    assert_eq!(out.lines().count(), 1);
    serde_json::from_str(&out).unwrap()
}

#[test]
fn the_names_a_checker_relies_on_are_there() {
    for mode in ["polis", "starling"] {
        let told = json(&[PARK, "--mode", mode, "--json"]);
        assert_eq!(told["mode"], mode);
        assert_eq!(told["k"], 2);
        assert!(told["silhouette"].as_f64().unwrap() > 0.35);
        assert_eq!(told["unclear"], false);
        let sizes: Vec<u64> =
            told["groups"].as_array().unwrap().iter().map(|one| one["size"].as_u64().unwrap()).collect();
        assert_eq!(sizes.iter().sum::<u64>(), told["in_conversation"].as_u64().unwrap());
        let participants = told["participants"].as_array().unwrap();
        assert_eq!(participants.len(), 24);
        assert!(participants.iter().all(|one| one["id"].is_u64() && one["x"].is_f64() && one["y"].is_f64()));
        // Number 5 voted once.
        assert!(participants[5]["group"].is_null());
        let of = |id: usize| participants[id]["group"].as_u64().unwrap();
        assert!((0..14).filter(|id| *id != 5).all(|id| of(id) == of(0)) && (14..24).all(|id| of(id) == 1 - of(0)));
        let agreed = told["consensus"]["agree"].as_array().unwrap();
        assert!(agreed.contains(&Value::from(0)) && agreed.contains(&Value::from(3)));
        assert!(told["consensus"]["disagree"].as_array().unwrap().is_empty());
        let common = told["group_informed_consensus"].as_array().unwrap();
        assert_eq!(common.len(), if mode == "polis" { 10 } else { 8 });
        assert!(common.is_sorted_by(|a, b| a["value"].as_f64() >= b["value"].as_f64()));
        let representative = told["representative"].as_array().unwrap();
        assert_eq!(representative.len(), 2);
        for list in representative {
            let list = list.as_array().unwrap();
            assert!(!list.is_empty());
            assert!(list.iter().all(|one| one["statement"].is_u64()));
            assert!(list.iter().all(|one| one["repful_for"] == "agree" || one["repful_for"] == "disagree"));
        }
        let chance = |at: usize| told["statements"][at]["chance"].as_f64().unwrap();
        assert!(((0..10).map(chance).sum::<f64>() - 1.0).abs() < 1e-12 && chance(7) == 0.0 && chance(8) > 0.0);
        assert_eq!(told["problems"], Value::Array(Vec::new()));
    }
}

#[test]
fn a_log_of_votes_and_a_bare_matrix_do_too() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["votes.csv", "comments.csv"] {
        std::fs::copy(Path::new(PARK).join(name), folder.path().join(name)).unwrap();
    }
    let from_log = json(&[folder.path().to_str().unwrap(), "--json"]);
    assert_eq!(from_log, json(&[PARK, "--json"]));
    let matrix = json(&[&format!("{PARK}/participants-votes.csv"), "--json"]);
    assert_eq!(matrix["group_informed_consensus"].as_array().unwrap().len(), 10);
    assert_eq!(matrix, json(&[&format!("{PARK}/votes.csv"), "--json"]));
}

#[test]
fn seeds_are_told_and_repeat() {
    let one = json(&[PARK, "--seed", "7", "--json"]);
    assert_eq!(one, json(&[PARK, "--seed", "7", "--json"]));
    assert_eq!(one["seed"], 7);
    assert!(json(&[PARK, "--mode", "polis", "--json"])["seed"].is_null());
}

#[test]
fn a_person_reads_a_short_report() {
    let (report, notes) = starling(&[PARK]).unwrap();
    assert_eq!(notes, "");
    assert!(report.lines().count() < 60);
    assert!(report.contains("24 participants, 10 statements (2 of them not grouped by)"), "{report}");
    assert!(report.contains("2 groups, clearly apart"), "{report}");
    assert!(report.contains("Common ground: more than half of every group agree"), "{report}");
    assert!(report.contains("#0 The park by the school needs lights."), "{report}");
    // The example in the documentation is this one.
    let documented = include_str!("../../docs/engines/opinions.md");
    let (_, report) = report.split_once(": ").unwrap();
    assert!(documented.contains(report), "{report}");
    assert!(starling(&[PARK, "--mode", "polis"]).unwrap().0.contains("in Polis' way"));
}

#[test]
fn what_is_wrong_with_a_line_is_noted_and_the_rest_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matrix.csv");
    let mut text = "participant,n-votes,0,1,2\n1,3,1,0,-1\n2,3,1,maybe,1\n3,3,1\n1,1,1,1,1\n".to_owned();
    (10..40).for_each(|id| text += &format!("{id},3,{},1,{}\n", id % 3 - 1, id % 2));
    std::fs::write(&path, text).unwrap();
    let (out, notes) = starling(&[path.to_str().unwrap(), "--json"]).unwrap();
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(told["participants"].as_array().unwrap().len(), 32);
    assert_eq!(told["votes"], 30 * 3 + 3 + 2);
    let lines: Vec<&str> = notes.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(
        lines[0].ends_with("matrix.csv:3: expected 1, 0, -1 or nothing on statement 1, found \"maybe\""),
        "{notes}"
    );
    assert!(lines[1].ends_with("matrix.csv:4: the row has 3 cells, the header 5"), "{notes}");
    assert!(lines[2].ends_with("matrix.csv:5: participant 1 has a row already"), "{notes}");
    let told: Vec<u64> = told["problems"].as_array().unwrap().iter().map(|one| one["line"].as_u64().unwrap()).collect();
    assert_eq!(told, [3, 4, 5]);
}

#[test]
fn what_cannot_be_counted_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let said = |path: &Path| match starling(&[path.to_str().unwrap()]) {
        Err(Failure::Input(text)) => text,
        other => panic!("{other:?}"),
    };
    assert!(said(folder.path()).ends_with("expected participants-votes.csv or votes.csv in it"));
    assert!(said(&folder.path().join("missing.csv")).contains("missing.csv"));
    let path = folder.path().join("a.csv");
    for (text, expected) in [
        ("", "a.csv:1: expected a header, found nothing"),
        ("a,b\n1,2\n", "a.csv:1: expected a column \"participant\" in the header"),
        ("participant,0\n1,\n", "a.csv:1: expected votes, found none"),
    ] {
        std::fs::write(&path, text).unwrap();
        assert!(said(&path).ends_with(expected), "{}", said(&path));
        assert_eq!(said(&path).lines().count(), 1);
    }
}
