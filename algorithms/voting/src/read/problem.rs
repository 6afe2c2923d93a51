//! What can be wrong with a file of ballots.

use super::Reading;
use crate::{Election, Refused};
use std::borrow::Cow;
use std::fmt;

/// Something wrong with one line; what it says is not counted unless the reason says otherwise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: Reason,
}

/// So many problems of a file are listed; more are only counted.
pub const LISTED_MAX: usize = 1_000;

/// What is wrong with a line. Texts are cut to what can be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// A number of ballots was expected first.
    NoCount(String),
    /// A candidate's number or name was expected.
    NoCandidate(String),
    /// There is no candidate of this number.
    UnknownCandidate(u64),
    /// A `.blt` ballot ends with 0; this one does not, or goes on after it.
    NoEnd,
    /// A brace is opened twice, closed before it was opened, or not closed.
    Braces,
    /// The row has this many cells and the header another number.
    Cells {
        /// Cells of the row.
        found: usize,
        /// Cells of the header.
        expected: usize,
    },
    /// A whole number was expected as score.
    NoScore(String),
    /// The row is not UTF-8 text.
    NotText,
    /// The election does not take the ballot.
    Refused(Refused),
    /// The ballots were not ended by a line with 0; they are counted.
    EndMissing,
    /// A candidate has no name and is called by the number; counted.
    NameMissing(u64),
    /// A name or the title is not UTF-8; what is not stands there as U+FFFD, and all is counted.
    NameNotText,
    /// A direction in brackets or a column that is not known; the rest is counted.
    NotRead(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::NoCount(found) => write!(f, "expected a number of ballots, found “{found}”"),
            Reason::NoCandidate(found) => write!(f, "expected a candidate, found “{found}”"),
            Reason::UnknownCandidate(number) => write!(f, "there is no candidate {number}"),
            Reason::NoEnd => f.write_str("a ballot ends with one 0, at the end of its line"),
            Reason::Braces => f.write_str("expected { and } around candidates of one rank"),
            Reason::Cells { found, expected } => write!(f, "expected {expected} cells, found {found}"),
            Reason::NoScore(found) => write!(f, "expected a whole number as score, found “{found}”"),
            Reason::NotText => f.write_str("expected UTF-8 text"),
            Reason::Refused(refused) => refused.fmt(f),
            Reason::EndMissing => f.write_str("expected a line with 0 after the last ballot; the ballots are counted"),
            Reason::NameMissing(number) => write!(f, "candidate {number} has no name"),
            Reason::NameNotText => f.write_str("expected UTF-8 in a name; the ballots are counted"),
            Reason::NotRead(what) => write!(f, "not read: {what}"),
        }
    }
}

/// Why nothing can be found in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What was expected there.
    pub expected: Expected,
}

/// What was expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expected {
    /// The number of candidates and the number of seats (`.blt`).
    CandidatesAndSeats,
    /// No more than [`MAX_CANDIDATES`](crate::MAX_CANDIDATES).
    FewerCandidates,
    /// The names of the alternatives (PrefLib).
    Alternatives,
    /// A header row (CSV).
    Header,
    /// No name twice in the header (CSV).
    DistinctNames,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expected {
            Expected::CandidatesAndSeats => f.write_str("expected the number of candidates and of seats, as in “5 2”"),
            Expected::FewerCandidates => write!(f, "expected at most {} candidates", crate::MAX_CANDIDATES),
            Expected::Alternatives => f.write_str("expected the names of the alternatives"),
            Expected::Header => f.write_str("expected a header row with choices or names of candidates"),
            Expected::DistinctNames => f.write_str("expected every candidate once in the header"),
        }
    }
}

/// Problems as they are found.
#[derive(Default)]
pub(super) struct Problems {
    pub listed: Vec<Problem>,
    pub unlisted: usize,
}

impl Problems {
    pub fn note(&mut self, line: usize, reason: Reason) {
        if self.listed.len() < LISTED_MAX {
            self.listed.push(Problem { line, reason });
        } else {
            self.unlisted += 1;
        }
    }

    /// A name or a title as text.
    pub fn name(&mut self, line: usize, bytes: &[u8]) -> String {
        let text = String::from_utf8_lossy(bytes);
        if let Cow::Owned(_) = text {
            self.note(line, Reason::NameNotText);
        }
        text.into_owned()
    }

    pub fn beside(self, election: Election) -> Reading {
        Reading { election, problems: self.listed, unlisted: self.unlisted }
    }
}

/// A text cut to what can be shown in one line.
pub(super) fn shown(text: &[u8]) -> String {
    const MOST: usize = 40;
    let text = String::from_utf8_lossy(&text[..text.len().min(4 * MOST)]);
    let cut: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}
