//! Every SQL text is understood by both engines, and none is left out of the list.

use starling_server::wiring;
use starling_testkit::both;
use std::collections::BTreeSet;
use std::path::Path;

#[tokio::test]
async fn both_engines_prepare_every_statement() {
    for test in both().await {
        let wrong = starling_db::check(&test.db, wiring::statements()).await;
        assert!(wrong.is_empty(), "{}: {wrong:#?}", test.name);
    }
}

#[test]
fn no_two_statements_share_a_name() {
    let mut names = BTreeSet::new();
    for statement in wiring::statements() {
        assert!(names.insert(statement.name), "{} stands twice in the list", statement.name);
    }
}

#[test]
fn every_module_with_statements_is_in_the_list() {
    let known: BTreeSet<String> = wiring::statements()
        .map(|statement| statement.name.rsplit_once("::").expect("names hold their module").0.to_owned())
        .collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the tree");
    let mut found = BTreeSet::new();
    for (folder, krate) in [
        ("record", "starling_record"),
        ("platform/web", "starling_web"),
        ("platform/jobs", "starling_jobs"),
        ("features/accounts", "starling_accounts"),
        ("features/convening", "starling_convening"),
        ("features/people", "starling_people"),
        ("features/imports", "starling_imports"),
        ("features/demo", "starling_demo"),
    ] {
        modules(&root.join(folder).join("src"), krate, &mut found);
    }
    assert!(found.len() > 20, "the walk found too little: {found:?}");
    assert_eq!(found, known);
}

/// The modules below a folder that name statements outside their tests.
fn modules(folder: &Path, module: &str, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if path.is_dir() {
            modules(&path, &format!("{module}::{stem}"), found);
        } else if path.extension().is_some_and(|ending| ending == "rs") && stem != "tests" {
            let text = std::fs::read_to_string(&path).expect("a source");
            let ours = text.split("#[cfg(test)]").next().unwrap_or_default();
            if ours.lines().any(|line| line.starts_with("statements! {")) {
                let own = matches!(stem.as_str(), "mod" | "lib");
                found.insert(if own { module.to_owned() } else { format!("{module}::{stem}") });
            }
        }
    }
}
