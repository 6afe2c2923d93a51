//! Every direct dependency has its reason written down.

use std::collections::BTreeSet;

use crate::tree::{Problem, Tree};

const REASONS: &str = "docs/dependencies.md";
const MANIFESTS: [&str; 2] = ["Cargo.toml", "browser/package.json"];

/// A row in the reasons for each dependency, and a dependency for each row.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let reasons = tree.get(REASONS).unwrap_or_default();
    let rows: Vec<(usize, &str)> = reasons
        .lines()
        .enumerate()
        .filter_map(|(index, line)| Some((index + 1, line.strip_prefix("| `")?.split_once('`')?.0)))
        .collect();
    let mut problems = Vec::new();
    let mut used = BTreeSet::new();
    for manifest in MANIFESTS {
        let text = tree.get(manifest).unwrap_or_default();
        let names = if manifest.ends_with(".toml") { from_cargo(text) } else { from_npm(text) };
        for name in names {
            if !rows.iter().any(|(_, row)| *row == name) {
                let line = text.lines().position(|line| line.trim_start_matches([' ', '"']).starts_with(&name));
                problems.push(Problem::new(
                    manifest,
                    line.map_or(1, |index| index + 1),
                    format!("`{name}` has no row in {REASONS}"),
                ));
            }
            used.insert(name);
        }
    }
    for (line, name) in rows {
        if !used.contains(name) {
            problems.push(Problem::new(REASONS, line, format!("`{name}` is no longer a dependency")));
        }
    }
    problems
}

/// The workspace's dependencies, but for our own crates.
fn from_cargo(text: &str) -> Vec<String> {
    let table = text.parse::<toml::Table>().unwrap_or_default();
    let entries = table.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let entries = entries.and_then(toml::Value::as_table).into_iter().flatten();
    entries.filter(|(_, value)| value.get("path").is_none()).map(|(name, _)| name.clone()).collect()
}

fn from_npm(text: &str) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let sections = ["dependencies", "devDependencies"].iter().filter_map(|section| json[section].as_object());
    sections.flatten().map(|(name, _)| name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    #[test]
    fn rows_and_dependencies_match() {
        let cargo = "[workspace.dependencies]\nstarling-db = { path = \"platform/db\" }\ncsv = \"1\"\n";
        let npm = "{ \"devDependencies\": {\n  \"axe-core\": \"4\" } }";
        let both = "| dependency | for |\n| `csv` | imports |\n| `axe-core` | pages |\n";
        expect(check, &[("Cargo.toml", cargo), ("browser/package.json", npm), (REASONS, both)], &[]);
        expect(
            check,
            &[("Cargo.toml", cargo), ("browser/package.json", npm), (REASONS, "| `old` | – |")],
            &[
                "Cargo.toml:3: `csv` has no row in docs/dependencies.md",
                "browser/package.json:2: `axe-core` has no row in docs/dependencies.md",
                "docs/dependencies.md:1: `old` is no longer a dependency",
            ],
        );
    }
}
