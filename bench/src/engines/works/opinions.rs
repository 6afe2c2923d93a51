//! Conversations: pictures of who thinks alike. No statement is moderated, as the peer has it.

use super::{Done, Named, bytes, timed};
use starling_opinions::polis::{Memory, polis};
use starling_opinions::{Live, Picture, Position, Settings, Vote, Votes, picture, read};
use std::collections::{HashMap, HashSet};

pub const WORKS: &[Named] = &[
    ("opinions", ours),
    ("opinions-polis", as_polis),
    ("opinions-from-votes", from_votes),
    ("opinions-live", live),
    ("opinions-million", million),
];

fn conversation(file: &str) -> Votes {
    read::matrix(&bytes(file)).expect("a participants-votes.csv").0
}

fn ours(times: usize, file: &str) -> Done {
    let votes = conversation(file);
    let (seconds, picture) = timed(times, || picture(&votes, &[], &Settings::default()));
    (seconds, told(&votes, &picture))
}

fn as_polis(times: usize, file: &str) -> Done {
    let votes = conversation(file);
    let (seconds, (picture, _)) = timed(times, || polis(&votes, &[], &Memory::default()));
    (seconds, told(&votes, &picture))
}

/// From a list of votes, as the peer takes them.
fn from_votes(times: usize, file: &str) -> Done {
    let votes = conversation(file);
    let log = log(&votes);
    drop(votes);
    let (seconds, (votes, picture)) = timed(times, || {
        let votes = Votes::from_log(log.iter().copied()).expect("room for all");
        let picture = picture(&votes, &[], &Settings::default());
        (votes, picture)
    });
    (seconds, told(&votes, &picture))
}

/// One vote more into an assembly of 5,000 × 1,000.
fn live(times: usize, _: &str) -> Done {
    let votes = assembly(5_000, 1_000, 600_000);
    let count = votes.len();
    let mut live = Live::new(votes, HashMap::new(), Settings::default());
    let mut chance = Chance(2027);
    let (seconds, groups) = timed(times, || {
        let vote = chance.vote(5_000, 1_000);
        live.vote(&[vote]).expect("room for one more").groups.len()
    });
    (seconds, format!("{count} votes before, {groups} groups"))
}

fn million(times: usize, _: &str) -> Done {
    let votes = assembly(20_000, 500, 1_000_000);
    let (seconds, picture) = timed(times, || picture(&votes, &[], &Settings::default()));
    (seconds, told(&votes, &picture))
}

fn told(votes: &Votes, picture: &Picture) -> String {
    let mut sizes: Vec<usize> = picture.groups.iter().map(|group| group.size).collect();
    sizes.sort_unstable();
    let sizes: Vec<String> = sizes.iter().map(usize::to_string).collect();
    format!("{} votes, groups of {}", votes.len(), sizes.join(", "))
}

fn log(votes: &Votes) -> Vec<Vote> {
    let rows = votes.participants().iter().enumerate();
    let of = |(row, &participant): (usize, &u64)| {
        let cast = votes.row(row);
        cast.map(move |(column, position)| Vote { participant, statement: votes.statements()[column], position })
            .collect::<Vec<_>>()
    };
    rows.flat_map(of).collect()
}

/// Votes of people of four leanings of unlike size, each statement at most once by each.
fn assembly(participants: u64, statements: u64, count: usize) -> Votes {
    let mut chance = Chance(2026);
    let mut cast = HashSet::with_capacity(count);
    let mut log = Vec::with_capacity(count);
    while log.len() < count {
        let vote = chance.vote(participants, statements);
        if cast.insert((vote.participant, vote.statement)) {
            log.push(vote);
        }
    }
    Votes::from_log(log).expect("room for all")
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One in five passes; the others follow what their leaning thinks of the statement, four times in five.
    fn vote(&mut self, participants: u64, statements: u64) -> Vote {
        let (participant, statement) = (self.next() % participants, self.next() % statements);
        let leaning = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3][(participant % 10) as usize];
        let likes = Chance(statement << 2 | leaning).next().is_multiple_of(2);
        let follows = !self.next().is_multiple_of(5);
        let position = match (self.next().is_multiple_of(5), likes == follows) {
            (true, _) => Position::Pass,
            (false, true) => Position::Agree,
            (false, false) => Position::Disagree,
        };
        Vote { participant, statement, position }
    }
}
