//! Given names: the first word of a name, and whether two of them agree.

use crate::fold::{fold, is_word};
use crate::skeleton::{doubles_a_vowel, plain};
use crate::tables;

/// Titles before a name, folded, without dots.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "rev",
    "reverend",
    "pastor",
    "fr",
    "father",
    "sister",
    "bro",
    "rabbi",
    "hon",
    "sir",
    "imam",
    "imaam",
    "sheikh",
    "shaikh",
    "sheik",
    "shaykh",
    "sheekh",
    "sh",
    "haji",
    "hajji",
    "hajj",
    "xaaji",
    "xaajji",
    "hajia",
    "xaajiyad",
    "ustad",
    "ustadh",
    "ustaad",
    "macallin",
    "macalin",
    "sr",
    "sra",
    "srta",
    "senor",
    "senora",
    "senorita",
    "padre",
    "hno",
    "hna",
    "lic",
    "ing",
    "niam",
    "txiv",
    "السيد",
    "السيده",
    "الشيخ",
    "شيخ",
    "الحاج",
    "الحاجه",
    "حاج",
    "دكتور",
    "الدكتور",
    "الدكتوره",
    "د",
    "الاستاذ",
    "استاذ",
    "امام",
    "الامام",
];

/// What may follow a comma without being a name.
const SUFFIXES: &[&str] = &["jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "rn"];

/// First halves of names that are one name in two words.
const HALVES: &[&str] = &["abd", "abdel", "abdul", "abdur", "abu", "عبد", "ابو"];

/// The given name in a name as written: its first word, titles skipped (`Dr. Amina Ali` → `Amina`), both words of
/// *Abdul Rahman*; after the comma in `Vang, Xeng`. The whole text when it holds nothing else.
#[must_use]
pub fn given(name: &str) -> &str {
    let after_comma = name.split_once([',', '،']).map(|(_, rest)| rest).filter(|rest| {
        let first = rest.split_whitespace().next().map(plain).unwrap_or_default();
        !first.is_empty() && !SUFFIXES.contains(&first.as_str())
    });
    first_word(after_comma.unwrap_or(name)).unwrap_or_else(|| name.trim())
}

fn first_word(name: &str) -> Option<&str> {
    let (mut word, mut rest) = next_word(name)?;
    while TITLES.contains(&plain(word).as_str()) {
        let Some(next) = next_word(rest) else { break };
        (word, rest) = next;
    }
    let start = name.len() - rest.len() - word.len();
    if HALVES.contains(&plain(word).as_str()) {
        rest = next_word(rest).map_or(rest, |(_, after)| after);
    }
    let found = &name[start..name.len() - rest.len()];
    Some(found.trim_matches(|c: char| !is_word(c) && !is_inner(c)))
}

/// The next run without white space that has a letter or digit in it, and all that follows it.
fn next_word(text: &str) -> Option<(&str, &str)> {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()));
        if word.contains(is_word) {
            return Some((word, after));
        }
        rest = after.trim_start();
    }
    None
}

/// Marks that may begin or end a written word as part of it.
fn is_inner(c: char) -> bool {
    matches!(c, 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '\u{200C}' | '\u{200D}')
}

/// Whether two given names agree, so that with an equal phone or mail address they may be taken for one person.
///
/// They agree when equal after folding, when spelt apart only as one name commonly is (Katherine, Catherine; Xasan,
/// Hassan; Mohamed, محمد), or when one is a well-known short form of the other (Bob, Robert; Pepe, José). Stricter than a
/// search on purpose: households share phones, and Hassan is not Hussein, nor Amina Amira. An initial agrees with
/// nothing, not even itself.
///
/// ```
/// use starling_names::agree;
/// assert!(agree("Xasan", "Hassan") && agree("Bob", "Robert") && agree("José", "JOSE"));
/// assert!(!agree("Hassan", "Hussein") && !agree("R", "Robert"));
/// ```
#[must_use]
pub fn agree(given_a: &str, given_b: &str) -> bool {
    let (a, b) = (plain(given_a), plain(given_b));
    let long_enough = |word: &str| word.chars().count() >= 2;
    if !long_enough(&a) || !long_enough(&b) {
        return false;
    }
    let same_family = tables::family(&a).is_some_and(|family| tables::family(&b) == Some(family));
    a == b
        || same_family
        || tables::short_forms(&a).any(|form| form == b)
        || (is_latin(&a)
            && is_latin(&b)
            && (respelt(&a) == respelt(&b)
                || respelt_somali(&a, "") == respelt_somali(&b, "")
                || respelt_somali(&a, "C") == respelt_somali(&b, "C")))
}

fn is_latin(word: &str) -> bool {
    word.len() >= 3 && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// Spelling differences that seldom separate two people, in European spelling: vowels stay, the first letter too.
fn respelt(word: &str) -> String {
    let mut out =
        word.replace("ph", "f").replace("ck", "k").replace("que", "ke").replace("qui", "ki").replace("ch", "C");
    for (soft, s) in [("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("z", "s"), ("y", "i")] {
        out = out.replace(soft, s);
    }
    if word.len() >= 5 {
        out = out.replace('v', "b");
    }
    let (first, rest) = out.split_at(1);
    // sh stays apart from s: Sasha is not Sasa.
    let rest = rest.replace("sh", "S").replace('h', "");
    undoubled(&format!("{first}{rest}"))
}

/// The same for Somali, Arabic and Oromo names in Latin letters. A c counts as `c_is` (nothing for ʿayn, `C` for Oromo
/// *ch*) only where the word shows such spelling (a double vowel, an x, or *cabd-*): Calvin is not Alvin.
fn respelt_somali(word: &str, c_is: &str) -> String {
    let shows_it = doubles_a_vowel(word) || word.contains('x') || word.starts_with("cabd");
    let mut out = word.replace("sh", "S").replace("ch", "C");
    if shows_it {
        out = out.replace('c', c_is);
    }
    for (written, said) in [
        ("kh", "k"),
        ("gh", "g"),
        ("dh", "d"),
        ("q", "k"),
        ("x", "h"),
        ("z", "s"),
        ("ou", "u"),
        ("oo", "u"),
        ("ai", "e"),
        ("ay", "e"),
        ("ei", "e"),
        ("ey", "e"),
        ("y", "i"),
    ] {
        out = out.replace(written, said);
    }
    let out = undoubled(&out);
    out.strip_suffix('h').map(str::to_owned).unwrap_or(out)
}

fn undoubled(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// The text people are sorted by: the folded words of the name as written, so given name first where it is written
/// first. Equal keys are ordered by the caller's own second key.
///
/// Not by surname: a Somali, Oromo or Icelandic name ends in a parent's or grandparent's name, a Spanish one has two
/// surnames, a Vietnamese or Hmong one may put the clan first; picking "the surname" would be a guess about the person.
/// Letters sort by their folded form (ñ with n) in code point order, Latin before Arabic script.
#[must_use]
pub fn sort_key(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(|c| !is_word(c)).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}
