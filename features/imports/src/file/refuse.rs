//! What is never kept, whoever asks: columns refused by their name, and by what their values look like.

use serde::{Deserialize, Serialize};

use super::headers::Header;
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

/// Names refused as a whole, in the key form of [`Header::key`].
const KEYS: &[(Refusal, &[&str])] = &[
    (Refusal::Party, &["partyid", "partycode", "politicalparty", "afiliacion", "afiliacionpolitica", "partidopolitico"]),
    (Refusal::Birth, &["yob", "mob", "bornat", "bornon", "bday", "byear", "bmonth", "fechanac", "fnacimiento", "anonacimiento"]),
    (Refusal::Score, &["supportid", "surveyresponse", "issupporter", "rating", "assessment", "puntaje", "puntuacion", "lealtad"]),
    (Refusal::Identity, &["idnumber", "nationalid", "curp", "rfc", "dni", "nie", "cedula", "matricula", "itin", "ein", "tin", "licensenumber", "licencia"]),
    (Refusal::Location, &["lat", "lng", "lon", "long", "gps", "geo", "latlng", "latlong", "lnglat", "geopoint", "geom", "wkt", "plusid"]),
    (Refusal::SocialMedia, &["meetupid", "klout", "linkedinurl", "xhandle"]),
    (Refusal::VoterFile, &["vf", "cd", "hd", "sd", "ld", "ward", "wardname", "dwelling", "owner", "homeowner", "renter", "netvalue", "householdincome"]),
    (Refusal::Union, &["afiliadosindical", "sindicato", "sindicalizado", "cardcheck", "union", "unionname", "unionlocal"]),
    (Refusal::Health, &["needsassistance", "ada", "hiv"]),
    (Refusal::Family, &["estadocivil", "esposo", "esposa", "casado", "casada"]),
    (Refusal::Immigration, &["papers", "papeles", "documented", "undocumented", "daca", "tps", "greencard", "residency", "residencystatus", "residencia"]),
    (Refusal::Children, &["kids", "hijos", "hijas"]),
];

/// Words that refuse a name wherever they stand in it.
const WORDS: &[(Refusal, &[&str])] = &[
    (Refusal::Party, &["party", "partido", "partisan", "partisanship", "republican", "democrat", "democratic", "dfl", "gop"]),
    (Refusal::Birth, &["dob", "birth", "birthdate", "birthday", "birthyear", "dateofbirth", "age", "ages", "edad", "nacimiento", "cumpleanos", "nacido", "nacida", "الميلاد", "العمر", "dhalasho", "dhalashada", "yug"]),
    (Refusal::Score, &["score", "scores", "likelihood", "propensity", "inferred", "support", "turnout", "persuasion", "partisanscore", "loyalty", "influence"]),
    (Refusal::Ethnicity, &["race", "racial", "ethnicity", "ethnic", "etnia", "etnicidad", "raza", "tribe", "clan", "qabiil", "qabiilka", "nationality", "nacionalidad", "ancestry", "العرق", "الجنسية"]),
    (Refusal::Religion, &["religion", "religious", "church", "mosque", "synagogue", "temple", "parish", "faith", "denomination", "iglesia", "parroquia", "diin", "diinta", "الدين", "kevntseeg", "kevteevhawm"]),
    (Refusal::Sex, &["sex", "gender", "sexo", "genero", "jinsi", "jinsiga", "الجنس"]),
    (Refusal::Sexuality, &["sexuality", "orientation", "lgbt", "lgbtq", "lgbtqia", "lgbtqi", "gay", "lesbian", "transgender", "queer", "sexualidad", "orientacion"]),
    (Refusal::Family, &["marital", "married", "spouse", "divorced", "widowed", "conyuge", "guurka"]),
    (Refusal::Immigration, &["immigration", "immigrant", "migration", "migratorio", "migratoria", "inmigracion", "citizenship", "citizen", "ciudadania", "ciudadano", "visa", "undocumented", "indocumentado", "asylum", "asilo", "refugee", "refugiado", "socdaalka", "الهجرة"]),
    (Refusal::Court, &["arrest", "arrests", "arrested", "arresto", "arrestado", "conviction", "convicted", "felony", "felon", "criminal", "court", "probation", "parole", "incarcerated", "jail", "prison", "carcel", "antecedentes", "xabsi"]),
    (Refusal::Health, &["health", "medical", "disability", "disabilities", "disabled", "diagnosis", "illness", "medicaid", "medicare", "insurance", "salud", "discapacidad", "enfermedad", "diagnostico", "caafimaad", "الصحة"]),
    (Refusal::Identity, &["ssn", "passport", "pasaporte", "itin", "taxpayer"]),
    (Refusal::Location, &["latitude", "longitude", "latitud", "longitud", "coordinates", "coordenadas", "geocode", "geolocation"]),
    (Refusal::SocialMedia, &["twitter", "facebook", "instagram", "linkedin", "tiktok", "snapchat", "bluesky", "mastodon", "meetup", "youtube", "flickr"]),
    (Refusal::VoterFile, &["precinct", "voterstatus", "income", "ingresos", "homeownership", "mortgage", "networth", "catalist", "targetsmart", "fips"]),
    (Refusal::Account, &["iban", "routing", "creditcard", "cardnumber", "ccnumber", "cvv"]),
    (Refusal::Secret, &["password", "passwd", "contrasena", "secret", "token", "apikey"]),
    (Refusal::Children, &["child", "children", "childs", "daughter", "kid"]),
];

