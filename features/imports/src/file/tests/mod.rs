//! The way of whole files, from bytes to drafts.

mod broken;
mod properties;
mod real;
mod vendors;

use super::samples::Sample;
use super::*;

/// A file read to its end.
struct File {
    mapping: Mapping,
    records: Vec<Record>,
    broken: Vec<BrokenRow>,
    blank: u64,
}

impl File {
    fn read(bytes: &[u8]) -> File {
        let mut reader = Reader::open(bytes).unwrap();
        let headers = reader.shape().headers.clone();
        let (mut records, mut broken) = (Vec::new(), Vec::new());
        for item in reader.by_ref() {
            match item {
                Ok(record) => records.push(record),
                Err(row) => broken.push(row),
            }
        }
        let mapping = propose(&headers, recognise(&headers), &records);
        File { mapping, records, broken, blank: reader.blank_rows() }
    }

    fn of(sample: Sample) -> File {
        File::read(sample.bytes)
    }

    fn at(&self, header: &str) -> usize {
        let found = self.mapping.columns().iter().position(|column| column.header().text == header);
        found.unwrap_or_else(|| panic!("no column {header}"))
    }

    fn target(&self, header: &str) -> &Target {
        self.mapping.columns()[self.at(header)].target()
    }

    fn draft(&self, at: usize) -> (Option<Draft>, Vec<Wrong>) {
        let (draft, problems) = row(&self.mapping, &self.records[at]);
        (draft, problems.into_iter().map(|problem| problem.wrong).collect())
    }
}
