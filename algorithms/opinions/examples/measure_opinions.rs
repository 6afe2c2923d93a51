//! Prints how long pictures take, medians of several runs: `cargo run --profile bench --example measure_opinions -p starling-opinions`.
//!
//! One conversation of 2,031 × 896 where `../shared` is beside the repository, one vote into an assembly of 5,000 × 1,000,
//! and a million votes.

use starling_opinions::{Live, Moderation, Position, Settings, Vote, Votes, picture, polis, polis::Memory, read};
use std::collections::HashMap;
use std::time::{Duration, Instant};

fn main() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/opinions/american-assembly.bowling-green");
    let folder = std::env::args().nth(1).unwrap_or_else(|| folder.to_owned());
    let file = |name: &str| std::fs::read(format!("{folder}/{name}"));
    if let (Ok(matrix), Ok(comments)) = (file("participants-votes.csv"), file("comments.csv")) {
        real(&matrix, &comments);
    }
    // About as dense as that conversation.
    live(5_000, 1_000, 600_000);
    live(5_000, 1_000, 1_000_000);
    whole(20_000, 500, 1_000_000);
    if let Some(peak) = peak() {
        println!("peak memory of this process, everything above: {peak} kB");
    }
}

fn real(matrix: &[u8], comments: &[u8]) {
    median("read participants-votes.csv", 15, || read::matrix(matrix).expect("it is a matrix").0.len());
    let (votes, _) = read::matrix(matrix).expect("it is a matrix");
    let (comments, _) = read::comments(comments).expect("they are statements");
    let states: HashMap<u64, Moderation> = comments.iter().map(|comment| (comment.id, comment.moderation)).collect();
    let moderation: Vec<Moderation> = votes.statements().iter().map(|id| states[id]).collect();
    let name = format!("{} x {}, {} votes", votes.participants().len(), votes.statements().len(), votes.len());
    median(&format!("{name}: ours"), 41, || picture(&votes, &moderation, &Settings::default()).groups.len());
    median(&format!("{name}: as Polis"), 41, || polis(&votes, &moderation, &Memory::default()).0.groups.len());
    if let Some(peak) = peak() {
        println!("peak memory so far, the file included: {peak} kB");
    }
}

fn live(participants: u64, statements: u64, count: usize) {
    let (votes, mut chance) = assembly(participants, statements, count);
    let mut live = Live::new(votes, HashMap::new(), Settings::default());
    median(&format!("one vote into {participants} x {statements}, {count} votes"), 41, || {
        let vote = chance.vote(participants, statements);
        live.vote(&[vote]).expect("there is room").groups.len()
    });
}

fn whole(participants: u64, statements: u64, count: usize) {
    let (votes, _) = assembly(participants, statements, count);
    median(&format!("{participants} x {statements}, {count} votes: ours"), 9, || {
        picture(&votes, &[], &Settings::default()).groups.len()
    });
    median(&format!("{participants} x {statements}, {count} votes: as Polis"), 9, || {
        polis(&votes, &[], &Memory::default()).0.groups.len()
    });
}

/// Votes of an assembly in which four leanings of unlike size meet.
fn assembly(participants: u64, statements: u64, count: usize) -> (Votes, Chance) {
    let mut chance = Chance(2026);
    let mut votes = Votes::from_log([]).expect("nothing fits");
    let mut log = Vec::with_capacity(count);
    let mut cast = std::collections::HashSet::with_capacity(count);
    while log.len() < count {
        let vote = chance.vote(participants, statements);
        if cast.insert((vote.participant, vote.statement)) {
            log.push(vote);
        }
    }
    votes.clone_from(&Votes::from_log(log).expect("it fits"));
    (votes, chance)
}

struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn vote(&mut self, participants: u64, statements: u64) -> Vote {
        let (participant, statement) = (self.next() % participants, self.next() % statements);
        let leaning = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3][(participant % 10) as usize];
        // What a leaning thinks of a statement, 0 to 99, and how often it passes.
        let likes = (statement.wrapping_mul(0x9e37_79b9) ^ (leaning * 0x85eb_ca6b)).wrapping_mul(0xc2b2_ae35) >> 9;
        let position = match self.next() % 100 {
            roll if roll < 20 => Position::Pass,
            roll if (roll - 20) * 100 < likes % 100 * 80 => Position::Agree,
            _ => Position::Disagree,
        };
        Vote { participant, statement, position }
    }
}

fn median<T>(what: &str, runs: usize, mut work: impl FnMut() -> T) {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let begin = Instant::now();
            std::hint::black_box(work());
            begin.elapsed()
        })
        .collect();
    times.sort();
    println!("{what}: {:.2?} (best {:.2?}, worst {:.2?})", times[runs / 2], times[0], times[runs - 1]);
}

/// Kilobytes, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
}
