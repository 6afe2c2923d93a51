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
    /// That is in what was found.
    Found(&'static str),
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
            Bound::Found(words) => f.write_str(words),
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
    vec![
        row("opinions: 2,031 × 896, 225,524 votes, the picture, our way", ours("opinions", 11, BOWLING_GREEN))
            .beside_once(
                "red-dwarf 0.4.0, its matrix given",
                python("opinions.py", "red-dwarf-mathematics", 5, BOWLING_GREEN),
            )
            .hold(&[Bound::Seconds(0.015), Bound::Of("red-dwarf", 0.02), Bound::Megabytes(40.0)]),
        row("opinions: 2,031 × 896, 225,524 votes, the picture, as Polis", ours("opinions-polis", 11, BOWLING_GREEN))
            .beside_once(
                "red-dwarf 0.4.0, its matrix given",
                python("opinions.py", "red-dwarf-mathematics", 5, BOWLING_GREEN),
            )
            .hold(&[Bound::Seconds(0.015), Bound::Of("red-dwarf", 0.02), Bound::Megabytes(40.0)]),
        row(
            "opinions: 2,031 × 896, from a list of votes to the picture, our way",
            ours("opinions-from-votes", 11, BOWLING_GREEN),
        )
        .beside_once("red-dwarf 0.4.0", python("opinions.py", "red-dwarf", 5, BOWLING_GREEN)),
        row("opinions: one vote more into 5,000 × 1,000, 600,000 votes", ours("opinions-live", 21, File::None))
            .hold(&[Bound::Seconds(0.02)]),
        row("opinions: a million votes of 20,000 on 500", ours("opinions-million", 5, File::None))
            .hold(&[Bound::Seconds(0.15)]),
    ]
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
        row("voting: Meek's count of 10,649 ballots for 4 seats, read and counted", ours("read-meek", 11, EDINBURGH))
            .beside("stv-rs 0.5.1", rust("stv-rs-meek", 11, EDINBURGH_NICKED))
            .hold(&[Bound::OfBest(1.0)]),
        row("voting: Meek's count of 104,484 ballots for 1 seat, read and counted", ours("read-meek", 11, MINNEAPOLIS))
            .beside("stv-rs 0.5.1", rust("stv-rs-meek", 11, MINNEAPOLIS_NICKED))
            .hold(&[Bound::OfBest(1.0)]),
    ]
}

fn budgets() -> Vec<Row> {
    vec![
        row("budgets: Łódź, 160 × 90,494, read", ours("budget-read", 7, LODZ))
            .beside_once("pabutools 1.2.3", python("budgets.py", "pabutools-read", 1, LODZ))
            .hold(&[Bound::Seconds(0.12)]),
        row("budgets: Łódź, equal shares", ours("budget-plain", 21, LODZ))
            .beside_once("pabutools 1.2.3", python("budgets.py", "pabutools-plain", 1, LODZ))
            .hold(&[Bound::Seconds(0.01), Bound::Of("pabutools", 1.0 / 900.0)]),
        row("budgets: Łódź, equal shares, completed by raising shares", ours("budget-add1", 3, LODZ))
            .hold(&[Bound::Seconds(1.0)]),
        row(
            "budgets: Wieliczka, 64 × 6,586, equal shares, completed by raising shares",
            ours("budget-add1", 3, WIELICZKA),
        )
        .beside_once("pabutools 1.2.3, stops too early", python("budgets.py", "pabutools-add1", 1, WIELICZKA))
        .hold(&[Bound::Seconds(1.0)]),
    ]
}

