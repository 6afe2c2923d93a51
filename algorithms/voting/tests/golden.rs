//! Real elections with known outcomes, when the data lie beside the project: every stage, not only the winners.

#![expect(clippy::unwrap_used, reason = "what fails here is the test")]

use serde_json::Value;
use starling_voting::{
    Action, Base, Candidate, Count, Election, Ending, Marking, Overvote, TieRule, irv, meek_stv, read, schulze,
    scottish_stv,
};
use std::path::PathBuf;

fn shared(path: &str) -> Option<Vec<u8>> {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared"));
    std::fs::read(root.join(path)).ok()
}

fn expected(name: &str) -> Option<Value> {
    shared(&format!("expected/{name}")).map(|bytes| serde_json::from_slice(&bytes).unwrap())
}

fn data(name: &str) -> Option<Vec<u8>> {
    shared(&format!("data/elections/{name}"))
}

fn names(election: &Election, candidates: &[Candidate]) -> Vec<String> {
    candidates.iter().map(|c| election.name(*c).to_owned()).collect()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// The decimal number a JSON file has, in units, exactly: the files were written from floats that came from them.
fn units(value: &Value, decimals: u8) -> i64 {
    let scale = 10_f64.powi(i32::from(decimals));
    (value.as_f64().unwrap() * scale).round() as i64
}

fn same_totals(election: &Election, count: &Count, stage: usize, totals: &Value) {
    for (name, votes) in totals.as_object().unwrap() {
        let at = election.names().iter().position(|known| known == name).unwrap();
        assert_eq!(count.stages[stage].totals[at], units(votes, count.decimals), "stage {} {name}", stage + 1);
    }
}

#[test]
fn scottish_wards_come_out_stage_by_stage() {
    for name in ["edinburgh_2017_ward12", "glasgow_2007_greater_pollok"] {
        let (Some(bytes), Some(expected)) =
            (data(&format!("{name}.blt")), expected(&format!("stv.{name}.scottish.json")))
        else {
            return;
        };
        let reading = read::blt(&bytes).unwrap();
        assert_eq!(reading.problems, []);
        let election = reading.election;
        assert_eq!(election.names(), strings(&expected["candidates"]));
        let count = scottish_stv(&election, &Marking::default(), &TieRule::default()).unwrap();
        assert_eq!(count.quota, expected["quota"].as_i64().map(|quota| quota * 100_000));
        assert_eq!(count.valid, expected["valid"].as_u64().unwrap());
        assert_eq!(names(&election, &count.elected), strings(&expected["elected"]));
        assert_eq!((count.ending, count.ties.len()), (Ending::Complete, 0));
        let stages = expected["stages"].as_array().unwrap();
        let mut elected = vec![Vec::new(); count.stages.len()];
        for stage in stages {
            let at = stage["stage"].as_u64().unwrap() as usize - 1;
            elected[at].append(&mut strings(&stage["elected"]));
            if stage["totals"].is_null() {
                continue;
            }
            same_totals(&election, &count, at, &stage["totals"]);
            match count.stages[at].action {
                Action::Exclude { candidate } => assert_eq!(stage["exclude"], election.name(candidate)),
                Action::Surplus { of, surplus } => {
                    assert_eq!(stage["transfer_surplus"], election.name(of));
                    assert_eq!(units(&stage["surplus"], 5), surplus);
                }
                action => assert_eq!((action, at), (Action::First, 0)),
            }
        }
        for (at, stage) in count.stages.iter().enumerate() {
            let ours: Vec<Candidate> = stage.elected.iter().map(|elected| elected.candidate).collect();
            assert_eq!(names(&election, &ours), elected[at], "{name} stage {}", at + 1);
        }
        assert_eq!(stages.last().unwrap()["stage"].as_u64().unwrap() as usize, count.stages.len());
    }
}

#[test]
fn meek_comes_out_as_other_programs_have_it() {
    let Some(bytes) = data("edinburgh_2017_ward12.blt") else { return };
    let election = read::blt(&bytes).unwrap().election;
    let count = meek_stv(&election, &Marking::default(), &TieRule::default()).unwrap();
    let order = ["Susan RAE (Grn)", "Marion DONALDSON (Lab)", "Lewis RITCHIE (SNP)", "Amy MCNEESE-MECHAN (SNP)"];
    assert_eq!(names(&election, &count.elected), order);
    // Quotas as stv-rs 0.5.1 prints them (`--arithmetic bigfixed9`); it rounds what is kept down and not up.
    let quotas = [
        2_129_800_000_001,
        2_129_000_000_001,
        2_127_000_000_001,
        2_119_800_000_001,
        2_117_219_809_216,
        2_097_708_244_570,
        2_082_879_086_082,
        2_027_707_118_055_i64,
    ];
    assert_eq!(count.stages.len(), quotas.len());
    for (stage, quota) in count.stages.iter().zip(quotas) {
        let off = (stage.quota.unwrap() - quota).abs();
        assert!(off < 2_000, "two millionths of a vote: {off}");
    }
}

#[test]
fn minneapolis_comes_out_round_by_round_from_what_voters_marked() {
    let (Some(csv), Some(blt), Some(expected)) = (
        data("minneapolis_2017_mayor.csv"),
        data("minneapolis_2017_mayor.blt"),
        expected("irv.minneapolis_2017_mayor.json"),
    ) else {
        return;
    };
    for (bytes, cast, reader) in [(csv, 105_928, read::csv as fn(&[u8]) -> _), (blt, 104_484, read::blt)] {
        let reading = reader(&bytes).unwrap();
        assert_eq!(reading.problems, []);
        let election = reading.election;
        assert_eq!(election.names(), strings(&expected["candidates"]));
        assert_eq!(election.cast(), cast);
        let count = irv(&election, &Marking::default(), &TieRule::default(), Base::Continuing).unwrap();
        // 38 ballots skip two ranks and are exhausted from the beginning; the cleaned file is without them.
        let unusable = if cast == 105_928 { 38 } else { 0 };
        assert_eq!((count.valid, count.unusable), (104_484 + unusable, unusable));
        let rounds = expected["rounds"].as_array().unwrap();
        assert_eq!(count.stages.len(), rounds.len());
        for (at, round) in rounds.iter().enumerate() {
            same_totals(&election, &count, at, &round["totals"]);
            assert_eq!(count.stages[at].exhausted - unusable as i64, round["exhausted"].as_i64().unwrap());
        }
        assert_eq!(names(&election, &count.elected), ["Jacob Frey"]);
        let last = count.stages.last().unwrap();
        let mut totals = last.totals.clone();
        totals.sort_unstable();
        assert_eq!(totals[totals.len() - 2..], [34_970, 46_704]);
        assert_eq!(count.ties, []);
    }
}

#[test]
fn another_overvote_rule_changes_minneapolis() {
    let Some(csv) = data("minneapolis_2017_mayor.csv") else { return };
    let election = read::csv(&csv).unwrap().election;
    let marking = Marking { overvote: Overvote::Exhaust, ..Marking::default() };
    let count = irv(&election, &marking, &TieRule::default(), Base::Continuing).unwrap();
    let mut totals = count.stages.last().unwrap().totals.clone();
    totals.sort_unstable();
    assert_ne!(totals[totals.len() - 2..], [34_970, 46_704]);
    assert_eq!(names(&election, &count.elected), ["Jacob Frey"]);
}

#[test]
fn pairs_paths_and_orders_of_schulze_come_out() {
    for name in ["burlington_2009_mayor.toi", "debian_2010_leader.soi"] {
        let (Some(bytes), Some(expected)) = (data(name), expected(&format!("rank.{name}.json"))) else { return };
        let reading = read::preflib(&bytes).unwrap();
        assert_eq!(reading.problems, []);
        let election = reading.election;
        let result = schulze(&election, &Marking::default(), &TieRule::default()).unwrap();
        let rows = |matrix: &starling_voting::Matrix| -> Value { matrix.rows().map(<[u64]>::to_vec).collect() };
        assert_eq!(rows(&result.pairwise), expected["pairwise"]);
        assert_eq!(rows(&result.paths), expected["schulze_strongest_paths"]);
        let order: Vec<Candidate> = result.ranking.order.concat();
        assert_eq!(names(&election, &order), strings(&expected["schulze_order"]));
        assert_eq!(result.ranking.order.len(), order.len());
        let winner: Vec<Candidate> = result.condorcet_winner.into_iter().collect();
        assert_eq!(names(&election, &winner), strings(&expected["condorcet_winner"]));
        let count = irv(&election, &Marking::default(), &TieRule::default(), Base::Continuing).unwrap();
        assert_eq!(names(&election, &count.elected), [expected["irv_winner"].as_str().unwrap()]);
        for (at, round) in expected["irv_rounds"].as_array().unwrap().iter().enumerate() {
            same_totals(&election, &count, at, &round["totals"]);
            assert_eq!(count.stages[at].exhausted, round["exhausted"].as_i64().unwrap());
        }
        assert_eq!(count.stages.len(), expected["irv_rounds"].as_array().unwrap().len());
    }
}
