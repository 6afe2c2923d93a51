//! Counters that are slow and plain, written from the rules and not from our code: every round is counted anew from
//! single ballots, with fractions.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// One ballot as marked: at each rank who is named; `None`: too many marks.
pub type Marks = Vec<Option<Vec<usize>>>;

/// A fraction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frac(pub i128, pub i128);

impl Frac {
    pub fn of(over: i128, under: i128) -> Frac {
        let (mut a, mut b) = (over.abs(), under.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Frac(over / a.max(1), under / a.max(1))
    }
    pub fn plus(self, other: Frac) -> Frac {
        Frac::of(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }
    pub fn minus(self, other: Frac) -> Frac {
        self.plus(Frac(-other.0, other.1))
    }
    pub fn times(self, other: Frac) -> Frac {
        Frac::of(self.0 * other.0, self.1 * other.1)
    }
    pub fn over(self, other: Frac) -> Frac {
        Frac::of(self.0 * other.1, self.1 * other.0)
    }
    pub fn cmp(self, other: Frac) -> Ordering {
        (self.0 * other.1).cmp(&(other.0 * self.1))
    }
    /// In units of 10^-decimals, the rest ignored.
    pub fn units(self, decimals: u32) -> i128 {
        (self.0 * 10_i128.pow(decimals)).div_euclid(self.1)
    }
    pub fn cut(self, decimals: u32) -> Frac {
        Frac::of(self.units(decimals), 10_i128.pow(decimals))
    }
}

/// The rules for marks, said plainly.
#[derive(Clone, Copy)]
pub struct Rules {
    pub overvote_ends: bool,
    pub skips_that_end: Option<usize>,
    /// What several names at a rank do: `None` are taken as equal, else whether the ballot ends (and not just the rank).
    pub several_end: Option<bool>,
}

/// The preferences of a ballot that count, level by level.
pub fn preferences(marks: &Marks, rules: Rules, standing: &BTreeSet<usize>) -> Vec<Vec<usize>> {
    let mut levels: Vec<Vec<usize>> = Vec::new();
    let mut skips = 0;
    for rank in marks {
        match rank {
            None => {
                skips = 0;
                if rules.overvote_ends {
                    return levels;
                }
            }
            Some(named) if named.is_empty() => {
                skips += 1;
                if rules.skips_that_end == Some(skips) {
                    return levels;
                }
            }
            Some(named) => {
                skips = 0;
                let named: Vec<usize> = named.iter().copied().filter(|c| standing.contains(c)).collect();
                if named.len() > 1 {
                    match rules.several_end {
                        Some(true) => return levels,
                        Some(false) => continue,
                        None => {}
                    }
                }
                let mut level: Vec<usize> = Vec::new();
                for c in named {
                    if !levels.concat().contains(&c) && !level.contains(&c) {
                        level.push(c);
                    }
                }
                if !level.is_empty() {
                    levels.push(level);
                }
            }
        }
    }
    levels
}

/// Ties: earlier stages (if looked at), then an order of everybody.
pub struct Ties<'a> {
    pub previous: bool,
    pub order: &'a [usize],
}

impl Ties<'_> {
    fn favoured(&self, tied: &[usize], earlier: &[BTreeMap<usize, Frac>], most: bool) -> usize {
        let mut tied = tied.to_vec();
        if self.previous {
            for totals in earlier.iter().rev() {
                let mut best = totals[&tied[0]];
                for c in &tied {
                    let better = if most { Ordering::Greater } else { Ordering::Less };
                    if totals[c].cmp(best) == better {
                        best = totals[c];
                    }
                }
                tied.retain(|c| totals[c] == best);
            }
        }
        let place = |c: &usize| self.order.iter().position(|d| d == c).unwrap();
        tied.sort_by_key(place);
        if most { tied[0] } else { *tied.last().unwrap() }
    }
}

pub type Totals = BTreeMap<usize, Frac>;

