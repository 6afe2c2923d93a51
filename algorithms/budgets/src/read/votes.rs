//! The section `VOTES`.

use super::records::Record;
use super::{Reading, Reason, Unusable, section};
use crate::instance::{BallotBox, Ballots, Instance, VoteKind};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Points above this are no points.
const MOST_POINTS: i64 = 1_000_000;

pub(super) fn read<'a>(reading: &mut Reading<'a>, instance: &Instance) -> Result<Ballots, Unusable> {
    let mut record = Record { line: 0, fields: Vec::new(), unclosed: false };
    reading.records.next_into(&mut record);
    let place = |column: &str| {
        record.fields.iter().position(|field| field.trim_ascii().eq_ignore_ascii_case(column.as_bytes()))
    };
    let header = record.line;
    let missing = |column| Unusable::NoColumn { line: header, section: "VOTES", column };
    let vote = place("vote").ok_or(missing("vote"))?;
    let voter = place("voter_id");
    let points = match instance.kind {
        VoteKind::Cumulative | VoteKind::Scoring => Some(place("points").ok_or(missing("points"))?),
        VoteKind::Approval | VoteKind::ChooseOne | VoteKind::Ordinal => None,
    };
    if voter.is_none() {
        reading.problem(header, Reason::NoVoterIds);
    }
    let projects = (0u32..).zip(&instance.projects).map(|(at, project)| (project.id.as_bytes(), at)).collect();
    let mut reader = Reader { projects, kind: instance.kind, marks: Vec::new() };
    let mut urn = BallotBox::default();
    // Many people vote alike: a text without fault is taken apart once.
    let mut read_before: HashMap<&'a [u8], u32> = HashMap::new();
    let mut voted = Voted::default();
    while reading.records.next_into(&mut record) {
        if section(&record.fields).is_some() {
            reading.problem(record.line, Reason::OutsideSection);
            break;
        }
        if record.unclosed {
            reading.problem(record.line, Reason::UnclosedQuote);
        }
        let field = |at: usize| record.fields.get(at).map_or(&b""[..], |field| field.trim_ascii());
        let name = match voter {
            Some(at) => reading.text(record.line, field(at)),
            None => Cow::Owned((urn.voters() + 1).to_string()),
        };
        if voter.is_some_and(|at| record.fields.get(at).is_some_and(|id| !voted.is_new(trimmed(id)))) {
            reading.problem(record.line, Reason::DuplicateVoter(name.into_owned()));
            continue;
        }
        let text = record.fields.get(vote).map_or(Cow::Borrowed(&b""[..]), trimmed);
        let key = match (&text, points) {
            (Cow::Borrowed(text), None) => Some(*text),
            _ => None,
        };
        if let Some(&ballot) = key.and_then(|key| read_before.get(key)) {
            urn.cast(&name, ballot);
            continue;
        }
        let faults = reading.problems.count();
        if reader.marks(reading, record.line, &text, points.map(field)) {
            let ballot = urn.ballot(&mut reader.marks);
            urn.cast(&name, ballot);
            if let (Some(key), true) = (key, faults == reading.problems.count()) {
                read_before.insert(key, ballot);
            }
        }
    }
    Ok(urn.open())
}

/// Who voted already.
#[derive(Default)]
struct Voted<'a> {
    /// While ids rise, as they do in most files, none can come twice, and none needs to be looked up.
    rising: Vec<Cow<'a, [u8]>>,
    known: HashSet<Cow<'a, [u8]>>,
}

impl<'a> Voted<'a> {
    fn is_new(&mut self, id: Cow<'a, [u8]>) -> bool {
        if self.known.is_empty() {
            if self.rising.last().is_none_or(|last| (last.len(), last) < (id.len(), &id)) {
                self.rising.push(id);
                return true;
            }
            self.known.extend(self.rising.drain(..));
        }
        self.known.insert(id)
    }
}

/// The field without space around it, borrowed from the file where the field is.
fn trimmed<'a>(field: &Cow<'a, [u8]>) -> Cow<'a, [u8]> {
    match field {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.trim_ascii()),
        Cow::Owned(bytes) => Cow::Owned(bytes.trim_ascii().to_vec()),
    }
}

struct Reader<'p> {
    projects: HashMap<&'p [u8], u32>,
    kind: VoteKind,
    marks: Vec<(u32, i64)>,
}

impl Reader<'_> {
    /// Takes a ballot apart into `self.marks`; false when it is left out.
    fn marks(&mut self, reading: &mut Reading<'_>, line: usize, vote: &[u8], points: Option<&[u8]>) -> bool {
        self.marks.clear();
        let named = list(vote);
        if self.kind == VoteKind::ChooseOne && named.len() > 1 {
            reading.problem(line, Reason::MoreThanOne(named.len()));
            return false;
        }
        let points = points.map(list);
        if let Some(points) = &points
            && points.len() != named.len()
        {
            reading.problem(line, Reason::PointsDoNotMatch { projects: named.len(), points: points.len() });
            return false;
        }
        // Sorted by project afterwards, so that a long ballot naming one project many times costs no more than a sort.
        let mut places = Vec::with_capacity(named.len());
        for (at, id) in named.iter().enumerate() {
            match self.projects.get(id) {
                Some(&project) => places.push((project, at)),
                None => {
                    let id = reading.text(line, id).into_owned();
                    reading.problem(line, Reason::UnknownProject(id));
                }
            }
        }
        places.sort_unstable();
        let mut last = None;
        for (project, at) in places {
            if last.replace(project) == Some(project) {
                let id = reading.text(line, named[at]).into_owned();
                reading.problem(line, Reason::NamedTwice(id));
                continue;
            }
            let mark = match (self.kind, &points) {
                (_, Some(points)) => match whole(points[at]) {
                    // No points are no support.
                    Some(0) => continue,
                    Some(points) => points,
                    None => {
                        let points = reading.text(line, points[at]).into_owned();
                        reading.problem(line, Reason::BadPoints(points));
                        continue;
                    }
                },
                (VoteKind::Ordinal, None) => i64::try_from(at).map_or(i64::MAX, |at| at + 1),
                _ => 1,
            };
            self.marks.push((project, mark));
        }
        true
    }
}

/// What stands between commas; of nothing, nothing.
fn list(text: &[u8]) -> Vec<&[u8]> {
    if text.is_empty() { Vec::new() } else { text.split(|&b| b == b',').map(<[u8]>::trim_ascii).collect() }
}

fn whole(text: &[u8]) -> Option<i64> {
    let points: i64 = std::str::from_utf8(text).ok()?.parse().ok()?;
    (0..=MOST_POINTS).contains(&points).then_some(points)
}
