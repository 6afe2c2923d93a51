//! `starling network` as its users call it.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use clap::Parser;
use serde_json::Value;
use starling_commands::{Engine, Failure, run};
use std::path::{Path, PathBuf};

#[derive(Parser)]
struct Starling {
    #[command(subcommand)]
    engine: Engine,
}

/// What came out, the notes, and how it ended.
struct Told {
    out: String,
    notes: String,
    end: Result<(), Failure>,
}

fn ask(arguments: &[&str]) -> Told {
    let all = ["starling", "network"].iter().chain(arguments);
    let starling = Starling::try_parse_from(all).unwrap_or_else(|error| panic!("{error}"));
    let (mut out, mut notes) = (Vec::new(), Vec::new());
    let end = run(starling.engine, &mut out, &mut notes);
    Told { out: String::from_utf8(out).unwrap(), notes: String::from_utf8(notes).unwrap(), end }
}

fn json(arguments: &[&str]) -> Value {
    let told = ask(&[arguments, &["--json"]].concat());
    told.end.unwrap_or_else(|failure| panic!("{failure:?}"));
    serde_json::from_str(&told.out).unwrap_or_else(|error| panic!("{error}: {}", told.out))
}

struct File {
    folder: tempfile::TempDir,
    name: &'static str,
}

fn file(name: &'static str, text: &str) -> File {
    let file = File { folder: tempfile::tempdir().unwrap(), name };
    std::fs::write(file.path(), text).unwrap();
    file
}

impl File {
    fn path(&self) -> String {
        self.folder.path().join(self.name).to_str().unwrap().to_owned()
    }
}

/// The house of which the guide tells: two groups of tenants, a bridge between them, and the way to the council.
const HOUSE: &str = include_str!("files/house.csv");

/// Real networks stand beside the repository where they are; a clone without them skips what needs them.
fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")).join(path);
    path.exists().then_some(path)
}

#[test]
fn a_house_in_a_few_numbers() {
    let house = file("house.csv", HOUSE);
    let stats = json(&[&house.path(), "stats"]);
    for (name, value) in [
        ("nodes", 11),
        ("edges", 13),
        ("components", 1),
        ("largest", 11),
        ("cut_vertices", 3),
        ("bridges", 5),
        ("max_core", 2),
        ("triangles", 3),
    ] {
        assert_eq!(stats[name], value, "{name} in {stats}");
    }
    assert_eq!(stats["problems"].as_array().unwrap().len(), 0);
    let directed = json(&["--directed", &house.path(), "stats"]);
    assert_eq!(directed["edges"], 25);
    let text = ask(&[&house.path(), "stats"]).out;
    assert!(text.lines().any(|line| line.split_whitespace().eq(["bridges", "5"])), "{text}");
}

#[test]
fn ways_name_the_tie_behind_every_step() {
    let house = file("house.csv", HOUSE);
    let ways = json(&[&house.path(), "paths", "--from", "Ana,ben", "--to", "Council member Reed"]);
    let best = &ways["routes"][0];
    assert_eq!((best["from"]["id"].as_str(), best["hops"].as_array().unwrap().len()), (Some("Ana"), 4));
    let chance: f64 = best["hops"].as_array().unwrap().iter().map(|hop| hop["strength"].as_f64().unwrap()).product();
    assert!((best["chance"].as_f64().unwrap() - chance).abs() < 1e-12);
    let last = &best["hops"][3];
    assert_eq!((last["line"].as_u64(), last["type"].as_str()), (Some(14), Some("staff")));
    assert_eq!(last["reverse"], true);
    assert_eq!(ways["without"][0]["id"], "Ben");
    let text = ask(&[&house.path(), "paths", "--from", "Ana", "--to", "Council member Reed", "--hops", "3"]).out;
    assert!(text.contains("no way from Ana"), "{text}");
    let several = json(&[&house.path(), "paths", "--from", "Ana", "--to", "Dora", "--best", "3"]);
    let chances: Vec<f64> =
        several["routes"].as_array().unwrap().iter().map(|route| route["chance"].as_f64().unwrap()).collect();
    assert!(chances.len() == 2 && chances.is_sorted_by(|a, b| a >= b), "{several}");
}

#[test]
fn leaving_and_standing_in_the_middle() {
    let house = file("house.csv", HOUSE);
    let cut = json(&[&house.path(), "cut"]);
    let first = &cut["vertices"][0];
    assert_eq!((first["id"].as_str(), first["loss"].as_u64()), (Some("Dora"), Some(5)), "{cut}");
    assert_eq!(cut["bridges"].as_array().unwrap().len(), 5);
    let cores = json(&[&house.path(), "cores"]);
    assert_eq!(cores["max_core"], 2);
    assert_eq!(cores["nodes"].as_array().unwrap().len(), 11);
    for question in ["cut", "cores"] {
        assert!(ask(&[&house.path(), question]).out.contains("Dora"));
    }
}

