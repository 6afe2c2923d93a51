//! `starling budget`, called as a user would.

#![expect(clippy::unwrap_used, reason = "a command that cannot be called fails the test")]

use clap::Parser;
use serde_json::{Value, json};
use starling_commands::{Engine, Failure};
use std::path::PathBuf;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    engine: Engine,
}

const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../algorithms/budgets/tests/files");

/// Runs `starling budget`; what it wrote to standard output and to standard error.
fn budget(file: &str, options: &[&str]) -> Result<(String, String), Failure> {
    let path = PathBuf::from(FILES).join(file);
    let arguments = ["starling", "budget", path.to_str().unwrap()].into_iter().chain(options.iter().copied());
    let cli = Cli::try_parse_from(arguments).map_err(|error| Failure::Usage(error.to_string()))?;
    let (mut out, mut notes) = (Vec::new(), Vec::new());
    starling_commands::run(cli.engine, &mut out, &mut notes)?;
    Ok((String::from_utf8(out).unwrap(), String::from_utf8(notes).unwrap()))
}

fn object(file: &str, options: &[&str]) -> Value {
    let (out, _) = budget(file, &[options, &["--json"]].concat()).unwrap();
    assert!(out.ends_with("}\n"), "one object, one line");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn equal_shares_gives_the_promised_fields() {
    let told = object("street.pb", &["--rule", "equal-shares"]);
    assert_eq!(told["selected"], json!(["swing", "seeds", "bench"]));
    assert_eq!(told["cost"], json!(650.5));
    assert_eq!(told["budget"], json!(1000));
    assert_eq!(told["rounds"][0]["project"], "swing");
    assert_eq!(told["rounds"][0]["rho_exact"], "1/6");
    assert_eq!(told["rounds"][1]["price"], json!(25.0));
    assert_eq!(told["matches_official"], json!(true));
    assert_eq!((&told["utility"], &told["completion"]), (&json!("cost"), &json!("none")));
    assert_eq!(told["share"], json!(100.0));
    let mural = &told["explanations"][1];
    assert_eq!((&mural["project"], &mural["why"]), (&json!("mural"), &json!("money_spent")));
    assert_eq!((&mural["enough_supporters"], &mural["enough_cost"]), (&json!(3), &json!(166.66)));
    let swing = &told["explanations"][0];
    assert_eq!(swing["payers"], json!([{"voters": 6, "each": 400.0 / 6.0, "all_they_had": false}]));
    assert_eq!(told["problems"], json!([{"line": 19, "reason": "project fountain costs more than the whole budget"}]));
}

#[test]
fn money_left_goes_by_the_completion() {
    let cases: [(&[&str], &[&str]); 4] = [
        (&["--completion", "greedy"], &["swing", "seeds", "bench", "mural"]),
        (&["--completion", "add1"], &["swing", "mural", "seeds", "bench"]),
        (&["--completion", "add1u", "--step", "0.5"], &["swing", "mural", "seeds", "bench"]),
        (&["--utility", "cardinality"], &["seeds", "bench", "mural"]),
    ];
    for (options, selected) in cases {
        assert_eq!(object("street.pb", options)["selected"], json!(selected), "{options:?}");
    }
    let raised = &object("street.pb", &["--completion", "add1"])["raised"];
    assert_eq!(raised["stop"], "next_overspends");
    assert_eq!(raised["step"], json!(1));
    let compared = object("street.pb", &["--comparison"]);
    assert_eq!(compared["comparison"]["greedy_taken"], json!(true));
    assert_eq!(compared["matches_official"], json!(false));
}

#[test]
fn a_step_far_too_small_comes_to_an_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.pb");
    let text = "META\nkey;value\nbudget;1000000000\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;999999999\n\
                2;999999999.01\n3;1\nVOTES\nvoter_id;vote\na;1,3\nb;2\n";
    std::fs::write(&path, text).unwrap();
    let options = ["--completion", "add1", "--step", "0.01"];
    let told = object(path.to_str().unwrap(), &options);
    assert_eq!(told["raised"]["stop"], "most_increments");
    assert_eq!((&told["raised"]["increments"], &told["selected"]), (&json!(100_000), &json!(["3"])));
    let (report, _) = budget(path.to_str().unwrap(), &options).unwrap();
    let why = "raised 100000 times by 0.01; no more are tried, a larger --step goes further";
    assert!(report.contains(why), "{report}");
}

#[test]
fn the_other_rules_answer_too() {
    let greedy = object("street.pb", &["--rule", "greedy"]);
    assert_eq!(greedy["selected"], json!(["swing", "mural", "seeds", "bench"]));
    assert_eq!((&greedy["by"], &greedy["rounds"][0]), (&json!("votes"), &json!({"project": "swing"})));
    let bought = object("street.pb", &["--rule", "phragmen"]);
    assert_eq!(bought["selected"], json!(["seeds", "mural", "bench", "swing"]));
    assert_eq!(bought["rounds"][0], json!({"project": "seeds", "time": 25.0, "time_exact": "25"}));
    assert_eq!(bought["stopped_at"], "piano");
    let points = object("points.pb", &["--rule", "greedy"]);
    assert_eq!((&points["by"], &points["selected"]), (&json!("points"), &json!(["a", "c"])));
    assert_eq!(points["official"], Value::Null);
    assert_eq!(object("points.pb", &["--utility", "score"])["utility"], "score");
}

