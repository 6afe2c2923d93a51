//! What one row says about one person, and what was wrong with it: neutral, without ids, house or store.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::refuse::Refusal;
use super::target::{Channel, ConsentState, PhoneKind};

/// The name as the file gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftName {
    /// The name to show: the whole-name cell, or the parts in the order given, middle, family, suffix.
    pub full: String,
    /// Given name.
    pub given: Option<String>,
    /// Middle names.
    pub middle: Option<String>,
    /// Family names.
    pub family: Option<String>,
    /// Jr., III.
    pub suffix: Option<String>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftPhone {
    /// `+` and digits.
    pub number: String,
    /// What it is.
    pub kind: PhoneKind,
}

/// A postal address, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftAddress {
    /// Street, number, unit.
    pub street: Option<String>,
    /// City, town, village.
    pub locality: Option<String>,
    /// State, province.
    pub region: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftLanguage {
    /// BCP 47 tag.
    pub tag: String,
    /// Whether to write and speak to them in it.
    pub preferred: bool,
}

/// What one row says about one person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The row, counted from 1 below the header.
    pub row: u64,
    /// The name; `None` when the row has none.
    pub name: Option<DraftName>,
    /// Mail addresses, the first first.
    pub mails: Vec<String>,
    /// Telephone numbers, the first first.
    pub phones: Vec<DraftPhone>,
    /// The address, if any part is there.
    pub address: Option<DraftAddress>,
    /// Languages, the preferred one first.
    pub languages: Vec<DraftLanguage>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Tags.
    pub tags: BTreeSet<String>,
    /// System and number.
    pub external_ids: Vec<(String, String)>,
    /// What they said about each channel to whoever kept the file.
    pub consents: BTreeMap<Channel, ConsentState>,
    /// Custom fields by name.
    pub fields: BTreeMap<String, String>,
    /// The note; several columns are joined by a blank line.
    pub note: Option<String>,
    /// The day of joining, ISO 8601.
    pub signed_up: Option<String>,
    /// Where the row came from, also among the tags as `source: …`.
    pub source: Option<String>,
}

/// What was wrong with a row or one of its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "wrong", rename_all = "snake_case")]
pub enum Wrong {
    /// No mail address; the cell is left out.
    Mail,
    /// No telephone number; the cell is left out.
    Phone,
    /// A name with control characters or overrides of direction; the cell is left out.
    Name,
    /// No day; the cell is left out.
    Day,
    /// A value whose meaning nobody gave; the cell is left out.
    Value,
    /// Longer than may be kept; the cell is left out.
    TooLong {
        /// The bound, in characters.
        max: usize,
    },
    /// More tags than are kept; the rest are left out.
    TooManyTags,
    /// A cell holding what is never kept; it is left out.
    Refused {
        /// Why.
        why: Refusal,
    },
    /// Neither a name nor a way to reach: the row is left out.
    Nobody,
    /// The file says that the person has died: the row is left out.
    Deceased,
}

impl Wrong {
    /// The message key.
    pub fn key(self) -> &'static str {
        match self {
            Wrong::Mail => "imports-cell-mail",
            Wrong::Phone => "imports-cell-phone",
            Wrong::Name => "imports-cell-name",
            Wrong::Day => "imports-cell-day",
            Wrong::Value => "imports-cell-value",
            Wrong::TooLong { .. } => "imports-cell-too-long",
            Wrong::TooManyTags => "imports-cell-too-many-tags",
            Wrong::Refused { .. } => "imports-cell-refused",
            Wrong::Nobody => "imports-row-nobody",
            Wrong::Deceased => "imports-row-deceased",
        }
    }

    /// Whether the whole row is left out.
    pub fn leaves_row_out(self) -> bool {
        matches!(self, Wrong::Nobody | Wrong::Deceased)
    }
}

/// A problem and where it stands; never the cell's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowProblem {
    /// The row, counted from 1 below the header.
    pub row: u64,
    /// The column, counted from 0; `None` for the row as a whole.
    pub column: Option<usize>,
    /// What is wrong.
    pub wrong: Wrong,
}
