//! What the form of a person holds, and how it becomes a person.

use starling_kernel::{Id, Problem};
use starling_record::field::{Field, FieldKind};
use starling_record::person::{FieldValue, Need, NeedKind, Person, State, Tagged, Way, WayKind};
use starling_record::tag::Tag;
use starling_web::FormData;

/// The form as it was typed: what a page shows again when something needs another look.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub version: i64,
    pub name: String,
    pub given: String,
    pub pronouns: String,
    pub lang: String,
    pub speaks: Vec<String>,
    pub ways: Vec<Vec<Way>>,
    pub needs: Vec<Vec<Need>>,
    /// The tags that are ticked, and the names of new ones.
    pub tags: Vec<Id>,
    pub new_tags: String,
    pub fields: Vec<(Id, String)>,
    pub state: State,
}

/// The kinds of ways in the order of the form, each with its empty rows on a form just opened.
pub(crate) const WAYS: [(WayKind, usize); 4] =
    [(WayKind::Phone, 2), (WayKind::Mail, 1), (WayKind::Address, 1), (WayKind::Web, 0)];

impl Typed {
    /// The form of a person, with empty rows to write more into.
    pub fn of(person: &Person) -> Typed {
        let ways = WAYS.map(|(kind, empty)| {
            let mut rows: Vec<Way> = person.ways_of(kind).cloned().collect();
            rows.extend((0..empty.saturating_sub(rows.len())).map(|_| Way::new(kind, "")));
            rows
        });
        let needs = NeedKind::ALL.map(|kind| {
            let mut rows: Vec<Need> = person.needs.iter().filter(|need| need.kind == kind).cloned().collect();
            if rows.is_empty() {
                rows.push(empty_need(kind));
            }
            rows
        });
        Typed {
            version: person.version,
            name: person.name.clone(),
            // A call name taken from the name is not shown as if someone had chosen it.
            given: if person.given == starling_names::given(&person.name) {
                String::new()
            } else {
                person.given.clone()
            },
            pronouns: person.pronouns.clone(),
            lang: person.lang.clone(),
            speaks: person.speaks.clone(),
            ways: ways.into(),
            needs: needs.into(),
            tags: person.tags.iter().map(|tag| tag.id).collect(),
            new_tags: String::new(),
            fields: person.fields.iter().map(|value| (value.field, value.value.clone())).collect(),
            state: person.state,
        }
    }

    /// The form as sent.
    pub fn read(form: &FormData) -> Typed {
        Typed {
            version: form.get("version").parse().unwrap_or(0),
            name: form.get("name").to_owned(),
            given: form.get("given").to_owned(),
            pronouns: form.get("pronouns").to_owned(),
            lang: form.get("lang").to_owned(),
            speaks: form.all("speaks").filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
            ways: WAYS.map(|(kind, _)| read_ways(form, kind)).into(),
            needs: NeedKind::ALL.map(|kind| read_needs(form, kind)).into(),
            tags: form.all("tag").filter_map(|id| id.parse().ok()).collect(),
            new_tags: form.get("tags").to_owned(),
            fields: form
                .starting("field.")
                .filter_map(|(id, value)| Some((id.parse().ok()?, value.to_owned())))
                .collect(),
            state: State::from_word(form.get("state")).filter(|state| *state != State::Binned).unwrap_or_default(),
        }
    }

    /// The same form with one row more (`add=phone`) or less (`remove=phone.2`), when that is what the button said.
    pub fn rearranged(&self, form: &FormData) -> Option<Typed> {
        let mut typed = self.clone();
        let (group, at) = match (form.get("add"), form.get("remove")) {
            ("", "") => return None,
            (group, "") => (group, None),
            (_, row) => {
                let (group, number) = row.split_once('.')?;
                (group, Some(number.parse::<usize>().ok()?.checked_sub(1)?))
            }
        };
        if let Some(index) = WAYS.iter().position(|(kind, _)| kind.word() == group) {
            rearrange(&mut typed.ways[index], at, || Way::new(WAYS[index].0, ""));
        } else if let Some(index) = NeedKind::ALL.iter().position(|kind| kind.word() == group) {
            rearrange(&mut typed.needs[index], at, || empty_need(NeedKind::ALL[index]));
        }
        Some(typed)
    }

