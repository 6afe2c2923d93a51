//! What was wrong with a file: lines that were passed over or read with care, and files that could not be read at all.

use std::fmt;

/// How many problems are listed; the rest is counted.
pub const LISTED_MAX: usize = 200;

/// How many letters of somebody's text a problem repeats.
const QUOTED_MAX: usize = 80;

/// One thing wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there, and what was done about it.
    pub reason: Reason,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The file was no UTF-8 and was read as Windows-1252.
    Guessed,
    /// A tie ends at an id that no node of the file has; the node was made, and is called by its id.
    MadeNode {
        /// The id.
        id: String,
    },
    /// A tie ends at an id that no node of the file has; the tie was left out.
    Dangling {
        /// The id.
        id: String,
    },
    /// A row or element names no end, or only one; it was left out.
    MissingEnd,
    /// A node has no id and no name; it was left out.
    MissingId,
    /// A node's id was used before; the first one stays.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// A tie from a node to itself; it was kept.
    SelfLoop {
        /// The node's id.
        id: String,
    },
    /// Not a number; the value was left out.
    NotANumber {
        /// What stands there.
        value: String,
    },
    /// Not a date; its words were kept.
    NotADate {
        /// What stands there.
        value: String,
    },
    /// Neither yes nor no; the value was left out.
    NotAYes {
        /// What stands there.
        value: String,
    },
    /// A word that names no direction; the tie was kept without one.
    NotADirection {
        /// What stands there.
        value: String,
    },
    /// One of the twelve categories was expected; the row was left out.
    NotACategory {
        /// What stands there.
        value: String,
    },
    /// A quoted cell begins here and never ends.
    UnclosedQuote,
    /// One row names more ends than one row may; the rest was left out.
    TooManyEnds {
        /// How many it names.
        count: usize,
    },
    /// Something this reader does not know: a hyperedge, a port; it was left out.
    NotKnown {
        /// What it is called in the file.
        what: String,
    },
    /// An element of a list is no object of the expected shape; it was left out.
    Broken {
        /// Its place in the list, from 1.
        element: usize,
    },
    /// An element of a list is longer than one may be; the reading ended there.
    TooLong {
        /// Its place in the list, from 1.
        element: usize,
    },
    /// The file ends in the middle of an element.
    CutOff {
        /// Its place in the list, from 1.
        element: usize,
    },
    /// A value given once for all nodes or ties is too long to be copied to each; it was left out.
    LongDefault,
}

/// Why a file could not be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is no network file this crate knows.
    Unknown,
    /// Of the two columns that name the ends of a tie, one is missing.
    NoColumn {
        /// The name it was expected under.
        expected: &'static str,
    },
    /// The JSON breaks off or breaks a rule.
    Json {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1.
        column: usize,
    },
    /// The XML breaks off or breaks a rule.
    Xml {
        /// The line, from 1.
        line: usize,
    },
    /// A document type definition stands in the XML. It could define entities that grow without end, so none is read.
    Doctype {
        /// The line, from 1.
        line: usize,
    },
    /// Things stand in things deeper than any network needs.
    TooDeep {
        /// The line, from 1.
        line: usize,
    },
    /// The bytes could not be brought here.
    Io {
        /// What went wrong.
        kind: std::io::ErrorKind,
    },
}

/// Problems as they come: the first ones kept, the rest counted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Problems {
    pub list: Vec<Problem>,
    pub unlisted: usize,
}

impl Problems {
    pub fn push(&mut self, line: usize, reason: Reason) {
        if self.list.len() < LISTED_MAX {
            self.list.push(Problem { line, reason });
        } else {
            self.unlisted += 1;
        }
    }
}

/// The first letters of a text, for a problem to repeat.
pub(crate) fn quoted(text: &str) -> String {
    text.chars().take(QUOTED_MAX).collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Guessed => out.write_str("no UTF-8; the file was read as Windows-1252"),
            Self::MadeNode { id } => write!(out, "`{id}` is not among the nodes; it was added"),
            Self::Dangling { id } => write!(out, "`{id}` is not among the nodes; the tie was left out"),
            Self::MissingEnd => out.write_str("an end of the tie is missing; it was left out"),
            Self::MissingId => out.write_str("a node without id and name was left out"),
            Self::DuplicateId { id } => write!(out, "`{id}` was there before; the first one stays"),
            Self::SelfLoop { id } => write!(out, "a tie from `{id}` to itself"),
            Self::NotANumber { value } => write!(out, "`{value}` is no number"),
            Self::NotADate { value } => write!(out, "`{value}` is no date"),
            Self::NotAYes { value } => write!(out, "`{value}` is neither yes nor no"),
            Self::NotADirection { value } => write!(out, "`{value}` is no direction"),
            Self::NotACategory { value } => write!(out, "`{value}` is no category; the row was left out"),
            Self::UnclosedQuote => out.write_str("a quoted cell begins here and never ends"),
            Self::TooManyEnds { count } => write!(out, "{count} ends in one row; the first ones were taken"),
            Self::NotKnown { what } => write!(out, "<{what}> is not read"),
            Self::Broken { element } => write!(out, "element {element} could not be read and was left out"),
            Self::TooLong { element } => write!(out, "element {element} is too long; reading ended there"),
            Self::CutOff { element } => write!(out, "the file ends in the middle of element {element}"),
            Self::LongDefault => out.write_str("a default value is too long and was left out"),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("line 1: the file is empty"),
            Self::Unknown => {
                out.write_str("line 1: expected an edge list, GraphML, GEXF, or JSON of Oligrapher, Kumu or LittleSis")
            }
            Self::NoColumn { expected } => write!(out, "line 1: expected a column `{expected}`"),
            Self::Json { line, column } => write!(out, "line {line}: expected JSON, broken at column {column}"),
            Self::Xml { line } => write!(out, "line {line}: expected well-formed XML"),
            Self::Doctype { line } => write!(out, "line {line}: expected XML without a document type definition"),
            Self::TooDeep { line } => write!(out, "line {line}: expected less nesting"),
            Self::Io { kind } => write!(out, "line 1: the file could not be read: {kind}"),
        }
    }
}

impl std::error::Error for Unreadable {}
