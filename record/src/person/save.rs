//! The one road for every creation, edit, move to the bin, restore, tag and import.

use super::content::Content;
use super::model::{Person, State};
use super::rules::problems;
use super::store::{self, Stored};
use crate::change::{CREATED, CREATED_HELD, Saving};
use crate::{commitment, holder, reach};
use starling_db::{Fail, Write};
use starling_kernel::Id;
use starling_kernel::policy::Rows;

/// What saving did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The person.
    pub id: Id,
    /// Their version now.
    pub version: i64,
    /// What changed, in the words of [`Event::fields`](crate::change::Event::fields); empty when nothing did, and then
    /// nothing was written.
    pub fields: Vec<&'static str>,
}

/// Saves a person: version 0 makes one, any other must be the stored one. What the actor may not see stays as it is.
/// Someone who only works with people entrusted to them is entrusted with whom they make.
///
/// # Errors
/// [`Fail::Refused`] with what breaks a rule, [`Fail::Stale`] when someone else saved first, [`Fail::Missing`] when the
/// person is not the actor's to see, or when the house has no such tag or field.
pub fn save(w: &Write, saving: &Saving, person: &Person) -> Result<Saved, Fail> {
    if person.version == 0 {
        return make(w, saving, person);
    }
    reach::person(w, person.id)?;
    let stored = store::stored(w, person.id)?.ok_or(Fail::Missing)?;
    if stored.version != person.version {
        return Err(Fail::Stale);
    }
    let mut after = Content::of(person, stored.content.audience);
    after.keep_own_ids(Some(&stored.content));
    after.created = stored.content.created;
    after.keep_unseen(&stored.content, w.scope().fields(person.id));
    date_the_bin(&mut after, &stored.content, saving);
    let broken = problems(&after, Some(&stored.content));
    if !broken.is_empty() {
        return Err(Fail::Refused(broken));
    }
    find_parts(w, &after, Some(&stored.content))?;
    change(w, saving, person.id, &stored, &after)
}

fn make(w: &Write, saving: &Saving, person: &Person) -> Result<Saved, Fail> {
    let mut content = Content::of(person, None);
    content.keep_own_ids(None);
    prepare(&mut content, saving);
    let broken = problems(&content, None);
    if !broken.is_empty() {
        return Err(Fail::Refused(broken));
    }
    find_parts(w, &content, None)?;
    match (w.scope().rows(), w.scope().party()) {
        (Rows::All, _) => create(w, saving, &[(person.id, &content)], CREATED)?,
        (Rows::Held, Some(party)) => {
            create(w, saving, &[(person.id, &content)], CREATED_HELD)?;
            holder::made_by(w, person.id, party)?;
        }
        (Rows::Held, None) | (Rows::Own, _) => return Err(Fail::Missing),
    }
    Ok(Saved { id: person.id, version: 1, fields: vec![CREATED] })
}

/// Goes on only when the house has every tag and field that is new on the person.
fn find_parts(w: &Write, after: &Content, before: Option<&Content>) -> Result<(), Fail> {
    let has_tag = |tag: &Id| before.is_some_and(|before| before.tags.contains(tag));
    let has_field = |field: &Id| before.is_some_and(|before| before.fields.iter().any(|(known, _)| known == field));
    let tags: Vec<Id> = after.tags.iter().copied().filter(|tag| !has_tag(tag)).collect();
    let mut fields: Vec<Id> = after.fields.iter().map(|(field, _)| *field).filter(|field| !has_field(field)).collect();
    fields.dedup();
    if reach::has_all(w, "tag", &tags)? && reach::has_all(w, "field", &fields)? { Ok(()) } else { Err(Fail::Missing) }
}

/// Makes many people at once: the bulk road of imports and of the demonstration world. All of them, or none.
///
/// # Errors
/// [`Fail::Refused`] with the first person's broken rules, [`Fail::Missing`] unless the actor works with everyone.
pub fn create_many(w: &Write, saving: &Saving, people: &[Person]) -> Result<(), Fail> {
    reach::everyone(w)?;
    let mut contents = Vec::with_capacity(people.len());
    for person in people {
        let mut content = Content::of(person, None);
        prepare(&mut content, saving);
        let broken = problems(&content, None);
        if !broken.is_empty() {
            return Err(Fail::Refused(broken));
        }
        contents.push((person.id, content));
    }
    let contents: Vec<(Id, &Content)> = contents.iter().map(|(id, content)| (*id, content)).collect();
    create(w, saving, &contents, CREATED)
}

fn prepare(content: &mut Content, saving: &Saving) {
    if content.created == 0 {
        content.created = saving.now();
    }
    if content.state == State::Binned.word() {
        content.binned = content.binned.or(Some(saving.now()));
    }
}

fn date_the_bin(after: &mut Content, before: &Content, saving: &Saving) {
    after.binned = match (after.state == State::Binned.word(), before.binned) {
        (true, before) => before.or(Some(saving.now())),
        (false, _) => None,
    };
}

/// Writes new people and their changes.
pub(crate) fn create(w: &Write, saving: &Saving, people: &[(Id, &Content)], word: &str) -> Result<(), Fail> {
    store::insert(w, saving, people)?;
    let rows: Vec<_> = people.iter().map(|(id, content)| saving.row(*id, None, Some(content), word)).collect();
    saving.keep(w, &rows)
}

/// Writes the difference between what is stored and `after`, and keeps what it was.
pub(crate) fn change(w: &Write, saving: &Saving, id: Id, stored: &Stored, after: &Content) -> Result<Saved, Fail> {
    let fields = stored.content.differs(after);
    if stored.content == *after {
        return Ok(Saved { id, version: stored.version, fields });
    }
    store::update(w, saving, id, stored.version, &stored.content, after)?;
    if after.state == State::Left.word() && stored.content.state != after.state {
        commitment::release(w, saving.now(), id)?;
    }
    saving.keep(w, &[saving.row(id, Some(&stored.content), Some(after), &fields.join(" "))])?;
    Ok(Saved { id, version: stored.version + 1, fields })
}
