//! What a column may become.

use serde::{Deserialize, Serialize};

use super::refuse::Refusal;

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamePart {
    /// Given name.
    Given,
    /// Middle names.
    Middle,
    /// Family names.
    Family,
    /// Jr., III.
    Suffix,
    /// The whole name in one cell.
    Full,
}

/// What a telephone number is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneKind {
    /// A mobile.
    Cell,
    /// At home.
    Home,
    /// At work.
    Work,
    /// A fax: never kept.
    Fax,
    /// Not said.
    #[default]
    Unknown,
}

/// A part of a postal address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressPart {
    /// Street, number, unit. Several columns are joined in order.
    Street,
    /// City, town, village.
    Locality,
    /// State, province.
    Region,
    /// Postal code.
    Postcode,
    /// Country.
    Country,
}

/// How a language belongs to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageUse {
    /// The one to write and speak to them in.
    Preferred,
    /// One of those they speak.
    Spoken,
}

/// A way to reach someone, as consents know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    Mail,
    /// Text messages.
    Sms,
    /// Calls.
    Call,
    /// Each of the three.
    All,
}

/// How the values of a consent column are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sense {
    /// Words such as subscribed and unsubscribed, or yes and no.
    Status,
    /// "Do not …": yes is a no, and no says nothing.
    DoNot,
    /// Whatever stands there (a date of leaving) is a no.
    Left,
    /// "Address is bad": yes means that messages come back.
    Bad,
}

/// What a column becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum Target {
    /// A part of the name.
    Name {
        /// Which.
        part: NamePart,
    },
    /// A mail address.
    Mail {
        /// 1 for the first.
        nth: u8,
    },
    /// A telephone number.
    Phone {
        /// 1 for the first.
        nth: u8,
        /// What it is.
        kind: PhoneKind,
    },
    /// What the nth telephone number is, where a column of its own says so.
    PhoneKind {
        /// The number meant.
        nth: u8,
    },
    /// A part of the address.
    Address {
        /// Which.
        part: AddressPart,
    },
    /// Languages, one or several in a cell.
    Language {
        /// How they belong to the person.
        how: LanguageUse,
    },
    /// Pronouns, in the person's own words.
    Pronouns,
    /// The cell is one tag; with a prefix, `prefix: cell`.
    Tag {
        /// Put before the cell.
        prefix: Option<String>,
    },
    /// The cell is several tags.
    Tags {
        /// What stands between them.
        separator: char,
    },
    /// A yes or no, or a mark; the tag is named here, at first after the header.
    TagNamed {
        /// The tag.
        name: String,
    },
    /// The person's number in another system.
    ExternalId {
        /// The system: lower case, digits, `_`.
        system: String,
    },
    /// Whether they may be reached by a channel.
    Consent {
        /// The channel.
        channel: Channel,
        /// How to read the values.
        sense: Sense,
    },
    /// A note about the person.
    Note,
    /// The day they joined the list.
    SignedUpAt,
    /// Where the row came from: becomes the tag `source: …`.
    Source,
    /// A field of the house's own.
    CustomField {
        /// Its name.
        name: String,
    },
    /// A row saying yes here is not imported; the answer itself is not kept.
    SkipIfDeceased,
    /// Left out; a person may choose otherwise.
    Ignore {
        /// Why it was proposed so.
        why: Ignored,
    },
    /// Left out for good: nothing else can be chosen.
    Refused {
        /// Why.
        why: Refusal,
    },
}

/// Why a column is left out although it might be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ignored {
    /// Nobody here knows what it holds.
    Unknown,
    /// Another column says the same better.
    Duplicate,
    /// Of no use for staying in touch.
    NotNeeded,
    /// About an event, a gift, an employer, another person.
    OtherRecord,
    /// Marks of the other program's own working.
    Technical,
    /// Every sampled cell is blank.
    Blank,
    /// A person decided so.
    Chosen,
}

