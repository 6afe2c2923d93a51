//! A LittleSis bulk file read by serde_json alone: one array on one line, each row into a plain struct and dropped.

use crate::timed;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use std::fmt;
use std::fs::File;
use std::io::BufReader;

#[derive(Deserialize)]
struct Row {
    attributes: Attributes,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read as an importer would, and dropped")]
struct Attributes {
    id: u64,
    entity1_id: u64,
    entity2_id: u64,
    category_id: u8,
    description1: Option<String>,
    description2: Option<String>,
    amount: Option<i64>,
    currency: Option<String>,
    start_date: Option<String>,
    end_date: Option<String>,
    is_current: Option<bool>,
    category_attributes: IgnoredAny,
}

struct Rows;

impl<'de> Visitor<'de> for Rows {
    type Value = (u64, u64);

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an array of relationships")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Self::Value, A::Error> {
        let (mut count, mut sum) = (0, 0);
        while let Some(row) = rows.next_element::<Row>()? {
            count += 1;
            sum += row.attributes.entity1_id ^ row.attributes.entity2_id;
        }
        Ok((count, sum))
    }
}

/// From the file to the last row.
pub fn stream(file: &str, repetitions: usize) -> (f64, String) {
    let (seconds, (count, _)) = timed(repetitions, || {
        let file = BufReader::with_capacity(1 << 16, File::open(file).expect("readable"));
        serde_json::Deserializer::from_reader(file).deserialize_seq(Rows).expect("a bulk file")
    });
    (seconds, format!("{count} rows"))
}
