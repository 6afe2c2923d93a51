//! What is left of a word when only its sound frame is kept: consonants, and as many vowels as a short word needs
//! in order not to match everything.

/// One sound of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sound {
    /// A vowel, brought to `a`, `i` or `u`.
    Vowel(char),
    /// A consonant.
    Consonant(char),
}

use Sound::{Consonant, Vowel};

/// How much of the vowels a shape keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Words of one or two consonants keep all vowels.
    ShortWhole,
    /// Words of one or two consonants keep their first and last vowel.
    ShortEnds,
    /// Only that the word begins with a vowel.
    None,
}

/// The shape of a run of sounds; `None` when no consonant is left. Four consonants and more stand alone (with the
/// first letter when that is a vowel); three keep the word's first vowel; fewer keep what `keep` says.
pub(crate) fn shape(sounds: &[Sound], keep: Keep) -> Option<String> {
    let mut run: Vec<Sound> = sounds.to_vec();
    run.dedup();
    let count = run.iter().filter(|s| matches!(s, Consonant(_))).count();
    let first = run.iter().position(|s| matches!(s, Vowel(_)));
    let last = run.len().checked_sub(1)?;
    let kept = |at: usize| match (keep, count) {
        (Keep::None, _) | (_, 4..) => at == 0,
        (_, 3) => Some(at) == first,
        (Keep::ShortWhole, _) => true,
        (Keep::ShortEnds, _) => Some(at) == first || at == last,
    };
    let mut out = String::with_capacity(run.len());
    for (at, sound) in run.iter().enumerate() {
        match sound {
            Consonant(c) => out.push(*c),
            Vowel(_) if keep == Keep::None && at == 0 => out.push('A'),
            Vowel(v) if kept(at) => out.push(*v),
            Vowel(_) => {}
        }
    }
    (count > 0).then_some(out)
}
