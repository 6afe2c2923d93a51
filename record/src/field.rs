//! The house's own fields: what it wants to know of its people beyond what everyone asks.

use crate::change::Saving;
use crate::person::content::Content;
use crate::person::{save, store};
use crate::reach;
use crate::tag::{clean, taken};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Problem};
use std::collections::HashMap;

/// What a field holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldKind {
    /// Any words.
    #[default]
    Text,
    /// One of a few words.
    Choice,
    /// A number.
    Number,
    /// A day, as `2026-11-22`.
    Date,
}

impl FieldKind {
    /// All kinds.
    pub const ALL: [FieldKind; 4] = [FieldKind::Text, FieldKind::Choice, FieldKind::Number, FieldKind::Date];

    /// The word stored in the database and used in forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::Choice => "choice",
            FieldKind::Number => "number",
            FieldKind::Date => "date",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<FieldKind> {
        FieldKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The form in which values are compared and sorted.
    pub(crate) fn fold(self, value: &str) -> String {
        match self {
            FieldKind::Number => number_key(value).unwrap_or_else(|| starling_names::fold(value)),
            FieldKind::Text | FieldKind::Choice | FieldKind::Date => starling_names::fold(value),
        }
    }
}

/// A number as text that sorts as the number does, to three decimals; `None` for what is no number.
pub(crate) fn number_key(value: &str) -> Option<String> {
    const ZERO: i64 = 1_000_000_000_000_000_000;
    let (minus, digits) = match value.trim().strip_prefix(['-', '−']) {
        Some(digits) => (-1.0, digits),
        None => (1.0, value),
    };
    let plain = starling_names::fold(digits).replace([',', ' '], "");
    let is_number = plain.starts_with(|c: char| c.is_ascii_digit()) && !plain.contains(char::is_alphabetic);
    let thousandths = minus * plain.parse::<f64>().ok().filter(|_| is_number)? * 1000.0;
    if thousandths.abs() >= 1e18 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the size was checked a line above")]
    let whole = thousandths.round() as i64;
    Some(format!("n{:019}", ZERO + whole))
}

row! {
    struct Row { id: Id, name: String, kind: String, choices: String, position: i64, people: i64 }
}

/// A field of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The field.
    pub id: Id,
    /// As it was written.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Of a choice: the words to choose from.
    pub choices: Vec<String>,
    /// Where it stands among the others.
    pub position: i64,
    /// How many people have a value.
    pub people: i64,
}

statements! {
    ALL: Row = "SELECT f.id, f.name, f.kind, f.choices, f.position, \
        CAST((SELECT count(*) FROM party_field x WHERE x.house = $1 AND x.field = f.id) AS BIGINT) \
        FROM field f WHERE f.house = $1 ORDER BY f.position, f.folded";
    KINDS: (Id, String) = "SELECT id, kind FROM field WHERE house = $1";
    FOLDED: Id = "SELECT id FROM field WHERE house = $1 AND folded = $2";
    LAST: i64 = "SELECT CAST(coalesce(max(position), 0) AS BIGINT) FROM field WHERE house = $1";
    ADD = "INSERT INTO field (house, id, name, folded, kind, choices, position) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    CHANGE = "UPDATE field SET name = $1, folded = $2, choices = $3, position = $4 WHERE house = $5 AND id = $6";
    CARRIED: Id = "SELECT party FROM party_field WHERE house = $1 AND field = $2 ORDER BY party";
    REMOVE = "DELETE FROM field WHERE house = $1 AND id = $2";
}

/// Every field, in order.
pub fn all(r: &Read) -> Result<Vec<Field>, Fail> {
    let field = |row: Row| Field {
        id: row.id,
        name: row.name,
        kind: FieldKind::from_word(&row.kind).unwrap_or_default(),
        choices: row.choices.lines().map(str::to_owned).collect(),
        position: row.position,
        people: row.people,
    };
    Ok(r.all(&ALL, vals![r.house()])?.into_iter().map(field).collect())
}

