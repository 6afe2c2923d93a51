//! All SQL of the `house` table.

use super::model::{House, HouseKind, NewHouse, slug_of};
use starling_db::{DbError, Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Language, Micros};

row! {
    struct HouseRow { id: Id, slug: String, kind: String, name: String, lang: String, zone: String }
}

statements! {
    ADD = "INSERT INTO house (id, slug, kind, name, lang, zone, created) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    ADD_PARTY = "INSERT INTO party (house, id, kind, home_house, home_id, name, given, sort_name, pronouns, lang, level, \
                 audience, state, version, change_id, created, changed, binned, expires) \
                 VALUES ($1, $2, $3, NULL, NULL, $4, '', $5, '', $6, 'organization', NULL, 'here', 1, $7, $8, $9, NULL, NULL)";
    FIND: HouseRow = "SELECT id, slug, kind, name, lang, zone FROM house WHERE id = $1";
    BY_SLUG: HouseRow = "SELECT id, slug, kind, name, lang, zone FROM house WHERE slug = $1";
    ALL: HouseRow = "SELECT id, slug, kind, name, lang, zone FROM house WHERE kind <> 'commons' ORDER BY name, id";
    RENAME = "UPDATE house SET name = $1 WHERE id = $2";
    RENAME_PARTY = "UPDATE party SET name = $1, sort_name = $2, version = version + 1, changed = $3 \
                    WHERE house = $4 AND id = $5";
    SPEAK = "UPDATE house SET lang = $1 WHERE id = $2";
    PEOPLE: i64 = "SELECT count(*) FROM party WHERE house = $1 AND kind = 'person' AND state IN ('here', 'resting')";
}

fn house(row: HouseRow) -> Result<House, Fail> {
    let kind =
        HouseKind::from_word(&row.kind).ok_or_else(|| DbError::Other("a house of an unknown kind".to_owned()))?;
    let language = Language::from_tag(&row.lang).unwrap_or_default();
    Ok(House { id: row.id, slug: row.slug, kind, name: row.name, language, zone: row.zone })
}

/// Founds a house: its row, and its own party row, whose id is the house's. The transaction's house is the one founded:
/// `Scope::system(Id::new(), SystemTask::Operator)`.
///
/// # Errors
/// [`DbError::Unique`] when the slug was taken since it was looked up.
pub fn found(w: &Write<'_>, new: &NewHouse, now: Micros) -> Result<House, Fail> {
    let id = w.house();
    let slug = free_slug(w, &new.slug)?;
    let (kind, lang) = (new.kind.word(), new.language.tag());
    w.exec(&ADD, vals![id, &slug, kind, &new.name, lang, &new.zone, now])?;
    // Founding is no change that can be undone: the party's change is the house itself.
    w.exec(&ADD_PARTY, vals![id, id, kind, &new.name, starling_names::sort_key(&new.name), lang, id, now, now])?;
    let (name, zone) = (new.name.clone(), new.zone.clone());
    Ok(House { id, slug, kind: new.kind, name, language: new.language, zone })
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
pub fn rename(w: &Write<'_>, name: &str, now: Micros) -> Result<(), Fail> {
    w.exec_some(&RENAME, vals![name, w.house()])?;
    w.exec_some(&RENAME_PARTY, vals![name, starling_names::sort_key(name), now, w.house(), w.house()])
}

/// Changes the language the house works in.
pub fn speak(w: &Write<'_>, language: Language) -> Result<(), Fail> {
    w.exec_some(&SPEAK, vals![language.tag(), w.house()])
}

/// How many people the house has, those in the bin not counted.
pub fn people(r: &Read<'_>) -> Result<i64, Fail> {
    r.one(&PEOPLE, vals![r.house()])
}
