//! Phone numbers: a light normal form.
//!
//! It brings the ways people write one number to one text, for comparing and for `tel:` links. It does **not** know
//! numbering plans: it cannot say whether a number exists, is a mobile, or in which place it rings; it does not add a
//! missing area code; letters used as digits (1-800-FLOWERS) are refused.

use crate::fold::{ascii_digit, is_dash, is_invisible};

/// A phone number in normal form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone {
    /// `+`, country code and national number, digits only: `+16125550123`. 7 to 15 digits (ITU-T E.164).
    pub e164: String,
    /// Digits of the extension, when one was written (`x12`, `ext. 12`, `#12`).
    pub extension: Option<String>,
}

impl Phone {
    /// The country code, without `+`.
    #[must_use]
    pub fn country(&self) -> &str {
        country_and_national(&self.e164[1..]).0
    }

    /// The number inside its country.
    #[must_use]
    pub fn national(&self) -> &str {
        country_and_national(&self.e164[1..]).1
    }
}

/// Reads a phone number; `default_country_code` (such as `"1"`) is that of a number written without one.
///
/// `None` when the text is not a number of 7 to 15 digits, has letters or two numbers in it, or, with the default
/// `"1"`, is not ten digits beginning with 2–9 (a seven-digit local number has lost its area code).
///
/// ```
/// use starling_names::phone;
/// let number = phone("(612) 555-0123 x4", "1").unwrap();
/// assert_eq!(number.e164, "+16125550123");
/// assert_eq!(number.extension.as_deref(), Some("4"));
/// assert_eq!(phone("٦١٢ ٥٥٥ ٠١٢٣", "1").unwrap().e164, "+16125550123");
/// assert_eq!(phone("555-0123", "1"), None);
/// ```
#[must_use]
pub fn phone(text: &str, default_country_code: &str) -> Option<Phone> {
    let plain: String = text.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect();
    let plain = plain.trim().to_lowercase();
    let plain = plain.strip_prefix("tel:").unwrap_or(&plain);
    let (number, extension) = split_extension(plain)?;
    let number = number.trim();
    let (abroad, rest) = match number.strip_prefix(['+', '＋']) {
        Some(rest) => (true, rest.replacen("(0)", "", 1)),
        None => (false, number.to_owned()),
    };
    let digits = digits_only(&rest)?;
    let digits = match (abroad, digits.strip_prefix("00"), digits.strip_prefix("011")) {
        (true, ..) => digits,
        (false, Some(rest), _) => rest.to_owned(),
        (false, None, Some(rest)) if default_country_code == "1" => rest.to_owned(),
        _ => with_country(&digits, default_country_code)?,
    };
    let in_range = (7..=15).contains(&digits.len()) && !digits.starts_with('0');
    (in_range && north_american_is_whole(&digits)).then(|| Phone { e164: format!("+{digits}"), extension })
}

/// A number as people read it: one kept in normal form without a break (`+16125550123`) is given some, any other stays
/// as it was written. Groups are of three digits, the last one of two to four, as nobody here knows each country's.
///
/// ```
/// use starling_names::shown_phone;
/// assert_eq!(shown_phone("+16125550123"), "612 555 0123");
/// assert_eq!(shown_phone("(612) 555-0123"), "(612) 555-0123");
/// assert_eq!(shown_phone("+252615550123"), "+252 615 550 123");
/// ```
#[must_use]
pub fn shown_phone(text: &str) -> String {
    let Some(phone) = phone(text, "1").filter(|phone| phone.e164 == text) else { return text.to_owned() };
    let mut shown = match phone.country() {
        "1" => String::new(),
        country => format!("+{country}"),
    };
    let mut rest = phone.national();
    while !rest.is_empty() {
        let (group, more) = rest.split_at(if rest.len() <= 4 { rest.len() } else { 3 });
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(group);
        rest = more;
    }
    shown
}

/// Splits digits that begin with a country code. Codes are one digit (1, 7), two (ITU list) or three.
pub(crate) fn country_and_national(digits: &str) -> (&str, &str) {
    let length = match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0' | b'1' | b'2' | b'3' | b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    };
    digits.split_at(length.min(digits.len()))
}

