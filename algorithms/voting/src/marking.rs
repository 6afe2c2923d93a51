//! Which marks of a ballot count: the rules of a count, and the papers they leave.

use crate::Election;
use crate::election::{EQUAL, OVERVOTED, SKIPPED};

/// What a rank with too many marks does. Both ways are in use, and they change totals: a charter names one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Overvote {
    /// The rank counts as if it were empty and the next one is read ("always skip to next rank" in RCTab; Minneapolis).
    #[default]
    Skip,
    /// The ballot is read no further.
    Exhaust,
}

/// What ranks left empty before a mark do. An overvoted rank is not an empty one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SkippedRanks {
    /// Nothing: the next mark counts.
    Ignore,
    /// The ballot is read no further after this many empty ranks in a row. In use: 1, and 2 (the default; Minneapolis,
    /// and Maine by 21-A M.R.S. § 723-A). 0 is taken as 1.
    ExhaustAfter(u16),
}

impl Default for SkippedRanks {
    fn default() -> Self {
        SkippedRanks::ExhaustAfter(2)
    }
}

/// What several candidates named at one rank are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum EqualRanks {
    /// An equal preference where the method knows what to do with one (Meek, Schulze, approval); elsewhere the ballot
    /// is read no further, since what follows is preferred less than both.
    #[default]
    ByMethod,
    /// Too many marks, as [`Overvote`] says.
    AsOvervote,
    /// The ballot is read no further.
    Exhaust,
}

/// Which marks count. The default is what Minneapolis counted by in 2017.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Marking {
    /// Ranks with too many marks.
    pub overvote: Overvote,
    /// Ranks left empty.
    pub skipped: SkippedRanks,
    /// Several candidates at one rank.
    pub equal: EqualRanks,
    /// Ranks after this many are not read; none: all are.
    pub max_ranks: Option<u16>,
}

/// The preferences that count, all papers one after another; no candidate twice on a paper, none withdrawn.
#[derive(Debug)]
pub(crate) struct Papers {
    /// Candidates; with [`EQUAL`] at the same rank as the one before.
    pub prefs: Vec<u16>,
    /// Where each paper begins, and the end.
    pub starts: Vec<usize>,
    pub weights: Vec<u64>,
    /// Ballots that name somebody who stands, by weight.
    pub valid: u64,
    /// Of these, without any preference that counts.
    pub unusable: u64,
}

impl Papers {
    /// The papers of a ranked election; `equal`: whether the method takes equal preferences. None for scores.
    pub fn of(election: &Election, marking: &Marking, equal: bool) -> Option<Papers> {
        let ballots = election.ranked_ballots()?;
        let mut reader = Reader {
            standing: election.standing(),
            seen: vec![0; election.names().len()],
            now: 0,
            marking: *marking,
            keep_equal: equal && marking.equal == EqualRanks::ByMethod,
        };
        let mut papers = Papers {
            prefs: Vec::with_capacity(ballots.marks.len()),
            starts: Vec::with_capacity(ballots.weights.len() + 1),
            weights: Vec::with_capacity(ballots.weights.len()),
            valid: 0,
            unusable: 0,
        };
        papers.starts.push(0);
        for (i, &weight) in ballots.weights.iter().enumerate() {
            let before = papers.prefs.len();
            let names_somebody = reader.read(ballots.marks_of(i), &mut papers.prefs);
            if papers.prefs.len() > before {
                papers.starts.push(papers.prefs.len());
                papers.weights.push(weight);
            } else if names_somebody {
                papers.unusable += weight;
            }
            papers.valid += if names_somebody { weight } else { 0 };
        }
        Some(papers)
    }

    pub fn len(&self) -> usize {
        self.weights.len()
    }

    pub fn prefs_of(&self, paper: usize) -> &[u16] {
        &self.prefs[self.starts[paper]..self.starts[paper + 1]]
    }
}

struct Reader {
    standing: Vec<bool>,
    /// The ballot on which a candidate was last seen, counted from 1.
    seen: Vec<usize>,
    now: usize,
    marking: Marking,
    keep_equal: bool,
}

impl Reader {
    /// Appends the preferences of one ballot that count; says whether it names anybody who stands.
    fn read(&mut self, marks: &[u16], prefs: &mut Vec<u16>) -> bool {
        self.now += 1;
        let mut empty_in_a_row = 0;
        let mut rank = 0;
        let mut at = 0;
        while at < marks.len() {
            let from = at;
            at += 1;
            while at < marks.len() && marks[at] & EQUAL != 0 {
                at += 1;
            }
            rank += 1;
            let beyond = self.marking.max_ranks.is_some_and(|most| rank > usize::from(most));
            let goes_on = !beyond
                && match marks[from] {
                    SKIPPED => {
                        empty_in_a_row += 1;
                        match self.marking.skipped {
                            SkippedRanks::Ignore => true,
                            SkippedRanks::ExhaustAfter(most) => empty_in_a_row < most.max(1),
                        }
                    }
                    OVERVOTED => {
                        empty_in_a_row = 0;
                        self.marking.overvote == Overvote::Skip
                    }
                    _ => {
                        empty_in_a_row = 0;
                        self.take(&marks[from..at], prefs)
                    }
                };
            if !goes_on {
                return self.any_standing(marks);
            }
        }
        self.any_standing(marks)
    }

    /// Takes one rank that names candidates; says whether the ballot is read on.
    fn take(&mut self, named: &[u16], prefs: &mut Vec<u16>) -> bool {
        let standing = named.iter().filter(|&&mark| self.stands(mark)).count();
        if standing > 1 && !self.keep_equal {
            return self.marking.equal == EqualRanks::AsOvervote && self.marking.overvote == Overvote::Skip;
        }
        let mut equal = 0;
        for &mark in named {
            let mark = mark & !EQUAL;
            let seen = &mut self.seen[usize::from(mark)];
            if self.standing[usize::from(mark)] && *seen != self.now {
                *seen = self.now;
                prefs.push(mark | equal);
                equal = EQUAL;
            }
        }
        true
    }

    fn any_standing(&self, marks: &[u16]) -> bool {
        marks.iter().any(|&mark| mark != SKIPPED && mark != OVERVOTED && self.stands(mark))
    }

    fn stands(&self, mark: u16) -> bool {
        self.standing[usize::from(mark & !EQUAL)]
    }
}
