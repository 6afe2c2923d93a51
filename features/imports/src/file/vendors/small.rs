//! Programs whose files differ from the common names in a column or two.

use super::super::headers::Header;
use super::super::target::{AddressPart, Ignored, PhoneKind, Target};
use super::super::vendor::Vendor;
use super::{id, ignore};

pub(super) fn target(vendor: Vendor, header: &Header) -> Option<Target> {
    Some(match (vendor, header.key().as_str()) {
        (Vendor::Zetkin, "id") => id("zetkin"),
        (Vendor::Zetkin, "alternatephonenumber" | "altphone") => Target::Phone { nth: 2, kind: PhoneKind::Unknown },
        (Vendor::Zetkin, "coaddress") => Target::Address { part: AddressPart::Street },
        (Vendor::Zetkin, "isuser") => ignore(Ignored::Technical),
        (Vendor::SolidarityTech, "solidaritytechuserid") => id("solidarity_tech"),
        (Vendor::CiviCrm, "contactid") => id("civicrm"),
        (Vendor::CiviCrm, "contacttype" | "contactsubtype") => ignore(Ignored::Technical),
        (Vendor::Osdi, "householdid") => ignore(Ignored::OtherRecord),
        _ => return None,
    })
}
