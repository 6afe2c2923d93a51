//! What a person's record says, without what only counts or is derived: the thing that is compared, hashed, kept as
//! a before-image and put back by undo.

use super::model::{Channel, Consent, ExternalId, FieldValue, Need, NeedKind, Person, State, Tagged, Way, WayKind};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Level, Micros};
use std::borrow::Cow;

/// The content columns of a person and their child rows, in one order only, so that equal content has equal bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Content {
    pub home: Option<(Id, Id)>,
    pub name: String,
    pub given: String,
    pub pronouns: String,
    pub lang: String,
    pub level: String,
    pub audience: Option<Id>,
    pub state: String,
    pub created: Micros,
    pub binned: Option<Micros>,
    pub expires: Option<Micros>,
    pub ways: Vec<WayRow>,
    pub speaks: Vec<String>,
    pub needs: Vec<NeedRow>,
    pub tags: Vec<Id>,
    pub fields: Vec<(Id, String)>,
    pub consents: Vec<ConsentRow>,
    pub external_ids: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WayRow {
    pub id: Id,
    pub kind: String,
    pub label: String,
    pub value: String,
    pub locality: String,
    pub region: String,
    pub postcode: String,
    pub country: String,
    pub place: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct NeedRow {
    pub id: Id,
    pub kind: String,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ConsentRow {
    pub sender: Id,
    pub channel: String,
    pub purpose: String,
    pub yes: bool,
    pub basis: String,
    pub source: String,
    pub at: Micros,
    pub expires: Option<Micros>,
}

type Differ = fn(&Content, &Content) -> bool;

/// The words of [`Event::fields`](crate::change::Event::fields), each with what makes it differ.
const PARTS: [(&str, Differ); 15] = [
    ("name", |a, b| (&a.name, &a.given) != (&b.name, &b.given)),
    ("pronouns", |a, b| a.pronouns != b.pronouns),
    ("lang", |a, b| a.lang != b.lang),
    ("mail", |a, b| !same_ways(a, b, WayKind::Mail)),
    ("phone", |a, b| !same_ways(a, b, WayKind::Phone)),
    ("address", |a, b| !same_ways(a, b, WayKind::Address)),
    ("web", |a, b| !same_ways(a, b, WayKind::Web)),
    ("speaks", |a, b| a.speaks != b.speaks),
    ("needs", |a, b| a.needs != b.needs),
    ("tags", |a, b| a.tags != b.tags),
    ("fields", |a, b| a.fields != b.fields),
    ("consents", |a, b| a.consents != b.consents),
    ("external-ids", |a, b| a.external_ids != b.external_ids),
    ("state", |a, b| (&a.state, a.binned, a.expires) != (&b.state, b.binned, b.expires)),
    ("level", |a, b| (&a.level, a.audience, a.home) != (&b.level, b.audience, b.home)),
];

fn same_ways(a: &Content, b: &Content, kind: WayKind) -> bool {
    let of = |content: &'_ Content| -> Vec<WayRow> {
        content.ways.iter().filter(|way| way.kind == kind.word()).cloned().collect()
    };
    of(a) == of(b)
}

impl Content {
    /// The content of a person about to be saved; `given` is filled in from the name.
    pub fn of(person: &Person, audience: Option<Id>) -> Content {
        let given = person.given.trim();
        let mut content = Content {
            home: person.home,
            name: starling_names::clean_name(&person.name).unwrap_or_else(|_| person.name.clone()),
            given: if given.is_empty() { starling_names::given(&person.name) } else { given }.to_owned(),
            pronouns: person.pronouns.trim().to_owned(),
            lang: person.lang.trim().to_owned(),
            level: person.level.word().to_owned(),
            audience,
            state: person.state.word().to_owned(),
            created: person.created,
            binned: person.binned,
            expires: person.expires,
            ways: person.ways.iter().map(WayRow::of).collect(),
            speaks: person.speaks.clone(),
            needs: person.needs.iter().map(NeedRow::of).collect(),
            tags: person.tags.iter().map(|tag| tag.id).collect(),
            fields: (person.fields.iter())
                .filter(|field| !field.value.trim().is_empty())
                .map(|field| (field.field, field.value.trim().to_owned()))
                .collect(),
            consents: person.consents.iter().map(ConsentRow::of).collect(),
            external_ids: person.external_ids.iter().map(|id| (id.system.clone(), id.value.clone())).collect(),
        };
        content.arrange();
        content
    }

    /// Gives a new id to every way and need whose id is not one that `before` has: an id that a form sends says which
    /// of this person's rows is meant, and nobody else's.
    pub fn keep_own_ids(&mut self, before: Option<&Content>) {
        let ways = before.iter().flat_map(|before| &before.ways).map(|way| way.id);
        let needs = before.iter().flat_map(|before| &before.needs).map(|need| need.id);
        let mut own: Vec<Id> = ways.chain(needs).collect();
        let ids = self.ways.iter_mut().map(|way| &mut way.id).chain(self.needs.iter_mut().map(|need| &mut need.id));
        for id in ids {
            match own.iter().position(|known| known == id) {
                // Each may be used once: two rows of one id are two rows.
                Some(at) => drop(own.swap_remove(at)),
                None => *id = Id::new(),
            }
        }
        self.arrange();
    }

    /// Brings what has no order of its own into one.
    pub fn arrange(&mut self) {
        // The first way of a kind is the one to use; between kinds there is no order.
        self.ways.sort_by(|a, b| a.kind.cmp(&b.kind));
        self.speaks.sort_unstable();
        self.speaks.dedup();
        self.needs.sort_unstable();
        self.tags.sort_unstable();
        self.tags.dedup();
        self.fields.sort_unstable();
        self.consents.sort_unstable();
        self.external_ids.sort_unstable();
        self.external_ids.dedup();
    }

    /// Puts back what the actor could not see, so that saving what they saw takes nothing away.
    pub fn keep_unseen(&mut self, stored: &Content, fields: Fields) {
        if !fields.has(Fields::NAME) {
            self.name.clone_from(&stored.name);
            self.given.clone_from(&stored.given);
            self.pronouns.clone_from(&stored.pronouns);
            self.lang.clone_from(&stored.lang);
            self.speaks.clone_from(&stored.speaks);
        }
        for kind in WayKind::ALL {
            if !fields.has(needed_for(kind)) {
                self.ways.retain(|way| way.kind != kind.word());
                self.ways.extend(stored.ways.iter().filter(|way| way.kind == kind.word()).cloned());
            }
        }
        if !fields.has(Fields::NEEDS) {
            self.needs.clone_from(&stored.needs);
        }
        if !fields.has(Fields::TAGS) {
            self.tags.clone_from(&stored.tags);
            self.fields.clone_from(&stored.fields);
        }
        if !fields.has(Fields::WAYS) {
            self.consents.clone_from(&stored.consents);
        }
        if !fields.has(Fields::HISTORY) {
            self.external_ids.clone_from(&stored.external_ids);
        }
        self.arrange();
    }

    /// The canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("names, numbers and ids always serialize")
    }

    /// SHA-256 of the canonical bytes.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.bytes()).to_vec()
    }

    /// The words of the parts in which `after` differs.
    pub fn differs(&self, after: &Content) -> Vec<&'static str> {
        PARTS.iter().filter(|(_, differ)| differ(self, after)).map(|(word, _)| *word).collect()
    }

    /// Whether the search terms differ.
    pub fn terms_differ(&self, after: &Content) -> bool {
        self.name != after.name || [WayKind::Mail, WayKind::Phone].into_iter().any(|kind| !same_ways(self, after, kind))
    }

    /// Every search term, sorted, without repeats.
    pub fn terms(&self) -> Vec<String> {
        let mut terms = starling_names::terms_of_name(&self.name);
        for way in &self.ways {
            match WayKind::from_word(&way.kind) {
                Some(WayKind::Mail) => terms.extend(starling_names::terms_of_mail(&way.norm())),
                Some(WayKind::Phone) => terms.extend(starling_names::terms_of_phone(&way.norm())),
                Some(WayKind::Address | WayKind::Web) | None => {}
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms
    }
}

/// What must be seen for a way of this kind to exist.
pub(crate) const fn needed_for(kind: WayKind) -> Fields {
    match kind {
        WayKind::Mail | WayKind::Phone | WayKind::Web => Fields::WAYS,
        WayKind::Address => Fields::ADDRESS,
    }
}

impl WayRow {
    fn of(way: &Way) -> WayRow {
        WayRow {
            id: way.id,
            kind: way.kind.word().to_owned(),
            label: way.label.trim().to_owned(),
            value: way.value.trim().to_owned(),
            locality: way.locality.trim().to_owned(),
            region: way.region.trim().to_owned(),
            postcode: way.postcode.trim().to_owned(),
            country: way.country.trim().to_owned(),
            place: way.place.trim().to_owned(),
        }
    }

    pub fn way(self) -> Option<Way> {
        Some(Way {
            id: self.id,
            kind: WayKind::from_word(&self.kind)?,
            label: self.label,
            value: self.value,
            locality: self.locality,
            region: self.region,
            postcode: self.postcode,
            country: self.country,
            place: self.place,
        })
    }

    /// What two ways are compared by.
    pub fn norm(&self) -> Cow<'_, str> {
        WayKind::from_word(&self.kind).map_or(Cow::Borrowed(""), |kind| Cow::Owned(norm(kind, &self.value)))
    }
}

