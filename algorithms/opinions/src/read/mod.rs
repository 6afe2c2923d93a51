//! Files as Polis exports them. Any bytes give votes and what was wrong with single lines, or say why there are none.

mod comments;
mod log;
mod matrix;

use std::fmt;

pub use comments::{Comment, comments};
pub use log::votes;
pub use matrix::matrix;

/// So many problems are listed; more are only counted.
const LISTED: usize = 1_000;

/// What could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1; the first where a record has several.
    pub line: u64,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Why something in a file could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The row has another number of cells than the header; it is left out, for what stands where is not known.
    Cells {
        /// So many it has.
        found: usize,
        /// So many the header has.
        expected: usize,
    },
    /// The id (shortened) is not a whole number from 0 to 2⁶⁴ − 1; the row is left out.
    Id(String),
    /// The participant has a row already; this one is left out.
    SameParticipant(u64),
    /// The statement has a column or row already; this one is left out.
    SameStatement(u64),
    /// The position (shortened) on this statement is none of 1, 0, −1 and empty; it counts as not taken.
    Position {
        /// The statement.
        statement: u64,
        /// What stands there.
        found: String,
    },
    /// The time (shortened) is no whole number; the vote is left out, for which one is the last is not known.
    Time(String),
    /// The state of moderation (shortened) is none of 1, 0 and −1; the statement counts as not moderated.
    Moderation(String),
    /// The statement's text is not UTF-8; what is not stands there as U+FFFD.
    Text,
    /// So many more problems, from this line on, are not listed.
    More(usize),
}

/// Why a file has nothing to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing stands in it.
    Empty,
    /// The header lacks this column.
    NoColumn(&'static str),
    /// There are more statements than [`crate::MOST_STATEMENTS`].
    Statements(usize),
    /// It is larger than four gigabytes.
    Large,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Cells { found, expected } => write!(f, "the row has {found} cells, the header {expected}"),
            Reason::Id(found) => write!(f, "expected a whole number as id, found {found:?}"),
            Reason::SameParticipant(id) => write!(f, "participant {id} has a row already"),
            Reason::SameStatement(id) => write!(f, "statement {id} is there already"),
            Reason::Position { statement, found } => {
                write!(f, "expected 1, 0, -1 or nothing on statement {statement}, found {found:?}")
            }
            Reason::Time(found) => write!(f, "expected a time in milliseconds, found {found:?}"),
            Reason::Moderation(found) => write!(f, "expected 1, 0 or -1 as moderation, found {found:?}"),
            Reason::Text => write!(f, "expected text in UTF-8"),
            Reason::More(count) => write!(f, "{count} more problems from here on"),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Empty => write!(f, "expected a header, found nothing"),
            Unreadable::NoColumn(name) => write!(f, "expected a column {name:?} in the header"),
            Unreadable::Statements(count) => {
                write!(f, "expected at most {} statements, found {count}", crate::MOST_STATEMENTS)
            }
            Unreadable::Large => write!(f, "expected at most four gigabytes"),
        }
    }
}

/// Problems, the first of them in full.
#[derive(Default)]
struct Problems {
    list: Vec<Problem>,
    more: Option<(u64, usize)>,
}

impl Problems {
    /// The reason is only made when it is listed.
    fn note(&mut self, line: u64, reason: impl FnOnce() -> Reason) {
        if self.list.len() < LISTED {
            self.list.push(Problem { line, reason: reason() });
        } else {
            self.more.get_or_insert((line, 0)).1 += 1;
        }
    }

    fn told(mut self) -> Vec<Problem> {
        if let Some((line, count)) = self.more {
            self.list.push(Problem { line, reason: Reason::More(count) });
        }
        self.list
    }
}

/// A cell as a problem quotes it.
fn shortened(cell: &[u8]) -> String {
    const MOST: usize = 40;
    let text = String::from_utf8_lossy(&cell[..cell.len().min(4 * MOST)]);
    let mut short: String = text.chars().take(MOST).collect();
    if cell.len() > 4 * MOST || text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

/// A whole number, written plainly.
fn number(cell: &[u8]) -> Option<u64> {
    let cell = cell.trim_ascii();
    if cell.is_empty() || cell.len() > 20 {
        return None;
    }
    cell.iter().try_fold(0u64, |number, byte| {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 { None } else { number.checked_mul(10)?.checked_add(u64::from(digit)) }
    })
}

/// The bytes without a byte order mark.
fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Records, and where each column asked for stands.
type Table<'a, const N: usize> = (csv::Reader<&'a [u8]>, [Option<usize>; N]);

/// A reader of comma-separated records that takes rows of any length, and where each of `names` stands in the header
/// (the first of several ways to write it counts).
fn table<'a, const N: usize>(bytes: &'a [u8], names: [&[&str]; N]) -> Result<Table<'a, N>, Unreadable> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(unmarked(bytes));
    // Reading from memory fails for nothing else; byte records take any bytes.
    let header = reader.byte_headers().map_err(|_| Unreadable::Empty)?;
    if header.iter().all(|cell| cell.trim_ascii().is_empty()) {
        return Err(Unreadable::Empty);
    }
    let places = names.map(|ways| {
        header.iter().position(|cell| ways.iter().any(|way| cell.trim_ascii().eq_ignore_ascii_case(way.as_bytes())))
    });
    Ok((reader, places))
}
