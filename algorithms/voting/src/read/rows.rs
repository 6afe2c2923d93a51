//! Rows of a CSV file. Where nothing is quoted the bytes are cut as they are, several times faster; else the `csv` crate
//! reads them.

use csv::{ByteRecord, ReaderBuilder};

/// One row.
pub(super) struct Row<'a> {
    /// The line it begins at, from 1.
    pub line: usize,
    cells: Cells<'a>,
}

enum Cells<'a> {
    /// The row, and where each cell ends in it.
    Cut(&'a [u8], Vec<usize>),
    Record(ByteRecord),
}

impl Row<'_> {
    pub fn len(&self) -> usize {
        match &self.cells {
            Cells::Cut(_, ends) => ends.len(),
            Cells::Record(record) => record.len(),
        }
    }

    /// A cell; empty where there is none.
    pub fn get(&self, at: usize) -> &[u8] {
        match &self.cells {
            Cells::Cut(row, ends) => match ends.get(at) {
                Some(&end) => &row[at.checked_sub(1).map_or(0, |before| ends[before] + 1)..end],
                None => b"",
            },
            Cells::Record(record) => record.get(at).unwrap_or_default(),
        }
    }

    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).map(|at| self.get(at))
    }
}

/// The rows of a file, one after another; empty lines are none.
pub(super) struct Rows<'a> {
    source: Source<'a>,
    row: Row<'a>,
}

enum Source<'a> {
    /// What is left, and the line it begins at.
    Plain(&'a [u8], usize),
    Quoted(csv::Reader<&'a [u8]>),
}

impl<'a> Rows<'a> {
    pub fn of(bytes: &'a [u8]) -> Rows<'a> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        // A carriage return alone ends a row too: the crate knows that.
        let lone_return = || {
            let mut returns = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\r');
            returns.any(|(at, _)| bytes.get(at + 1) != Some(&b'\n'))
        };
        if bytes.contains(&b'"') || bytes.contains(&b'\r') && lone_return() {
            let reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
            Rows { source: Source::Quoted(reader), row: Row { line: 1, cells: Cells::Record(ByteRecord::new()) } }
        } else {
            Rows { source: Source::Plain(bytes, 1), row: Row { line: 1, cells: Cells::Cut(b"", Vec::new()) } }
        }
    }

    /// The row read last; without cells before the first.
    pub fn row(&self) -> &Row<'a> {
        &self.row
    }

    /// Reads the next row.
    pub fn next(&mut self) -> Option<&Row<'a>> {
        match (&mut self.source, &mut self.row.cells) {
            (Source::Plain(rest, next), Cells::Cut(row, ends)) => {
                let (end, line) = loop {
                    if rest.is_empty() {
                        // Of a line passed over, no cells may stay with the row before it.
                        (*row, *ends) = (b"", Vec::new());
                        return None;
                    }
                    let (end, line) = (cut(rest, ends), *next);
                    if !(ends[..] == [0] || rest[..end] == *b"\r") {
                        break (end, line);
                    }
                    *rest = rest.get(end + 1..).unwrap_or_default();
                    *next += 1;
                };
                *row = &rest[..end];
                *rest = rest.get(end + 1..).unwrap_or_default();
                *next += 1;
                if row.ends_with(b"\r")
                    && let Some(last) = ends.last_mut()
                {
                    *last -= 1;
                }
                self.row.line = line;
            }
            (Source::Quoted(reader), Cells::Record(record)) => {
                // A slice always can be read, and a row may have any number of cells.
                if !reader.read_byte_record(record).unwrap_or(false) {
                    return None;
                }
                let line = record.position().map_or(1, csv::Position::line);
                self.row.line = usize::try_from(line).unwrap_or(usize::MAX);
            }
            // The two are made together.
            _ => return None,
        }
        Some(&self.row)
    }
}

/// Where the first line of `rest` ends, and in `ends` where its cells do.
fn cut(rest: &[u8], ends: &mut Vec<usize>) -> usize {
    ends.clear();
    for (at, &byte) in rest.iter().enumerate() {
        if byte == b',' {
            ends.push(at);
        } else if byte == b'\n' {
            ends.push(at);
            return at;
        }
    }
    ends.push(rest.len());
    rest.len()
}
