//! Everyone a file spoke of so far, and how to find them again.

use super::packed::Packed;
use super::settle::ways;
use crate::file::Draft;
use starling_kernel::Id;
use starling_record::person::{Person, WayKind};
use std::collections::HashMap;

/// Someone a row spoke of: as stored (or as made by an earlier row), and as they are to become.
struct Seen {
    before: Option<Person>,
    after: Person,
}

/// People this file has spoken of so far.
#[derive(Default)]
pub(super) struct Crowd {
    people: HashMap<Id, Seen>,
    order: Vec<Id>,
    aside: HashMap<Id, Packed>,
    by_external: HashMap<(String, String), Id>,
    by_way: HashMap<(WayKind, String), Vec<Id>>,
}

impl Crowd {
    /// People to be made, in the file's order.
    pub fn made(&self) -> Vec<Person> {
        self.order
            .iter()
            .filter_map(|id| self.people.get(id))
            .filter(|seen| seen.before.is_none())
            .map(|seen| seen.after.clone())
            .collect()
    }

    /// People to be changed, in the file's order.
    pub fn changed(&self) -> Vec<Person> {
        let changed = |seen: &&Seen| seen.before.as_ref().is_some_and(|before| *before != seen.after);
        self.order.iter().filter_map(|id| self.people.get(id)).filter(changed).map(|seen| seen.after.clone()).collect()
    }

    /// Packs everyone, for whoever only asks what becomes of further rows: who is to be made or changed is forgotten.
    pub fn put_aside(&mut self) {
        self.order.clear();
        self.aside.extend(self.people.drain().map(|(id, seen)| (id, Packed::of(seen.after))));
    }

    /// Adds someone, as stored or not, and as they are to become.
    pub fn add(&mut self, before: Option<Person>, after: Person) {
        self.order.push(after.id);
        self.people.insert(after.id, Seen { before, after });
    }

    /// As they are to become by what the file said so far.
    pub fn one(&mut self, id: Id) -> Option<&mut Person> {
        if let Some(packed) = self.aside.remove(&id) {
            self.people.insert(id, Seen { before: None, after: packed.person(id) });
        }
        self.people.get_mut(&id).map(|seen| &mut seen.after)
    }

    /// The given name and the whole name they are to have.
    pub fn called(&self, id: Id) -> Option<(&str, &str)> {
        let seen = self.people.get(&id).map(|seen| (&*seen.after.given, &*seen.after.name));
        seen.or_else(|| self.aside.get(&id).map(Packed::called))
    }

    /// Whoever a row gave this number elsewhere.
    pub fn by_external(&self, id: &(String, String)) -> Option<&Id> {
        self.by_external.get(id)
    }

    /// Those whom rows said to be reached this way.
    pub fn by_way(&self, way: &(WayKind, String)) -> &[Id] {
        self.by_way.get(way).map_or(&[], Vec::as_slice)
    }

    /// Keeps how a row spoke of someone.
    pub fn remember(&mut self, id: Id, draft: &Draft) {
        for external in &draft.external_ids {
            self.by_external.entry(external.clone()).or_insert(id);
        }
        for way in ways(draft) {
            let ids = self.by_way.entry(way).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
}
