//! What stands in a record beside what was typed, when someone else saved first.

use starling_record::person::{Need, NeedKind, Person, Tagged, Way, WayKind};

/// A part of the record that is not as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Differing {
    /// A word for `people-part`.
    pub part: &'static str,
    /// The name of the house's own field, of `fields`.
    pub field: String,
    /// What stands in the record now; nothing when it is empty.
    pub now: Vec<String>,
}

/// The parts in which what was typed is not what the record holds now. `typed` is the record with the form put into
/// it, so that what the form does not show is equal.
pub(crate) fn differing(now: &Person, typed: &Person) -> Vec<Differing> {
    let mut found = Vec::new();
    let mut compare = |part: &'static str, now: Vec<String>, typed: Vec<String>| {
        if now != typed {
            found.push(Differing { part, field: String::new(), now });
        }
    };
    let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    compare("name", one(&now.name), one(&typed.name));
    compare("given", one(called(now)), one(called(typed)));
    compare("pronouns", one(&now.pronouns), one(&typed.pronouns));
    for kind in [WayKind::Phone, WayKind::Mail, WayKind::Web, WayKind::Address] {
        compare(kind.word(), now.ways_of(kind).map(way).collect(), typed.ways_of(kind).map(way).collect());
    }
    compare("lang", one(&now.lang), one(&typed.lang));
    compare("speaks", sorted(now.speaks.iter()), sorted(typed.speaks.iter()));
    compare("needs", needs(now), needs(typed));
    compare("tags", tags(&now.tags), tags(&typed.tags));
    compare("state", one(now.state.word()), one(typed.state.word()));
    for value in &typed.fields {
        let stored = now.fields.iter().find(|stored| stored.field == value.field);
        let text = stored.map_or("", |stored| stored.value.as_str());
        if text != value.value {
            found.push(Differing { part: "fields", field: value.name.clone(), now: one(text) });
        }
    }
    found
}

/// A call name of their own; one taken from the name is none.
fn called(person: &Person) -> &str {
    if person.given == starling_names::given(&person.name) { "" } else { &person.given }
}

/// A way on one line, with its label.
fn way(way: &Way) -> String {
    let region = format!("{} {}", way.region, way.postcode);
    let parts = [&way.value, &way.place, &way.locality, region.trim(), &way.country];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    if way.label.is_empty() { line } else { format!("{line} ({})", way.label) }
}

fn sorted<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.cloned().collect();
    texts.sort();
    texts.dedup();
    texts
}

fn needs(person: &Person) -> Vec<String> {
    let of = |kind: NeedKind| person.needs.iter().filter(move |need| need.kind == kind);
    NeedKind::ALL.into_iter().flat_map(of).map(|need: &Need| need.words.clone()).collect()
}

fn tags(tags: &[Tagged]) -> Vec<String> {
    sorted(tags.iter().map(|tag| &tag.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use starling_kernel::Id;
    use starling_record::person::FieldValue;

    fn person() -> Person {
        let mut person = Person::new("Amina Warsame");
        person.given = "Amina".to_owned();
        person.speaks = vec!["en".to_owned(), "so".to_owned()];
        person.ways = vec![Way::new(WayKind::Phone, "612 555 0142"), Way::new(WayKind::Mail, "amina@example.org")];
        person.tags = vec![Tagged { id: Id::from_u128(1), name: "door team".to_owned() }];
        person.fields =
            vec![FieldValue { field: Id::from_u128(2), name: "Building".to_owned(), value: "East".to_owned() }];
        person
    }

    #[test]
    fn names_each_part_with_what_the_record_holds() {
        type Edit = fn(&mut Person);
        type Expected = &'static [(&'static str, &'static str, &'static [&'static str])];
        let cases: &[(Edit, Expected)] = &[
            (|_| {}, &[]),
            (|typed| typed.given.clear(), &[]),
            (|typed| typed.speaks.reverse(), &[]),
            (|typed| typed.name = "Amina W.".to_owned(), &[("name", "", &["Amina Warsame"])]),
            (|typed| typed.pronouns = "she / her".to_owned(), &[("pronouns", "", &[])]),
            (|typed| typed.ways[0].label = "work".to_owned(), &[("phone", "", &["612 555 0142"])]),
            (|typed| typed.ways.truncate(1), &[("mail", "", &["amina@example.org"])]),
            (|typed| typed.tags.clear(), &[("tags", "", &["door team"])]),
            (|typed| typed.fields[0].value.clear(), &[("fields", "Building", &["East"])]),
            (|typed| typed.fields.clear(), &[]),
        ];
        for (at, (edit, expected)) in cases.iter().enumerate() {
            let mut typed = person();
            edit(&mut typed);
            let found = differing(&person(), &typed);
            let short: Vec<_> = found.iter().map(|one| (one.part, one.field.as_str(), one.now.clone())).collect();
            let expected: Vec<_> = (expected.iter())
                .map(|(part, field, now)| (*part, *field, now.iter().map(|text| (*text).to_owned()).collect()))
                .collect::<Vec<(_, _, Vec<String>)>>();
            assert_eq!(short, expected, "case {at}");
        }
    }
}
