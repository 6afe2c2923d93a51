//! What several of these pages say or do alike.

use crate::file::Vendor;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use starling_kernel::Id;
use starling_record::person;
use starling_web::Oops;
use std::collections::HashMap;

/// An id that stands in an address; anything else is a page that is not there.
pub(super) fn id(text: &str) -> Result<Id, Oops> {
    text.parse().map_err(|_| Oops::Missing)
}

/// The program's own name for its stored word; empty when nobody knows.
pub(super) fn program(slug: &str) -> &'static str {
    Vendor::ALL.into_iter().find(|vendor| vendor.slug() == slug).map_or("", Vendor::name)
}

/// How many, for a page.
pub(super) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// A file to keep, never shown in the browser and never kept by it.
pub(super) fn download(name: &str, bytes: Vec<u8>) -> Response {
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Names of people by id; those who are gone are not in it.
pub(super) fn names(
    r: &starling_db::Read<'_>,
    people: impl IntoIterator<Item = Id>,
) -> Result<HashMap<Id, String>, starling_db::Fail> {
    let mut names = HashMap::new();
    for id in people {
        if let Some(person) = person::load(r, id)? {
            names.insert(id, person.name);
        }
    }
    Ok(names)
}
