//! One linear history of the tables.

use std::collections::BTreeMap;

use crate::tree::{Problem, Tree};

/// Each file in a `migrations` folder has a number that no other migration
/// has, save its twin for the other database.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, Vec<Step>> = BTreeMap::new();
    for (path, _) in tree.iter().filter(|(path, _)| path.contains("migrations/") && !is_code_or_prose(path)) {
        let Some(step) = Step::of(path) else {
            problems.push(Problem::new(path, 1, "a migration is named NNNN_words: four digits, then small letters"));
            continue;
        };
        let same = seen.entry(step.number).or_default();
        if let Some(other) = same.iter().find(|other| other.name != step.name || other.engine == step.engine) {
            problems.push(Problem::new(path, 1, format!("number {} is taken by {}", step.number, other.path)));
        }
        same.push(step);
    }
    problems
}

fn is_code_or_prose(path: &str) -> bool {
    path.ends_with(".rs") || path.ends_with(".md")
}

struct Step<'a> {
    path: &'a str,
    number: &'a str,
    name: &'a str,
    /// The database this text is for, or nothing when one text serves both.
    engine: &'a str,
}

impl<'a> Step<'a> {
    fn of(path: &'a str) -> Option<Self> {
        let (folders, file) = path.rsplit_once('/')?;
        let (stem, ending) = file.split_once('.')?;
        let (number, name) = stem.split_once('_')?;
        let numbered = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
        if !numbered || name.is_empty() || !name.chars().all(plain) {
            return None;
        }
        let folder = folders.rsplit('/').next().unwrap_or_default();
        let engine = match ending.split_once('.') {
            Some((engine, _)) => engine,
            None if folder != "migrations" => folder,
            None => "",
        };
        Some(Self { path, number, name, engine })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    #[test]
    fn numbers_are_unique_but_for_a_twin() {
        let fine: [&[&str]; 3] = [
            &["platform/db/migrations/0001_houses.sql", "platform/db/migrations/0002_people.sql"],
            &["db/migrations/0001_houses.sqlite.sql", "db/migrations/0001_houses.pg.sql"],
            &["db/migrations/sqlite/0001_houses.sql", "db/migrations/postgres/0001_houses.sql"],
        ];
        for paths in fine {
            let files: Vec<(&str, &str)> = paths.iter().map(|path| (*path, "")).collect();
            expect(check, &files, &[]);
        }
        expect(
            check,
            &[("db/migrations/0001_a.sql", ""), ("db/migrations/0001_b.sql", "")],
            &["db/migrations/0001_b.sql:1: number 0001 is taken by db/migrations/0001_a.sql"],
        );
        expect(
            check,
            &[("a/migrations/0001_a.pg.sql", ""), ("b/migrations/0001_a.pg.sql", "")],
            &["b/migrations/0001_a.pg.sql:1: number 0001 is taken by a/migrations/0001_a.pg.sql"],
        );
        expect(
            check,
            &[("db/migrations/1_Houses.sql", "")],
            &["db/migrations/1_Houses.sql:1: a migration is named NNNN_words: four digits, then small letters"],
        );
    }
}
