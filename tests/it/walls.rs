//! Each wall of the record taken away in turn: wall 2 is off, one predicate on the house is forgotten in one statement,
//! and what runs that statement is asked again. Something must change: a status, a byte, or a write that reaches the
//! twin, a house with the same ids in which nobody has a seat.
//!
//! Slow, so only when `STARLING_WALLS` is set: `make walls`. What it found is kept in `docs/walls.md`.

mod drive;
mod known;
mod predicate;

use crate::log;
use crate::matrix::ask::{Asked, Forms, ask, routes};
use crate::matrix::cast::{self, STAGES};
use crate::matrix::things::Case;
use crate::matrix::{Set, said};
use drive::Drive;
use predicate::{predicates, without, without_any};
use starling_server::wiring;
use starling_testkit::Town;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::sync::Arc;

/// Something that can be asked again.
#[derive(Clone, Debug)]
enum Part {
    Request { set: usize, asked: usize, case: Case, column: usize },
    Drive(Drive),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Came {
    status: String,
    bytes: u64,
    breaches: usize,
}

struct Tried {
    town: Town,
    routes: Vec<Asked>,
    sets: Vec<Set>,
}

impl Tried {
    async fn up() -> Tried {
        let town = Town::without_wall().await;
        let routes = routes();
        let seatless = cast::seatless(&town).await;
        let mut sets = Vec::new();
        for stage in &STAGES {
            sets.push(Set::up(&town, stage, &routes, seatless).await);
        }
        town.twins(&["maple-court", "east-side-homes"]);
        town.guarded();
        town.app.db.only_try(true);
        Tried { town, routes, sets }
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Drive::ALL.into_iter().map(Part::Drive).collect();
        for (at, set) in self.sets.iter().enumerate() {
            for (asked, route) in self.routes.iter().enumerate() {
                for case in route.cases(set.forms.get(route.pattern)) {
                    if route.path(set.stage, &set.things, case).is_some() {
                        let columns = 0..set.stage.columns.len();
                        parts.extend(columns.map(|column| Part::Request { set: at, asked, case, column }));
                    }
                }
            }
        }
        parts
    }

    async fn again(&self, part: &Part) -> Came {
        match part {
            Part::Drive(drive) => {
                let status = drive.run(&self.town, &self.sets[0].things).await;
                Came { status, bytes: 0, breaches: 0 }
            }
            Part::Request { set, asked, case, column } => {
                let (set, asked) = (&self.sets[*set], &self.routes[*asked]);
                let path = asked.path(set.stage, &set.things, *case).expect("parts have a path");
                let form = Forms::filled(&set.forms, asked.pattern, &set.things, *case, &path);
                let page = ask(&mut set.clients[*column].clone(), asked, &path, form.as_ref()).await;
                let mut hasher = DefaultHasher::new();
                set.plain(&page, &path).hash(&mut hasher);
                let letters: Vec<_> = self.town.letters.lock().expect("letters").drain(..).collect();
                let mut breaches = set.judges[*column].breaches(&said(&page)).len();
                for letter in letters {
                    (&letter.to, letter.subject.len()).hash(&mut hasher);
                    breaches += set.judges[*column].breaches(&letter.text).len();
                }
                Came { status: page.status.as_u16().to_string(), bytes: hasher.finish(), breaches }
            }
        }
    }

