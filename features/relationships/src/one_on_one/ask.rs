//! Asking someone for a one-on-one.

use super::rules::{self, MINUTES};
use crate::say::{self, Wrong};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use starling_db::{Fail, Read};
use starling_i18n::{Text, key};
use starling_kernel::policy::Rows;
use starling_kernel::{Id, Problem};
use starling_record::gathering::{self, Ask, Shape};
use starling_record::person::{self, Listing};
use starling_web::{Answer, FormData, Frame, Here};
use std::collections::HashMap;

/// How many people a search for the one to ask shows.
const FOUND: usize = 20;

#[derive(Template)]
#[template(path = "one-on-one-ask.html")]
struct AskPage {
    f: Frame,
    /// Whom to ask, once that is known: their id and name.
    guest: Option<(Id, String)>,
    /// Whether the reader has a record of their own here, and sees anyone they could ask.
    may_ask: bool,
    q: String,
    found: Vec<(Id, String)>,
    typed: FormData,
    wrong: Wrong,
}

impl AskPage {
    fn shapes(&self) -> [Shape; 2] {
        Shape::ALL
    }

    fn is_shape(&self, shape: &Shape) -> bool {
        Shape::from_word(self.typed.get("shape")).unwrap_or_default() == *shape
    }

    fn lengths(&self) -> [i64; 4] {
        MINUTES
    }

    fn is_length(&self, minutes: &i64) -> bool {
        self.typed.get("minutes").parse().unwrap_or(MINUTES[1]) == *minutes
    }

    fn wrong(&self, field: &str) -> Vec<&Text> {
        self.wrong.at(field)
    }
}

/// The form; without `with`, first whom to ask.
pub(crate) async fn page(here: Here, Query(query): Query<HashMap<String, String>>) -> Answer {
    let word = |name: &str| query.get(name).cloned().unwrap_or_default();
    let typed = FormData::from_pairs(vec![("guest".to_owned(), word("with"))]);
    show(&here, StatusCode::OK, typed, word("q"), &[]).await
}

async fn show(here: &Here, status: StatusCode, typed: FormData, q: String, problems: &[Problem]) -> Answer {
    let guest = match typed.get("guest") {
        "" => None,
        id => Some(say::id(id)?),
    };
    let me = here.scope.party();
    let may_ask = me.is_some() && here.scope.rows() != Rows::Own;
    let (search, now) = (q.clone(), here.now());
    let read = move |r: &Read<'_>| match guest {
        Some(id) => Ok((Some((id, person::load(r, id)?.ok_or(Fail::Missing)?.name)), Vec::new())),
        None => {
            let search = (!search.is_empty()).then(|| search.clone());
            let listing = Listing { search, size: FOUND, now, ..Listing::default() };
            let rows = person::page(r, &listing)?.rows;
            Ok((None, rows.into_iter().filter(|row| Some(row.id) != me).map(|row| (row.id, row.name)).collect()))
        }
    };
    let (guest, found) = if may_ask { here.read(read).await? } else { (None, Vec::new()) };
    let wrong = Wrong::of(here.l, problems);
    let mut f = here.frame();
    if status != StatusCode::OK {
        // The form's own address holds no page to come back to.
        f.address = here.at("one-on-ones/new");
    }
    here.page_as(status, &AskPage { f, guest, may_ask, q, found, typed, wrong })
}

/// `POST /o/{slug}/one-on-ones`
pub(crate) async fn save(here: Here, form: FormData) -> Answer {
    let guest = say::id(form.get("guest"))?;
    let time = match rules::time(&form, &here.house.zone) {
        Ok(time) => time,
        Err(problem) => return again(&here, form, &[problem]).await,
    };
    let ask = Ask {
        guest,
        shape: Shape::from_word(form.get("shape")).unwrap_or_default(),
        time,
        zone: here.house.zone.clone(),
        purpose: form.get("purpose").to_owned(),
        lang: here.l.tag().to_owned(),
    };
    let (now, list) = (here.now(), here.at("one-on-ones"));
    let written = here.write(&form, move |w| {
        let id = gathering::ask(w, now, &ask)?;
        let key = if ask.time.starts.is_some() { key!("said-one-set") } else { key!("said-one-asked") };
        Ok(say::said(&format!("{list}/{id}"), key))
    });
    match written.await {
        Ok(answer) => Ok(answer),
        Err(fail) => {
            let problems = say::refused(fail)?;
            again(&here, form, &problems).await
        }
    }
}

async fn again(here: &Here, form: FormData, problems: &[Problem]) -> Answer {
    show(here, StatusCode::UNPROCESSABLE_ENTITY, form, String::new(), problems).await
}
