//! What several pages say or do alike.

use starling_db::Fail;
use starling_i18n::{Args, Speech, Text};
use starling_kernel::policy::Rows;
use starling_kernel::{Id, Policy, Problem};
use starling_record::person::{Way, WayKind};
use starling_web::{Here, Oops};

/// The languages people may be said to speak: those a list brought in may hold, most common in our houses first.
pub(crate) const TONGUES: [&str; 41] = [
    "en", "es", "so", "hmn", "ar", "om", "ksw", "am", "ti", "sw", "vi", "zh", "yue", "my", "km", "lo", "th", "fil",
    "ne", "hi", "ur", "bn", "fa", "prs", "ps", "fr", "pt", "ht", "ru", "uk", "pl", "de", "it", "ko", "ja", "oj", "dak",
    "nah", "qu", "ase", "sv",
];

/// A language's name in the language of the page; a tag without a name is shown as it is.
pub(crate) fn tongue(l: Speech, tag: &str) -> Text {
    l.t1("people-tongue", "tag", tag)
}

/// Several languages, one after the other.
pub(crate) fn tongues<'a>(l: Speech, tags: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = tags.into_iter().map(|tag| tongue(l, tag)).collect();
    names.join(&l.t("people-and"))
}

/// What someone speaks, each language said once: "Speaks Somali best. Also speaks English."
pub(crate) fn spoken(l: Speech, best: &str, all: &[String]) -> String {
    let more = tongues(l, all.iter().map(String::as_str).filter(|tag| *tag != best));
    match (best, more.as_str()) {
        ("", "") => String::new(),
        ("", more) => l.t1("people-speaks-all", "langs", more).into_owned(),
        (best, "") => l.t1("people-speaks-best", "lang", tongue(l, best)).into_owned(),
        (best, more) => {
            let also = l.t1("people-speaks-also", "langs", more);
            format!("{} {also}", l.t1("people-speaks-best", "lang", tongue(l, best)))
        }
    }
}

/// The sentence of a problem.
pub(crate) fn problem(l: Speech, problem: &Problem) -> Text {
    let args = problem.values.iter().fold(Args::new(), |args, (name, value)| args.with(name, value));
    l.ta(problem.key, &args)
}

/// Where to look after a form was carried out, with what was done and the change its button takes back.
pub(crate) fn said(location: &str, key: &str, undo: Option<Id>) -> String {
    let mark = if location.contains('?') { '&' } else { '?' };
    let undo = undo.map_or_else(String::new, |set| format!("&undo={set}"));
    format!("{location}{mark}said={key}{undo}")
}

/// What a form's page is shown for; anything else is an error page.
pub(crate) fn refused(fail: Fail) -> Result<Vec<Problem>, Oops> {
    match fail {
        Fail::Refused(problems) => Ok(problems),
        other => Err(other.into()),
    }
}

/// An id that stands in an address; anything else is a page that is not there.
pub(crate) fn id(text: &str) -> Result<Id, Oops> {
    text.parse().map_err(|_| Oops::Missing)
}

/// Where a way leads when it is pressed.
pub(crate) fn href(way: &Way) -> Option<String> {
    match way.kind {
        WayKind::Phone => starling_names::phone(&way.value, "1").map(|phone| {
            let extension = phone.extension.map_or_else(String::new, |digits| format!(";ext={digits}"));
            format!("tel:{}{extension}", phone.e164)
        }),
        WayKind::Mail => starling_names::mail(&way.value).map(|mail| format!("mailto:{mail}")),
        WayKind::Web if way.value.starts_with("https://") || way.value.starts_with("http://") => {
            Some(way.value.clone())
        }
        WayKind::Web | WayKind::Address => None,
    }
}

/// A way as people read it.
pub(crate) fn shown(way: &Way) -> String {
    if way.kind == WayKind::Phone { starling_names::shown_phone(&way.value) } else { way.value.clone() }
}

