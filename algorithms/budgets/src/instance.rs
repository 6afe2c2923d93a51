//! What is decided: a budget, projects that cost money, and who supports which.

use std::collections::HashMap;

/// Money to share among projects by votes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Instance {
    /// What may be spent, in minor units; at most [`crate::money::LARGEST`].
    pub budget: i64,
    /// `10^scale` minor units make one unit of the currency.
    pub scale: u32,
    /// How people voted.
    pub kind: VoteKind,
    /// In the order of the file; an index into it names a project everywhere.
    pub projects: Vec<Project>,
    /// Who voted how.
    pub ballots: Ballots,
    /// Keys and values of the file's `META` section, in its order.
    pub meta: Vec<(String, String)>,
}

/// Something that may be funded, as a whole or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// As the file calls it.
    pub id: String,
    /// For people; may be empty.
    pub name: String,
    /// In minor units, zero or more; what costs nothing is funded as soon as anyone supports it.
    pub cost: i64,
    /// Whether the file says that it was funded; none where the file does not say.
    pub selected: Option<bool>,
}

/// What a ballot holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VoteKind {
    /// Any number of projects, all alike.
    #[default]
    Approval,
    /// One project.
    ChooseOne,
    /// Projects in order of preference; a mark is the place, from 1.
    Ordinal,
    /// Points that together stay within a limit; a mark is the points, from 1 to a million.
    Cumulative,
    /// Points for each project on its own; a mark is the points, from 1 to a million.
    Scoring,
}

/// The ballots, each different one kept once. Voters and ballots are indices from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballots {
    names: String,
    name_ends: Vec<usize>,
    of_voter: Vec<u32>,
    ends: Vec<usize>,
    projects: Vec<u32>,
    marks: Vec<i64>,
    voters: Vec<u64>,
}

impl Ballots {
    /// How many voters there are, empty ballots included.
    pub fn voters(&self) -> usize {
        self.of_voter.len()
    }

    /// How many different ballots there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nobody voted.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How a voter is called.
    ///
    /// # Panics
    /// When there is no such voter.
    pub fn name(&self, voter: usize) -> &str {
        let begin = if voter == 0 { 0 } else { self.name_ends[voter - 1] };
        &self.names[begin..self.name_ends[voter]]
    }

    /// The ballot of each voter.
    pub fn of_voters(&self) -> &[u32] {
        &self.of_voter
    }

    /// How many voters cast a ballot.
    ///
    /// # Panics
    /// When there is no such ballot.
    pub fn cast(&self, ballot: usize) -> u64 {
        self.voters[ballot]
    }

    /// The projects on a ballot, rising, each with its mark.
    ///
    /// # Panics
    /// When there is no such ballot.
    pub fn on(&self, ballot: usize) -> impl ExactSizeIterator<Item = (usize, i64)> {
        let begin = if ballot == 0 { 0 } else { self.ends[ballot - 1] };
        let range = begin..self.ends[ballot];
        self.projects[range.clone()].iter().zip(&self.marks[range]).map(|(&project, &mark)| (project as usize, mark))
    }

    /// The longest ballot.
    pub fn longest(&self) -> usize {
        let begins = std::iter::once(&0).chain(&self.ends);
        self.ends.iter().zip(begins).map(|(end, begin)| end - begin).max().unwrap_or(0)
    }

    /// How many supporters each of `projects` has.
    pub fn supporters(&self, projects: usize) -> Vec<u64> {
        let mut supporters = vec![0; projects];
        for ballot in 0..self.len() {
            for (project, _) in self.on(ballot) {
                supporters[project] += self.cast(ballot);
            }
        }
        supporters
    }
}

/// Takes ballots one by one.
#[derive(Default)]
pub struct BallotBox {
    ballots: Ballots,
    /// Projects and marks by turns: whole numbers alone are hashed in one go.
    known: HashMap<Vec<u64>, u32>,
}