#[test]
fn ranks_and_influence() {
    let house = file("house.csv", HOUSE);
    let ranks = json(&[&house.path(), "pagerank", "--top", "3"]);
    let top = ranks["top"].as_array().unwrap();
    assert_eq!((top.len(), top[0]["id"].as_str()), (3, Some("Dora")));
    assert!(top.iter().map(|entry| entry["score"].as_f64().unwrap()).is_sorted_by(|a, b| a >= b));
    let all = json(&[&house.path(), "pagerank", "--top", "99"]);
    let sum: f64 = all["top"].as_array().unwrap().iter().map(|entry| entry["score"].as_f64().unwrap()).sum();
    assert!((sum - 1.0).abs() < 1e-12);
    let near = json(&[&house.path(), "influence", "--target", "Council member Reed"]);
    assert_eq!((near["top"][0]["id"].as_str(), near["top"][0]["steps"].as_u64()), (Some("Gus"), Some(1)));
    let directed = json(&[&house.path(), "influence", "--target", "Council member Reed", "--directed"]);
    assert!(directed["top"].as_array().unwrap().is_empty(), "Reed pays Gus and nobody points at Reed: {directed}");
    assert!(ask(&[&house.path(), "influence", "--target", "reed", "--top", "1"]).end.is_err());
    assert!(ask(&[&house.path(), "pagerank"]).out.contains("Dora"));
}

#[test]
fn groups_and_who_stands_between_them() {
    let house = file("house.csv", HOUSE);
    let groups = json(&[&house.path(), "communities", "--seed", "7"]);
    let sizes: Vec<usize> =
        groups["groups"].as_array().unwrap().iter().map(|group| group["members"].as_array().unwrap().len()).collect();
    assert_eq!((sizes.iter().sum::<usize>(), groups["seeds"].as_u64()), (11, Some(300)));
    assert_eq!(groups["q"], json(&[&house.path(), "stats"])["leiden_q"]);
    assert!(ask(&[&house.path(), "communities"]).out.starts_with(&format!("{} groups", sizes.len())));
    assert!(matches!(ask(&[&house.path(), "communities", "--resolution=-1"]).end, Err(Failure::Usage(_))));
    let brokers = json(&[&house.path(), "brokers", "--top", "2"]);
    let first = &brokers["top"][0];
    assert_eq!((first["id"].as_str(), first["degree"].as_u64()), (Some("Dora"), Some(5)));
    // 3 behind Cleo and Ana, 2 in the triangle, 5 behind Hana: 3·2 + 3·5 + 2·5.
    assert_eq!((first["betweenness"].as_f64(), &brokers["exact"]), (Some(31.0), &true.into()));
    let some = json(&[&house.path(), "brokers", "--sources", "4"]);
    assert_eq!((some["sources"].as_u64(), &some["exact"]), (Some(4), &false.into()));
    assert!(ask(&[&house.path(), "brokers"]).out.contains("Hana"));
}

