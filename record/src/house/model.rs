//! What a house is, and the word by which its pages are addressed.

use starling_kernel::{Id, Language};

/// What owns the rows of a house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HouseKind {
    /// One organization with its own people.
    Organization,
    /// Several organizations together; its people are few and its own.
    Coalition,
    /// The reserved house of public actors.
    Commons,
}

impl HouseKind {
    /// The word stored in the database and used in forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            HouseKind::Organization => "organization",
            HouseKind::Coalition => "coalition",
            HouseKind::Commons => "commons",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<HouseKind> {
        [HouseKind::Organization, HouseKind::Coalition, HouseKind::Commons].into_iter().find(|kind| kind.word() == word)
    }
}

/// A house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// The house's id, and that of its own party row.
    pub id: Id,
    /// Its word in addresses: `/o/{slug}`.
    pub slug: String,
    /// What it is.
    pub kind: HouseKind,
    /// Its name as it writes it.
    pub name: String,
    /// The language it works in: what pages and letters speak where nothing else is known.
    pub language: Language,
    /// Its time zone, an IANA name.
    pub zone: String,
}

/// What founding a house needs.
#[derive(Clone, Debug)]
pub struct NewHouse {
    /// An organization or a coalition; the commons are founded by the importer alone.
    pub kind: HouseKind,
    /// Its name, cleaned.
    pub name: String,
    /// The slug wished for; [`free_slug`](super::free_slug) finds one that is free.
    pub slug: String,
    /// The language it works in.
    pub language: Language,
    /// Its time zone, an IANA name.
    pub zone: String,
}

const SLUG_MAX: usize = 40;

/// Words that would read as something else in an address, now or later.
const RESERVED: &[&str] = &[
    "a",
    "account",
    "admin",
    "api",
    "commons",
    "demo",
    "help",
    "house",
    "invitations",
    "language",
    "new",
    "o",
    "operator",
    "privacy",
    "readyz",
    "setup",
    "sign-in",
    "sign-out",
    "source",
    "starling",
    "www",
];

/// The slug of a name: its letters and digits folded to `a–z 0–9`, hyphens between words, forty characters at most.
/// Empty when the name has no such letter, or when only a reserved word is left; [`free_slug`](super::free_slug)
/// then chooses.
pub fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for word in starling_names::fold(name).split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let gap = usize::from(!slug.is_empty());
        if slug.len() + gap + word.len() > SLUG_MAX {
            if slug.is_empty() {
                slug.push_str(&word[..SLUG_MAX]);
            }
            break;
        }
        if gap == 1 {
            slug.push('-');
        }
        slug.push_str(word);
    }
    if RESERVED.contains(&slug.as_str()) { String::new() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_short_plain_and_never_reserved() {
        for (name, expected) in [
            ("Maple Court Tenants Union", "maple-court-tenants-union"),
            ("  Vecinos  Unidos: ¡Sí, Señora! ", "vecinos-unidos-si-senora"),
            ("Demo", ""),
            ("Sign In", ""),
            ("new", ""),
            ("New Day", "new-day"),
            ("اتحاد المستأجرين", ""),
            ("اتحاد 38", "38"),
            ("", ""),
            ("Coalition for Affordable and Dignified Homes Everywhere", "coalition-for-affordable-and-dignified"),
            ("Aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeee", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"),
        ] {
            assert_eq!(slug_of(name), expected, "{name:?}");
        }
    }

    #[test]
    fn kinds_come_back_from_their_words() {
        for kind in [HouseKind::Organization, HouseKind::Coalition, HouseKind::Commons] {
            assert_eq!(HouseKind::from_word(kind.word()), Some(kind));
        }
        assert_eq!(HouseKind::from_word("club"), None);
    }
}
