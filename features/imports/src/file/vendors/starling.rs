//! Our own export, as [`people`](super::super::people) writes it.

use super::super::headers::Header;
use super::super::people::{FIELD, NUMBER, SYSTEM};
use super::super::target::{Channel, Sense, Target};
use super::id;

pub(super) fn target(header: &Header) -> Option<Target> {
    if let Some(name) = header.text.strip_prefix(FIELD) {
        return Some(Target::CustomField { name: name.to_owned() });
    }
    if let Some(system) = header.text.strip_prefix(NUMBER) {
        return Some(id(system));
    }
    let consent = |channel| Target::Consent { channel, sense: Sense::Status };
    Some(match header.key().as_str() {
        "starlingid" => id(SYSTEM),
        "tags" => Target::Tags { separator: ';' },
        "emailconsent" => consent(Channel::Mail),
        "textconsent" => consent(Channel::Sms),
        "callconsent" => consent(Channel::Call),
        "signedup" => Target::SignedUpAt,
        _ => return None,
    })
}