/// Scottish STV: elected in order, and totals of every stage.
pub fn scottish(
    ballots: &[(u64, Vec<usize>)],
    standing: &BTreeSet<usize>,
    seats: usize,
    ties: &Ties,
) -> (Vec<usize>, Vec<Totals>) {
    // (weight, preferences, holder, value)
    let mut papers: Vec<(i128, Vec<usize>, Option<usize>, Frac)> =
        ballots.iter().map(|(w, p)| (i128::from(*w), p.clone(), Some(p[0]), Frac(1, 1))).collect();
    let valid: i128 = papers.iter().map(|p| p.0).sum();
    let quota = Frac(valid / (seats as i128 + 1) + 1, 1);
    let mut hopeful = standing.clone();
    let mut elected: Vec<usize> = Vec::new();
    let mut given: BTreeSet<usize> = BTreeSet::new();
    let mut stages: Vec<Totals> = Vec::new();
    loop {
        let mut totals: Totals = standing.iter().map(|c| (*c, Frac(0, 1))).collect();
        for (weight, _, holder, value) in &papers {
            if let Some(holder) = holder {
                let total = totals.get_mut(holder).unwrap();
                *total = total.plus(value.times(Frac(*weight, 1)));
            }
        }
        for c in &given {
            totals.insert(*c, quota);
        }
        let by_votes = |who: Vec<usize>| {
            let mut who = who;
            who.sort_by(|a, b| totals[b].cmp(totals[a]).then(a.cmp(b)));
            who
        };
        let mut now = by_votes(hopeful.iter().copied().filter(|c| totals[c].cmp(quota) != Ordering::Less).collect());
        hopeful.retain(|c| !now.contains(c));
        if elected.len() + now.len() < seats && elected.len() + now.len() + hopeful.len() <= seats {
            now.append(&mut by_votes(hopeful.iter().copied().collect()));
            hopeful.clear();
        }
        elected.append(&mut now);
        stages.push(totals.clone());
        if elected.len() >= seats || hopeful.is_empty() {
            return (elected, stages);
        }
        let earlier = &stages[..stages.len() - 1];
        let with_surplus: Vec<usize> = {
            let mut all: Vec<usize> = elected
                .iter()
                .copied()
                .filter(|c| !given.contains(c) && totals[c].cmp(quota) == Ordering::Greater)
                .collect();
            all.sort_unstable();
            all
        };
        let extreme = |who: &[usize], most: bool| -> Vec<usize> {
            let beats = if most { Ordering::Greater } else { Ordering::Less };
            who.iter().copied().filter(|c| !who.iter().any(|d| totals[d].cmp(totals[c]) == beats)).collect()
        };
        if with_surplus.is_empty() {
            let who: Vec<usize> = hopeful.iter().copied().collect();
            let lowest = extreme(&who, false);
            let harmless = lowest.iter().all(|c| totals[c].0 == 0) && who.len() - lowest.len() >= seats - elected.len();
            let out = if harmless { *lowest.last().unwrap() } else { ties.favoured(&lowest, earlier, false) };
            hopeful.remove(&out);
            for paper in papers.iter_mut().filter(|p| p.2 == Some(out)) {
                paper.2 = after(&paper.1, out, &hopeful);
            }
        } else {
            let giver = ties.favoured(&extreme(&with_surplus, true), earlier, true);
            let (surplus, total) = (totals[&giver].minus(quota), totals[&giver]);
            given.insert(giver);
            for paper in papers.iter_mut().filter(|p| p.2 == Some(giver)) {
                paper.3 = surplus.times(paper.3).over(total).cut(5);
                paper.2 = after(&paper.1, giver, &hopeful);
            }
        }
    }
}

fn after(prefs: &[usize], from: usize, hopeful: &BTreeSet<usize>) -> Option<usize> {
    prefs.iter().skip_while(|c| **c != from).skip(1).find(|c| hopeful.contains(c)).copied()
}