fn network() -> Vec<Row> {
    vec![
        row("network: edge list read, ready to walk", ours("load", 5, SIMPLE))
            .beside("graph 0.3.2", rust("graph-load", 5, SIMPLE))
            .beside("petgraph 0.8.3", rust("petgraph-load", 5, SIMPLE))
            .beside("SciPy 1.17.1", python("network.py", "scipy-load", 3, SIMPLE))
            .beside_once("NetworKit 11.2.2", python("network.py", "networkit-load", 3, SIMPLE))
            .beside_once("igraph 1.0.0", python("network.py", "igraph-load", 3, SIMPLE))
            .hold(&[Bound::OfBest(1.0)]),
        row("network: our own file read, ready to walk", ours("load-stored", 5, SIMPLE))
            .hold(&[Bound::Seconds(0.05), Bound::Megabytes(40.0)]),
        row("network: PageRank to a change below 1e-8", ours("pagerank", 5, SIMPLE))
            .beside("graph 0.3.2, f32, loses mass", rust("graph-pagerank", 5, SIMPLE))
            .beside("SciPy 1.17.1", python("network.py", "scipy-pagerank", 3, SIMPLE))
            .beside("igraph 1.0.0", python("network.py", "igraph-pagerank", 3, SIMPLE))
            .beside_once("NetworKit 11.2.2, loses mass", python("network.py", "networkit-pagerank", 3, SIMPLE))
            .hold(&[Bound::Of("igraph", 0.3), Bound::Of("graph", 1.2)]),
        row("network: PageRank from 10 nodes, the highest 100 by pushing", ours("personal", 11, SIMPLE))
            .hold(&[Bound::Seconds(0.005), Bound::Found("100 of the highest 100 right")]),
        row("network: PageRank from 10 nodes, all of it", ours("personal-whole", 5, SIMPLE))
            .beside("SciPy 1.17.1", python("network.py", "scipy-personal", 3, SIMPLE))
            .beside("igraph 1.0.0", python("network.py", "igraph-personal", 3, SIMPLE)),
        row("network: shortest weighted paths from one node", ours("paths", 5, WEIGHTED))
            .beside("graph 0.3.2", rust("graph-paths", 5, WEIGHTED))
            .beside("SciPy 1.17.1", python("network.py", "scipy-paths", 3, WEIGHTED))
            .hold(&[Bound::OfBest(1.0)]),
        row("network: best routes of 5,000 members, at most 4 hops, to somebody average", ours("routes", 5, WEIGHTED))
            .hold(&[Bound::Seconds(0.02)]),
        row(
            "network: best routes of 5,000 members, at most 4 hops, to the largest hub",
            ours("routes-hub", 5, WEIGHTED),
        )
        .hold(&[Bound::Seconds(0.02)]),
        row("network: breadth first from one node", ours("bfs", 11, SIMPLE))
            .beside("SciPy 1.17.1", python("network.py", "scipy-bfs", 5, SIMPLE))
            .beside("NetworKit 11.2.2", python("network.py", "networkit-bfs", 5, SIMPLE))
            .beside("igraph 1.0.0", python("network.py", "igraph-bfs", 5, SIMPLE))
            .hold(&[Bound::OfBest(0.8)]),
        row("network: components", ours("components", 11, SIMPLE))
            .beside("graph 0.3.2", rust("graph-components", 11, SIMPLE))
            .beside("petgraph 0.8.3", rust("petgraph-components", 11, SIMPLE))
            .beside("NetworKit 11.2.2", python("network.py", "networkit-components", 5, SIMPLE))
            .hold(&[Bound::OfBest(1.0)]),
        row("network: cores", ours("cores", 5, SIMPLE))
            .beside("NetworKit 11.2.2", python("network.py", "networkit-cores", 5, SIMPLE))
            .beside("igraph 1.0.0", python("network.py", "igraph-cores", 5, SIMPLE))
            .hold(&[Bound::OfBest(1.0)]),
        row("network: cut vertices and bridges, with what each would cost", ours("cuts", 5, SIMPLE))
            .beside("igraph 1.0.0, vertices only", python("network.py", "igraph-cuts", 3, SIMPLE))
            .beside("rustworkx-core 0.18.1, vertices only", rust("rustworkx-cuts", 3, SIMPLE))
            .beside("petgraph 0.8.3, vertices only", rust("petgraph-cuts", 3, SIMPLE))
            .hold(&[Bound::OfBest(0.5)]),
        row("network: Burt's constraint of 10,000 nodes", ours("constraint", 5, SIMPLE))
            .beside("igraph 1.0.0", python("network.py", "igraph-constraint", 3, SIMPLE))
            .hold(&[Bound::OfBest(0.5)]),
        row("network: Leiden, fast", ours("leiden-fast", 1, SIMPLE))
            .beside("NetworKit 11.2.2", python("network.py", "networkit-leiden", 1, SIMPLE))
            .hold(&[Bound::OfBest(1.0), Bound::QualityOf("NetworKit")]),
        row("network: Leiden, thorough", ours("leiden-thorough", 1, SIMPLE))
            .beside("igraph 1.0.0, 2 iterations", python("network.py", "igraph-leiden", 1, SIMPLE))
            .hold(&[Bound::OfBest(0.4), Bound::Quality(0.28)]),
        row("network: betweenness from 256 sources, peers scaled from 16", ours("betweenness", 1, SIMPLE))
            .once()
            .beside("igraph 1.0.0", python("network.py", "igraph-betweenness", 1, SIMPLE))
            .beside("NetworKit 11.2.2", python("network.py", "networkit-betweenness", 1, SIMPLE))
            .hold(&[Bound::OfBest(0.4)]),
        row("network: exact betweenness, 20,000 nodes, 139,385 ties, peers scaled from 500", ours("exact", 1, SMALL))
            .once()
            .beside("igraph 1.0.0", python("network.py", "igraph-exact", 1, SMALL))
            .beside("NetworKit 11.2.2", python("network.py", "networkit-exact", 1, SMALL))
            .hold(&[Bound::OfBest(0.4)]),
    ]
}

fn littlesis() -> Vec<Row> {
    vec![
        row("LittleSis bulk file, 180,000 relationships streamed", ours("littlesis", 3, BULK))
            .beside("serde_json, into a plain struct", rust("serde-littlesis", 3, BULK))
            .beside("orjson 3.13.0, all at once", python("littlesis.py", "orjson", 3, BULK)),
    ]
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
