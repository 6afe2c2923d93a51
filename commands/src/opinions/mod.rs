//! `starling opinions`.

mod json;
mod report;

use crate::{Failure, at, print, print_json, read_text};
use clap::{Args, ValueEnum};
use starling_opinions::polis::Memory;
use starling_opinions::read::{Comment, Problem, Unreadable};
use starling_opinions::{Moderation, Picture, Settings, Votes, picture, polis, read as readers};
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is asked.
#[derive(Args)]
pub struct Opinions {
    /// A folder with participants-votes.csv (or votes.csv) and comments.csv, or one such file of votes
    path: PathBuf,
    /// Whose way of finding groups
    #[arg(long, value_enum, default_value_t = Mode::Starling)]
    mode: Mode,
    /// Where chance begins, in Starling's way; Polis' has no chance in it
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// As one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// Groups directly among participants, statements that were taken out left out
    Starling,
    /// As Polis does, from base clusters and a cold start
    Polis,
}

/// Everything that is told.
struct Told<'a> {
    name: String,
    mode: Mode,
    seed: u64,
    votes: &'a Votes,
    texts: HashMap<u64, &'a str>,
    picture: &'a Picture,
    problems: Vec<(PathBuf, Problem)>,
}

impl Opinions {
    pub(crate) fn run(self, out: &mut dyn Write, notes: &mut dyn Write) -> Result<(), Failure> {
        let mut problems = Vec::new();
        let (votes, comments) = if self.path.is_dir() {
            (votes_in(&self.path, &mut problems)?, comments_in(&self.path, &mut problems, notes)?)
        } else {
            (votes_of(&self.path, &mut problems)?, Vec::new())
        };
        for (path, problem) in &problems {
            let line = usize::try_from(problem.line).unwrap_or(usize::MAX);
            print(notes, &format!("{}\n", at(path, line, &problem.reason)))?;
        }
        let state: HashMap<u64, Moderation> = comments.iter().map(|comment| (comment.id, comment.moderation)).collect();
        let moderation: Vec<Moderation> =
            votes.statements().iter().map(|id| state.get(id).copied().unwrap_or_default()).collect();
        let picture = match self.mode {
            Mode::Polis => polis(&votes, &moderation, &Memory::default()).0,
            Mode::Starling => picture(&votes, &moderation, &Settings { seed: self.seed, ..Settings::default() }),
        };
        let told = Told {
            name: self.path.display().to_string(),
            mode: self.mode,
            seed: self.seed,
            votes: &votes,
            texts: comments.iter().map(|comment| (comment.id, comment.text.as_str())).collect(),
            picture: &picture,
            problems,
        };
        if self.json { print_json(out, &json::json(&told)) } else { print(out, &report::report(&told)) }
    }
}

/// The matrix of a folder, or its log of votes where there is no matrix.
fn votes_in(folder: &Path, problems: &mut Vec<(PathBuf, Problem)>) -> Result<Votes, Failure> {
    let found =
        ["participants-votes.csv", "votes.csv"].map(|name| folder.join(name)).into_iter().find(|path| path.exists());
    match found {
        Some(path) => votes_of(&path, problems),
        None => {
            Err(Failure::Input(format!("{}: expected participants-votes.csv or votes.csv in it", folder.display())))
        }
    }
}

/// The votes of a file: a matrix, or a log.
fn votes_of(path: &Path, problems: &mut Vec<(PathBuf, Problem)>) -> Result<Votes, Failure> {
    let bytes = read_text(path)?;
    let found = match readers::matrix(&bytes) {
        // A log has no column "participant" either, but it has "voter-id"; what has neither is told as a matrix.
        Err(Unreadable::NoColumn(column)) => match readers::votes(&bytes) {
            Err(Unreadable::NoColumn(_)) => Err(Unreadable::NoColumn(column)),
            found => found,
        },
        found => found,
    };
    let (votes, wrong) = found.map_err(|error| Failure::Input(at(path, 1, error)))?;
    problems.extend(wrong.into_iter().map(|problem| (path.to_owned(), problem)));
    if votes.is_empty() {
        return Err(Failure::Input(at(path, 1, "expected votes, found none")));
    }
    Ok(votes)
}

fn comments_in(
    folder: &Path,
    problems: &mut Vec<(PathBuf, Problem)>,
    notes: &mut dyn Write,
) -> Result<Vec<Comment>, Failure> {
    let path = folder.join("comments.csv");
    if !path.exists() {
        print(notes, &format!("{}: not there; every statement takes part\n", path.display()))?;
        return Ok(Vec::new());
    }
    let (comments, wrong) =
        readers::comments(&read_text(&path)?).map_err(|error| Failure::Input(at(&path, 1, error)))?;
    problems.extend(wrong.into_iter().map(|problem| (path.clone(), problem)));
    Ok(comments)
}
