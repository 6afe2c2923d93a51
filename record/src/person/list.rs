//! Pages of people: by name, forwards and backwards, never by number of page.

use super::content::needed_for;
use super::model::{State, WayKind};
use crate::filter::{Compile, Filter, compile, found_by};
use crate::reach;
use starling_db::{Fail, Read, Sql, row};
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Micros};
use std::collections::HashMap;

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// Whom.
    pub filter: Filter,
    /// Words typed into the search field.
    pub search: Option<String>,
    /// Go on behind this person, the last of the page before. Wins over `before`.
    pub after: Option<Id>,
    /// Go back before this person, the first of the page after.
    pub before: Option<Id>,
    /// How many to a page; 0 counts only.
    pub size: usize,
    /// The time now, for parts of the filter that speak of days.
    pub now: Micros,
}

/// A page of people.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The people, by name.
    pub rows: Vec<Row>,
    /// What to put into [`Listing::before`] for the page before, when there is one.
    pub previous: Option<Id>,
    /// What to put into [`Listing::after`] for the page after, when there is one.
    pub next: Option<Id>,
    /// How many people there are on all pages together.
    pub total: i64,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The person.
    pub id: Id,
    /// The whole name.
    pub name: String,
    /// How to call them.
    pub given: String,
    /// Pronouns, or empty.
    pub pronouns: String,
    /// The language they want, or empty.
    pub lang: String,
    /// Where they stand with the house.
    pub state: State,
    /// The first mail address, where it may be seen.
    pub mail: Option<String>,
    /// The first phone number, where it may be seen.
    pub phone: Option<String>,
    /// The place they live in, where it may be seen.
    pub place: Option<String>,
    /// The names of their tags, where they may be seen.
    pub tags: Vec<String>,
}

row! {
    struct Line { id: Id, name: String, given: String, pronouns: String, lang: String, state: String }
    struct Reached { party: Id, kind: String, value: String, place: String }
    struct Sorted { sort_name: String, id: Id }
}

/// One page of people, within the reader's reach and fields.
///
/// # Errors
/// What the database says.
pub fn page(r: &Read, listing: &Listing) -> Result<Page, Fail> {
    let condition = condition(r, listing);
    let mut sql = Sql::new("SELECT CAST(count(*) AS BIGINT) FROM party p");
    sql.append(&condition);
    let total = r.built::<i64>(&sql)?.into_iter().next().unwrap_or(0);
    if listing.size == 0 {
        return Ok(Page { total, ..Page::default() });
    }
    let from = |id: Option<Id>| -> Result<Option<Sorted>, Fail> { id.map_or(Ok(None), |id| sorted(r, id)) };
    let (after, before) = match from(listing.after)? {
        Some(after) => (Some(after), None),
        None => (None, from(listing.before)?),
    };
    let mut sql = Sql::new("SELECT p.id, p.name, p.given, p.pronouns, p.lang, p.state FROM party p");
    sql.append(&condition);
    match (&after, &before) {
        (Some(at), _) => sql.push(" AND (p.sort_name, p.id) > (").bind(&at.sort_name).push(", ").bind(at.id).push(")"),
        (_, Some(at)) => sql.push(" AND (p.sort_name, p.id) < (").bind(&at.sort_name).push(", ").bind(at.id).push(")"),
        (None, None) => &mut sql,
    };
    sql.push(if before.is_some() {
        " ORDER BY p.sort_name DESC, p.id DESC LIMIT "
    } else {
        " ORDER BY p.sort_name, p.id LIMIT "
    });
    sql.bind(listing.size + 1);
    let mut lines = r.built::<Line>(&sql)?;
    let more = lines.len() > listing.size;
    lines.truncate(listing.size);
    if before.is_some() {
        lines.reverse();
    }
    // Where we came from there is always more: the person we came from.
    let (is_first, is_last) = if before.is_some() { (!more, false) } else { (after.is_none(), !more) };
    let previous = lines.first().filter(|_| !is_first).map(|line| line.id);
    let next = lines.last().filter(|_| !is_last).map(|line| line.id);
    Ok(Page { rows: filled(r, lines)?, previous, next, total })
}

