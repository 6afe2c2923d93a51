//! VAN, VoteBuilder and EveryAction. Sex, party, age, precinct and scores are refused by name before these tables
//! are asked.

use super::super::headers::Header;
use super::super::target::{AddressPart, Ignored, NamePart, PhoneKind, Target};
use super::{id, ignore};

pub(super) fn target(header: &Header) -> Option<Target> {
    let address = |part| Target::Address { part };
    Some(match header.key().as_str() {
        "voterfilevanid" => id("van_voter_file"),
        "vanid" => id("van"),
        "contactname" => Target::Name { part: NamePart::Full },
        "address" | "maddress" | "vaddress" => address(AddressPart::Street),
        "city" | "mcity" | "vcity" => address(AddressPart::Locality),
        "state" | "mstate" | "vstate" => address(AddressPart::Region),
        "zip5" | "mzip5" | "vzip5" | "zip" => address(AddressPart::Postcode),
        "zip4" | "mzip4" | "vzip4" => ignore(Ignored::NotNeeded),
        "preferredphone" | "prefphone" => Target::Phone { nth: 1, kind: PhoneKind::Unknown },
        "activistcodename" | "activistcode" => Target::Tag { prefix: None },
        "activistcodetype" | "activistcodedescription" | "notecategory" | "notetags" => ignore(Ignored::Technical),
        "datecanvassed" | "canvassedby" | "dateentered" | "enteredby" | "createdby" | "datecreated" | "result"
        | "contacttype" | "inputtypename" | "minivancampaign" | "surveyquestionname" | "surveyquestiontype" => {
            ignore(Ignored::OtherRecord)
        }
        _ => return None,
    })
}

pub(super) fn everyaction(header: &Header) -> Option<Target> {
    Some(match header.key().as_str() {
        "vanid" => id("everyaction"),
        "sourceid" => id("external"),
        "activistcode" | "activistcodename" => Target::Tags { separator: ',' },
        "emailtype" | "relationship" => ignore(Ignored::NotNeeded),
        _ => return None,
    })
}

/// Which address a VAN column belongs to: the one of the list, then mailing, then the voter file's.
pub(super) fn rank(header: &Header) -> usize {
    match header.key().as_str() {
        "maddress" | "mcity" | "mstate" | "mzip5" => 1,
        "vaddress" | "vcity" | "vstate" | "vzip5" => 2,
        _ => 0,
    }
}
