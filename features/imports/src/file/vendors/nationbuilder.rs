//! NationBuilder people; transactions carry the person under `signup_`, addresses carry a prefix.

use super::super::headers::Header;
use super::super::target::{AddressPart, Channel, Ignored, NamePart, PhoneKind, Sense, Target};
use super::{id, ignore};

/// Kinds of address, the one to keep first; the others are proposed as duplicates.
const ADDRESSES: [&str; 6] = ["primary_", "address_", "mailing_", "user_submitted_", "billing_", "work_"];

pub(super) fn target(header: &Header) -> Option<Target> {
    let lower = header.lower();
    if lower == "signup_type" {
        return Some(ignore(Ignored::Technical));
    }
    match lower.strip_prefix("signup_") {
        Some(person) => column(person).or_else(|| super::super::common::target(&super::super::headers::key(person))),
        None => column(&lower),
    }
}

fn column(name: &str) -> Option<Target> {
    let consent = |channel, sense| Target::Consent { channel, sense };
    let tag = |name: &str| Target::TagNamed { name: name.to_owned() };
    Some(match name {
        "nationbuilder_id" => id("nationbuilder"),
        "civicrm_id" => id("civicrm"),
        "van_id" => id("van"),
        "external_id" => id("external"),
        "name" | "full_name" => Target::Name { part: NamePart::Full },
        "legal_name" => ignore(Ignored::NotNeeded),
        "phone_number" => Target::Phone { nth: 1, kind: PhoneKind::Home },
        "email_opt_in" => consent(Channel::Mail, Sense::Status),
        "mobile_opt_in" => consent(Channel::Sms, Sense::Status),
        "do_not_call" | "federal_donotcall" => consent(Channel::Call, Sense::DoNot),
        "do_not_contact" => consent(Channel::All, Sense::DoNot),
        "unsubscribed_at" => consent(Channel::Mail, Sense::Left),
        "email1_is_bad" => consent(Channel::Mail, Sense::Bad),
        "is_mobile_bad" => consent(Channel::Sms, Sense::Bad),
        "is_volunteer" => tag("volunteer"),
        "is_donor" => tag("donor"),
        "membership_level_name" | "membership_names" => Target::Tag { prefix: Some("membership".to_owned()) },
        "tag_list" => Target::Tags { separator: ',' },
        "is_prospect" | "page_slug" | "tracking_code_slug" => ignore(Ignored::Technical),
        "availability" => ignore(Ignored::NotNeeded),
        "parent_id"
        | "recruiter_id"
        | "recruiter_name_or_email"
        | "point_person_id"
        | "point_person_name_or_email"
        | "assistant_id"
        | "amount"
        | "amount_in_cents"
        | "payment_type_name"
        | "succeeded_at"
        | "recurring_donation_status" => ignore(Ignored::OtherRecord),
        _ if name.starts_with("email") && name.ends_with("_is_bad") => ignore(Ignored::Duplicate),
        _ => return address(name),
    })
}

fn address(name: &str) -> Option<Target> {
    let rest = ADDRESSES.iter().find_map(|prefix| name.strip_prefix(prefix))?;
    Some(Target::Address {
        part: match rest {
            "address1" | "address2" | "address3" => AddressPart::Street,
            "city" => AddressPart::Locality,
            "state" => AddressPart::Region,
            "zip" => AddressPart::Postcode,
            "country" | "country_code" => AddressPart::Country,
            "county" => return Some(ignore(Ignored::NotNeeded)),
            "submitted_address" => return Some(ignore(Ignored::Duplicate)),
            _ => return None,
        },
    })
}

/// Which address a column belongs to, and whose number an id is: lower is better. In a file of transactions
/// `nationbuilder_id` is the transaction's.
pub(super) fn rank(header: &Header) -> usize {
    let lower = header.lower();
    if lower == "nationbuilder_id" {
        return 1;
    }
    let name = lower.strip_prefix("signup_").unwrap_or(&lower);
    ADDRESSES.iter().position(|prefix| name.starts_with(prefix)).unwrap_or(0)
}