/// ` WHERE …` of a listing: house, reach, filter and search.
fn condition(r: &Read, listing: &Listing) -> Sql {
    let with = Compile { house: r.house(), fields: r.scope().fields_of_others(), now: listing.now };
    let mut sql = Sql::new(" WHERE p.house = ");
    sql.bind(r.house()).push(" AND p.kind = 'person'");
    if !listing.filter.names_a_state() {
        sql.push(" AND p.state IN ('here', 'resting')");
    }
    reach::narrow(&mut sql, r);
    if listing.filter != Filter::EVERYONE {
        sql.push(" AND ").append(&compile(&listing.filter, &with));
    }
    if let Some(words) = listing.search.as_deref().filter(|words| !words.trim().is_empty()) {
        sql.push(" AND ").append(&found_by(words, &with));
    }
    sql
}

fn sorted(r: &Read, id: Id) -> Result<Option<Sorted>, Fail> {
    let mut sql = Sql::new("SELECT p.sort_name, p.id FROM party p WHERE p.house = ");
    sql.bind(r.house()).push(" AND p.id = ").bind(id);
    reach::narrow(&mut sql, r);
    Ok(r.built(&sql)?.into_iter().next())
}

/// Every id a listing finds, by name: for exports and for doing one thing to all of them.
///
/// # Errors
/// What the database says.
pub fn ids(r: &Read, listing: &Listing) -> Result<Vec<Id>, Fail> {
    let mut sql = Sql::new("SELECT p.id FROM party p");
    sql.append(&condition(r, listing)).push(" ORDER BY p.sort_name, p.id");
    r.built(&sql)
}

fn filled(r: &Read, lines: Vec<Line>) -> Result<Vec<Row>, Fail> {
    let ids: Vec<Id> = lines.iter().map(|line| line.id).collect();
    let mut ways: HashMap<Id, Vec<Reached>> = HashMap::new();
    let mut tags: HashMap<Id, Vec<String>> = HashMap::new();
    if !ids.is_empty() {
        let mut sql = Sql::new("SELECT c.party, c.kind, c.value, c.place FROM contact c WHERE c.house = ");
        sql.bind(r.house()).push(" AND c.party IN ");
        reach::list(&mut sql, &ids);
        sql.push(" ORDER BY c.party, c.position");
        r.built::<Reached>(&sql)?.into_iter().for_each(|way| ways.entry(way.party).or_default().push(way));
        let mut sql = Sql::new(
            "SELECT x.party, t.name FROM party_tag x JOIN tag t ON t.house = x.house AND t.id = x.tag WHERE x.house = ",
        );
        sql.bind(r.house()).push(" AND x.party IN ");
        reach::list(&mut sql, &ids);
        sql.push(" ORDER BY x.party, t.folded");
        r.built::<(Id, String)>(&sql)?.into_iter().for_each(|(id, tag)| tags.entry(id).or_default().push(tag));
    }
    let row = |line: Line| {
        let fields = r.scope().fields(line.id);
        let reached = ways.remove(&line.id).unwrap_or_default();
        let of =
            |kind: WayKind| reached.iter().filter(move |way| fields.has(needed_for(kind)) && way.kind == kind.word());
        let name = |text: String| if fields.has(Fields::NAME) { text } else { String::new() };
        Row {
            id: line.id,
            name: name(line.name),
            given: name(line.given),
            pronouns: name(line.pronouns),
            lang: name(line.lang),
            state: State::from_word(&line.state).unwrap_or(State::Binned),
            mail: of(WayKind::Mail).next().map(|way| way.value.clone()),
            phone: of(WayKind::Phone).next().map(|way| way.value.clone()),
            place: of(WayKind::Address).map(|way| way.place.clone()).find(|place| !place.is_empty()),
            tags: tags.remove(&line.id).filter(|_| fields.has(Fields::TAGS)).unwrap_or_default(),
        }
    };
    Ok(lines.into_iter().map(row).collect())
}
