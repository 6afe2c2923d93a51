//! One row of a file to one person's draft.

use std::collections::BTreeMap;

use starling_names::{NAME_MAX, NameProblem, clean_name, mail, phone};

use super::draft::{Draft, DraftAddress, DraftLanguage, DraftName, DraftPhone, RowProblem, Wrong};
use super::mapping::{LABEL_MAX, Mapping};
use super::read::Record;
use super::refuse::{self, Refusal};
use super::target::{AddressPart, Channel, ConsentState, LanguageUse, NamePart, PhoneKind, Target, ValueMeaning};
use super::values;

/// Longest street or other single line, in characters.
pub const LINE_MAX: usize = 200;
/// Longest custom field, in characters.
pub const FIELD_MAX: usize = 2_000;
/// Longest note, in characters.
pub const NOTE_MAX: usize = 10_000;
/// Most tags of one row.
pub const TAGS_MAX: usize = 100;

/// Reads one row. No draft when the row is left out; the problems then say why.
pub fn row(mapping: &Mapping, record: &Record) -> (Option<Draft>, Vec<RowProblem>) {
    let mut reading = Reading::new(mapping, record.row);
    for (at, (column, cell)) in mapping.columns().iter().zip(&record.cells).enumerate() {
        let Some(cell) = values::filled(cell) else { continue };
        if matches!(column.target(), Target::Ignore { .. } | Target::Refused { .. }) {
            continue;
        }
        reading.column = Some(at);
        if values::looks_like_ssn(cell) {
            reading.problem(Wrong::Refused { why: Refusal::Identity });
        } else if column.target().has_values() {
            match column.meaning(cell) {
                Some(meaning) => reading.meaning(column.target(), meaning),
                None => reading.problem(Wrong::Value),
            }
        } else {
            reading.cell(column.target(), cell);
        }
    }
    reading.finish()
}

struct Reading<'a> {
    mapping: &'a Mapping,
    draft: Draft,
    parts: BTreeMap<NamePart, String>,
    address: BTreeMap<AddressPart, String>,
    phones: Vec<(u8, DraftPhone)>,
    kinds: BTreeMap<u8, PhoneKind>,
    deceased: bool,
    column: Option<usize>,
    problems: Vec<RowProblem>,
}

