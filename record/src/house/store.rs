//! All SQL of the `house` table.

use super::model::{House, HouseKind, NewHouse, slug_of};
use starling_db::{DbError, Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Language, Micros};

row! {
    struct HouseRow { id: Id, slug: String, kind: String, name: String, lang: String, zone: String }
}

statements! {
    ADD = "INSERT INTO house (id, slug, kind, name, lang, zone, created) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    FIND: HouseRow = "SELECT id, slug, kind, name, lang, zone FROM house WHERE id = $1";
    BY_SLUG: HouseRow = "SELECT id, slug, kind, name, lang, zone FROM house WHERE slug = $1";
    ALL: HouseRow = "SELECT id, slug, kind, name, lang, zone FROM house WHERE kind <> 'commons' ORDER BY name, id";
    RENAME = "UPDATE house SET name = $1 WHERE id = $2";
    SPEAK = "UPDATE house SET lang = $1 WHERE id = $2";
    PEOPLE: i64 = "SELECT count(*) FROM party WHERE house = $1 AND kind = 'person' AND state <> 'binned'";
}

fn house(row: HouseRow) -> Result<House, Fail> {
    let kind = HouseKind::from_word(&row.kind)
        .ok_or_else(|| DbError::Other("a house of an unknown kind".to_owned()))?;
    let language = Language::from_tag(&row.lang).unwrap_or_default();
    Ok(House { id: row.id, slug: row.slug, kind, name: row.name, language, zone: row.zone })
}

/// Writes the row of a new house whose id is the transaction's: [`Scope::system`](starling_kernel::Scope::system)
/// with a fresh id. Its own party row is the party store's to write, in the same transaction.
///
/// # Errors
/// [`DbError::Unique`] when the slug was taken since it was looked up.
pub fn found(w: &Write<'_>, new: &NewHouse, now: Micros) -> Result<House, Fail> {
    let slug = free_slug(w, &new.slug)?;
    let (kind, lang) = (new.kind.word(), new.language.tag());
    w.exec(&ADD, vals![w.house(), &slug, kind, &new.name, lang, &new.zone, now])?;
    let (name, zone) = (new.name.clone(), new.zone.clone());
    Ok(House { id: w.house(), slug, kind: new.kind, name, language: new.language, zone })
}

/// A slug that no house has: the one wished for, or with a number after it; `house-2` and so on where nothing of the
/// wish can stand in an address.
pub fn free_slug<S>(r: &Read<'_, S>, wished: &str) -> Result<String, Fail> {
    let base = Some(slug_of(wished)).filter(|slug| !slug.is_empty());
    if let Some(base) = &base
        && by_slug(r, base)?.is_none()
    {
        return Ok(base.clone());
    }
    let base = base.unwrap_or_else(|| "house".to_owned());
    for n in 2..1000 {
        let slug = format!("{base}-{n}");
        if by_slug(r, &slug)?.is_none() {
            return Ok(slug);
        }
    }
    Err(DbError::Unique("house.slug".to_owned()).into())
}

/// The house with this id.
pub fn find<S>(r: &Read<'_, S>, id: Id) -> Result<Option<House>, Fail> {
    r.opt(&FIND, vals![id])?.map(house).transpose()
}

/// The house an address names.
pub fn by_slug<S>(r: &Read<'_, S>, slug: &str) -> Result<Option<House>, Fail> {
    r.opt(&BY_SLUG, vals![slug])?.map(house).transpose()
}

/// Every house but the commons, by name. For the operator's commands; no page of a house shows it.
pub fn all<S>(r: &Read<'_, S>) -> Result<Vec<House>, Fail> {
    r.all(&ALL, &[])?.into_iter().map(house).collect()
}

/// Gives the house another name. The slug stays: addresses people kept go on working.
pub fn rename(w: &Write<'_>, name: &str) -> Result<(), Fail> {
    w.exec_some(&RENAME, vals![name, w.house()])
}

/// Changes the language the house works in.
pub fn speak(w: &Write<'_>, language: Language) -> Result<(), Fail> {
    w.exec_some(&SPEAK, vals![language.tag(), w.house()])
}

/// How many people the house has, those in the bin not counted.
pub fn people(r: &Read<'_>) -> Result<i64, Fail> {
    r.one(&PEOPLE, vals![r.house()])
}
