//! `starling tally`, as somebody would type it.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use clap::Parser;
use serde_json::{Value, json};
use starling_commands::{Engine, Failure, run};
use std::path::Path;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    engine: Engine,
}

const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../algorithms/voting/tests/files");
const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/elections");

/// What a command line prints and notes.
fn typed(file: &str, options: &[&str]) -> Result<(String, String), Failure> {
    let words = ["starling", "tally", file].into_iter().chain(options.iter().copied());
    let cli = Cli::try_parse_from(words).map_err(|error| Failure::Usage(error.to_string()))?;
    let (mut out, mut notes) = (Vec::new(), Vec::new());
    run(cli.engine, &mut out, &mut notes)?;
    Ok((String::from_utf8(out).unwrap(), String::from_utf8(notes).unwrap()))
}

fn tally(file: &str, method: &str, options: &[&str]) -> Value {
    let options = [&["--json", "--method", method], options].concat();
    let (out, _) = typed(&format!("{FILES}/{file}"), &options).unwrap();
    assert_eq!(out.lines().count(), 1);
    serde_json::from_str(&out).unwrap()
}

#[test]
fn every_method_names_its_winners() {
    let cases = [
        ("garden.blt", "scottish-stv", json!(["Amina Yusuf", "Bao Vang", "Dawit Bekele"])),
        ("garden.blt", "meek-stv", json!(["Amina Yusuf", "Dawit Bekele", "Carmen Ortiz"])),
        ("garden.csv", "irv", json!(["Bao Vang"])),
        ("garden.csv", "plurality", json!(["Amina Yusuf"])),
        ("garden.csv", "two-round", json!(["Bao Vang"])),
        ("cycle.soi", "schulze", json!(["Library"])),
        ("old.toi", "irv", json!(["Library"])),
        ("scores.csv", "score", json!(["Monthly"])),
        ("scores.csv", "majority-judgment", json!(["Monthly"])),
        ("scores.csv", "approval", json!(["Monthly"])),
        ("cycle.soi", "approval", json!(["Church hall"])),
    ];
    for (file, method, winners) in cases {
        let result = tally(file, method, &[]);
        assert_eq!(result["winners"], winners, "{file} {method}");
        assert_eq!(result["method"], method);
        assert_eq!(result["ending"], "complete");
        for field in ["seats", "quota", "stages", "ties", "problems", "candidates", "cast", "valid"] {
            assert!(result.get(field).is_some(), "{field} of {method}");
        }
    }
}

#[test]
fn stages_say_votes_by_name_and_what_moved() {
    let result = tally("garden.blt", "scottish-stv", &[]);
    assert_eq!((&result["quota"], &result["seats"], &result["cast"]), (&json!(8), &json!(3), &json!(33)));
    let second = &result["stages"][1];
    assert_eq!(second["transfer_surplus"], "Amina Yusuf");
    assert_eq!(second["surplus"], 4);
    assert_eq!(second["totals"]["Dawit Bekele"], json!(7.66664));
    let to_dawit = json!({"from": "Amina Yusuf", "to": "Dawit Bekele", "ballots": 8, "votes": 2.66664});
    assert_eq!(second["transfers"][1], to_dawit);
    assert_eq!(second["lost"], 0.00004);
}

#[test]
fn lines_that_cannot_be_used_are_listed_and_the_rest_is_counted() {
    let path = format!("{FILES}/garden.csv");
    let (out, notes) = typed(&path, &["--method", "irv"]).unwrap();
    assert_eq!(notes, format!("{path}:7: expected a number of ballots, found “many”\n"));
    assert!(out.contains("Bao Vang            50  elected"), "{out}");
    let problems = &tally("garden.csv", "irv", &[])["problems"];
    assert_eq!(*problems, json!([{"line": 7, "reason": "expected a number of ballots, found “many”"}]));
}

