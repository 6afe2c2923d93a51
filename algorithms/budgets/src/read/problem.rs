//! What can be wrong with a file.

use std::fmt;

/// Something wrong with one line; the rest was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// What is wrong.
    pub reason: Reason,
}

/// What was wrong with single lines; however much it is, few of them are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first found, at most [`Problems::LISTED`], in the order of lines.
    pub listed: Vec<Problem>,
    /// How many more there were.
    pub unlisted: usize,
}

impl Problems {
    /// So many are listed; more are only counted.
    pub const LISTED: usize = 1_000;

    /// How many there were, listed or not.
    pub fn count(&self) -> usize {
        self.listed.len() + self.unlisted
    }

    pub(super) fn note(&mut self, problem: Problem) {
        match self.listed.len() < Problems::LISTED {
            true => self.listed.push(problem),
            false => self.unlisted += 1,
        }
    }
}

/// What is wrong with a line, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Bytes that are not UTF-8 were replaced.
    NotUtf8,
    /// A quote is opened and never closed; the line was taken as it stands.
    UnclosedQuote,
    /// A line before the first section, or a section after the votes; left out.
    OutsideSection,
    /// `vote_type` is missing; approvals were assumed.
    NoVoteType,
    /// The file names another number of this than it holds.
    CountDiffers {
        /// `num_projects` or `num_votes`.
        key: &'static str,
        /// What the file says.
        stated: String,
        /// What it holds.
        found: usize,
    },
    /// A project without an id; left out.
    NoProjectId,
    /// A second project with this id; left out.
    DuplicateProject(String),
    /// A cost that is not an amount of zero or more; the project was left out.
    BadCost(String),
    /// A cost above the whole budget; the project is kept and cannot be funded.
    CostOverBudget(String),
    /// The column `voter_id` is missing; voters are numbered.
    NoVoterIds,
    /// A second ballot of this voter; left out.
    DuplicateVoter(String),
    /// A project that is not listed; passed over on this ballot.
    UnknownProject(String),
    /// A project named twice on one ballot; the first counts.
    NamedTwice(String),
    /// More than one project where one is to be chosen; the ballot was left out.
    MoreThanOne(usize),
    /// As many points as projects are needed; the ballot was left out.
    PointsDoNotMatch {
        /// Projects named.
        projects: usize,
        /// Points given.
        points: usize,
    },
    /// Points that are not a whole number from 0 to a million; passed over on this ballot.
    BadPoints(String),
    /// The project stated as selected is neither `0` nor `1` nor another whole number; taken as not stated.
    BadSelected(String),
}

/// Why nothing can be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// A section is missing: `META`, `PROJECTS` or `VOTES`; also when votes stand before projects.
    NoSection(&'static str),
    /// A section lacks a column.
    NoColumn {
        /// The line of its header, 0 where the file ends.
        line: usize,
        /// The section.
        section: &'static str,
        /// The column.
        column: &'static str,
    },
    /// `budget` is missing.
    NoBudget,
    /// `budget` is not an amount above zero.
    BadBudget {
        /// Its line.
        line: usize,
        /// What stands there.
        value: String,
    },
    /// `vote_type` is none of approval, choose-1, ordinal, cumulative and scoring.
    BadVoteType {
        /// Its line.
        line: usize,
        /// What stands there.
        value: String,
    },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::NotUtf8 => write!(f, "not UTF-8; the bytes in question were replaced"),
            Reason::UnclosedQuote => write!(f, "a quote is opened and never closed; taken as it stands"),
            Reason::OutsideSection => write!(f, "outside the sections META, PROJECTS, VOTES in this order; left out"),
            Reason::NoVoteType => write!(f, "no vote_type; approval assumed"),
            Reason::CountDiffers { key, stated, found } => write!(f, "{key} is {stated}, but there are {found}"),
            Reason::NoProjectId => write!(f, "a project without project_id; left out"),
            Reason::DuplicateProject(id) => write!(f, "project {id} stands twice; the second is left out"),
            Reason::BadCost(cost) => write!(f, "cost {cost:?} is not an amount of zero or more; project left out"),
            Reason::CostOverBudget(id) => write!(f, "project {id} costs more than the whole budget"),
            Reason::NoVoterIds => write!(f, "no column voter_id; voters are numbered"),
            Reason::DuplicateVoter(id) => write!(f, "voter {id} voted before; this ballot is left out"),
            Reason::UnknownProject(id) => write!(f, "project {id:?} is not listed; passed over"),
            Reason::NamedTwice(id) => write!(f, "project {id} is named twice; the first counts"),
            Reason::MoreThanOne(named) => write!(f, "{named} projects named where one is chosen; ballot left out"),
            Reason::PointsDoNotMatch { projects, points } => {
                write!(f, "{points} points for {projects} projects; ballot left out")
            }
            Reason::BadPoints(points) => {
                write!(f, "points {points:?} are not a whole number from 0 to 1000000; passed over")
            }
            Reason::BadSelected(value) => write!(f, "selected {value:?} is not a number; taken as not stated"),
        }
    }
}

impl Unusable {
    /// The line it is about; 0 where the file as a whole is meant.
    pub fn line(&self) -> usize {
        match self {
            Unusable::NoSection(_) | Unusable::NoBudget => 0,
            Unusable::NoColumn { line, .. } | Unusable::BadBudget { line, .. } | Unusable::BadVoteType { line, .. } => {
                *line
            }
        }
    }
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unusable::NoSection(section) => {
                write!(f, "no section {section}; a Pabulib file has META, PROJECTS and VOTES in this order")
            }
            Unusable::NoColumn { section, column, .. } => write!(f, "section {section} has no column {column}"),
            Unusable::NoBudget => write!(f, "META names no budget"),
            Unusable::BadBudget { value, .. } => {
                write!(f, "budget {value:?} is not an amount above zero, such as 100000 or 2500.50")
            }
            Unusable::BadVoteType { value, .. } => {
                write!(f, "vote_type {value:?} is none of approval, choose-1, ordinal, cumulative, scoring")
            }
        }
    }
}

impl std::error::Error for Unusable {}
