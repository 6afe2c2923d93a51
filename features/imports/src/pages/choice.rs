//! Columns and values as a form says them: words in, targets and meanings out. Pure.

use crate::file::{
    AddressPart, Channel, Column, ConsentState, Denied, Header, Ignored, LanguageUse, Mapping, NamePart, PhoneKind,
    Record, Sense, Target, ValueMeaning,
};
use starling_web::FormData;

/// What a column may be made into by hand, in the order of the page.
const CHOICES: [&str; 29] = [
    "nothing",
    "full-name",
    "given-name",
    "middle-name",
    "family-name",
    "name-suffix",
    "pronouns",
    "mail",
    "phone",
    "phone-kind",
    "street",
    "locality",
    "region",
    "postcode",
    "country",
    "preferred-language",
    "spoken-language",
    "tags",
    "tag",
    "tag-named",
    "field",
    "note",
    "consent-mail",
    "consent-sms",
    "consent-call",
    "consent-all",
    "signed-up",
    "source",
    "skip-deceased",
];

/// Languages a value may be said to mean, each by its own name, so that nobody needs to translate it.
const TONGUES: [(&str, &str); 30] = [
    ("en", "English"),
    ("es", "Español"),
    ("so", "Soomaali"),
    ("hmn", "Hmoob"),
    ("ar", "العربية"),
    ("om", "Afaan Oromoo"),
    ("am", "አማርኛ"),
    ("ti", "ትግርኛ"),
    ("ksw", "S’gaw Karen"),
    ("sw", "Kiswahili"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("my", "မြန်မာ"),
    ("km", "ខ្មែរ"),
    ("lo", "ລາວ"),
    ("th", "ไทย"),
    ("fil", "Filipino"),
    ("ne", "नेपाली"),
    ("hi", "हिन्दी"),
    ("ur", "اردو"),
    ("bn", "বাংলা"),
    ("fa", "فارسی"),
    ("ps", "پښتو"),
    ("fr", "Français"),
    ("pt", "Português"),
    ("ht", "Kreyòl ayisyen"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("ko", "한국어"),
    ("de", "Deutsch"),
];

/// The word of a target in a form and in its message key.
pub(super) fn word(target: &Target) -> &'static str {
    target.key().strip_prefix("imports-to-").unwrap_or_default()
}

/// The words to choose from for a column; what it is now is always among them.
pub(super) fn choices(column: &Column) -> Vec<&'static str> {
    let now = word(column.target());
    let own = (!CHOICES.contains(&now)).then_some(now);
    own.into_iter().chain(CHOICES).collect()
}

fn target(word: &str, header: &Header) -> Option<Target> {
    let name = |part| Target::Name { part };
    let address = |part| Target::Address { part };
    let consent = |channel, sense| Target::Consent { channel, sense };
    let header = header.text.clone();
    Some(match word {
        "nothing" => Target::Ignore { why: Ignored::Chosen },
        "full-name" => name(NamePart::Full),
        "given-name" => name(NamePart::Given),
        "middle-name" => name(NamePart::Middle),
        "family-name" => name(NamePart::Family),
        "name-suffix" => name(NamePart::Suffix),
        "pronouns" => Target::Pronouns,
        "mail" => Target::Mail { nth: 1 },
        "phone" => Target::Phone { nth: 1, kind: PhoneKind::Unknown },
        "phone-kind" => Target::PhoneKind { nth: 1 },
        "street" => address(AddressPart::Street),
        "locality" => address(AddressPart::Locality),
        "region" => address(AddressPart::Region),
        "postcode" => address(AddressPart::Postcode),
        "country" => address(AddressPart::Country),
        "preferred-language" => Target::Language { how: LanguageUse::Preferred },
        "spoken-language" => Target::Language { how: LanguageUse::Spoken },
        "tags" => Target::Tags { separator: ',' },
        "tag" => Target::Tag { prefix: None },
        "tag-named" => Target::TagNamed { name: header },
        "field" => Target::CustomField { name: header },
        "note" => Target::Note,
        "consent-mail" => consent(Channel::Mail, Sense::Status),
        "consent-sms" => consent(Channel::Sms, Sense::Status),
        "consent-call" => consent(Channel::Call, Sense::Status),
        "consent-all" => consent(Channel::All, Sense::Status),
        "signed-up" => Target::SignedUpAt,
        "source" => Target::Source,
        "skip-deceased" => Target::SkipIfDeceased,
        _ => return None,
    })
}

