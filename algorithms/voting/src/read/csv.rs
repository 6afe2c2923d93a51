//! CSV with a header row, of three shapes:
//!
//! - ranks: columns are choices in order, cells are names (`choice1,choice2,…`; also `rank1`, `1`, `1st choice`; where
//!   no header reads like that, every column is a choice). `undervote`, `skipped` or an empty cell is a skipped rank,
//!   `overvote` a rank with too many marks; names of one rank are joined by ` = `;
//! - scores: columns are candidates, cells are whole numbers, or empty where the voter gave none; approval is 0 and 1.
//!   It is taken where no header reads like a rank and the first row that says something has numbers alone;
//! - either with a column `count` (or `weight`, `ballots`): how many ballots the row stands for.
//!
//! Candidates of ranked files are listed by name in order of their bytes, so the order of rows changes nothing.

use super::problem::shown;
use super::{Expected, Problem, Reading, Reason, Unreadable, number};
use crate::election::{EQUAL, OVERVOTED, SKIPPED};
use crate::{Election, MAX_CANDIDATES};
use csv::{ByteRecord, ReaderBuilder};
use std::collections::HashMap;

/// What joins names of one rank.
pub(crate) const JOINED: &str = " = ";

/// Reads a CSV file of ranks or scores. There is one seat.
///
/// # Errors
/// [`Unreadable`] without a header row, with too many candidates in it, or with one twice.
pub fn csv(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut rows = Rows {
        reader: ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes),
        row: ByteRecord::new(),
    };
    let header = if rows.next() { rows.row.clone() } else { ByteRecord::new() };
    let line = rows.line();
    let columns = Columns::of(&header);
    if columns.choices.is_empty() {
        return Err(Unreadable { line, expected: Expected::Header });
    }
    let mut problems: Vec<Problem> =
        columns.ignored.iter().map(|what| Problem { line, reason: Reason::NotRead(what.clone()) }).collect();
    let mut has_row = rows.next();
    while has_row && columns.cells(&rows.row).all(|cell| cell.trim_ascii().is_empty()) {
        has_row = rows.next();
    }
    let scores = !columns.named_as_ranks
        && has_row
        && columns.cells(&rows.row).all(|cell| cell.trim_ascii().is_empty() || score(cell).is_some());
    // What was read to decide is read again from the beginning.
    let mut rows = Rows {
        reader: ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes),
        row: ByteRecord::new(),
    };
    rows.next();
    let election = if scores {
        scored(&header, &columns, rows, &mut problems).map_err(|expected| Unreadable { line, expected })?
    } else {
        ranked(header.len(), &columns, rows, &mut problems)
    };
    Ok(Reading { election, problems })
}

struct Rows<'a> {
    reader: csv::Reader<&'a [u8]>,
    row: ByteRecord,
}

impl Rows<'_> {
    /// Reads the next row. A slice always can be read, and a row may have any number of cells.
    fn next(&mut self) -> bool {
        self.reader.read_byte_record(&mut self.row).unwrap_or(false)
    }

    fn line(&self) -> usize {
        self.row.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
    }
}

struct Columns {
    count: Option<usize>,
    choices: Vec<usize>,
    named_as_ranks: bool,
    ignored: Vec<String>,
}

impl Columns {
    fn of(header: &ByteRecord) -> Columns {
        let heads: Vec<Vec<u8>> = header.iter().map(|cell| cell.trim_ascii().to_ascii_lowercase()).collect();
        let count = heads.iter().position(|head| matches!(&head[..], b"count" | b"weight" | b"ballots"));
        let others = (0..heads.len()).filter(|at| Some(*at) != count);
        let ranks: Vec<usize> = others.clone().filter(|&at| is_rank(&heads[at])).collect();
        let named_as_ranks = !ranks.is_empty();
        let choices: Vec<usize> = if named_as_ranks { ranks } else { others.clone().collect() };
        let ignored =
            others.filter(|at| !choices.contains(at)).map(|at| shown(header.get(at).unwrap_or_default())).collect();
        let all_empty = choices.iter().all(|&at| heads[at].is_empty());
        Columns { count, choices: if all_empty { Vec::new() } else { choices }, named_as_ranks, ignored }
    }

    fn cells<'a>(&'a self, row: &'a ByteRecord) -> impl Iterator<Item = &'a [u8]> {
        self.choices.iter().map(|&at| row.get(at).unwrap_or_default())
    }

    fn weight(&self, row: &ByteRecord) -> Result<u64, Reason> {
        let Some(at) = self.count else { return Ok(1) };
        let cell = row.get(at).unwrap_or_default();
        number(cell.trim_ascii()).ok_or_else(|| Reason::NoCount(shown(cell)))
    }
}

