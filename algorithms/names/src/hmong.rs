//! One-syllable words read as Hmong, in the Romanized Popular Alphabet (RPA: the last letter is the tone, a doubled
//! vowel is nasal) or in the American spelling of it (Tooj, Tong).

/// Onsets of RPA and of American spelling, longest first, each with the one form they share.
const ONSETS: &[(&str, &str)] = &[
    ("ntxh", "ntx"),
    ("ntsh", "nts"),
    ("tsh", "ts"),
    ("txh", "tx"),
    ("xy", "x"),
    ("nhi", "nyi"),
    ("ny", "ny"),
    ("ts", "ts"),
    ("tx", "tx"),
    ("ch", "ts"),
    ("sh", "s"),
    ("th", "th"),
    ("kh", "kh"),
    ("ph", "ph"),
    ("hl", "hl"),
    ("bl", "pl"),
    ("pl", "pl"),
    ("nk", "nk"),
    ("gn", "ny"),
    ("x", "x"),
    ("s", "s"),
    ("t", "t"),
    ("k", "k"),
    ("q", "k"),
    ("p", "p"),
    ("c", "ts"),
    ("h", "h"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("v", "v"),
    ("y", "y"),
    ("z", "z"),
    ("f", "f"),
    ("d", "d"),
    ("r", "r"),
];

/// Rhymes with the one form they share; `-ng` marks the nasal ones.
const RHYMES: &[(&str, &str)] = &[
    ("oong", "ong"),
    ("ong", "ong"),
    ("oo", "ong"),
    ("eng", "eng"),
    ("ee", "eng"),
    ("ang", "a"),
    ("aa", "a"),
    ("a", "a"),
    ("oua", "ua"),
    ("ua", "ua"),
    ("ou", "u"),
    ("u", "u"),
    ("ao", "au"),
    ("au", "au"),
    ("ai", "ai"),
    ("aw", "aw"),
    ("er", "aw"),
    ("ia", "ia"),
    ("ue", "w"),
    ("w", "w"),
    ("i", "i"),
    ("o", "o"),
    ("or", "o"),
    ("e", "e"),
];

const TONES: &[char] = &['b', 'j', 'v', 's', 'g', 'm', 'd'];

/// The syllable without its tone, or `None` when the folded word is not one syllable so written.
pub(crate) fn syllable(word: &str) -> Option<String> {
    if !(2..=7).contains(&word.len()) {
        return None;
    }
    ONSETS.iter().find_map(|(onset, shared)| {
        let rhyme = word.strip_prefix(onset)?;
        let (rhyme, vowel) = if *onset == "nhi" { (&word[2..], "ny") } else { (rhyme, *shared) };
        let toneless = rhyme.strip_suffix(TONES).unwrap_or(rhyme);
        [rhyme, toneless]
            .iter()
            .find_map(|r| RHYMES.iter().find(|(written, _)| written == r))
            .map(|(_, said)| format!("{vowel}{said}"))
    })
}

#[cfg(test)]
mod tests {
    use super::syllable;

    #[test]
    fn drops_the_tone_and_shares_the_rhyme() {
        for (rpa, american) in [
            ("tooj", "tong"),
            ("xeeb", "xeng"),
            ("tub", "tou"),
            ("paj", "pa"),
            ("maiv", "mai"),
            ("nyiaj", "nhia"),
            ("huab", "houa"),
            ("kub", "kou"),
            ("suab", "shoua"),
            ("kaub", "kao"),
            ("tswb", "chue"),
            ("zoo", "zong"),
            ("dawb", "der"),
            ("pov", "por"),
        ] {
            assert!(syllable(rpa).is_some(), "{rpa}");
            assert_eq!(syllable(rpa), syllable(american), "{rpa} {american}");
        }
        for none in ["maria", "john", "abdi", "x", "nguyen", "smith", ""] {
            assert_eq!(syllable(none), None, "{none}");
        }
    }
}
