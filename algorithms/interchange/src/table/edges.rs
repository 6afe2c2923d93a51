//! A table of ties to a map.

use csv::StringRecord;

use super::columns::{Columns, ENDS};
use super::{nodes, rows};
use crate::build::{Builder, Stranger};
use crate::problem::Reason;
use crate::sniff::Format;
use crate::words::{Column, EDGE_COLUMNS, NODE_COLUMNS, set_tie};
use crate::{Direction, Reading, Tie, Unreadable};

/// How many targets one cell of Kumu's may name. More are noted and left out: each makes a tie with all the words of
/// the row.
const TARGETS_MAX: usize = 100;

/// Reads a table of ties, or, where it names nodes but no ends, one of nodes.
pub(crate) fn read_table(text: &str, mut builder: Builder) -> Result<Reading, Unreadable> {
    let separator = rows::delimiter(text);
    let header = rows::first(text, separator);
    if header.is_empty() {
        return Err(Unreadable::Empty);
    }
    let named = Columns::read(&header, EDGE_COLUMNS, true);
    if named.ends.is_none() {
        if let Some(expected) = missing_end(&header) {
            return Err(Unreadable::NoColumn { expected });
        }
        let columns = Columns::read(&header, NODE_COLUMNS, false);
        if columns.has(Column::Id) || columns.has(Column::Label) {
            nodes::read_rows(text, separator, &columns, &mut builder);
            return Ok(builder.finish(Format::Nodes));
        }
    }
    let bare = named.ends.is_none();
    if bare && header.len() < 2 {
        return Err(Unreadable::Unknown);
    }
    let columns = if bare { Columns::bare() } else { named };
    // Kumu writes these two names exactly so, and only in its tables a bar separates targets.
    let kumu = header.iter().any(|name| name == "From") && header.iter().any(|name| name == "To");
    let mut said = Said::default();
    let mut skip = !bare;
    let open = rows::each(text, separator, |line, row| {
        if !std::mem::take(&mut skip) {
            read_row(&mut builder, &columns, &mut said, Row { line, row, bare, kumu });
        }
        true
    });
    if let Some(line) = open {
        builder.note(line, Reason::UnclosedQuote);
    }
    builder.map.directed = said.of_all();
    Ok(builder.finish(if kumu { Format::KumuTable } else { Format::Edges }))
}

/// The end that is missing where the other has its column.
fn missing_end(header: &StringRecord) -> Option<&'static str> {
    let has = |name: &str| header.iter().any(|cell| cell.eq_ignore_ascii_case(name));
    // The pairs below are too short or too common to say that the other one was meant.
    ENDS[..2].iter().find_map(|(from, to)| match (has(from), has(to)) {
        (true, false) => Some(*to),
        (false, true) => Some(*from),
        _ => None,
    })
}

/// What the rows say of their directions.
#[derive(Default)]
struct Said {
    directed: usize,
    undirected: usize,
    nothing: usize,
}

impl Said {
    fn of_all(&self) -> Option<bool> {
        match (self.directed, self.undirected, self.nothing) {
            (1.., 0, 0) => Some(true),
            (0, 1.., 0) => Some(false),
            _ => None,
        }
    }
}

struct Row<'r> {
    line: usize,
    row: &'r StringRecord,
    bare: bool,
    kumu: bool,
}

fn read_row(builder: &mut Builder, columns: &Columns, said: &mut Said, row: Row<'_>) {
    let Row { line, row, bare, kumu } = row;
    let (from, to) = columns.ends.expect("a table of ties has both ends");
    let (from, to) = (row.get(from).unwrap_or_default(), row.get(to).unwrap_or_default());
    if from.is_empty() || to.is_empty() {
        return builder.note(line, Reason::MissingEnd);
    }
    let tie = words(builder, columns, said, line, row, bare);
    if !kumu || !to.contains('|') {
        if let Some((from, to)) = builder.ends(from, to, line, Stranger::Make) {
            builder.tie(Tie { from, to, ..tie });
        }
        return;
    }
    let targets = || to.split('|').map(str::trim).filter(|target| !target.is_empty());
    match targets().count() {
        0 => builder.note(line, Reason::MissingEnd),
        count if count > TARGETS_MAX => builder.note(line, Reason::TooManyEnds { count }),
        _ => {}
    }
    for target in targets().take(TARGETS_MAX) {
        if let Some((from, to)) = builder.ends(from, target, line, Stranger::Make) {
            builder.tie(Tie { from, to, ..tie.clone() });
        }
    }
}

/// All a row says of its tie but the ends.
fn words(
    builder: &mut Builder,
    columns: &Columns,
    said: &mut Said,
    line: usize,
    row: &StringRecord,
    bare: bool,
) -> Tie {
    let mut tie = Tie { line, fields: columns.fields(row), ..Tie::default() };
    if bare {
        // Without names the third column may hold anything; what is no number there is no mistake.
        let weight = columns.cell(row, Column::Strength).and_then(|cell| cell.parse().ok());
        tie.strength = weight.filter(|weight: &f64| weight.is_finite());
        said.nothing += 1;
        return tie;
    }
    for (column, cell) in columns.cells(row) {
        set_tie(builder, &mut tie, column, cell);
    }
    // Gephi says the direction under `Type`, Kumu and we under `Direction`; a type that is no direction is a type.
    let directed = match columns.cell(row, Column::Direction) {
        Some(word) => Direction::by_word(word),
        None if columns.has(Column::Direction) => None,
        None => tie.kind.as_deref().and_then(Direction::by_word).inspect(|_| tie.kind = None),
    };
    match directed {
        Some(Direction::None) => said.undirected += 1,
        Some(Direction::Both) | None => said.nothing += 1,
        Some(Direction::Forth | Direction::Back) => said.directed += 1,
    }
    tie.direction = directed.unwrap_or_default();
    tie
}
