//! The list and its sheet.

use super::rules::Asked;
use super::seen;
use crate::say::{self, May};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use starling_db::{Fail, Read};
use starling_i18n::{Args, Text};
use starling_kernel::policy::{Fields, Rows};
use starling_kernel::{Id, Micros, Policy};
use starling_record::field::{self, Field, FieldKind};
use starling_record::filter::{Filter, FilterProblem, Has};
use starling_record::person::{self, Channel, Listing, Page, Row, State, Way, WayKind};
use starling_record::place;
use starling_record::read_log;
use starling_record::saved_list::{self, SavedList};
use starling_record::tag::{self, Tag};
use starling_web::{Answer, Frame, Here};

const SIZE: usize = 50;
/// A sheet of paper holds no more than anyone can call in a week.
const SHEET: usize = 500;

/// A filter in use, and the address without it.
struct Chip {
    words: String,
    off: String,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    f: Frame,
    may: May,
    asked: Asked,
    chips: Vec<Chip>,
    problem: Option<Text>,
    why: Option<&'static str>,
    sees_all: bool,
    page: Page,
    from: i64,
    lists: Vec<SavedList>,
    tags: Vec<Tag>,
    places: Vec<String>,
    fields: Vec<Field>,
    list_name: String,
    filter: String,
    /// Where this list can be taken out as a file, for whoever may.
    export: Option<String>,
}

impl ListPage {
    fn sentence(&self, key: &str) -> Text {
        self.f.l.t(key)
    }

    fn reach(&self, row: &Row) -> Vec<(&'static str, String, String)> {
        reach(row)
    }

    fn speaks(&self, row: &Row) -> Option<String> {
        (!row.lang.is_empty()).then(|| say::tongue(self.f.l, &row.lang).into_owned())
    }

    fn tongues(&self) -> Vec<(&'static str, Text)> {
        say::TONGUES.iter().map(|tag| (*tag, say::tongue(self.f.l.plain(), tag))).collect()
    }

    fn has(&self) -> Vec<&'static str> {
        Has::ALL.iter().map(|has| has.word()).chain(["noway"]).collect()
    }

    fn states(&self) -> [State; 3] {
        [State::Here, State::Resting, State::Left]
    }

    fn consents(&self) -> Vec<(String, Text)> {
        let l = self.f.l.plain();
        Channel::ALL
            .iter()
            .flat_map(|channel| ["yes", "no"].map(|answer| (*channel, answer)))
            .map(|(channel, answer)| {
                (
                    format!("{}.{answer}", channel.word()),
                    l.t2("people-consent-filter", "channel", channel.word(), "answer", answer),
                )
            })
            .collect()
    }

    fn days(&self) -> [u32; 4] {
        [7, 30, 90, 365]
    }

    fn field_choices<'a>(&self, field: &'a Field) -> &'a [String] {
        if field.kind == FieldKind::Choice { &field.choices } else { &[] }
    }

    fn field_value(&self, field: &Field) -> &str {
        self.asked.get(&format!("field.{}", field.name))
    }

    /// Filters the form of filters has no field of its own for.
    fn carried(&self) -> Vec<&(String, String)> {
        self.asked.pairs().iter().filter(|(key, _)| key == "tag" || key == "list").collect()
    }

    fn others(&self) -> usize {
        self.asked.pairs().iter().filter(|(key, _)| key != "q").count()
    }

    fn until(&self) -> i64 {
        self.from + count(self.page.rows.len()) - 1
    }

    fn previous(&self, id: &Id) -> String {
        let from = (self.from - count(SIZE)).max(1);
        self.asked.with(&[("before", &id.to_string()), ("from", &from.to_string())])
    }

    fn next(&self, id: &Id) -> String {
        self.asked.with(&[("after", &id.to_string()), ("from", &(self.until() + 1).to_string())])
    }

    fn count_line(&self) -> Text {
        self.f.l.t1("people-count", "n", self.page.total)
    }

    fn range(&self) -> Text {
        let args = Args::new().with("from", self.from).with("until", self.until()).with("total", self.page.total);
        self.f.l.ta("people-range", &args)
    }
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Icon, link and words of the ways in a row of the list.
fn reach(row: &Row) -> Vec<(&'static str, String, String)> {
    let ways = [(WayKind::Phone, "phone", &row.phone), (WayKind::Mail, "mail", &row.mail)];
    (ways.into_iter())
        .filter_map(|(kind, icon, value)| {
            let way = Way::new(kind, value.clone()?);
            Some((icon, say::href(&way).unwrap_or_default(), say::shown(&way)))
        })
        .collect()
}

