//! The files the rules read, and what a rule says about them.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;
use std::process::Command;

/// Every text file of the workspace that git tracks or would track, by its
/// path from the root with `/` between folders.
pub struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Reads the tree at `root`. Files that are not UTF-8 are left out: no rule
    /// speaks of pictures.
    pub fn read(root: &Path) -> io::Result<Self> {
        let listing = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()?;
        if !listing.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&listing.stderr).into_owned()));
        }
        let names = String::from_utf8_lossy(&listing.stdout).into_owned();
        let mut files = BTreeMap::new();
        for name in names.split('\0').filter(|name| !name.is_empty()) {
            match std::fs::read(root.join(name)) {
                Ok(bytes) => {
                    if let Ok(text) = String::from_utf8(bytes) {
                        files.insert(name.to_owned(), text);
                    }
                }
                // Deleted in the work tree but not yet in the index.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self { files })
    }

    /// How many files were read.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// All files as (path, text), ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files whose path ends in `ending`, ordered by path.
    pub fn ending<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.iter().filter(move |(path, _)| path.ends_with(ending))
    }

    /// Whether a file or a folder of that name stands in the tree.
    pub fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let folder = format!("{path}/");
        self.files.contains_key(path) || self.files.keys().any(|file| file.starts_with(&folder))
    }

    /// A made-up tree for a rule's tests.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect() }
    }
}

/// One broken rule at one place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    file: String,
    line: usize,
    what: String,
}

impl Problem {
    /// A problem at a line, counted from one.
    pub fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// The line, counted from one, on which the byte at `offset` stands.
pub fn line_at(text: &str, offset: usize) -> usize {
    1 + text.as_bytes()[..offset].iter().filter(|byte| **byte == b'\n').count()
}

/// A Rust file's text up to its inline tests, which by our own order of items
/// come last.
pub fn without_tests(text: &str) -> &str {
    match text.find("\n#[cfg(test)]\nmod ") {
        Some(start) => &text[..=start],
        None => text,
    }
}

/// Runs a rule over made-up files and compares what it reports, line by line.
#[cfg(test)]
pub fn expect(rule: fn(&Tree) -> Vec<Problem>, files: &[(&str, &str)], reports: &[&str]) {
    let mut problems = rule(&Tree::of(files));
    problems.sort();
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(lines, reports);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_there_when_a_file_stands_in_it() {
        let tree = Tree::of(&[("bin/run", "")]);
        for (path, there) in [("bin", true), ("bin/", true), ("bin/run", true), ("bin/ru", false), ("b", false)] {
            assert_eq!(tree.has(path), there, "{path}");
        }
    }

    #[test]
    fn lines_count_from_one() {
        for (offset, line) in [(0, 1), (1, 1), (2, 2), (3, 3)] {
            assert_eq!(line_at("a\n\nb", offset), line, "offset {offset}");
        }
    }

    #[test]
    fn inline_tests_are_cut_off_and_a_single_test_item_is_not() {
        assert_eq!(without_tests("fn a() {}\n\n#[cfg(test)]\nmod tests {}\n"), "fn a() {}\n\n");
        let helper = "#[cfg(test)]\nfn helper() {}\nfn b() {}\n";
        assert_eq!(without_tests(helper), helper);
    }
}
