//! Three conversations as a Polis server computed them: its numbers come out here.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod shared;

use serde_json::Value;
use shared::json;
use starling_opinions::evidence::{Side, consensus, group_informed, representative};
use starling_opinions::polis::{Base, Memory, groups_of_bases, polis};
use starling_opinions::{Moderation, Position, Smoothing, Tally, Vote, Votes, routing};
use std::collections::BTreeSet;

const NAMES: [&str; 3] = ["150ptpt-3gp-no-strict-no-meta", "25ptpt-3gp-no-strict-with-meta", "below-100-ptpts"];
/// What the last rounding of another program leaves.
const CLOSE: f64 = 1e-12;

struct Server {
    votes: Votes,
    moderation: Vec<Moderation>,
    math: Value,
    bases: Vec<Base>,
    groups: Vec<(u64, Vec<u32>)>,
}

fn number(value: &Value) -> f64 {
    value.as_f64().or_else(|| value.as_str()?.parse().ok()).unwrap()
}

fn ids(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|id| id.as_u64().unwrap()).collect()
}

fn load(name: &str) -> Option<Server> {
    let log = json(&format!("data/opinions-golden/{name}/votes.json"))?;
    let math = json(&format!("data/opinions-golden/{name}/math-pca2.json"))?;
    let mut log: Vec<(f64, Vote)> = log
        .as_array()
        .unwrap()
        .iter()
        .map(|vote| {
            let of = |a: &str, b: &str| vote.get(a).or(vote.get(b)).unwrap().as_u64().unwrap();
            let position = match vote["vote"].as_i64().unwrap() {
                1 => Position::Agree,
                0 => Position::Pass,
                -1 => Position::Disagree,
                other => panic!("{other}"),
            };
            let (participant, statement) = (of("participant_id", "pid"), of("statement_id", "tid"));
            (number(&vote["modified"]), Vote { participant, statement, position })
        })
        .collect();
    log.sort_by(|a, b| a.0.total_cmp(&b.0));
    let votes = Votes::from_log(log.into_iter().map(|(_, vote)| vote)).unwrap();
    let (out, meta) = (ids(&math["mod-out"]), ids(&math["meta-tids"]));
    let moderation = votes
        .statements()
        .iter()
        .map(|id| match () {
            () if meta.contains(id) => Moderation::Meta,
            () if out.contains(id) => Moderation::Out,
            () => Moderation::In,
        })
        .collect();
    let row = |id: &u64| votes.participants().binary_search(id).unwrap() as u32;
    let published = &math["base-clusters"];
    let bases: Vec<Base> = ids(&published["id"])
        .into_iter()
        .enumerate()
        .map(|(at, id)| Base {
            id: id as u32,
            members: ids(&published["members"][at]).iter().map(row).collect(),
            centre: [number(&published["x"][at]), number(&published["y"][at])],
        })
        .collect();
    let groups = math["group-clusters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| {
            let of = ids(&group["members"]);
            let of = bases.iter().filter(|base| of.contains(&u64::from(base.id)));
            (group["id"].as_u64().unwrap(), of.flat_map(|base| base.members.iter().copied()).collect())
        })
        .collect();
    Some(Server { votes, moderation, bases, groups, math })
}

impl Server {
    /// How the rows voted, by column.
    fn tallies(&self, rows: impl IntoIterator<Item = usize>) -> Vec<Tally> {
        let mut tallies = vec![Tally::default(); self.votes.statements().len()];
        for row in rows {
            for (column, position) in self.votes.row(row) {
                match position {
                    Position::Agree => tallies[column].agree += 1,
                    Position::Pass => tallies[column].pass += 1,
                    Position::Disagree => tallies[column].disagree += 1,
                }
            }
        }
        tallies
    }

    fn of_groups(&self) -> Vec<Vec<Tally>> {
        self.groups.iter().map(|(_, rows)| self.tallies(rows.iter().map(|&row| row as usize))).collect()
    }

    fn live(&self) -> Vec<bool> {
        self.moderation.iter().map(|&of| of == Moderation::In).collect()
    }
}

#[test]
fn axes_and_places_are_those_of_the_server() {
    for name in NAMES {
        let Some(server) = load(name) else { return };
        let math = &server.math;
        assert_eq!(server.votes.statements(), ids(&math["tids"]));
        // Some came in while they were among the first fifteen, and stayed with fewer than seven votes.
        let inside: BTreeSet<u64> = ids(&math["in-conv"]).into_iter().collect();
        let (picture, memory) = polis(&server.votes, &server.moderation, &Memory::default());
        let early = inside.iter().filter(|id| memory.inside.binary_search(id).is_err()).count();
        assert_eq!(memory.inside.len() + early, inside.len());
        assert!(early < 15);
        let before = Memory { inside: inside.iter().copied().collect(), ..Memory::default() };
        assert_eq!(polis(&server.votes, &server.moderation, &before).1.inside, before.inside);
        for (row, participant) in picture.participants.iter().enumerate() {
            let expected = math["user-vote-counts"][participant.id.to_string()].as_u64().unwrap();
            assert_eq!(server.votes.votes_of(row) as u64, expected);
        }

        // The server counts agreement as −1: its middle lies on the other side, its components may be turned.
        let pca = &math["pca"];
        let mut turned = [0.0; 2];
        for (side, turned) in turned.iter_mut().enumerate() {
            let of = |at: usize| number(&pca["comps"][side][at]);
            let dot: f64 = picture.axes.components.iter().enumerate().map(|(at, one)| one[side] * of(at)).sum();
            *turned = dot.signum();
        }
        for (column, statement) in picture.statements.iter().enumerate() {
            assert!((picture.axes.centre[column] + number(&pca["center"][column])).abs() <= CLOSE);
            for side in 0..2 {
                let component = turned[side] * picture.axes.components[column][side];
                assert!((component - number(&pca["comps"][side][column])).abs() <= CLOSE, "{name} {column} {side}");
                let place = -turned[side] * statement.place[side];
                assert!((place - number(&pca["comment-projection"][side][column])).abs() <= CLOSE * 10.0);
            }
            assert!((statement.extremity - number(&pca["comment-extremity"][column])).abs() <= CLOSE * 10.0);
        }
        // Base clusters lie in the middle of their members.
        for base in &server.bases {
            for (side, turned) in turned.iter().enumerate() {
                let of = |row: &u32| -turned * picture.participants[*row as usize].place[side];
                let middle = base.members.iter().map(of).sum::<f64>() / base.members.len() as f64;
                assert!((middle - base.centre[side]).abs() <= CLOSE * 10.0, "{name} {}", base.id);
            }
        }
    }
}

