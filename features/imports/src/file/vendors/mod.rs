//! What each program's columns mean, where it is not what the [common names](super::common) say.

mod action_network;
mod actionkit;
mod mobilize;
mod nationbuilder;
mod small;
mod starling;
mod van;

use super::headers::Header;
use super::target::{Ignored, Target};
use super::vendor::Vendor;

/// What a column of a recognised file is, when the program's own table knows.
pub fn target(vendor: Vendor, header: &Header) -> Option<Target> {
    match vendor {
        Vendor::ActionNetwork => action_network::target(header),
        Vendor::NationBuilder => nationbuilder::target(header),
        Vendor::EveryAction => van::everyaction(header),
        Vendor::Van => van::target(header),
        Vendor::Mobilize => mobilize::target(header),
        Vendor::ActionKit => actionkit::target(header),
        Vendor::Starling => starling::target(header),
        Vendor::Zetkin | Vendor::Spoke | Vendor::SolidarityTech | Vendor::CiviCrm | Vendor::Osdi => {
            small::target(vendor, header)
        }
    }
}

/// What a column becomes that neither the program's table nor the common names know. Action Network and Spoke write
/// custom fields under their own names; VAN and Zetkin one column per code or tag, if the cells read as yes or no.
pub fn unknown(vendor: Option<Vendor>, header: &Header, yes_or_no: bool) -> Target {
    let name = header.text.clone();
    match vendor {
        Some(Vendor::ActionNetwork | Vendor::Spoke) if !name.is_empty() => Target::CustomField { name },
        Some(Vendor::Van | Vendor::EveryAction | Vendor::Zetkin) if yes_or_no && !name.is_empty() => {
            Target::TagNamed { name }
        }
        _ => Target::Ignore { why: Ignored::Unknown },
    }
}

/// Among columns for the same thing, which is kept: the lowest number.
pub fn rank(vendor: Option<Vendor>, header: &Header) -> usize {
    let lower = header.lower();
    match vendor {
        Some(Vendor::NationBuilder) => nationbuilder::rank(header),
        Some(Vendor::Van) => van::rank(header),
        Some(Vendor::ActionNetwork) => usize::from(lower == "can2_user_state"),
        Some(Vendor::Mobilize) => usize::from(lower.ends_with("_at_signup")),
        _ => 0,
    }
}

fn id(system: &str) -> Target {
    Target::ExternalId { system: system.to_owned() }
}

fn ignore(why: Ignored) -> Target {
    Target::Ignore { why }
}
