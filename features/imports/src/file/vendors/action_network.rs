//! Action Network's report of activists: its own columns begin with `can2_`, custom fields have their own names.

use super::super::headers::Header;
use super::super::target::{AddressPart, Channel, Ignored, PhoneKind, Sense, Target};
use super::{id, ignore};

pub(super) fn target(header: &Header) -> Option<Target> {
    let address = |part| Target::Address { part };
    let status = |channel| Target::Consent { channel, sense: Sense::Status };
    Some(match header.lower().as_str() {
        "uuid" => id("action_network"),
        "can2_user_address" => address(AddressPart::Street),
        "can2_user_city" => address(AddressPart::Locality),
        "can2_state_abbreviated" | "can2_user_state" => address(AddressPart::Region),
        "can2_phone" => Target::Phone { nth: 1, kind: PhoneKind::Cell },
        "can2_sms_status" => status(Channel::Sms),
        "can2_subscription_status" => status(Channel::Mail),
        "can2_subscription_date" => Target::SignedUpAt,
        "can2_user_tags" => Target::Tags { separator: ',' },
        "can2_county" => ignore(Ignored::NotNeeded),
        "can2_lifetime_value" => ignore(Ignored::OtherRecord),
        lower if lower.starts_with("can2_") => ignore(Ignored::Technical),
        _ => return None,
    })
}
