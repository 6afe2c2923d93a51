//! The unit of weight at which all parts are the amount.

use super::{Bound, Formula, Part, Stance, Unsplittable};
use crate::ratio::Ratio;

/// What a unit of weight is worth, exactly: `money ÷ weights`, over those whom neither floor nor cap holds.
pub(super) struct Level {
    money: i128,
    weights: i128,
    bounds: Vec<Bound>,
}

/// Finds it.
pub(super) fn find(formula: &Formula) -> Result<Level, Unsplittable> {
    let amount = i128::from(formula.amount);
    let (needed, _) = sum(formula, (0, 1));
    if needed > amount {
        return Err(Unsplittable::PromisedTooMuch { needed: i64::try_from(needed).unwrap_or(i64::MAX) });
    }
    // The sum of all parts rises with the unit, in straight lines between the units at which someone leaves their floor
    // or meets their cap.
    let mut turns: Vec<(i128, i128)> = Vec::new();
    for party in formula.parties.iter().filter(|party| party.stance != Stance::Declines) {
        let weight = i128::from(formula.bands[party.band]);
        let over_base = |bound: i64| (i128::from(bound - formula.base), weight);
        if weight > 0 {
            turns.extend([Some(party.floor), party.cap].into_iter().flatten().map(over_base).filter(|turn| turn.0 > 0));
        }
    }
    turns.sort_unstable_by(|a, b| (a.0 * b.1).cmp(&(b.0 * a.1)));
    let below = turns.partition_point(|&turn| {
        let (sum, parts) = sum(formula, turn);
        sum <= amount * parts
    });
    let last = if below == 0 { (0, 1) } else { turns[below - 1] };
    Ok(beyond(formula, last))
}

/// The sum of all parts, times `unit.1`, when a unit of weight is worth `unit.0 ÷ unit.1`; and `unit.1`.
fn sum(formula: &Formula, unit: (i128, i128)) -> (i128, i128) {
    let part = |party: &super::Party| {
        let by_formula = i128::from(formula.base) * unit.1 + i128::from(formula.bands[party.band]) * unit.0;
        let least = by_formula.max(i128::from(party.floor) * unit.1);
        party.cap.map_or(least, |cap| least.min(i128::from(cap) * unit.1))
    };
    let takes = |party: &&super::Party| party.stance != Stance::Declines;
    (formula.parties.iter().filter(takes).map(part).sum(), unit.1)
}

/// The level between this turn and the next.
fn beyond(formula: &Formula, turn: (i128, i128)) -> Level {
    let mut level = Level { money: formula.amount.into(), weights: 0, bounds: Vec::new() };
    for party in &formula.parties {
        let weight = i128::from(formula.bands[party.band]);
        let at_turn = i128::from(formula.base) * turn.1 + weight * turn.0;
        let under = |bound: i64| at_turn < i128::from(bound) * turn.1;
        let reaches = |bound: i64| at_turn >= i128::from(bound) * turn.1;
        let bound = if party.stance == Stance::Declines {
            Bound::Declined
        } else if under(party.floor) {
            Bound::Floor
        } else if party.cap.is_some_and(reaches) {
            Bound::Cap
        } else {
            Bound::Formula
        };
        level.money -= i128::from(match bound {
            Bound::Declined => 0,
            Bound::Floor => party.floor,
            Bound::Cap => party.cap.unwrap_or(0),
            Bound::Formula => formula.base,
        });
        if bound == Bound::Formula {
            level.weights += weight;
        }
        level.bounds.push(bound);
    }
    level
}

impl Level {
    pub(super) fn unit(&self) -> Option<Ratio> {
        (self.weights > 0).then(|| Ratio::new(self.money.unsigned_abs(), self.weights.unsigned_abs()))
    }

    /// A party's part, rounded down.
    pub(super) fn part(&self, formula: &Formula, at: usize) -> Part {
        let party = &formula.parties[at];
        let bound = self.bounds[at];
        let (own, exact) = match bound {
            Bound::Declined => (0, Ratio::new(0, 1)),
            Bound::Floor => (party.floor, whole(party.floor)),
            Bound::Cap => (party.cap.unwrap_or(0), whole(party.cap.unwrap_or(0))),
            Bound::Formula if self.weights == 0 => (formula.base, whole(formula.base)),
            Bound::Formula => {
                let over = self.money * i128::from(formula.bands[party.band]);
                let own = i128::from(formula.base) + over / self.weights;
                let exact = i128::from(formula.base) * self.weights + over;
                (
                    i64::try_from(own).expect("no part is larger than the amount"),
                    Ratio::new(exact.unsigned_abs(), self.weights.unsigned_abs()),
                )
            }
        };
        let base = if bound == Bound::Declined { 0 } else { formula.base.min(own) };
        Part { paid: 0, own, base, exact, rounded_up: false, bound, from: Vec::new() }
    }

    /// What was cut from it, in parts of a cent.
    pub(super) fn remainder(&self, formula: &Formula, at: usize) -> i128 {
        match self.bounds[at] {
            Bound::Formula if self.weights > 0 => {
                self.money * i128::from(formula.bands[formula.parties[at].band]) % self.weights
            }
            _ => 0,
        }
    }
}

fn whole(amount: i64) -> Ratio {
    Ratio::new(amount.unsigned_abs().into(), 1)
}
