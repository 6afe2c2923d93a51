//! CSV with a header row, of three shapes:
//!
//! - ranks: columns are choices in order, cells are names (`choice1,choice2,…`; also `rank1`, `1`, `1st choice`; where
//!   no header reads like that, every column is a choice). `undervote`, `skipped` or an empty cell is a skipped rank,
//!   `overvote` a rank with too many marks; names of one rank are joined by ` = `;
//! - scores: columns are candidates, cells are whole numbers, or empty where the voter gave none; approval is 0 and 1.
//!   It is taken where no header reads like a rank and the first row that says something has numbers alone;
//! - either with a column `count` (or `weight`, `ballots`): how many ballots the row stands for. Without it a row of
//!   ranks is one ballot, and equal ones are kept as one group.
//!
//! Candidates of ranked files are listed by name in order of their bytes, so the order of rows changes nothing.

use super::problem::shown;
use super::rows::{Row, Rows};
use super::{Expected, Problems, Reading, Reason, Unreadable, number};
use crate::election::{EQUAL, OVERVOTED, SKIPPED};
use crate::{Election, MAX_CANDIDATES};
use std::collections::HashMap;

/// What joins names of one rank.
pub(crate) const JOINED: &str = " = ";

/// Whether a candidate's name would be read as something else, in a cell or in a header.
pub(crate) fn is_sign(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let signs = ["", "undervote", "skipped", "overvote", "count", "weight", "ballots"];
    // With spaces around it, so that nothing like the joining sign comes about beside another name.
    name.trim() != name
        || format!(" {name} ").contains(JOINED)
        || signs.contains(&lower.as_str())
        || is_rank(lower.as_bytes())
}

/// Reads a CSV file of ranks or scores. There is one seat.
///
/// # Errors
/// [`Unreadable`] without a header row, with too many candidates in it, or with one twice.
pub fn csv(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let mut rows = Rows::of(bytes);
    let line = rows.next().map_or(1, |row| row.line);
    let header: Vec<Vec<u8>> = rows.row().cells().map(<[u8]>::to_vec).collect();
    let columns = Columns::of(&header);
    if columns.choices.is_empty() {
        return Err(Unreadable { line, expected: Expected::Header });
    }
    let mut problems = Problems::default();
    for &at in &columns.ignored {
        problems.note(line, Reason::NotRead(shown(&header[at])));
    }
    let scores = !columns.named_as_ranks && first_has_numbers(bytes, &columns);
    let election = if scores {
        scored(line, &header, &columns, rows, &mut problems).map_err(|expected| Unreadable { line, expected })?
    } else {
        ranked(header.len(), &columns, rows, &mut problems)
    };
    Ok(problems.beside(election))
}

/// Whether the first row that says something has numbers alone.
fn first_has_numbers(bytes: &[u8], columns: &Columns) -> bool {
    let mut rows = Rows::of(bytes);
    rows.next();
    while let Some(row) = rows.next() {
        let mut cells = columns.cells(row).filter(|cell| !cell.trim_ascii().is_empty()).peekable();
        if cells.peek().is_some() {
            return cells.all(|cell| score(cell).is_some());
        }
    }
    false
}

struct Columns {
    count: Option<usize>,
    choices: Vec<usize>,
    named_as_ranks: bool,
    ignored: Vec<usize>,
}

impl Columns {
    fn of(header: &[Vec<u8>]) -> Columns {
        let heads: Vec<Vec<u8>> = header.iter().map(|cell| cell.trim_ascii().to_ascii_lowercase()).collect();
        let count = heads.iter().position(|head| matches!(&head[..], b"count" | b"weight" | b"ballots"));
        let others = (0..heads.len()).filter(|at| Some(*at) != count);
        let ranks: Vec<usize> = others.clone().filter(|&at| is_rank(&heads[at])).collect();
        let named_as_ranks = !ranks.is_empty();
        let choices: Vec<usize> = if named_as_ranks { ranks } else { others.clone().collect() };
        // Asked of the header and not of the list of choices: a header may have millions of cells.
        let is_ignored = |at: &usize| named_as_ranks && !is_rank(&heads[*at]);
        let ignored = others.filter(is_ignored).collect();
        let all_empty = choices.iter().all(|&at| heads[at].is_empty());
        Columns { count, choices: if all_empty { Vec::new() } else { choices }, named_as_ranks, ignored }
    }

