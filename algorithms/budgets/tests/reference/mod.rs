//! The rules once more, as slowly and plainly as they are defined: one account a voter, fractions of machine numbers.

use starling_budgets::{Instance, VoteKind};
use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Sub};

/// A fraction; operations panic where a number does not fit.
#[derive(Clone, Copy, Debug)]
pub struct Fraction(i128, i128);

impl Fraction {
    pub fn of(numerator: i128, denominator: i128) -> Fraction {
        let (mut a, mut b) = (numerator.abs(), denominator);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Fraction(numerator / a.max(1), denominator / a.max(1))
    }

    pub fn written(self) -> String {
        if self.1 == 1 { self.0.to_string() } else { format!("{}/{}", self.0, self.1) }
    }
}

impl Add for Fraction {
    type Output = Fraction;
    fn add(self, other: Fraction) -> Fraction {
        let (a, b) = (self.0.checked_mul(other.1).unwrap(), other.0.checked_mul(self.1).unwrap());
        Fraction::of(a + b, self.1.checked_mul(other.1).unwrap())
    }
}

impl Sub for Fraction {
    type Output = Fraction;
    fn sub(self, other: Fraction) -> Fraction {
        self + Fraction(-other.0, other.1)
    }
}

impl Mul<i128> for Fraction {
    type Output = Fraction;
    fn mul(self, by: i128) -> Fraction {
        Fraction::of(self.0.checked_mul(by).unwrap(), self.1)
    }
}

impl Div<i128> for Fraction {
    type Output = Fraction;
    fn div(self, by: i128) -> Fraction {
        Fraction::of(self.0, self.1.checked_mul(by).unwrap())
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        self.0.checked_mul(other.1).unwrap().cmp(&other.0.checked_mul(self.1).unwrap())
    }
}

/// An election: what a voter gives a project is `points[voter][project]`, 0 for nothing.
#[derive(Clone, Debug)]
pub struct Election {
    pub budget: i128,
    pub costs: Vec<i128>,
    pub points: Vec<Vec<i128>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    Cost,
    One,
    Points,
}

/// Rounds of equal shares: the project, ρ, and what each voter paid.
pub type Rounds = Vec<(usize, Fraction, Vec<Fraction>)>;

impl Election {
    pub fn votes(&self, project: usize) -> usize {
        self.points.iter().filter(|of| of[project] > 0).count()
    }

    fn utility(&self, gain: Gain, voter: usize, project: usize) -> i128 {
        match gain {
            _ if self.points[voter][project] == 0 => 0,
            Gain::Cost => self.costs[project],
            Gain::One => 1,
            Gain::Points => self.points[voter][project],
        }
    }

    /// Lower cost, more votes, order.
    fn before(&self, a: usize, b: usize) -> Ordering {
        (self.costs[a].cmp(&self.costs[b])).then(self.votes(b).cmp(&self.votes(a))).then(a.cmp(&b))
    }

    /// Equal shares of `total`, and what everyone has left.
    pub fn equal_shares(&self, gain: Gain, total: i128) -> (Rounds, Vec<Fraction>) {
        let mut money = vec![Fraction::of(total, self.points.len() as i128); self.points.len()];
        let mut rounds: Rounds = Vec::new();
        loop {
            let mut best: Option<(usize, Fraction)> = None;
            for project in 0..self.costs.len() {
                let taken = rounds.iter().any(|(other, ..)| *other == project);
                if taken || self.costs[project] > self.budget {
                    continue;
                }
                if let Some(rho) = self.rho(gain, project, &money) {
                    let better = best.is_none_or(|(other, least)| {
                        rho.cmp(&least).then_with(|| self.before(project, other)) == Ordering::Less
                    });
                    if better {
                        best = Some((project, rho));
                    }
                }
            }
            let Some((project, rho)) = best else { return (rounds, money) };
            let mut paid = Vec::new();
            for (voter, has) in money.iter_mut().enumerate() {
                let pays = (rho * self.utility(gain, voter, project)).min(*has);
                paid.push(pays);
                *has = *has - pays;
            }
            rounds.push((project, rho, paid));
        }
    }

    /// The least ρ at which its supporters can pay, trying them as short from the poorest on.
    fn rho(&self, gain: Gain, project: usize, money: &[Fraction]) -> Option<Fraction> {
        let mut supporters: Vec<(Fraction, i128)> = (0..self.points.len())
            .filter(|&voter| self.points[voter][project] > 0)
            .map(|voter| (money[voter], self.utility(gain, voter, project).max(1)))
            .collect();
        supporters.sort_by_key(|(has, utility)| *has / *utility);
        let mut missing = Fraction::of(self.costs[project], 1);
        let mut units: i128 = supporters.iter().map(|(_, utility)| utility).sum();
        for (has, utility) in supporters {
            let rho = missing / units;
            if rho * utility <= has {
                return Some(rho);
            }
            missing = missing - has;
            units -= utility;
        }
        None
    }

