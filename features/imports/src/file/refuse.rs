//! What is never kept, whoever asks: columns refused by their name, and by what their values look like.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::headers::{Header, key};
use super::refused::{ACTIVITIES, ELECTIONS, EXCUSABLE, IDENTITIES, KEYS, PAIRS, STARTS, STATES, WORDS};
use super::values;

/// Why a column is refused. The page says it next to the column; `docs/imports.md` says it at length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Party registration, or which party's ballot was asked for.
    Party,
    /// Support, likelihood and priority scores and levels: judgments about a person they never see.
    Score,
    /// Birth date, year of birth, age.
    Birth,
    /// Race, ethnicity, national origin, tribe.
    Ethnicity,
    /// Religion, church, mosque, temple.
    Religion,
    /// Sex or gender: told by others, or guessed from a name. Pronouns are kept.
    Sex,
    /// Sexuality.
    Sexuality,
    /// Marital and family status.
    Family,
    /// Immigration status, citizenship, papers.
    Immigration,
    /// Arrests, convictions, court.
    Court,
    /// Health, disability, diagnoses, insurance.
    Health,
    /// Union card and membership.
    Union,
    /// Social security, taxpayer, passport, driver's licence and other identity numbers.
    Identity,
    /// Coordinates.
    Location,
    /// Social media accounts.
    SocialMedia,
    /// Bought or voter-file facts: voting history, precinct, districts, income, home.
    VoterFile,
    /// Bank and card numbers.
    Account,
    /// Passwords and keys.
    Secret,
    /// Children.
    Children,
}

impl Refusal {
    /// All reasons, for the page that explains them and for the test that each has a message.
    pub const ALL: [Refusal; 19] = [
        Refusal::Party,
        Refusal::Score,
        Refusal::Birth,
        Refusal::Ethnicity,
        Refusal::Religion,
        Refusal::Sex,
        Refusal::Sexuality,
        Refusal::Family,
        Refusal::Immigration,
        Refusal::Court,
        Refusal::Health,
        Refusal::Union,
        Refusal::Identity,
        Refusal::Location,
        Refusal::SocialMedia,
        Refusal::VoterFile,
        Refusal::Account,
        Refusal::Secret,
        Refusal::Children,
    ];

    /// The message key.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::Party => "imports-refused-party",
            Refusal::Score => "imports-refused-score",
            Refusal::Birth => "imports-refused-birth",
            Refusal::Ethnicity => "imports-refused-ethnicity",
            Refusal::Religion => "imports-refused-religion",
            Refusal::Sex => "imports-refused-sex",
            Refusal::Sexuality => "imports-refused-sexuality",
            Refusal::Family => "imports-refused-family",
            Refusal::Immigration => "imports-refused-immigration",
            Refusal::Court => "imports-refused-court",
            Refusal::Health => "imports-refused-health",
            Refusal::Union => "imports-refused-union",
            Refusal::Identity => "imports-refused-identity",
            Refusal::Location => "imports-refused-location",
            Refusal::SocialMedia => "imports-refused-social-media",
            Refusal::VoterFile => "imports-refused-voter-file",
            Refusal::Account => "imports-refused-account",
            Refusal::Secret => "imports-refused-secret",
            Refusal::Children => "imports-refused-children",
        }
    }
}

/// Why a column of this name is refused, if it is.
pub fn by_header(header: &Header) -> Option<Refusal> {
    by_name(&header.text)
}

/// As [`by_header`], for the names of tags and custom fields a person types.
pub fn by_name(name: &str) -> Option<Refusal> {
    let header = Header { text: name.to_owned(), nth: 1 };
    let (key, words) = (header.key(), header.words());
    if excused(&words) {
        return None;
    }
    let tables = &*TABLES;
    tables
        .keys
        .get(key.as_str())
        .or_else(|| words.iter().find_map(|word| tables.words.get(word.as_str())).filter(|why| !cause(**why, &words)))
        .copied()
        .or_else(|| {
            let all = |pair: &str| pair.split(' ').all(|wanted| words.iter().any(|word| word == wanted));
            PAIRS.iter().find(|(_, pair)| all(pair)).map(|(refusal, _)| *refusal)
        })
        .or_else(|| election(&words).then_some(Refusal::VoterFile))
        .or_else(|| STARTS.iter().find(|(_, start)| key.starts_with(start)).map(|(refusal, _)| *refusal))
}