    /// The cells of the choices that a row has; a short row costs no more than it holds.
    fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = &'a [u8]> {
        self.choices.iter().take_while(|at| **at < row.len()).map(|&at| row.get(at))
    }

    fn weight(&self, row: &Row) -> Result<u64, Reason> {
        let Some(at) = self.count else { return Ok(1) };
        let cell = row.get(at);
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
    line: usize,
    header: &[Vec<u8>],
    columns: &Columns,
    mut rows: Rows,
    problems: &mut Problems,
) -> Result<Election, Expected> {
    let names: Vec<String> = columns
        .choices
        .iter()
        .map(|&at| match header[at].trim_ascii() {
            b"" => (at + 1).to_string(),
            name => problems.name(line, name),
        })
        .collect();
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_unstable();
    if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Expected::DistinctNames);
    }
    let mut election = Election::scored(names, 1).map_err(|_| Expected::FewerCandidates)?;
    let mut scores = Vec::new();
    while let Some(row) = rows.next() {
        let mut take = || {
            if row.len() != header.len() {
                return Err(Reason::Cells { found: row.len(), expected: header.len() });
            }
            let weight = columns.weight(row)?;
            scores.clear();
            for cell in columns.cells(row) {
                let given = match cell.trim_ascii() {
                    b"" => None,
                    text => Some(score(text).ok_or_else(|| Reason::NoScore(shown(text)))?),
                };
                scores.push(given);
            }
            election.push_scores(weight, &scores).map_err(Reason::Refused)
        };
        if let Err(reason) = take() {
            problems.note(row.line, reason);
        }
    }
    Ok(election)
}

fn ranked(width: usize, columns: &Columns, mut rows: Rows, problems: &mut Problems) -> Election {
    let mut names = NameList::new();
    let mut election = Election::ranked(Vec::new(), 1).expect("nobody is not too many");
    let mut marks = Vec::new();
    // One ballot a row: equal ones become one group, and the count has less to carry.
    let mut groups: HashMap<Box<[u16]>, usize> = HashMap::new();
    while let Some(row) = rows.next() {
        let mut take = || {
            if row.len() > width {
                return Err(Reason::Cells { found: row.len(), expected: width });
            }
            let weight = columns.weight(row)?;
            marks.clear();
            for cell in columns.cells(row) {
                names.mark(cell.trim_ascii(), &mut marks)?;
            }
            // What is left empty at the end says nothing, whether its commas stand there or not.
            while marks.last() == Some(&SKIPPED) {
                marks.pop();
            }
            if columns.count.is_some() {
                return election.push_marks(weight, &marks).map_err(Reason::Refused);
            }
            match groups.get(&marks[..]) {
                Some(&group) => election.push_again(group).map_err(Reason::Refused),
                None => {
                    election.push_marks(weight, &marks).map_err(Reason::Refused)?;
                    groups.insert(marks[..].into(), groups.len());
                    Ok(())
                }
            }
        };
        if let Err(reason) = take() {
            problems.note(row.line, reason);
        }
    }
    election.name_all(names.list)
}

/// How many names are looked up without hashing them whole.
const NEAR: usize = 512;

/// Names, in order of their first mention, and what each cell means.
struct NameList {
    marks: HashMap<Box<[u8]>, u16>,
    /// Cells seen lately, by a few of their bytes.
    near: Vec<(Box<[u8]>, u16)>,
    list: Vec<String>,
}

impl NameList {
    fn new() -> NameList {
        NameList { marks: HashMap::new(), near: vec![(Box::default(), SKIPPED); NEAR], list: Vec::new() }
    }

    /// Adds the marks of one cell.
    fn mark(&mut self, cell: &[u8], marks: &mut Vec<u16>) -> Result<(), Reason> {
        let near = near(cell);
        if let (known, mark) = &self.near[near]
            && **known == *cell
        {
            marks.push(*mark);
            return Ok(());
        }
        let text = std::str::from_utf8(cell).map_err(|_| Reason::NotText)?;
        if text.contains(JOINED) {
            let mut equal = 0;
            for name in text.split(JOINED).map(str::trim).filter(|name| !name.is_empty()) {
                marks.push(self.place(name)? | equal);
                equal = EQUAL;
            }
            return Ok(());
        }
        let mark = match text {
            _ if text.eq_ignore_ascii_case("undervote") || text.eq_ignore_ascii_case("skipped") => SKIPPED,
            _ if text.eq_ignore_ascii_case("overvote") => OVERVOTED,
            name => self.place(name)?,
        };
        self.near[near] = (cell.into(), mark);
        marks.push(mark);
        Ok(())
    }

    fn place(&mut self, name: &str) -> Result<u16, Reason> {
        if let Some(&place) = self.marks.get(name.as_bytes()) {
            return Ok(place);
        }
        if self.list.len() == MAX_CANDIDATES {
            return Err(Reason::Refused(crate::Refused::TooManyCandidates));
        }
        let place = self.list.len() as u16;
        self.marks.insert(name.as_bytes().into(), place);
        self.list.push(name.to_owned());
        Ok(place)
    }
}

/// A place in the list of cells seen lately. The empty cell has a place nobody else takes.
fn near(cell: &[u8]) -> usize {
    let (Some(first), Some(last)) = (cell.first(), cell.last()) else { return 0 };
    let middle = cell[cell.len() / 2];
    let mixed = usize::from(*first) ^ (usize::from(*last) << 2) ^ (usize::from(middle) << 4) ^ (cell.len() << 5);
    1 + mixed % (NEAR - 1)
}