/// The lines of an address as they are written on an envelope.
pub(crate) fn address(way: &Way) -> Vec<String> {
    let region = [way.region.as_str(), way.postcode.as_str()].into_iter().filter(|part| !part.is_empty());
    let region = region.collect::<Vec<_>>().join(" ");
    let city: Vec<&str> = [way.locality.as_str(), &region].into_iter().filter(|part| !part.is_empty()).collect();
    [way.value.clone(), city.join(", "), way.country.clone()].into_iter().filter(|line| !line.is_empty()).collect()
}

/// Which of the pages about people the reader may open, for the links between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct May {
    pub keep: bool,
    pub bin: bool,
    pub changes: bool,
    pub write: bool,
    pub import: bool,
}

impl May {
    /// What the seat of this request gives.
    pub fn of(here: &Here) -> May {
        let may = |policy| here.may(policy);
        May {
            keep: may(Policy::ListKeep).is_some(),
            bin: may(Policy::PersonBin).is_some(),
            changes: may(Policy::ChangeSee).is_some(),
            write: may(Policy::PersonWrite).is_some_and(|scope| scope.rows() != Rows::Own),
            import: may(Policy::ImportRun).is_some(),
        }
    }
}

/// What was wrong with one of a page's small forms: the row it belongs to, and what was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trouble {
    pub row: Option<Id>,
    pub lines: Vec<Text>,
    pub typed: String,
    pub choices: String,
    pub kind: String,
}

impl Trouble {
    /// Whether the form of this row (`None`: the one for something new) needs another look.
    pub fn is(&self, row: Option<&Id>) -> bool {
        !self.lines.is_empty() && self.row.as_ref() == row
    }

    /// The id of the field to go to.
    pub fn at(&self) -> String {
        self.row.map_or_else(|| "f-name".to_owned(), |row| format!("f-{row}"))
    }
}

/// A value in an address's query.
pub(crate) fn encoded(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_joins_an_address_with_or_without_a_query() {
        let set = Id::from_u128(7);
        for (location, undo, expected) in [
            ("/o/a/people", None, "/o/a/people?said=said-x".to_owned()),
            ("/o/a/people?q=b", None, "/o/a/people?q=b&said=said-x".to_owned()),
            ("/o/a/people", Some(set), format!("/o/a/people?said=said-x&undo={set}")),
        ] {
            assert_eq!(said(location, "said-x", undo), expected);
        }
    }

    #[test]
    fn links_lead_only_where_a_person_meant() {
        for (kind, value, expected) in [
            (WayKind::Phone, "(612) 555-0142", Some("tel:+16125550142")),
            (WayKind::Phone, "612 555 0142 x12", Some("tel:+16125550142;ext=12")),
            (WayKind::Phone, "ask her sister", None),
            (WayKind::Mail, "Amina@Example.org", Some("mailto:amina@example.org")),
            (WayKind::Web, "javascript:alert(1)", None),
            (WayKind::Web, "https://example.org/a", Some("https://example.org/a")),
        ] {
            assert_eq!(href(&Way::new(kind, value)).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn numbers_are_shown_with_breaks() {
        for (value, expected) in [
            ("+16125550142", "612 555 0142"),
            ("(612) 555-0142", "(612) 555-0142"),
            ("+252615550142", "+252 615 550 142"),
            ("+1612555014", "+1612555014"),
        ] {
            assert_eq!(shown(&Way::new(WayKind::Phone, value)), expected);
        }
    }

    #[test]
    fn an_address_leaves_out_what_is_not_known() {
        let mut way = Way::new(WayKind::Address, "12 Kettle Street");
        way.locality = "Heron Bend".to_owned();
        way.postcode = "00112".to_owned();
        assert_eq!(address(&way), ["12 Kettle Street", "Heron Bend, 00112"]);
        way.value.clear();
        way.postcode.clear();
        assert_eq!(address(&way), ["Heron Bend"]);
    }
}