impl Ignored {
    /// The message key.
    pub fn key(self) -> &'static str {
        match self {
            Ignored::Unknown => "imports-ignored-unknown",
            Ignored::Duplicate => "imports-ignored-duplicate",
            Ignored::NotNeeded => "imports-ignored-not-needed",
            Ignored::OtherRecord => "imports-ignored-other-record",
            Ignored::Technical => "imports-ignored-technical",
            Ignored::Blank => "imports-ignored-blank",
            Ignored::Chosen => "imports-ignored-chosen",
        }
    }
}

impl Target {
    /// The message key that names the target; its arguments are the fields.
    pub fn key(&self) -> &'static str {
        match self {
            Target::Name { part: NamePart::Given } => "imports-to-given-name",
            Target::Name { part: NamePart::Middle } => "imports-to-middle-name",
            Target::Name { part: NamePart::Family } => "imports-to-family-name",
            Target::Name { part: NamePart::Suffix } => "imports-to-name-suffix",
            Target::Name { part: NamePart::Full } => "imports-to-full-name",
            Target::Mail { .. } => "imports-to-mail",
            Target::Phone { .. } => "imports-to-phone",
            Target::PhoneKind { .. } => "imports-to-phone-kind",
            Target::Address { part: AddressPart::Street } => "imports-to-street",
            Target::Address { part: AddressPart::Locality } => "imports-to-locality",
            Target::Address { part: AddressPart::Region } => "imports-to-region",
            Target::Address { part: AddressPart::Postcode } => "imports-to-postcode",
            Target::Address { part: AddressPart::Country } => "imports-to-country",
            Target::Language { how: LanguageUse::Preferred } => "imports-to-preferred-language",
            Target::Language { how: LanguageUse::Spoken } => "imports-to-spoken-language",
            Target::Pronouns => "imports-to-pronouns",
            Target::Tag { .. } => "imports-to-tag",
            Target::Tags { .. } => "imports-to-tags",
            Target::TagNamed { .. } => "imports-to-tag-named",
            Target::ExternalId { .. } => "imports-to-external-id",
            Target::Consent { channel: Channel::Mail, .. } => "imports-to-consent-mail",
            Target::Consent { channel: Channel::Sms, .. } => "imports-to-consent-sms",
            Target::Consent { channel: Channel::Call, .. } => "imports-to-consent-call",
            Target::Consent { channel: Channel::All, .. } => "imports-to-consent-all",
            Target::Note => "imports-to-note",
            Target::SignedUpAt => "imports-to-signed-up",
            Target::Source => "imports-to-source",
            Target::CustomField { .. } => "imports-to-field",
            Target::SkipIfDeceased => "imports-to-skip-deceased",
            Target::Ignore { .. } => "imports-to-nothing",
            Target::Refused { .. } => "imports-to-refused",
        }
    }

    /// Whether the column's values are few and each has a meaning of its own.
    pub fn has_values(&self) -> bool {
        matches!(
            self,
            Target::Consent { .. }
                | Target::Language { .. }
                | Target::TagNamed { .. }
                | Target::PhoneKind { .. }
                | Target::SkipIfDeceased
        )
    }
}

/// What one value of a column means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "means", rename_all = "snake_case")]
pub enum ValueMeaning {
    /// For a consent column.
    Consent {
        /// What was said.
        state: ConsentState,
    },
    /// For yes-or-no columns.
    Flag {
        /// Yes or no.
        yes: bool,
    },
    /// For language columns: BCP 47 tags.
    Languages {
        /// The languages the cell names.
        tags: Vec<String>,
    },
    /// For columns that say what a telephone is.
    Phone {
        /// What it is.
        kind: PhoneKind,
    },
    /// Says nothing.
    Nothing,
}

/// What a person said about a channel, to whoever kept the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// They agreed.
    Yes,
    /// They refused or left.
    No,
    /// Messages come back; nothing was said.
    Bounced,
}