    /// What needs another look, each named by the field of the form it stands in.
    pub fn problems(&self, fields: &[Field]) -> Vec<Problem> {
        let mut found = Vec::new();
        if let Err(problem) = starling_names::clean_name(&self.name) {
            found.push(Problem::of("name", problem.key()));
        }
        for (rows, (kind, _)) in self.ways.iter().zip(WAYS) {
            for (at, way) in rows.iter().enumerate().filter(|(_, way)| !way.value.is_empty()) {
                let key = match kind {
                    WayKind::Phone if starling_names::phone(&way.value, "1").is_none() => "problem-phone-unreadable",
                    WayKind::Mail if starling_names::mail(&way.value).is_none() => "problem-mail-unreadable",
                    WayKind::Web if web(&way.value).is_none() => "people-web-unreadable",
                    _ => continue,
                };
                found.push(Problem::of(format!("{}.{}", kind.word(), at + 1), key).with("value", &way.value));
            }
        }
        for (id, value) in &self.fields {
            let Some(field) = fields.iter().find(|field| field.id == *id) else { continue };
            if !value.is_empty() && !fits(field.kind, value) {
                let problem = Problem::of(format!("field.{id}"), "people-field-unreadable");
                found.push(problem.with("field", &field.name).with("value", value));
            }
        }
        found
    }

    /// Writes the form into a person, tags aside: those need the house's list.
    pub fn put(&self, person: &mut Person) {
        person.version = self.version;
        person.name = starling_names::clean_name(&self.name).unwrap_or_else(|_| self.name.clone());
        person.given.clone_from(&self.given);
        person.pronouns.clone_from(&self.pronouns);
        person.lang.clone_from(&self.lang);
        person.speaks.clone_from(&self.speaks);
        person.ways = self.ways.iter().flatten().filter(|way| says_something(way)).cloned().collect();
        for way in person.ways.iter_mut().filter(|way| way.kind == WayKind::Web) {
            way.value = web(&way.value).unwrap_or_else(|| way.value.clone());
        }
        person.needs = self.needs.iter().flatten().filter(|need| !need.words.is_empty()).cloned().collect();
        // A field the form did not show keeps its value.
        person.fields.retain(|known| !self.fields.iter().any(|(field, _)| *field == known.field));
        let values = self.fields.iter().map(|(field, value)| (*field, value.clone()));
        person.fields.extend(values.map(|(field, value)| FieldValue { field, name: String::new(), value }));
        person.state = self.state;
    }

    /// The ticked tags with their names: those the person had, and others of the house. One that was taken away
    /// meanwhile is left out.
    pub fn ticked(&self, had: &[Tagged], house: &[Tag]) -> Vec<Tagged> {
        let known = |id: &Id| {
            let of_house = || house.iter().find(|tag| tag.id == *id).map(|tag| tag.name.clone());
            had.iter().find(|tag| tag.id == *id).map(|tag| tag.name.clone()).or_else(of_house)
        };
        self.tags.iter().filter_map(|id| Some(Tagged { id: *id, name: known(id)? })).collect()
    }

    /// The names of new tags, as they stand between commas.
    pub fn new_tag_names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.new_tags.split([',', '،', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
            if !names.iter().any(|known| starling_names::fold(known) == starling_names::fold(name)) {
                names.push(name.to_owned());
            }
        }
        names
    }
}

fn rearrange<T>(rows: &mut Vec<T>, remove: Option<usize>, empty: impl FnOnce() -> T) {
    match remove {
        None => rows.push(empty()),
        Some(at) if at < rows.len() => {
            rows.remove(at);
        }
        Some(_) => {}
    }
}

fn empty_need(kind: NeedKind) -> Need {
    Need { id: Id::new(), kind, words: String::new() }
}

