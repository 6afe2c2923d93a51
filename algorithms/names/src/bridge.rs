//! The bare consonants that a word in Arabic script and the same word in Latin letters share.
//!
//! Arabic script seldom writes vowels, so this is the coarsest frame there is. It is only ever compared *across* the
//! two scripts, never between two Latin words.

use crate::latin::{Reading, sounds};
use crate::shape::{Keep, Sound, shape};

/// Frames of a folded Latin word.
pub(crate) fn of_latin(word: &str) -> Vec<String> {
    let mut frames = Vec::new();
    let readings: &[Reading] =
        if word.contains('c') { &[Reading::SOMALI, Reading::EUROPEAN] } else { &[Reading::SOMALI] };
    for reading in readings {
        for written in with_and_without_last_h(word) {
            let mut heard: Vec<Sound> = sounds(written, *reading);
            let mut at = 0;
            heard.retain(|sound| {
                at += 1;
                at == 1 || !matches!(sound, Sound::Consonant('y' | 'w'))
            });
            frames.extend(shape(&heard, Keep::None).map(without_article));
        }
    }
    frames
}

/// Frames of a folded word in Arabic script.
pub(crate) fn of_arabic(word: &str) -> Vec<String> {
    let mut frames = Vec::new();
    let bare = word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3);
    for written in std::iter::once(word).chain(bare) {
        let ends_in_he = written.strip_suffix('ه').filter(|rest| !rest.is_empty());
        for written in std::iter::once(written).chain(ends_in_he) {
            frames.extend(shape(&arabic_sounds(written), Keep::None).map(without_article));
        }
    }
    frames
}

/// A word that ends in *ah* is often written without the h (Fatimah, Fatima), but not always (Farah).
pub(crate) fn with_and_without_last_h(word: &str) -> impl Iterator<Item = &str> {
    std::iter::once(word).chain(word.ends_with("ah").then(|| &word[..word.len() - 1]))
}

/// *ʿAbd al-…* loses its article in Somali (Abdulkadir, Cabdiqaadir); it is dropped from frames long enough that
/// Abdullah does not become Abdi.
pub(crate) fn without_article(frame: String) -> String {
    match frame.get(1..4) {
        Some("bdl") if frame.len() >= 6 && frame.starts_with(['A', 'a']) => format!("{}{}", &frame[..3], &frame[4..]),
        _ => frame,
    }
}

fn arabic_sounds(word: &str) -> Vec<Sound> {
    let mut out = Vec::new();
    // Latin letters write the two l of Allah as one sound; nowhere else are letters doubled for length.
    for (at, letter) in word.replace("لله", "له").chars().enumerate() {
        let consonant = match letter {
            'ا' | 'ع' => {
                if at == 0 {
                    out.push(Sound::Vowel('a'));
                }
                continue;
            }
            'و' if at == 0 => 'w',
            'ي' if at == 0 => 'y',
            'و' | 'ي' => continue,
            'ب' | 'پ' => 'b',
            'ت' | 'ط' | 'ٹ' => 't',
            'ث' | 'س' | 'ص' | 'ز' | 'ذ' | 'ظ' => 's',
            'ج' | 'ژ' => 'j',
            'چ' => 'C',
            'ح' | 'ه' => 'h',
            'خ' | 'ق' | 'ك' => 'k',
            'د' | 'ض' | 'ڈ' => 'd',
            'ر' | 'ڑ' => 'r',
            'ش' => 'S',
            'غ' | 'گ' => 'g',
            'ف' | 'ڤ' => 'f',
            'ل' => 'l',
            'م' => 'm',
            'ن' | 'ں' => 'n',
            _ => continue,
        };
        // An unwritten vowel may follow any consonant, so two equal ones in a row are two.
        out.extend([Sound::Consonant(consonant), Sound::Vowel('a')]);
    }
    out
}
