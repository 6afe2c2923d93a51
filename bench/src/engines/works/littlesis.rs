//! LittleSis bulk files, streamed.

use super::{Done, Named, timed};
use starling_interchange::littlesis;
use std::fs::File;

pub const WORKS: &[Named] = &[("littlesis", stream)];

fn stream(times: usize, file: &str) -> Done {
    let (seconds, streamed) = timed(times, || {
        let file = File::open(file).expect("readable");
        littlesis::relationships(file, &mut |row| _ = std::hint::black_box(row)).expect("a bulk file")
    });
    assert!(streamed.problems.is_empty(), "every row is read");
    (seconds, format!("{} rows", streamed.read))
}
