//! The five languages of the pages.

use serde::{Deserialize, Serialize};

/// A language the pages speak. What people *say* may be in any language; that is a plain tag on the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Somali.
    So,
    /// White Hmong in RPA spelling.
    Hmn,
    /// Arabic, written right to left.
    Ar,
}

impl Language {
    /// All five, in the order the language switch shows them.
    pub const ALL: [Language; 5] = [Language::En, Language::Es, Language::So, Language::Hmn, Language::Ar];

    /// The BCP 47 tag used in `lang="…"`, in cookies and in the database.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Es => "es",
            Language::So => "so",
            Language::Hmn => "hmn",
            Language::Ar => "ar",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Es => "Español",
            Language::So => "Soomaali",
            Language::Hmn => "Hmoob",
            Language::Ar => "العربية",
        }
    }

    /// `ltr` or `rtl`, for `dir="…"`.
    pub const fn direction(self) -> &'static str {
        match self {
            Language::Ar => "rtl",
            Language::En | Language::Es | Language::So | Language::Hmn => "ltr",
        }
    }

    /// The language of a tag: `es-MX` is Spanish, `hnj` and `mww` are read in our Hmong; unknown tags are `None`.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        match primary.as_str() {
            "en" => Some(Language::En),
            "es" => Some(Language::Es),
            "so" => Some(Language::So),
            "hmn" | "mww" | "hnj" => Some(Language::Hmn),
            "ar" => Some(Language::Ar),
            _ => None,
        }
    }

    /// The best match for an `Accept-Language` header; English when nothing matches.
    pub fn negotiate(header: &str) -> Language {
        let mut best = (0.0_f32, Language::En);
        for part in header.split(',') {
            let mut pieces = part.split(';');
            let Some(language) = pieces.next().and_then(Language::from_tag) else { continue };
            let weight =
                pieces.find_map(|piece| piece.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0).min(1.0);
            if weight > best.0 {
                best = (weight, language);
            }
        }
        best.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negotiates_by_weight_and_primary_tag() {
        for (header, expected) in [
            ("", Language::En),
            ("de-DE,de", Language::En),
            ("es-MX,es;q=0.9,en;q=0.8", Language::Es),
            ("en;q=0.3, ar-EG;q=0.7", Language::Ar),
            ("mww", Language::Hmn),
            ("so;q=abc", Language::So),
        ] {
            assert_eq!(Language::negotiate(header), expected, "{header:?}");
        }
    }
}
