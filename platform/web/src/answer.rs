//! What a handler gives back.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use starling_db::{DbError, Fail};

/// A handler's result: a page, a redirect, a file; or an [`Oops`] that becomes a plain page in the reader's language.
pub type Answer = Result<Response, Oops>;

/// What went wrong, as far as the reader needs to know. The gate turns it into a page; the log has the rest.
#[derive(Clone, Debug)]
pub enum Oops {
    /// There is no such thing, or it is not theirs to see. One page for both, byte for byte.
    Missing,
    /// The request came from another site's page, or without saying where from.
    Foreign,
    /// The form could not be read.
    Unreadable,
    /// What was sent is too large.
    TooLarge,
    /// Too many tries in a short time.
    Slow,
    /// The record was changed by someone else meanwhile.
    Stale,
    /// The disk is full: nothing was written.
    Full,
    /// Our fault.
    Ours,
}

impl Oops {
    /// The status and the message keys' stem.
    pub(crate) fn status(&self) -> (StatusCode, &'static str) {
        match self {
            Oops::Missing => (StatusCode::NOT_FOUND, "oops-missing"),
            Oops::Foreign => (StatusCode::FORBIDDEN, "oops-foreign"),
            Oops::Unreadable => (StatusCode::BAD_REQUEST, "oops-unreadable"),
            Oops::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "oops-large"),
            Oops::Slow => (StatusCode::TOO_MANY_REQUESTS, "oops-slow"),
            Oops::Stale => (StatusCode::CONFLICT, "oops-stale"),
            Oops::Full => (StatusCode::INSUFFICIENT_STORAGE, "oops-full"),
            Oops::Ours => (StatusCode::INTERNAL_SERVER_ERROR, "oops-ours"),
        }
    }
}

impl From<Fail> for Oops {
    fn from(fail: Fail) -> Oops {
        match fail {
            Fail::Missing => Oops::Missing,
            Fail::Stale => Oops::Stale,
            Fail::Db(DbError::Full) => Oops::Full,
            Fail::Refused(problems) => {
                // A rule a page did not catch beforehand; the keys name it, the values stay out of the log.
                let keys: Vec<_> = problems.iter().map(|problem| problem.key).collect();
                tracing::warn!(?keys, "a write was refused where the page expected none");
                Oops::Unreadable
            }
            Fail::Db(error) => {
                tracing::error!(%error, "the database failed");
                Oops::Ours
            }
            Fail::Seal(error) => {
                tracing::error!(%error, "sealing failed");
                Oops::Ours
            }
        }
    }
}

impl From<askama::Error> for Oops {
    fn from(error: askama::Error) -> Oops {
        tracing::error!(%error, "a page could not be rendered");
        Oops::Ours
    }
}

impl IntoResponse for Oops {
    fn into_response(self) -> Response {
        let (status, _) = self.status();
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// "Look there now", after a form was carried out.
pub fn see_other(location: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    match HeaderValue::from_str(location) {
        Ok(value) => response.headers_mut().insert(header::LOCATION, value),
        Err(_) => return Oops::Unreadable.into_response(),
    };
    response
}
