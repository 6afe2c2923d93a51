//! All messages of all crates, in all languages.

use crate::check::CatalogProblem;
use crate::{Messages, Speech, number, plural};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use starling_kernel::Language;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of every crate. Built once, when the program starts, and then only read.
pub struct Catalog {
    tongues: [Tongue; 5],
}

/// One language, with values set apart by isolates for pages, and without for attributes, mail and CSV.
struct Tongue {
    isolating: Bundle,
    plain: Bundle,
}

impl Catalog {
    /// Builds the catalog of these crates' messages and the platform's own.
    ///
    /// # Errors
    /// Every text that does not parse and every key that two crates claim. A key that one language lacks is no error
    /// here, because the page falls to English; [`check()`](crate::check()) finds it in tests.
    pub fn build(messages: &[&Messages]) -> Result<Catalog, Vec<CatalogProblem>> {
        let mut problems = Vec::new();
        let tongues = Language::ALL.map(|language| {
            let mut tongue = Tongue::new(language);
            for source in std::iter::once(&&crate::MESSAGES).chain(messages) {
                tongue.add(source, language, &mut problems);
            }
            tongue
        });
        if problems.is_empty() { Ok(Catalog { tongues }) } else { Err(problems) }
    }

    /// The catalog as it is used: for as long as the program runs. Its memory is never given back, so a program does
    /// this once (a test binary, once per test at worst).
    pub fn forever(self) -> &'static Catalog {
        Box::leak(Box::new(self))
    }

    /// The handle a page in `language` is given.
    pub fn speech(&'static self, language: Language) -> Speech {
        Speech::new(self, language)
    }

    /// Whether `key` exists in English, which is the language every other falls to.
    pub fn knows(&self, key: &str) -> bool {
        self.tongues[Language::En as usize].isolating.has_message(key)
    }

    /// The message in the language, or in English, or `None`; second, what Fluent complained of.
    pub(crate) fn say(
        &self,
        language: Language,
        isolating: bool,
        key: &str,
        args: Option<&FluentArgs>,
    ) -> Option<(Cow<'_, str>, Vec<FluentError>)> {
        [language, Language::En].into_iter().find_map(|language| {
            let tongue = &self.tongues[language as usize];
            let bundle = if isolating { &tongue.isolating } else { &tongue.plain };
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            Some((text, errors))
        })
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").finish_non_exhaustive()
    }
}

impl Tongue {
    fn new(language: Language) -> Tongue {
        let bundle = || {
            let tag = plural::tag(language).parse().expect("our tags are well formed");
            let mut bundle = Bundle::new_concurrent(vec![tag]);
            bundle.set_formatter(Some(number::formatter(language)));
            bundle
                .add_function(plural::FUNCTION, move |asked, _| match asked {
                    [value] => plural::selector(language, value),
                    _ => FluentValue::Error,
                })
                .expect("a new bundle has no function of this name");
            bundle
        };
        let mut plain = bundle();
        plain.set_use_isolating(false);
        Tongue { isolating: bundle(), plain }
    }

    fn add(&mut self, source: &Messages, language: Language, problems: &mut Vec<CatalogProblem>) {
        let owner = source.owner;
        let resource =
            FluentResource::try_new(plural::through(source.text(language))).unwrap_or_else(|(resource, errors)| {
                problems.extend(
                    errors.iter().map(|error| CatalogProblem::parse(source, resource.source(), language, error)),
                );
                resource
            });
        let resource = Arc::new(resource);
        if let Err(errors) = self.isolating.add_resource(resource.clone()) {
            problems.extend(errors.into_iter().filter_map(|error| match error {
                FluentError::Overriding { id, .. } => Some(CatalogProblem::Duplicate { owner, language, key: id }),
                FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
            }));
        }
        self.plain.add_resource_overriding(resource);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_does_not_parse_and_what_two_crates_claim() {
        static BROKEN: Messages = Messages { owner: "broken", texts: ["a = {", "", "", "", ""] };
        static TWICE: Messages = Messages { owner: "twice", texts: ["", "month-1 = enero", "", "", ""] };
        for (source, expected) in [
            (&BROKEN, "broken/en.ftl:1: does not parse: "),
            (&TWICE, "twice/es.ftl: month-1 is already taken by another crate"),
        ] {
            let problems = Catalog::build(&[source]).expect_err(expected);
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert!(problems[0].to_string().starts_with(expected), "{}", problems[0]);
        }
    }
}