#[test]
fn a_person_reads_a_table() {
    let (report, notes) = budget("street.pb", &[]).unwrap();
    assert!(report.starts_with("6 projects, 10 voters, budget 1000\n"), "{report}");
    assert!(report.contains("1  swing      400           6      66.67  A swing for the small ones\n"), "{report}");
    assert!(report.contains("its supporters spent on other projects"), "{report}");
    assert!(notes.ends_with("street.pb:19: project fountain costs more than the whole budget\n"), "{notes}");
    for rule in ["greedy", "phragmen"] {
        let (report, _) = budget("street.pb", &["--rule", rule]).unwrap();
        assert!(report.contains("A swing for the small ones"), "{report}");
    }
}

#[test]
fn what_is_wrong_with_lines_is_listed_and_the_rest_counted() {
    let (_, notes) = budget("broken.pb", &[]).unwrap();
    for line in [
        ":4: num_votes is 9, but there are 5\n",
        ":8: cost \"-5\" is not an amount of zero or more",
        ":9: project a stands twice",
        ":10: a project without project_id",
        ":11: project c costs more than the whole budget",
        ":12: cost \"forty\"",
        ":19: project \"zzz\" is not listed",
        ":20: voter 1 voted before",
        ":21: project e is named twice",
    ] {
        assert!(notes.contains(line), "{line} in\n{notes}");
    }
    let told = object("broken.pb", &[]);
    assert_eq!(told["voters"], json!(5));
    assert_eq!(told["explanations"][0]["name"], "A \"good\" one");
}

#[test]
fn problems_without_end_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.pb");
    let text = "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;10\n\
                VOTES\nvoter_id;vote\n1;a"
        .to_owned()
        + &",a".repeat(200_000);
    std::fs::write(&path, text).unwrap();
    let (_, notes) = budget(path.to_str().unwrap(), &[]).unwrap();
    assert_eq!(notes.lines().count(), 1_001);
    assert!(notes.ends_with("long.pb: … and 199000 more\n"), "{}", &notes[notes.len() - 100..]);
    let told = object(path.to_str().unwrap(), &[]);
    assert_eq!(told["problems"].as_array().unwrap().len(), 1_000);
    assert_eq!(told["problems_unlisted"], json!(199_000));
    assert_eq!(object("street.pb", &[])["problems_unlisted"], json!(0));
}

#[test]
fn what_cannot_be_used_is_refused_in_one_line() {
    let Failure::Input(missing) = budget("nowhere.pb", &[]).unwrap_err() else { panic!("an input") };
    assert!(missing.contains("nowhere.pb"), "{missing}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("poor.pb");
    std::fs::write(&path, "META\nkey;value\nbudget;none\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n").unwrap();
    let Failure::Input(unusable) = budget(path.to_str().unwrap(), &[]).unwrap_err() else { panic!("an input") };
    assert!(unusable.ends_with("poor.pb:3: budget \"none\" is not an amount above zero, such as 100000 or 2500.50"));
    for options in [
        &["--rule", "greedy", "--utility", "cost"][..],
        &["--rule", "phragmen", "--completion", "add1"],
        &["--rule", "greedy", "--comparison"],
        &["--completion", "greedy", "--step", "2"],
        &["--completion", "add1", "--step", "0"],
        &["--completion", "add1", "--step", "half"],
        &["--by", "votes"],
        &["--rule", "dictatorship"],
    ] {
        assert!(matches!(budget("street.pb", options), Err(Failure::Usage(_))), "{options:?}");
    }
}

/// Real elections, where they are at hand, as their cities decided them.
#[test]
fn cities_decided_so() {
    let real = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/budgets"));
    for (file, options, funded) in [
        ("Netherlands_Assen_2024.pb", &["--completion", "add1"][..], 9),
        ("Poland_Wieliczka_2023_Green_Budget.pb", &["--completion", "add1", "--comparison"], 30),
        ("Poland_Lodz_2022.pb", &["--rule", "greedy"], 16),
    ] {
        let path = real.join(file);
        if path.exists() {
            let told = object(path.to_str().unwrap(), options);
            assert_eq!(told["matches_official"], json!(true), "{file}");
            assert_eq!(told["selected"].as_array().unwrap().len(), funded, "{file}");
        }
    }
}

#[test]
fn a_seed_breaks_ties_and_is_told() {
    let told = object("points.pb", &["--seed", "7"]);
    assert_eq!(told["seed"], json!(7));
    assert_eq!(object("points.pb", &["--seed", "7"]), told);
    assert_eq!(object("points.pb", &[])["seed"], Value::Null);
}