/// Words that refuse only together, in any order and with others between.
const PAIRS: &[(Refusal, &[&str])] = &[
    (Refusal::Score, &["priority", "level"]),
    (Refusal::Score, &["priority", "tier"]),
    (Refusal::Score, &["engagement", "level"]),
    (Refusal::Score, &["apoyo", "nivel"]),
    (Refusal::Union, &["union", "card"]),
    (Refusal::Union, &["union", "member"]),
    (Refusal::Union, &["union", "membership"]),
    (Refusal::Union, &["union", "status"]),
    (Refusal::Union, &["union", "household"]),
    (Refusal::Union, &["card", "signed"]),
    (Refusal::Union, &["card", "status"]),
    (Refusal::Union, &["auth", "card"]),
    (Refusal::Union, &["authorization", "card"]),
    (Refusal::Immigration, &["legal", "status"]),
    (Refusal::Immigration, &["documentation", "status"]),
    (Refusal::Immigration, &["country", "origin"]),
    (Refusal::Immigration, &["pais", "origen"]),
    (Refusal::Immigration, &["estatus", "legal"]),
    (Refusal::Immigration, &["green", "card"]),
    (Refusal::Identity, &["social", "security"]),
    (Refusal::Identity, &["seguro", "social"]),
    (Refusal::Identity, &["tax", "id"]),
    (Refusal::Identity, &["national", "id"]),
    (Refusal::Identity, &["driver", "license"]),
    (Refusal::Identity, &["drivers", "license"]),
    (Refusal::Identity, &["state", "id", "number"]),
    (Refusal::VoterFile, &["vote", "history"]),
    (Refusal::VoterFile, &["voter", "status"]),
    (Refusal::VoterFile, &["voting", "history"]),
    (Refusal::VoterFile, &["registration", "status"]),
    (Refusal::VoterFile, &["registered", "voter"]),
    (Refusal::VoterFile, &["congressional", "district"]),
    (Refusal::VoterFile, &["senate", "district"]),
    (Refusal::VoterFile, &["house", "district"]),
    (Refusal::VoterFile, &["legislative", "district"]),
    (Refusal::VoterFile, &["home", "value"]),
    (Refusal::VoterFile, &["home", "owner"]),
    (Refusal::Account, &["bank", "account"]),
    (Refusal::Account, &["card", "number"]),
    (Refusal::Account, &["credit", "card"]),
    (Refusal::Account, &["account", "number"]),
    (Refusal::Secret, &["api", "key"]),
    (Refusal::Location, &["lat", "lon"]),
    (Refusal::Location, &["lat", "lng"]),
];

/// Single words that name what a person is, as files of tags and activist codes hold them.
const IDENTITIES: &[(Refusal, &[&str])] = &[
    (Refusal::Religion, &["muslim", "christian", "catholic", "jewish", "hindu", "buddhist", "evangelical", "lutheran", "atheist", "musulman", "cristiano", "catolico"]),
    (Refusal::Ethnicity, &["latino", "latina", "latinx", "latine", "hispanic", "hispano", "black", "africanamerican", "white", "caucasian", "asian", "asianamerican", "aapi", "nativeamerican", "indigenous", "bipoc", "poc", "biracial"]),
    (Refusal::Immigration, &["immigrant", "refugee", "noncitizen"]),
    (Refusal::Sex, &["male", "female", "man", "woman", "nonbinary"]),
];

/// Why a column of this name is refused, if it is.
pub fn by_header(header: &Header) -> Option<Refusal> {
    by_name(&header.text)
}

/// As [`by_header`], for the names of tags and custom fields a person types.
pub fn by_name(name: &str) -> Option<Refusal> {
    let header = Header { text: name.to_owned(), nth: 1 };
    let (key, words) = (header.key(), header.words());
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    if excused(&words) {
        return None;
    }
    // Endings that hang on without a mark, as `birthdate` or `partyaffiliation` do in files without capitals.
    let starts = [
        (Refusal::Birth, "birth"),
        (Refusal::Birth, "dateofbirth"),
        (Refusal::Birth, "fechadenacimiento"),
        (Refusal::Party, "partyaffil"),
        (Refusal::Party, "partyreg"),
        (Refusal::Score, "supportlevel"),
        (Refusal::Score, "supportscore"),
        (Refusal::Score, "inferredsupport"),
        (Refusal::Score, "prioritylevel"),
        (Refusal::Identity, "socialsecurity"),
        (Refusal::Immigration, "immigrationstatus"),
        (Refusal::Union, "unioncard"),
        (Refusal::Family, "maritalstatus"),
        (Refusal::VoterFile, "precinct"),
    ];
    KEYS.iter()
        .chain(IDENTITIES)
        .find(|(_, keys)| keys.contains(&key.as_str()))
        .or_else(|| WORDS.iter().find(|(_, wanted)| wanted.iter().any(|word| has(word))))
        .or_else(|| PAIRS.iter().find(|(_, wanted)| wanted.iter().all(|word| has(word))))
        .map(|(refusal, _)| *refusal)
        .or_else(|| starts.iter().find(|(_, start)| key.starts_with(start)).map(|(refusal, _)| *refusal))
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
        &["language", "support"],
        &["child", "care"],
        &["support", "needed"],
        &["supported", "by"],
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
    // One in ten is enough: a person's number is no accident of format.
    if ssn > 0 && ssn * 10 >= filled {
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
            ("location__lat", None),
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
            ("Membership", None),
            ("Street", None),
            ("Email Subscription Status", None),
            ("User ID", None),
            ("Town", None),
            ("Latest action", None),
        ] {
            assert_eq!(by_name(name), expected, "{name}");
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