/// The kinds of the house's fields, when any of these people has a value.
pub(crate) fn kinds_for<'a>(
    r: &Read,
    people: impl IntoIterator<Item = &'a Content>,
) -> Result<HashMap<Id, FieldKind>, Fail> {
    if people.into_iter().all(|content| content.fields.is_empty()) {
        return Ok(HashMap::new());
    }
    let kind = |(id, word): (Id, String)| (id, FieldKind::from_word(&word).unwrap_or_default());
    Ok(r.all(&KINDS, vals![r.house()])?.into_iter().map(kind).collect())
}

fn choices_text(choices: &[String]) -> Result<String, Fail> {
    let clean = choices.iter().map(|choice| clean(choice)).collect::<Result<Vec<_>, _>>()?;
    Ok(clean.join("\n"))
}

/// Makes a field, behind the others.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none or taken, and for a choice without choices.
pub fn make(w: &Write, name: &str, kind: FieldKind, choices: &[String]) -> Result<Id, Fail> {
    let name = clean(name)?;
    let folded = starling_names::fold(&name);
    if kind == FieldKind::Choice && choices.is_empty() {
        return Err(Problem::of("choices", "problem-choices-missing").into());
    }
    let choices = choices_text(choices)?;
    if w.opt(&FOLDED, vals![w.house(), &folded])?.is_some() {
        return Err(Problem::of("name", "problem-name-taken").with("name", &name).into());
    }
    let (id, position) = (Id::new(), w.one(&LAST, vals![w.house()])? + 1);
    let added = w.exec(&ADD, vals![w.house(), id, &name, folded, kind.word(), choices, position]);
    taken(added, &name)?;
    Ok(id)
}

/// The field of this name, however it is written; made now as words if there is none.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none.
pub fn find_or_make(w: &Write, name: &str) -> Result<Id, Fail> {
    match w.opt(&FOLDED, vals![w.house(), starling_names::fold(&clean(name)?)])? {
        Some(id) => Ok(id),
        None => make(w, name, FieldKind::Text, &[]),
    }
}

/// Gives a field another name, other choices, another place. Its kind stays: its values are stored that way.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none or taken; [`Fail::Missing`] without such a field.
pub fn change(w: &Write, id: Id, name: &str, choices: &[String], position: i64) -> Result<(), Fail> {
    let name = clean(name)?;
    let folded = starling_names::fold(&name);
    if w.opt(&FOLDED, vals![w.house(), &folded])?.is_some_and(|other| other != id) {
        return Err(Problem::of("name", "problem-name-taken").with("name", &name).into());
    }
    let choices = choices_text(choices)?;
    taken(w.exec_some(&CHANGE, vals![&name, folded, choices, position, w.house(), id]), &name)
}

/// Removes a field and its values; gives how many people had one.
///
/// # Errors
/// [`Fail::Missing`] without such a field, or unless the actor works with everyone in the house.
pub fn remove(w: &Write, saving: &Saving, id: Id) -> Result<i64, Fail> {
    reach::everyone(w)?;
    let people = w.all(&CARRIED, vals![w.house(), id])?;
    for person in &people {
        let stored = store::stored(w, *person)?.ok_or(Fail::Missing)?;
        let mut after = stored.content.clone();
        after.fields.retain(|(field, _)| *field != id);
        save::change(w, saving, *person, &stored, &after)?;
    }
    w.exec_some(&REMOVE, vals![w.house(), id])?;
    Ok(i64::try_from(people.len()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_keys_sort_as_numbers_do() {
        let mut last = String::new();
        for text in ["-1200", "-3", "-2.5", "0", "0.001", "3", "12", "1,000", "٢٠٠٠", "999999999999"] {
            let key = number_key(text).expect(text);
            assert!(key > last, "{text}: {key} after {last}");
            last = key;
        }
        for text in ["", "three", "NaN", "inf", "1e30"] {
            assert_eq!(number_key(text), None, "{text:?}");
        }
    }
}
