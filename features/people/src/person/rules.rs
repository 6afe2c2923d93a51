//! Which look is a new one, and which answers a consent form holds.

use starling_kernel::clock::MINUTE;
use starling_kernel::{Id, Micros};
use starling_record::household::Sharer;
use starling_record::person::{Channel, Consent, WayKind};
use starling_record::read_log::Look;
use starling_web::FormData;

/// Looks closer together than this are one look.
const ONE_LOOK: Micros = 30 * MINUTE;

/// Whether opening the page now has to be logged.
pub(crate) fn is_new_look(looks: &[Look], account: Id, now: Micros) -> bool {
    !looks.iter().any(|look| look.account == account && look.kind == "opened" && now - look.at < ONE_LOOK)
}

/// What consents are asked for. A list brought in may hold others.
pub(crate) const PURPOSES: [&str; 3] = ["all", "gatherings", "news"];
/// How an answer came, as the form offers it.
pub(crate) const BASES: [&str; 3] = ["spoken", "paper", "form"];

/// The consents after the form was filled in: for each channel, the answer `yes`, `no`, or `none` to take an answer
/// back. A channel whose answer stays the same keeps its date and where it came from.
pub(crate) fn answered(consents: &[Consent], house: Id, form: &FormData, now: Micros) -> Vec<Consent> {
    let known = |list: [&'static str; 3], word: &str| list.into_iter().find(|known| *known == word).unwrap_or(list[0]);
    let purpose = known(PURPOSES, form.get("purpose"));
    let mut after = consents.to_vec();
    for channel in Channel::ALL {
        let yes = match form.get(&format!("answer.{}", channel.word())) {
            "yes" => Some(true),
            "no" => Some(false),
            "none" => None,
            _ => continue,
        };
        let of_it =
            |consent: &Consent| consent.sender == house && consent.channel == channel && consent.purpose == purpose;
        if after.iter().any(|consent| of_it(consent) && Some(consent.yes) == yes) {
            continue;
        }
        after.retain(|consent| !of_it(consent));
        after.extend(yes.map(|yes| Consent {
            sender: house,
            channel,
            purpose: purpose.to_owned(),
            yes,
            basis: known(BASES, form.get("basis")).to_owned(),
            source: form.get("source").to_owned(),
            at: now,
            expires: None,
        }));
    }
    after
}

/// The people who share one kind of way: those named, and how many more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shared<'a> {
    pub kind: WayKind,
    pub named: Vec<&'a Sharer>,
    pub more: usize,
}

/// So many sharers of a way are named.
const NAMED: usize = 2;

/// Those who share a way with someone, a line to each kind of way. A third is named rather than counted.
pub(crate) fn shared(sharers: &[Sharer]) -> Vec<Shared<'_>> {
    let line = |kind: WayKind| {
        let of: Vec<&Sharer> = sharers.iter().filter(|sharer| sharer.kind == kind).collect();
        let named = if of.len() == NAMED + 1 { of.len() } else { of.len().min(NAMED) };
        Shared { kind, more: of.len() - named, named: of[..named].to_vec() }
    };
    [WayKind::Phone, WayKind::Mail].map(line).into_iter().filter(|line| !line.named.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(account: u128, at: Micros, kind: &str) -> Look {
        Look {
            at,
            account: Id::from_u128(account),
            name: String::new(),
            kind: kind.to_owned(),
            detail: String::new(),
            count: 1,
        }
    }

    #[test]
    fn a_look_is_new_half_an_hour_after_ones_own_last() {
        let now = 100 * MINUTE;
        for (looks, expected) in [
            (vec![], true),
            (vec![look(1, now - MINUTE, "opened")], false),
            (vec![look(1, now - 31 * MINUTE, "opened")], true),
            (vec![look(2, now - MINUTE, "opened")], true),
            (vec![look(1, now - MINUTE, "exported")], true),
        ] {
            assert_eq!(is_new_look(&looks, Id::from_u128(1), now), expected, "{looks:?}");
        }
    }

    #[test]
    fn a_shared_way_takes_one_line() {
        for (phones, mails, expected) in [
            (0, 0, &[][..]),
            (1, 0, &[("phone", 1, 0)][..]),
            (3, 1, &[("phone", 3, 0), ("mail", 1, 0)]),
            (4, 0, &[("phone", 2, 2)]),
            (0, 12, &[("mail", 2, 10)]),
        ] {
            let kinds = [(WayKind::Phone, phones), (WayKind::Mail, mails)];
            let sharers: Vec<Sharer> = (kinds.into_iter())
                .flat_map(|(kind, n)| {
                    (0..n).map(move |at| Sharer { id: Id::from_u128(at), name: format!("Person {at}"), kind })
                })
                .collect();
            let lines = shared(&sharers);
            let short: Vec<_> = lines.iter().map(|line| (line.kind.word(), line.named.len(), line.more)).collect();
            assert_eq!(short, expected, "{phones} {mails}");
        }
    }

    #[test]
    fn answers_are_kept_changed_and_taken_back() {
        let (house, other) = (Id::from_u128(1), Id::from_u128(2));
        let consent = |sender: Id, channel: Channel, purpose: &str, yes: bool, at: Micros| Consent {
            sender,
            channel,
            purpose: purpose.to_owned(),
            yes,
            basis: "paper".to_owned(),
            source: "door sheet".to_owned(),
            at,
            expires: None,
        };
        let before = [
            consent(house, Channel::Text, "all", true, 5),
            consent(house, Channel::Mail, "all", true, 5),
            consent(house, Channel::Mail, "news", true, 5),
            consent(other, Channel::Mail, "all", true, 5),
        ];
        for (pairs, expected) in [
            (
                &[][..],
                &[
                    ("text", "all", true, 5),
                    ("mail", "all", true, 5),
                    ("mail", "news", true, 5),
                    ("mail", "all", true, 5),
                ][..],
            ),
            (
                &[("answer.text", "yes")],
                &[
                    ("text", "all", true, 5),
                    ("mail", "all", true, 5),
                    ("mail", "news", true, 5),
                    ("mail", "all", true, 5),
                ],
            ),
            (
                &[("answer.text", "no")],
                &[
                    ("mail", "all", true, 5),
                    ("mail", "news", true, 5),
                    ("mail", "all", true, 5),
                    ("text", "all", false, 9),
                ],
            ),
            (
                &[("answer.mail", "none")],
                &[("text", "all", true, 5), ("mail", "news", true, 5), ("mail", "all", true, 5)],
            ),
            (
                &[("answer.call", "no"), ("purpose", "gatherings")],
                &[
                    ("text", "all", true, 5),
                    ("mail", "all", true, 5),
                    ("mail", "news", true, 5),
                    ("mail", "all", true, 5),
                    ("call", "gatherings", false, 9),
                ],
            ),
            (
                &[("answer.call", "maybe")],
                &[
                    ("text", "all", true, 5),
                    ("mail", "all", true, 5),
                    ("mail", "news", true, 5),
                    ("mail", "all", true, 5),
                ],
            ),
        ] {
            let form = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
            let after = answered(&before, house, &FormData::from_pairs(form), 9);
            let short: Vec<_> = after.iter().map(|c| (c.channel.word(), c.purpose.as_str(), c.yes, c.at)).collect();
            assert_eq!(short, expected, "{pairs:?}");
        }
    }
}