/// Instant runoff: winner and totals of every round (of those still in).
pub fn irv(
    ballots: &[(u64, Vec<usize>)],
    standing: &BTreeSet<usize>,
    ties: &Ties,
) -> (usize, Vec<BTreeMap<usize, u64>>) {
    let mut left = standing.clone();
    let mut rounds: Vec<BTreeMap<usize, u64>> = Vec::new();
    loop {
        let mut totals: BTreeMap<usize, u64> = left.iter().map(|c| (*c, 0)).collect();
        for (weight, prefs) in ballots {
            if let Some(top) = prefs.iter().find(|c| left.contains(c)) {
                *totals.get_mut(top).unwrap() += weight;
            }
        }
        rounds.push(totals.clone());
        let all: u64 = totals.values().sum();
        if let Some((winner, _)) = totals.iter().find(|(_, votes)| **votes * 2 > all) {
            return (*winner, rounds);
        }
        if left.len() == 1 {
            return (*left.first().unwrap(), rounds);
        }
        let least = *totals.values().min().unwrap();
        let lowest: Vec<usize> = left.iter().copied().filter(|c| totals[c] == least).collect();
        let out = if least == 0 && lowest.len() < left.len() {
            *lowest.last().unwrap()
        } else {
            let earlier: Vec<Totals> = rounds[..rounds.len() - 1]
                .iter()
                .map(|round| round.iter().map(|(c, votes)| (*c, Frac(i128::from(*votes), 1))).collect())
                .collect();
            ties.favoured(&lowest, &earlier, false)
        };
        left.remove(&out);
    }
}

/// A square of numbers.
pub type Square = Vec<Vec<u64>>;

/// Schulze: pairwise numbers, strengths of paths found by asking for every strength what can be reached, and the order.
pub fn schulze(
    ballots: &[(u64, Vec<Vec<usize>>)],
    standing: &BTreeSet<usize>,
    size: usize,
) -> (Square, Square, Vec<Vec<usize>>) {
    let place =
        |levels: &Vec<Vec<usize>>, c: usize| levels.iter().position(|level| level.contains(&c)).unwrap_or(usize::MAX);
    let mut pairs = vec![vec![0; size]; size];
    for (weight, levels) in ballots {
        for &a in standing {
            for &b in standing {
                pairs[a][b] += if place(levels, a) < place(levels, b) { *weight } else { 0 };
            }
        }
    }
    let mut paths = vec![vec![0; size]; size];
    let strengths: BTreeSet<u64> = pairs.concat().into_iter().collect();
    for strength in strengths.into_iter().filter(|s| *s > 0) {
        for &start in standing {
            let mut reached = BTreeSet::from([start]);
            loop {
                let more: Vec<usize> = (0..size)
                    .filter(|b| {
                        !reached.contains(b)
                            && reached.iter().any(|&a| pairs[a][*b] >= strength && pairs[a][*b] > pairs[*b][a])
                    })
                    .collect();
                if more.is_empty() {
                    break;
                }
                reached.extend(more);
            }
            for end in reached.into_iter().filter(|end| *end != start) {
                paths[start][end] = strength;
            }
        }
    }
    let mut left = standing.clone();
    let mut order = Vec::new();
    while !left.is_empty() {
        let best: Vec<usize> =
            left.iter().copied().filter(|&a| left.iter().all(|&b| paths[b][a] <= paths[a][b])).collect();
        left.retain(|c| !best.contains(c));
        order.push(best);
    }
    (pairs, paths, order)
}

/// Compares two lists of as many grades by taking out medians until they differ.
pub fn judgment(a: &[i32], b: &[i32]) -> Ordering {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    a.sort_unstable();
    b.sort_unstable();
    while !a.is_empty() {
        let middle = (a.len() - 1) / 2;
        let (of_a, of_b) = (a.remove(middle), b.remove(middle));
        if of_a != of_b {
            return of_a.cmp(&of_b);
        }
    }
    Ordering::Equal
}

