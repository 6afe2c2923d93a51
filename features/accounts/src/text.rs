//! Reading what several forms ask for.

use starling_i18n::key;
use starling_kernel::{Language, Problem};
use starling_names::NameProblem;

/// A name, cleaned.
pub(crate) fn name(field: &'static str, text: &str) -> Result<String, Problem> {
    starling_names::clean_name(text).map_err(|problem| {
        Problem::of(
            field,
            match problem {
                NameProblem::Empty => key!("account-name-missing"),
                NameProblem::TooLong => key!("account-name-long"),
                NameProblem::Control | NameProblem::Direction => key!("account-name-signs"),
            },
        )
    })
}

/// A mail address in normal form.
pub(crate) fn mail(field: &'static str, text: &str) -> Result<String, Problem> {
    starling_names::mail(text).ok_or_else(|| {
        let key = if text.is_empty() { key!("account-mail-missing") } else { key!("account-mail-wrong") };
        Problem::of(field, key)
    })
}

/// A language of the pages.
pub(crate) fn language(field: &'static str, text: &str) -> Result<Language, Problem> {
    Language::ALL
        .into_iter()
        .find(|language| language.tag() == text)
        .ok_or_else(|| Problem::of(field, key!("account-language-missing")))
}

/// A path of this server to go on to; anything else becomes the start page, so that nobody is led elsewhere.
pub(crate) fn next(text: &str) -> &str {
    let inside = text.starts_with('/')
        && !text.starts_with("//")
        && text.len() <= 500
        && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if inside { text } else { "/" }
}

/// What went wrong with a form, for its template.
#[derive(Default)]
pub(crate) struct Problems(pub Vec<Problem>);

impl Problems {
    /// Takes the value of a check, or keeps its problem and gives the default.
    pub fn take<T: Default>(&mut self, checked: Result<T, Problem>) -> T {
        checked.unwrap_or_else(|problem| {
            self.0.push(problem);
            T::default()
        })
    }

    /// The first problem of a field.
    pub fn of(&self, field: &str) -> Option<&'static str> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.key)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_on_only_to_our_own_paths() {
        for (text, expected) in [
            ("/", "/"),
            ("/o/maple-court/people?q=a%20b", "/o/maple-court/people?q=a%20b"),
            ("", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example/", "/"),
            ("javascript:alert(1)", "/"),
            ("/a\r\nSet-Cookie: x=1", "/"),
            ("/a b", "/"),
        ] {
            assert_eq!(next(text), expected, "{text:?}");
        }
        assert_eq!(next(&format!("/{}", "a".repeat(500))), "/");
    }

    #[test]
    fn says_what_is_wrong_with_a_field() {
        for (problem, expected) in [
            (name("name", " ").err(), Some("account-name-missing")),
            (name("name", &"a".repeat(201)).err(), Some("account-name-long")),
            (name("name", "Evil\u{202E}").err(), Some("account-name-signs")),
            (name("name", "Nguyễn Văn An").err(), None),
            (mail("mail", "").err(), Some("account-mail-missing")),
            (mail("mail", "amina@").err(), Some("account-mail-wrong")),
            (mail("mail", "Amina@Example.org").err(), None),
            (language("lang", "de").err(), Some("account-language-missing")),
            (language("lang", "hmn").err(), None),
        ] {
            assert_eq!(problem.map(|problem| problem.key), expected);
        }
    }
}