/// The word of a meaning in a form. Several languages are joined by commas.
pub(super) fn meaning_word(meaning: &ValueMeaning) -> String {
    match meaning {
        ValueMeaning::Consent { state: ConsentState::Yes } | ValueMeaning::Flag { yes: true } => "yes".to_owned(),
        ValueMeaning::Consent { state: ConsentState::No } | ValueMeaning::Flag { yes: false } => "no".to_owned(),
        ValueMeaning::Consent { state: ConsentState::Bounced } => "bounced".to_owned(),
        ValueMeaning::Languages { tags } => tags.join(","),
        ValueMeaning::Phone { kind } => phone_word(*kind).to_owned(),
        ValueMeaning::Nothing => String::new(),
    }
}

fn phone_word(kind: PhoneKind) -> &'static str {
    match kind {
        PhoneKind::Cell => "cell",
        PhoneKind::Home => "home",
        PhoneKind::Work => "work",
        PhoneKind::Fax => "fax",
        PhoneKind::Unknown => "other",
    }
}

fn meaning(target: &Target, word: &str) -> Option<ValueMeaning> {
    let consent = |state| Some(ValueMeaning::Consent { state });
    match (target, word) {
        (_, "") => Some(ValueMeaning::Nothing),
        (Target::Consent { .. }, "yes") => consent(ConsentState::Yes),
        (Target::Consent { .. }, "no") => consent(ConsentState::No),
        (Target::Consent { .. }, "bounced") => consent(ConsentState::Bounced),
        (Target::TagNamed { .. } | Target::SkipIfDeceased, "yes" | "no") => {
            Some(ValueMeaning::Flag { yes: word == "yes" })
        }
        (Target::PhoneKind { .. }, word) => {
            let kinds = [PhoneKind::Cell, PhoneKind::Home, PhoneKind::Work, PhoneKind::Fax, PhoneKind::Unknown];
            let kind = kinds.into_iter().find(|kind| phone_word(*kind) == word)?;
            Some(ValueMeaning::Phone { kind })
        }
        (Target::Language { .. }, tags) => {
            Some(ValueMeaning::Languages { tags: tags.split(',').map(str::to_owned).collect() })
        }
        _ => None,
    }
}

/// What a value may be said to mean.
pub(super) enum Meanings {
    /// Words with a message of their own, `imports-means-…`.
    Words(&'static [&'static str]),
    /// Languages: word and name.
    Tongues(Vec<(String, String)>),
}

/// The meanings to choose from, with `now` among them.
pub(super) fn meanings(target: &Target, now: &ValueMeaning) -> Meanings {
    match target {
        Target::Consent { .. } => Meanings::Words(&["yes", "no", "bounced"]),
        Target::PhoneKind { .. } => Meanings::Words(&["cell", "home", "work", "fax", "other"]),
        Target::Language { .. } => {
            let known = |tag: &str| {
                TONGUES.iter().find(|(known, _)| *known == tag).map_or(tag.to_owned(), |(_, name)| (*name).to_owned())
            };
            let own = match now {
                ValueMeaning::Languages { tags }
                    if tags.len() != 1 || TONGUES.iter().all(|(known, _)| tags[0] != *known) =>
                {
                    let names: Vec<String> = tags.iter().map(|tag| known(tag)).collect();
                    Some((tags.join(","), names.join(" · ")))
                }
                _ => None,
            };
            Meanings::Tongues(
                own.into_iter().chain(TONGUES.map(|(tag, name)| (tag.to_owned(), name.to_owned()))).collect(),
            )
        }
        _ => Meanings::Words(&["yes", "no"]),
    }
}

/// What a form said about the columns.
#[derive(Default)]
pub(super) struct Read {
    /// Columns that could not become what was chosen, by position, and why.
    pub denied: Vec<(usize, Denied)>,
    /// Whether a column was given values to look at that the page did not show.
    pub new_values: bool,
}

