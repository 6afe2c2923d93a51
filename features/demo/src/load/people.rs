//! People, in batches, with what is said about them and how they are tied.

use super::{Loader, Words, person};
use crate::world::{self, House, TieKind};
use starling_db::{Fail, Write};
use starling_kernel::clock::DAY;
use starling_kernel::{Id, Level, Micros};
use starling_record::change::{About, Saving, SetKind};
use starling_record::person::Person;
use starling_record::{field, note, person as people, tag, tie};
use std::collections::HashMap;
use std::sync::Arc;

/// People in one transaction: the writer is free for others in between.
const BATCH: usize = 500;
/// How long ago the list came in: what named people did with it since comes after.
pub(super) const CAME_IN: Micros = 30 * DAY;

/// What one transaction writes.
struct Batch {
    people: Vec<Person>,
    ties: Vec<tie::Draft>,
    notes: Vec<(Id, Micros, note::Draft)>,
}

impl Loader<'_> {
    /// Writes everyone of a house; `progress` is told how many are written.
    pub(super) async fn people(&self, house: &House, progress: impl Fn(usize)) -> Result<(), Fail> {
        let (mut words, mut set, mut written) = (Words::default(), None, 0);
        let mut all = self.world.people(house.slug).peekable();
        while all.peek().is_some() {
            let some: Vec<world::Person> = all.by_ref().take(BATCH).collect();
            self.words(house, &some, &mut words).await?;
            let batch = self.batch(house, &some, &words);
            let (ring, at, last) = (Arc::clone(self.ring), self.now - CAME_IN, all.peek().is_none());
            set = self
                .write(house, move |w| {
                    let saving = match set {
                        None => Saving::begin(w, &ring, at, About::of(SetKind::Demo))?,
                        Some(set) => Saving::resume(w, &ring, at, set)?,
                    };
                    people::create_many(w, &saving, &batch.people)?;
                    batch.ties.iter().try_for_each(|draft| tie::add(w, &saving, draft).map(drop))?;
                    for (author, at, draft) in &batch.notes {
                        note::write_for(w, &ring, *at, *author, draft)?;
                    }
                    if last { saving.finish(w).map(Some) } else { saving.pause(w).map(Some) }
                })
                .await?;
            written += some.len();
            progress(written);
        }
        Ok(())
    }

    /// Makes the tags and fields these people are the first to have.
    async fn words(&self, house: &House, some: &[world::Person], words: &mut Words) -> Result<(), Fail> {
        let unknown = |known: &HashMap<String, Id>, names: &mut dyn Iterator<Item = &String>| {
            let mut new: Vec<String> = names.filter(|name| !known.contains_key(*name)).cloned().collect();
            new.sort_unstable();
            new.dedup();
            new
        };
        let tags = unknown(&words.tags, &mut some.iter().flat_map(|person| &person.tags));
        let fields =
            unknown(&words.fields, &mut some.iter().flat_map(|person| &person.fields).map(|field| &field.name));
        if tags.is_empty() && fields.is_empty() {
            return Ok(());
        }
        let now = self.now - CAME_IN;
        let make = move |w: &Write<'_>| {
            let tag = |name: &String| tag::find_or_make(w, name, now).map(|id| (name.clone(), id));
            let field = |name: &String| field::find_or_make(w, name).map(|id| (name.clone(), id));
            let tags = tags.iter().map(tag).collect::<Result<Vec<_>, _>>()?;
            Ok((tags, fields.iter().map(field).collect::<Result<Vec<_>, _>>()?))
        };
        let (tags, fields) = self.write(house, make).await?;
        words.tags.extend(tags);
        words.fields.extend(fields);
        Ok(())
    }

    fn batch(&self, house: &House, some: &[world::Person], words: &Words) -> Batch {
        let home = |one: &world::Person| one.home.and_then(|(slug, id)| Some((self.world.house(slug)?.id, id)));
        Batch {
            people: some.iter().map(|one| person::record(one, house.id, words, home(one))).collect(),
            ties: some.iter().flat_map(ties).collect(),
            notes: some.iter().flat_map(|one| self.notes(house, one)).collect(),
        }
    }

    fn notes<'a>(
        &'a self,
        house: &'a House,
        one: &'a world::Person,
    ) -> impl Iterator<Item = (Id, Micros, note::Draft)> + 'a {
        one.notes.iter().filter_map(|said| {
            let draft = note::Draft {
                about: one.id,
                is_private: said.level == Level::Author,
                lang: said.text.language.to_owned(),
                body: said.text.words.clone(),
            };
            Some((self.account_of(house, said.by)?, said.at, draft))
        })
    }
}

/// The record has no tie for who brought whom: whoever was brought knows the other.
fn ties(one: &world::Person) -> Vec<tie::Draft> {
    let mut drafts: Vec<tie::Draft> = Vec::new();
    for said in &one.ties {
        let (kind, from, to) = match said.kind {
            TieKind::Knows | TieKind::InvitedBy => (tie::TieKind::Knows, one.id, said.to),
            TieKind::Household => (tie::TieKind::Household, one.id, said.to),
            TieKind::CoachedBy => (tie::TieKind::Coaches, said.to, one.id),
        };
        let detail = said.detail.clone().unwrap_or_default();
        match drafts.iter_mut().find(|known| (known.kind, known.from, known.to) == (kind, from, to)) {
            Some(known) if known.detail.is_empty() => known.detail = detail,
            Some(_) => {}
            None => drafts.push(tie::Draft { kind, from, to, since: said.since, detail }),
        }
    }
    drafts
}
