//! The test every crate with messages runs.
//!
//! ```
//! let problems = starling_i18n::check(&[&starling_i18n::MESSAGES]);
//! assert!(problems.is_empty(), "{problems:#?}");
//! ```

use crate::Messages;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::ParserError;
use starling_kernel::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What is wrong with the messages of a crate, for whoever writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are the owner of the file, its language and the key, in every variant")]
pub enum CatalogProblem {
    /// Fluent cannot read the text from this line on.
    Parse { owner: &'static str, language: Language, line: usize, error: String },
    /// The key stands twice, in one file or in two crates.
    Duplicate { owner: &'static str, language: Language, key: String },
    /// English has the key and this language does not.
    Missing { owner: &'static str, language: Language, key: String },
    /// This language has a key that English does not, so nothing speaks it.
    Extra { owner: &'static str, language: Language, key: String },
    /// The message takes other variables than the English one.
    Variables { owner: &'static str, language: Language, key: String, english: Vec<String>, found: Vec<String> },
    /// The message speaks through a message or term that its file does not have.
    Reference { owner: &'static str, language: Language, key: String, to: String },
    /// A message without a text of its own, or with attributes, which nothing here reads.
    Form { owner: &'static str, language: Language, key: String },
    /// No page speaks this key.
    Unused { owner: &'static str, key: String },
    /// A page speaks this key and no crate has it.
    Unknown { key: String },
}

impl CatalogProblem {
    /// `text` is what the parser was given: the error points into it.
    pub(crate) fn parse(source: &Messages, text: &str, language: Language, error: &ParserError) -> CatalogProblem {
        let text = text.as_bytes();
        let line = 1 + text[..error.pos.start.min(text.len())].iter().filter(|byte| **byte == b'\n').count();
        CatalogProblem::Parse { owner: source.owner, language, line, error: error.kind.to_string() }
    }
}

impl fmt::Display for CatalogProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use CatalogProblem::*;
        match self {
            Parse { owner, language, .. }
            | Duplicate { owner, language, .. }
            | Missing { owner, language, .. }
            | Extra { owner, language, .. }
            | Variables { owner, language, .. }
            | Reference { owner, language, .. }
            | Form { owner, language, .. } => write!(f, "{owner}/{}.ftl:", language.tag())?,
            Unused { owner, .. } => write!(f, "{owner}:")?,
            Unknown { .. } => write!(f, "templates:")?,
        }
        match self {
            Parse { line, error, .. } => write!(f, "{line}: does not parse: {error}"),
            Duplicate { key, .. } => write!(f, " {key} is already taken by another crate or line"),
            Missing { key, .. } => write!(f, " {key} is missing"),
            Extra { key, .. } => write!(f, " {key} is not in en.ftl"),
            Variables { key, english, found, .. } => write!(f, " {key} takes {found:?}, in English {english:?}"),
            Reference { key, to, .. } => write!(f, " {key} speaks through {to}, which is not there"),
            Form { key, .. } => write!(f, " {key} has no text of its own, or has attributes"),
            Unused { key, .. } => write!(f, " {key} is never spoken"),
            Unknown { key } => write!(f, " {key} is spoken and not written"),
        }
    }
}

/// Everything wrong with these crates' messages taken together, in a stable order.
pub fn check(messages: &[&Messages]) -> Vec<CatalogProblem> {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let mut taken = BTreeSet::new();
        for source in messages {
            let (entries, repeated) = read(source, language, Some(&mut problems));
            let owner = source.owner;
            let first_claims = entries.keys().filter(|key| !taken.insert((*key).clone())).cloned();
            let doubles: Vec<String> = repeated.into_iter().chain(first_claims).collect();
            problems.extend(doubles.into_iter().map(|key| CatalogProblem::Duplicate { owner, language, key }));
            compare(source, language, &entries, &mut problems);
        }
    }
    problems
}

/// Keys that no page speaks and keys that no crate has. `used` comes from [`used_keys`](crate::used_keys); a key that
/// begins with one of `built` (`"role-"`) counts as spoken, because such keys are put together at run time.
pub fn check_use(messages: &[&Messages], used: &BTreeSet<String>, built: &[&str]) -> Vec<CatalogProblem> {
    let mut written = BTreeSet::new();
    let mut problems = Vec::new();
    for source in messages {
        let (entries, _) = read(source, Language::En, None);
        let spoken_inside: BTreeSet<&String> = entries.values().flat_map(|entry| &entry.references).collect();
        for key in entries.keys().filter(|key| !key.starts_with('-')) {
            let spoken = used.contains(key) || spoken_inside.contains(key);
            if !spoken && !built.iter().any(|prefix| key.starts_with(prefix)) {
                problems.push(CatalogProblem::Unused { owner: source.owner, key: key.clone() });
            }
            written.insert(key.clone());
        }
    }
    problems.extend(used.difference(&written).map(|key| CatalogProblem::Unknown { key: key.clone() }));
    problems
}

/// What a message or term (whose key begins with `-`) is made of.
#[derive(Default)]
struct Written {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    well_formed: bool,
}

/// The entries of a text, and the keys that stand in it a second time.
fn read(
    source: &Messages,
    language: Language,
    problems: Option<&mut Vec<CatalogProblem>>,
) -> (BTreeMap<String, Written>, Vec<String>) {
    let resource = match FluentResource::try_new(source.text(language).to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            if let Some(problems) = problems {
                problems.extend(
                    errors.iter().map(|error| CatalogProblem::parse(source, resource.source(), language, error)),
                );
            }
            resource
        }
    };
    let mut entries = BTreeMap::new();
    let mut repeated = Vec::new();
    for entry in resource.entries() {
        let (key, pattern, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let mut written = Written { well_formed: pattern.is_some() && attributes.is_empty(), ..Written::default() };
        if let Some(pattern) = pattern {
            written.pattern(pattern);
        }
        if entries.insert(key.clone(), written).is_some() {
            repeated.push(key);
        }
    }
    (entries, repeated)
}

fn compare(
    source: &Messages,
    language: Language,
    entries: &BTreeMap<String, Written>,
    problems: &mut Vec<CatalogProblem>,
) {
    let owner = source.owner;
    let (english, _) = read(source, Language::En, None);
    // Terms are a language's own affair.
    let message = |key: &&String| !key.starts_with('-');
    for key in english.keys().filter(message).filter(|key| !entries.contains_key(*key)) {
        problems.push(CatalogProblem::Missing { owner, language, key: key.clone() });
    }
    for (key, written) in entries {
        if !written.well_formed {
            problems.push(CatalogProblem::Form { owner, language, key: key.clone() });
        }
        for to in written.references.iter().filter(|to| !entries.contains_key(*to)) {
            problems.push(CatalogProblem::Reference { owner, language, key: key.clone(), to: to.clone() });
        }
        match english.get(key) {
            None if message(&key) => problems.push(CatalogProblem::Extra { owner, language, key: key.clone() }),
            Some(in_english) if in_english.variables != written.variables => {
                let list = |written: &Written| written.variables.iter().cloned().collect();
                let (english, found) = (list(in_english), list(written));
                problems.push(CatalogProblem::Variables { owner, language, key: key.clone(), english, found });
            }
            None | Some(_) => {}
        }
    }
}

impl Written {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn five(en: &'static str, es: &'static str) -> Messages {
        Messages { owner: "sample", texts: [en, es, en, en, en] }
    }

    #[test]
    fn the_platforms_own_messages_are_whole() {
        assert_eq!(check(&[&crate::MESSAGES]), []);
    }

    #[test]
    fn finds_what_is_wrong() {
        for (en, es, expected) in [
            ("a = A", "a = A", &[][..]),
            ("a = A\nb = B", "a = A", &["sample/es.ftl: b is missing"]),
            ("a = A", "a = A\nb = B", &["sample/es.ftl: b is not in en.ftl"]),
            ("a = A", "a = A\na = B", &["sample/es.ftl: a is already taken by another crate or line"]),
            ("a = { $n }", "a = { $m }", &[r#"sample/es.ftl: a takes ["m"], in English ["n"]"#]),
            (
                "a = { $n ->\n    [one] { $who }\n   *[other] { $n }\n}",
                "a = { $n }",
                &[r#"sample/es.ftl: a takes ["n"], in English ["n", "who"]"#],
            ),
            ("a = A", "-b = { $x }\na = { -b }", &[]),
            ("a = A", "a = { -b }", &["sample/es.ftl: a speaks through -b, which is not there"]),
            ("a = A", "a = A\n    .title = T", &["sample/es.ftl: a has no text of its own, or has attributes"]),
            ("a = A\n\nb = B", "a = A\n\nb = {", &["sample/es.ftl:3: does not parse", "sample/es.ftl: b is missing"]),
        ] {
            let found: Vec<String> = check(&[&five(en, es)]).iter().map(ToString::to_string).collect();
            assert_eq!(found.len(), expected.len(), "{found:?}");
            assert!(found.iter().zip(expected).all(|(found, expected)| found.starts_with(expected)), "{found:?}");
        }
    }

    #[test]
    fn finds_a_key_claimed_by_two_crates() {
        let (first, second) = (five("a = A", "a = A"), five("a = A\nb = B", "a = A\nb = B"));
        let found = check(&[&first, &second]);
        let duplicate =
            |problem: &CatalogProblem| matches!(problem, CatalogProblem::Duplicate { key, .. } if key == "a");
        assert!(found.len() == 5 && found.iter().all(duplicate), "{found:?}");
    }

    #[test]
    fn finds_unspoken_and_unwritten_keys() {
        let text = "a = A\nb = B\nrole-x = X\nc = { d }\nd = D\n-term = T";
        let source = five(text, text);
        let used = ["a", "c", "z"].map(str::to_owned).into();
        assert_eq!(
            check_use(&[&source], &used, &["role-"]),
            [CatalogProblem::Unused { owner: "sample", key: "b".into() }, CatalogProblem::Unknown { key: "z".into() }]
        );
    }
}
