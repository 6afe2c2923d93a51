//! Who may import whom.
//!
//! A crate may use the floors below it, and on the floors of the platform and
//! of the features also its neighbours; Cargo itself refuses circles. An
//! algorithm uses none of our crates, so that it can be read and trusted alone.

use crate::tree::{Problem, Tree};

/// Where a crate stands, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Floor {
    Algorithms,
    Kernel,
    Platform,
    Record,
    Features,
    /// The commands that need no instance.
    Commands,
    Server,
    /// Test kit, tests, benches, fuzzers and this crate: they may use everything, and
    /// only a test may use them.
    Workshop,
}

impl Floor {
    fn of(folder: &str) -> Option<Self> {
        let (first, rest) = folder.split_once('/').unwrap_or((folder, ""));
        match (first, rest.is_empty()) {
            ("algorithms", false) => Some(Self::Algorithms),
            ("kernel", true) => Some(Self::Kernel),
            ("platform", false) => Some(Self::Platform),
            ("record", true) => Some(Self::Record),
            ("features", false) => Some(Self::Features),
            ("commands", true) => Some(Self::Commands),
            ("server", true) => Some(Self::Server),
            ("testkit" | "tests" | "bench" | "fuzz" | "xtask", true) => Some(Self::Workshop),
            _ => None,
        }
    }

    fn may_use(self, other: Self) -> bool {
        use Floor::{Algorithms, Commands, Features, Kernel, Platform, Record, Server, Workshop};
        match self {
            Algorithms | Kernel => false,
            Platform => matches!(other, Algorithms | Kernel | Platform),
            Record => matches!(other, Algorithms | Kernel | Platform),
            Features => matches!(other, Algorithms | Kernel | Platform | Record | Features),
            Commands => other == Algorithms,
            Server => other != Workshop && other != Server,
            Workshop => true,
        }
    }
}

struct Room<'a> {
    manifest: &'a str,
    folder: &'a str,
    name: String,
    table: toml::Table,
}

/// Each dependency between two of our crates goes down, never up.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let rooms = rooms(tree, &mut problems);
    for room in &rooms {
        let Some(floor) = Floor::of(room.folder) else {
            problems.push(Problem::new(room.manifest, 1, "this crate stands on no floor: see xtask/src/floors.rs"));
            continue;
        };
        for (section, name) in dependencies(&room.table) {
            let Some(used) = rooms.iter().find(|other| other.name == name) else { continue };
            let Some(other) = Floor::of(used.folder) else { continue };
            let in_tests = section == "dev-dependencies" && other == Floor::Workshop;
            if !in_tests && !floor.may_use(other) {
                let line = line_of(tree.get(room.manifest).unwrap_or_default(), &name);
                problems.push(Problem::new(
                    room.manifest,
                    line,
                    format!("`{}` may not use `{}`: the import table forbids it", room.folder, used.folder),
                ));
            }
        }
    }
    problems
}

fn rooms<'a>(tree: &'a Tree, problems: &mut Vec<Problem>) -> Vec<Room<'a>> {
    let mut rooms = Vec::new();
    for (manifest, text) in tree.ending("/Cargo.toml") {
        let table = match text.parse::<toml::Table>() {
            Ok(table) => table,
            Err(error) => {
                problems.push(Problem::new(manifest, 1, format!("not readable: {}", error.message())));
                continue;
            }
        };
        let name = table.get("package").and_then(|package| package.get("name")).and_then(toml::Value::as_str);
        let (Some(name), Some(folder)) = (name, manifest.strip_suffix("/Cargo.toml")) else { continue };
        rooms.push(Room { manifest, folder, name: name.to_owned(), table });
    }
    rooms
}

/// Every dependency as (section, package name), those of single platforms too.
fn dependencies(table: &toml::Table) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let targets = table.get("target").and_then(toml::Value::as_table);
    let targets = targets.into_iter().flat_map(|targets| targets.values()).filter_map(toml::Value::as_table);
    for place in std::iter::once(table).chain(targets) {
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(entries) = place.get(section).and_then(toml::Value::as_table) else { continue };
            for (key, value) in entries {
                let renamed = value.get("package").and_then(toml::Value::as_str);
                found.push((section, renamed.unwrap_or(key).to_owned()));
            }
        }
    }
    found
}

fn line_of(text: &str, name: &str) -> usize {
    let starts = |line: &str| {
        line.trim_start().strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
            || line.contains(&format!("\"{name}\""))
    };
    text.lines().position(starts).map_or(1, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    fn manifest(name: &str, rest: &str) -> String {
        format!("[package]\nname = \"{name}\"\n{rest}")
    }

    #[test]
    fn a_crate_uses_only_what_stands_below_it() {
        // (who, whom, allowed)
        let cases = [
            ("algorithms/a", "algorithms/b", false),
            ("algorithms/a", "kernel", false),
            ("kernel", "algorithms/b", false),
            ("platform/a", "kernel", true),
            ("platform/a", "platform/b", true),
            ("platform/a", "record", false),
            ("record", "platform/b", true),
            ("record", "features/b", false),
            ("features/a", "record", true),
            ("features/a", "features/b", true),
            ("features/a", "server", false),
            ("features/a", "testkit", false),
            ("commands", "algorithms/b", true),
            ("commands", "record", false),
            ("server", "commands", true),
            ("server", "features/b", true),
            ("server", "testkit", false),
            ("tests", "server", true),
            ("xtask", "kernel", true),
        ];
        for (who, whom, allowed) in cases {
            let user = manifest("user", "[dependencies]\nused.workspace = true\n");
            let used = manifest("used", "");
            let (a, b) = (format!("{who}/Cargo.toml"), format!("{whom}/Cargo.toml"));
            let report = format!("{who}/Cargo.toml:4: `{who}` may not use `{whom}`: the import table forbids it");
            let reports = if allowed { vec![] } else { vec![report.as_str()] };
            expect(check, &[(&a, &user), (&b, &used)], &reports);
        }
    }

    #[test]
    fn only_tests_reach_the_test_kit_and_a_renamed_or_platform_dependency_counts() {
        let kit = manifest("starling-testkit", "");
        let own = manifest("people", "[dev-dependencies]\nstarling-testkit = { path = \"../../testkit\" }\n");
        expect(check, &[("features/people/Cargo.toml", &own), ("testkit/Cargo.toml", &kit)], &[]);

        let server = manifest("starling-server", "");
        let sly =
            manifest("sly", "[target.'cfg(unix)'.dependencies]\nx = { package = \"starling-server\", path = \"\" }\n");
        expect(
            check,
            &[("platform/sly/Cargo.toml", &sly), ("server/Cargo.toml", &server)],
            &["platform/sly/Cargo.toml:4: `platform/sly` may not use `server`: the import table forbids it"],
        );
    }

    #[test]
    fn a_crate_outside_the_floors_is_named() {
        let lost = manifest("lost", "");
        expect(
            check,
            &[("attic/Cargo.toml", &lost)],
            &["attic/Cargo.toml:1: this crate stands on no floor: see xtask/src/floors.rs"],
        );
    }
}
