//! Which column of a table holds what.

use std::sync::Arc;

use csv::StringRecord;

use crate::words::{Column, unmarked};

/// Pairs of names for the two ends of a tie, the first pair found is taken.
pub(super) const ENDS: [(&str, &str); 9] = [
    ("from", "to"),
    ("source", "target"),
    ("src", "dst"),
    ("a", "b"),
    ("node1", "node2"),
    ("node1_id", "node2_id"),
    ("entity1_id", "entity2_id"),
    ("from_id", "to_id"),
    ("source_id", "target_id"),
];

/// The columns of one table: which hold what, and which are fields of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    pub ends: Option<(usize, usize)>,
    known: Vec<(Column, usize)>,
    fields: Vec<(Arc<str>, usize)>,
}

impl Columns {
    /// Reads the names in a first row. `with_ends` looks for the two ends of a tie before anything else, so that
    /// `source` may mean a proof where `from` and `to` are there.
    pub fn read(header: &StringRecord, table: &[(Column, &[&str])], with_ends: bool) -> Self {
        let names: Vec<String> = header.iter().map(str::to_lowercase).collect();
        let place = |name: &str| names.iter().position(|known| known == name);
        // A list without names may well begin with a tie from a to b; the names of columns are words, and more.
        let worded = names.get(2).is_some_and(|name| !name.is_empty() && name.parse::<f64>().is_err());
        let pairs = ENDS.iter().filter(|(from, _)| with_ends && (*from != "a" || worded));
        let ends = pairs.map(|(from, to)| place(from).zip(place(to))).find_map(|pair| pair);
        let is_end = |place: usize| ends.is_some_and(|(from, to)| place == from || place == to);
        let mut known = Vec::new();
        for (column, aliases) in table {
            let free = |place: &usize| !is_end(*place) && !known.iter().any(|(_, taken)| taken == place);
            if let Some(place) = aliases.iter().find_map(|name| place(name).filter(free)) {
                known.push((*column, place));
            }
        }
        let fields = header.iter().enumerate().filter(|(place, name)| {
            !name.is_empty() && !is_end(*place) && !known.iter().any(|(_, taken)| taken == place)
        });
        let fields = fields.map(|(place, name)| (unmarked(name), place));
        let fields = fields.collect();
        Self { ends, known, fields }
    }

    /// Of a table without names: two ends, and a weight where a third column holds one.
    pub fn bare() -> Self {
        Self { ends: Some((0, 1)), known: vec![(Column::Strength, 2)], fields: Vec::new() }
    }

    /// What the columns hold, and the cells of a row under them that are not empty.
    pub fn cells<'r>(&self, row: &'r StringRecord) -> impl Iterator<Item = (Column, &'r str)> {
        let cells = self.known.iter().map(|(column, place)| (*column, row.get(*place).unwrap_or_default()));
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// Whether the table has that column.
    pub fn has(&self, column: Column) -> bool {
        self.known.iter().any(|(known, _)| *known == column)
    }

    /// The cell under that column, where it is there and not empty.
    pub fn cell<'r>(&self, row: &'r StringRecord, column: Column) -> Option<&'r str> {
        let (_, place) = self.known.iter().find(|(known, _)| *known == column)?;
        row.get(*place).filter(|cell| !cell.is_empty())
    }

    /// The cells under all other names, where they are not empty.
    pub fn fields(&self, row: &StringRecord) -> Vec<(Arc<str>, String)> {
        // They stand in order, and a short row ends the search: it must not cost what a wide header does.
        let held = self.fields.iter().take_while(|(_, place)| *place < row.len());
        let filled = held.filter_map(|(name, place)| {
            let cell = row.get(*place).filter(|cell| !cell.is_empty())?;
            Some((Arc::clone(name), cell.to_owned()))
        });
        filled.collect()
    }
}

/// Whether a field of that name would be read as an end of a tie.
pub(super) fn is_end(name: &str) -> bool {
    ENDS.iter().any(|(from, to)| name.eq_ignore_ascii_case(from) || name.eq_ignore_ascii_case(to))
}
