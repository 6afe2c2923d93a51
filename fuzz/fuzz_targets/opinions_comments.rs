//! Any bytes as comments.csv are read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = starling_opinions::read::comments(bytes);
});