/// Why the reader sees no more: `None` for who works with everyone.
fn why(here: &Here) -> Option<&'static str> {
    match here.scope.rows() {
        Rows::Own => Some("people-why-own"),
        Rows::Held => Some("people-why-held"),
        Rows::All if !here.scope.fields_of_others().has(Fields::WAYS) => Some("people-why-names"),
        Rows::All => None,
    }
}

struct Found {
    page: Page,
    lists: Vec<SavedList>,
    tags: Vec<Tag>,
    places: Vec<String>,
    fields: Vec<Field>,
    list: Option<SavedList>,
    filter: Result<Filter, FilterProblem>,
}

/// What an address asks for, read in one transaction.
async fn find(here: &Here, asked: &Asked, query: &[(String, String)], size: usize) -> Result<Found, Fail> {
    let id = |key: &str| query.iter().find(|(other, _)| other == key).and_then(|(_, value)| value.parse::<Id>().ok());
    let (after, before, list, now) = (id("after"), id("before"), id("list"), here.now());
    let asked = asked.clone();
    here.read(move |r: &Read<'_>| {
        let everyone = r.scope().rows() == Rows::All;
        let lists = if everyone { saved_list::all(r)? } else { Vec::new() };
        let list = list.and_then(|id| lists.iter().find(|list| list.id == id)).cloned();
        let filter = asked.filter(list.as_ref().map(|list| list.filter.as_str()));
        let listing = Listing { filter: filter.clone().unwrap_or_default(), search: None, after, before, size, now };
        let sees_tags = r.scope().fields_of_others().has(Fields::TAGS);
        Ok(Found {
            page: person::page(r, &listing)?,
            tags: if sees_tags { tag::all(r)? } else { Vec::new() },
            places: place::all(r)?,
            fields: if sees_tags { field::all(r)? } else { Vec::new() },
            lists,
            list,
            filter,
        })
    })
    .await
}

/// The list.
pub(crate) async fn list(here: Here, Query(query): Query<Vec<(String, String)>>) -> Answer {
    let asked = Asked::read(&query);
    let found = find(&here, &asked, &query, SIZE).await?;
    let frame = here.frame();
    let l = frame.l;
    let given = query.iter().find(|(key, _)| key == "from").and_then(|(_, value)| value.parse::<i64>().ok());
    let rows = count(found.page.rows.len());
    let first_page = found.page.previous.is_none();
    let from = if first_page { 1 } else { given.unwrap_or(1).clamp(1, (found.page.total - rows + 1).max(1)) };
    let problem = found.filter.as_ref().err().map(|problem| filter_problem(l, problem));
    let list_name = found.list.as_ref().map_or_else(String::new, |list| list.name.clone());
    let chips = (asked.pairs().iter().enumerate())
        .map(|(at, (key, value))| Chip {
            words: chip(l, key, value, &list_name),
            off: format!("{}{}", here.at("people"), asked.without(at)),
        })
        .collect();
    log_listed(&here, &found, here.now()).await?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let filter = found.filter.map(|filter| filter.to_string()).unwrap_or_default();
    let export = here.may(Policy::PersonExport).map(|_| here.at("export") + &query_of(&filter));
    let page = ListPage {
        may: May::of(&here),
        chips,
        problem,
        why: why(&here),
        sees_all: here.scope.rows() != Rows::Own,
        from,
        filter,
        export,
        page: found.page,
        lists: found.lists,
        tags: found.tags,
        places: found.places,
        fields: found.fields,
        list_name,
        asked,
        f: frame,
    };
    here.page_as(status, &page)
}

fn query_of(filter: &str) -> String {
    if filter.is_empty() { String::new() } else { format!("?filter={}", say::encoded(filter)) }
}

fn filter_problem(l: starling_i18n::Speech, problem: &FilterProblem) -> Text {
    match problem {
        FilterProblem::Unexpected(at) => l.t1(problem.key(), "at", at + 1),
        FilterProblem::UnknownWord(word) => l.t1(problem.key(), "word", word),
        FilterProblem::TooLong | FilterProblem::TooDeep | FilterProblem::TooMany | FilterProblem::LeftOpen => {
            l.t(problem.key())
        }
    }
}

