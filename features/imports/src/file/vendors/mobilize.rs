//! Mobilize participations: one row per sign-up, so a person comes as often as they signed up.

use super::super::headers::Header;
use super::super::target::{AddressPart, Ignored, NamePart, PhoneKind, Target};
use super::{id, ignore};

pub(super) fn target(header: &Header) -> Option<Target> {
    let lower = header.lower();
    Some(match lower.as_str() {
        "user_id" => id("mobilize"),
        "user__given_name" | "given_name_at_signup" => Target::Name { part: NamePart::Given },
        "user__family_name" | "family_name_at_signup" => Target::Name { part: NamePart::Family },
        "user__email_address" | "email_at_signup" => Target::Mail { nth: 1 },
        "user__phone_number" | "phone_number_at_signup" => Target::Phone { nth: 1, kind: PhoneKind::Cell },
        "user__postal_code" | "postal_code_at_signup" => Target::Address { part: AddressPart::Postcode },
        "created_date" => Target::SignedUpAt,
        // Sign-up history stays with the person as tags until gatherings are imported as such.
        "event_id" => Target::Tag { prefix: Some("mobilize event".to_owned()) },
        "id"
        | "timeslot_id"
        | "override_start_date"
        | "override_end_date"
        | "status"
        | "attended"
        | "title"
        | "summary"
        | "event_type"
        | "timezone"
        | "visibility"
        | "start_date"
        | "end_date" => ignore(Ignored::OtherRecord),
        "modified_date" | "deleted_date" | "organization_id" | "affiliation_id" => ignore(Ignored::Technical),
        _ if ["organization__", "affiliation__", "experience_feedback_", "location__"]
            .iter()
            .any(|start| lower.starts_with(start)) =>
        {
            ignore(Ignored::OtherRecord)
        }
        _ if lower.starts_with("referrer__") => ignore(Ignored::Technical),
        _ => return None,
    })
}
