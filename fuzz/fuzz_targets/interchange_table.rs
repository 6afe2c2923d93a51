//! Does any table give ties or nodes or one word why not, and do they survive being written?
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling_interchange::{read, table};

fuzz_target!(|bytes: &[u8]| {
    let _ = table::read_nodes(bytes);
    if let Ok(reading) = read("ties.csv", bytes) {
        let again = read("ties.csv", table::write_edges(&reading.map).as_bytes()).expect("what we write we read");
        assert_eq!(again.map.ties.len(), reading.map.ties.len());
    }
});
