//! Which column becomes what: proposed, corrected by a person, remembered by the house.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::headers::{Header, Headers};
use super::read::Record;
use super::refuse::{self, Refusal};
use super::target::{Ignored, PhoneKind, Target, ValueMeaning};
use super::values;
use super::vendor::Vendor;

/// Different values of a column up to which each is listed with its meaning.
pub const VALUES_MAX: usize = 50;
/// Longest name of a tag or a field, in characters.
pub const LABEL_MAX: usize = 100;

/// One column of the file and what it becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub(super) header: Header,
    pub(super) target: Target,
    /// Refused for what its cells look like, not for its name.
    #[serde(default)]
    pub(super) suspect: Option<Refusal>,
    #[serde(default)]
    pub(super) values: BTreeMap<String, ValueMeaning>,
}

impl Column {
    /// Its name in the file.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// What it becomes.
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// What each listed value means; keys are in the form of [`values::fold`].
    pub fn values(&self) -> &BTreeMap<String, ValueMeaning> {
        &self.values
    }

    /// Why nothing else can be chosen for it, if so. A column whose cells look like birth dates may still become
    /// the day of joining.
    pub fn refused(&self) -> Option<Refusal> {
        match self.target {
            Target::Refused { why } => Some(why),
            _ => None,
        }
    }

    /// Whether its cells, not its name, speak against it.
    pub fn suspect(&self) -> Option<Refusal> {
        self.suspect
    }

    /// What a cell means, by the list or else by the words everyone uses; `None` for words nobody knows.
    pub fn meaning(&self, cell: &str) -> Option<ValueMeaning> {
        self.values.get(&values::fold(cell)).cloned().or_else(|| usual(&self.target, cell))
    }
}

/// What becomes of every column. Made by [`propose`](super::propose()); a stored one is checked again when it is
/// read, so that no refused column comes back through the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub struct Mapping {
    pub(super) vendor: Option<Vendor>,
    pub(super) columns: Vec<Column>,
    pub(super) day_first: bool,
    pub(super) calling_code: String,
}

/// The calling code of telephone numbers written without one, unless the house says otherwise: North America's.
pub const CALLING_CODE: &str = "1";

fn calling_code() -> String {
    CALLING_CODE.to_owned()
}

#[derive(Deserialize)]
struct Stored {
    vendor: Option<Vendor>,
    columns: Vec<Column>,
    #[serde(default)]
    day_first: bool,
    #[serde(default = "calling_code")]
    calling_code: String,
}

impl From<Stored> for Mapping {
    fn from(stored: Stored) -> Mapping {
        let columns = stored.columns.into_iter().map(|mut column| {
            let why = refuse::by_header(&column.header).or_else(|| label_refusal(&column.target));
            let date = matches!(column.target, Target::SignedUpAt) && column.suspect == Some(Refusal::Birth);
            if let Some(why) = why.or(column.suspect.filter(|_| !date)) {
                column.target = Target::Refused { why };
            }
            column
        });
        let columns = columns.collect();
        let Stored { vendor, day_first, calling_code, .. } = stored;
        Mapping { vendor, columns, day_first, calling_code }
    }
}

/// Why a choice is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The column, or the name given to a tag or field, is refused.
    Refused(Refusal),
    /// There is no such column, the name is blank or too long, or the meaning does not fit the column.
    Invalid,
}

pub(super) fn cells(samples: &[Record], at: usize) -> impl Iterator<Item = &str> {
    samples.iter().filter_map(move |record| record.cells.get(at)).map(String::as_str)
}

/// What a value means where nobody said otherwise.
fn usual(target: &Target, cell: &str) -> Option<ValueMeaning> {
    match target {
        Target::Consent { sense, .. } => values::consent(*sense, cell),
        Target::TagNamed { .. } => values::flag(cell).map(|yes| ValueMeaning::Flag { yes }),
        Target::SkipIfDeceased => {
            let yes = values::flag(cell).or_else(|| values::day(cell, false).map(|_| true));
            yes.map(|yes| ValueMeaning::Flag { yes })
        }
        Target::Language { .. } => values::languages(cell).map(|tags| ValueMeaning::Languages { tags }),
        Target::PhoneKind { .. } => values::phone_kind(cell).map(|kind| ValueMeaning::Phone { kind }),
        _ => None,
    }
}