/// The numbers of a group's rows, in order.
fn numbers(form: &FormData, group: &str) -> Vec<u16> {
    let mut numbers: Vec<u16> = form.starting(group).filter_map(|(rest, _)| rest.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

fn read_ways(form: &FormData, kind: WayKind) -> Vec<Way> {
    let group = format!("{}.", kind.word());
    let first = form.get(&format!("{group}first")).parse::<u16>().ok();
    let mut rows: Vec<(u16, Way)> = (numbers(form, &group).into_iter())
        .map(|n| {
            let part = |name: &str| form.get(&format!("{group}{n}.{name}")).to_owned();
            let way = Way {
                id: part("id").parse().unwrap_or_default(),
                kind,
                label: part("label"),
                value: form.get(&format!("{group}{n}")).to_owned(),
                locality: part("locality"),
                region: part("region"),
                postcode: part("postcode"),
                country: part("country"),
                place: part("place"),
            };
            (n, way)
        })
        .collect();
    rows.sort_by_key(|(n, _)| first != Some(*n));
    rows.into_iter().map(|(_, way)| way).collect()
}

fn read_needs(form: &FormData, kind: NeedKind) -> Vec<Need> {
    let group = format!("{}.", kind.word());
    (numbers(form, &group).into_iter())
        .map(|n| Need {
            id: form.get(&format!("{group}{n}.id")).parse().unwrap_or_default(),
            kind,
            words: form.get(&format!("{group}{n}")).to_owned(),
        })
        .collect()
}

/// Whether anything was written in the row. An address may be a neighborhood alone.
fn says_something(way: &Way) -> bool {
    [&way.value, &way.locality, &way.region, &way.postcode, &way.place].iter().any(|text| !text.is_empty())
}

/// An address on the web with its scheme: only ones a browser may be sent to.
fn web(value: &str) -> Option<String> {
    let rest = match value.split_once("://") {
        None => value,
        Some((scheme, rest)) if ["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) => rest,
        Some(_) => return None,
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let fine = host.contains('.')
        && !host.starts_with('.')
        && !host.chars().any(|c| c.is_whitespace() || c == '@' || c.is_control());
    fine.then(|| if value.contains("://") { value.to_owned() } else { format!("https://{value}") })
}

fn fits(kind: FieldKind, value: &str) -> bool {
    match kind {
        FieldKind::Text | FieldKind::Choice => true,
        FieldKind::Number => {
            starling_names::fold(value).replace([',', ' '], "").parse::<f64>().is_ok_and(f64::is_finite)
        }
        FieldKind::Date => is_date(value),
    }
}

/// `2026-11-22`, as a date field sends it.
fn is_date(value: &str) -> bool {
    let mut parts = value.split('-').map(str::parse::<u32>);
    let (Some(Ok(_)), Some(Ok(month)), Some(Ok(day)), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    value.len() == 10 && (1..=12).contains(&month) && (1..=31).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> FormData {
        FormData::from_pairs(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_form_sent_back_unchanged_changes_nothing() {
        let mut person = Person::new("Amina Warsame");
        person.version = 3;
        person.given = "Amina".to_owned();
        person.pronouns = "she / her".to_owned();
        person.speaks = vec!["en".to_owned(), "so".to_owned()];
        person.ways = vec![Way::new(WayKind::Phone, "612 555 0142"), Way::new(WayKind::Mail, "amina@example.org")];
        person.needs = vec![Need { id: Id::new(), kind: NeedKind::Access, words: "A ramp".to_owned() }];
        let mut after = person.clone();
        Typed::of(&person).put(&mut after);
        after.given = "Amina".to_owned();
        assert_eq!(after, person);
    }

    #[test]
    fn rows_come_and_go_and_the_one_chosen_comes_first() {
        let phones = [("phone.1", "612 555 0101"), ("phone.2", "612 555 0102"), ("name", "A B")];
        for (button, expected) in [
            (("add", "phone"), &["612 555 0101", "612 555 0102", ""][..]),
            (("remove", "phone.1"), &["612 555 0102"]),
            (("remove", "phone.9"), &["612 555 0101", "612 555 0102"]),
            (("remove", "phone.0"), &[]),
            (("phone.first", "2"), &["612 555 0102", "612 555 0101"]),
        ] {
            let sent = form(&[&phones[..], &[button]].concat());
            let typed = Typed::read(&sent);
            let shown = if button.0 == "phone.first" { Some(typed) } else { typed.rearranged(&sent) };
            let rows = shown.map_or_else(Vec::new, |typed| typed.ways[0].iter().map(|way| way.value.clone()).collect());
            assert_eq!(rows, expected, "{button:?}");
        }
    }

    #[test]
    fn problems_name_their_row() {
        let field = |kind| Field {
            id: Id::from_u128(5),
            name: "Ward".to_owned(),
            kind,
            choices: Vec::new(),
            position: 1,
            people: 0,
        };
        let ward = format!("field.{}", Id::from_u128(5));
        for (pairs, kind, expected) in [
            (&[("name", "Amina")][..], FieldKind::Text, &[][..]),
            (&[("name", "")], FieldKind::Text, &["name"]),
            (&[("name", "A B"), ("phone.1", ""), ("phone.2", "call me")], FieldKind::Text, &["phone.2"]),
            (
                &[("name", "A B"), ("mail.1", "amina@"), ("web.1", "javascript:x")],
                FieldKind::Text,
                &["mail.1", "web.1"],
            ),
            (&[("name", "A B"), (&ward, "3")], FieldKind::Number, &[]),
            (&[("name", "A B"), (&ward, "three")], FieldKind::Number, &[&ward]),
            (&[("name", "A B"), (&ward, "2026-11-22")], FieldKind::Date, &[]),
            (&[("name", "A B"), (&ward, "22.11.2026")], FieldKind::Date, &[&ward]),
            (&[("name", "A B"), (&ward, "2026-13-01")], FieldKind::Date, &[&ward]),
        ] {
            let found = Typed::read(&form(pairs)).problems(&[field(kind)]);
            assert_eq!(found.iter().map(|problem| &*problem.field).collect::<Vec<_>>(), expected, "{pairs:?}");
        }
    }

    #[test]
    fn tags_stand_between_commas_of_any_script_once() {
        for (text, expected) in [
            ("", &[][..]),
            ("door team, new in October,, Door Team", &["door team", "new in October"]),
            ("طعام، ترجمة", &["طعام", "ترجمة"]),
        ] {
            assert_eq!(Typed::read(&form(&[("tags", text)])).new_tag_names(), expected, "{text}");
        }
    }

    #[test]
    fn ticked_tags_keep_their_commas() {
        let had =
            [(1, "a,b"), (2, "door team")].map(|(id, name)| Tagged { id: Id::from_u128(id), name: name.to_owned() });
        let house = [(1, "a,b"), (2, "door team"), (3, "c، d")].map(|(id, name)| Tag {
            id: Id::from_u128(id),
            name: name.to_owned(),
            people: 1,
        });
        let id = |id: u128| Id::from_u128(id).to_string();
        let mut person = Person::new("Amina");
        person.tags = had.to_vec();
        assert_eq!(Typed::of(&person).ticked(&had, &house), had, "the form as it was opened");
        for (pairs, expected) in [
            (vec![("tag", id(1)), ("tag", id(2)), ("tags", String::new())], &["a,b", "door team"][..]),
            (vec![("tag", id(1)), ("tags", String::new())], &["a,b"]),
            (vec![("tag", id(1)), ("tag", id(3))], &["a,b", "c، d"]),
            (vec![("tag", id(9)), ("tag", "door team".to_owned())], &[]),
        ] {
            let sent: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (*key, value.as_str())).collect();
            let ticked = Typed::read(&form(&sent)).ticked(&had, &house);
            assert_eq!(ticked.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), expected, "{pairs:?}");
        }
    }

    #[test]
    fn pages_on_the_web_get_their_scheme() {
        for (value, expected) in [
            ("example.org/amina", Some("https://example.org/amina")),
            ("HTTP://example.org", Some("HTTP://example.org")),
            ("ftp://example.org", None),
            ("javascript:alert(1)", None),
            ("a@example.org", None),
            ("amina", None),
        ] {
            assert_eq!(web(value).as_deref(), expected, "{value}");
        }
    }
}
