//! A person of the world as the record keeps one.

use super::Words;
use crate::world::{self, Basis, PersonState, Purpose};
use starling_kernel::Id;
use starling_record::person::{Channel, Consent, FieldValue, Need, NeedKind, Person, State, Tagged, Way, WayKind};

/// The record of `one`, whose house is `house`. Its tags and fields are in `words` already.
pub(super) fn record(one: &world::Person, house: Id, words: &Words, home: Option<(Id, Id)>) -> Person {
    let mut person = Person::new(one.name.as_str());
    person.id = one.id;
    person.home = home;
    person.given.clone_from(&one.given);
    person.pronouns = one.pronouns.clone().unwrap_or_default();
    person.lang = one.language.tag().to_owned();
    person.speaks = one.speaks.iter().map(|tag| (*tag).to_owned()).collect();
    person.ways = ways(one);
    person.needs = one.needs.iter().map(need).collect();
    person.tags = (one.tags.iter())
        .filter_map(|name| words.tags.get(name))
        .map(|id| Tagged { id: *id, name: String::new() })
        .collect();
    person.fields = (one.fields.iter())
        .filter_map(|field| Some((words.fields.get(&field.name)?, field)))
        .map(|(id, field)| FieldValue { field: *id, name: String::new(), value: field.value.clone() })
        .collect();
    person.consents = one.consents.iter().map(|given| consent(given, house)).collect();
    person.state = match one.state {
        // Who was asked and has not answered has a row like everyone else; the asking is an invitation.
        PersonState::Invited | PersonState::Joined => State::Here,
        PersonState::Resting => State::Resting,
        PersonState::Left => State::Left,
    };
    person.created = one.created_at;
    person
}

fn ways(one: &world::Person) -> Vec<Way> {
    let mail = one.mails.iter().map(|mail| Way::new(WayKind::Mail, mail.as_str()));
    let phone = one.phones.iter().map(|phone| Way::new(WayKind::Phone, phone.as_str()));
    let address = one.address.iter().map(|address| {
        let (place, city) = address.locality.split_once(", ").unwrap_or(("", address.locality.as_str()));
        Way {
            locality: city.to_owned(),
            region: address.region.clone(),
            postcode: address.postcode.clone(),
            place: place.to_owned(),
            ..Way::new(WayKind::Address, address.street.as_str())
        }
    });
    mail.chain(phone).chain(address).collect()
}

/// Needs about food and prayer, as the world writes them in its languages; all others are about getting in and along.
const CULTURE: [&str; 6] =
    ["A place to pray", "Food without pork", "Vegetarian food", "Comida sin carne", "Meel lagu tukado", "مكان للصلاة"];

fn need(said: &world::Said) -> Need {
    let is_culture = CULTURE.iter().any(|words| said.words.starts_with(words));
    let kind = if is_culture { NeedKind::Culture } else { NeedKind::Access };
    Need { id: Id::new(), kind, words: said.words.clone() }
}

fn consent(given: &world::Consent, house: Id) -> Consent {
    Consent {
        sender: house,
        channel: match given.channel {
            world::Channel::Mail => Channel::Mail,
            world::Channel::Text => Channel::Text,
            world::Channel::Call => Channel::Call,
        },
        purpose: match given.purpose {
            Purpose::Gatherings => "gatherings",
            Purpose::News => "news",
        }
        .to_owned(),
        yes: given.yes,
        basis: match given.basis {
            Basis::Spoken => "spoken",
            Basis::Paper => "paper",
            Basis::Form => "form",
        }
        .to_owned(),
        source: given.source.clone(),
        at: given.at,
        expires: given.yes.then_some(given.expires),
    }
}
