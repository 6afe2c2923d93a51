//! What a count in stages gives: every stage with its votes, who gave how much to whom, and why it ended.

use crate::{Candidate, Tie};

/// A count in stages. Votes are whole numbers of a small unit: 10 to the minus [`Count::decimals`] of a vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// Decimal places of every number of votes in here.
    pub decimals: u8,
    /// How many were to be elected.
    pub seats: u32,
    /// The quota at the end of the count, in units; none where the method has none.
    pub quota: Option<i64>,
    /// Ballots, by weight.
    pub cast: u64,
    /// Ballots that name somebody who stands, by weight.
    pub valid: u64,
    /// Of the valid ones, those without a preference that counts under the marking rules, by weight.
    pub unusable: u64,
    /// Who is elected, in the order of election.
    pub elected: Vec<Candidate>,
    /// The stages in order.
    pub stages: Vec<Stage>,
    /// Every tie that had to be broken or could not be.
    pub ties: Vec<Tie>,
    /// Why the count ended.
    pub ending: Ending,
}

/// Why a count ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// All seats are filled, or nobody is left to fill them.
    Complete,
    /// A tie is unresolved: draw a lot, record it, count again.
    NeedsLot,
    /// The rule asks for a majority of all valid ballots and the last one standing has none.
    NoMajority,
}

/// One stage of a count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stage {
    /// What made it.
    pub action: Action,
    /// Votes of each candidate at its end, in units, by place in the list.
    pub totals: Vec<i64>,
    /// The quota at its end, in units; none where the method has none.
    pub quota: Option<i64>,
    /// Who gave how much to whom in this stage; nothing in a first stage and under Meek, where everything moves.
    pub transfers: Vec<Transfer>,
    /// Votes that are with nobody because nobody else on the ballots continues, or because they are read no further, in
    /// units, since the beginning. With `totals` and `lost` they are the valid ballots, exactly.
    pub exhausted: i64,
    /// Votes lost by rounding down, in units, since the beginning.
    pub lost: i64,
    /// Who was elected at its end, in order.
    pub elected: Vec<Elected>,
    /// Under Meek, what part of a vote each candidate keeps, in units; empty elsewhere.
    pub keep: Vec<i64>,
    /// Under Meek, how often the votes were counted anew; 0 elsewhere.
    pub iterations: u32,
}

/// What made a stage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// First preferences.
    First,
    /// A surplus was transferred.
    Surplus {
        /// Whose.
        of: Candidate,
        /// How much, in units.
        surplus: i64,
    },
    /// A candidate was excluded and their ballots transferred.
    Exclude {
        /// Who.
        candidate: Candidate,
    },
    /// Under Meek: what each elected candidate keeps was set anew until somebody else reached the quota.
    Keep,
    /// The second of two rounds.
    SecondRound,
}

/// Votes going from one candidate to another, or to nobody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Transfer {
    /// Who gives.
    pub from: Candidate,
    /// Who receives; none: the ballots name nobody else who continues.
    pub to: Option<Candidate>,
    /// Ballots, by weight.
    pub ballots: u64,
    /// Votes, in units.
    pub votes: i64,
}

/// Somebody elected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Elected {
    /// Who.
    pub candidate: Candidate,
    /// Why.
    pub by: ElectedBy,
}

/// Why somebody is elected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ElectedBy {
    /// The quota was reached.
    Quota,
    /// As many continue as there are seats left.
    LastSeat,
    /// More than half.
    Majority,
    /// The most votes.
    Most,
}

/// Why a method cannot count an election.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// The method reads ranks and the ballots are scores.
    NeedsRanks,
    /// The method reads scores and the ballots are ranks.
    NeedsScores,
    /// There is no seat to fill.
    NoSeat,
    /// The method fills one seat, and there are more.
    OneSeatOnly,
    /// Nobody stands.
    NoCandidate,
    /// The ballots of the second round have other candidates.
    OtherCandidates,
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Unfit::NeedsRanks => "the method reads ranks and the ballots are scores",
            Unfit::NeedsScores => "the method reads scores and the ballots are ranks",
            Unfit::NoSeat => "there is no seat to fill",
            Unfit::OneSeatOnly => "the method fills one seat, and there are more",
            Unfit::NoCandidate => "nobody stands",
            Unfit::OtherCandidates => "the ballots of the second round have other candidates",
        })
    }
}

/// A number of units with `decimals` places as people write it: `decimal(6_375_484_8, 5)` is `637.54848`. All places
/// are written, none when `decimals` is 0.
pub fn decimal(units: i64, decimals: u8) -> String {
    let digits = format!("{:0>1$}", units.unsigned_abs(), usize::from(decimals) + 1);
    let (whole, part) = digits.split_at(digits.len() - usize::from(decimals));
    let sign = if units < 0 { "-" } else { "" };
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}
