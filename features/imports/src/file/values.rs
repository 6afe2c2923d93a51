//! Reading single cells: blanks, yes and no, consents, languages, dates; what looks like a mail address or a number
//! that must not be kept.

use super::target::{ConsentState, PhoneKind, Sense, ValueMeaning};

/// Lower case without accents and surrounding blanks; Arabic letters without their variants. For comparing words of
/// a known list, not people's names.
pub fn fold(text: &str) -> String {
    let fold_letter = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => Some('a'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'í' | 'ì' | 'î' | 'ï' => Some('i'),
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => Some('o'),
        'ú' | 'ù' | 'û' | 'ü' => Some('u'),
        'ñ' => Some('n'),
        'ç' => Some('c'),
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ى' => Some('ي'),
        // Combining accents, Arabic vowel signs and the lengthening stroke, marks of order and direction.
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}' => None,
        other => Some(other),
    };
    text.trim().chars().flat_map(char::to_lowercase).filter_map(fold_letter).collect::<String>().trim().to_owned()
}

/// The cell, or `None` when it says nothing: blank, `NULL`, `N/A`, `-` and their like.
pub fn filled(cell: &str) -> Option<&str> {
    let cell = cell.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '\0' | '\u{FEFF}'));
    let nothing = matches!(
        cell.to_ascii_lowercase().as_str(),
        "" | "null"
            | "(null)"
            | "\\n"
            | "n/a"
            | "#n/a"
            | "na."
            | "nan"
            | "none"
            | "nil"
            | "undefined"
            | "-"
            | "--"
            | "–"
            | "—"
            | "."
    );
    (!nothing).then_some(cell)
}

/// Yes or no, in the words files use for it.
pub fn flag(value: &str) -> Option<bool> {
    match fold(value).as_str() {
        "y" | "yes" | "true" | "t" | "1" | "x" | "✓" | "✔" | "☑" | "checked" | "on" | "applied" | "si" | "s"
        | "verdadero" | "haa" | "haan" | "yog" | "نعم" => Some(true),
        "" | "n" | "no" | "false" | "f" | "0" | "unchecked" | "off" | "falso" | "maya" | "tsis yog" | "لا" => {
            Some(false)
        }
        _ => None,
    }
}

/// What a value of a consent column means. Unknown words mean nothing: consent is never guessed.
pub fn consent(sense: Sense, value: &str) -> Option<ValueMeaning> {
    let state = |state| ValueMeaning::Consent { state };
    let yes = flag(value);
    Some(match sense {
        Sense::Left => state(ConsentState::No),
        Sense::DoNot => match yes? {
            true => state(ConsentState::No),
            false => ValueMeaning::Nothing,
        },
        Sense::Bad => match yes? {
            true => state(ConsentState::Bounced),
            false => ValueMeaning::Nothing,
        },
        Sense::Status => match super::headers::key(value).as_str() {
            "subscribed" | "optin" | "optedin" | "in" | "active" | "confirmed" | "granted" | "suscrito"
            | "suscrita" => state(ConsentState::Yes),
            "unsubscribed" | "notsubscribed" | "optout" | "optedout" | "out" | "spamcomplaint" | "spam"
            | "complained" | "declined" | "refused" | "revoked" | "donotcontact" | "stop" | "cancelado"
            | "desuscrito" => state(ConsentState::No),
            "bouncing" | "bounced" | "bounce" | "hardbounce" | "invalid" | "bad" | "undeliverable" => {
                state(ConsentState::Bounced)
            }
            "unknown" | "never" | "neversubscribed" | "previousbounce" | "previousspam" | "pending" | "notset" => {
                ValueMeaning::Nothing
            }
            _ => match yes? {
                true => state(ConsentState::Yes),
                false => state(ConsentState::No),
            },
        },
    })
}

/// What a column about a telephone's kind says.
pub fn phone_kind(value: &str) -> Option<PhoneKind> {
    Some(match super::headers::key(value).as_str() {
        "cell" | "mobile" | "cellphone" | "mobilephone" | "iphone" | "movil" | "celular" | "c" | "m" => PhoneKind::Cell,
        "home" | "landline" | "casa" | "fijo" | "h" => PhoneKind::Home,
        "work" | "office" | "business" | "trabajo" | "oficina" | "w" => PhoneKind::Work,
        "fax" | "f" => PhoneKind::Fax,
        "main" | "other" | "unknown" | "primary" | "preferred" => PhoneKind::Unknown,
        _ => return None,
    })
}