#[test]
fn bare_numbers_and_what_is_wrong_with_them() {
    let list =
        file("list.txt", "# two triangles\n10 20\n20 30\n10\t30\n30,30\n30 40\nforty 50\n40 50 \n40 60\n50 60\n");
    let told = ask(&[&list.path(), "stats", "--json"]);
    let stats: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&stats["nodes"], &stats["edges"], &stats["bridges"]), (&6.into(), &7.into(), &1.into()));
    let lines: Vec<u64> = stats["problems"].as_array().unwrap().iter().map(|p| p["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [5, 7]);
    assert!(told.notes.contains("list.txt:7: column 1 should be a whole number, not \"forty\""), "{}", told.notes);
    let ways = json(&[&list.path(), "paths", "--from", "10", "--to", "60"]);
    assert_eq!(ways["routes"][0]["hops"][1]["line"], 6);
    assert_eq!((&ways["routes"][0]["hops"][0]["known"], &ways["routes"][0]["known"]), (&false.into(), &false.into()));
    let text = ask(&[&list.path(), "paths", "--from", "10", "--to", "60"]).out;
    assert!(text.contains("\nunknown   10\n"), "a chance of unknown strengths is no chance: {text}");
}

#[test]
fn columns_of_other_names_can_be_named() {
    let table = file("deals.csv", "buyer;to;\"seller\"\nAna;x;Ben\nBen;y;Cleo\n");
    assert!(ask(&[&table.path(), "stats"]).end.is_err());
    let stats = json(&[&table.path(), "--columns", "buyer,seller", "stats"]);
    assert_eq!((&stats["nodes"], &stats["edges"]), (&3.into(), &2.into()));
    let Err(Failure::Input(line)) = ask(&[&table.path(), "stats", "--columns", "buyer,broker"]).end else { panic!() };
    assert!(line.ends_with("deals.csv:1: expected a column \"broker\"; there are buyer, to, seller"), "{line}");
    assert!(matches!(ask(&[&table.path(), "stats", "--columns", "buyer"]).end, Err(Failure::Usage(_))));
}

#[test]
fn weights_under_another_name() {
    let bare = file("shared.csv", "a,b,shared_committees\nx,y,4\ny,z,1\n");
    let told = ask(&[&bare.path(), "pagerank", "--json"]);
    let ranks: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&ranks["weight"], &ranks["weight_scale"]), (&"shared_committees".into(), &4.0.into()));
    assert!(told.notes.contains("weights were taken from the column \"shared_committees\""), "{}", told.notes);
    assert_eq!((&ranks["top"][0]["id"], &ranks["top"][1]["id"]), (&"y".into(), &"x".into()));
    let two = file("two.csv", "from,to,weight,years\na,b,1,1\nb,c,1,8\n");
    assert_eq!(json(&[&two.path(), "pagerank"])["weight"], Value::Null);
    let years = json(&[&two.path(), "pagerank", "--weight", "years"]);
    assert_eq!((&years["top"][1]["id"], &years["weight_scale"]), (&"c".into(), &8.0.into()));
    let Err(Failure::Input(line)) = ask(&[&two.path(), "pagerank", "--weight", "months"]).end else { panic!() };
    assert!(line.ends_with("two.csv:1: expected a column \"months\""), "{line}");
}

#[test]
fn bad_input_ends_with_one_line() {
    let empty = file("empty.csv", "");
    let Err(Failure::Input(line)) = ask(&[&empty.path(), "stats"]).end else { panic!() };
    assert!(line.contains("empty.csv") && !line.contains('\n'), "{line}");
    assert!(matches!(ask(&["/nowhere/at/all.csv", "stats"]).end, Err(Failure::Input(_))));
    let house = file("house.csv", HOUSE);
    let Err(Failure::Input(line)) = ask(&[&house.path(), "paths", "--from", "Ana", "--to", "Nobody"]).end else {
        panic!()
    };
    assert!(line.ends_with("expected the id or name of a node, not \"Nobody\""), "{line}");
    assert!(matches!(
        ask(&[&house.path(), "paths", "--from", "Ana", "--to", "Ben", "--best", "0"]).end,
        Err(Failure::Usage(_))
    ));
    let negative = file("negative.csv", "from,to,weight\na,b,-1\nb,c,2\n");
    let stats = json(&[&negative.path(), "stats"]);
    assert_eq!((&stats["edges"], &stats["problems"][0]["line"]), (&1.into(), &2.into()));
}

#[test]
fn maps_of_other_tools() {
    let graphml = r#"<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="w" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="directed"><node id="p1"/><node id="o1"/><node id="x"/>
        <edge source="p1" target="o1"><data key="w">0.8</data></edge></graph></graphml>"#;
    let oligrapher = r#"{"nodes":{"a":{"id":"a","name":"Ana","x":0,"y":0},"b":{"id":"b","name":"Board","x":1,"y":0}},
        "edges":{"e":{"id":"e","node1_id":"a","node2_id":"b","label":"Board member","arrow":"1->2","dash":false}},"captions":{}}"#;
    for (name, text, nodes, from, to) in
        [("map.graphml", graphml, 3, "p1", "o1"), ("map.json", oligrapher, 2, "Ana", "Board")]
    {
        let map = file(name, text);
        let stats = json(&[&map.path(), "stats"]);
        assert_eq!((&stats["nodes"], &stats["edges"]), (&nodes.into(), &1.into()), "{name}");
        let ways = |from, to| json(&[&map.path(), "--directed", "paths", "--from", from, "--to", to]);
        assert_eq!(ways(from, to)["routes"].as_array().unwrap().len(), 1, "{name}");
        assert_eq!(ways(to, from)["without"].as_array().unwrap().len(), 1, "{name}");
    }
}