/// Whether a header reads like a rank: `choice1`, `Rank 2`, `3`, `1st choice`.
fn is_rank(head: &[u8]) -> bool {
    let words: [&[u8]; 6] = [b"choice", b"ranking", b"rank", b"preference", b"pref", b"vote"];
    let rest = words.iter().find_map(|word| head.strip_prefix(*word)).unwrap_or(head);
    let named = rest.len() < head.len();
    let rest =
        rest.strip_prefix(b" ").or_else(|| rest.strip_prefix(b"_")).or_else(|| rest.strip_prefix(b"-")).unwrap_or(rest);
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let after = &rest[digits..];
    let ordinal = [&b"st"[..], b"nd", b"rd", b"th"].iter().any(|end| after.starts_with(end));
    digits > 0 && digits <= 4 && (after.is_empty() || !named && ordinal)
}

fn score(cell: &[u8]) -> Option<i32> {
    std::str::from_utf8(cell.trim_ascii()).ok()?.parse().ok().filter(|score| *score != i32::MIN)
}

fn scored(
    header: &ByteRecord,
    columns: &Columns,
    mut rows: Rows,
    problems: &mut Vec<Problem>,
) -> Result<Election, Expected> {
    let names: Vec<String> = columns
        .cells(header)
        .enumerate()
        .map(|(at, cell)| match cell.trim_ascii() {
            b"" => (at + 1).to_string(),
            name => String::from_utf8_lossy(name).into_owned(),
        })
        .collect();
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_unstable();
    if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Expected::DistinctNames);
    }
    let mut election = Election::scored(names, 1).map_err(|_| Expected::FewerCandidates)?;
    let mut scores = Vec::new();
    while rows.next() {
        let mut take = || {
            if rows.row.len() != header.len() {
                return Err(Reason::Cells { found: rows.row.len(), expected: header.len() });
            }
            let weight = columns.weight(&rows.row)?;
            scores.clear();
            for cell in columns.cells(&rows.row) {
                let given = match cell.trim_ascii() {
                    b"" => None,
                    text => Some(score(text).ok_or_else(|| Reason::NoScore(shown(text)))?),
                };
                scores.push(given);
            }
            election.push_scores(weight, &scores).map_err(Reason::Refused)
        };
        if let Err(reason) = take() {
            problems.push(Problem { line: rows.line(), reason });
        }
    }
    Ok(election)
}

fn ranked(width: usize, columns: &Columns, mut rows: Rows, problems: &mut Vec<Problem>) -> Election {
    let mut names = NameList::default();
    let mut election = Election::ranked(Vec::new(), 1).expect("nobody is not too many");
    let mut marks = Vec::new();
    while rows.next() {
        let mut take = || {
            if rows.row.len() > width {
                return Err(Reason::Cells { found: rows.row.len(), expected: width });
            }
            let weight = columns.weight(&rows.row)?;
            marks.clear();
            for cell in columns.cells(&rows.row) {
                names.mark(cell.trim_ascii(), &mut marks)?;
            }
            election.push_marks(weight, &marks).map_err(Reason::Refused)
        };
        if let Err(reason) = take() {
            problems.push(Problem { line: rows.line(), reason });
        }
    }
    election.name_all(names.list)
}

#[derive(Default)]
struct NameList {
    by_name: HashMap<Box<[u8]>, u16>,
    list: Vec<String>,
}

impl NameList {
    fn mark(&mut self, cell: &[u8], marks: &mut Vec<u16>) -> Result<(), Reason> {
        if let Some(&place) = self.by_name.get(cell) {
            marks.push(place);
            return Ok(());
        }
        if cell.is_empty() || cell.eq_ignore_ascii_case(b"undervote") || cell.eq_ignore_ascii_case(b"skipped") {
            marks.push(SKIPPED);
            return Ok(());
        }
        if cell.eq_ignore_ascii_case(b"overvote") {
            marks.push(OVERVOTED);
            return Ok(());
        }
        let text = std::str::from_utf8(cell).map_err(|_| Reason::NotText)?;
        let mut equal = 0;
        for name in text.split(JOINED).map(str::trim).filter(|name| !name.is_empty()) {
            let place = match self.by_name.get(name.as_bytes()) {
                Some(&place) => place,
                None if self.list.len() == MAX_CANDIDATES => {
                    return Err(Reason::Refused(crate::Refused::TooManyCandidates));
                }
                None => {
                    let place = self.list.len() as u16;
                    self.by_name.insert(name.as_bytes().into(), place);
                    self.list.push(name.to_owned());
                    place
                }
            };
            marks.push(place | equal);
            equal = EQUAL;
        }
        Ok(())
    }
}
