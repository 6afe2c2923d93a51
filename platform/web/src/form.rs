//! What a form sent.

use crate::answer::Oops;
use axum::extract::{FromRequest, RawForm, Request};
use starling_kernel::Id;

/// The fields of a form, in the order they stood on the page, and the request id that makes sending it twice harmless.
#[derive(Clone, Debug, Default)]
pub struct FormData {
    fields: Vec<(String, String)>,
}

impl FormData {
    /// A form from pairs, for tests and for multipart forms.
    pub fn from_pairs(fields: Vec<(String, String)>) -> FormData {
        FormData { fields }
    }

    /// The first value of a field with its outer blanks cut off, or empty.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// Whether the field was sent at all, as a ticked box is.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(key, _)| key == name)
    }

    /// All values of a field that stands on the page several times, in order, empty ones included.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// Every field whose name starts with `prefix`, with the rest of its name.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.fields.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.trim())))
    }

    /// The id the form was made with. A form without one (a script's) is a request of its own each time.
    pub fn request(&self) -> String {
        match self.get("_request") {
            "" => Id::new().to_string(),
            sent => sent.chars().take(64).collect(),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for FormData {
    type Rejection = Oops;
    async fn from_request(request: Request, state: &S) -> Result<FormData, Oops> {
        let RawForm(bytes) = RawForm::from_request(request, state).await.map_err(|_| Oops::Unreadable)?;
        Ok(FormData { fields: form_urlencoded::parse(&bytes).into_owned().collect() })
    }
}
