//! What went wrong, in data: a message key and its values. The sentence is chosen where the language is known.

use std::borrow::Cow;

/// One problem with what a person sent. Problems are values: pure code lists them and goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field of the form, the column of the file, or empty for the whole.
    pub field: Cow<'static, str>,
    /// The message key, such as `problem-name-missing`.
    pub key: &'static str,
    /// What the message may quote, by name.
    pub values: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem of one field.
    pub fn of(field: impl Into<Cow<'static, str>>, key: &'static str) -> Problem {
        Problem { field: field.into(), key, values: Vec::new() }
    }

    /// The same problem with a value its message quotes.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Problem {
        self.values.push((name, value.to_string()));
        self
    }
}
