//! The sounds of a word in Latin letters, by two readings. Both are applied to every word: nothing is decided about
//! where a word comes from.

use crate::shape::Sound::{self, Consonant, Vowel};

/// How a Latin word is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Somali, Oromo and Arabic in Latin letters (c = ʿayn, x = ḥ, h sounded) rather than Spanish and English ones
    /// (h silent, b = v, z = s, g before e as j).
    pub somali: bool,
    /// With `somali`: c is Oromo *ch* rather than ʿayn. Without: ll is Spanish *y* rather than l.
    pub other: bool,
}

impl Reading {
    pub(crate) const SOMALI: Self = Self { somali: true, other: false };
    pub(crate) const OROMO: Self = Self { somali: true, other: true };
    pub(crate) const EUROPEAN: Self = Self { somali: false, other: false };
    pub(crate) const SPANISH: Self = Self { somali: false, other: true };
}

/// The sounds of a folded word of a–z.
pub(crate) fn sounds(word: &str, reading: Reading) -> Vec<Sound> {
    let letters = word.as_bytes();
    let mut out = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(rest) = letters.get(at..).filter(|rest| !rest.is_empty()) {
        at += if reading.somali { somali(rest, at, reading, &mut out) } else { european(rest, at, reading, &mut out) };
    }
    out
}

fn somali(rest: &[u8], at: usize, reading: Reading, out: &mut Vec<Sound>) -> usize {
    let (sound, taken) = match rest {
        [b's', b'h', ..] => (Consonant('S'), 2),
        [b'c', b'h', ..] => (Consonant('C'), 2),
        [b'd', b'j', ..] => (Consonant('j'), 2),
        [b'k', b'h', ..] | [b'c', b'k', ..] => (Consonant('k'), 2),
        [b'p', b'h', ..] => (Consonant('f'), 2),
        [b'd', b'h', ..] => (Consonant('d'), 2),
        [b't', b'h', ..] => (Consonant('t'), 2),
        [b'g', b'h', ..] => (Consonant('g'), 2),
        [b'c', ..] if reading.other => (Consonant('C'), 1),
        [b'c', ..] => return 1,
        [b'x', ..] => (Consonant('h'), 1),
        [b'q', ..] => (Consonant('k'), 1),
        [b'z', ..] => (Consonant('s'), 1),
        [b'p', ..] => (Consonant('b'), 1),
        [b'v', ..] => (Consonant('f'), 1),
        [b'o', b'u' | b'o', ..] => (Vowel('u'), 2),
        [b'a' | b'e', b'i' | b'y' | b'e', ..] if at > 0 => (Vowel('a'), 2),
        [b'y', b'a' | b'e' | b'i' | b'o' | b'u', ..] if at == 0 => (Consonant('y'), 1),
        [b'w', b'a' | b'e' | b'i' | b'o' | b'u' | b'w', ..] => (Consonant('w'), 1),
        [b'e', ..] if at == 0 => (Vowel('i'), 1),
        [b'a' | b'e', ..] => (Vowel('a'), 1),
        [b'i' | b'y', ..] => (Vowel('i'), 1),
        [b'o' | b'u' | b'w', ..] => (Vowel('u'), 1),
        [letter, ..] => (Consonant(char::from(*letter)), 1),
        [] => return 1,
    };
    out.push(sound);
    taken
}

fn european(rest: &[u8], at: usize, reading: Reading, out: &mut Vec<Sound>) -> usize {
    let (sound, taken) = match rest {
        [b's', b'c', b'h', ..] => (Consonant('S'), 3),
        [b't', b'c', b'h', ..] => (Consonant('C'), 3),
        [b'c', b'h', b'r' | b'l', ..] => (Consonant('k'), 2),
        [b's', b'h', ..] => (Consonant('S'), 2),
        [b'c', b'h', ..] => (Consonant('C'), 2),
        [b'p', b'h', ..] => (Consonant('f'), 2),
        [b'c', b'k', ..] => (Consonant('k'), 2),
        [b't', b'h' | b'z', ..] => (Consonant(if rest[1] == b'z' { 's' } else { 't' }), 2),
        [b'q', b'u', b'e' | b'i', ..] => (Consonant('k'), 2),
        [b'g', b'u', b'e' | b'i', ..] => (Consonant('g'), 2),
        [b'l', b'l', ..] if reading.other || at == 0 => (Consonant('y'), 2),
        [b's', b'c', b'e' | b'i', ..] => (Consonant('s'), 2),
        [b'c', b'e' | b'i' | b'y', ..] | [b'z', ..] => (Consonant('s'), 1),
        [b'c' | b'q', ..] => (Consonant('k'), 1),
        [b'g', b'e' | b'i', ..] => (Consonant('j'), 1),
        [b'g', b'h', ..] if at == 0 => (Consonant('g'), 2),
        [b'g', b'h', ..] => return 2,
        [b'k', b'n', ..] | [b'w', b'r', ..] if at == 0 => return 1,
        [b'x', ..] if at == 0 => (Consonant('s'), 1),
        [b'x', ..] => {
            out.push(Consonant('k'));
            (Consonant('s'), 1)
        }
        [b'h', ..] => return 1,
        [b'v', ..] => (Consonant('b'), 1),
        [b'y', b'a' | b'e' | b'i' | b'o' | b'u', ..] => (Consonant('y'), 1),
        [b'w', b'a' | b'e' | b'i' | b'o' | b'u' | b'h', ..] => (Consonant('w'), 1),
        [b'a', ..] => (Vowel('a'), 1),
        [b'e' | b'i' | b'y', ..] => (Vowel('i'), 1),
        [b'o' | b'u' | b'w', ..] => (Vowel('u'), 1),
        [letter, ..] => (Consonant(char::from(*letter)), 1),
        [] => return 1,
    };
    out.push(sound);
    taken
}