/// The languages a cell names, as BCP 47 tags; `None` when a word of it is no language known here.
pub fn languages(cell: &str) -> Option<Vec<String>> {
    let mut tags: Vec<String> = Vec::new();
    let separators = [',', ';', '/', '|', '&', '\n'];
    let joined = cell.replace(" and ", ",").replace(" y ", ",").replace('+', ",");
    for word in joined.split(separators).filter_map(filled) {
        let tag = language(word)?.to_owned();
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Some(tags)
}

/// The tag of one language by its English, Spanish or own name, or its code. The list is what Minnesota's schools
/// and clinics ask for, and the pages' five.
fn language(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    let code = folded.split(['-', '_']).next().unwrap_or_default();
    let word = if code.len() <= 3 && folded.len() <= 6 { code } else { folded.split(" (").next().unwrap_or_default() };
    Some(match word {
        "en" | "eng" | "english" | "ingles" | "ingiriisi" => "en",
        "es" | "spa" | "spanish" | "espanol" | "castellano" | "isbaanish" => "es",
        "so" | "som" | "somali" | "soomaali" | "af-soomaali" | "af soomaali" => "so",
        "hmn" | "hmong" | "hmoob" | "mww" | "hnj" | "white hmong" | "green hmong" => "hmn",
        "ar" | "ara" | "arabic" | "arabe" | "العربية" | "عربي" | "carabi" => "ar",
        "om" | "orm" | "oromo" | "afaan oromo" | "afaan oromoo" => "om",
        "am" | "amh" | "amharic" | "amarico" | "አማርኛ" => "am",
        "ti" | "tir" | "tigrinya" => "ti",
        "sw" | "swa" | "swahili" | "kiswahili" => "sw",
        "vi" | "vie" | "vietnamese" | "vietnamita" | "tieng viet" => "vi",
        "zh" | "zho" | "chi" | "chinese" | "chino" | "mandarin" | "中文" => "zh",
        "yue" | "cantonese" => "yue",
        "kar" | "karen" | "ksw" | "s'gaw karen" => "ksw",
        "my" | "mya" | "burmese" => "my",
        "km" | "khm" | "khmer" | "cambodian" => "km",
        "lo" | "lao" | "laotian" => "lo",
        "th" | "tha" | "thai" => "th",
        "tl" | "tgl" | "tagalog" | "fil" | "filipino" => "fil",
        "ne" | "nep" | "nepali" => "ne",
        "hi" | "hin" | "hindi" => "hi",
        "ur" | "urd" | "urdu" => "ur",
        "bn" | "ben" | "bengali" | "bangla" => "bn",
        "fa" | "fas" | "per" | "persian" | "farsi" => "fa",
        "prs" | "dari" => "prs",
        "ps" | "pus" | "pashto" => "ps",
        "fr" | "fra" | "fre" | "french" | "frances" | "francais" => "fr",
        "pt" | "por" | "portuguese" | "portugues" => "pt",
        "ht" | "hat" | "haitian creole" | "haitian" | "kreyol" => "ht",
        "ru" | "rus" | "russian" | "ruso" => "ru",
        "uk" | "ukr" | "ukrainian" => "uk",
        "pl" | "pol" | "polish" => "pl",
        "de" | "deu" | "ger" | "german" | "aleman" => "de",
        "it" | "ita" | "italian" | "italiano" => "it",
        "ko" | "kor" | "korean" | "coreano" => "ko",
        "ja" | "jpn" | "japanese" | "japones" => "ja",
        "oj" | "oji" | "ojibwe" | "ojibwa" | "anishinaabemowin" => "oj",
        "dak" | "dakota" => "dak",
        "nah" | "nahuatl" => "nah",
        "qu" | "que" | "quechua" | "kichwa" => "qu",
        "ase" | "asl" | "american sign language" => "ase",
        "sv" | "swe" | "swedish" => "sv",
        _ => return None,
    })
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Year, 1800 to 2199.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day, from 1.
    pub day: u8,
}

impl std::fmt::Display for Day {
    /// ISO 8601: `2026-11-22`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Reads the day a cell begins with: `2026-11-22`, `2026/11/22 10:00`, `11/22/2026`, `22.11.2026`, `20261122`. With
/// slashes the month comes first (as all vendors here write it) unless it cannot be one or `day_first` says so;
/// with dots the day comes first.
pub fn day(cell: &str, day_first: bool) -> Option<Day> {
    let date = cell.trim().split([' ', 'T', ',']).next().unwrap_or_default();
    if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
        return valid(date.get(..4)?, date.get(4..6)?, date.get(6..)?);
    }
    let mark = ['-', '/', '.'].into_iter().find(|mark| date.contains(*mark))?;
    let parts: Vec<&str> = date.split(mark).collect();
    let &[first, second, third] = parts.as_slice() else { return None };
    if first.len() == 4 {
        return valid(first, second, third);
    }
    if third.len() != 4 {
        return None;
    }
    if day_first || mark == '.' || first.parse::<u8>().ok()? > 12 {
        valid(third, second, first)
    } else {
        valid(third, first, second)
    }
}

fn valid(year: &str, month: &str, day: &str) -> Option<Day> {
    let digits = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    if ![year, month, day].into_iter().all(digits) {
        return None;
    }
    let day = Day { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
    let leap = day.year.is_multiple_of(4) && (!day.year.is_multiple_of(100) || day.year.is_multiple_of(400));
    let length = match day.month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    ((1800..2200).contains(&day.year) && (1..=12).contains(&day.month) && (1..=length).contains(&day.day))
        .then_some(day)
}

/// Whether a word has the shape of a mail address. The names crate decides whether it is one.
pub fn looks_like_mail(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| matches!(letter, '<' | '>' | ',' | ';' | '"'));
    let Some((local, domain)) = word.rsplit_once('@') else { return false };
    let labels: Vec<&str> = domain.split('.').collect();
    !local.is_empty() && labels.len() >= 2 && labels.iter().all(|label| !label.is_empty())
}

/// Whether a cell has the shape of a United States social security or taxpayer number: `078-05-1120`, with dashes,
/// blanks or dots.
pub fn looks_like_ssn(cell: &str) -> bool {
    let bytes = cell.trim().as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mark = |at: usize| matches!(bytes.get(at), Some(b'-' | b' ' | b'.'));
    bytes.len() == 11 && (0..11).all(|at| if at == 3 || at == 6 { mark(at) } else { digit(at) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for (cell, day_first, expected) in [
            ("2026-11-22", false, Some("2026-11-22")),
            ("2026-11-22T10:00:00Z", false, Some("2026-11-22")),
            ("11/22/2026 10:15 AM", false, Some("2026-11-22")),
            ("22/11/2026", false, Some("2026-11-22")),
            ("03/04/2026", false, Some("2026-03-04")),
            ("03/04/2026", true, Some("2026-04-03")),
            ("4.3.2026", false, Some("2026-03-04")),
            ("20240229", false, Some("2024-02-29")),
            ("2023-02-29", false, None),
            ("612-555-0101", false, None),
            ("soon", false, None),
            ("11/22/26", false, None),
            ("+1/+2/2026", false, None),
        ] {
            assert_eq!(day(cell, day_first).map(|day| day.to_string()).as_deref(), expected, "{cell}");
        }
    }

    #[test]
    fn consents_are_never_guessed() {
        use ConsentState::{Bounced, No, Yes};
        let state = |state| Some(ValueMeaning::Consent { state });
        for (sense, value, expected) in [
            (Sense::Status, "Subscribed", state(Yes)),
            (Sense::Status, "Opt-In", state(Yes)),
            (Sense::Status, "Not Subscribed", state(No)),
            (Sense::Status, "unsubscribed", state(No)),
            (Sense::Status, "bouncing", state(Bounced)),
            (Sense::Status, "Unknown", Some(ValueMeaning::Nothing)),
            (Sense::Status, "perhaps", None),
            (Sense::Status, "true", state(Yes)),
            (Sense::DoNot, "Y", state(No)),
            (Sense::DoNot, "false", Some(ValueMeaning::Nothing)),
            (Sense::Bad, "1", state(Bounced)),
            (Sense::Left, "01/02/2020", state(No)),
        ] {
            assert_eq!(consent(sense, value), expected, "{sense:?} {value}");
        }
    }

    #[test]
    fn words() {
        assert_eq!(languages("Spanish / English"), Some(vec!["es".to_owned(), "en".to_owned()]));
        assert_eq!(languages("es-MX"), Some(vec!["es".to_owned()]));
        assert_eq!(languages("Hmoob and Lao"), Some(vec!["hmn".to_owned(), "lo".to_owned()]));
        assert_eq!(languages("Klingon"), None);
        for (cell, expected) in [("NULL", None), (" n/a ", None), ("-", None), ("Na", Some("Na")), (" Ly ", Some("Ly"))]
        {
            assert_eq!(filled(cell), expected, "{cell:?}");
        }
        assert!(looks_like_ssn("078-05-1120") && !looks_like_ssn("612-555-0101") && !looks_like_ssn("55411-1234"));
        assert!(looks_like_mail("<amina@example.org>") && !looks_like_mail("@handle") && !looks_like_mail("a@b"));
    }
}