/// Why a name that a person gave is not taken.
fn label_refusal(target: &Target) -> Option<Refusal> {
    match target {
        Target::TagNamed { name } | Target::CustomField { name } => refuse::by_name(name),
        Target::Tag { prefix: Some(prefix) } => refuse::by_name(prefix),
        Target::ExternalId { system } => refuse::by_name(system),
        _ => None,
    }
}

/// Whether a column so used could hold anything, birth dates among it.
fn open(target: &Target) -> bool {
    matches!(
        target,
        Target::Ignore { why: Ignored::Unknown | Ignored::Chosen }
            | Target::CustomField { .. }
            | Target::Tag { .. }
            | Target::Tags { .. }
            | Target::TagNamed { .. }
            | Target::Note
            | Target::Source
    )
}

impl Mapping {
    /// The program the file comes from.
    pub fn vendor(&self) -> Option<Vendor> {
        self.vendor
    }

    /// The columns in the order of the file.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Whether `03/04/2026` is the third of April.
    pub fn day_first(&self) -> bool {
        self.day_first
    }

    /// The calling code of telephone numbers written without one: digits.
    pub fn calling_code(&self) -> &str {
        &self.calling_code
    }

    /// Sets the calling code of telephone numbers written without one, for houses outside North America.
    ///
    /// # Errors
    /// `Invalid` when it is not one to three digits.
    pub fn set_calling_code(&mut self, code: &str) -> Result<(), Denied> {
        if !(1..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Denied::Invalid);
        }
        code.clone_into(&mut self.calling_code);
        Ok(())
    }

    /// See [`Headers::fingerprint`].
    pub fn fingerprint(&self) -> String {
        Headers::new(self.columns.iter().map(|column| &column.header.text)).fingerprint()
    }

    /// Puts a person's choice in place.
    ///
    /// # Errors
    /// [`Denied`]; the mapping is then unchanged.
    pub fn set(&mut self, at: usize, target: Target, samples: &[Record]) -> Result<(), Denied> {
        let column = self.columns.get_mut(at).ok_or(Denied::Invalid)?;
        if let Some(why) = refuse::by_header(&column.header) {
            return Err(Denied::Refused(why));
        }
        let date = column.suspect == Some(Refusal::Birth) && matches!(target, Target::SignedUpAt);
        let own = column.refused();
        if let Some(why) = column.suspect.filter(|_| !date).or(own.filter(|_| column.suspect.is_none())) {
            return Err(Denied::Refused(why));
        }
        if let Some(why) = label_refusal(&target) {
            return Err(Denied::Refused(why));
        }
        let label = |name: &str| {
            !name.trim().is_empty() && name.chars().count() <= LABEL_MAX && !name.contains(char::is_control)
        };
        let fits = match &target {
            Target::Refused { .. } => false,
            Target::TagNamed { name } | Target::CustomField { name } => label(name),
            Target::Tag { prefix: Some(prefix) } => label(prefix),
            Target::ExternalId { system } => {
                label(system) && system.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
            }
            _ => true,
        };
        if !fits {
            return Err(Denied::Invalid);
        }
        // What a column holds was judged by what it was thought to be; now it is to be something else.
        if let Some(why) = refuse::by_values(cells(samples, at), open(&target)) {
            return Err(Denied::Refused(why));
        }
        column.target = target;
        self.number();
        self.list_values(at, samples);
        Ok(())
    }

    /// Says what one value of a column means.
    ///
    /// # Errors
    /// `Invalid` when the meaning is of another kind than the column.
    pub fn set_value(&mut self, at: usize, value: &str, meaning: ValueMeaning) -> Result<(), Denied> {
        let column = self.columns.get_mut(at).ok_or(Denied::Invalid)?;
        let fits = match (&column.target, &meaning) {
            (target, ValueMeaning::Nothing) => target.has_values(),
            (Target::Consent { .. }, ValueMeaning::Consent { .. })
            | (Target::TagNamed { .. } | Target::SkipIfDeceased, ValueMeaning::Flag { .. })
            | (Target::PhoneKind { .. }, ValueMeaning::Phone { .. }) => true,
            (Target::Language { .. }, ValueMeaning::Languages { tags }) => tags.iter().all(|tag| {
                (2..=35).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            }),
            _ => false,
        };
        if !fits {
            return Err(Denied::Invalid);
        }
        column.values.insert(values::fold(value), meaning);
        Ok(())
    }

    /// Whether `03/04/2026` is the third of April; a person may correct the guess.
    pub fn set_day_first(&mut self, day_first: bool) {
        self.day_first = day_first;
    }

    /// This mapping for a later file with the same columns, in whatever order; `None` when they differ. What the new
    /// cells look like is checked again, and new values are listed with their usual meaning.
    pub fn refit(&self, headers: &Headers, samples: &[Record]) -> Option<Mapping> {
        if headers.len() != self.columns.len() {
            return None;
        }
        let columns: Option<Vec<Column>> = headers
            .iter()
            .map(|header| {
                let same = |column: &&Column| column.header.key() == header.key() && column.header.nth == header.nth;
                let known = self.columns.iter().find(same)?;
                Some(Column { header: header.clone(), ..known.clone() })
            })
            .collect();
        let mut mapping = Mapping { columns: columns?, ..self.clone() };
        mapping.guard(samples);
        mapping.number();
        for at in 0..mapping.columns.len() {
            mapping.list_values(at, samples);
        }
        Some(mapping)
    }

    /// What is stored for later files: this mapping without the values that were given no meaning, which may be
    /// anything people wrote into a cell.
    pub fn to_remember(&self) -> Mapping {
        let mut mapping = self.clone();
        for column in &mut mapping.columns {
            column.values.retain(|_, meaning| *meaning != ValueMeaning::Nothing);
        }
        mapping
    }

    /// Refuses columns whose cells look like what is never kept.
    pub(super) fn guard(&mut self, samples: &[Record]) {
        for (at, column) in self.columns.iter_mut().enumerate() {
            // A person may have said that these long-gone days are those of joining.
            if column.refused().is_some() || column.suspect == Some(Refusal::Birth) {
                continue;
            }
            column.suspect = refuse::by_values(cells(samples, at), open(&column.target));
            if let Some(why) = column.suspect {
                column.target = Target::Refused { why };
            }
        }
    }

    /// Counts mail addresses and telephones in the order of their columns. A column about a telephone's kind belongs
    /// to the number before it, or to the first.
    pub(super) fn number(&mut self) {
        let (mut mails, mut phones) = (0_u8, 0_u8);
        for column in &mut self.columns {
            match &mut column.target {
                Target::Mail { nth } => {
                    mails = mails.saturating_add(1);
                    *nth = mails;
                }
                Target::Phone { kind: PhoneKind::Fax, .. } => {}
                Target::Phone { nth, .. } => {
                    phones = phones.saturating_add(1);
                    *nth = phones;
                }
                Target::PhoneKind { nth } => *nth = phones.max(1),
                _ => {}
            }
        }
    }

    pub(super) fn list_values(&mut self, at: usize, samples: &[Record]) {
        let Some(column) = self.columns.get_mut(at) else { return };
        if !column.target.has_values() {
            column.values.clear();
            return;
        }
        let target = column.target.clone();
        // Meanings of another kind are left from an earlier choice.
        let kind = |meaning: &ValueMeaning| std::mem::discriminant(meaning);
        let own = |meaning: &ValueMeaning| match &target {
            Target::Consent { .. } => matches!(meaning, ValueMeaning::Consent { .. } | ValueMeaning::Nothing),
            Target::Language { .. } => matches!(meaning, ValueMeaning::Languages { .. } | ValueMeaning::Nothing),
            Target::PhoneKind { .. } => matches!(meaning, ValueMeaning::Phone { .. } | ValueMeaning::Nothing),
            _ => kind(meaning) == kind(&ValueMeaning::Flag { yes: true }) || *meaning == ValueMeaning::Nothing,
        };
        column.values.retain(|_, meaning| own(meaning));
        let distinct: BTreeSet<String> =
            cells(samples, at).filter_map(values::filled).map(values::fold).take(10_000).collect();
        if distinct.len() > VALUES_MAX || matches!(target, Target::Consent { sense: super::target::Sense::Left, .. }) {
            return;
        }
        for value in distinct {
            let meaning = usual(&target, &value).unwrap_or(ValueMeaning::Nothing);
            column.values.entry(value).or_insert(meaning);
        }
    }
}
