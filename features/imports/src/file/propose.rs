//! The first mapping of a file, before a person looks at it.

use std::collections::BTreeMap;

use super::headers::{Header, Headers};
use super::mapping::{CALLING_CODE, Column, Mapping, cells};
use super::read::Record;
use super::refuse;
use super::target::{AddressPart, Ignored, NamePart, Target};
use super::vendor::Vendor;
use super::{common, values, vendors};

/// Proposes what each column becomes, from its name, the program the file comes from, and some of its rows.
pub fn propose(headers: &Headers, vendor: Option<Vendor>, samples: &[Record]) -> Mapping {
    let columns = headers.iter().enumerate().map(|(at, header)| {
        let target = first_guess(header, vendor, at, samples);
        Column { header: header.clone(), target, suspect: None, values: BTreeMap::new() }
    });
    let mut mapping =
        Mapping { vendor, columns: columns.collect(), day_first: false, calling_code: CALLING_CODE.to_owned() };
    mapping.day_first = mapping.guess_day_first(samples);
    mapping.guard(samples);
    mapping.keep_one_of_each(samples);
    mapping.number();
    for at in 0..mapping.columns.len() {
        mapping.list_values(at, samples);
    }
    mapping
}

fn first_guess(header: &Header, vendor: Option<Vendor>, at: usize, samples: &[Record]) -> Target {
    if let Some(why) = refuse::by_header(header) {
        return Target::Refused { why };
    }
    let known = vendor.and_then(|vendor| vendors::target(vendor, header)).or_else(|| common::target(&header.key()));
    known.unwrap_or_else(|| {
        let seen: Vec<&str> = cells(samples, at).filter_map(values::filled).collect();
        if seen.is_empty() && !samples.is_empty() {
            return Target::Ignore { why: Ignored::Blank };
        }
        if vendor.is_none()
            && let Some(target) = common::by_content(&header.words(), &seen)
        {
            return target;
        }
        vendors::unknown(vendor, header, seen.iter().all(|cell| values::flag(cell).is_some()))
    })
}

/// What may stand only once in a row; columns of the same slot compete.
fn slot(target: &Target) -> Option<String> {
    Some(match target {
        Target::Name { part } => format!("name {part:?}"),
        Target::Address { part } => format!("address {part:?}"),
        Target::Language { how } => format!("language {how:?}"),
        Target::ExternalId { system } => format!("id {system}"),
        Target::Pronouns | Target::SignedUpAt | Target::Source => target.key().to_owned(),
        _ => return None,
    })
}

impl Mapping {
    /// Proposes the columns that say again what another says as duplicates.
    fn keep_one_of_each(&mut self, samples: &[Record]) {
        let vendor = self.vendor;
        let duplicate = Target::Ignore { why: Ignored::Duplicate };
        let filled = |at: usize| cells(samples, at).any(|cell| values::filled(cell).is_some());
        if vendor == Some(Vendor::NationBuilder) {
            // Six addresses stand side by side; parts of two must not be mixed.
            let addresses = |column: &Column| matches!(column.target, Target::Address { .. });
            let ranked = self.columns.iter().enumerate().filter(|(_, column)| addresses(column));
            let best = ranked.map(|(at, column)| (!filled(at), vendors::rank(vendor, &column.header))).min();
            for column in &mut self.columns {
                if addresses(column) && best.is_some_and(|(_, rank)| vendors::rank(vendor, &column.header) != rank) {
                    column.target = duplicate.clone();
                }
            }
        }
        if vendor == Some(Vendor::Mobilize)
            && self.columns.iter().any(|column| column.header.lower().starts_with("user__"))
        {
            for column in &mut self.columns {
                if column.header.lower().ends_with("_at_signup") {
                    column.target = duplicate.clone();
                }
            }
        }
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order.sort_by_key(|at| self.columns.get(*at).map(|column| vendors::rank(vendor, &column.header)));
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for at in order {
            let Some(column) = self.columns.get_mut(at) else { continue };
            let Some(slot) = slot(&column.target) else { continue };
            let rank = vendors::rank(vendor, &column.header);
            // Streets come in lines and family names in twos.
            let joins = matches!(
                column.target,
                Target::Address { part: AddressPart::Street } | Target::Name { part: NamePart::Family }
            );
            match taken.get(&slot) {
                Some(first) if !joins || *first != rank => column.target = duplicate.clone(),
                Some(_) => {}
                None => {
                    taken.insert(slot, rank);
                }
            }
        }
    }

    fn guess_day_first(&self, samples: &[Record]) -> bool {
        let dates = self.columns.iter().enumerate().filter(|(_, column)| matches!(column.target, Target::SignedUpAt));
        dates.flat_map(|(at, _)| cells(samples, at)).any(|cell| {
            let first = cell.trim().split('/').next().and_then(|first| first.parse::<u8>().ok());
            cell.contains('/') && first.is_some_and(|first| (13..=31).contains(&first))
        })
    }
}