/// The form in which ways are compared: E.164 of a phone, the address in lower case of a mail, the folded text of
/// anything else and of what cannot be read as what it is meant to be.
pub fn norm(kind: WayKind, value: &str) -> String {
    match kind {
        WayKind::Mail => starling_names::mail(value),
        WayKind::Phone => starling_names::phone(value, "1").map(|phone| phone.e164),
        WayKind::Address | WayKind::Web => None,
    }
    .unwrap_or_else(|| starling_names::fold(value))
}

impl NeedRow {
    fn of(need: &Need) -> NeedRow {
        NeedRow { id: need.id, kind: need.kind.word().to_owned(), words: need.words.trim().to_owned() }
    }

    pub fn need(self) -> Option<Need> {
        Some(Need { id: self.id, kind: NeedKind::from_word(&self.kind)?, words: self.words })
    }
}

impl ConsentRow {
    fn of(consent: &Consent) -> ConsentRow {
        ConsentRow {
            sender: consent.sender,
            channel: consent.channel.word().to_owned(),
            purpose: consent.purpose.clone(),
            yes: consent.yes,
            basis: consent.basis.clone(),
            source: consent.source.clone(),
            at: consent.at,
            expires: consent.expires,
        }
    }

    pub fn consent(self) -> Option<Consent> {
        Some(Consent {
            sender: self.sender,
            channel: Channel::from_word(&self.channel)?,
            purpose: self.purpose,
            yes: self.yes,
            basis: self.basis,
            source: self.source,
            at: self.at,
            expires: self.expires,
        })
    }
}

