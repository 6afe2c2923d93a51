//! A first look at a whole file: what its columns are called, some of its rows, how many there are.

use crate::file::{FileProblem, Headers, Mapping, Reader, Record, Target};
use std::io::Read;

/// Rows looked at to understand the columns and to list their values.
const SAMPLES: usize = 2_000;

/// What a file holds, at a glance.
#[derive(Clone, Debug)]
pub struct Look {
    /// The header row.
    pub headers: Headers,
    /// Its first rows.
    pub samples: Vec<Record>,
    /// The number of its last row: what progress is measured by.
    pub last: i64,
}

/// Reads the file once, in memory that does not grow with it.
///
/// # Errors
/// What is wrong with the file as a whole.
pub fn look(bytes: impl Read) -> Result<Look, FileProblem> {
    let reader = Reader::open(bytes)?;
    let headers = reader.shape().headers.clone();
    let (mut samples, mut last) = (Vec::new(), 0);
    for read in reader {
        match read {
            Ok(record) => {
                last = record.row;
                if samples.len() < SAMPLES {
                    samples.push(record);
                }
            }
            Err(broken) => last = broken.row,
        }
    }
    Ok(Look { headers, samples, last: i64::try_from(last).unwrap_or(i64::MAX) })
}

/// Whether anything in the mapping says who a person is.
pub fn reaches_people(mapping: &Mapping) -> bool {
    let who = |target: &Target| matches!(target, Target::Name { .. } | Target::Mail { .. } | Target::Phone { .. });
    mapping.columns().iter().any(|column| who(column.target()))
}
