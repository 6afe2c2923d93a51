//! Skeletons: what two spellings of one name have in common.
//!
//! | kind | shared by | from |
//! |---|---|---|
//! | `n:` | spellings of one given name | a table of families |
//! | `h:` | RPA and American spellings of a Hmong clan or syllable | a table of clans, and rules |
//! | `c:` | Somali, Oromo and Arabic names in Latin letters | rules: c = ʿayn or *ch*, x = ḥ |
//! | `e:` | Spanish, English and other European spellings | rules: h silent, b = v, z = s, … |
//! | `l:`, `a:` | a word in Latin letters, a word in Arabic script | bare consonants, compared only with each other |
//!
//! Every reading is tried on every word alike. A skeleton says nothing about the bearer of a name, is kept nowhere
//! but in the search terms, and must not be used to guess origin, language, religion or gender.

use crate::bridge::{self, with_and_without_last_h, without_article};
use crate::fold::{fold, is_word};
use crate::latin::{Reading, sounds};
use crate::shape::{Keep, shape};
use crate::{hmong, tables};

/// Longest part of a word that terms and skeletons look at, in characters.
pub(crate) const WORD_MAX: usize = 48;

/// The likeliest skeleton of a word; the folded word itself when it has none.
///
/// Words with equal skeletons are spellings of one another. The converse does not hold: see [`skeletons`].
///
/// ```
/// use starling_names::skeleton;
/// assert_eq!(skeleton("Maxamed"), skeleton("Mohammed"));
/// assert_eq!(skeleton("محمد"), skeleton("Muhammad"));
/// assert_eq!(skeleton("Xyooj"), skeleton("Xiong"));
/// assert_ne!(skeleton("Hassan"), skeleton("Hussein"));
/// ```
#[must_use]
pub fn skeleton(word: &str) -> String {
    skeletons(word).into_iter().next().unwrap_or_else(|| plain(word))
}

/// All skeletons of a word, likeliest first, without repeats, each with its kind before it. None for a word with a
/// digit in it or a single letter.
#[must_use]
pub fn skeletons(word: &str) -> Vec<String> {
    of_plain(&plain(word))
}

/// Whether two words may be spellings of one name, in one script or across Arabic and Latin: the test a search makes.
#[must_use]
pub fn sounds_alike(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    let stored = of_plain(&b);
    a == b || asked(&a).iter().any(|skeleton| stored.contains(skeleton))
}

/// The skeletons under which a stored word is looked for, given a folded word that was typed. They differ from the
/// stored ones only in the bridge between scripts: a Latin word asks for Arabic-script words, not for Latin ones.
pub(crate) fn asked(word: &str) -> Vec<String> {
    let mut asked = Vec::new();
    for skeleton in of_plain(word) {
        match skeleton.split_at(2) {
            ("l:", frame) => asked.push(format!("a:{frame}")),
            ("a:", frame) => {
                asked.push(format!("l:{frame}"));
                asked.push(skeleton);
            }
            _ => asked.push(skeleton),
        }
    }
    asked
}

/// Skeletons of a word that is folded and holds no punctuation.
pub(crate) fn of_plain(word: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |kind: &str, frame: &str| {
        let skeleton = format!("{kind}:{frame}");
        if !found.contains(&skeleton) {
            found.push(skeleton);
        }
    };
    if let Some(family) = tables::family(word) {
        add("n", family);
    }
    if let Some(clan) = tables::clan(word) {
        add("h", clan);
    }
    if word.chars().count() < 2 {
        return found;
    }
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        if word.len() >= 3 {
            somali(word).iter().for_each(|frame| add("c", frame));
            european(word).iter().for_each(|frame| add("e", frame));
        }
        if let Some(syllable) = hmong::syllable(word) {
            add("h", &syllable);
        }
        if word.len() >= 3 {
            bridge::of_latin(word).iter().for_each(|frame| add("l", frame));
        }
    } else if word.chars().all(|c| ('\u{600}'..='\u{6FF}').contains(&c)) {
        bridge::of_arabic(word).iter().for_each(|frame| add("a", frame));
    }
    found
}

fn somali(word: &str) -> Vec<String> {
    let mut frames = Vec::new();
    for written in with_and_without_last_h(word) {
        frames.push((written, Reading::SOMALI));
        // Oromo writes c for ch and doubles long vowels: Caalaa, Chala.
        if doubles_a_vowel(written)
            && written.bytes().enumerate().any(|(at, b)| b == b'c' && !written[at + 1..].starts_with('h'))
        {
            frames.push((written, Reading::OROMO));
        }
    }
    frames
        .into_iter()
        .filter_map(|(w, reading)| shape(&sounds(w, reading), Keep::ShortEnds))
        .map(without_article)
        .collect()
}

fn european(word: &str) -> Vec<String> {
    let readings: &[Reading] = if word.get(1..).is_some_and(|rest| rest.contains("ll")) {
        &[Reading::EUROPEAN, Reading::SPANISH]
    } else {
        &[Reading::EUROPEAN]
    };
    readings.iter().filter_map(|reading| shape(&sounds(word, *reading), Keep::ShortWhole)).collect()
}

pub(crate) fn doubles_a_vowel(word: &str) -> bool {
    ["aa", "ee", "ii", "oo", "uu"].iter().any(|pair| word.contains(pair))
}

/// Folded, with everything but letters, digits and marks gone, and cut to [`WORD_MAX`].
pub(crate) fn plain(word: &str) -> String {
    fold(word).chars().filter(|c| is_word(*c)).take(WORD_MAX).collect()
}
