//! Numbers as each language writes them.

use fluent_bundle::types::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::locale;
use starling_kernel::Language;
use std::sync::LazyLock;

/// `mantissa` · 10^-`places`, grouped as the language groups.
pub(crate) fn written(language: Language, mantissa: i64, places: u8) -> String {
    let mut decimal = Decimal::from(mantissa);
    decimal.multiply_pow10(-i16::from(places));
    FORMATTERS[language as usize].format(&decimal).to_string()
}

/// The formatter Fluent asks before it writes a value into a sentence. Fluent takes a plain function without state,
/// so there is one per language.
pub(crate) fn formatter<M>(language: Language) -> fn(&FluentValue, &M) -> Option<String> {
    match language {
        Language::En => |value, _| whole(Language::En, value),
        Language::Es => |value, _| whole(Language::Es, value),
        Language::So => |value, _| whole(Language::So, value),
        Language::Hmn => |value, _| whole(Language::Hmn, value),
        Language::Ar => |value, _| whole(Language::Ar, value),
    }
}

/// Spanish is that of the United States (1,234.5), where the pages are read; ICU knows no Hmong and gives it the
/// root rules, which group the same way; Arabic keeps the digits 0–9, as CLDR has it for plain `ar`.
static FORMATTERS: LazyLock<[DecimalFormatter; 5]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let locale = match language {
            Language::En => locale!("en"),
            Language::Es => locale!("es-US"),
            Language::So => locale!("so"),
            Language::Hmn => locale!("hmn"),
            Language::Ar => locale!("ar"),
        };
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
            .expect("number data for every language falls to the root, which is compiled in")
    })
});

fn whole(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(written(language, number.value as i64, 0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_by_language() {
        for (language, mantissa, places, expected) in [
            (Language::En, 0, 0, "0"),
            (Language::En, 1_234_567, 0, "1,234,567"),
            (Language::En, -1_234, 0, "-1,234"),
            (Language::En, 1_250, 2, "12.50"),
            (Language::Es, 1_234, 0, "1,234"),
            (Language::Es, 12_345, 1, "1,234.5"),
            (Language::So, 1_234, 0, "1,234"),
            (Language::Hmn, 1_234, 0, "1,234"),
            (Language::Ar, 1_234, 0, "1,234"),
            (Language::En, i64::MIN, 0, "-9,223,372,036,854,775,808"),
        ] {
            assert_eq!(written(language, mantissa, places), expected, "{language:?} {mantissa}");
        }
    }
}
