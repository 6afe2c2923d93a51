//! The rows of a file, one after another, in constant memory.

use std::io::{Chain, Cursor, Read};

use super::decode::{Decoding, Stop};
use super::limits::{CELL_MAX, FILE_MAX, HEAD, OPEN_QUOTES_MAX, ROW_MAX};
use super::problem::{Broken, BrokenRow, FileProblem};
use super::sniff::{Shape, sniff_head};
use super::split::{Cut, cut, line_end};
use super::write::unguard;

/// One row, with as many cells as the header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The row, counted from 1 below the header.
    pub row: u64,
    /// The physical line it starts on, counted from 1.
    pub line: u64,
    /// Its cells: text as the file has it, less the formula guard of our own exports.
    pub cells: Vec<String>,
}

/// Reads a file row by row. Broken rows are handed out as such and do not stop it; wholly blank rows are skipped
/// and counted. Holds at most one row and one chunk of the file.
pub struct Reader<R> {
    decoding: Decoding<R>,
    shape: Shape,
    text: Vec<u8>,
    at: usize,
    more: bool,
    row: u64,
    line: u64,
    blank: u64,
    open_quotes: u32,
    ended: bool,
    /// The source ended badly while a line was thrown away: told with the next row, so that no loss is silent.
    stopped: Option<Stop>,
    peeked: Option<Result<Record, BrokenRow>>,
}

impl<R: Read> Reader<Chain<Cursor<Vec<u8>>, R>> {
    /// Learns the shape from the first bytes of `source` and stands before the first row.
    ///
    /// # Errors
    /// A [`FileProblem`] when there is no table to read.
    pub fn open(mut source: R) -> Result<Self, FileProblem> {
        let mut head = Vec::with_capacity(HEAD);
        let limit = HEAD as u64 + 1;
        source.by_ref().take(limit).read_to_end(&mut head).map_err(|_| FileProblem::Unreadable)?;
        let shape = sniff_head(&head, head.len() <= HEAD)?;
        let mut start = Cursor::new(head);
        start.set_position(shape.mark as u64);
        Reader::with_shape(start.chain(source), shape)
    }
}

impl<R: Read> Reader<R> {
    /// Reads a source whose shape is known and whose byte order mark is already gone.
    ///
    /// # Errors
    /// `OnlyHeader` when no row follows the header.
    pub fn with_shape(source: R, shape: Shape) -> Result<Self, FileProblem> {
        let mut reader = Reader {
            decoding: Decoding::new(source, shape.encoding),
            text: Vec::new(),
            at: 0,
            more: true,
            row: 0,
            line: 1 + shape.preamble_lines,
            blank: 0,
            open_quotes: 0,
            ended: false,
            stopped: None,
            peeked: None,
            shape,
        };
        while reader.text.len() < reader.shape.preamble && reader.more {
            reader.pull().map_err(file_problem)?;
        }
        reader.at = reader.shape.preamble.min(reader.text.len());
        match reader.cut().map_err(file_problem)? {
            Cut::Record { used, lines, .. } => {
                reader.at += used;
                reader.line += lines;
            }
            _ => return Err(FileProblem::BrokenHeader),
        }
        reader.peeked = reader.advance();
        if reader.peeked.is_none() {
            return Err(FileProblem::OnlyHeader);
        }
        Ok(reader)
    }

    /// The shape the file is read by.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// Wholly blank rows skipped so far.
    pub fn blank_rows(&self) -> u64 {
        self.blank
    }

    /// Bytes of decoded text at hand: what the reader costs in memory.
    pub fn held(&self) -> usize {
        self.text.capacity()
    }

    fn pull(&mut self) -> Result<(), Stop> {
        self.text.drain(..self.at);
        self.at = 0;
        self.more = self.decoding.pull(&mut self.text)?;
        Ok(())
    }

