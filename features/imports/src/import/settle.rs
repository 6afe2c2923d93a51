//! Rows to people: who is meant, and what they become. Used to apply a list and, writing nothing, to preview one.

use super::crowd::Crowd;
use super::made::Made;
use super::merge::{NOTE, Names, Origin, merge};
use super::model::Outcome;
use crate::file::people::SYSTEM;
use crate::file::{Broken, BrokenRow, Draft, Mapping, Record, RowProblem, row};
use starling_db::{Fail, Read, Write};
use starling_kernel::{Id, Micros};
use starling_names::{agree, fold, given};
use starling_record::field::FieldKind;
use starling_record::person::{Person, State, WayKind, load, norm};
use starling_record::{field, matching, tag};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A row after reading: a draft, or why not.
#[derive(Clone)]
pub(super) struct Line {
    pub seq: i64,
    pub draft: Option<Draft>,
    /// The message key of the first problem; a row may be kept although a cell of it was not.
    pub reason: &'static str,
}

/// Reads one row of the file under the mapping.
pub(super) fn line(mapping: &Mapping, read: Result<Record, BrokenRow>) -> Line {
    match read {
        Ok(record) => {
            let seq = i64::try_from(record.row).unwrap_or(i64::MAX);
            let (draft, problems) = row(mapping, &record);
            let telling = |problem: &&RowProblem| draft.is_some() || problem.wrong.leaves_row_out();
            let reason = problems.iter().find(telling).map_or("", |problem| problem.wrong.key());
            Line { seq, draft, reason }
        }
        Err(BrokenRow { row, why, .. }) => {
            Line { seq: i64::try_from(row).unwrap_or(i64::MAX), draft: None, reason: Broken::key(&why) }
        }
    }
}

/// What became of a row.
pub(super) struct Settled {
    pub seq: i64,
    pub outcome: Outcome,
    pub reason: &'static str,
    pub party: Option<Id>,
}

/// What the database knows of the people some drafts speak of, fetched at once.
struct Stored {
    external: HashMap<(String, String), Id>,
    ways: HashMap<(WayKind, String), Vec<matching::Candidate>>,
}

impl Stored {
    fn fetch(r: &Read, lines: &[Line]) -> Result<Stored, Fail> {
        let drafts = || lines.iter().filter_map(|line| line.draft.as_ref());
        let ids: Vec<_> = drafts().flat_map(|draft| draft.external_ids.iter().cloned()).collect();
        let external =
            matching::by_external(r, &ids)?.into_iter().map(|(system, value, id)| ((system, value), id)).collect();
        let mut found: HashMap<(WayKind, String), Vec<matching::Candidate>> = HashMap::new();
        for kind in [WayKind::Mail, WayKind::Phone] {
            let norms: BTreeSet<String> =
                drafts().flat_map(ways).filter(|(of, _)| *of == kind).map(|(_, norm)| norm).collect();
            for candidate in matching::by_way(r, kind, &norms.into_iter().collect::<Vec<_>>())? {
                found.entry((kind, candidate.norm.clone())).or_default().push(candidate);
            }
        }
        Ok(Stored { external, ways: found })
    }
}

/// Who is meant: known by a number elsewhere, or by a way and a name. What this file said before and what is stored are
/// weighed together, so that a preview, which stores nothing, and the steps of applying come to the same.
fn known(crowd: &Crowd, stored: &Stored, draft: &Draft) -> Option<Id> {
    let number = |id| crowd.by_external(id).or_else(|| stored.external.get(id));
    if let Some(id) = draft.external_ids.iter().find_map(number) {
        return Some(*id);
    }
    let mut called: BTreeMap<Id, (&str, &str)> = BTreeMap::new();
    for way in ways(draft) {
        for candidate in stored.ways.get(&way).into_iter().flatten() {
            called.insert(candidate.party, (&candidate.given, &candidate.name));
        }
        for id in crowd.by_way(&way) {
            called.insert(*id, ("", ""));
        }
    }
    for (id, called) in &mut called {
        if let Some(now) = crowd.called(*id) {
            *called = now;
        }
    }
    called.retain(|_, (given, name)| same_given(given, name, draft));
    let ids: Vec<Id> = called.keys().copied().collect();
    one_of(&ids, draft, |id| called.get(&id).map(|(_, name)| *name))
}

/// How the draft says someone is reached, in the form that is compared.
pub(super) fn ways(draft: &Draft) -> impl Iterator<Item = (WayKind, String)> {
    let mails = draft.mails.iter().map(|mail| (WayKind::Mail, norm(WayKind::Mail, mail)));
    mails.chain(draft.phones.iter().map(|phone| (WayKind::Phone, norm(WayKind::Phone, &phone.number))))
}

/// A shared phone is no proof: the given names must agree as well. A row without a name means whoever is reached that
/// way, if it is one person only.
fn same_given(called: &str, name: &str, draft: &Draft) -> bool {
    let Some(new) = &draft.name else { return true };
    let called = if called.is_empty() { given(name) } else { called };
    let new = new.given.as_deref().unwrap_or_else(|| given(&new.full));
    agree(called, new)
}