fn split_extension(text: &str) -> Option<(&str, Option<String>)> {
    for mark in [";ext=", "extension", "ext.", "ext", "x", "#"] {
        if let Some((number, extension)) = text.split_once(mark) {
            let number = number.trim_end_matches([',', ';', ' ']);
            let extension = digits_only(extension.trim_matches(['.', ':', ' ']))?;
            return (1..=7).contains(&extension.len()).then_some((number, Some(extension)));
        }
    }
    Some((text, None))
}

fn digits_only(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '(' | ')' | '.' | '/' | '·' => {}
            c if c.is_whitespace() || is_dash(c) => {}
            _ => return None,
        }
    }
    Some(digits)
}

fn with_country(digits: &str, code: &str) -> Option<String> {
    if code == "1" {
        return match digits.len() {
            10 => Some(format!("1{digits}")),
            11 if digits.starts_with('1') => Some(digits.to_owned()),
            _ => None,
        };
    }
    // Elsewhere the length of a national number is not known here: eleven digits that begin with the code hold it.
    if digits.len() >= 11 && digits.starts_with(code) {
        return Some(digits.to_owned());
    }
    let national = digits.strip_prefix('0').unwrap_or(digits);
    (national.len() >= 6).then(|| format!("{code}{national}"))
}

fn north_american_is_whole(digits: &str) -> bool {
    match digits.strip_prefix('1') {
        Some(national) => national.len() == 10 && national.as_bytes()[0] >= b'2',
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_number_kept_without_breaks_in_groups() {
        for (text, expected) in [
            ("+16125550142", "612 555 0142"),
            ("+252615550142", "+252 615 550 142"),
            ("+4930123456", "+49 301 234 56"),
            ("612-555-0142", "612-555-0142"),
            ("+1612555014", "+1612555014"),
            ("ask her sister", "ask her sister"),
        ] {
            assert_eq!(shown_phone(text), expected);
        }
    }

    #[test]
    fn brings_the_ways_of_writing_to_one() {
        let cases = [
            ("(612) 933-7106", "+16129337106"),
            ("612.933.7106", "+16129337106"),
            ("1-612-933-7106", "+16129337106"),
            (" 612 933 7106 ", "+16129337106"),
            ("+1 (612) 933 7106", "+16129337106"),
            ("6129337106", "+16129337106"),
            ("tel:+1-612-933-7106", "+16129337106"),
            ("٦١٢-٩٣٣-٧١٠٦", "+16129337106"),
            ("\u{202A}+1 612‑933‑7106\u{202C}", "+16129337106"),
            ("+252 61 2345678", "+252612345678"),
            ("011 252 61 2345678", "+252612345678"),
            ("00252612345678", "+252612345678"),
            ("+44 (0)20 7946 0018", "+442079460018"),
            ("+52 55 1234 5678", "+525512345678"),
        ];
        for (given, wanted) in cases {
            assert_eq!(phone(given, "1").map(|p| p.e164).as_deref(), Some(wanted), "{given:?}");
        }
        assert_eq!(phone("061 2345678", "252").map(|p| p.e164).as_deref(), Some("+252612345678"));
        assert_eq!(phone("252612345678", "252").map(|p| p.e164).as_deref(), Some("+252612345678"));
    }

    #[test]
    fn splits_extensions() {
        for given in
            ["612 933 7106 x12", "612-933-7106 ext. 12", "6129337106#12", "(612)9337106, Ext 12", "+16129337106;ext=12"]
        {
            let read = phone(given, "1").expect(given);
            assert_eq!((read.e164.as_str(), read.extension.as_deref()), ("+16129337106", Some("12")), "{given}");
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for given in [
            "",
            "none",
            "555-0123",
            "612",
            "1-800-FLOWERS",
            "612-933-7106 / 651-300-3069",
            "112-933-7106",
            "+0612345678",
            "12345678901234567",
            "x12",
            "612-933-7106 x",
            "+1 612 933 71",
            "+",
            "０",
            "+123456",
        ] {
            assert_eq!(phone(given, "1"), None, "{given:?}");
        }
    }

    #[test]
    fn knows_the_country_code() {
        for (number, country, national) in [
            ("+16129337106", "1", "6129337106"),
            ("+252612345678", "252", "612345678"),
            ("+525512345678", "52", "5512345678"),
        ] {
            let read = phone(number, "1").expect(number);
            assert_eq!((read.country(), read.national()), (country, national));
        }
    }
}
