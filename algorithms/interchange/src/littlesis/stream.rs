//! Bulk files, element by element.
//!
//! The file is one list on one line, some hundred megabytes long. It is read through a buffer that holds one element
//! at a time; a list without its brackets, one object a line, and a list under a name (`{"data":[…`) are read the same
//! way. An element that is no row is noted and passed over.

use std::io::{ErrorKind, Read};

use serde::Deserialize;

use super::row::{EntityRow, RelationshipRow};
use super::{Entity, Relationship};
use crate::problem::{Problems, Reason};
use crate::{Problem, Unreadable};

/// How long one element may be, in bytes. A row of LittleSis takes about seven hundred.
pub const ELEMENT_MAX: usize = 8 << 20;

/// How much is read at once.
const CHUNK: usize = 256 << 10;

/// What became of a bulk file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Streamed {
    /// How many rows were handed over.
    pub read: usize,
    /// What was wrong; at most [`LISTED_MAX`](crate::LISTED_MAX).
    pub problems: Vec<Problem>,
    /// How many more problems there were.
    pub unlisted: usize,
}

/// Reads a bulk file of entities and hands each over.
///
/// # Errors
/// [`Unreadable::Empty`], [`Unreadable::Io`].
pub fn entities(from: impl Read, each: &mut dyn FnMut(Entity<'_>)) -> Result<Streamed, Unreadable> {
    stream(from, |bytes, line| match parse::<EntityRow<'_>>(bytes) {
        Ok((row, used)) => {
            each(row.read(line));
            One::Read(used)
        }
        Err(failure) => failure,
    })
}

/// Reads a bulk file of relationships and hands each over.
///
/// # Errors
/// [`Unreadable::Empty`], [`Unreadable::Io`].
pub fn relationships(from: impl Read, each: &mut dyn FnMut(Relationship<'_>)) -> Result<Streamed, Unreadable> {
    stream(from, |bytes, line| match parse::<RelationshipRow<'_>>(bytes) {
        Ok((row, used)) => match row.read(line) {
            Ok(relationship) => {
                each(relationship);
                One::Read(used)
            }
            Err(number) => One::Refused(used, Reason::NotACategory { value: number.to_string() }),
        },
        Err(failure) => failure,
    })
}

/// What stands at the beginning of some bytes.
enum One {
    /// A row of that length, which was handed over.
    Read(usize),
    /// A row of that length, which was not.
    Refused(usize, Reason),
    /// The beginning of what may be a row.
    Begun,
    /// No row, which shows at that place.
    Broken(usize),
}

fn parse<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Result<(T, usize), One> {
    let mut rows = serde_json::Deserializer::from_slice(bytes).into_iter::<T>();
    match rows.next() {
        Some(Ok(row)) => Ok((row, rows.byte_offset())),
        Some(Err(error)) if error.is_eof() => Err(One::Begun),
        Some(Err(error)) => Err(One::Broken(place_of(bytes, &error))),
        None => Err(One::Begun),
    }
}

/// Where an error stands: the byte it was noticed at.
fn place_of(bytes: &[u8], error: &serde_json::Error) -> usize {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    (lines.map(<[u8]>::len).sum::<usize>() + error.column()).saturating_sub(1)
}

fn stream(from: impl Read, mut one: impl FnMut(&[u8], usize) -> One) -> Result<Streamed, Unreadable> {
    let mut buffer = Buffer::new(from);
    let mut problems = Problems::default();
    let (mut element, mut read) = (0, 0);
    buffer.begin()?;
    while buffer.next()? {
        element += 1;
        loop {
            match one(buffer.bytes(), buffer.line) {
                One::Read(length) => {
                    read += 1;
                    buffer.pass(length);
                }
                One::Refused(length, reason) => {
                    problems.push(buffer.line, reason);
                    buffer.pass(length);
                }
                One::Begun if buffer.bytes().len() < ELEMENT_MAX && buffer.more()? => continue,
                One::Begun => {
                    let long = buffer.bytes().len() >= ELEMENT_MAX;
                    let reason = if long { Reason::TooLong { element } } else { Reason::CutOff { element } };
                    problems.push(buffer.line, reason);
                    buffer.done = true;
                }
                One::Broken(place) => {
                    problems.push(buffer.line, Reason::Broken { element });
                    if !buffer.pass_broken(place)? {
                        problems.push(buffer.line, Reason::TooLong { element });
                    }
                }
            }
            break;
        }
    }
    if element == 0 {
        return Err(Unreadable::Empty);
    }
    Ok(Streamed { read, problems: problems.list, unlisted: problems.unlisted })
}