    fn name(&self, part: &Part) -> String {
        match part {
            Part::Drive(drive) => format!("{drive:?}"),
            Part::Request { set, asked, case, column } => {
                let (set, asked) = (&self.sets[*set], &self.routes[*asked]);
                let case = format!("{case:?}").to_lowercase();
                format!("`{} {}` {case}, {}", asked.method, asked.pattern, set.stage.columns[*column].name)
            }
        }
    }
}

/// How a forgotten predicate was noticed.
fn noticed(before: &Came, after: &Came) -> Option<String> {
    if after.breaches > before.breaches {
        Some("a foreign text is shown".to_owned())
    } else if after.status != before.status {
        Some(format!("{} instead of {}", cut(&after.status), cut(&before.status)))
    } else {
        (after.bytes != before.bytes).then(|| "other bytes".to_owned())
    }
}

/// The beginning of what a drive says.
fn cut(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

#[tokio::test]
async fn walls_are_missed_when_they_are_gone() {
    if std::env::var_os("STARLING_WALLS").is_none() {
        return;
    }
    log::capture();
    let begun = std::time::Instant::now();
    let tried = Tried::up().await;
    let db = tried.town.app.db.clone();

    // What runs which statement, and what comes of it as things are.
    let parts = tried.parts();
    let (mut before, mut runs) = (Vec::new(), BTreeMap::<String, Vec<usize>>::new());
    let mut texts = BTreeMap::<String, BTreeSet<String>>::new();
    db.watch(true);
    for (at, part) in parts.iter().enumerate() {
        before.push(tried.again(part).await);
        for (name, text) in db.watched() {
            runs.entry(name.clone()).or_default().push(at);
            texts.entry(name).or_default().insert(text);
        }
    }
    db.watch(false);
    let mut unsteady = BTreeSet::new();
    for (at, part) in parts.iter().enumerate() {
        if tried.again(part).await != before[at] {
            unsteady.insert(at);
        }
    }
    println!("{} parts, {} unsteady, {:?}", parts.len(), unsteady.len(), begun.elapsed());
    for at in &unsteady {
        println!("  unsteady: {}", tried.name(&parts[*at]));
    }

    // Each predicate of each statement, forgotten.
    let (mut red, mut green, mut together) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (name, texts) in &texts {
        let most = texts.iter().map(|text| predicates(text).len()).max().unwrap_or(0);
        for nth in 0..most {
            db.forget(Some((name.clone(), Arc::new(move |text| without(text, nth)))));
            let mut found = None;
            for at in runs[name].iter().filter(|at| !unsteady.contains(at)) {
                if let Some(how) = noticed(&before[*at], &tried.again(&parts[*at]).await) {
                    found = Some((tried.name(&parts[*at]), how));
                    break;
                }
            }
            let what = texts.iter().find_map(|text| predicates(text).get(nth).cloned()).unwrap_or_default();
            match found {
                Some((by, how)) => red.push((name.clone(), what, by, how)),
                None => green.push((name.clone(), what, runs[name].len())),
            }
        }
        // Predicates that stand in for one another: alone none is missed, all of them are.
        let alone = green.iter().filter(|one| one.0 == *name).count();
        if alone > 0 && most > 1 {
            db.forget(Some((name.clone(), Arc::new(without_any))));
            for at in runs[name].iter().filter(|at| !unsteady.contains(at)) {
                if let Some(how) = noticed(&before[*at], &tried.again(&parts[*at]).await) {
                    together.insert(name.clone(), (tried.name(&parts[*at]), how));
                    break;
                }
            }
        }
    }
    db.forget(None);

    let all: BTreeMap<&str, &str> = wiring::statements().map(|one| (one.name, one.sql)).collect();
    let unreached: Vec<&str> = (all.iter())
        .filter(|(name, sql)| !texts.contains_key(**name) && !predicates(sql).is_empty())
        .map(|(name, _)| *name)
        .collect();
    green.retain(|(name, what, _)| match together.get(name) {
        Some((by, how)) => {
            red.push((name.clone(), format!("{what}, with the others"), by.clone(), how.clone()));
            false
        }
        None => true,
    });
    let report = report(&red, &green, &unreached);
    let asked = std::env::var("STARLING_GOLDEN").is_ok_and(|word| word == "write");
    let place = if asked {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/walls.md")
    } else {
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("walls.md")
    };
    std::fs::write(&place, &report).expect("the report can be written");
    println!("{} noticed, {} not, {} not run, in {:?}", red.len(), green.len(), unreached.len(), begun.elapsed());

    let mut wrong: Vec<String> = Vec::new();
    for (name, what, _) in &green {
        if known::reason(name, what).is_none() {
            wrong.push(format!("nothing notices {name} without {what}"));
        }
    }
    wrong.extend(
        unreached.iter().filter(|name| known::reason(name, "").is_none()).map(|name| format!("nothing runs {name}")),
    );
    for (name, what) in known::all() {
        let still =
            green.iter().any(|one| one.0 == name && one.1 == what) || what.is_empty() && unreached.contains(&name);
        if !still {
            wrong.push(format!("{name} {what} is noticed now: its line in known.rs can go"));
        }
    }
    assert!(red.len() > 100, "the walls were hardly tried: {}", red.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The page for `docs/`.
fn report(red: &[(String, String, String, String)], green: &[(String, String, usize)], unreached: &[&str]) -> String {
    let mut out = format!(
        "{HEAD}\n| | |\n|---|---:|\n| predicates noticed when forgotten | {} |\n| not noticed, with the reason | {} |\n\
         | in statements no part of the trial runs, with the reason | {} |\n\n## Noticed\n\
         | statement | without | by | how |\n|---|---|---|---|\n",
        red.len(),
        green.len(),
        unreached.len()
    );
    for (name, what, by, how) in red {
        let _ = writeln!(out, "| `{}` | `{what}` | {by} | {how} |", short(name));
    }
    out.push_str("\n## Not noticed\n| statement | without | why that is no hole |\n|---|---|---|\n");
    for (name, what, _) in green {
        let _ = writeln!(
            out,
            "| `{}` | `{what}` | {} |",
            short(name),
            known::reason(name, what).unwrap_or("**not known**")
        );
    }
    out.push_str("\n## Not run here\n| statement | why |\n|---|---|\n");
    for name in unreached {
        let _ = writeln!(out, "| `{}` | {} |", short(name), known::reason(name, "").unwrap_or("**not known**"));
    }
    out
}

fn short(name: &str) -> &str {
    name.strip_prefix("starling_").unwrap_or(name)
}

const HEAD: &str = "\
# Forgetting walls
Between houses stand three walls: every statement names its house, the database shows one house at a time, and private
notes are sealed. So that the second wall does not hide a hole in the first, `make walls` tries the first one alone:

1. A town of two coalitions and seventeen organizations is made on SQLite, with wall 2 off. Maple Court and the East Side
   Homes Coalition get a *twin* each: a house whose rows have the same ids, other texts, and more of everything. Writes
   outside the house of a transaction are refused, so that they are noticed.
2. Every route is asked by every role in every case of the matrix (`tests/it/matrix`), and what runs without a request is
   run too (`tests/it/walls/drive.rs`). The statements each of them runs are kept, with the answers.
3. For each statement with a predicate on the house, also for those put together at run time (named by their line), each
   predicate in turn is replaced by what is always so, and what runs the statement is asked again. A foreign text, another
   status, another byte, or a refused write is *noticed*. Where two predicates stand in for each other, all of the
   statement's are forgotten together.

A predicate that nothing notices needs a reason in `tests/it/walls/known.rs`; without one, the test fails, and so it does
for a reason that is no longer needed. This page is written by `STARLING_GOLDEN=write make walls`.
";
