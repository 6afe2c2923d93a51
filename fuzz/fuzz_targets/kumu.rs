//! Does any JSON of Kumu, or of nodes and links, give a map or one word why not?
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = starling_interchange::read("project.json", bytes);
});