/// Why a tag of a file is refused: only when the whole of it says what a person is.
pub fn by_tag(tag: &str) -> Option<Refusal> {
    TABLES.identities.get(key(tag).as_str()).copied()
}

/// Whether the words are an election and its year, and nothing else: `General 2024`, `P22`.
fn election(words: &[String]) -> bool {
    let is_year = |word: &str| matches!(word.len(), 2 | 4) && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_election = |word: &str| ELECTIONS.split_whitespace().any(|election| election == word);
    let (mut year, mut election) = (false, false);
    for word in words {
        let letters = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let digits = word.get(letters.len()..).unwrap_or_default();
        match (is_election(letters), is_year(digits)) {
            (true, true) => (year, election) = (true, true),
            (true, false) if digits.is_empty() => election = true,
            (false, true) if letters.is_empty() => year = true,
            _ => return false,
        }
    }
    year && election
}

/// Whether the words name something done together rather than what a person is.
fn cause(why: Refusal, words: &[String]) -> bool {
    let any = |list: &str| list.split_whitespace().any(|listed| words.iter().any(|word| word == listed));
    EXCUSABLE.contains(&why) && any(ACTIVITIES) && !any(STATES)
}

/// The tables, ready to be asked a hundred thousand times.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let pairs = |table: &'static [(Refusal, &'static str)]| {
        table.iter().flat_map(|(refusal, words)| words.split_whitespace().map(|word| (word, *refusal)))
    };
    // A word is refused as a whole name too, also where the name is cut otherwise: `DoB`.
    Tables {
        keys: pairs(WORDS).chain(pairs(IDENTITIES)).chain(pairs(KEYS)).collect(),
        words: pairs(WORDS).collect(),
        identities: pairs(IDENTITIES).collect(),
    }
});

struct Tables {
    keys: HashMap<&'static str, Refusal>,
    words: HashMap<&'static str, Refusal>,
    identities: HashMap<&'static str, Refusal>,
}

/// Names that hold a refused word and mean something else.
fn excused(words: &[String]) -> bool {
    const HARMLESS: &[&[&str]] = &[
        &["watch", "party"],
        &["house", "party"],
        &["block", "party"],
        &["launch", "party"],
        &["third", "party"],
        &["court", "watch"],
        &["child", "care"],
    ];
    HARMLESS.iter().any(|pair| words.windows(pair.len()).any(|window| window == *pair))
}