/// A window on the file: what was read and not yet passed.
struct Buffer<R> {
    from: R,
    bytes: Vec<u8>,
    start: usize,
    end: usize,
    line: usize,
    /// Whether the list stands under a name, so that what follows it is no element.
    named: bool,
    done: bool,
}

impl<R: Read> Buffer<R> {
    fn new(from: R) -> Self {
        Self { from, bytes: Vec::new(), start: 0, end: 0, line: 1, named: false, done: false }
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    /// Fills the window; false where the file has ended. What was not passed moves to the front, and the window doubles
    /// when that fills it, so that no byte is moved or parsed more than a few times, however little comes at once.
    fn more(&mut self) -> Result<bool, Unreadable> {
        self.bytes.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.end == self.bytes.len() {
            self.bytes.resize((self.bytes.len() * 2).max(CHUNK), 0);
        }
        let had = self.end;
        while self.end < self.bytes.len() {
            match self.from.read(&mut self.bytes[self.end..]) {
                Ok(0) => break,
                Ok(count) => self.end += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(Unreadable::Io { kind: error.kind() }),
            }
        }
        Ok(self.end > had)
    }

    fn pass(&mut self, length: usize) {
        let passed = &self.bytes[self.start..self.start + length];
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.start += length;
    }

    /// Passes the byte order mark and the name of a list, where they are there.
    fn begin(&mut self) -> Result<(), Unreadable> {
        self.more()?;
        if self.bytes().starts_with(b"\xef\xbb\xbf") {
            self.start += 3;
        }
        if let Some(length) = name_of_list(self.bytes()) {
            self.pass(length);
            self.named = true;
        }
        Ok(())
    }

    /// Goes to the next element; false where there is none.
    fn next(&mut self) -> Result<bool, Unreadable> {
        while !self.done {
            let between = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b'[' | b']');
            let bytes = self.bytes();
            let next = bytes.iter().position(|byte| !between(byte)).unwrap_or(bytes.len());
            self.done = self.named && bytes[..next].contains(&b']');
            self.pass(next);
            if self.start < self.end {
                break;
            }
            if !self.more()? {
                self.done = true;
            }
        }
        Ok(!self.done)
    }

    /// Passes something that is no row: to the end of its outermost brackets, or the next comma or line, but at least
    /// to the place where it broke, so that nothing is read twice. False where no end comes within [`ELEMENT_MAX`],
    /// which ends the reading.
    fn pass_broken(&mut self, least: usize) -> Result<bool, Unreadable> {
        let mut skip = Skip { least, ..Skip::default() };
        let mut at = 0;
        loop {
            if let Some(length) = skip.end_of(self.bytes(), at) {
                self.pass(length);
                return Ok(true);
            }
            at = self.bytes().len();
            if at >= ELEMENT_MAX {
                self.done = true;
                return Ok(false);
            }
            if !self.more()? {
                self.pass(at);
                return Ok(true);
            }
        }
    }
}

/// The length of `{"name":[` at the beginning, where it is there.
fn name_of_list(bytes: &[u8]) -> Option<usize> {
    let after = |at: usize, sign: u8| {
        let blank = bytes.get(at..)?.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        (bytes.get(at + blank) == Some(&sign)).then_some(at + blank + 1)
    };
    let name = after(after(0, b'{')?, b'"')?;
    let end = name + bytes[name..].iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
    after(after(end, b'"')?, b':').and_then(|at| after(at, b'['))
}

