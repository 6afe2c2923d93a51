//! The handle a page speaks through.

use crate::value::Args;
use crate::{Catalog, ToValue, Value, number};
use fluent_bundle::FluentArgs;
use starling_kernel::Language;
use std::borrow::Cow;

/// What [`Speech`] answers with: a plain text that a template still escapes.
pub type Text = Cow<'static, str>;

/// One language of the catalog: two words, copied freely. Templates call it `l`.
#[derive(Clone, Copy, Debug)]
pub struct Speech {
    catalog: &'static Catalog,
    language: Language,
    isolating: bool,
}

impl Speech {
    /// A handle that sets values apart with isolates, for the flow of a page.
    pub fn new(catalog: &'static Catalog, language: Language) -> Speech {
        Speech { catalog, language, isolating: true }
    }

    /// The same without isolates: for attributes, the title of a page, mail and CSV.
    #[must_use]
    pub fn plain(self) -> Speech {
        Speech { isolating: false, ..self }
    }

    /// The same catalog in another language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Speech {
        Speech { language, ..self }
    }

    /// The language spoken.
    pub fn language(self) -> Language {
        self.language
    }

    /// For `lang="…"`.
    pub fn tag(self) -> &'static str {
        self.language.tag()
    }

    /// For `dir="…"`.
    pub fn direction(self) -> &'static str {
        self.language.direction()
    }

    /// Whether the catalog has this message, for keys that are put together at run time.
    pub fn knows(self, key: &str) -> bool {
        self.catalog.knows(key)
    }

    /// A message without variables.
    pub fn t(self, key: &str) -> Text {
        self.say(key, None)
    }

    /// A message with one variable.
    pub fn t1(self, key: &str, name: &str, value: impl ToValue) -> Text {
        let mut args = FluentArgs::with_capacity(1);
        args.set(name, value.to_value().into_fluent());
        self.say(key, Some(&args))
    }

    /// A message with two variables.
    pub fn t2(self, key: &str, name: &str, value: impl ToValue, other: &str, second: impl ToValue) -> Text {
        let mut args = FluentArgs::with_capacity(2);
        args.set(name, value.to_value().into_fluent());
        args.set(other, second.to_value().into_fluent());
        self.say(key, Some(&args))
    }

    /// A message with any number of variables.
    pub fn ta(self, key: &str, args: &Args) -> Text {
        self.say(key, Some(&args.0))
    }

    /// A whole number as the language writes it: `1,234`.
    pub fn number(self, value: impl ToValue) -> String {
        match value.to_value() {
            Value::Whole(whole) => number::written(self.language, whole, 0),
            Value::Text(text) => text.into_owned(),
        }
    }

    /// A number with a fixed count of decimals: `decimal(1250, 2)` is `12.50`. For hours and rates, which are kept as
    /// whole numbers.
    pub fn decimal(self, mantissa: i64, places: u8) -> String {
        number::written(self.language, mantissa, places)
    }

    /// Missing messages and missing variables stop a debug build, where someone is there to mend them.
    fn say(self, key: &str, args: Option<&FluentArgs>) -> Text {
        let Some((text, errors)) = self.catalog.say(self.language, self.isolating, key, args) else {
            debug_assert!(false, "no message {key}");
            return format!("⟨{key}⟩").into();
        };
        debug_assert!(errors.is_empty(), "message {key} in {}: {errors:?}", self.tag());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Messages;
    use askama::Template;
    use std::sync::LazyLock;

    const EN: &str = "\
title = People
hello = Hello, { $who }!
count = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
two = { $who } has { $n }
only-english = Only here
";
    const AR: &str = "\
title = الناس
hello = مرحبا، { $who }!
count = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
two = { $who } { $n }
";
    static SAMPLE: Messages = Messages { owner: "sample", texts: [EN, EN, EN, EN, AR] };
    static CATALOG: LazyLock<&'static Catalog> =
        LazyLock::new(|| Catalog::build(&[&SAMPLE]).expect("the samples parse").forever());

    fn speech(language: Language) -> Speech {
        CATALOG.speech(language)
    }

    #[test]
    fn counts_in_the_forms_of_each_language() {
        for (language, n, expected) in [
            (Language::En, 0, "0 people"),
            (Language::En, 1, "1 person"),
            (Language::En, 12_345, "12,345 people"),
            (Language::Hmn, 1, "1 people"),
            (Language::Es, 1_000_000, "1,000,000 people"),
            (Language::Ar, 0, "لا أحد"),
            (Language::Ar, 2, "شخصان"),
            (Language::Ar, 3, "3 أشخاص"),
            (Language::Ar, 11, "11 شخصًا"),
            (Language::Ar, 100, "100 شخص"),
            (Language::Ar, 103, "103 أشخاص"),
            (Language::Ar, 111, "111 شخصًا"),
        ] {
            assert_eq!(speech(language).plain().t1("count", "n", n), expected, "{language:?} {n}");
        }
    }

    #[test]
    fn takes_every_kind_of_value() {
        let l = speech(Language::En).plain();
        let name = String::from("Amina");
        for text in [
            l.t1("hello", "who", "Amina"),
            l.t1("hello", "who", &name),
            l.t1("hello", "who", Cow::Borrowed("Amina")),
            l.ta("hello", &Args::new().with("who", "Bilan").with("who", &name)),
        ] {
            assert_eq!(text, "Hello, Amina!");
        }
        for text in [
            l.t2("two", "who", &name, "n", 7_u8),
            l.t2("two", "who", &name, "n", 7_u64),
            l.t2("two", "n", 7_usize, "who", "Amina"),
            l.ta("two", &Args::new().with("who", &name).with("n", 7_i64)),
        ] {
            assert_eq!(text, "Amina has 7");
        }
        assert_eq!(l.t2("two", "who", "x", "n", u64::MAX), "x has 18446744073709551615");
        assert_eq!(l.t2("two", "who", "x", "n", i64::MAX), "x has 9223372036854775807");
    }

    #[test]
    fn isolates_in_pages_and_not_in_plain_text() {
        let l = speech(Language::Ar);
        assert_eq!(l.t1("hello", "who", "Ana"), "مرحبا، \u{2068}Ana\u{2069}!");
        assert_eq!(l.plain().t1("hello", "who", "Ana"), "مرحبا، Ana!");
        assert_eq!((l.tag(), l.direction()), ("ar", "rtl"));
    }

    #[test]
    fn falls_to_english_before_it_gives_up() {
        assert_eq!(speech(Language::Ar).t("only-english"), "Only here");
        assert!(speech(Language::Ar).knows("only-english") && !speech(Language::En).knows("nowhere"));
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "no message nowhere"))]
    fn a_missing_message_stops_a_debug_build_and_shows_its_key_otherwise() {
        assert_eq!(speech(Language::Es).t("nowhere"), "⟨nowhere⟩");
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "message hello in en"))]
    fn a_missing_variable_stops_a_debug_build_and_shows_its_name_otherwise() {
        assert_eq!(speech(Language::En).plain().t("hello"), "Hello, {$who}!");
    }

    #[test]
    fn templates_pass_references_and_escape_what_they_are_given() {
        #[derive(Template)]
        #[template(
            source = r#"<p title="{{ l.plain().t("title") }}">{% for (who, n) in people -%}
                {{ l.t1("hello", "who", who) }} {{ l.t1("count", "n", n) }}
            {%- endfor %}</p>{{ l.date_short(at, zone) }}"#,
            ext = "html"
        )]
        struct Page {
            l: Speech,
            people: Vec<(String, i64)>,
            at: i64,
            zone: String,
        }
        let people = vec![("<b>&\"".to_owned(), 2)];
        let page = Page { l: speech(Language::En), people, at: 0, zone: "UTC".into() };
        assert_eq!(
            page.render().expect("renders").replace(['\u{2068}', '\u{2069}'], ""),
            r#"<p title="People">Hello, &#60;b&#62;&#38;&#34;! 2 people</p>Jan 1, 1970"#
        );
    }
}
