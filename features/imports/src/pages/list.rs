//! Imports of the house, and the form for a new file.

use super::say;
use crate::import::{Import, recent};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use starling_i18n::Text;
use starling_kernel::{Id, Policy};
use starling_web::{Answer, Frame, Here};
use std::collections::HashMap;

const SIZE: usize = 20;

#[derive(Template)]
#[template(path = "imports.html")]
struct ListPage {
    f: Frame,
    imports: Vec<Import>,
    next: Option<Id>,
    problem: Option<Text>,
    export: bool,
}

impl ListPage {
    fn program(&self, import: &Import) -> &'static str {
        say::program(&import.vendor)
    }
}

/// `GET /o/{slug}/imports`
pub(super) async fn page(here: Here, Query(query): Query<HashMap<String, String>>) -> Answer {
    let before = query.get("before").and_then(|id| id.parse().ok());
    show(&here, StatusCode::OK, before, None).await
}

/// The page, with what was wrong with a file.
pub(super) async fn show(here: &Here, status: StatusCode, before: Option<Id>, problem: Option<Text>) -> Answer {
    let mut imports = here.read(move |r| recent(r, before, SIZE + 1)).await?;
    let more = imports.len() > SIZE;
    imports.truncate(SIZE);
    let next = imports.last().filter(|_| more).map(|import| import.id);
    let export = here.may(Policy::PersonExport).is_some();
    here.page_as(status, &ListPage { f: here.frame(), imports, next, problem, export })
}
