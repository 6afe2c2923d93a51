//! A picture that follows the votes as they come in.

use crate::counts::count;
use crate::ours::{self, Settings};
use crate::picture::Picture;
use crate::votes::{Full, Moderation, Vote, Votes};
use std::collections::HashMap;

/// A conversation under way: its votes, what has been counted of them, and its picture.
///
/// After any number of votes the picture is that of [`crate::picture`] of all of them (axes, places and silhouettes to
/// 1e-9, everything counted exactly): what is carried over are counts, and the last components as a place to begin from.
#[derive(Clone, Debug)]
pub struct Live {
    votes: Votes,
    moderation: HashMap<u64, Moderation>,
    counts: Vec<u32>,
    settings: Settings,
    /// The last components, with a place for each statement that came since.
    near: Vec<[f64; 2]>,
    picture: Picture,
}

impl Live {
    /// A conversation with these votes so far. Statements that `moderation` does not have are in.
    pub fn new(votes: Votes, moderation: HashMap<u64, Moderation>, settings: Settings) -> Live {
        let counts = count(&votes, 0..votes.participants().len());
        let columns = by_column(&votes, &moderation);
        let picture = ours::near(&votes, &columns, &counts, None, &settings);
        let near = picture.axes.components.clone();
        Live { votes, moderation, counts, settings, near, picture }
    }

    /// The votes so far.
    pub fn votes(&self) -> &Votes {
        &self.votes
    }

    /// The picture as of the last vote or moderation.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// Enters votes, in order, and gives the new picture.
    ///
    /// # Errors
    /// [`Full`]: the votes before it are entered, that one and those after it are not, and the picture is as before.
    pub fn vote(&mut self, votes: &[Vote]) -> Result<&Picture, Full> {
        for &vote in votes {
            let columns = self.votes.statements().len();
            let before = self.votes.enter(vote)?;
            if self.votes.statements().len() > columns {
                self.new_statement(vote.statement);
            }
            let column = self.votes.statements().binary_search(&vote.statement).expect("a vote on it was entered");
            if let Some(before) = before {
                self.counts[3 * column + before.kind() as usize] -= 1;
            }
            self.counts[3 * column + vote.position.kind() as usize] += 1;
        }
        Ok(self.redraw())
    }

    /// Takes a statement out, or in again, and gives the new picture.
    pub fn moderate(&mut self, statement: u64, moderation: Moderation) -> &Picture {
        self.moderation.insert(statement, moderation);
        self.redraw()
    }

    fn new_statement(&mut self, id: u64) {
        let column = self.votes.statements().binary_search(&id).expect("it was just entered");
        self.counts.splice(3 * column..3 * column, [0; 3]);
        self.near.insert(column, [0.0; 2]);
    }

    fn redraw(&mut self) -> &Picture {
        let columns = by_column(&self.votes, &self.moderation);
        self.picture = ours::near(&self.votes, &columns, &self.counts, Some(&self.near), &self.settings);
        self.near.clone_from(&self.picture.axes.components);
        &self.picture
    }
}

fn by_column(votes: &Votes, moderation: &HashMap<u64, Moderation>) -> Vec<Moderation> {
    votes.statements().iter().map(|id| moderation.get(id).copied().unwrap_or_default()).collect()
}
