//! Ballots into files that other programs read, so that anyone can count again. No ballot is written as something else:
//! what a format cannot hold is refused.

use crate::election::{EQUAL, OVERVOTED, SKIPPED};
use crate::read::{JOINED, is_sign};
use crate::{Candidate, Election};
use std::collections::HashSet;
use std::fmt::{self, Write};

/// Why an election cannot be written in a format.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unwritable {
    /// The format holds ranks, and these are scores.
    Scores,
    /// A ballot has a rank with too many marks, and the format has no sign for it.
    Overvote,
    /// The format would read this name as something else.
    Name(String),
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unwritable::Scores => f.write_str("the format holds ranks, and these are scores"),
            Unwritable::Overvote => f.write_str("the format has no sign for a rank with too many marks"),
            Unwritable::Name(name) => write!(f, "the format would read “{name}” as something else"),
        }
    }
}

/// Writes `.blt`: one line for each group of equal ballots, in their order. It is read back as the same election.
///
/// # Errors
/// [`Unwritable::Scores`], [`Unwritable::Overvote`], and [`Unwritable::Name`] for a name or title with a line
/// break.
pub fn blt(election: &Election) -> Result<String, Unwritable> {
    let ballots = election.ranked_ballots().ok_or(Unwritable::Scores)?;
    let mut text = format!("{} {}\n", election.names().len(), election.seats);
    for candidate in election.candidates().filter(|candidate| election.is_withdrawn(*candidate)) {
        line(&mut text, format_args!("-{}", candidate.index() + 1));
    }
    for (i, weight) in ballots.weights.iter().enumerate() {
        add(&mut text, format_args!("{weight}"));
        for &mark in ballots.marks_of(i) {
            match mark {
                OVERVOTED => return Err(Unwritable::Overvote),
                SKIPPED => text.push_str(" -"),
                _ if mark & EQUAL != 0 => add(&mut text, format_args!("={}", (mark & !EQUAL) + 1)),
                _ => add(&mut text, format_args!(" {}", mark + 1)),
            }
        }
        text.push_str(" 0\n");
    }
    text.push_str("0\n");
    for name in election.names().iter().chain([&election.title]) {
        if name.contains(['\n', '\r']) {
            return Err(Unwritable::Name(name.clone()));
        }
        line(&mut text, format_args!("\"{name}\""));
    }
    Ok(text)
}

/// Writes CSV as [`read::csv`](crate::read::csv) reads it: ranks with a column `count` and one for each rank, or scores
/// with a column `count` and one for each candidate. It holds the ballots alone: not title, seats, or who withdrew, and
/// of ranked elections no candidate whom nobody names.
///
/// # Errors
/// [`Unwritable::Name`] for a name that would be read as a sign, as two names, or is borne by two candidates.
pub fn csv(election: &Election) -> Result<String, Unwritable> {
    let mut names = HashSet::new();
    if let Some(name) = election.names().iter().find(|name| is_sign(name) || !names.insert(name.as_str())) {
        return Err(Unwritable::Name(name.clone()));
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let wrote = if election.is_scored() { scores(election, &mut writer) } else { ranks(election, &mut writer) };
    wrote.expect("a list of bytes takes any row");
    let bytes = writer.into_inner().expect("a list of bytes takes any row");
    Ok(String::from_utf8(bytes).expect("only text was written"))
}

fn scores(election: &Election, writer: &mut csv::Writer<Vec<u8>>) -> Result<(), csv::Error> {
    writer.write_record(["count"].into_iter().chain(election.names().iter().map(String::as_str)))?;
    for (weight, scores) in election.scorings() {
        let cells = scores.iter().map(|score| score.map_or_else(String::new, |score| score.to_string()));
        writer.write_record([weight.to_string()].into_iter().chain(cells))?;
    }
    Ok(())
}

fn ranks(election: &Election, writer: &mut csv::Writer<Vec<u8>>) -> Result<(), csv::Error> {
    let rows: Vec<(u64, Vec<String>)> = election
        .rankings()
        .map(|(weight, ranks)| (weight, ranks.iter().map(|rank| cell(election, rank)).collect()))
        .collect();
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0).max(1);
    let head = (1..=width).map(|rank| format!("choice{rank}"));
    writer.write_record(["count".to_owned()].into_iter().chain(head))?;
    for (weight, mut cells) in rows {
        cells.resize(width, "undervote".to_owned());
        writer.write_record([weight.to_string()].into_iter().chain(cells))?;
    }
    Ok(())
}

fn cell(election: &Election, rank: &crate::Rank) -> String {
    let name = |candidate: &Candidate| election.name(*candidate).to_owned();
    match rank {
        crate::Rank::Skipped => "undervote".to_owned(),
        crate::Rank::Overvoted => "overvote".to_owned(),
        crate::Rank::One(candidate) => name(candidate),
        crate::Rank::Several(several) => several.iter().map(name).collect::<Vec<_>>().join(JOINED),
    }
}

fn add(text: &mut String, what: fmt::Arguments) {
    text.write_fmt(what).expect("a string takes any text");
}

fn line(text: &mut String, what: fmt::Arguments) {
    add(text, what);
    text.push('\n');
}
