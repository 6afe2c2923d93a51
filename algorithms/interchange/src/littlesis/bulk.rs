//! The tables LittleSis' editors add rows by.
//!
//! One table belongs to one entity and one kind of relationship, both chosen on the page it is uploaded to; a row is
//! the other end. Header names are exactly LittleSis' (`utility.mjs` of littlesis-rails). A table for a list has
//! `name,primary_ext,blurb`.

use csv::StringRecord;

use super::Category;
use crate::Unreadable;
use crate::build::Builder;
use crate::date::Date;
use crate::problem::{Problem, Problems, Reason, quoted};
use crate::table::rows;
use crate::text::decode;
use crate::words::yes;

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BulkKind {
    /// Entities for a list.
    List,
    /// The other ends of relationships of that category. LittleSis takes no table for [`Category::Lobbying`].
    Of(Category),
    /// Organizations the entity is a member of (30).
    Memberships,
    /// The entity's members (31).
    Members,
    /// Donations the entity received (50).
    DonationsReceived,
    /// Donations the entity gave (51).
    DonationsGiven,
}

/// A row of such a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BulkRow {
    /// LittleSis' number of the other end, or the name of a new entity. Never empty.
    pub name: String,
    /// A few words about it.
    pub blurb: String,
    /// `Person` or `Org`; empty where the entity has a number.
    pub primary_ext: String,
    /// The other columns that say something, by their names in the header.
    pub values: Vec<(&'static str, String)>,
    /// Its line, from 1; 0 where it stands on none.
    pub line: usize,
}

/// Such a table as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkTable {
    /// The rows, in the order of the file.
    pub rows: Vec<BulkRow>,
    /// What was wrong; at most [`LISTED_MAX`](crate::LISTED_MAX).
    pub problems: Vec<Problem>,
    /// How many more problems there were.
    pub unlisted: usize,
}

const OWN: [&str; 3] = ["name", "blurb", "primary_ext"];

impl BulkKind {
    /// The columns after `name,blurb,primary_ext`, in LittleSis' order; none for [`BulkKind::List`] and lobbying.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::List | Self::Of(Category::Lobbying) => &[],
            Self::Of(Category::Position) => &[
                "description1",
                "is_current",
                "start_date",
                "end_date",
                "is_board",
                "is_executive",
                "compensation",
                "notes",
            ],
            Self::Of(Category::Education) => {
                &["description1", "start_date", "end_date", "degree", "field", "is_dropout", "notes"]
            }
            Self::Of(Category::Membership) | Self::Memberships | Self::Members => {
                &["description1", "start_date", "end_date", "is_current", "dues", "notes"]
            }
            Self::Of(Category::Donation) | Self::DonationsReceived | Self::DonationsGiven => {
                &["description1", "amount", "currency", "start_date", "end_date", "is_current", "goods", "notes"]
            }
            Self::Of(Category::Transaction) => &[
                "description1",
                "description2",
                "amount",
                "currency",
                "start_date",
                "end_date",
                "is_current",
                "goods",
                "notes",
            ],
            Self::Of(Category::Ownership) => {
                &["description1", "start_date", "end_date", "is_current", "percent_stake", "shares", "notes"]
            }
            Self::Of(
                Category::Family | Category::Social | Category::Professional | Category::Hierarchy | Category::Generic,
            ) => &["description1", "description2", "start_date", "end_date", "is_current", "notes"],
        }
    }

    /// The number the page of LittleSis calls it by; none for a list.
    pub fn number(self) -> Option<u8> {
        match self {
            Self::List => None,
            Self::Of(category) => Some(category.number()),
            Self::Memberships => Some(30),
            Self::Members => Some(31),
            Self::DonationsReceived => Some(50),
            Self::DonationsGiven => Some(51),
        }
    }
}

/// Reads a table of that kind. A cell that is no date, number or yes where one is expected is noted and left out.
///
/// # Errors
/// [`Unreadable::Empty`], and [`Unreadable::NoColumn`] without a column `name`.
pub fn read_bulk(bytes: &[u8], kind: BulkKind) -> Result<BulkTable, Unreadable> {
    let text = decode(bytes);
    let separator = rows::delimiter(&text.text);
    let header = rows::first(&text.text, separator);
    if header.is_empty() {
        return Err(Unreadable::Empty);
    }
    let place = |name: &str| header.iter().position(|cell| cell == name);
    let [Some(name), blurb, primary] = OWN.map(place) else {
        return Err(Unreadable::NoColumn { expected: "name" });
    };
    let columns: Vec<(&'static str, usize)> =
        kind.columns().iter().filter_map(|column| Some((*column, place(column)?))).collect();
    let mut builder = Builder::default();
    if let Some(line) = text.guessed {
        builder.note(line, Reason::Guessed);
    }
    let (mut table, mut skip) = (Vec::new(), true);
    let open = rows::each(&text.text, separator, |line, row| {
        if std::mem::take(&mut skip) {
            return true;
        }
        let cell = |place: Option<usize>| place.and_then(|place| row.get(place)).unwrap_or_default().to_owned();
        if cell(Some(name)).is_empty() {
            builder.note(line, Reason::MissingId);
            return true;
        }
        let values = values(&mut builder, &columns, row, line);
        table.push(BulkRow { name: cell(Some(name)), blurb: cell(blurb), primary_ext: cell(primary), values, line });
        true
    });
    if let Some(line) = open {
        builder.note(line, Reason::UnclosedQuote);
    }
    let Problems { list, unlisted } = builder.problems;
    Ok(BulkTable { rows: table, problems: list, unlisted })
}

fn values(
    builder: &mut Builder,
    columns: &[(&'static str, usize)],
    row: &StringRecord,
    line: usize,
) -> Vec<(&'static str, String)> {
    let mut values = Vec::new();
    for (column, place) in columns {
        let Some(cell) = row.get(*place).filter(|cell| !cell.is_empty()) else { continue };
        let value = || quoted(cell);
        let reason = match *column {
            "start_date" | "end_date" => Date::read(cell).is_none().then(|| Reason::NotADate { value: value() }),
            "is_current" | "is_board" | "is_executive" | "is_dropout" => {
                yes(cell).is_none().then(|| Reason::NotAYes { value: value() })
            }
            "amount" | "compensation" | "dues" | "percent_stake" | "shares" => {
                let number = cell.replace(',', "").parse().ok().filter(|number: &f64| number.is_finite());
                number.is_none().then(|| Reason::NotANumber { value: value() })
            }
            _ => None,
        };
        match reason {
            Some(reason) => builder.note(line, reason),
            None => values.push((*column, cell.to_owned())),
        }
    }
    values
}

/// Writes a table of that kind as LittleSis takes it. Values under names the kind has no column for are left out.
pub fn write_bulk(rows: &[BulkRow], kind: BulkKind) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    let list = kind == BulkKind::List;
    // A list has its last two columns the other way round.
    let own = if list { ["name", "primary_ext", "blurb"] } else { OWN };
    let mut write = |cells: Vec<&str>| out.write_record(cells).expect("rows are equally long and memory takes all");
    write(own.iter().chain(kind.columns()).copied().collect());
    for row in rows {
        let last = if list { [row.primary_ext.as_str(), &row.blurb] } else { [row.blurb.as_str(), &row.primary_ext] };
        let value = |column: &&str| row.values.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value);
        let values = kind.columns().iter().map(value);
        write([row.name.as_str()].into_iter().chain(last).chain(values).collect());
    }
    let bytes = out.into_inner().expect("memory takes all bytes");
    String::from_utf8(bytes).expect("only texts were written")
}
