//! Choosing organizations by what is said of them. Pure.

use sha2::{Digest, Sha256};
use starling_kernel::Id;
use starling_record::facet::{Facets, Stream};
use std::collections::BTreeSet;

/// What the list is narrowed to; empty fields narrow nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub stream: Option<Stream>,
    pub place: String,
    pub issue: String,
    pub language: String,
}

impl Filter {
    /// Reads a query; what it does not know it leaves out.
    pub(crate) fn of(query: &str) -> Filter {
        let value = |name: &str| {
            form_urlencoded::parse(query.as_bytes())
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.trim().to_owned())
                .unwrap_or_default()
        };
        Filter {
            stream: Stream::from_word(&value("stream")),
            place: value("place"),
            issue: value("issue"),
            language: value("language"),
        }
    }

    /// Whether these facets are looked for.
    pub(crate) fn takes(&self, facets: &Facets) -> bool {
        let among = |wanted: &str, all: &[String]| wanted.is_empty() || all.iter().any(|one| one == wanted);
        self.stream.is_none_or(|stream| facets.streams.contains(&stream))
            && among(&self.place, &facets.places)
            && among(&self.issue, &facets.issues)
            && among(&self.language, &facets.languages)
    }

    /// How many fields narrow.
    pub(crate) fn count(&self) -> usize {
        usize::from(self.stream.is_some())
            + [&self.place, &self.issue, &self.language].into_iter().filter(|text| !text.is_empty()).count()
    }
}

/// What can be chosen: everything said of any of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choices {
    pub streams: BTreeSet<Stream>,
    pub places: BTreeSet<String>,
    pub issues: BTreeSet<String>,
    pub languages: BTreeSet<String>,
}

impl Choices {
    /// Of these facets.
    pub(crate) fn of<'a>(all: impl IntoIterator<Item = &'a Facets>) -> Choices {
        let mut choices = Choices::default();
        for one in all {
            choices.streams.extend(one.streams.iter().copied());
            choices.places.extend(one.places.iter().cloned());
            choices.issues.extend(one.issues.iter().cloned());
            choices.languages.extend(one.languages.iter().cloned());
        }
        choices
    }
}

/// The id of a house made by a form: the same form gives the same id, so that sending it again makes nothing new. The
/// account and the coalition are part of it, so that nobody can name another's.
pub(crate) fn house_id(coalition: Id, account: Id, request: &str) -> Id {
    let mut hash = Sha256::new();
    hash.update(b"organization of a coalition");
    hash.update(coalition.bytes());
    hash.update(account.bytes());
    hash.update(request.as_bytes());
    let digest = hash.finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    let value = u128::from_be_bytes(bytes);
    // Version 8, "custom", of RFC 9562: the other bits are ours.
    let value = value & !(0xF << 76) | (0x8 << 76);
    Id::from_u128(value & !(0x3 << 62) | (0x2 << 62))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_narrows_by_every_field_it_has() {
        let facets = Facets {
            places: vec!["Riverbend".to_owned()],
            issues: vec!["rents".to_owned(), "heat & light".to_owned()],
            streams: vec![Stream::Grassroots],
            languages: vec!["so".to_owned()],
            ..Facets::default()
        };
        for (query, takes, count) in [
            ("", true, 0),
            ("place=&stream=", true, 0),
            ("stream=ocean", true, 0),
            ("stream=grassroots", true, 1),
            ("stream=issue", false, 1),
            ("issue=heat+%26+light&language=so", true, 2),
            ("issue=rents&language=es", false, 2),
            ("place=Riverbend&stream=grassroots&issue=rents&language=so", true, 4),
        ] {
            let filter = Filter::of(query);
            assert_eq!((filter.takes(&facets), filter.count()), (takes, count), "{query}");
        }
    }

    #[test]
    fn one_form_is_one_house() {
        let (a, b) = (Id::from_u128(1), Id::from_u128(2));
        let first = house_id(a, b, "form");
        assert_eq!(house_id(a, b, "form"), first);
        assert_eq!(first.0.get_version_num(), 8);
        for other in [house_id(b, a, "form"), house_id(a, a, "form"), house_id(a, b, "form2")] {
            assert_ne!(other, first);
        }
    }
}
