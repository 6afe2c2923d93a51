//! The rows: each a work of ours, the peers that do the same, and what we hold ourselves to.

use crate::places::{BULK, File, SIMPLE, SMALL, WEIGHTED};
use crate::run::{Program, Work};
use std::fmt;

/// One row of the table, and one line more for each peer after the fastest.
pub struct Row {
    pub what: &'static str,
    pub ours: Work,
    pub peers: Vec<Peer>,
    /// How often the whole row is gone through; the median counts.
    pub rounds: usize,
    /// All of these.
    pub hold: Vec<Bound>,
}

/// A program that does the same.
pub struct Peer {
    pub name: &'static str,
    pub work: Work,
    /// In how many of the row's rounds it takes part: slow ones in one.
    pub rounds: usize,
}

/// A part of a hold.
#[derive(Clone, Copy)]
pub enum Bound {
    /// At most so many seconds.
    Seconds(f64),
    /// At most so much memory in all.
    Megabytes(f64),
    /// At most so many times the time of the peer whose name begins so.
    Of(&'static str, f64),
    /// At most so many times the time of the fastest peer.
    OfBest(f64),
    /// At least that modularity.
    Quality(f64),
    /// At least the modularity of the peer whose name begins so.
    QualityOf(&'static str),
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::Seconds(most) if *most < 1.0 => write!(f, "≤ {} ms", most * 1e3),
            Bound::Seconds(most) => write!(f, "≤ {most} s"),
            Bound::Megabytes(most) => write!(f, "≤ {most} MB"),
            Bound::Of(name, most) if *most < 0.1 => write!(f, "≤ 1 : {:.0} {name}", 1.0 / most),
            Bound::Of(name, most) => write!(f, "≤ {most} × {name}"),
            Bound::OfBest(most) => write!(f, "≤ {most} × the fastest"),
            Bound::Quality(least) => write!(f, "Q ≥ {least}"),
            Bound::QualityOf(name) => write!(f, "Q ≥ {name}'s"),
        }
    }
}

const EDINBURGH: File = File::Shared("elections/edinburgh_2017_ward12.blt");
const EDINBURGH_NICKED: File = File::Made("elections/edinburgh_2017_ward12.nick.blt");
const MINNEAPOLIS: File = File::Shared("elections/minneapolis_2017_mayor.blt");
const MINNEAPOLIS_SINGLE: File = File::Made("elections/minneapolis_2017_mayor.single.csv");
const MINNEAPOLIS_NICKED: File = File::Made("elections/minneapolis_2017_mayor.nick.blt");
const BOWLING_GREEN: File = File::Shared("opinions/american-assembly.bowling-green/participants-votes.csv");
const LODZ: File = File::Shared("budgets/Poland_Lodz_2022.pb");
const WIELICZKA: File = File::Shared("budgets/Poland_Wieliczka_2023_Green_Budget.pb");

/// All rows, in the order of the table.
pub fn rows() -> Vec<Row> {
    let mut rows = opinions();
    rows.extend(voting());
    rows.extend(budgets());
    rows.extend(network());
    rows.extend(littlesis());
    rows
}

fn opinions() -> Vec<Row> {
    vec![]
}

fn voting() -> Vec<Row> {
    vec![
        row("voting: Scottish count of 10,649 ballots", ours("scottish", 21, EDINBURGH))
            .beside("pyrankvote 2.0.6, STV in floats", python("elections.py", "pyrankvote-stv", 5, EDINBURGH))
            .hold(&[Bound::Seconds(0.005)]),
        row(
            "voting: 105,928 ballots, a line each, read and counted by instant runoff",
            ours("read-irv", 11, MINNEAPOLIS_SINGLE),
        )
        .beside("pyrankvote 2.0.6", python("elections.py", "pyrankvote-read-irv", 3, MINNEAPOLIS))
        .hold(&[Bound::Seconds(0.04)]),
    ]
}

fn budgets() -> Vec<Row> {
    vec![]
}

fn network() -> Vec<Row> {
    vec![]
}

fn littlesis() -> Vec<Row> {
    vec![]
}

fn row(what: &'static str, ours: Work) -> Row {
    Row { what, ours, peers: Vec::new(), rounds: 3, hold: Vec::new() }
}

impl Row {
    fn beside(mut self, name: &'static str, work: Work) -> Row {
        self.peers.push(Peer { name, work, rounds: 3 });
        self
    }

    /// A peer so slow that one round must do.
    fn beside_once(mut self, name: &'static str, work: Work) -> Row {
        self.peers.push(Peer { name, work, rounds: 1 });
        self
    }

    /// So slow ourselves that one round must do.
    fn once(mut self) -> Row {
        self.rounds = 1;
        self
    }

    fn hold(mut self, bounds: &[Bound]) -> Row {
        self.hold = bounds.to_vec();
        self
    }
}

fn ours(name: &'static str, times: usize, file: File) -> Work {
    Work { program: Program::Ours, name, times, file }
}

fn python(script: &'static str, name: &'static str, times: usize, file: File) -> Work {
    Work { program: Program::Python(script), name, times, file }
}

fn rust(name: &'static str, times: usize, file: File) -> Work {
    Work { program: Program::Rust, name, times, file }
}