/// What a reader with these fields is given. Names of tags and fields are filled in by the store.
pub(crate) fn shown(id: Id, content: Content, version: i64, changed: Micros, fields: Fields) -> Person {
    let may = |needed: Fields| fields.has(needed);
    let name = |text: String| if may(Fields::NAME) { text } else { String::new() };
    Person {
        id,
        home: content.home,
        name: name(content.name),
        given: name(content.given),
        pronouns: name(content.pronouns),
        lang: name(content.lang),
        speaks: if may(Fields::NAME) { content.speaks } else { Vec::new() },
        ways: content.ways.into_iter().filter_map(WayRow::way).filter(|way| may(needed_for(way.kind))).collect(),
        needs: if may(Fields::NEEDS) {
            content.needs.into_iter().filter_map(NeedRow::need).collect()
        } else {
            Vec::new()
        },
        tags: if may(Fields::TAGS) {
            content.tags.into_iter().map(|id| Tagged { id, name: String::new() }).collect()
        } else {
            Vec::new()
        },
        fields: if may(Fields::TAGS) {
            let empty = |(field, value)| FieldValue { field, name: String::new(), value };
            content.fields.into_iter().map(empty).collect()
        } else {
            Vec::new()
        },
        consents: if may(Fields::WAYS) {
            content.consents.into_iter().filter_map(ConsentRow::consent).collect()
        } else {
            Vec::new()
        },
        external_ids: if may(Fields::HISTORY) {
            content.external_ids.into_iter().map(|(system, value)| ExternalId { system, value }).collect()
        } else {
            Vec::new()
        },
        state: State::from_word(&content.state).unwrap_or(State::Binned),
        // An unknown level counts as the narrowest, so that damage never opens a door.
        level: Level::from_word(&content.level).unwrap_or(Level::Author),
        version,
        created: content.created,
        changed,
        binned: content.binned,
        expires: content.expires,
    }
}
