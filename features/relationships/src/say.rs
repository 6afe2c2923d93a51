//! What several pages say or do alike.

use starling_db::Fail;
use starling_i18n::{Args, Speech, Text};
use starling_kernel::{Id, Problem};
use starling_web::Oops;

/// The sentence of a problem.
pub(crate) fn problem(l: Speech, problem: &Problem) -> Text {
    let args = problem.values.iter().fold(Args::new(), |args, (name, value)| args.with(name, value));
    l.ta(problem.key, &args)
}

/// Where to look after a form was carried out, with the line to show there.
pub(crate) fn said(location: &str, key: &str) -> String {
    format!("{location}?said={key}")
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

/// What is wrong with a form, for its page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wrong(Vec<(String, Text)>);

impl Wrong {
    /// The sentences of these problems.
    pub fn of(l: Speech, problems: &[Problem]) -> Wrong {
        Wrong(problems.iter().map(|one| (one.field.clone().into_owned(), problem(l, one))).collect())
    }

    /// Each field and its sentence.
    pub fn all(&self) -> &[(String, Text)] {
        &self.0
    }

    /// The sentences of one field.
    pub fn at(&self, field: &str) -> Vec<&Text> {
        self.0.iter().filter(|(name, _)| name == field).map(|(_, text)| text).collect()
    }

    /// Whether anything is wrong with this field.
    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|(name, _)| name == field)
    }
}
