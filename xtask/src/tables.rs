//! One owner per table.
//!
//! A table's rows are written in one resource's folder, or in one file that
//! stands beside the folders; in a feature the file is a `store.rs` or lies in
//! a `store/` folder. Who looks for where a thing is recorded finds one place.

use std::collections::BTreeMap;

use crate::tree::{Problem, Tree, line_at, without_tests};

/// The layer under all stores: it keeps the list of migrations and the row that
/// orders writers, once for each database.
const LAYER: &str = "platform/db/src/";

/// A second place that may write a table (`*` for any), with the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("record/src/bin.rs", "*", "emptying the bin removes a person from every table"),
    ("record/src/house", "party", "an organization is a party too, made and renamed with its house"),
    ("record/src/organization", "party", "a card of an organization in another house is a party too"),
    ("record/src/organization", "tie", "a membership stands in two houses and is offered before it lives"),
];

/// Every INSERT, UPDATE and DELETE of a table stands in the one place that
/// owns it.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in tree.ending(".rs").filter(|(path, _)| is_ours(path)) {
        for (line, table) in writes(without_tests(text)) {
            if !is_store(path) {
                problems.push(Problem::new(path, line, format!("table `{table}` is written outside a store file")));
                continue;
            }
            let place = place(path);
            let excepted = |written: &str| written == "*" || written == table;
            if EXCEPTIONS.iter().any(|(second, written, _)| *second == place && excepted(written)) {
                continue;
            }
            let owner = owners.entry(table.clone()).or_insert_with(|| place.to_owned());
            if owner != place {
                problems.push(Problem::new(path, line, format!("table `{table}` is already written in {owner}")));
            }
        }
    }
    problems
}

/// Tests and benches may set up any row; this crate holds the words as data.
fn is_ours(path: &str) -> bool {
    let workshop = ["tests/", "testkit/", "bench/", "xtask/", LAYER].iter().any(|room| path.starts_with(room));
    !workshop && !path.contains("/tests/")
}

/// The resource's folder, or the file itself when it stands right in `src/`.
fn place(path: &str) -> &str {
    let (folder, _) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = folder.strip_suffix("/store").unwrap_or(folder);
    if folder.ends_with("/src") { path } else { folder }
}

fn is_store(path: &str) -> bool {
    !path.starts_with("features/") || path.ends_with("/store.rs") || path.contains("/store/")
}

/// The tables a text writes to, as (line, table). Comments write nothing.
fn writes(text: &str) -> Vec<(usize, String)> {
    let text = &without_comments(text);
    let words = words(text);
    let word = |index: usize| words.get(index).map_or("", |(_, word)| *word);
    let mut found = Vec::new();
    for (index, (offset, first)) in words.iter().enumerate() {
        let table = match *first {
            "INSERT" if word(index + 1) == "INTO" => word(index + 2),
            // SQLite's INSERT OR IGNORE INTO and its kin.
            "INSERT" if word(index + 1) == "OR" && word(index + 3) == "INTO" => word(index + 4),
            "DELETE" if word(index + 1) == "FROM" => word(index + 2),
            // Not `DO UPDATE SET`, whose table the INSERT before it named, nor
            // `FOR UPDATE`, which writes nothing.
            "UPDATE" if matches!(word(index + 2), "SET" | "AS") => word(index + 1),
            _ => continue,
        };
        if table.starts_with(|first: char| first.is_ascii_lowercase()) {
            found.push((line_at(text, *offset), table.to_owned()));
        }
    }
    found
}

/// The text with every line that is a comment left empty.
fn without_comments(text: &str) -> String {
    let code = |line| if str::trim_start(line).starts_with("//") { "" } else { line };
    text.lines().map(code).collect::<Vec<_>>().join("\n")
}

/// Words with where they begin. Every sign but a blank is a word of its own,
/// so that a placeholder is never taken for a table.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (offset, sign) in text.char_indices() {
        if sign.is_ascii_alphanumeric() || sign == '_' {
            start.get_or_insert(offset);
            continue;
        }
        if let Some(start) = start.take() {
            found.push((start, &text[start..offset]));
        }
        // A backslash or quote may stand between two words of one statement.
        if !sign.is_whitespace() && !matches!(sign, '\\' | '"') {
            found.push((offset, &text[offset..offset + sign.len_utf8()]));
        }
    }
    if let Some(start) = start {
        found.push((start, &text[start..]));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    #[test]
    fn writes_are_seen_in_every_form_and_reads_are_not() {
        let cases: [(&str, &[&str]); 10] = [
            ("\"INSERT INTO party (house) VALUES ($1)\"", &["party"]),
            ("INSERT OR IGNORE INTO tag VALUES (1)", &["tag"]),
            ("INSERT INTO \\\n   note (house)", &["note"]),
            ("UPDATE party SET x = 1", &["party"]),
            ("UPDATE \\\"party\\\" SET x = 1", &["party"]),
            ("DELETE FROM tie WHERE house = $1", &["tie"]),
            ("INSERT INTO a (x) VALUES (1) ON CONFLICT (x) DO UPDATE SET x = 1", &["a"]),
            ("SELECT id FROM job FOR UPDATE SKIP LOCKED", &[]),
            ("    /// INSERT INTO party (house)\n", &[]),
            ("format!(\"INSERT INTO {table} VALUES\"); // update the party set", &[]),
        ];
        for (text, tables) in cases {
            let found: Vec<String> = writes(text).into_iter().map(|(_, table)| table).collect();
            assert_eq!(found, tables, "{text}");
        }
    }

    #[test]
    fn a_table_has_one_place() {
        let write = "const A: &str = \"DELETE FROM party\";\n";
        let person = "record/src/person/store.rs";
        let fine = [
            vec![person, "tests/src/people.rs"],
            vec![person, "record/src/person/save.rs", "record/src/person/store/more.rs"],
            vec![person, "record/src/organization/store.rs"],
            vec!["record/src/key.rs"],
        ];
        for paths in fine {
            let files: Vec<(&str, &str)> = paths.into_iter().map(|path| (path, write)).collect();
            expect(check, &files, &[]);
        }
        expect(
            check,
            &[("features/a/src/store.rs", write), ("features/b/src/store/x.rs", write)],
            &["features/b/src/store/x.rs:1: table `party` is already written in features/a/src/store.rs"],
        );
        expect(
            check,
            &[("record/src/key.rs", write), (person, write)],
            &["record/src/person/store.rs:1: table `party` is already written in record/src/key.rs"],
        );
        expect(
            check,
            &[("features/a/src/pages.rs", &format!("\n{write}"))],
            &["features/a/src/pages.rs:2: table `party` is written outside a store file"],
        );
    }
}