#[test]
fn of_many_problems_a_thousand_are_listed_and_the_rest_numbered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bad.blt");
    std::fs::write(&path, format!("1 1\n2 1 0\n{}0\n\"Amina\"\n", "x\n".repeat(1_234))).unwrap();
    let path = path.to_str().unwrap();
    let (out, notes) = typed(path, &["--method", "irv", "--json"]).unwrap();
    assert_eq!(notes.lines().count(), 1_001);
    assert_eq!(notes.lines().last(), Some(&*format!("{path}: … and 234 more")));
    let result: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(result["problems"].as_array().unwrap().len(), 1_000);
    assert_eq!((&result["problems_unlisted"], &result["winners"]), (&json!(234), &json!(["Amina"])));
    assert_eq!(tally("garden.csv", "irv", &[])["problems_unlisted"], 0);
}

#[test]
fn the_rules_for_marks_change_what_counts() {
    let used = |options: &[&str]| tally("garden.csv", "irv", options)["used"].clone();
    assert_eq!(used(&[]), 99);
    assert_eq!(used(&["--skipped", "0"]), 102);
    assert_eq!(used(&["--overvote", "exhaust"]), 90);
    assert_eq!(used(&["--max-ranks", "1"]), 90);
}

#[test]
fn a_tie_waits_for_a_lot_and_takes_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("even.csv");
    std::fs::write(&path, "choice1\nAmina\nBao\n").unwrap();
    let path = path.to_str().unwrap();
    let (out, _) = typed(path, &["--method", "plurality"]).unwrap();
    assert!(out.contains("--lot \"1: Amina > Bao\""), "{out}");
    let json = |more: &[&str]| -> Value {
        let options = [&["--method", "plurality", "--json"], more].concat();
        serde_json::from_str(&typed(path, &options).unwrap().0).unwrap()
    };
    let open = json(&[]);
    assert_eq!((&open["ending"], &open["winners"]), (&json!("needs-lot"), &json!([])));
    assert_eq!(open["ties"][0]["how"], "unresolved");
    let drawn = json(&["--lot", "1: Bao > Amina"]);
    assert_eq!((&drawn["winners"], &drawn["ties"][0]["how"]), (&json!(["Bao"]), &json!("lot")));
    let seeded = json(&["--seed", "minutes of 3 May"]);
    assert_eq!(seeded["ties"][0]["how"], "permutation");
    assert_eq!(seeded, json(&["--seed", "minutes of 3 May"]));
}

#[test]
fn a_second_round_is_read_from_its_own_ballots() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let first = write("1.blt", "3 1\n4 1 0\n3 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n");
    let second = write("2.csv", "count,choice1\n4,A\n6,B\nsix,B\n");
    let out = typed(&first, &["--method", "two-round", "--second", &second, "--json"]).unwrap().0;
    let result: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(result["winners"], json!(["B"]));
    assert_eq!(result["stages"][1]["totals"], json!({"A": 4, "B": 6}));
    assert_eq!(result["problems"][0]["line"], 4);
    let stranger = write("3.csv", "choice1\nZ\n");
    let refused = typed(&first, &["--method", "two-round", "--second", &stranger]);
    assert!(matches!(refused, Err(Failure::Input(said)) if said.contains("“Z”")));
}

#[test]
fn two_of_one_name_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("twice.blt");
    std::fs::write(&path, "3 1\n4 1 0\n3 2 0\n0\n\"Ana\"\n\"Ana\"\n\"Bo\"\n\"T\"\n").unwrap();
    let out = typed(path.to_str().unwrap(), &["--method", "plurality", "--json"]).unwrap().0;
    let result: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(result["winners"], json!(["Ana (1)"]));
    assert_eq!(result["stages"][0]["totals"], json!({"Ana (1)": 4, "Ana (2)": 3, "Bo": 0}));
}