#[test]
fn groups_of_its_base_clusters_are_those_of_the_server() {
    for name in NAMES {
        let Some(server) = load(name) else { return };
        let (grouping, groups, _) = groups_of_bases(&server.bases, Smoothing::default());
        assert_eq!(groups.len(), server.groups.len());
        assert_eq!(grouping.choices.len(), 5.min(2 + server.bases.len() / 12) - 1);
        let found: BTreeSet<BTreeSet<u32>> = groups
            .iter()
            .map(|group| group.members.iter().flat_map(|&base| server.bases[base as usize].members.clone()).collect())
            .collect();
        let expected: BTreeSet<BTreeSet<u32>> =
            server.groups.iter().map(|(_, rows)| rows.iter().copied().collect()).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn selections_are_those_of_the_server() {
    for name in NAMES {
        let Some(server) = load(name) else { return };
        let id = |column: usize| server.votes.statements()[column];
        let lists = representative(&server.of_groups(), &server.live());
        for ((group, _), list) in server.groups.iter().zip(&lists) {
            let expected = server.math["repness"][group.to_string()].as_array().unwrap();
            assert_eq!(list.len(), expected.len());
            for (found, expected) in list.iter().zip(expected) {
                assert_eq!(id(found.column), expected["tid"].as_u64().unwrap());
                let side = if found.repful_for == Side::Agree { "agree" } else { "disagree" };
                assert_eq!(side, expected["repful-for"].as_str().unwrap());
                assert_eq!(u64::from(found.success), expected["n-success"].as_u64().unwrap());
                assert_eq!(u64::from(found.trials), expected["n-trials"].as_u64().unwrap());
                assert_eq!(found.best_agree, expected["best-agree"].as_bool().unwrap_or(false));
                assert!((found.p_success - number(&expected["p-success"])).abs() <= CLOSE);
                assert!((found.p_test - number(&expected["p-test"])).abs() <= CLOSE);
                assert!((found.repness - number(&expected["repness"])).abs() <= CLOSE * found.repness.max(1.0));
                // The server keeps this one in single precision.
                assert!((found.repness_test - number(&expected["repness-test"])).abs() <= 4e-7 * 10.0);
            }
        }
        let everybody = server.tallies(0..server.votes.participants().len());
        let found = consensus(&everybody, &server.live());
        for (found, side) in [(found.agree, "agree"), (found.disagree, "disagree")] {
            let expected = server.math["consensus"][side].as_array().unwrap();
            assert_eq!(found.len(), expected.len());
            for (found, expected) in found.iter().zip(expected) {
                assert_eq!(id(found.column), expected["tid"].as_u64().unwrap());
                assert_eq!(u64::from(found.success), expected["n-success"].as_u64().unwrap());
                assert_eq!(u64::from(found.trials), expected["n-trials"].as_u64().unwrap());
                assert!((found.p_success - number(&expected["p-success"])).abs() <= CLOSE);
                assert!((found.p_test - number(&expected["p-test"])).abs() <= CLOSE);
            }
        }
    }
}

#[test]
fn common_ground_and_priorities_are_those_of_the_server() {
    for name in NAMES {
        let Some(server) = load(name) else { return };
        let groups = server.of_groups();
        let (picture, _) = polis(&server.votes, &server.moderation, &Memory::default());
        for (column, statement) in picture.statements.iter().enumerate() {
            let of = |key: &str| number(&server.math[key][statement.id.to_string()]);
            let common = group_informed(groups.iter().map(|tallies| tallies[column]));
            assert!((common - of("group-aware-consensus")).abs() <= CLOSE, "{name} {column}");
            for ((group, _), tallies) in server.groups.iter().zip(&groups) {
                let votes = &server.math["group-votes"][group.to_string()]["votes"][statement.id.to_string()];
                let expected = ["A", "D", "S"].map(|key| votes[key].as_u64().unwrap());
                let tally = tallies[column];
                assert_eq!([tally.agree, tally.disagree, tally.seen()].map(u64::from), expected);
            }
            let all = groups.iter().fold(Tally::default(), |sum, tallies| sum.and(tallies[column]));
            let found = match statement.moderation {
                Moderation::Meta => routing::META,
                Moderation::In | Moderation::Out => routing::priority(all, statement.extremity),
            };
            let expected = of("comment-priorities");
            assert!((found - expected).abs() <= CLOSE * expected.max(1.0) * 10.0, "{name} {column} {found} {expected}");
        }
    }
}