/// A filter in words.
fn chip(l: starling_i18n::Speech, key: &str, value: &str, list: &str) -> String {
    let words = match key {
        "lang" => l.t1("people-chip-lang", "lang", say::tongue(l, value)),
        "has" => l.t1("people-has", "what", value),
        "state" => l.t1("people-state-is", "state", value),
        "added" => match value.parse::<i64>() {
            Ok(days) => l.t1("people-chip-added", "n", days),
            Err(_) => value.to_owned().into(),
        },
        "consent" => match value.split_once('.') {
            Some((channel, answer)) => l.t2("people-consent-filter", "channel", channel, "answer", answer),
            None => value.to_owned().into(),
        },
        "list" => l.t1("people-chip-list", "name", list),
        "q" => l.t1("people-chip-q", "words", value),
        "tag" => l.t1("people-chip-tag", "name", value),
        "place" => l.t1("people-chip-place", "name", value),
        "filter" => l.t1("people-chip-filter", "filter", value),
        field => l.t2("people-chip-field", "name", field.strip_prefix("field.").unwrap_or(field), "value", value),
    };
    words.into_owned()
}

/// Keeps in the read log that this list was looked at. Words searched for are left out: they may be a name.
async fn log_listed(here: &Here, found: &Found, now: Micros) -> Result<(), Fail> {
    if here.scope.rows() == Rows::Own || found.page.rows.is_empty() {
        return Ok(());
    }
    let filter = without_text(found.filter.clone().unwrap_or_default()).to_string();
    let (house, account, total) = (here.house.id, here.account_id(), found.page.total);
    if !seen::is_new(house, account, &filter, now) {
        return Ok(());
    }
    let logged = filter.clone();
    here.note(move |w| read_log::listed(w, now, &logged, total)).await?;
    seen::keep(house, account, filter);
    Ok(())
}

fn without_text(filter: Filter) -> Filter {
    match filter {
        Filter::Text(_) => Filter::EVERYONE,
        Filter::And(mut parts) => {
            parts.retain(|part| !matches!(part, Filter::Text(_)));
            if parts.len() == 1 { parts.remove(0) } else { Filter::And(parts) }
        }
        other => other,
    }
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct Sheet {
    f: Frame,
    rows: Vec<Row>,
    total: i64,
    by: String,
    now: Micros,
    chips: Vec<String>,
    door: bool,
    other: String,
    back: String,
}

impl Sheet {
    fn speaks(&self, row: &Row) -> Text {
        if row.lang.is_empty() { "".into() } else { say::tongue(self.f.l, &row.lang) }
    }

    fn phone(&self, row: &Row) -> String {
        row.phone.as_ref().map_or_else(String::new, |phone| say::shown(&Way::new(WayKind::Phone, phone)))
    }

    fn missing(&self) -> i64 {
        self.total - count(self.rows.len())
    }
}

/// The list for paper: phones to call, or with `?sheet=door` names to tick and an empty column to sign.
pub(crate) async fn print(here: Here, Query(query): Query<Vec<(String, String)>>) -> Answer {
    let asked = Asked::read(&query);
    let found = find(&here, &asked, &query, SHEET).await?;
    let (l, now) = (here.l, here.now());
    let name = found.list.as_ref().map_or("", |list| list.name.as_str());
    let chips = asked.pairs().iter().map(|(key, value)| chip(l, key, value, name)).collect();
    let filter = without_text(found.filter.unwrap_or_default()).to_string();
    let total = found.page.total;
    let door = query.iter().any(|(key, value)| key == "sheet" && value == "door");
    here.note(move |w| read_log::printed(w, now, &filter, total)).await?;
    let other = if door { asked.query() } else { asked.with(&[("sheet", "door")]) };
    let sheet = Sheet {
        f: here.frame(),
        rows: found.page.rows,
        total,
        by: here.name().to_owned(),
        now,
        chips,
        door,
        other: format!("{}{other}", here.at("people/print")),
        back: format!("{}{}", here.at("people"), asked.query()),
    };
    here.page(&sheet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use starling_record::filter::parse;

    #[test]
    fn words_searched_for_are_not_logged() {
        for (text, expected) in [
            ("text:amina", ""),
            ("text:amina and tag:new", "tag:new"),
            ("tag:new and place:Maple and text:xal", "tag:new and place:Maple"),
            ("tag:new", "tag:new"),
        ] {
            let filter = parse(text).expect("a filter");
            assert_eq!(without_text(filter).to_string(), expected, "{text}");
        }
    }
}
