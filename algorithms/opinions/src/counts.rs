//! How often each position was taken on each statement.

use crate::votes::Votes;

/// How some participants voted on one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many agree.
    pub agree: u32,
    /// How many disagree.
    pub disagree: u32,
    /// How many passed.
    pub pass: u32,
}

impl Tally {
    /// How many voted, passes included.
    pub fn seen(self) -> u32 {
        self.agree + self.disagree + self.pass
    }

    /// Both together.
    pub fn and(self, other: Tally) -> Tally {
        Tally {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            pass: self.pass + other.pass,
        }
    }
}

/// How often each code occurs among the votes of some rows.
pub(crate) fn count(votes: &Votes, rows: impl IntoIterator<Item = usize>) -> Vec<u32> {
    let mut counts = vec![0; 3 * votes.statements().len()];
    for row in rows {
        for &code in votes.codes_of(row) {
            counts[code as usize] += 1;
        }
    }
    counts
}

/// The counts of codes by statement.
pub(crate) fn tallies(counts: &[u32]) -> Vec<Tally> {
    counts.chunks_exact(3).map(|of| Tally { agree: of[0], pass: of[1], disagree: of[2] }).collect()
}
