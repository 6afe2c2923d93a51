//! Tags: words the house sorts its people by.

use crate::change::Saving;
use crate::person::{self, save, store};
use crate::reach;
use starling_db::{DbError, Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros, Problem};

row! {
    /// A tag of the house.
    #[derive(PartialEq, Eq)]
    pub struct Tag {
        /// The tag.
        pub id: Id,
        /// As it was written.
        pub name: String,
        /// How many people carry it; those in the bin too.
        pub people: i64,
    }
}

statements! {
    ALL: Tag = "SELECT t.id, t.name, CAST((SELECT count(*) FROM party_tag x WHERE x.house = $1 AND x.tag = t.id) AS BIGINT) \
        FROM tag t WHERE t.house = $1 ORDER BY t.folded";
    FOLDED: Id = "SELECT id FROM tag WHERE house = $1 AND folded = $2";
    ADD = "INSERT INTO tag (house, id, name, folded, created) VALUES ($1, $2, $3, $4, $5)";
    RENAME = "UPDATE tag SET name = $1, folded = $2 WHERE house = $3 AND id = $4";
    CARRIED: Id = "SELECT party FROM party_tag WHERE house = $1 AND tag = $2 ORDER BY party";
    ONE: Id = "SELECT id FROM tag WHERE house = $1 AND id = $2";
    REMOVE = "DELETE FROM tag WHERE house = $1 AND id = $2";
}

const NAME_MAX: usize = 80;

/// A name of a tag, a field or a list: trimmed, of some letters, on one line.
pub(crate) fn clean(name: &str) -> Result<String, Fail> {
    let clean = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if starling_names::fold(&clean).is_empty() {
        return Err(Problem::of("name", "problem-name-missing").into());
    }
    if clean.chars().count() > NAME_MAX {
        return Err(Problem::of("name", "problem-too-long").with("max", NAME_MAX).into());
    }
    if clean.chars().any(char::is_control) {
        return Err(Problem::of("name", "problem-control-character").into());
    }
    Ok(clean)
}

/// Turns a refusal of the unique key of folded names into a problem of the form.
pub(crate) fn taken<T>(result: Result<T, Fail>, name: &str) -> Result<T, Fail> {
    match result {
        Err(Fail::Db(DbError::Unique(_))) => Err(Problem::of("name", "problem-name-taken").with("name", name).into()),
        other => other,
    }
}

/// Every tag, by name.
pub fn all(r: &Read) -> Result<Vec<Tag>, Fail> {
    r.all(&ALL, vals![r.house()])
}

/// The tag of this name, however it is written; made now if there is none.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none.
pub fn find_or_make(w: &Write, name: &str, now: Micros) -> Result<Id, Fail> {
    let name = clean(name)?;
    let folded = starling_names::fold(&name);
    if let Some(id) = w.opt(&FOLDED, vals![w.house(), &folded])? {
        return Ok(id);
    }
    let id = Id::new();
    taken(w.exec(&ADD, vals![w.house(), id, &name, folded, now]), &name)?;
    Ok(id)
}

/// Makes a tag.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none, or is another tag's.
pub fn make(w: &Write, name: &str, now: Micros) -> Result<Id, Fail> {
    let name = clean(name)?;
    let folded = starling_names::fold(&name);
    if w.opt(&FOLDED, vals![w.house(), &folded])?.is_some() {
        return Err(Problem::of("name", "problem-name-taken").with("name", &name).into());
    }
    let id = Id::new();
    taken(w.exec(&ADD, vals![w.house(), id, &name, folded, now]), &name)?;
    Ok(id)
}

/// Gives a tag another name; merging two tags is [`merge`].
///
/// # Errors
/// [`Fail::Refused`] for a name that is none, or is another tag's; [`Fail::Missing`] without such a tag.
pub fn rename(w: &Write, id: Id, name: &str) -> Result<(), Fail> {
    let name = clean(name)?;
    let folded = starling_names::fold(&name);
    if w.opt(&FOLDED, vals![w.house(), &folded])?.is_some_and(|other| other != id) {
        return Err(Problem::of("name", "problem-name-taken").with("name", &name).into());
    }
    taken(w.exec_some(&RENAME, vals![&name, folded, w.house(), id]), &name)
}

/// Gives or takes a tag; people out of reach are passed over. Gives how many changed.
pub fn put(w: &Write, saving: &Saving, people: &[Id], tag: Id, on: bool) -> Result<i64, Fail> {
    w.one(&ONE, vals![w.house(), tag])?;
    let mut changed = 0;
    for id in people {
        let Some(mut person) = person::load(w, *id)? else { continue };
        person.tags.retain(|has| has.id != tag);
        if on {
            person.tags.push(person::Tagged { id: tag, name: String::new() });
        }
        changed += i64::from(!person::save(w, saving, &person)?.fields.is_empty());
    }
    Ok(changed)
}

/// Makes two tags one: everyone who carries `from` carries `into` instead, and `from` is gone. Give `None` to drop the
/// tag from everyone. Undoing gives the people back the tag only while it exists, so pages ask first.
///
/// # Errors
/// [`Fail::Missing`] without such tags, or unless the actor works with everyone in the house.
pub fn merge(w: &Write, saving: &Saving, from: Id, into: Option<Id>) -> Result<i64, Fail> {
    reach::everyone(w)?;
    for tag in [Some(from), into].into_iter().flatten() {
        w.one(&ONE, vals![w.house(), tag])?;
    }
    if into == Some(from) {
        return Ok(0);
    }
    let people = w.all(&CARRIED, vals![w.house(), from])?;
    for id in &people {
        let stored = store::stored(w, *id)?.ok_or(Fail::Missing)?;
        let mut after = stored.content.clone();
        after.tags.retain(|tag| *tag != from);
        after.tags.extend(into);
        after.arrange();
        save::change(w, saving, *id, &stored, &after)?;
    }
    w.exec_some(&REMOVE, vals![w.house(), from])?;
    Ok(i64::try_from(people.len()).unwrap_or(i64::MAX))
}
