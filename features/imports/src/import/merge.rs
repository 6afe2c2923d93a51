//! What one row adds to one person. An import fills in and adds; it does not overwrite how someone is called.

use super::made::Made;
use crate::file::people::SYSTEM;
use crate::file::{Channel as Told, ConsentState, Draft, PhoneKind};
use starling_kernel::{Id, Micros};
use starling_names::fold;
use starling_record::person::{Channel, Consent, ExternalId, FieldValue, Person, Tagged, Way, WayKind, norm};
use std::collections::HashMap;

/// What a consent brought by a list is about.
const PURPOSE: &str = "news";

/// Names of tags and fields to their ids, by the folded name.
#[derive(Default)]
pub(super) struct Names {
    pub tags: HashMap<String, Id>,
    pub fields: HashMap<String, Id>,
    /// Those that were not there before.
    pub made: Vec<Made>,
}

/// What the rows have in common.
pub(super) struct Origin<'a> {
    pub names: &'a Names,
    /// The house: the sender a consent is given to.
    pub house: Id,
    /// The file, as the source of consents.
    pub source: &'a str,
    pub now: Micros,
}

/// Adds what the draft says. Kept as they are: the name, the given name, pronouns and the preferred language of someone
/// who has one, the order of ways. Replaced: a custom field's value, an address part of the same street. A "no" to
/// being contacted always wins; a "yes" never undoes a "no".
pub(super) fn merge(person: &mut Person, draft: &Draft, origin: &Origin<'_>) {
    if person.name.is_empty() {
        if let Some(name) = &draft.name {
            person.name.clone_from(&name.full);
            person.given = name.given.clone().unwrap_or_default();
        } else if let Some(way) = draft.mails.first().or(draft.phones.first().map(|phone| &phone.number)) {
            // Someone must be called something: until they say, by the way they are reached.
            person.name.clone_from(way);
        }
    }
    fill(&mut person.pronouns, draft.pronouns.as_deref());
    for mail in &draft.mails {
        way(person, WayKind::Mail, mail, "");
    }
    for phone in &draft.phones {
        let label = match phone.kind {
            PhoneKind::Cell => "cell",
            PhoneKind::Home => "home",
            PhoneKind::Work => "work",
            PhoneKind::Fax | PhoneKind::Unknown => "",
        };
        way(person, WayKind::Phone, &phone.number, label);
    }
    address(person, draft);
    for language in &draft.languages {
        if language.preferred {
            fill(&mut person.lang, Some(&language.tag));
        }
        if !person.speaks.contains(&language.tag) {
            person.speaks.push(language.tag.clone());
            person.speaks.sort();
        }
    }
    for name in &draft.tags {
        if let Some(id) = origin.names.tags.get(&fold(name))
            && !person.tags.iter().any(|tag| tag.id == *id)
        {
            person.tags.push(Tagged { id: *id, name: name.clone() });
        }
    }
    for (name, value) in draft.fields.iter().chain(draft.note.iter().map(|note| (&*NOTE, note))) {
        let Some(id) = origin.names.fields.get(&fold(name)) else { continue };
        match person.fields.iter_mut().find(|field| field.field == *id) {
            Some(field) => field.value.clone_from(value),
            None => person.fields.push(FieldValue { field: *id, name: name.clone(), value: value.clone() }),
        }
    }
    for (system, value) in &draft.external_ids {
        let id = ExternalId { system: system.clone(), value: value.clone() };
        // Our own file, come home: they are who they are.
        let own = id.system == SYSTEM && id.value == person.id.to_string();
        if !own && !person.external_ids.contains(&id) {
            person.external_ids.push(id);
            person.external_ids.sort();
        }
    }
    for (told, state) in &draft.consents {
        let channel = match told {
            Told::Mail => Channel::Mail,
            Told::Sms => Channel::Text,
            Told::Call | Told::All => Channel::Call,
        };
        consent(person, channel, *state, origin);
    }
}

/// Where a row's note goes: a field of the house's own, because a note is somebody's and is not taken back with a list.
pub(super) static NOTE: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| "Note".to_owned());

fn fill(into: &mut String, value: Option<&str>) {
    if let Some(value) = value.filter(|_| into.is_empty()) {
        value.clone_into(into);
    }
}

fn way(person: &mut Person, kind: WayKind, value: &str, label: &str) {
    let normal = norm(kind, value);
    if person.ways.iter().any(|way| way.kind == kind && norm(kind, &way.value) == normal) {
        return;
    }
    let mut way = Way::new(kind, value);
    label.clone_into(&mut way.label);
    person.ways.push(way);
}

fn address(person: &mut Person, draft: &Draft) {
    let Some(new) = &draft.address else { return };
    let street = new.street.clone().unwrap_or_default();
    let normal = starling_names::place(&street);
    let known = person.ways.iter().position(|way| {
        way.kind == WayKind::Address
            && (street.is_empty() || way.value.is_empty() || starling_names::place(&way.value) == normal)
    });
    let at = known.unwrap_or_else(|| {
        person.ways.push(Way::new(WayKind::Address, ""));
        person.ways.len() - 1
    });
    let way = &mut person.ways[at];
    fill(&mut way.value, Some(&street));
    fill(&mut way.place, new.locality.as_deref());
    fill(&mut way.locality, new.locality.as_deref());
    fill(&mut way.region, new.region.as_deref());
    fill(&mut way.postcode, new.postcode.as_deref());
    fill(&mut way.country, new.country.as_deref());
}

fn consent(person: &mut Person, channel: Channel, state: ConsentState, origin: &Origin<'_>) {
    let yes = match state {
        ConsentState::Yes => true,
        ConsentState::No => false,
        _ => return,
    };
    let fresh = Consent {
        sender: origin.house,
        channel,
        purpose: PURPOSE.to_owned(),
        yes,
        basis: "import".to_owned(),
        source: origin.source.to_owned(),
        at: origin.now,
        expires: None,
    };
    let same = |known: &&mut Consent| {
        known.sender == fresh.sender && known.channel == fresh.channel && known.purpose == fresh.purpose
    };
    match person.consents.iter_mut().find(same) {
        Some(known) if known.yes && !yes => *known = fresh,
        Some(_) => {}
        None => person.consents.push(fresh),
    }
}
