//! The statuses, in a file that is read and reviewed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// The statuses of one route in one case, a word for each column.
pub type Rows = BTreeMap<String, Vec<(String, Vec<String>)>>;

fn place() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join("matrix.txt")
}

/// The file's text.
pub fn text(stages: &[(&str, Vec<&str>, Rows)]) -> String {
    let mut out = String::from(
        "# What every route answers to whom. A case a line, a role a column; see tests/it/matrix.\n\
         # Written by STARLING_GOLDEN=write, and read line by line before it is committed.\n",
    );
    for (house, columns, rows) in stages {
        let _ = write!(out, "\n== {house}\n{:12}", "");
        for column in columns {
            let _ = write!(out, "{column:>10}");
        }
        out.push('\n');
        for (route, cases) in rows {
            let _ = writeln!(out, "{route}");
            for (case, statuses) in cases {
                let _ = write!(out, "  {case:10}");
                for status in statuses {
                    let _ = write!(out, "{status:>10}");
                }
                out.push('\n');
            }
        }
    }
    out
}

/// Where the file differs; or writes it, when `STARLING_GOLDEN` says `write`.
pub fn differences(text: &str) -> Vec<String> {
    if std::env::var("STARLING_GOLDEN").is_ok_and(|word| word == "write") {
        std::fs::write(place(), text).expect("the golden file can be written");
        return Vec::new();
    }
    let golden = std::fs::read_to_string(place()).unwrap_or_default();
    (text.lines().map(Some).chain(std::iter::repeat(None)))
        .zip(golden.lines().map(Some).chain(std::iter::repeat(None)))
        .take(text.lines().count().max(golden.lines().count()))
        .filter(|(now, before)| now != before)
        .map(|(now, before)| {
            let (before, now) = (before.unwrap_or("(nothing)"), now.unwrap_or("(nothing)"));
            format!("golden/matrix.txt has\n  {before}\nand now it is\n  {now}")
        })
        .collect()
}