#[test]
fn my_little_crony_as_published() {
    let (Some(path), Some(golden)) =
        (shared("data/power/my-little-crony/connections.csv"), shared("expected/network.golden.json"))
    else {
        return;
    };
    let golden: Value = serde_json::from_slice(&std::fs::read(golden).unwrap()).unwrap();
    agrees(&golden["my-little-crony (undirected, simplified)"], &path);
}

#[test]
fn shared_committees_of_congress_as_published() {
    let (Some(path), Some(golden)) =
        (shared("data/power/congress/comembership.edges.csv"), shared("expected/network.golden.json"))
    else {
        return;
    };
    let golden: Value = serde_json::from_slice(&std::fs::read(golden).unwrap()).unwrap();
    agrees(&golden["congress co-membership (full committees, EI by party)"], &path);
}

fn agrees(golden: &Value, path: &Path) {
    let path = path.to_str().unwrap();
    let stats = json(&[path, "stats"]);
    for (ours, theirs) in [
        ("nodes", "n"),
        ("edges", "m"),
        ("components", "components"),
        ("largest", "largest"),
        ("bridges", "bridges"),
        ("max_core", "max_core"),
    ] {
        assert_eq!(stats[ours], golden[theirs], "{ours}");
    }
    let close = |ours: &Value, theirs: &Value, by: f64| {
        assert!((ours.as_f64().unwrap() - theirs.as_f64().unwrap()).abs() < by, "{ours} {theirs}");
    };
    close(&stats["mean_clustering"], &golden["avg_clustering"], 1e-6);
    close(&stats["transitivity"], &golden["transitivity"], 1e-6);
    close(&stats["degree_assortativity"], &golden["degree_assortativity"], 1e-6);
    let cut = json(&[path, "cut"]);
    let mut vertices: Vec<&str> =
        cut["vertices"].as_array().unwrap().iter().map(|vertex| vertex["id"].as_str().unwrap()).collect();
    vertices.sort_unstable();
    match golden["cut_vertices"].as_array() {
        Some(names) => assert_eq!(vertices, names.iter().map(|name| name.as_str().unwrap()).collect::<Vec<_>>()),
        None => assert_eq!(golden["cut_vertices"], vertices.len()),
    }
    assert_eq!(stats["cut_vertices"], vertices.len());
    close(&stats["leiden_q"], &golden["leiden_best_of_20_Q"], 1e-6);
    let brokers = json(&[path, "brokers", "--exact", "--top", "99999"]);
    let mut brokers = brokers["top"].as_array().unwrap().clone();
    for (ours, theirs) in brokers.iter().zip(golden["top5_betweenness"].as_array().unwrap()) {
        assert_eq!(ours["id"], theirs[0]);
        close(&ours["betweenness"], &theirs[1], 1e-4);
    }
    let constraint = |broker: &Value| broker["constraint"].as_f64().unwrap();
    brokers.sort_by(|a, b| constraint(a).total_cmp(&constraint(b)));
    for (ours, theirs) in brokers.iter().zip(golden["lowest5_constraint"].as_array().unwrap()) {
        assert_eq!(ours["id"], theirs[0]);
        close(&ours["constraint"], &theirs[1], 1e-6);
    }
    let ranks = json(&[path, "pagerank", "--top", "5"]);
    let expected = golden["top5_pagerank"].as_array().unwrap();
    for (ours, theirs) in ranks["top"].as_array().unwrap().iter().zip(expected) {
        assert_eq!(ours["id"], theirs[0]);
        close(&ours["score"], &theirs[1], 2e-8);
    }
}

#[test]
fn a_table_in_which_no_ends_are_known_says_so() {
    let table = file("friends.csv", "Name,Knows\nana,bea\nbea,cleo\n");
    let nodes = json(&[&table.path(), "stats"]);
    assert_eq!((&nodes["nodes"], &nodes["edges"]), (&2.into(), &0.into()));
    assert_eq!(nodes["problems"][0]["line"], 1);
    assert!(nodes["problems"][0]["reason"].as_str().unwrap().contains("--columns"), "{nodes}");
    // Who has no ties has no constraint, in either form.
    let brokers = ask(&[&table.path(), "brokers"]);
    assert!(brokers.notes.contains("friends.csv:1: read as a list of nodes") && !brokers.out.contains("NaN"));
    assert_eq!(json(&[&table.path(), "brokers"])["top"][0]["constraint"], Value::Null);
    let ties = json(&[&table.path(), "--columns", "Name,Knows", "stats"]);
    assert_eq!((&ties["nodes"], &ties["edges"], &ties["problems"]), (&3.into(), &2.into(), &Value::Array(Vec::new())));
}
