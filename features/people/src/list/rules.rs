//! What a list is asked for: filters in an address, and the address without one of them.

use crate::say;
use starling_record::filter::{Filter, FilterProblem, Has, Op, parse};
use starling_record::person::{Channel, State};

/// The filters of an address, in the order they stand there. What no form sends is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    pairs: Vec<(String, String)>,
}

const SINGLE: [&str; 9] = ["q", "place", "lang", "has", "state", "consent", "added", "filter", "list"];

impl Asked {
    /// Reads an address's query.
    pub fn read(query: &[(String, String)]) -> Asked {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (key, value) in query {
            let value = value.trim();
            let known = SINGLE.contains(&key.as_str()) || key == "tag" || key.starts_with("field.");
            let again = key != "tag" && pairs.iter().any(|(other, _)| other == key);
            let same = pairs.iter().any(|(other, with)| other == key && with == value);
            if known && !value.is_empty() && !again && !same {
                pairs.push((key.clone(), value.chars().take(4_000).collect()));
            }
        }
        Asked { pairs }
    }

    /// The value of a filter that stands once, or empty.
    pub fn get(&self, key: &str) -> &str {
        self.pairs.iter().find(|(other, _)| other == key).map_or("", |(_, value)| value)
    }

    /// Every filter.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The query of these filters, with `?` in front unless there are none.
    pub fn query(&self) -> String {
        self.with(&[])
    }

    /// The query of these filters and some more.
    pub fn with(&self, more: &[(&str, &str)]) -> String {
        query(self.pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).chain(more.iter().copied()))
    }

    /// The query without the filter at this place.
    pub fn without(&self, at: usize) -> String {
        let rest = self.pairs.iter().enumerate().filter(|(place, _)| *place != at);
        query(rest.map(|(_, (key, value))| (key.as_str(), value.as_str())))
    }

    /// All filters as one, those of a saved list among them.
    pub fn filter(&self, list: Option<&str>) -> Result<Filter, FilterProblem> {
        let mut parts = Vec::new();
        for (key, value) in &self.pairs {
            let part = match key.as_str() {
                "q" => Some(Filter::Text(value.clone())),
                "tag" => Some(Filter::Tag(value.clone())),
                "place" => Some(Filter::Place(value.clone())),
                "lang" => Some(Filter::Language(value.clone())),
                "has" if value == "noway" => Some(Filter::NoWay),
                "has" => Has::ALL.into_iter().find(|has| has.word() == value).map(Filter::Has),
                "state" => State::from_word(value).filter(|state| *state != State::Binned).map(Filter::State),
                "consent" => consent(value),
                "added" => value.parse().ok().map(Filter::AddedSince),
                "filter" => Some(parse(value)?),
                "list" => list.map(parse).transpose()?,
                field => field.strip_prefix("field.").map(|name| Filter::Field {
                    name: name.to_owned(),
                    op: Op::Is,
                    value: value.clone(),
                }),
            };
            match part {
                // Parts side by side stay side by side: a list saved from them reads as it was asked.
                Some(Filter::And(inner)) => parts.extend(inner),
                Some(part) => parts.push(part),
                None => {}
            }
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => Filter::And(parts),
        })
    }
}

/// `text.yes`, as the menu sends it.
fn consent(value: &str) -> Option<Filter> {
    let (channel, answer) = value.split_once('.')?;
    let yes = match answer {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    Some(Filter::Consent { channel: Channel::from_word(channel)?, yes })
}

fn query<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let text: Vec<String> =
        pairs.map(|(key, value)| format!("{}={}", say::encoded(key), say::encoded(value))).collect();
    if text.is_empty() { String::new() } else { format!("?{}", text.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Asked {
        Asked::read(&form_urlencoded::parse(query.as_bytes()).into_owned().collect::<Vec<_>>())
    }

    #[test]
    fn addresses_become_filters() {
        for (query, list, expected) in [
            ("", None, ""),
            ("q=+xal+", None, "text:xal"),
            ("q=a&q=b&said=said-x", None, "text:a"),
            ("tag=door+team&tag=new&tag=new", None, "tag:\"door team\" and tag:new"),
            ("place=Maple&lang=so", None, "place:Maple and language:so"),
            ("field.Ward=3", None, "field:Ward = 3"),
            ("has=phone&added=30", None, "has:phone and added:30"),
            ("has=noway&state=left", None, "noway and state:left"),
            ("has=cat&state=binned&added=x&consent=text", None, ""),
            ("consent=text.no", None, "consent:text=no"),
            ("list=1&q=a", Some("tag:a or tag:b"), "(tag:a or tag:b) and text:a"),
            ("list=1", Some("tag:a or tag:b"), "tag:a or tag:b"),
            ("filter=tag%3Aa+and+tag%3Ab&q=c", None, "tag:a and tag:b and text:c"),
        ] {
            let filter = asked(query).filter(list).map(|filter| filter.to_string());
            assert_eq!(filter.as_deref(), Ok(expected), "{query}");
        }
        assert!(asked("filter=tag%3A").filter(None).is_err());
    }

    #[test]
    fn each_filter_can_be_taken_off() {
        let all = asked("tag=a+b&tag=c&q=%D8%AD");
        assert_eq!(all.query(), "?tag=a+b&tag=c&q=%D8%AD");
        assert_eq!(all.without(0), "?tag=c&q=%D8%AD");
        assert_eq!(all.with(&[("after", "x=1")]), "?tag=a+b&tag=c&q=%D8%AD&after=x%3D1");
        assert_eq!(asked("tag=c").without(0), "");
    }
}
