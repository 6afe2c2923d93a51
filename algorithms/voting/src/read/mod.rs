//! Ballots out of files. Every reader takes any bytes: a line that cannot be used is a [`Problem`] and the rest is
//! counted; only a file in which nothing can be found is [`Unreadable`].

mod blt;
mod csv;
mod preflib;
mod problem;
mod rows;

pub use blt::blt;
pub use csv::csv;
pub(crate) use csv::{JOINED, is_sign};
pub use preflib::preflib;
use problem::Problems;
pub use problem::{Expected, LISTED_MAX, Problem, Reason, Unreadable};

/// An election as a file has it, and what was wrong with single lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The election, of the lines that could be used.
    pub election: crate::Election,
    /// The others, in order of the file; at most [`LISTED_MAX`].
    pub problems: Vec<Problem>,
    /// How many more there were.
    pub unlisted: usize,
}

/// The lines of a file without what surrounds their text, counted from 1; a byte order mark is not part of the first.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.split(|&byte| byte == b'\n').enumerate().map(|(at, line)| (at + 1, line.trim_ascii()))
}

/// A number of digits alone.
fn number(text: &[u8]) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    text.iter().try_fold(0_u64, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// The words of a line.
fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty())
}
