//! The map in ARCHITECTURE.md shows what is there, and all of it.

use crate::tree::{Problem, Tree};

const MAP: &str = "ARCHITECTURE.md";

/// Every path the map names exists, and every crate is on the map.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let Some(map) = tree.get(MAP) else {
        return vec![Problem::new(MAP, 1, "there is no map")];
    };
    let mut problems = Vec::new();
    for (index, line) in map.lines().enumerate() {
        for path in line.split('`').skip(1).step_by(2).filter_map(as_path) {
            if !tree.has(path) && !is_in_every_room(tree, path) {
                problems.push(Problem::new(MAP, index + 1, format!("`{path}` is not in the tree")));
            }
        }
    }
    for (manifest, text) in tree.ending("/Cargo.toml") {
        let folder = manifest.trim_end_matches("/Cargo.toml");
        let name = text.lines().find_map(|line| line.strip_prefix("name = "));
        let name = name.map_or(folder, |name| name.trim_matches('"'));
        if !names(map, folder) && !names(map, name) {
            problems.push(Problem::new(manifest, 1, format!("`{folder}` is not on the map in {MAP}")));
        }
    }
    problems
}

/// A quoted word that means a file or folder here: it has a slash inside, but
/// is no address, route, pattern or command.
fn as_path(quoted: &str) -> Option<&str> {
    let path = quoted.strip_suffix("/*").unwrap_or(quoted);
    let plain = path.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '/'));
    let foreign = path.starts_with('/') || path.starts_with("../");
    (plain && !foreign && quoted.contains('/')).then_some(path)
}

/// Whether a lone folder name means one that crates have inside, as `messages/`.
fn is_in_every_room(tree: &Tree, path: &str) -> bool {
    let folder = format!("/{path}");
    path.ends_with('/') && path.matches('/').count() == 1 && tree.iter().any(|(file, _)| file.contains(&folder))
}

/// Whether a text holds a name as a whole, not as the start of a longer one.
fn names(text: &str, name: &str) -> bool {
    let joins = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    text.match_indices(name).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + name.len()..].chars().next();
        !before.is_some_and(joins) && !after.is_some_and(joins)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    #[test]
    fn a_path_is_told_from_a_route_or_a_word() {
        let cases = [
            ("features/people", Some("features/people")),
            ("bin/", Some("bin/")),
            ("algorithms/*", Some("algorithms")),
            ("/o/{slug}/people", None),
            ("/people", None),
            ("../elsewhere/x", None),
            ("store.rs", None),
            ("cargo test", None),
            ("messages/{en,es}.ftl", None),
        ];
        for (quoted, path) in cases {
            assert_eq!(as_path(quoted), path, "{quoted}");
        }
    }

    #[test]
    fn the_map_and_the_tree_agree() {
        let kernel = ("kernel/Cargo.toml", "[package]\nname = \"starling-kernel\"\n");
        expect(check, &[(MAP, "`kernel/` and `kernel/Cargo.toml`"), kernel], &[]);
        expect(check, &[(MAP, "starling-kernel holds words"), kernel], &[]);
        expect(check, &[(MAP, "`kernel/` has its `messages/`"), kernel, ("kernel/messages/en.ftl", "")], &[]);
        expect(
            check,
            &[(MAP, "\nthe `attic/old` and kernels"), kernel],
            &[
                "ARCHITECTURE.md:2: `attic/old` is not in the tree",
                "kernel/Cargo.toml:1: `kernel` is not on the map in ARCHITECTURE.md",
            ],
        );
        expect(check, &[], &["ARCHITECTURE.md:1: there is no map"]);
    }
}
