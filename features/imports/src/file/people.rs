//! People as rows of a file: our own export, which our own import understands whole.
//!
//! In it: names, pronouns, languages, ways to reach, the first address, tags, the house's fields, answers to "may we?",
//! the day of joining, numbers in other systems. Not in it: notes, needs, ties, households and further addresses.

use super::write::CsvWriter;
use starling_kernel::Id;
use starling_record::person::{Channel, Person, WayKind};
use std::collections::{BTreeSet, HashMap};

/// The system under which a person's id in one Starling stands in another.
pub const SYSTEM: &str = "starling";
/// What the name of a field's column begins with.
pub const FIELD: &str = "Field: ";
/// What the name of another system's column begins with.
pub const NUMBER: &str = "ID: ";
/// What stands between several tags, ways and languages in one cell.
pub const BETWEEN: &str = "; ";

const FIXED: [&str; 21] = [
    "Starling ID",
    "Name",
    "Given name",
    "Pronouns",
    "Preferred language",
    "Languages",
    "Email",
    "Cell phone",
    "Home phone",
    "Work phone",
    "Phone",
    "Address",
    "City",
    "State",
    "Postal code",
    "Country",
    "Tags",
    "Email consent",
    "Text consent",
    "Call consent",
    "Signed up",
];

/// People gathered for a file.
#[derive(Default)]
pub struct People {
    rows: Vec<([String; 21], HashMap<String, String>)>,
    fields: BTreeSet<String>,
    numbers: BTreeSet<String>,
}

impl People {
    /// Adds people, as the house that sends to them sees them.
    pub fn extend(&mut self, people: impl IntoIterator<Item = Person>, house: Id) {
        for person in people {
            let mut more = HashMap::new();
            for field in &person.fields {
                let name = format!("{FIELD}{}", field.name);
                self.fields.insert(name.clone());
                more.insert(name, field.value.clone());
            }
            for id in person.external_ids.iter().filter(|id| id.system != SYSTEM) {
                let name = format!("{NUMBER}{}", id.system);
                self.numbers.insert(name.clone());
                more.entry(name).or_insert_with(|| id.value.clone());
            }
            self.rows.push((fixed(&person, house), more));
        }
    }

    /// The file and how many people are in it.
    pub fn write(self) -> (Vec<u8>, usize) {
        let extra: Vec<&String> = self.fields.iter().chain(&self.numbers).collect();
        let headers = FIXED.into_iter().chain(extra.iter().map(|name| name.as_str()));
        let written = CsvWriter::new(Vec::new(), headers).and_then(|mut file| {
            for (row, more) in &self.rows {
                let rest = extra.iter().map(|name| more.get(*name).map_or("", String::as_str));
                file.row(row.iter().map(String::as_str).chain(rest))?;
            }
            file.finish()
        });
        (written.expect("writing to memory does not fail"), self.rows.len())
    }
}

fn fixed(person: &Person, house: Id) -> [String; 21] {
    let mails: Vec<&str> = person.ways_of(WayKind::Mail).map(|way| way.value.as_str()).collect();
    let phones = |wanted: Option<&str>| {
        let named = ["cell", "home", "work"];
        let own = person.ways_of(WayKind::Phone).filter(|way| match wanted {
            Some(label) => way.label == label,
            None => !named.contains(&way.label.as_str()),
        });
        own.map(|way| way.value.as_str()).collect::<Vec<_>>().join(BETWEEN)
    };
    let address = person.ways_of(WayKind::Address).next();
    let part =
        |part: fn(&starling_record::person::Way) -> &String| address.map_or_else(String::new, |way| part(way).clone());
    let may = |channel| {
        let mut said = person.consents.iter().filter(|said| said.sender == house && said.channel == channel).peekable();
        // Of several answers the one that asks more restraint.
        if said.peek().is_none() {
            ""
        } else if said.all(|said| said.yes) {
            "yes"
        } else {
            "no"
        }
        .to_owned()
    };
    let tags: Vec<&str> = person.tags.iter().map(|tag| tag.name.as_str()).collect();
    [
        person.id.to_string(),
        person.name.clone(),
        person.given.clone(),
        person.pronouns.clone(),
        person.lang.clone(),
        person.speaks.join(BETWEEN),
        mails.join(BETWEEN),
        phones(Some("cell")),
        phones(Some("home")),
        phones(Some("work")),
        phones(None),
        part(|way| &way.value),
        part(|way| &way.locality),
        part(|way| &way.region),
        part(|way| &way.postcode),
        part(|way| &way.country),
        tags.join(BETWEEN),
        may(Channel::Mail),
        may(Channel::Text),
        may(Channel::Call),
        day(person.created),
    ]
}

fn day(at: starling_kernel::Micros) -> String {
    jiff::Timestamp::from_microsecond(at)
        .map_or_else(|_| String::new(), |at| at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string())
}
