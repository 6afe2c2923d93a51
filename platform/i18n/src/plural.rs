//! Which plural form a number takes.
//!
//! Fluent chooses by an older CLDR whose Arabic forgets that `few` and `many` go by the last two digits: 103 is as 3,
//! 111 as 11. Up to [`AGREED`] both say the same, and there the number goes to Fluent itself, so that a message may
//! name a number (`[0]`) beside a form. Above it our own table gives the form's word.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use starling_kernel::Language;

/// The name of the function in the bundles.
pub(crate) const FUNCTION: &str = "PLURAL";

/// So far Fluent's rules and ours agree. A message names no greater number than this.
const AGREED: u64 = 102;

/// The tag by which Fluent chooses up to [`AGREED`]. CLDR knows no Hmong, and Fluent would give it English forms; a
/// Hmong noun does not change with its number, and neither does an Indonesian one, which Fluent knows.
pub(crate) fn tag(language: Language) -> &'static str {
    match language {
        Language::Hmn => "id",
        Language::En | Language::Es | Language::So | Language::Ar => language.tag(),
    }
}

/// What a select is asked instead of `value`.
pub(crate) fn selector<'a>(language: Language, value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            // Only whole numbers up to 2^53 become numbers of Fluent's.
            let size = number.value.abs() as u64;
            if size <= AGREED {
                return FluentValue::Number(FluentNumber::new(number.value, FluentNumberOptions::default()));
            }
            FluentValue::String(form(language, size).into())
        }
        other => other.clone(),
    }
}

/// The form of a whole number without its sign, by the cardinal rules of CLDR 46.
fn form(language: Language, n: u64) -> &'static str {
    match language {
        Language::Hmn => "other",
        Language::En | Language::So => match n {
            1 => "one",
            _ => "other",
        },
        Language::Es => match n {
            1 => "one",
            0 => "other",
            _ if n.is_multiple_of(1_000_000) => "many",
            _ => "other",
        },
        Language::Ar => match (n, n % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
    }
}

/// The text of a crate's messages, with every select on a variable sent through [`FUNCTION`]: `{ $n ->` becomes
/// `{ PLURAL($n) ->`. No line moves, so that a parser's complaint still names the line as it was written.
pub(crate) fn through(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 64);
    let mut from = 0;
    for (arrow, _) in text.match_indices("->") {
        let before = text[..arrow].trim_end();
        let named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let Some(opening) = before.trim_end_matches(named).strip_suffix('$') else { continue };
        if opening.trim_end().ends_with('{') && opening.len() >= from {
            out.push_str(&text[from..opening.len()]);
            out.push_str(FUNCTION);
            out.push('(');
            out.push_str(&before[opening.len()..]);
            out.push(')');
            from = before.len();
        }
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalog, Messages};

    const ALL: &str = "\
form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
named = { $n ->
    [0] none
    [1] alone
   *[other] { $n }
}
";
    static SAMPLE: Messages = Messages { owner: "forms", texts: [ALL; 5] };

    #[test]
    fn numbers_take_the_forms_of_their_language() {
        let catalog = Catalog::build(&[&SAMPLE]).expect("the sample parses").forever();
        for (language, forms) in [
            (
                Language::Ar,
                &[
                    (0, "zero"),
                    (1, "one"),
                    (2, "two"),
                    (3, "few"),
                    (10, "few"),
                    (11, "many"),
                    (99, "many"),
                    (100, "other"),
                    (101, "other"),
                    (102, "other"),
                    (103, "few"),
                    (110, "few"),
                    (111, "many"),
                    (199, "many"),
                    (200, "other"),
                    (309, "few"),
                    (1_234_567, "many"),
                    (-3, "few"),
                    (-111, "many"),
                ][..],
            ),
            (Language::En, &[(0, "other"), (1, "one"), (2, "other"), (101, "other"), (1_000_001, "other")]),
            (Language::So, &[(0, "other"), (1, "one"), (2, "other"), (1_001, "other")]),
            (
                Language::Es,
                &[
                    (0, "other"),
                    (1, "one"),
                    (2, "other"),
                    (1_000_000, "many"),
                    (1_500_000, "other"),
                    (-2_000_000, "many"),
                ],
            ),
            (Language::Hmn, &[(0, "other"), (1, "other"), (2, "other"), (1_000, "other")]),
        ] {
            for (n, expected) in forms {
                assert_eq!(catalog.speech(language).t1("form", "n", *n), *expected, "{language:?} {n}");
            }
            let l = catalog.speech(language).plain();
            for (n, expected) in [(0, "none"), (1, "alone"), (2, "2"), (103, "103")] {
                assert_eq!(l.t1("named", "n", n), expected, "{language:?} {n}");
            }
        }
    }

    /// What [`selector`] rests on: below the line it does not matter which of the two chooses.
    #[test]
    fn fluent_agrees_up_to_the_line() {
        let catalog = Catalog::build(&[&SAMPLE]).expect("the sample parses").forever();
        for language in Language::ALL {
            for n in 0..=AGREED {
                assert_eq!(catalog.speech(language).t1("form", "n", n), form(language, n), "{language:?} {n}");
            }
        }
    }

    #[test]
    fn selects_on_variables_are_sent_through() {
        for (text, expected) in [
            ("a = { $n ->\n", "a = { PLURAL($n) ->\n"),
            ("a = {$n->\n", "a = {PLURAL($n)->\n"),
            ("a = { $so-many_1  ->\n b = {$x ->", "a = { PLURAL($so-many_1)  ->\n b = {PLURAL($x) ->"),
            ("# $n -> not a select\na = { $n } -> b", "# $n -> not a select\na = { $n } -> b"),
            ("a = { NUMBER($n) ->", "a = { NUMBER($n) ->"),
            ("->", "->"),
        ] {
            assert_eq!(through(text), expected);
        }
    }
}
