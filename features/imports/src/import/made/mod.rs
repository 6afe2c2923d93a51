//! Tags and fields an import was the first to name. Taken back with it, once nobody carries them and no saved list asks
//! for them.

mod store;

pub use store::STATEMENTS;
pub(super) use store::{Made, remember};

use starling_db::{Fail, Read, Write};
use starling_kernel::Id;
use starling_names::fold;
use starling_record::change::Saving;
use starling_record::filter::{Filter, parse};
use starling_record::{field, saved_list, tag};
use std::collections::HashSet;

/// Removes what the import made and nobody uses; what someone uses stays, and is theirs from now on.
pub(super) fn take_back(w: &Write, saving: &Saving, import: Id) -> Result<(), Fail> {
    let made: HashSet<Made> = store::made(w, import)?.into_iter().collect();
    if made.is_empty() {
        return Ok(());
    }
    let asked = Asked::of(w)?;
    for tag in tag::all(w)? {
        if tag.people == 0 && made.contains(&Made::Tag(tag.id)) && !asked.tags.contains(&fold(&tag.name)) {
            tag::merge(w, saving, tag.id, None)?;
        }
    }
    for field in field::all(w)? {
        if field.people == 0 && made.contains(&Made::Field(field.id)) && !asked.fields.contains(&fold(&field.name)) {
            field::remove(w, saving, field.id)?;
        }
    }
    store::forget(w, import)
}

/// The tags and fields saved lists ask for, folded.
#[derive(Default)]
struct Asked {
    tags: HashSet<String>,
    fields: HashSet<String>,
}

impl Asked {
    fn of(r: &Read) -> Result<Asked, Fail> {
        let mut asked = Asked::default();
        for list in saved_list::all(r)? {
            // A list that can no longer be read finds nobody, whatever it names.
            if let Ok(filter) = parse(&list.filter) {
                asked.add(&filter);
            }
        }
        Ok(asked)
    }

    fn add(&mut self, filter: &Filter) {
        match filter {
            Filter::And(parts) | Filter::Or(parts) => parts.iter().for_each(|part| self.add(part)),
            Filter::Not(part) => self.add(part),
            Filter::Tag(name) => drop(self.tags.insert(fold(name))),
            Filter::Field { name, .. } => drop(self.fields.insert(fold(name))),
            _ => {}
        }
    }
}
