//! What a name may hold before it is kept.

use crate::fold::is_invisible;
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// The longest name kept, in characters after cleaning.
pub const NAME_MAX: usize = 200;

/// Why a name is refused. [`NameProblem::key`] is the message key a page shows in its own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Nothing a reader would see is left.
    Empty,
    /// More than [`NAME_MAX`] characters.
    TooLong,
    /// A control character other than a tab or a line end (those count as spaces).
    Control,
    /// A direction override (U+202A–U+202E) or an isolate (U+2066–U+2069) that is not closed: it could make the rest
    /// of a page read backwards.
    Direction,
}

impl NameProblem {
    /// The message key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "name-empty",
            Self::TooLong => "name-too-long",
            Self::Control => "name-control",
            Self::Direction => "name-direction",
        }
    }
}

impl fmt::Display for NameProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for NameProblem {}

/// A name as it is kept: NFC, runs of white space made one space, none at the ends. Case, accents, joiners
/// (ZWJ, ZWNJ) and direction marks (LRM, RLM, ALM) stay as written; soft hyphens, zero-width spaces and byte order
/// marks go. Nothing is guessed: a name in capitals stays in capitals.
///
/// # Errors
/// A [`NameProblem`] when the text cannot be a name.
pub fn clean_name(text: &str) -> Result<String, NameProblem> {
    let mut name = String::with_capacity(text.len());
    let mut open = 0_u32;
    for c in text.nfc() {
        match c {
            '\u{202A}'..='\u{202E}' => return Err(NameProblem::Direction),
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.checked_sub(1).ok_or(NameProblem::Direction)?,
            _ => {}
        }
        if c.is_whitespace() {
            if !name.is_empty() && !name.ends_with(' ') {
                name.push(' ');
            }
        } else if c.is_control() {
            return Err(NameProblem::Control);
        } else if !matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}') {
            name.push(c);
        }
    }
    if open > 0 {
        return Err(NameProblem::Direction);
    }
    if name.ends_with(' ') {
        name.pop();
    }
    // Dropping a character with no ink may bring a letter and its accent together.
    let name: String = name.nfc().collect();
    if name.chars().all(|c| c == ' ' || is_invisible(c)) {
        return Err(NameProblem::Empty);
    }
    if name.chars().count() > NAME_MAX {
        return Err(NameProblem::TooLong);
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_names_as_written() {
        let cases = [
            ("  María   José\t", "María José"),
            ("Mari\u{301}a", "María"),
            ("NGUYỄN VĂN NAM", "NGUYỄN VĂN NAM"),
            ("Xa'aawo", "Xa'aawo"),
            ("محمد\u{200F}", "محمد\u{200F}"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("a\u{2067}b\u{2069}", "a\u{2067}b\u{2069}"),
            ("\u{FEFF}Ali", "Ali"),
            ("Ali\nOmar", "Ali Omar"),
            ("A\u{200B}\u{301}", "Á"),
        ];
        for (given, wanted) in cases {
            assert_eq!(clean_name(given).as_deref(), Ok(wanted), "{given:?}");
        }
    }

    #[test]
    fn refuses_what_cannot_be_a_name() {
        let long = "a".repeat(NAME_MAX + 1);
        let cases = [
            ("", NameProblem::Empty),
            (" \u{200F} ", NameProblem::Empty),
            ("Evil\u{202E}eman", NameProblem::Direction),
            ("a\u{2067}b", NameProblem::Direction),
            ("a\u{2069}b\u{2067}", NameProblem::Direction),
            ("a\u{0}b", NameProblem::Control),
            ("a\u{1b}[1m", NameProblem::Control),
            (&long, NameProblem::TooLong),
        ];
        for (given, wanted) in cases {
            assert_eq!(clean_name(given), Err(wanted), "{given:?}");
        }
        assert!(clean_name(&"é".repeat(NAME_MAX)).is_ok());
    }

    #[test]
    fn letters_without_ink_alone_are_no_name() {
        for blank in ['\u{3164}', '\u{115F}', '\u{1160}', '\u{FFA0}', '\u{2800}'] {
            for text in [format!("{blank}"), format!(" {blank} {blank}\u{200D}")] {
                assert_eq!(clean_name(&text), Err(NameProblem::Empty), "{text:?}");
            }
            assert!(clean_name(&format!("{blank}Amina")).is_ok(), "{blank:?}");
        }
    }
}
