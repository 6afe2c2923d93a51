//! What an import would do: the same reading, matching and merging as applying it, with nothing written.

use super::crowd::Crowd;
use super::merge::{Names, Origin};
use super::model::{Counts, Outcome};
use super::settle::{line, names, settle};
use super::steps::STEP;
use crate::file::{FileProblem, Mapping, Reader};
use starling_db::{Fail, Read as Reading};
use starling_kernel::Micros;

/// Rows of each outcome shown as samples.
const SAMPLES: usize = 4;

/// A row shown before the import, by what would become of it.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The row, counted from 1 below the header.
    pub seq: i64,
    /// What would become of it.
    pub outcome: Outcome,
    /// The message key of what is wrong with it; may be empty.
    pub reason: &'static str,
    /// The name in the file.
    pub name: String,
}

/// The effect of a whole file.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    /// How many rows would come to what.
    pub counts: Counts,
    /// Some rows of each outcome.
    pub samples: Vec<Sample>,
    /// Rows left out, with the message key of why.
    pub rejected: Vec<(i64, &'static str)>,
}

/// Reads the whole file under the mapping. Memory grows with the people in it, as text.
///
/// # Errors
/// The outer one is the database's (a read that took too long for where it ran must be seen by whoever runs it), the
/// inner one the file's.
pub fn effect(
    r: &Reading,
    bytes: impl std::io::Read,
    mapping: &Mapping,
    now: Micros,
) -> Result<Result<Effect, FileProblem>, Fail> {
    match Reader::open(bytes) {
        Ok(reader) => walk(r, reader, mapping, now).map(Ok),
        Err(problem) => Ok(Err(problem)),
    }
}

fn walk<R: std::io::Read>(r: &Reading, reader: Reader<R>, mapping: &Mapping, now: Micros) -> Result<Effect, Fail> {
    let mut effect = Effect::default();
    let mut crowd = Crowd::default();
    let mut known = Names::default();
    let mut reader = reader.peekable();
    while reader.peek().is_some() {
        let lines: Vec<_> = reader.by_ref().take(STEP).map(|read| line(mapping, read)).collect();
        let called: Vec<String> = lines
            .iter()
            .map(|line| {
                line.draft
                    .as_ref()
                    .and_then(|draft| draft.name.as_ref())
                    .map_or(String::new(), |name| name.full.clone())
            })
            .collect();
        names(r, None, &lines, &mut known, now)?;
        let origin = Origin { names: &known, house: r.house(), source: "", now };
        for (row, name) in settle(r, &mut crowd, lines, &origin)?.into_iter().zip(called) {
            effect.counts.add(row.outcome);
            if row.outcome == Outcome::Rejected {
                effect.rejected.push((row.seq, row.reason));
            }
            if effect.samples.iter().filter(|sample| sample.outcome == row.outcome).count() < SAMPLES {
                effect.samples.push(Sample { seq: row.seq, outcome: row.outcome, reason: row.reason, name });
            }
        }
        crowd.put_aside();
    }
    Ok(effect)
}
