//! People taken out as a file: what is in it is said before, why is asked, and both are written down.

use super::say;
use crate::file::people::People;
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use starling_i18n::{Text, key};
use starling_kernel::Id;
use starling_record::filter::{Filter, parse};
use starling_record::person::{self, Listing};
use starling_record::{audit, read_log};
use starling_web::{Answer, FormData, Frame, Here};
use std::collections::HashMap;

/// People read at once.
const MANY: usize = 200;
/// Characters of a reason.
const REASON: usize = 200;

#[derive(Template)]
#[template(path = "export.html")]
struct ExportPage {
    f: Frame,
    filter: String,
    search: String,
    total: i64,
    problem: Option<Text>,
    bad_filter: Option<Text>,
}

/// Whom the list that led here shows: its filter and its words.
fn listing(here: &Here, filter: &str, search: &str) -> Result<Listing, &'static str> {
    let filter: Filter = parse(filter).map_err(|problem| problem.key())?;
    let search = Some(search.to_owned()).filter(|words| !words.trim().is_empty());
    Ok(Listing { filter, search, now: here.now(), ..Listing::default() })
}

async fn show(here: &Here, status: StatusCode, filter: &str, search: &str, problem: Option<Text>) -> Answer {
    let (total, bad_filter) = match listing(here, filter, search) {
        Ok(listing) => (here.read(move |r| person::page(r, &listing)).await?.total, None),
        Err(_) => (0, Some(here.l.t(key!("export-filter-wrong")))),
    };
    let (filter, search) = (filter.to_owned(), search.to_owned());
    here.page_as(status, &ExportPage { f: here.frame(), filter, search, total, problem, bad_filter })
}

/// `GET /o/{slug}/export?filter=…&q=…`
pub(super) async fn page(here: Here, Query(query): Query<HashMap<String, String>>) -> Answer {
    let value = |name: &str| query.get(name).cloned().unwrap_or_default();
    show(&here, StatusCode::OK, &value("filter"), &value("q"), None).await
}

/// `POST /o/{slug}/export`
pub(super) async fn file(here: Here, form: FormData) -> Answer {
    let (filter, search) = (form.get("filter").to_owned(), form.get("q").to_owned());
    let reason: String = form.get("reason").chars().filter(|letter| !letter.is_control()).take(REASON).collect();
    let Ok(listing) = listing(&here, &filter, &search) else {
        return show(&here, StatusCode::UNPROCESSABLE_ENTITY, &filter, &search, None).await;
    };
    if reason.is_empty() {
        let problem = Some(here.l.t(key!("export-reason-missing")));
        return show(&here, StatusCode::UNPROCESSABLE_ENTITY, &filter, &search, problem).await;
    }
    let said = listing.clone();
    let ids: Vec<Id> = here.read(move |r| person::ids(r, &listing)).await?;
    let mut people = People::default();
    for some in ids.chunks(MANY) {
        let some = some.to_vec();
        let read =
            here.read(move |r| some.iter().map(|id| person::load(r, *id)).collect::<Result<Vec<_>, _>>()).await?;
        people.extend(read.into_iter().flatten(), here.house.id);
    }
    let (bytes, count) = people.write();
    let now = here.now();
    // Written down before anything leaves: a file nobody knows of must not exist.
    here.note(move |w| {
        let words = said.search.as_deref().map(|words| Filter::Text(words.to_owned()));
        let whom = match words {
            Some(words) if said.filter == Filter::EVERYONE => words,
            Some(words) => Filter::And(vec![said.filter.clone(), words]),
            None => said.filter.clone(),
        };
        read_log::exported(w, now, &whom.to_string(), say::count(count))?;
        audit::append(w, now, "export", None, &reason)
    })
    .await?;
    Ok(say::download("people.csv", bytes))
}
