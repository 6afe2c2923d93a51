//! Five languages say the same things with the same values.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::{Problem, Tree};

const LANGUAGES: [&str; 5] = ["en", "es", "so", "hmn", "ar"];

/// Wherever messages stand, all five files are there, with the same keys, and
/// each key with the same variables as in English.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let folders: BTreeSet<&str> = tree
        .ending(".ftl")
        .filter_map(|(path, _)| path.rsplit_once('/'))
        .map(|(folder, _)| folder)
        .filter(|folder| folder.rsplit('/').next() == Some("messages"))
        .collect();
    for (path, _) in tree.ending(".ftl") {
        let known = LANGUAGES.iter().any(|language| path.ends_with(&format!("messages/{language}.ftl")));
        if !known {
            problems.push(Problem::new(path, 1, "messages stand in messages/{en,es,so,hmn,ar}.ftl and nowhere else"));
        }
    }
    for folder in folders {
        compare(tree, folder, &mut problems);
    }
    problems
}

fn compare(tree: &Tree, folder: &str, problems: &mut Vec<Problem>) {
    let path = |language: &str| format!("{folder}/{language}.ftl");
    let english = path("en");
    let reference = read(&english, tree.get(&english).unwrap_or_default(), problems);
    for language in LANGUAGES {
        let path = path(language);
        let Some(text) = tree.get(&path) else {
            problems.push(Problem::new(&path, 1, "this language's file is missing"));
            continue;
        };
        if language == "en" {
            continue;
        }
        let messages = read(&path, text, problems);
        for (key, said) in &reference {
            match messages.get(key) {
                None => problems.push(Problem::new(&path, 1, format!("`{key}` is missing ({english}:{})", said.line))),
                Some(here) if here.variables != said.variables => {
                    let what = format!("`{key}` uses {} where English uses {}", list(here), list(said));
                    problems.push(Problem::new(&path, here.line, what));
                }
                Some(_) => {}
            }
        }
        for (key, here) in messages.iter().filter(|(key, _)| !reference.contains_key(*key)) {
            problems.push(Problem::new(&path, here.line, format!("`{key}` is not in {english}")));
        }
    }
}

struct Message {
    line: usize,
    variables: BTreeSet<String>,
}

fn list(message: &Message) -> String {
    if message.variables.is_empty() {
        return "no variable".to_owned();
    }
    message.variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// The messages of one file by key; an attribute is `key.attribute`.
///
/// Not a whole Fluent parser: the catalogue refuses a file that is not well
/// formed when it loads. Here an entry begins in the first column and goes on
/// as long as lines are indented, empty, or close a brace.
fn read(path: &str, text: &str, problems: &mut Vec<Problem>) -> BTreeMap<String, Message> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    let mut key: Option<String> = None;
    let mut current = String::new();
    for (index, line) in text.lines().enumerate() {
        let attribute = line.trim_start().strip_prefix('.').and_then(entry_name);
        if line.starts_with('#') {
            continue;
        } else if let Some(name) = entry_name(line) {
            key = Some(name.to_owned());
            current = name.to_owned();
        } else if let (Some(name), Some(key), true) = (attribute, &key, line.starts_with(' ')) {
            current = format!("{key}.{name}");
        } else {
            if let Some(message) = messages.get_mut(&current) {
                message.variables.extend(variables(line));
            }
            continue;
        }
        let said = line.split_once('=').map_or("", |(_, said)| said);
        let message = Message { line: index + 1, variables: variables(said).collect() };
        if let Some(earlier) = messages.insert(current.clone(), message) {
            problems.push(Problem::new(
                path,
                index + 1,
                format!("`{current}` already stands in line {}", earlier.line),
            ));
        }
    }
    messages
}

/// The name before ` =`, when the line begins an entry.
fn entry_name(line: &str) -> Option<&str> {
    let name = line.split_once('=')?.0.trim_end_matches(' ');
    let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
    (begins && name.chars().all(plain)).then_some(name)
}

/// Names after a `$`, which Fluent knows only inside braces. A price in plain
/// text is followed by a digit, never by a letter.
fn variables(said: &str) -> impl Iterator<Item = String> {
    said.split('$').skip(1).filter_map(|rest| {
        let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
        let end = rest.find(|sign| !plain(sign)).unwrap_or(rest.len());
        rest.starts_with(|first: char| first.is_ascii_alphabetic()).then(|| rest[..end].to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    /// All five files with the same text, but for one language.
    fn check_one(language: &str, text: &str, english: &str, reports: &[&str]) {
        let files: Vec<(String, &str)> = LANGUAGES
            .iter()
            .map(|name| (format!("kernel/messages/{name}.ftl"), if *name == language { text } else { english }))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        expect(check, &files, reports);
    }

    #[test]
    fn languages_agree() {
        let english = "# Names\nhello = Hello { $name }\n    .title = A greeting\n\n";
        check_one("es", english, english, &[]);
        check_one("ar", "hello =\n    { $name } x\n    .title =\n        y\n", english, &[]);
        check_one(
            "so",
            "hello = x\n",
            english,
            &[
                "kernel/messages/so.ftl:1: `hello.title` is missing (kernel/messages/en.ftl:3)",
                "kernel/messages/so.ftl:1: `hello` uses no variable where English uses $name",
            ],
        );
        check_one(
            "hmn",
            "hello = { $name }\n    .title = x\nhello = { $name }\nbye = $5 for { $name }\n",
            english,
            &[
                "kernel/messages/hmn.ftl:3: `hello` already stands in line 1",
                "kernel/messages/hmn.ftl:4: `bye` is not in kernel/messages/en.ftl",
            ],
        );
    }

    #[test]
    fn a_choice_counts_its_selector_and_its_branches() {
        let english = "many = { $count ->\n    [one] { $count } of { $all }\n   *[other] some\n}\n";
        check_one(
            "es",
            "many = { $count ->\n   *[other] { $count }\n}\n",
            english,
            &["kernel/messages/es.ftl:1: `many` uses $count where English uses $all, $count"],
        );
    }

    #[test]
    fn a_missing_or_stray_file_is_named() {
        let files: Vec<(&str, &str)> =
            ["a/messages/ar.ftl", "a/messages/en.ftl", "a/messages/es.ftl", "a/messages/so.ftl", "a/messages/fr.ftl"]
                .map(|path| (path, "x = y\n"))
                .to_vec();
        expect(
            check,
            &files,
            &[
                "a/messages/fr.ftl:1: messages stand in messages/{en,es,so,hmn,ar}.ftl and nowhere else",
                "a/messages/hmn.ftl:1: this language's file is missing",
            ],
        );
    }
}