#[test]
fn what_cannot_be_counted_says_where_and_what_was_expected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("no.blt");
    std::fs::write(&path, "\nfive two\n").unwrap();
    let path = path.to_str().unwrap();
    let input = |file: &str, options: &[&str]| match typed(file, options) {
        Err(Failure::Input(said)) => said,
        other => panic!("{other:?}"),
    };
    let usage = |file: &str, options: &[&str]| match typed(file, options) {
        Err(Failure::Usage(said)) => said,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        input(path, &["--method", "irv"]),
        format!("{path}:2: expected the number of candidates and of seats, as in “5 2”")
    );
    let garden = format!("{FILES}/garden.blt");
    assert!(input(&garden, &["--method", "score"]).contains("reads scores and the ballots are ranks"));
    assert!(input(&format!("{FILES}/none.blt"), &["--method", "irv"]).contains("none.blt"));
    assert!(usage(&garden, &["--method", "irv"]).contains("--seats 1"));
    assert!(usage(&garden, &["--method", "coin"]).contains("coin"));
    assert!(usage(&garden, &["--method", "irv", "--seats", "1", "--lot", "Amina Yusuf > Nobody"]).contains("“Nobody”"));
    assert!(usage("ballots.txt", &["--method", "irv"]).contains(".blt"));
}

#[test]
fn real_elections_come_out_by_default() {
    if !Path::new(SHARED).exists() {
        return;
    }
    let result = |file: &str, method: &str| -> Value {
        let out = typed(&format!("{SHARED}/{file}"), &["--method", method, "--json"]).unwrap().0;
        serde_json::from_str(&out).unwrap()
    };
    let frey = result("minneapolis_2017_mayor.csv", "irv");
    let last = frey["stages"].as_array().unwrap().last().unwrap();
    assert_eq!(last["totals"], json!({"Jacob Frey": 46_704, "Raymond Dehn": 34_970}));
    assert_eq!(frey["winners"], json!(["Jacob Frey"]));
    for (method, winner) in [
        ("irv", "Bob Kiss"),
        ("schulze", "Andy Montroll"),
        ("plurality", "Kurt Wright"),
        ("two-round", "Bob Kiss"),
        ("approval", "Andy Montroll"),
    ] {
        assert_eq!(result("burlington_2009_mayor.toi", method)["winners"], json!([winner]), "{method}");
    }
    let four = ["Susan RAE (Grn)", "Marion DONALDSON (Lab)", "Lewis RITCHIE (SNP)", "Amy MCNEESE-MECHAN (SNP)"];
    for method in ["scottish-stv", "meek-stv"] {
        assert_eq!(result("edinburgh_2017_ward12.blt", method)["winners"], json!(four), "{method}");
    }
}

#[test]
fn totals_are_those_of_other_programs_name_by_name() {
    let expected = |name: &str| -> Option<Value> {
        let bytes = std::fs::read(format!("{SHARED}/../../expected/{name}.json")).ok()?;
        Some(serde_json::from_slice(&bytes).unwrap())
    };
    let cases = [
        ("minneapolis_2017_mayor.blt", "irv", "irv.minneapolis_2017_mayor", "/rounds"),
        ("burlington_2009_mayor.toi", "irv", "rank.burlington_2009_mayor.toi", "/irv_rounds"),
        ("edinburgh_2017_ward12.blt", "scottish-stv", "stv.edinburgh_2017_ward12.scottish", "/stages"),
        ("glasgow_2007_greater_pollok.blt", "scottish-stv", "stv.glasgow_2007_greater_pollok.scottish", "/stages"),
    ];
    for (file, method, name, list) in cases {
        let Some(expected) = expected(name) else { return };
        let out = typed(&format!("{SHARED}/{file}"), &["--method", method, "--json"]).unwrap().0;
        let result: Value = serde_json::from_str(&out).unwrap();
        // The last entry of the Scottish files says only who fills the last seats.
        let rounds =
            expected.pointer(list).unwrap().as_array().unwrap().iter().filter(|round| !round["totals"].is_null());
        let stages = result["stages"].as_array().unwrap();
        assert_eq!(rounds.clone().count(), stages.len(), "{file}");
        for (stage, round) in stages.iter().zip(rounds) {
            let numbers = |totals: &Value| -> Vec<(String, f64)> {
                totals
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(name, votes)| (name.clone(), votes.as_f64().unwrap()))
                    .collect()
            };
            assert_eq!(numbers(&stage["totals"]), numbers(&round["totals"]), "{file}, stage {}", stage["stage"]);
            for field in ["exclude", "transfer_surplus", "exhausted"] {
                assert!(round.get(field).is_none_or(|value| *value == stage[field]), "{file}: {field}");
            }
        }
    }
}
