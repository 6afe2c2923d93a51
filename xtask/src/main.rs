//! What a compiler cannot check about this tree.
//!
//! `cargo xtask tidy` reads every file once and reports each broken rule as
//! `file:line: what is wrong`. `cargo xtask licences` asks Cargo for every
//! dependency and refuses a licence that is not on the list.
//!
//! Every rule is a pure function from a [`tree::Tree`] to its problems, so
//! each is tested beside its code on a few made-up files.

mod css;
mod dependencies;
mod floors;
mod fluent;
mod licences;
mod map;
mod migrations;
mod tables;
mod templates;
mod text;
mod tree;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tree::{Problem, Tree};

const USAGE: &str = "usage: cargo xtask tidy | licences [--notice]";

/// A rule's name as the closing line counts it, and the rule.
type Rule = (&'static str, fn(&Tree) -> Vec<Problem>);

const RULES: [Rule; 10] = [
    ("floors", floors::check),
    ("dependencies", dependencies::check),
    ("tables", tables::check),
    ("map", map::check),
    ("migrations", migrations::check),
    ("css", css::check),
    ("templates", templates::check),
    ("fluent", fluent::check),
    ("lengths", text::check_lengths),
    ("words", text::check_words),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["tidy"] => tidy(&root()),
        ["licences"] => licences::check(&root()),
        ["licences", "--notice"] => licences::notice(&root()),
        _ => Err(USAGE.to_owned()),
    };
    // Whoever reads may stop reading, as `head` does: that is no error of ours.
    match outcome {
        Ok(lines) => {
            let _ = writeln!(std::io::stdout(), "{lines}");
            ExitCode::SUCCESS
        }
        Err(lines) => {
            let _ = writeln!(std::io::stderr(), "{lines}");
            ExitCode::FAILURE
        }
    }
}

fn tidy(root: &Path) -> Result<String, String> {
    let tree = Tree::read(root).map_err(|error| format!("cannot read {}: {error}", root.display()))?;
    let mut problems: Vec<Problem> = RULES.iter().flat_map(|(_, rule)| rule(&tree)).collect();
    if problems.is_empty() {
        return Ok(format!("tidy: {} rules hold over {} files", RULES.len(), tree.len()));
    }
    problems.sort();
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    Err(format!("{}\ntidy: {} problems", lines.join("\n"), problems.len()))
}

/// The workspace, whatever folder the command was called from.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("this crate's folder stands in the workspace's").to_owned()
}
