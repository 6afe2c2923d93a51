//! Search terms: what is stored for a person, one row a term, so that a plain b-tree finds it.
//!
//! Terms hold personal data in the clear: they live and die with the person's row, in the same house, under the same
//! row-level rules.

use crate::fold::words;
use crate::phone::country_and_national;
use crate::skeleton::{WORD_MAX, of_plain};

/// Words of a name beyond this many are not searched.
const WORDS_MAX: usize = 24;
/// Most terms stored for one mail address.
const MAIL_TERMS_MAX: usize = 5;

/// Words that some write apart from the next and some together: Al-Hassan, Alhassan; De la Cruz, Delacruz.
const JOINED: &[&str] = &[
    "abd", "abdi", "abdel", "abdu", "abdul", "abu", "al", "ben", "bin", "cabdi", "da", "das", "de", "del", "den",
    "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "mac", "mc", "o", "san", "santa", "ter",
    "ul", "van", "von", "عبد", "ابو", "ال",
];

/// Whether a folded word is one that may be written together with the next.
pub(crate) fn joins_next(word: &str) -> bool {
    JOINED.contains(&word)
}

/// The folded words of a name, cut to a sane length and number.
pub(crate) fn name_words(name: &str) -> Vec<String> {
    let mut words = words(name);
    words.truncate(WORDS_MAX);
    for word in &mut words {
        if let Some((end, _)) = word.char_indices().nth(WORD_MAX) {
            word.truncate(end);
        }
    }
    words
}

/// The words that end at each joining word's run: `["de", "la", "cruz"]` gives `delacruz` and `lacruz`.
pub(crate) fn joined_words(words: &[String]) -> Vec<String> {
    let mut joined = Vec::new();
    for start in 0..words.len() {
        let run = words[start..].iter().take_while(|w| joins_next(w)).count();
        if run > 0 && start + run < words.len() {
            joined.push(words[start..=start + run].concat().chars().take(WORD_MAX).collect());
        }
    }
    joined
}

/// Terms of a name: `w:` and each folded word, `s:` and each of its [skeletons](crate::skeletons). Words that some
/// write together (Al-Hassan) stand together too. Sorted, without repeats.
///
/// ```
/// let terms = starling_names::terms_of_name("Faadumo Cali");
/// assert!(terms.contains(&"w:faadumo".to_owned()) && terms.contains(&"s:n:fatima".to_owned()));
/// ```
#[must_use]
pub fn terms_of_name(name: &str) -> Vec<String> {
    let mut words = name_words(name);
    words.extend(joined_words(&words));
    let mut terms = Vec::with_capacity(words.len() * 6);
    for word in &words {
        terms.push(format!("w:{word}"));
        terms.extend(of_plain(word).into_iter().map(|skeleton| format!("s:{skeleton}")));
    }
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// Terms of a phone number in [normal form](crate::Phone::e164), at most four: `p:` and all its digits, the digits
/// without the country code, the last seven; `r:` and all digits backwards, so that any run of last digits is a
/// prefix.
///
/// Digits from the middle that neither begin one of the forward terms nor reach the end are not found.
///
/// ```
/// let terms = starling_names::terms_of_phone("+16125550123");
/// assert_eq!(terms, ["p:16125550123", "p:5550123", "p:6125550123", "r:32105552161"]);
/// ```
#[must_use]
pub fn terms_of_phone(normal: &str) -> Vec<String> {
    let digits: String = normal.chars().filter(char::is_ascii_digit).take(15).collect();
    if digits.len() < 4 {
        return Vec::new();
    }
    let national = country_and_national(&digits).1;
    let last = &digits[digits.len().saturating_sub(7)..];
    let mut terms: Vec<String> =
        [&digits, national, last].iter().filter(|part| part.len() >= 4).map(|part| format!("p:{part}")).collect();
    terms.push(format!("r:{}", backwards(&digits)));
    terms.sort_unstable();
    terms.dedup();
    terms
}

pub(crate) fn backwards(digits: &str) -> String {
    digits.chars().rev().collect()
}

/// Terms of a mail address in [normal form](crate::mail), at most five: `m:` and the address, the address from each
/// of its parts on (`bihi@…` of `omar.bihi@…`), and `@` with its domain.
#[must_use]
pub fn terms_of_mail(normal: &str) -> Vec<String> {
    let normal: String = normal.trim().to_lowercase().chars().take(320).collect();
    let Some((local, domain)) = normal.split_once('@') else {
        return Vec::new();
    };
    let mut terms = vec![format!("m:{normal}"), format!("m:@{domain}")];
    for (at, mark) in local.match_indices(['.', '_', '-', '+']) {
        let rest = &normal[at + mark.len()..];
        if terms.len() < MAIL_TERMS_MAX && rest.starts_with(char::is_alphanumeric) {
            terms.push(format!("m:{rest}"));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    terms
}
