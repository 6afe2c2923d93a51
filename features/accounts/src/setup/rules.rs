//! Who may make the first owner, and what making one needs.

use crate::text::{self, Problems};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, header};
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

/// What proxies write, each kind its own; any of them says that the request is not from the machine itself.
const BY_PROXIES: [&str; 7] =
    ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-server", "x-real-ip"];

/// Whether the request comes from the machine itself, and nothing says that a proxy stood between: behind a proxy every
/// address is loopback. A browser on the machine also asks for the machine by a name of its own, which a proxy that
/// writes nothing, or a page elsewhere whose name was made to point here, does not.
pub(super) fn is_here(client: Option<IpAddr>, headers: &HeaderMap) -> bool {
    client.is_some_and(|client| client.to_canonical().is_loopback())
        && !BY_PROXIES.iter().any(|name| headers.contains_key(*name))
        && headers.get(header::HOST).and_then(|host| host.to_str().ok()).is_some_and(names_this_machine)
}

/// Whether a host, with its port or without, is `localhost` or a loopback address.
fn names_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host();
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|at| at.to_canonical().is_loopback())
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
    use axum::http::{HeaderName, HeaderValue};

    #[test]
    fn only_the_machine_itself_or_the_code_in_its_log() {
        let proxied: Vec<_> = BY_PROXIES.iter().map(|name| [("host", "localhost"), (name, "x")]).collect();
        let asks = [
            (Some("127.0.0.1"), &[("host", "127.0.0.1:8080")][..], true),
            (Some("127.8.9.1"), &[("host", "localhost")], true),
            (Some("::1"), &[("host", "LOCALHOST:8080")], true),
            (Some("::1"), &[("host", "[::1]:8080")], true),
            (Some("::ffff:127.0.0.1"), &[("host", "127.0.0.1")], true),
            (Some("127.0.0.1"), &[("host", "people.example.org")], false),
            (Some("127.0.0.1"), &[("host", "localhost.example.org")], false),
            (Some("127.0.0.1"), &[("host", "10.0.0.7:8080")], false),
            (Some("127.0.0.1"), &[("host", "")], false),
            (Some("127.0.0.1"), &[], false),
            (Some("10.0.0.7"), &[("host", "localhost")], false),
            (Some("203.0.113.9"), &[("host", "127.0.0.1")], false),
            (None, &[("host", "localhost")], false),
        ];
        let proxied = proxied.iter().map(|headers| (Some("127.0.0.1"), &headers[..], false));
        for (client, headers, expected) in asks.into_iter().chain(proxied) {
            let client = client.map(|text| text.parse().unwrap());
            let pair = |(name, value): &(&'static str, &'static str)| {
                (HeaderName::from_static(name), HeaderValue::from_static(value))
            };
            let map: HeaderMap = headers.iter().map(pair).collect();
            assert_eq!(is_here(client, &map), expected, "{client:?} {headers:?}");
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
