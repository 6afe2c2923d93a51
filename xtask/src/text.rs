//! Rules about any file as text: its length, and words that may not stand in
//! it.

use crate::tree::{Problem, Tree, without_tests};

const LONGEST: usize = 600;

/// Rust files that may be longer, each with the reason.
const LONG: &[(&str, &str)] = &[];

/// No Rust file is longer than a reader can hold, its inline tests not counted.
pub fn check_lengths(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.ending(".rs").filter(|(path, _)| !LONG.iter().any(|(file, _)| file == path)) {
        let lines = without_tests(text).lines().count();
        if lines > LONGEST {
            problems.push(Problem::new(
                path,
                LONGEST + 1,
                format!("{lines} lines: split along a noun, at most {LONGEST}"),
            ));
        }
    }
    problems
}

/// No file puts work off, names a package registry's host or a path of one
/// machine.
pub fn check_words(tree: &Tree) -> Vec<Problem> {
    let (hosts, folders, marks) = (hosts(), folders(), marks());
    let mut problems = Vec::new();
    for (path, text) in tree.iter().filter(|(path, _)| !is_generated(path)) {
        for (index, line) in text.lines().enumerate() {
            let mut report = |what: String| problems.push(Problem::new(path, index + 1, what));
            if let Some(host) = hosts.iter().find(|host| line.contains(*host)) {
                report(format!("names the registry host {host}: say the package's name alone"));
            }
            if let Some(folder) = folders.iter().find(|folder| holds_path(line, folder)) {
                report(format!("names {folder}, a folder of one machine"));
            }
            if may_not_put_off(path)
                && let Some(mark) = marks.iter().find(|mark| holds_word(line, mark))
            {
                report(format!("{mark}: do it now, or write down as a known limit what is missing"));
            }
        }
    }
    problems
}

/// Cargo's and npm's own files, written by them.
fn is_generated(path: &str) -> bool {
    path == "Cargo.lock" || path.ends_with("package-lock.json")
}

/// Prose may speak of the marks, and one of them is a Spanish word.
fn may_not_put_off(path: &str) -> bool {
    !path.ends_with(".md") && !path.ends_with(".ftl")
}

// The words are put together here, so that this file does not hold them.

fn hosts() -> Vec<String> {
    [
        ["crates", "io"],
        ["npmjs", "org"],
        ["npmjs", "com"],
        ["pypi", "org"],
        ["pythonhosted", "org"],
        ["deb.debian", "org"],
    ]
    .map(|parts| parts.join("."))
    .to_vec()
}

fn folders() -> Vec<String> {
    ["work", "tmp", "root", "home", "Users"].map(|name| format!("/{name}/")).to_vec()
}

fn marks() -> Vec<String> {
    [["TO", "DO"], ["FIX", "ME"]].map(|parts| parts.concat()).to_vec()
}

/// Whether an absolute path begins with that folder here: what stands before
/// the slash is no part of a longer path.
fn holds_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        !before.is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '.' | '/' | '_' | '-' | '}' | '$' | '*'))
    })
}

fn holds_word(line: &str, word: &str) -> bool {
    let joins = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_');
    line.match_indices(word).any(|(start, _)| {
        !joins(line[..start].chars().next_back()) && !joins(line[start + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_without_the_inline_tests() {
        let long = "//\n".repeat(LONGEST);
        let tested = format!("{long}#[cfg(test)]\nmod tests {{}}\n");
        for (text, problems) in [(long.clone(), 0), (tested, 0), (format!("{long}//\n"), 1)] {
            assert_eq!(check_lengths(&Tree::of(&[("kernel/src/a.rs", &text)])).len(), problems);
        }
    }

    #[test]
    fn words_that_may_not_stand_are_found_where_they_count() {
        let (host, folder, mark) = (&hosts()[0], &folders()[0], &marks()[0]);
        let cases = [
            ("a.rs", format!("// {mark}: later"), 1),
            ("a.rs", format!("let {mark}S = 1;"), 0),
            ("a.md", format!("No {mark} stands here"), 0),
            ("es.ftl", format!("x = {mark} el mundo"), 0),
            ("a.md", format!("see https://{host}/x"), 1),
            ("Cargo.lock", format!("registry+{host}"), 0),
            ("a.sh", format!("cd {folder}main"), 1),
            ("a.sh", format!("cd \"$HOME{folder}main\""), 0),
            ("a.rs", "fn words() {}".to_owned(), 0),
        ];
        for (path, text, problems) in cases {
            assert_eq!(check_words(&Tree::of(&[(path, &text)])).len(), problems, "{path}: {text}");
        }
    }
}
