//! Elections.

use super::{Done, Named, bytes, timed};
use starling_voting::{Base, Candidate, Election, Marking, TieRule, irv, meek_stv, read, scottish_stv};

pub const WORKS: &[Named] = &[("scottish", scottish), ("read-meek", read_and_meek), ("read-irv", read_and_irv)];

/// The count alone.
fn scottish(times: usize, file: &str) -> Done {
    let election = read::blt(&bytes(file)).expect("a ballot file").election;
    let count = || scottish_stv(&election, &Marking::default(), &TieRule::default()).expect("fit for the method");
    let (seconds, count) = timed(times, count);
    (seconds, told(&election, &count.elected))
}

/// From bytes to who is elected.
fn read_and_meek(times: usize, file: &str) -> Done {
    let bytes = bytes(file);
    timed(times, || {
        let election = read::blt(&bytes).expect("a ballot file").election;
        let count = meek_stv(&election, &Marking::default(), &TieRule::default()).expect("fit for the method");
        told(&election, &count.elected)
    })
}

/// From bytes to winner.
fn read_and_irv(times: usize, file: &str) -> Done {
    let bytes = bytes(file);
    timed(times, || {
        let election = read::csv(&bytes).expect("a table of ballots").election;
        let count = irv(&election, &Marking::default(), &TieRule::default(), Base::default());
        let count = count.expect("fit for the method");
        format!("{}, {} ballots", told(&election, &count.elected), count.cast)
    })
}

/// Who is elected, by name, as the peers say it.
fn told(election: &Election, elected: &[Candidate]) -> String {
    let mut names: Vec<&str> = elected.iter().map(|candidate| election.name(*candidate)).collect();
    names.sort_unstable();
    names.join(", ")
}