/// What a rule that seats the best does, given how good each is (greater is better, equal is tied).
pub fn seat(
    standing: &BTreeSet<usize>,
    seats: usize,
    order: &[usize],
    compare: impl Fn(usize, usize) -> Ordering,
) -> BTreeSet<usize> {
    let mut all: Vec<usize> = standing.iter().copied().collect();
    let place = |c: usize| order.iter().position(|d| *d == c).unwrap();
    all.sort_by(|&a, &b| compare(b, a).then(place(a).cmp(&place(b))));
    all.into_iter().take(seats).collect()
}

/// Meek: elected in order and totals of every stage in thousand-millionths, ballot by ballot. Ties by `order`.
pub fn meek(
    ballots: &[(u64, Vec<usize>)],
    standing: &BTreeSet<usize>,
    seats: usize,
    ties: &Ties,
) -> (Vec<usize>, Vec<BTreeMap<usize, i128>>) {
    const ONE: i128 = 1_000_000_000;
    let up = |over: i128, under: i128| (over + under - 1) / under;
    let mut keep: BTreeMap<usize, i128> = standing.iter().map(|c| (*c, ONE)).collect();
    let mut hopeful = standing.clone();
    let mut elected: Vec<usize> = Vec::new();
    let mut stages: Vec<BTreeMap<usize, i128>> = Vec::new();
    loop {
        let mut last = i128::MAX;
        let (totals, now, surplus) = loop {
            let mut totals: BTreeMap<usize, i128> = standing.iter().map(|c| (*c, 0)).collect();
            for (weight, prefs) in ballots {
                let mut left = ONE;
                for c in prefs {
                    let kept = up(left * keep[c], ONE);
                    *totals.get_mut(c).unwrap() += kept * i128::from(*weight);
                    left -= kept;
                }
            }
            let quota = totals.values().sum::<i128>() / (seats as i128 + 1) + 1;
            let mut now: Vec<usize> = hopeful.iter().copied().filter(|c| totals[c] >= quota).collect();
            now.sort_by_key(|c| (-totals[c], *c));
            hopeful.retain(|c| !now.contains(c));
            elected.extend(&now);
            let surplus = elected.iter().map(|c| totals[c] - quota).sum::<i128>().max(0);
            if !now.is_empty() || surplus < 1_000 || surplus >= last {
                break (totals, now, surplus);
            }
            last = surplus;
            for c in &elected {
                let share = up(keep[c] * quota, ONE);
                keep.insert(*c, up(share * ONE, totals[c].max(1)).min(ONE));
            }
        };
        stages.push(totals.clone());
        if elected.len() < seats && elected.len() + hopeful.len() <= seats {
            let mut rest: Vec<usize> = hopeful.iter().copied().collect();
            rest.sort_by_key(|c| (-totals[c], *c));
            elected.append(&mut rest);
            hopeful.clear();
        }
        if elected.len() >= seats || hopeful.is_empty() {
            return (elected, stages);
        }
        if !now.is_empty() {
            continue;
        }
        let least = hopeful.iter().map(|c| totals[c]).min().unwrap();
        let lowest: Vec<usize> = hopeful.iter().copied().filter(|c| totals[c] <= least + surplus).collect();
        let harmless = lowest.iter().all(|c| totals[c] == 0) && hopeful.len() - lowest.len() >= seats - elected.len();
        let earlier: Vec<Totals> = stages[..stages.len() - 1]
            .iter()
            .map(|totals| totals.iter().map(|(c, votes)| (*c, Frac(*votes, 1))).collect())
            .collect();
        let out = if harmless { *lowest.last().unwrap() } else { ties.favoured(&lowest, &earlier, false) };
        hopeful.remove(&out);
        keep.insert(out, 0);
    }
}
