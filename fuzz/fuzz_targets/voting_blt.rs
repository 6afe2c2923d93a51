//! Any bytes as a .blt file: read without a panic, and counted.

#![no_main]

use libfuzzer_sys::fuzz_target;
use starling_voting::{Marking, TieRule, read, scottish_stv};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = read::blt(bytes)
        && reading.election.names().len() <= 20
    {
        let _ = scottish_stv(&reading.election, &Marking::default(), &TieRule::default());
    }
});