    /// The next cut, with as much text fetched as it needs: never [`Cut::More`].
    fn cut(&mut self) -> Result<Cut, Stop> {
        loop {
            let found = cut(self.text.get(self.at..).unwrap_or_default(), self.shape.delimiter, !self.more);
            if found != Cut::More {
                return Ok(found);
            }
            // A row as long as the bound was judged above, so this fetches a bounded amount.
            self.pull()?;
        }
    }

    fn advance(&mut self) -> Option<Result<Record, BrokenRow>> {
        while !self.ended {
            if self.at >= self.text.len() && !self.more && self.stopped.is_none() {
                self.ended = true;
                return None;
            }
            let (row, line) = (self.row + 1, self.line);
            let broken = |why| Some(Err(BrokenRow { row, line, why }));
            let found = match self.stopped.take() {
                Some(stop) => Err(stop),
                None => self.cut(),
            };
            match found {
                Err(stop) => {
                    self.ended = true;
                    return broken(if stop == Stop::TooBig { Broken::FileTooBig } else { Broken::Unreadable });
                }
                Ok(Cut::More) => return None,
                Ok(Cut::Record { used: 0, .. }) => {}
                Ok(Cut::Record { cells, used, lines }) => {
                    self.at += used;
                    self.line += lines;
                    self.row = row;
                    if cells.iter().all(|cell| cell.trim_ascii().is_empty()) {
                        self.blank += 1;
                        continue;
                    }
                    return Some(self.record(row, line, cells));
                }
                Ok(Cut::OpenQuote(used, lines)) => {
                    self.row = row;
                    self.line += lines;
                    let ends_line = matches!(self.text.get(self.at + used - 1), Some(b'\n' | b'\r'));
                    self.at += used;
                    if !ends_line {
                        self.stopped = self.skip_line().err();
                    }
                    self.open_quotes += 1;
                    if self.open_quotes > OPEN_QUOTES_MAX {
                        self.ended = true;
                        return broken(Broken::GivenUp);
                    }
                    return broken(Broken::OpenQuote);
                }
                Ok(Cut::TooLong) => {
                    self.row = row;
                    self.line += 1;
                    self.at = (self.at + ROW_MAX - 1).min(self.text.len());
                    self.stopped = self.skip_line().err();
                    return broken(Broken::TooLong);
                }
            }
        }
        None
    }

    /// Throws text away up to and with the next line end.
    fn skip_line(&mut self) -> Result<(), Stop> {
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            match line_end(rest) {
                // A carriage return at the very end may have its line feed still to come.
                Some(end) if end < rest.len() || !self.more || rest.last() == Some(&b'\n') => {
                    self.at += end;
                    return Ok(());
                }
                Some(end) => self.at += end - 1,
                None => self.at = self.text.len(),
            }
            if !self.more {
                return Ok(());
            }
            self.pull()?;
        }
    }

    fn record(&self, row: u64, line: u64, mut cells: Vec<Vec<u8>>) -> Result<Record, BrokenRow> {
        let broken = |why| BrokenRow { row, line, why };
        let (expected, found) = (self.shape.headers.len(), cells.len());
        if found < expected {
            return Err(broken(Broken::TooFew { expected, found }));
        }
        // Trailing separators without content are a habit of spreadsheets, not a shifted row.
        if cells.iter().skip(expected).any(|cell| !cell.trim_ascii().is_empty()) {
            return Err(broken(Broken::TooMany { expected, found }));
        }
        cells.truncate(expected);
        if let Some(column) = cells.iter().position(|cell| cell.len() > CELL_MAX) {
            return Err(broken(Broken::CellTooLong { column }));
        }
        let text = |cell: &Vec<u8>| unguard(&String::from_utf8_lossy(cell)).to_owned();
        Ok(Record { row, line, cells: cells.iter().map(text).collect() })
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Record, BrokenRow>;

    fn next(&mut self) -> Option<Self::Item> {
        self.peeked.take().or_else(|| self.advance())
    }
}

fn file_problem(stop: Stop) -> FileProblem {
    match stop {
        Stop::TooBig => FileProblem::TooBig { max: FILE_MAX },
        Stop::Unreadable => FileProblem::Unreadable,
    }
}
