//! Who may make the first owner, and what making one needs.

use crate::text::{self, Problems};
use starling_i18n::key;
use starling_kernel::{Language, Problem};
use starling_keys::{same, token_hash};
use starling_record::house::{HouseKind, NewHouse};
use starling_web::FormData;
use std::net::IpAddr;

/// The zones offered, ours first; a zone is a name of the time zone database, the same in every language.
pub(super) const ZONES: &[&str] = &[
    "America/Chicago",
    "America/New_York",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
    "America/Mexico_City",
    "America/Toronto",
    "Europe/London",
    "Europe/Berlin",
    "Africa/Mogadishu",
    "Africa/Nairobi",
    "Asia/Amman",
    "Asia/Bangkok",
    "UTC",
];

/// Whether the request comes from the machine itself, and nothing says that a proxy stood between. An address behind
/// a proxy is loopback for everyone.
pub(super) fn is_here(client: Option<IpAddr>, forwarded: bool) -> bool {
    !forwarded && client.is_some_and(|client| client.to_canonical().is_loopback())
}

/// Whether the code typed is the one in the log. Hashes are compared, so that neither length nor place of a difference
/// shows in the time it takes.
pub(super) fn is_code(typed: &str, expected: &str) -> bool {
    !expected.is_empty() && same(&token_hash(typed), &token_hash(expected))
}

/// The first owner and their house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Founding {
    pub name: String,
    pub mail: String,
    pub language: Language,
    pub kind: HouseKind,
    pub house: String,
    pub zone: &'static str,
}

impl Founding {
    /// The house to be made.
    pub fn new_house(&self) -> NewHouse {
        let (name, zone) = (self.house.clone(), self.zone.to_owned());
        NewHouse { kind: self.kind, slug: name.clone(), name, language: self.language, zone }
    }
}

/// Reads the form.
pub(super) fn read(form: &FormData) -> Result<Founding, Problems> {
    let mut problems = Problems::default();
    let name = problems.take(text::name("name", form.get("name")));
    let mail = problems.take(text::mail("mail", form.get("mail")));
    let house = problems.take(text::name("house", form.get("house")));
    let kind = match HouseKind::from_word(form.get("kind")) {
        Some(kind @ (HouseKind::Organization | HouseKind::Coalition)) => Ok(Some(kind)),
        Some(HouseKind::Commons) | None => Err(Problem::of("kind", key!("setup-kind-missing"))),
    };
    let kind = problems.take(kind);
    let language = problems.take(text::language("lang", form.get("lang")));
    let zone = ZONES.iter().find(|zone| **zone == form.get("zone")).copied();
    let zone = problems.take(zone.ok_or_else(|| Problem::of("zone", key!("setup-zone-missing"))));
    match kind {
        Some(kind) if problems.is_empty() => Ok(Founding { name, mail, language, kind, house, zone }),
        _ => Err(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_machine_itself_or_the_code_in_its_log() {
        for (client, forwarded, expected) in [
            (Some("127.0.0.1"), false, true),
            (Some("127.8.9.1"), false, true),
            (Some("::1"), false, true),
            (Some("::ffff:127.0.0.1"), false, true),
            (Some("127.0.0.1"), true, false),
            (Some("10.0.0.7"), false, false),
            (Some("203.0.113.9"), false, false),
            (None, false, false),
        ] {
            let client = client.map(|text| text.parse().unwrap());
            assert_eq!(is_here(client, forwarded), expected, "{client:?} {forwarded}");
        }
        for (typed, expected, right) in
            [("kR3x", "kR3x", true), ("kR3", "kR3x", false), ("", "kR3x", false), ("", "", false)]
        {
            assert_eq!(is_code(typed, expected), right, "{typed:?}");
        }
    }

    #[test]
    fn zones_are_in_the_database_once() {
        let mut sorted = ZONES.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), ZONES.len());
    }

    #[test]
    fn reads_the_form_or_names_every_problem() {
        let form = |pairs: &[(&str, &str)]| {
            FormData::from_pairs(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
        };
        let whole = [
            ("name", " Hodan  Ali "),
            ("mail", "Hodan@Example.org"),
            ("house", "East Side"),
            ("kind", "coalition"),
            ("lang", "so"),
            ("zone", "America/Chicago"),
        ];
        let founding = read(&form(&whole)).ok().unwrap();
        assert_eq!((founding.name.as_str(), founding.mail.as_str()), ("Hodan Ali", "hodan@example.org"));
        assert_eq!((founding.kind, founding.language), (HouseKind::Coalition, Language::So));
        for (field, value, key) in [
            ("name", "", "account-name-missing"),
            ("mail", "hodan", "account-mail-wrong"),
            ("house", "", "account-name-missing"),
            ("kind", "commons", "setup-kind-missing"),
            ("kind", "", "setup-kind-missing"),
            ("lang", "", "account-language-missing"),
            ("zone", "Mars/Olympus", "setup-zone-missing"),
        ] {
            let pairs: Vec<_> = whole.iter().map(|(k, v)| if *k == field { (*k, value) } else { (*k, *v) }).collect();
            let problems = read(&form(&pairs)).err().unwrap();
            assert_eq!((problems.0.len(), problems.of(field)), (1, Some(key)), "{field} {value:?}");
        }
        assert_eq!(read(&form(&[])).err().unwrap().0.len(), 6);
    }
}
