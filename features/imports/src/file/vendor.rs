//! Which program a file comes from, told by its header row.

use serde::{Deserialize, Serialize};

use super::headers::Headers;

/// A program whose exports are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vendor {
    /// Action Network reports.
    ActionNetwork,
    /// NationBuilder people, and transactions with the person under `signup_`.
    NationBuilder,
    /// EveryAction lists.
    EveryAction,
    /// VAN and VoteBuilder lists, activist codes, notes, contact history.
    Van,
    /// Mobilize participations.
    Mobilize,
    /// Zetkin lists.
    Zetkin,
    /// Spoke contact files.
    Spoke,
    /// ActionKit users.
    ActionKit,
    /// Solidarity Tech people.
    SolidarityTech,
    /// CiviCRM contacts.
    CiviCrm,
    /// The sample data of OSDI.
    Osdi,
    /// Our own export.
    Starling,
}

impl Vendor {
    /// All of them, in the order of `docs/imports.md`.
    pub const ALL: [Vendor; 12] = [
        Vendor::ActionNetwork,
        Vendor::NationBuilder,
        Vendor::EveryAction,
        Vendor::Van,
        Vendor::Mobilize,
        Vendor::Zetkin,
        Vendor::Spoke,
        Vendor::ActionKit,
        Vendor::SolidarityTech,
        Vendor::CiviCrm,
        Vendor::Osdi,
        Vendor::Starling,
    ];

    /// The program's own name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Vendor::ActionNetwork => "Action Network",
            Vendor::NationBuilder => "NationBuilder",
            Vendor::EveryAction => "EveryAction",
            Vendor::Van => "VAN",
            Vendor::Mobilize => "Mobilize",
            Vendor::Zetkin => "Zetkin",
            Vendor::Spoke => "Spoke",
            Vendor::ActionKit => "ActionKit",
            Vendor::SolidarityTech => "Solidarity Tech",
            Vendor::CiviCrm => "CiviCRM",
            Vendor::Osdi => "OSDI",
            Vendor::Starling => "Starling",
        }
    }

    /// The word by which it stands in external ids and sources.
    pub fn slug(self) -> &'static str {
        match self {
            Vendor::ActionNetwork => "action_network",
            Vendor::NationBuilder => "nationbuilder",
            Vendor::EveryAction => "everyaction",
            Vendor::Van => "van",
            Vendor::Mobilize => "mobilize",
            Vendor::Zetkin => "zetkin",
            Vendor::Spoke => "spoke",
            Vendor::ActionKit => "actionkit",
            Vendor::SolidarityTech => "solidarity_tech",
            Vendor::CiviCrm => "civicrm",
            Vendor::Osdi => "osdi",
            Vendor::Starling => "starling",
        }
    }
}

/// Recognises a header row. The order matters: a NationBuilder file has a `van_id`, an Action Network file may carry
/// any field under its own name, and "all upper case" says least.
pub fn recognise(headers: &Headers) -> Option<Vendor> {
    let keys: Vec<String> = headers.iter().map(super::headers::Header::key).collect();
    let lower: Vec<String> = headers.iter().map(super::headers::Header::lower).collect();
    let has = |key: &str| keys.iter().any(|other| other == key);
    let count = |wanted: &[&str]| wanted.iter().filter(|key| has(key)).count();
    let prefixed = |prefix: &str| lower.iter().filter(|header| header.starts_with(prefix)).count();
    let exact = |text: &str| headers.iter().any(|header| header.text == text);

    if has("starlingid") {
        return Some(Vendor::Starling);
    }
    if prefixed("can2_") > 0 {
        return Some(Vendor::ActionNetwork);
    }
    // A home-made file may have a signup_date; two such names are NationBuilder's.
    if has("nationbuilderid") || prefixed("signup_") >= 2 {
        return Some(Vendor::NationBuilder);
    }
    if prefixed("user__") > 0 || has("timeslotid") {
        return Some(Vendor::Mobilize);
    }
    if has("akid") {
        return Some(Vendor::ActionKit);
    }
    if has("solidaritytechuserid") {
        return Some(Vendor::SolidarityTech);
    }
    let everyaction = count(&[
        "emailsubscriptionstatus",
        "smsoptinstatus",
        "originsourcecode",
        "activistcode",
        "sourceid",
        "emailtype",
        "twitterhandle",
        "addressline1",
        "emailaddress",
    ]);
    let van = count(&[
        "preferredemail",
        "preferredphone",
        "prefphone",
        "zip5",
        "mzip5",
        "vaddress",
        "maddress",
        "precinctname",
    ]);
    if has("vanid") && everyaction > van || everyaction >= 3 {
        return Some(Vendor::EveryAction);
    }
    if has("voterfilevanid")
        || has("vanid")
        || count(&["activistcodename", "canvassedby", "datecanvassed", "minivancampaign"]) >= 2
    {
        return Some(Vendor::Van);
    }
    if has("contactid") && count(&["contacttype", "externalidentifier"]) > 0 {
        return Some(Vendor::CiviCrm);
    }
    if has("householdid") && has("yob") {
        return Some(Vendor::Osdi);
    }
    if exact("firstName") && exact("lastName") && exact("cell") {
        return Some(Vendor::Spoke);
    }
    let first_is_id = headers.iter().next().is_some_and(|header| header.text == "ID");
    // Its titles are written by people, with blanks; capitals with `_` come from databases.
    let shouted = headers.len() > 2
        && !headers.iter().any(|header| header.text.contains('_'))
        && headers.iter().all(|header| !header.text.chars().any(char::is_lowercase))
        && headers.iter().filter(|header| header.text.chars().any(char::is_alphabetic)).count() > 2;
    (first_is_id && shouted).then_some(Vendor::Zetkin)
}