/// Carries a form over into the mapping: `col.3` is what the fourth column becomes, `val.3.word` what one of its values
/// means, `day-first` how days are written.
pub(super) fn apply(mapping: &mut Mapping, form: &FormData, samples: &[Record]) -> Read {
    let mut read = Read::default();
    for at in 0..mapping.columns().len() {
        let Some(column) = mapping.columns().get(at) else { continue };
        let said = form.get(&format!("col.{at}"));
        if column.refused().is_some() || said.is_empty() || said == word(column.target()) {
            let prefix = format!("val.{at}.");
            let said: Vec<(String, ValueMeaning)> = form
                .starting(&prefix)
                .filter(|(value, _)| column.values().contains_key(*value))
                .filter_map(|(value, word)| Some((value.to_owned(), meaning(column.target(), word)?)))
                .collect();
            for (value, meaning) in said {
                if let Err(denied) = mapping.set_value(at, &value, meaning) {
                    read.denied.push((at, denied));
                }
            }
            continue;
        }
        let Some(target) = target(said, column.header()) else {
            read.denied.push((at, Denied::Invalid));
            continue;
        };
        match mapping.set(at, target, samples) {
            Ok(()) => read.new_values |= mapping.columns().get(at).is_some_and(|column| !column.values().is_empty()),
            Err(denied) => read.denied.push((at, denied)),
        }
    }
    mapping.set_day_first(form.get("day-first") == "yes");
    read
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Headers, propose};

    fn record(cells: &[&str]) -> Record {
        Record { row: 1, line: 2, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }
    }

    fn form(pairs: &[(&str, &str)]) -> FormData {
        FormData::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn every_choice_is_a_target_of_that_word() {
        let headers = Headers::new(["Colour"]);
        let header = headers.iter().next().unwrap();
        for choice in CHOICES {
            assert_eq!(target(choice, header).map(|target| word(&target)), Some(choice));
        }
    }

    #[test]
    fn every_meaning_is_read_back() {
        let consent = Target::Consent { channel: Channel::Mail, sense: Sense::Status };
        for target in [
            consent,
            Target::PhoneKind { nth: 1 },
            Target::Language { how: LanguageUse::Spoken },
            Target::SkipIfDeceased,
        ] {
            let words: Vec<String> = match meanings(&target, &ValueMeaning::Nothing) {
                Meanings::Words(words) => words.iter().map(ToString::to_string).collect(),
                Meanings::Tongues(tongues) => tongues.into_iter().map(|(tag, _)| tag).collect(),
            };
            for word in words {
                assert_eq!(
                    meaning(&target, &word).map(|meaning| meaning_word(&meaning)),
                    Some(word.clone()),
                    "{target:?}"
                );
            }
        }
    }

    #[test]
    fn a_form_changes_columns_then_values_and_never_what_is_refused() {
        let headers = Headers::new(["Who", "Texts?", "Religion"]);
        let samples = [record(&["Ana Ruiz", "jawohl", "x"]), record(&["Bo Vang", "yes", "y"])];
        let mut mapping = propose(&headers, None, &samples);
        let read =
            apply(&mut mapping, &form(&[("col.0", "full-name"), ("col.1", "consent-sms"), ("col.2", "tag")]), &samples);
        assert!(read.new_values && read.denied.is_empty());
        assert_eq!(mapping.columns()[0].target(), &Target::Name { part: NamePart::Full });
        assert!(mapping.columns()[2].refused().is_some());
        assert_eq!(mapping.columns()[1].values().get("jawohl"), Some(&ValueMeaning::Nothing));
        let read = apply(
            &mut mapping,
            &form(&[("col.1", "consent-sms"), ("val.1.jawohl", "yes"), ("val.1.no such", "yes")]),
            &samples,
        );
        assert!(!read.new_values && read.denied.is_empty());
        assert_eq!(mapping.columns()[1].meaning("Jawohl"), Some(ValueMeaning::Consent { state: ConsentState::Yes }));
        assert!(!mapping.columns()[1].values().contains_key("no such"));
        let read = apply(&mut mapping, &form(&[("col.0", "party")]), &samples);
        assert_eq!(read.denied, [(0, Denied::Invalid)]);
    }
}
