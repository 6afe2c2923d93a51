//! Does any drawing of Oligrapher, whole or broken, give a map or one word why not, and does it survive being written?
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling_interchange::{oligrapher, read};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = read("map.json", bytes) {
        let again = read("map.json", oligrapher::write(&reading.map).as_bytes()).expect("what we write we read");
        assert_eq!(again.map.nodes.len(), reading.map.nodes.len());
        assert_eq!(again.map.ties.len(), reading.map.ties.len());
    }
});
