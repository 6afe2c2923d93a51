//! A person in few bytes. A whole one is dozens of small pieces of memory; of a hundred thousand, the pieces weigh several
//! times what they say.

use serde::{Deserialize, Serialize};
use starling_kernel::{Id, Level, Micros};
use starling_record::person::{
    Channel, Consent, ExternalId, FieldValue, Need, NeedKind, Person, State, Tagged, Way, WayKind,
};

/// A person put away until the file speaks of them again.
pub(super) struct Packed {
    given: Box<str>,
    name: Box<str>,
    rest: Box<[u8]>,
}

type Answer<'a> = (Id, &'a str, [String; 3], bool, Micros, Option<Micros>);

/// What is not needed to tell people apart. Rows without names, which would weigh as much as what they name.
#[derive(Serialize, Deserialize)]
struct Rest<'a>(
    Option<(Id, Id)>,
    [String; 2],
    Vec<String>,
    #[serde(borrow)] Vec<(Id, &'a str, [String; 7])>,
    Vec<(Id, &'a str, String)>,
    Vec<(Id, String)>,
    Vec<(Id, String, String)>,
    Vec<Answer<'a>>,
    Vec<(String, String)>,
    (&'a str, &'a str, i64, Micros, Micros, Option<Micros>, Option<Micros>),
);

impl Packed {
    /// Packs all but the id. Taken apart name by name, so that a field added later cannot be forgotten here.
    pub fn of(person: Person) -> Packed {
        let Person {
            id: _,
            home,
            name,
            given,
            pronouns,
            lang,
            speaks,
            ways,
            needs,
            tags,
            fields,
            consents,
            external_ids,
            state,
            level,
            version,
            created,
            changed,
            binned,
            expires,
        } = person;
        let way = |Way { id, kind, label, value, locality, region, postcode, country, place }: Way| {
            (id, kind.word(), [label, value, locality, region, postcode, country, place])
        };
        let consent = |Consent { sender, channel, purpose, yes, basis, source, at, expires }: Consent| {
            (sender, channel.word(), [purpose, basis, source], yes, at, expires)
        };
        let rest = Rest(
            home,
            [pronouns, lang],
            speaks,
            ways.into_iter().map(way).collect(),
            needs.into_iter().map(|Need { id, kind, words }| (id, kind.word(), words)).collect(),
            tags.into_iter().map(|Tagged { id, name }| (id, name)).collect(),
            fields.into_iter().map(|FieldValue { field, name, value }| (field, name, value)).collect(),
            consents.into_iter().map(consent).collect(),
            external_ids.into_iter().map(|ExternalId { system, value }| (system, value)).collect(),
            (state.word(), level.word(), version, created, changed, binned, expires),
        );
        let rest = serde_json::to_vec(&rest).expect("text, numbers and ids always serialize");
        Packed { given: given.into(), name: name.into(), rest: rest.into() }
    }

    /// The given name and the whole name.
    pub fn called(&self) -> (&str, &str) {
        (&self.given, &self.name)
    }

    /// The person as they were packed.
    pub fn person(self, id: Id) -> Person {
        const OURS: &str = "packed above";
        let Rest(home, [pronouns, lang], speaks, ways, needs, tags, fields, consents, external_ids, state) =
            serde_json::from_slice(&self.rest).expect(OURS);
        let (state, level, version, created, changed, binned, expires) = state;
        let ways = ways.into_iter().map(|(id, kind, words)| {
            let [label, value, locality, region, postcode, country, place] = words;
            let kind = WayKind::from_word(kind).expect(OURS);
            Way { id, kind, label, value, locality, region, postcode, country, place }
        });
        let consents = consents.into_iter().map(|(sender, channel, [purpose, basis, source], yes, at, expires)| {
            let channel = Channel::from_word(channel).expect(OURS);
            Consent { sender, channel, purpose, yes, basis, source, at, expires }
        });
        let need = |(id, kind, words)| Need { id, kind: NeedKind::from_word(kind).expect(OURS), words };
        Person {
            id,
            home,
            name: self.name.into(),
            given: self.given.into(),
            pronouns,
            lang,
            speaks,
            ways: ways.collect(),
            needs: needs.into_iter().map(need).collect(),
            tags: tags.into_iter().map(|(id, name)| Tagged { id, name }).collect(),
            fields: fields.into_iter().map(|(field, name, value)| FieldValue { field, name, value }).collect(),
            consents: consents.collect(),
            external_ids: external_ids.into_iter().map(|(system, value)| ExternalId { system, value }).collect(),
            state: State::from_word(state).expect(OURS),
            level: Level::from_word(level).expect(OURS),
            version,
            created,
            changed,
            binned,
            expires,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full(state: State, level: Level) -> Person {
        let mut person = Person::new("\"Xiong\" \\ ثانية\n");
        person.home = Some((Id::new(), Id::new()));
        person.given = "Xiong".to_owned();
        person.pronouns = "they".to_owned();
        person.lang = "hmn".to_owned();
        person.speaks = vec!["en".to_owned(), "hmn".to_owned()];
        for (n, kind) in WayKind::ALL.into_iter().enumerate() {
            let mut way = Way::new(kind, format!("value {n}"));
            let texts = [
                &mut way.label,
                &mut way.locality,
                &mut way.region,
                &mut way.postcode,
                &mut way.country,
                &mut way.place,
            ];
            for (m, text) in texts.into_iter().enumerate() {
                *text = format!("text {n} {m}");
            }
            person.ways.push(way);
        }
        for kind in NeedKind::ALL {
            person.needs.push(Need { id: Id::new(), kind, words: "a ramp".to_owned() });
        }
        person.tags.push(Tagged { id: Id::new(), name: "door".to_owned() });
        person.fields.push(FieldValue { field: Id::new(), name: "Note".to_owned(), value: "two\nlines".to_owned() });
        for (at, channel) in (-2..).zip(Channel::ALL) {
            person.consents.push(Consent {
                sender: Id::new(),
                channel,
                purpose: "news".to_owned(),
                yes: at % 2 == 0,
                basis: "import".to_owned(),
                source: "list.csv".to_owned(),
                at,
                expires: (at > 0).then_some(Micros::MAX),
            });
        }
        person.external_ids.push(ExternalId { system: "van".to_owned(), value: "7".to_owned() });
        person.state = state;
        person.level = level;
        (person.version, person.created, person.changed) = (3, Micros::MIN, 5);
        (person.binned, person.expires) = (Some(6), Some(7));
        person
    }

    #[test]
    fn whoever_is_packed_comes_out_the_same() {
        for state in State::ALL {
            for level in Level::ALL {
                for person in [full(state, level), Person::new("Pao")] {
                    let packed = Packed::of(person.clone());
                    assert_eq!(packed.called(), (&*person.given, &*person.name));
                    assert_eq!(packed.person(person.id), person);
                }
            }
        }
    }
}
