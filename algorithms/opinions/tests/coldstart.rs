//! Five open conversations, computed in Polis' way by an independent program: the same comes out here.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod shared;

use serde_json::Value;
use shared::{file, json};
use starling_opinions::evidence::{Agreed, Side};
use starling_opinions::polis::{Memory, polis};
use starling_opinions::{Moderation, Votes, read};

/// The five open conversations.
const OPEN: [&str; 5] = [
    "15-per-hour-seattle",
    "london.youth.policing",
    "scoop-hivemind.ubi",
    "vtaiwan.uberx",
    "american-assembly.bowling-green",
];

/// Its votes, and moderation by column.
fn open(name: &str) -> Option<(Votes, Vec<Moderation>)> {
    let (votes, problems) = read::matrix(&file(&format!("data/opinions/{name}/participants-votes.csv"))?).unwrap();
    assert_eq!(problems, []);
    let (comments, problems) = read::comments(&file(&format!("data/opinions/{name}/comments.csv"))?).unwrap();
    assert_eq!(problems, []);
    let of = |id: &u64| comments.iter().find(|comment| comment.id == *id).unwrap().moderation;
    let moderation = votes.statements().iter().map(of).collect();
    Some((votes, moderation))
}

fn near(found: f64, expected: &Value, within: f64) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() <= within * expected.abs().max(1.0), "{found} is not {expected}");
}

#[test]
fn all_five_come_out() {
    for name in OPEN {
        let Some((votes, moderation)) = open(name) else { return };
        let expected = json(&format!("expected/polis.{name}.coldstart.json")).unwrap();
        let (picture, memory) = polis(&votes, &moderation, &Memory::default());
        let id = |column: usize| votes.statements()[column];

        assert_eq!(picture.participants.len() as u64, expected["participants"].as_u64().unwrap());
        assert_eq!(picture.statements.len() as u64, expected["statements"].as_u64().unwrap());
        assert_eq!(votes.len() as u64, expected["votes"].as_u64().unwrap());
        assert_eq!(memory.inside.len() as u64, expected["in_conv"].as_u64().unwrap());
        for side in 0..2 {
            near(picture.axes.singular_values[side], &expected["singular_values_top5"][side], 1e-12);
            near(picture.axes.explained[side], &expected["explained_ratio"][side], 1e-12);
        }

        assert_eq!(picture.bases.len() as u64, expected["base_clusters"].as_u64().unwrap());
        assert_eq!(picture.groups.len() as u64, expected["k"].as_u64().unwrap());
        for choice in &picture.grouping.choices {
            let steps = &expected["group_iters"][choice.k.to_string()];
            assert_eq!(choice.steps as u64, steps.as_u64().unwrap(), "{name} {}", choice.k);
            near(choice.silhouette, &expected["silhouettes"][choice.k.to_string()], 1e-9);
        }
        for (group, (size, centre)) in picture
            .groups
            .iter()
            .zip(expected["group_sizes"].as_array().unwrap().iter().zip(expected["group_centers"].as_array().unwrap()))
        {
            assert_eq!(group.size as u64, size.as_u64().unwrap());
            near(group.centre[0], &centre[0], 1e-9);
            near(group.centre[1], &centre[1], 1e-9);
        }

        for group in &picture.groups {
            let list = expected["repness"][group.id.to_string()].as_array().unwrap();
            assert_eq!(group.representative.len(), list.len());
            for (found, expected) in group.representative.iter().zip(list) {
                assert_eq!(id(found.column), expected["tid"].as_u64().unwrap());
                let side = if found.repful_for == Side::Agree { "agree" } else { "disagree" };
                assert_eq!(side, expected["repful-for"].as_str().unwrap());
                assert_eq!(u64::from(found.success), expected["n-success"].as_u64().unwrap());
                assert_eq!(u64::from(found.trials), expected["n-trials"].as_u64().unwrap());
                near(found.p_success, &expected["p-success"], 1e-12);
                near(found.p_test, &expected["p-test"], 1e-12);
                near(found.repness, &expected["repness"], 1e-12);
                near(found.repness_test, &expected["repness-test"], 1e-12);
            }
        }
        let agreed = |found: &[Agreed], expected: &Value| {
            let list = expected.as_array().unwrap();
            assert_eq!(found.len(), list.len());
            for (found, expected) in found.iter().zip(list) {
                assert_eq!(id(found.column), expected["tid"].as_u64().unwrap());
                assert_eq!(u64::from(found.success), expected["n_success"].as_u64().unwrap());
                assert_eq!(u64::from(found.trials), expected["n_trials"].as_u64().unwrap());
                near(found.p_test, &expected["p_test"], 1e-12);
            }
        };
        agreed(&picture.consensus.agree, &expected["consensus"]["agree"]);
        agreed(&picture.consensus.disagree, &expected["consensus"]["disagree"]);

        let by_id = |id: &Value| picture.statements.iter().find(|one| one.id == id.as_u64().unwrap()).unwrap();
        for entry in expected["group_aware_consensus_top10"].as_array().unwrap() {
            near(by_id(&entry[0]).group_informed, &entry[1], 1e-12);
        }
        let least = &expected["group_aware_consensus_top10"][9][1].as_f64().unwrap();
        assert!(picture.statements.iter().filter(|one| one.group_informed > least + 1e-12).count() < 10);
        for entry in expected["priority_top10"].as_array().unwrap() {
            near(by_id(&entry[0]).priority, &entry[1], 1e-11);
        }

        // Places and groups of everybody, written there with nine digits.
        let list =
            String::from_utf8(file(&format!("expected/polis.{name}.coldstart.participants.csv")).unwrap()).unwrap();
        let rows: Vec<&str> = list.lines().skip(1).collect();
        assert_eq!(rows.len(), picture.participants.len());
        for (row, found) in rows.iter().zip(&picture.participants) {
            let cells: Vec<&str> = row.split(',').collect();
            assert_eq!(found.id.to_string(), cells[0]);
            assert_eq!(found.votes.to_string(), cells[1]);
            for side in 0..2 {
                let expected: f64 = cells[2 + side].parse().unwrap();
                let last_digit = 0.51 * 10f64.powi(expected.abs().max(1e-9).log10().floor() as i32 - 8);
                assert!(
                    (found.place[side] - expected).abs() <= 1e-9 + last_digit,
                    "{name} {row} {}",
                    found.place[side]
                );
            }
            assert_eq!(found.in_conversation, cells[4] == "True");
            let group = found.group.map_or(-1, |group| i64::from(picture.groups[group as usize].id));
            assert_eq!(group.to_string(), cells[5]);
        }
    }
}

#[test]
fn the_log_of_votes_is_the_matrix() {
    for name in OPEN {
        let (Some((matrix, _)), Some(log)) = (open(name), file(&format!("data/opinions/{name}/votes.csv"))) else {
            continue;
        };
        let (log, problems) = read::votes(&log).unwrap();
        assert_eq!(problems, []);
        // The matrix also has a column for statements nobody voted on; there are none in these.
        let compare = |votes: &Votes| (votes.participants().to_vec(), votes.statements().to_vec(), votes.len());
        assert_eq!(compare(&matrix), compare(&log), "{name}");
        assert!(matrix == log, "{name}");
    }
}
