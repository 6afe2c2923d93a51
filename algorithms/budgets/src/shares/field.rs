//! An instance laid out for the method: supporters by project, with what a unit of price means for each.

use super::Utility;
use crate::instance::Instance;

/// Supporters of each project as ballots, each with the voters who cast it and the weight its voters give the project.
pub(crate) struct Field<'a> {
    pub(crate) instance: &'a Instance,
    pub(crate) voters: u64,
    /// Whether all weights are 1: what supporters pay for a project is the same for all who can.
    pub(crate) alike: bool,
    ends: Vec<usize>,
    ballots: Vec<u32>,
    weights: Vec<i64>,
    /// How many supporters each project has.
    pub(crate) support: Vec<u64>,
    /// The weights of all its supporters together.
    pub(crate) weight: Vec<u64>,
    /// The largest weight any supporter gives it.
    pub(crate) largest: Vec<u64>,
    /// What the price of a unit of weight is divided by to get ρ, the price of a unit of utility.
    pub(crate) divisor: Vec<u64>,
    points: Box<dyn Fn(i64) -> i64 + Send + Sync>,
    utility: Utility,
}

impl<'a> Field<'a> {
    pub(crate) fn new(instance: &'a Instance, utility: Utility) -> Field<'a> {
        let points = instance.points();
        let alike = utility != Utility::Score;
        let count = instance.projects.len();
        let ballots = &instance.ballots;
        let weight = |mark| if alike { 1 } else { points(mark) };
        let mut ends = vec![0usize; count + 1];
        for ballot in 0..ballots.len() {
            for (project, mark) in ballots.on(ballot) {
                ends[project + 1] += usize::from(weight(mark) > 0);
            }
        }
        for project in 0..count {
            ends[project + 1] += ends[project];
        }
        let mut next = ends.clone();
        let mut of = vec![0; ends[count]];
        let mut weights = vec![0; if alike { 0 } else { ends[count] }];
        let (mut support, mut total, mut largest) = (vec![0; count], vec![0; count], vec![0; count]);
        for ballot in 0..ballots.len() {
            let cast = ballots.cast(ballot);
            for (project, mark) in ballots.on(ballot) {
                let weight = weight(mark);
                if weight <= 0 {
                    continue;
                }
                let at = next[project];
                of[at] = u32::try_from(ballot).expect("ballots are counted by u32");
                if !alike {
                    weights[at] = weight;
                }
                next[project] += 1;
                support[project] += cast;
                total[project] += cast * weight.unsigned_abs();
                largest[project] = weight.unsigned_abs().max(largest[project]);
            }
        }
        let divisor = (instance.projects.iter())
            .map(|project| if utility == Utility::Cost { project.cost.max(1).unsigned_abs() } else { 1 })
            .collect();
        Field {
            instance,
            voters: ballots.voters() as u64,
            alike,
            ends: ends.split_off(1),
            ballots: of,
            weights,
            support,
            weight: total,
            largest,
            divisor,
            points: Box::new(points),
            utility,
        }
    }

    /// The ballots that support a project, rising.
    pub(crate) fn supporters(&self, project: usize) -> &[u32] {
        &self.ballots[self.range(project)]
    }

    /// Their weights in the same order; empty where all are 1.
    pub(crate) fn weights(&self, project: usize) -> &[i64] {
        if self.alike { &[] } else { &self.weights[self.range(project)] }
    }

    /// The supporting ballots with their weights.
    pub(crate) fn weighted(&self, project: usize) -> impl Iterator<Item = (usize, u64)> {
        let weights = self.weights(project);
        let weight = move |at: usize| weights.get(at).map_or(1, |weight| weight.unsigned_abs());
        self.supporters(project).iter().enumerate().map(move |(at, &ballot)| (ballot as usize, weight(at)))
    }

    /// The projects a ballot supports, with their weights.
    pub(crate) fn on(&self, ballot: usize) -> impl Iterator<Item = (usize, u64)> {
        let weight = |mark| if self.utility == Utility::Score { (self.points)(mark).max(0).unsigned_abs() } else { 1 };
        self.instance.ballots.on(ballot).map(move |(project, mark)| (project, weight(mark))).filter(|&(_, w)| w > 0)
    }

    /// The utility of a unit of weight in a project.
    pub(crate) fn worth(&self, project: usize) -> u64 {
        if self.utility == Utility::Cost { self.instance.projects[project].cost.unsigned_abs() } else { 1 }
    }

    fn range(&self, project: usize) -> std::ops::Range<usize> {
        let begin = if project == 0 { 0 } else { self.ends[project - 1] };
        begin..self.ends[project]
    }
}
