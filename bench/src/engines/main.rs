//! What "Engines beside their peers" in `docs/benchmarks.md` shows: each piece of work once by our engine and once by the best
//! programs we know for it, in turns, every run a process of its own, in one go on this machine.
//!
//! ```text
//! starling-bench-engines [WORD]                    the table, or only the rows that have the word
//! starling-bench-engines work NAME TIMES FILE      one piece of our own work, as one line of JSON
//! ```
//!
//! `bin/peers` builds the programs beside; a row whose peer is missing stands without a ratio. Nothing is asserted.

mod places;
mod rows;
mod run;
mod table;
mod works;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["work", name, times, file] => works::one(name, times.parse().expect("a number of repetitions"), file),
        [] => table::print(&rows::rows()),
        [word] => {
            let mut rows = rows::rows();
            rows.retain(|row| row.what.contains(word));
            table::print(&rows);
        }
        _ => {
            eprintln!("usage: starling-bench-engines [WORD] | work NAME TIMES FILE");
            std::process::exit(2);
        }
    }
}