    /// Shares raised by `step` until the next increment would overspend; how often, and what comes out.
    pub fn raised(&self, gain: Gain, step: i128) -> (u64, Rounds) {
        let fundable = |project: &usize| self.votes(*project) > 0 && self.costs[*project] <= self.budget;
        let all = (0..self.costs.len()).filter(fundable).count();
        let mut last = self.equal_shares(gain, self.budget).0;
        let mut times = 0;
        while last.len() < all {
            let more = step * (times as i128 + 1) * self.points.len() as i128;
            let next = self.equal_shares(gain, self.budget + more).0;
            if next.iter().map(|(project, ..)| self.costs[*project]).sum::<i128>() > self.budget {
                break;
            }
            last = next;
            times += 1;
        }
        (times, last)
    }

    /// Adds greedily, by total utility for a unit of cost.
    pub fn greedily(&self, gain: Gain, mut selected: Vec<usize>) -> Vec<usize> {
        let total = |project| (0..self.points.len()).map(|voter| self.utility(gain, voter, project)).sum::<i128>();
        loop {
            let left = self.budget - selected.iter().map(|&project| self.costs[project]).sum::<i128>();
            let fits = |&project: &usize| {
                self.votes(project) > 0 && self.costs[project] <= left && !selected.contains(&project)
            };
            let better = |&a: &usize, &b: &usize| {
                let by_utility = match gain {
                    Gain::Cost => self.votes(b).cmp(&self.votes(a)),
                    _ => (total(b) * self.costs[a]).cmp(&(total(a) * self.costs[b])),
                };
                by_utility.then_with(|| self.before(a, b))
            };
            match (0..self.costs.len()).filter(fits).min_by(better) {
                Some(next) => selected.push(next),
                None => return selected,
            }
        }
    }

    /// Sequential Phragmén: what is bought, and when.
    pub fn phragmen(&self) -> Vec<(usize, Fraction)> {
        let mut since = vec![Fraction::of(0, 1); self.points.len()];
        let mut bought: Vec<(usize, Fraction)> = Vec::new();
        loop {
            let mut next: Option<(usize, Fraction)> = None;
            for project in 0..self.costs.len() {
                let taken = bought.iter().any(|(other, _)| *other == project);
                if taken || self.votes(project) == 0 || self.costs[project] > self.budget {
                    continue;
                }
                let supporters = (0..self.points.len()).filter(|&voter| self.points[voter][project] > 0);
                let sum = supporters.fold(Fraction::of(self.costs[project], 1), |sum, voter| sum + since[voter]);
                let time = sum / self.votes(project) as i128;
                let earlier = next.is_none_or(|(other, least)| {
                    time.cmp(&least).then_with(|| self.before(project, other)) == Ordering::Less
                });
                if earlier {
                    next = Some((project, time));
                }
            }
            let Some((project, time)) = next else { return bought };
            if bought.iter().map(|(other, _)| self.costs[*other]).sum::<i128>() + self.costs[project] > self.budget {
                return bought;
            }
            for (voter, since) in since.iter_mut().enumerate() {
                if self.points[voter][project] > 0 {
                    *since = time;
                }
            }
            bought.push((project, time));
        }
    }
}

/// Numbers from a seed (xorshift).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// An election of a few voters and projects; `grain` makes costs near multiples of it, so that many are nearly
    /// but not quite equal.
    pub fn election(&mut self, grain: i128) -> Election {
        let (voters, projects) = (1 + self.below(7), 1 + self.below(6));
        let cost = |dice: &mut Dice| grain * i128::from(1 + dice.below(6)) + i128::from(dice.below(3)) - 1;
        let costs: Vec<i128> = (0..projects).map(|_| cost(self).max(0)).collect();
        let keen = 1 + self.below(3);
        let points = (0..voters)
            .map(|_| {
                (0..projects).map(|_| if self.below(4) < keen { 1 + i128::from(self.below(4)) } else { 0 }).collect()
            })
            .collect();
        Election { budget: grain * i128::from(1 + self.below(14)) + i128::from(self.below(2)), costs, points }
    }
}

/// The same for the engine, with points for marks.
pub fn instance(election: &Election) -> Instance {
    let marks: Vec<Vec<(usize, i64)>> = (election.points.iter())
        .map(|of| {
            of.iter().enumerate().filter(|(_, p)| **p > 0).map(|(at, p)| (at, i64::try_from(*p).unwrap())).collect()
        })
        .collect();
    let costs: Vec<i64> = election.costs.iter().map(|&cost| i64::try_from(cost).unwrap()).collect();
    Instance::of_marks(i64::try_from(election.budget).unwrap(), VoteKind::Scoring, &costs, &marks)
}
