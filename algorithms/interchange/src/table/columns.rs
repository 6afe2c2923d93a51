//! What the columns of a table are called, and what is found under them.

use std::sync::Arc;

use csv::StringRecord;

/// What stands before a field's name that would be read as something else: `field:weight` is the field `weight`.
pub(super) const FIELD_MARK: &str = "field:";

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

/// A thing a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Label,
    Kind,
    Description,
    Url,
    Image,
    X,
    Y,
    Scale,
    Color,
    Strength,
    Direction,
    Since,
    Until,
    Current,
    Amount,
}

use Column::{
    Amount, Color, Current, Description, Direction, Id, Image, Kind, Label, Scale, Since, Strength, Until, Url, X, Y,
};

/// Names of the columns of a table of ties. The first name of each is the one written.
pub(super) const EDGE_COLUMNS: &[(Column, &[&str])] = &[
    (Id, &["id", "edge_id", "tie_id"]),
    (Kind, &["type", "kind", "category", "relation", "relationship"]),
    (Direction, &["direction"]),
    (Label, &["label", "detail", "description", "description1"]),
    (Strength, &["weight", "strength"]),
    (Since, &["since", "start", "start_date", "from_date"]),
    (Until, &["until", "end", "end_date", "to_date"]),
    (Current, &["current", "is_current"]),
    (Amount, &["amount"]),
    (Url, &["source_url", "source url", "url", "link", "source"]),
    (Scale, &["scale"]),
];

/// Names of the columns of a table of nodes. The first name of each is the one written.
pub(super) const NODE_COLUMNS: &[(Column, &[&str])] = &[
    (Id, &["id", "node_id", "entity_id"]),
    (Label, &["label", "name", "title"]),
    (Kind, &["type", "kind", "primary_ext", "category"]),
    (Description, &["description", "desc", "blurb", "summary"]),
    (Url, &["url", "link", "website"]),
    (Image, &["image", "picture"]),
    (X, &["x"]),
    (Y, &["y"]),
    (Scale, &["scale"]),
    (Color, &["color", "colour"]),
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
        let ends = ENDS.iter().find_map(|(from, to)| place(from).zip(place(to))).filter(|_| with_ends);
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
        let fields = fields.map(|(place, name)| (Arc::from(name.strip_prefix(FIELD_MARK).unwrap_or(name)), place));
        let fields = fields.collect();
        Self { ends, known, fields }
    }

    /// Of a table without names: two ends, and a weight where a third column holds one.
    pub fn bare() -> Self {
        Self { ends: Some((0, 1)), known: vec![(Strength, 2)], fields: Vec::new() }
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
        let filled = self.fields.iter().filter_map(|(name, place)| {
            let cell = row.get(*place).filter(|cell| !cell.is_empty())?;
            Some((Arc::clone(name), cell.to_owned()))
        });
        filled.collect()
    }
}

/// Whether a field of that name would be read as something else, or as nothing, without its mark.
pub(super) fn needs_mark(name: &str, table: &[(Column, &[&str])]) -> bool {
    let lower = name.to_lowercase();
    name.trim().is_empty()
        || name.starts_with(FIELD_MARK)
        || ENDS.iter().any(|(from, to)| lower == *from || lower == *to)
        || table.iter().any(|(_, aliases)| aliases.contains(&lower.as_str()))
}
