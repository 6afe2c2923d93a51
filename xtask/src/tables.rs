//! One owner per table.
//!
//! A table's rows are written in one file: in a feature a `store.rs` or a file
//! of a `store/` folder, elsewhere any file. Who looks for where a thing is
//! recorded finds that one.

use std::collections::BTreeMap;

use crate::tree::{Problem, Tree, line_at, without_tests};

/// Files and folders that write tables without being a store, each with the
/// reason.
const EXCEPTIONS: &[(&str, &str)] = &[(
    "platform/db/src/",
    "the layer under all stores: it keeps the list of migrations and the row that orders writers",
)];

/// Every INSERT, UPDATE and DELETE of a table stands in the one file that owns
/// it.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in tree.ending(".rs").filter(|(path, _)| is_ours(path)) {
        for (line, table) in writes(without_tests(text)) {
            if !is_store(path) {
                problems.push(Problem::new(path, line, format!("table `{table}` is written outside a store file")));
                continue;
            }
            let owner = owners.entry(table.clone()).or_insert_with(|| path.to_owned());
            if owner != path {
                problems.push(Problem::new(path, line, format!("table `{table}` is already written in {owner}")));
            }
        }
    }
    problems
}

/// Tests and benches may set up any row; this crate holds the words as data.
fn is_ours(path: &str) -> bool {
    let workshop = ["tests/", "testkit/", "bench/", "xtask/"].iter().any(|room| path.starts_with(room));
    !workshop && !path.contains("/tests/") && !EXCEPTIONS.iter().any(|(place, _)| path.starts_with(place))
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
    fn a_table_has_one_store() {
        let write = "const A: &str = \"DELETE FROM party\";\n";
        expect(check, &[("features/people/src/party/store.rs", write), ("tests/http/people.rs", write)], &[]);
        expect(
            check,
            &[("features/a/src/store.rs", write), ("features/b/src/store/x.rs", write)],
            &["features/b/src/store/x.rs:1: table `party` is already written in features/a/src/store.rs"],
        );
        expect(check, &[("record/src/key.rs", write)], &[]);
        expect(
            check,
            &[("features/a/src/store.rs", write), ("record/src/key.rs", write)],
            &["record/src/key.rs:1: table `party` is already written in features/a/src/store.rs"],
        );
        expect(
            check,
            &[("features/a/src/pages.rs", &format!("\n{write}"))],
            &["features/a/src/pages.rs:2: table `party` is written outside a store file"],
        );
    }
}
