//! ActionKit: custom fields of the user begin with `user_`, of one action with `action_`.

use super::super::headers::Header;
use super::super::refuse;
use super::super::target::{Ignored, Target};
use super::{id, ignore};

pub(super) fn target(header: &Header) -> Option<Target> {
    let lower = header.lower();
    Some(match lower.as_str() {
        "akid" => id("actionkit"),
        "user_id" => ignore(Ignored::Duplicate),
        _ if lower.starts_with("donation_") => ignore(Ignored::OtherRecord),
        _ => {
            let name = lower.strip_prefix("user_").or_else(|| lower.strip_prefix("action_"))?;
            match refuse::by_name(name) {
                Some(why) => Target::Refused { why },
                None => Target::CustomField { name: name.to_owned() },
            }
        }
    })
}
