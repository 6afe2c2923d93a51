//! The person record of someone who takes a seat: what lets them see and change what the house keeps about them.

use starling_db::{Fail, Write};
use starling_kernel::{Id, Language, Micros};
use starling_keys::Ring;
use starling_names::{agree, given};
use starling_record::change::{About, Saving, SetKind};
use starling_record::matching::by_way;
use starling_record::person::{Person, Way, WayKind, norm, save};

/// Who takes the seat, as whoever invited them wrote it.
pub(crate) struct Newcomer<'a> {
    pub account: Id,
    pub name: &'a str,
    pub mail: &'a str,
    pub language: Language,
}

/// Their record: the one the house already keeps under this address and an agreeing name, if there is exactly one;
/// otherwise a new one. A household may share an address, so the address alone decides nothing.
pub(crate) fn person(w: &Write<'_>, ring: &Ring, new: &Newcomer<'_>, now: Micros) -> Result<Id, Fail> {
    let mut known = by_way(w, WayKind::Mail, &[norm(WayKind::Mail, new.mail)])?;
    known.retain(|one| agree(given(&one.name), given(new.name)));
    if let [only] = known.as_slice() {
        return Ok(only.party);
    }
    let mut person = Person::new(new.name);
    person.lang = new.language.tag().to_owned();
    person.ways.push(Way::new(WayKind::Mail, new.mail));
    let about = About { kind: SetKind::Edit, source: "", by: Some(new.account) };
    let saving = Saving::begin(w, ring, now, about)?;
    let saved = save(w, &saving, &person)?;
    saving.finish(w)?;
    Ok(saved.id)
}
