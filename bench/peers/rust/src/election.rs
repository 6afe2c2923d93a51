//! stv-rs: Meek's count in nine decimals, as its program does by default, from the bytes of a file to who is elected.

use crate::timed;
use stv_rs::arithmetic::{FixedDecimal9, Integer64};
use stv_rs::cli::Parallel;
use stv_rs::meek::stv_droop;
use stv_rs::parse::{ParsingOptions, parse_election};

/// The file needs a line `[nick …]`; what the count would print goes nowhere. On one thread: its pool can be
/// started only once a process.
pub fn meek(file: &str, repetitions: usize) -> (f64, String) {
    let bytes = std::fs::read(file).expect("readable");
    let (seconds, elected) = timed(repetitions, || {
        let options =
            ParsingOptions { remove_withdrawn_candidates: true, remove_empty_ballots: true, optimize_layout: true };
        let election = parse_election(bytes.as_slice(), options).expect("a ballot file");
        let result = stv_droop::<Integer64, FixedDecimal9>(
            &mut std::io::sink(),
            &election,
            "peer",
            6,
            Parallel::No,
            None,
            false,
            true,
            false,
        );
        let elected = result.expect("nothing to write to").elected;
        let mut names: Vec<String> = elected.iter().map(|index| election.candidates[*index].name.clone()).collect();
        names.sort_unstable();
        names.join(", ")
    });
    (seconds, elected)
}