impl BallotBox {
    /// The index of a ballot with these marks, each project at most once, in any order. Voters come by [`BallotBox::cast`].
    ///
    /// # Panics
    /// When there are more than 2³² ballots or projects.
    pub fn ballot(&mut self, marks: &mut Vec<(u32, i64)>) -> u32 {
        marks.sort_unstable();
        marks.dedup_by_key(|&mut (project, _)| project);
        let key: Vec<u64> = marks.iter().flat_map(|&(project, mark)| [project.into(), mark.cast_unsigned()]).collect();
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let new = u32::try_from(self.ballots.ends.len()).expect("fewer than 2^32 ballots");
        self.ballots.projects.extend(marks.iter().map(|&(project, _)| project));
        self.ballots.marks.extend(marks.iter().map(|&(_, mark)| mark));
        self.ballots.ends.push(self.ballots.projects.len());
        self.ballots.voters.push(0);
        self.known.insert(key, new);
        new
    }

    /// How many voters have cast one.
    pub fn voters(&self) -> usize {
        self.ballots.of_voter.len()
    }

    /// A voter casts a ballot.
    ///
    /// # Panics
    /// When there is no such ballot.
    pub fn cast(&mut self, voter: &str, ballot: u32) {
        self.ballots.voters[ballot as usize] += 1;
        self.ballots.names.push_str(voter);
        self.ballots.name_ends.push(self.ballots.names.len());
        self.ballots.of_voter.push(ballot);
    }

    /// Opens the box.
    pub fn open(self) -> Ballots {
        self.ballots
    }
}

impl Instance {
    /// An instance without ids or names: what projects cost, and which of them each voter approves.
    ///
    /// ```
    /// use starling_budgets::Instance;
    /// let instance = Instance::of_approvals(100, &[60, 50], &[&[0], &[0, 1], &[1]]);
    /// assert_eq!(instance.projects[1].cost, 50);
    /// assert_eq!(instance.ballots.voters(), 3);
    /// ```
    ///
    /// # Panics
    /// When a voter approves what is not there.
    pub fn of_approvals(budget: i64, costs: &[i64], voters: &[&[usize]]) -> Instance {
        let marks: Vec<Vec<(usize, i64)>> = voters.iter().map(|on| on.iter().map(|&p| (p, 1)).collect()).collect();
        Instance::of_marks(budget, VoteKind::Approval, costs, &marks)
    }

    /// The same with marks: points, or places for [`VoteKind::Ordinal`].
    ///
    /// # Panics
    /// When a voter marks what is not there.
    pub fn of_marks(budget: i64, kind: VoteKind, costs: &[i64], voters: &[Vec<(usize, i64)>]) -> Instance {
        let project = |(at, &cost): (usize, &i64)| Project { id: (at + 1).to_string(), cost, ..Project::default() };
        let mut urn = BallotBox::default();
        for (at, on) in voters.iter().enumerate() {
            assert!(on.iter().all(|&(project, _)| project < costs.len()), "a voter marks what is not there");
            let mut marks = on.iter().map(|&(p, mark)| (u32::try_from(p).expect("few projects"), mark)).collect();
            let ballot = urn.ballot(&mut marks);
            urn.cast(&(at + 1).to_string(), ballot);
        }
        let projects = costs.iter().enumerate().map(project).collect();
        Instance { budget, kind, projects, ballots: urn.open(), ..Instance::default() }
    }

    /// The points a mark is worth: the mark itself for points, 1 for approvals; for places, the first is worth as many
    /// as a ballot may name (`max_length` of the file, else the longest ballot) and each next one less, as Borda counts.
    pub fn points(&self) -> impl Fn(i64) -> i64 + use<> {
        let stated = self.meta.iter().find(|(key, _)| key == "max_length").and_then(|(_, value)| value.parse().ok());
        let longest = self.ballots.longest() as i64;
        let most = stated.unwrap_or(0).clamp(longest, longest.max(self.projects.len() as i64));
        let kind = self.kind;
        move |mark| match kind {
            VoteKind::Approval | VoteKind::ChooseOne => 1,
            VoteKind::Ordinal => (most - mark + 1).max(0),
            VoteKind::Cumulative | VoteKind::Scoring => mark,
        }
    }
}