/// The way through something broken.
#[derive(Default)]
struct Skip {
    least: usize,
    depth: usize,
    quoted: bool,
    escaped: bool,
}

impl Skip {
    /// Goes on from `at` and gives the whole length where the end is found.
    fn end_of(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        for (place, byte) in bytes.iter().enumerate().skip(at) {
            let enough = place >= self.least;
            if self.quoted {
                match byte {
                    // No text in JSON spans lines: the quote was one of the things broken.
                    b'\n' if enough => return Some(place),
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' | b'\n' => self.quoted = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => self.quoted = true,
                // An object that begins a line is the next row, whatever was left open.
                b'{' if enough && place > 0 && bytes[place - 1] == b'\n' => return Some(place),
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth <= 1 && enough => return Some(place + 1),
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' | b'\n' if self.depth == 0 && enough => return Some(place.max(1)),
                _ => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str =
        r#"{"type":"relationships","attributes":{"id":1,"entity1_id":2,"entity2_id":3,"category_id":11}}"#;

    fn stream(text: &str) -> (usize, Vec<(usize, Reason)>) {
        let mut seen = 0;
        let streamed = relationships(text.as_bytes(), &mut |row| {
            assert_eq!((row.entity1, row.entity2, row.category), (2, 3, super::super::Category::Hierarchy));
            seen += 1;
        });
        let streamed = streamed.unwrap();
        assert_eq!(seen, streamed.read, "{text}");
        (seen, streamed.problems.into_iter().map(|problem| (problem.line, problem.reason)).collect())
    }

    #[test]
    fn every_way_to_set_rows_beside_each_other_is_read() {
        for text in [
            format!("[{ROW},{ROW}]"),
            format!("{ROW}\n{ROW}\n"),
            format!("{ROW},{ROW}"),
            format!("\u{feff} [\n{ROW} ,\n{ROW}\n]\n"),
            format!("{{ \"data\" : [{ROW},{ROW}],\"meta\":{{\"copyright\":\"x\"}}}}"),
        ] {
            assert_eq!(stream(&text), (2, vec![]), "{text}");
        }
    }

    #[test]
    fn what_is_no_row_is_noted_and_passed() {
        let broken = |line, element| (line, Reason::Broken { element });
        let cut = &ROW[..60];
        for (text, read, problems) in [
            (format!("[{ROW},{{\"a\":[1,{{}}]}},{ROW}]"), 2, vec![broken(1, 2)]),
            (format!("{ROW}\n{cut}\n{ROW}"), 2, vec![broken(2, 2)]),
            (format!("{ROW}\n\"a\n{ROW}"), 2, vec![broken(2, 2)]),
            (format!("[{ROW},12,null,\"],\",{ROW}]"), 2, vec![broken(1, 2), broken(1, 3), broken(1, 4)]),
            (format!("{ROW}\nnonsense\n{ROW}"), 2, vec![broken(2, 2)]),
            (format!("[{ROW},}}{ROW}]"), 2, vec![broken(1, 2)]),
            (format!("[{ROW},{cut}"), 1, vec![(1, Reason::CutOff { element: 2 })]),
            (ROW.replace("11}", "13}"), 0, vec![(1, Reason::NotACategory { value: "13".into() })]),
            (format!("[{}{ROW}", "[".repeat(1000)), 1, vec![]),
            (format!("{ROW},{}", "{\"a\":".repeat(1000)), 1, vec![(1, Reason::CutOff { element: 2 })]),
        ] {
            assert_eq!(stream(&text), (read, problems), "{text}");
        }
        for empty in ["", "[]", " \n", "{\"data\":[]}"] {
            assert_eq!(relationships(empty.as_bytes(), &mut |_| {}), Err(Unreadable::Empty), "{empty}");
        }
    }

    #[test]
    fn an_element_without_end_ends_the_reading() {
        let text = format!("[{ROW},{{\"a\":\"{}", "x".repeat(ELEMENT_MAX + 10));
        assert_eq!(stream(&text), (1, vec![(1, Reason::TooLong { element: 2 })]));
    }
}