/// What the values of a column give away. `dates` says whether dates may be birth dates here, which is not asked of
/// a column known to hold another date.
pub fn by_values<'a>(values: impl Iterator<Item = &'a str>, dates: bool) -> Option<Refusal> {
    let (mut filled, mut ssn, mut days, mut old, mut years, mut old_years) = (0_u32, 0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
    for value in values.filter_map(values::filled) {
        filled += 1;
        ssn += u32::from(values::looks_like_ssn(value));
        if let Some(day) = values::day(value, false) {
            days += 1;
            old += u32::from((1900..1996).contains(&day.year));
        }
        if let Some(year) = value.parse::<u16>().ok().filter(|year| (1905..=2015).contains(year)) {
            years += 1;
            old_years += u32::from(year < 1996);
        }
    }
    // Fewer are left out cell by cell, so that one slip does not cost a column of notes.
    if ssn > 0 && ssn * 10 >= filled * 3 {
        return Some(Refusal::Identity);
    }
    let births = |hits: u32, old: u32| hits >= 3 && hits * 10 >= filled * 8 && old * 10 >= hits * 3;
    (dates && (births(days, old) || births(years, old_years))).then_some(Refusal::Birth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_by_name() {
        use Refusal as R;
        for (name, expected) in [
            ("Party", Some(R::Party)),
            ("party_affiliation", Some(R::Party)),
            ("partyaffiliation", Some(R::Party)),
            ("Partido político", Some(R::Party)),
            ("support_level", Some(R::Score)),
            ("inferred_support_level", Some(R::Score)),
            ("priority_level", Some(R::Score)),
            ("Turnout Score 2024", Some(R::Score)),
            ("birth_date", Some(R::Birth)),
            ("birthdate", Some(R::Birth)),
            ("DOB", Some(R::Birth)),
            ("DoB", Some(R::Birth)),
            ("YoB", Some(R::Birth)),
            ("born_at", Some(R::Birth)),
            ("Age", Some(R::Birth)),
            ("Fecha de nacimiento", Some(R::Birth)),
            ("Edad", Some(R::Birth)),
            ("Taariikhda dhalashada", Some(R::Birth)),
            ("تاريخ الميلاد", Some(R::Birth)),
            ("Race/Ethnicity", Some(R::Ethnicity)),
            ("etnia", Some(R::Ethnicity)),
            ("religion", Some(R::Religion)),
            ("church", Some(R::Religion)),
            ("Iglesia", Some(R::Religion)),
            ("Sex", Some(R::Sex)),
            ("GENDER", Some(R::Sex)),
            ("Género", Some(R::Sex)),
            ("Sexual orientation", Some(R::Sexuality)),
            ("marital_status", Some(R::Family)),
            ("Estado civil", Some(R::Family)),
            ("Immigration Status", Some(R::Immigration)),
            ("Estatus migratorio", Some(R::Immigration)),
            ("Country of origin", Some(R::Immigration)),
            ("Arrested?", Some(R::Court)),
            ("Disability", Some(R::Health)),
            ("Discapacidad", Some(R::Health)),
            ("Union Card Signed", Some(R::Union)),
            ("SSN", Some(R::Identity)),
            ("Social Security #", Some(R::Identity)),
            ("location__lat", Some(R::Location)),
            ("lat", Some(R::Location)),
            ("Longitude", Some(R::Location)),
            ("twitter_login", Some(R::SocialMedia)),
            ("PrecinctName", Some(R::VoterFile)),
            ("congressional_district", Some(R::VoterFile)),
            ("Credit card number", Some(R::Account)),
            ("Latinx", Some(R::Ethnicity)),
            ("Muslim", Some(R::Religion)),
            // What must go through.
            ("First Name", None),
            ("Pronouns", None),
            ("Language", None),
            ("Page", None),
            ("Message", None),
            ("Watch party host", None),
            ("Black Friday action", None),
            ("Childcare needed", None),
            ("Accessibility needs", None),
            ("How can you support us?", None),
            ("Membership", None),
            ("Street", None),
            ("Email Subscription Status", None),
            ("User ID", None),
            ("Town", None),
            ("Latest action", None),
            ("Immigration committee", None),
            ("Immigrant rights rally 2025", None),
            ("Comité de salud", None),
            ("Immigration status (committee)", Some(R::Immigration)),
            ("Party committee", Some(R::Party)),
            ("facebook_username", Some(R::SocialMedia)),
            ("primary_fips", Some(R::VoterFile)),
            ("is_supporter", Some(R::Score)),
            ("signup_born_at", Some(R::Birth)),
            ("General 2024", Some(R::VoterFile)),
            ("2022 Primary Election", Some(R::VoterFile)),
            ("General20", Some(R::VoterFile)),
            ("P22", Some(R::VoterFile)),
            ("General meeting 2024", None),
            ("Special", None),
        ] {
            assert_eq!(by_name(name), expected, "{name}");
        }
    }

    #[test]
    fn refuses_tags_that_say_what_a_person_is() {
        for (tag, expected) in [
            ("Muslim", Some(Refusal::Religion)),
            ("Undocumented", Some(Refusal::Immigration)),
            ("formerly incarcerated", Some(Refusal::Court)),
            ("Immigration", None),
            ("Health", None),
            ("Court Street tenants", None),
            ("speaks Somali", None),
        ] {
            assert_eq!(by_tag(tag), expected, "{tag}");
        }
    }

    #[test]
    fn refuses_by_values() {
        for (values, dates, expected) in [
            (vec!["078-05-1120", ""], true, Some(Refusal::Identity)),
            (vec!["1928-02-05", "1999-03-21", "2003-10-17", "1984-01-01"], true, Some(Refusal::Birth)),
            (vec!["1928-02-05", "1999-03-21", "2003-10-17", "1984-01-01"], false, None),
            (vec!["2024-02-05", "2025-03-21", "2023-10-17"], true, None),
            (vec!["1961", "1984", "2001", "N/A"], true, Some(Refusal::Birth)),
            (vec!["612-555-0101", "612-555-0102"], true, None),
            (vec!["55411", "55412", "55413"], true, None),
            (vec![], true, None),
        ] {
            assert_eq!(by_values(values.iter().copied(), dates), expected, "{values:?}");
        }
    }

    #[test]
    fn every_reason_has_its_own_message() {
        let keys: std::collections::BTreeSet<_> = Refusal::ALL.iter().map(|refusal| refusal.key()).collect();
        assert_eq!(keys.len(), Refusal::ALL.len());
    }
}