impl<'a> Reading<'a> {
    fn new(mapping: &'a Mapping, row: u64) -> Self {
        Reading {
            mapping,
            draft: Draft { row, ..Draft::default() },
            parts: BTreeMap::new(),
            address: BTreeMap::new(),
            phones: Vec::new(),
            kinds: BTreeMap::new(),
            deceased: false,
            column: None,
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, wrong: Wrong) {
        self.problems.push(RowProblem { row: self.draft.row, column: self.column, wrong });
    }

    /// A cell whose column lists what its values mean.
    fn meaning(&mut self, target: &Target, meaning: ValueMeaning) {
        match (target, meaning) {
            (Target::Consent { channel, .. }, ValueMeaning::Consent { state }) => {
                let channels = match channel {
                    Channel::All => &[Channel::Mail, Channel::Sms, Channel::Call][..],
                    one => std::slice::from_ref(one),
                };
                for channel in channels {
                    let known = self.draft.consents.entry(*channel).or_insert(state);
                    *known = stricter(*known, state);
                }
            }
            (Target::TagNamed { name }, ValueMeaning::Flag { yes: true }) => self.tag(name),
            (Target::SkipIfDeceased, ValueMeaning::Flag { yes }) => self.deceased |= yes,
            (Target::PhoneKind { nth }, ValueMeaning::Phone { kind }) => {
                self.kinds.insert(*nth, kind);
            }
            (Target::Language { how }, ValueMeaning::Languages { tags }) => {
                let preferred = *how == LanguageUse::Preferred;
                for (at, tag) in tags.into_iter().enumerate() {
                    self.language(tag, preferred && at == 0);
                }
            }
            _ => {}
        }
    }

    fn language(&mut self, tag: String, preferred: bool) {
        match self.draft.languages.iter_mut().find(|known| known.tag == tag) {
            Some(known) => known.preferred |= preferred,
            None => self.draft.languages.push(DraftLanguage { tag, preferred }),
        }
    }

    /// A cell that is itself the content.
    fn cell(&mut self, target: &Target, cell: &str) {
        match target {
            Target::Name { part } => self.name(*part, cell),
            Target::Mail { .. } => self.mail(cell),
            Target::Phone { kind: PhoneKind::Fax, .. } => {}
            Target::Phone { nth, kind } => self.phone(*nth, *kind, cell),
            Target::Address { part } => {
                if let Some(text) = self.line(cell, LINE_MAX) {
                    join(self.address.entry(*part).or_default(), &text, ", ");
                }
            }
            Target::Pronouns => self.draft.pronouns = self.line(cell, LABEL_MAX),
            Target::Tag { prefix: None } => self.tag(cell),
            Target::Tag { prefix: Some(prefix) } => self.prefixed(prefix, cell),
            Target::Tags { separator } => {
                for tag in cell.split([*separator, '\n']).filter_map(values::filled) {
                    self.tag(tag);
                }
            }
            Target::ExternalId { system } => {
                if let Some(value) = self.line(cell, LABEL_MAX) {
                    self.draft.external_ids.push((system.clone(), value));
                }
            }
            Target::Note => {
                if let Some(text) = self.text(cell, NOTE_MAX) {
                    join(self.draft.note.get_or_insert_default(), &text, "\n\n");
                }
            }
            Target::SignedUpAt => match values::day(cell, self.mapping.day_first()) {
                Some(day) => self.draft.signed_up = Some(day.to_string()),
                None => self.problem(Wrong::Day),
            },
            Target::Source => {
                self.draft.source = self.line(cell, LABEL_MAX);
                self.prefixed("source", cell);
            }
            Target::CustomField { name } => {
                if let Some(text) = self.text(cell, FIELD_MAX) {
                    self.draft.fields.insert(name.clone(), text);
                }
            }
            Target::Consent { .. }
            | Target::Language { .. }
            | Target::TagNamed { .. }
            | Target::PhoneKind { .. }
            | Target::SkipIfDeceased
            | Target::Ignore { .. }
            | Target::Refused { .. } => {}
        }
    }

    fn name(&mut self, part: NamePart, cell: &str) {
        match clean_name(cell) {
            Ok(name) => join(self.parts.entry(part).or_default(), &name, " "),
            Err(NameProblem::TooLong) => self.problem(Wrong::TooLong { max: NAME_MAX }),
            Err(NameProblem::Empty) => {}
            Err(NameProblem::Control | NameProblem::Direction) => self.problem(Wrong::Name),
        }
    }

    fn mail(&mut self, cell: &str) {
        for word in cell.split([';', ',', '|', ' ', '\n', '\t', '\r']).filter_map(values::filled) {
            let bare = word.trim_matches(|letter: char| matches!(letter, '<' | '>' | '"'));
            match mail(bare) {
                Some(mail) if self.draft.mails.contains(&mail) => {}
                Some(mail) => self.draft.mails.push(mail),
                // `Amina Yusuf <amina@example.org>`: the words before the address are no address.
                None if cell.contains('<') && !word.contains('@') => {}
                None => return self.problem(Wrong::Mail),
            }
        }
    }

    fn phone(&mut self, nth: u8, kind: PhoneKind, cell: &str) {
        // Spreadsheets write numbers they took for amounts as 6125550101.0.
        for text in cell.split([';', ',', '|', '/', '\n']).filter_map(values::filled) {
            let text = text.trim().strip_suffix(".0").unwrap_or(text.trim());
            match phone(text, self.mapping.calling_code()).map(|phone| phone.e164) {
                Some(number) if self.phones.iter().any(|(_, known)| known.number == number) => {}
                Some(number) => self.phones.push((nth, DraftPhone { number, kind })),
                None => self.problem(Wrong::Phone),
            }
        }
    }

    fn prefixed(&mut self, prefix: &str, cell: &str) {
        match refuse::by_tag(cell) {
            Some(why) => self.problem(Wrong::Refused { why }),
            None => self.tag(&format!("{prefix}: {cell}")),
        }
    }

    fn tag(&mut self, tag: &str) {
        if let Some(why) = refuse::by_tag(tag) {
            return self.problem(Wrong::Refused { why });
        }
        let Some(tag) = self.line(tag, LABEL_MAX) else { return };
        if self.draft.tags.len() >= TAGS_MAX && !self.draft.tags.contains(&tag) {
            return self.problem(Wrong::TooManyTags);
        }
        self.draft.tags.insert(tag);
    }

    /// One line of text: blanks and line ends become one blank, control characters go.
    fn line(&mut self, cell: &str, max: usize) -> Option<String> {
        let words: Vec<String> = cell.split_whitespace().map(clean).filter(|word| !word.is_empty()).collect();
        self.bounded(words.join(" "), max)
    }

    /// Text with its line ends.
    fn text(&mut self, cell: &str, max: usize) -> Option<String> {
        let text = cell.replace("\r\n", "\n").replace('\r', "\n");
        let text: Vec<String> = text.split('\n').map(clean).collect();
        self.bounded(text.join("\n").trim().to_owned(), max)
    }

    fn bounded(&mut self, text: String, max: usize) -> Option<String> {
        if text.chars().count() > max {
            self.problem(Wrong::TooLong { max });
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    fn finish(mut self) -> (Option<Draft>, Vec<RowProblem>) {
        self.column = None;
        if self.deceased {
            self.problem(Wrong::Deceased);
            return (None, self.problems);
        }
        let mut draft = std::mem::take(&mut self.draft);
        for (nth, mut phone) in std::mem::take(&mut self.phones) {
            phone.kind =
                self.kinds.get(&nth).copied().filter(|_| phone.kind == PhoneKind::Unknown).unwrap_or(phone.kind);
            if phone.kind != PhoneKind::Fax {
                draft.phones.push(phone);
            }
        }
        draft.languages.sort_by_key(|language| !language.preferred);
        draft.name = full_name(std::mem::take(&mut self.parts));
        if !self.address.is_empty() {
            let mut part = |part| self.address.remove(&part);
            draft.address = Some(DraftAddress {
                street: part(AddressPart::Street),
                locality: part(AddressPart::Locality),
                region: part(AddressPart::Region),
                postcode: part(AddressPart::Postcode),
                country: part(AddressPart::Country),
            });
        }
        if draft.name.is_none() && draft.mails.is_empty() && draft.phones.is_empty() {
            self.problems.push(RowProblem { row: draft.row, column: None, wrong: Wrong::Nobody });
            return (None, self.problems);
        }
        (Some(draft), self.problems)
    }
}

fn full_name(mut parts: BTreeMap<NamePart, String>) -> Option<DraftName> {
    let mut take = |part| parts.remove(&part);
    let (given, middle, family) = (take(NamePart::Given), take(NamePart::Middle), take(NamePart::Family));
    let (suffix, whole) = (take(NamePart::Suffix), take(NamePart::Full));
    let composed = [&given, &middle, &family, &suffix].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    // The parts win when they hold a family name: a whole-name cell may be in any order. A given name alone is not all of
    // a name.
    let full = if family.is_some() { composed } else { whole.unwrap_or(composed) };
    (!full.is_empty()).then_some(DraftName { full, given, middle, family, suffix })
}

/// Of two answers about a channel the one that asks more restraint.
fn stricter(one: ConsentState, other: ConsentState) -> ConsentState {
    match (one, other) {
        (ConsentState::No, _) | (_, ConsentState::No) => ConsentState::No,
        (ConsentState::Bounced, _) | (_, ConsentState::Bounced) => ConsentState::Bounced,
        (ConsentState::Yes, ConsentState::Yes) => ConsentState::Yes,
    }
}

fn join(text: &mut String, more: &str, between: &str) {
    if text.is_empty() {
        more.clone_into(text);
    } else if text != more {
        text.push_str(between);
        text.push_str(more);
    }
}

/// Whether a letter disturbs the text around it: control characters, overrides and isolates of direction.
fn disturbs(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

fn clean(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\t' || !disturbs(*letter)).collect()
}
