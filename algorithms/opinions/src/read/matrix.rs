//! The matrix of positions: `participants-votes.csv`.

use super::{Problem, Problems, Reason, Unreadable, number, shortened, unmarked};
use crate::votes::{MOST_STATEMENTS, Votes};
use std::collections::HashSet;

/// Reads `participants-votes.csv`: a column `participant`, any others with names, and one column for each statement,
/// whose name is the statement's id; cells are 1, 0, −1 or empty. Columns whose name is no whole number are not read.
///
/// # Errors
/// [`Unreadable::Empty`], [`Unreadable::NoColumn`], [`Unreadable::Statements`], [`Unreadable::Large`].
pub fn matrix(bytes: &[u8]) -> Result<(Votes, Vec<Problem>), Unreadable> {
    let bytes = unmarked(bytes);
    if bytes.len() > u32::MAX as usize {
        return Err(Unreadable::Large);
    }
    if bytes.contains(&b'"') { quoted(bytes) } else { plain(bytes) }
}

/// Without a quote, lines are records and commas end cells: no need to look for anything else.
fn plain(bytes: &[u8]) -> Result<(Votes, Vec<Problem>), Unreadable> {
    let mut lines = (1..).zip(bytes.split(|&byte| byte == b'\n')).filter(|(_, line)| !line.trim_ascii().is_empty());
    let (line, header) = lines.next().ok_or(Unreadable::Empty)?;
    let mut rows = Rows::under(line, header.split(|&byte| byte == b','))?;
    for (line, row) in lines {
        rows.read(line, row.strip_suffix(b"\r").unwrap_or(row));
    }
    Ok(rows.told())
}

fn quoted(bytes: &[u8]) -> Result<(Votes, Vec<Problem>), Unreadable> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    if !reader.read_byte_record(&mut record).unwrap_or(false) {
        return Err(Unreadable::Empty);
    }
    let mut rows = Rows::under(1, record.iter())?;
    let mut row = Vec::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        row.clear();
        for (place, cell) in record.iter().enumerate() {
            if place > 0 {
                row.push(b',');
            }
            // Within quotes a comma may stand, in a cell that is not read or not a number.
            row.extend(cell.iter().map(|&byte| if byte == b',' { b';' } else { byte }));
        }
        rows.read(record.position().map_or(0, csv::Position::line), &row);
    }
    Ok(rows.told())
}

/// A column that holds no statement, or one that stood before.
const NONE: u16 = u16::MAX;

/// The rows read so far.
struct Rows {
    /// Where the participant's id stands.
    place: usize,
    /// Of each column, its statement.
    columns: Vec<u16>,
    statements: Vec<u64>,
    participants: Vec<u64>,
    seen: HashSet<u64>,
    starts: Vec<u32>,
    codes: Vec<u16>,
    problems: Problems,
}

impl Rows {
    fn under<'a>(line: u64, header: impl Iterator<Item = &'a [u8]>) -> Result<Rows, Unreadable> {
        let mut rows = Rows {
            place: usize::MAX,
            columns: Vec::new(),
            statements: Vec::new(),
            participants: Vec::new(),
            seen: HashSet::new(),
            starts: vec![0],
            codes: Vec::new(),
            problems: Problems::default(),
        };
        let mut known = HashSet::new();
        for (place, name) in header.enumerate() {
            let name = name.trim_ascii();
            let column = match number(name) {
                Some(id) if known.insert(id) => {
                    rows.statements.push(id);
                    (rows.statements.len() - 1).min(usize::from(NONE)) as u16
                }
                Some(id) => {
                    rows.problems.note(line, || Reason::SameStatement(id));
                    NONE
                }
                None => NONE,
            };
            if rows.place == usize::MAX && name.eq_ignore_ascii_case(b"participant") {
                rows.place = place;
            }
            rows.columns.push(column);
        }
        if rows.place == usize::MAX {
            return Err(Unreadable::NoColumn("participant"));
        }
        if rows.statements.len() > MOST_STATEMENTS {
            return Err(Unreadable::Statements(rows.statements.len()));
        }
        Ok(rows)
    }

    fn read(&mut self, line: u64, row: &[u8]) {
        let begin = self.codes.len();
        let mut id: Option<&[u8]> = None;
        let (mut place, mut at) = (0, 0);
        let mut wrong: Vec<(u16, &[u8])> = Vec::new();
        loop {
            // Most cells are empty or one or two bytes; what is longer is looked at in full.
            let length = match row.get(at) {
                None | Some(b',') => 0,
                _ => row[at..].iter().position(|&byte| byte == b',').unwrap_or(row.len() - at),
            };
            let cell = &row[at..at + length];
            let column = self.columns.get(place).copied().unwrap_or(NONE);
            if place == self.place {
                id = Some(cell);
            } else if length > 0 && column != NONE {
                match cell.trim_ascii() {
                    b"1" => self.codes.push(3 * column),
                    b"0" => self.codes.push(3 * column + 1),
                    b"-1" => self.codes.push(3 * column + 2),
                    b"" => {}
                    other => wrong.push((column, other)),
                }
            }
            place += 1;
            at += length + 1;
            if at > row.len() {
                break;
            }
        }
        let (found, expected) = (place, self.columns.len());
        let id = id.unwrap_or_default();
        let known = number(id);
        let refused = if found != expected {
            Some(Reason::Cells { found, expected })
        } else {
            match known {
                None => Some(Reason::Id(shortened(id))),
                Some(id) if !self.seen.insert(id) => Some(Reason::SameParticipant(id)),
                Some(_) => None,
            }
        };
        if let Some(reason) = refused {
            self.codes.truncate(begin);
            self.problems.note(line, || reason);
            return;
        }
        for (column, cell) in wrong {
            let statement = self.statements[usize::from(column)];
            self.problems.note(line, || Reason::Position { statement, found: shortened(cell) });
        }
        self.participants.extend(known);
        self.starts.push(self.codes.len() as u32);
    }

    fn told(self) -> (Votes, Vec<Problem>) {
        (Votes::from_rows(self.participants, self.statements, self.starts, self.codes), self.problems.told())
    }
}
