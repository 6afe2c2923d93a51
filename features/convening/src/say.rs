//! What several pages say or do alike.

use starling_db::Fail;
use starling_i18n::{Args, Speech, Text};
use starling_kernel::{Id, Problem};
use starling_web::Oops;

/// The languages an organization may say it works in, most common in our houses first.
pub(crate) const TONGUES: [&str; 20] = [
    "en", "es", "so", "hmn", "ar", "om", "ksw", "am", "sw", "vi", "zh", "my", "km", "lo", "fr", "ru", "oj", "dak",
    "ase", "ti",
];

/// A language's name in the language of the page.
pub(crate) fn tongue(l: Speech, tag: &str) -> Text {
    // The names stand once, with the people who speak them.
    l.t1("people-tongue", "tag", tag)
}

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

/// A value in an address's query.
pub(crate) fn encoded(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}