/// The one who is meant; of several, the oldest whose whole name is the same; otherwise nobody, and the row is someone
/// new. Two of one name and one way are one person kept twice: a third would help nobody.
fn one_of<'a>(ids: &[Id], draft: &Draft, name: impl Fn(Id) -> Option<&'a str>) -> Option<Id> {
    if let [only] = ids {
        return Some(*only);
    }
    let full = fold(&draft.name.as_ref()?.full);
    ids.iter().find(|id| name(**id).is_some_and(|name| fold(name) == full)).copied()
}

/// The ids of the tags and fields the drafts name. Without a transaction to write in, those that are not there yet get
/// an id for the moment.
pub(super) fn names(r: &Read, w: Option<&Write>, lines: &[Line], names: &mut Names, now: Micros) -> Result<(), Fail> {
    let drafts = || lines.iter().filter_map(|line| line.draft.as_ref());
    let note = drafts().any(|draft| draft.note.is_some()).then_some(&*NOTE);
    let tags: BTreeSet<&String> =
        drafts().flat_map(|draft| &draft.tags).filter(|tag| !names.tags.contains_key(&fold(tag))).collect();
    let fields: BTreeSet<&String> = drafts()
        .flat_map(|draft| draft.fields.keys())
        .chain(note)
        .filter(|field| !names.fields.contains_key(&fold(field)))
        .collect();
    if tags.is_empty() && fields.is_empty() {
        return Ok(());
    }
    if w.is_none() {
        names.tags.extend(tag::all(r)?.into_iter().map(|tag| (fold(&tag.name), tag.id)));
        names.fields.extend(field::all(r)?.into_iter().map(|field| (fold(&field.name), field.id)));
    }
    for name in tags {
        let id = match w {
            Some(w) => match tag::make(w, name, now) {
                Ok(id) => {
                    names.made.push(Made::Tag(id));
                    id
                }
                // It is there already, or cannot be: then this says so.
                Err(Fail::Refused(_)) => tag::find_or_make(w, name, now)?,
                Err(fail) => return Err(fail),
            },
            None => Id::new(),
        };
        names.tags.entry(fold(name)).or_insert(id);
    }
    for name in fields {
        let id = match w {
            Some(w) => match field::make(w, name, FieldKind::Text, &[]) {
                Ok(id) => {
                    names.made.push(Made::Field(id));
                    id
                }
                Err(Fail::Refused(_)) => field::find_or_make(w, name)?,
                Err(fail) => return Err(fail),
            },
            None => Id::new(),
        };
        names.fields.entry(fold(name)).or_insert(id);
    }
    Ok(())
}

/// Settles some lines: finds who is meant, and merges what is said into the crowd.
pub(super) fn settle(r: &Read, crowd: &mut Crowd, lines: Vec<Line>, origin: &Origin<'_>) -> Result<Vec<Settled>, Fail> {
    let stored = Stored::fetch(r, &lines)?;
    let mut settled = Vec::with_capacity(lines.len());
    for Line { seq, draft, reason } in lines {
        let Some(draft) = draft else {
            settled.push(Settled { seq, outcome: Outcome::Rejected, reason, party: None });
            continue;
        };
        let known = match known(crowd, &stored, &draft) {
            Some(id) => Some(id),
            None => own(r, &draft)?,
        };
        let (id, outcome, reason) = match known {
            Some(id) => {
                if crowd.called(id).is_none() {
                    // Gone between the two reads, or not a person: then it is nobody this row can mean.
                    let person = load(r, id)?.ok_or(Fail::Stale)?;
                    crowd.add(Some(person.clone()), person);
                }
                let person = crowd.one(id).ok_or(Fail::Stale)?;
                if person.state == State::Binned {
                    (id, Outcome::Rejected, "imports-row-binned")
                } else {
                    let before = person.clone();
                    merge(person, &draft, origin);
                    (id, if *person == before { Outcome::Unchanged } else { Outcome::Updated }, reason)
                }
            }
            None => {
                let mut person = Person::new("");
                merge(&mut person, &draft, origin);
                person.created = draft.signed_up.as_deref().and_then(day).unwrap_or(0);
                let id = person.id;
                crowd.add(None, person);
                (id, Outcome::Created, reason)
            }
        };
        crowd.remember(id, &draft);
        settled.push(Settled { seq, outcome, reason, party: Some(id) });
    }
    Ok(settled)
}

/// Whose own row of our own file this is, when it comes home.
fn own(r: &Read, draft: &Draft) -> Result<Option<Id>, Fail> {
    let id = draft.external_ids.iter().find(|(system, _)| system == SYSTEM).and_then(|(_, id)| id.parse().ok());
    id.map_or(Ok(None), |id| Ok(load(r, id)?.map(|person| person.id)))
}

/// The middle of a day written `YYYY-MM-DD`: the same day in every time zone people live in.
fn day(text: &str) -> Option<Micros> {
    let date: jiff::civil::Date = text.parse().ok()?;
    Some(date.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_microsecond())
}
