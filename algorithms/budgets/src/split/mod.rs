//! Splitting an amount by a formula that was agreed before: pools, an equal base, weights by band, floors and caps.
//!
//! Everyone gets `base + weight × unit`, kept between their floor and their cap, with the one `unit` at which all of it
//! is the amount; cents are settled by largest remainder (Hamilton 1792), so the sum is exact. The unit rises with the
//! amount, so nobody's exact part falls when there is more to share; by rounding, a part may fall by one cent at most.

mod level;
mod pools;

pub use pools::{Pool, Pools, Take, pools};

use crate::ratio::Ratio;
use crate::ties::permutation;

/// The largest weight taken.
pub const LARGEST_WEIGHT: u64 = 1_000_000_000;

/// What is split, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formula {
    /// In minor units.
    pub amount: i64,
    /// What everyone who takes part gets first, in minor units.
    pub base: i64,
    /// The weight of each band, in any common unit: 15, 10 and 5 for 1.5, 1.0 and 0.5.
    pub bands: Vec<u64>,
    /// Who shares.
    pub parties: Vec<Party>,
    /// Draws the order of parties that are alike in everything; none for the order they stand in.
    pub lot: Option<u64>,
}

/// Someone who may share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// The index of their band.
    pub band: usize,
    /// The least they get, in minor units.
    pub floor: i64,
    /// The most they get, in minor units.
    pub cap: Option<i64>,
    /// What they said about their part.
    pub stance: Stance,
}

/// What a party says about its part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stance {
    /// They take it.
    #[default]
    Takes,
    /// They want none: the others share it.
    Declines,
    /// They hand it to another party, which gets it beside its own.
    Redirects {
        /// The index of the other.
        to: usize,
    },
}

/// Who gets what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// In the order of the parties.
    pub parts: Vec<Part>,
    /// What caps leave over, or what is left where nobody has weight; with all parts it is the amount, exactly.
    pub left: i64,
    /// Minor units for a unit of weight; none where nobody's part depends on it.
    pub unit: Option<Ratio>,
    /// Where a cent might have gone to one or another.
    pub ties: Vec<RemainderTie>,
}

/// What one party gets, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What they are paid in the end, in minor units.
    pub paid: i64,
    /// Their own part by the formula; someone else is paid it where they redirect it.
    pub own: i64,
    /// The base in it; 0 for who declines.
    pub base: i64,
    /// The exact part before cents were settled.
    pub exact: Ratio,
    /// Whether the last cent was rounded up by the largest remainder.
    pub rounded_up: bool,
    /// Whether floor or cap decided.
    pub bound: Bound,
    /// Who redirected what to them.
    pub from: Vec<(usize, i64)>,
}

/// What kept a part where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Base and weight.
    Formula,
    /// The floor: by base and weight it would be less.
    Floor,
    /// The cap: by base and weight it would be more.
    Cap,
    /// They declined.
    Declined,
}

/// Equal remainders where not all could be rounded up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemainderTie {
    /// Who was tied, rising.
    pub tied: Vec<usize>,
    /// Who of them got the cent: smaller parts first, then by order or lot.
    pub up: Vec<usize>,
}

/// Why nothing can be split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsplittable {
    /// An amount, base, floor or cap is below zero or above [`crate::money::LARGEST`], a cap is below its floor, or a
    /// weight is above [`LARGEST_WEIGHT`]; of this party, or of the formula where none is named.
    OutOfRange(Option<usize>),
    /// This party has a band that is not there.
    NoBand(usize),
    /// Base and floors alone need more than there is.
    PromisedTooMuch {
        /// What they need, in minor units.
        needed: i64,
    },
    /// What this party redirects reaches nobody who takes it.
    RedirectsToNobody(usize),
}

/// Splits the amount.
///
/// ```
/// use starling_budgets::split::{split, Formula, Party};
/// // 100.00 by weights 1.5, 1.0 and 0.5.
/// let party = |band| Party { band, ..Party::default() };
/// let formula = Formula {
///     amount: 10_000,
///     bands: vec![15, 10, 5],
///     parties: vec![party(0), party(1), party(1), party(2)],
///     ..Formula::default()
/// };
/// let paid: Vec<i64> = split(&formula).unwrap().parts.iter().map(|part| part.paid).collect();
/// assert_eq!(paid, [3750, 2500, 2500, 1250]);
/// ```
///
/// # Errors
/// [`Unsplittable`].
pub fn split(formula: &Formula) -> Result<Division, Unsplittable> {
    check(formula)?;
    let takers = takers(formula)?;
    let level = level::find(formula)?;
    let mut parts: Vec<Part> = (0..formula.parties.len()).map(|at| level.part(formula, at)).collect();
    let mut ties = Vec::new();
    let placed: i64 = parts.iter().map(|part| part.own).sum();
    // Whole cents are left by rounding down only where a unit was found; then there are fewer than parties.
    let left = if level.unit().is_some() { 0 } else { formula.amount - placed };
    round_up(formula, &level, formula.amount - placed - left, &mut parts, &mut ties);
    for (party, taker) in takers.into_iter().enumerate() {
        let own = parts[party].own;
        if let Some(taker) = taker {
            parts[taker].paid += own;
            if taker != party {
                parts[taker].from.push((party, own));
            }
        }
    }
    Ok(Division { parts, left, unit: level.unit(), ties })
}

fn check(formula: &Formula) -> Result<(), Unsplittable> {
    let amount = 0..=crate::money::LARGEST;
    let fine = amount.contains(&formula.amount) && amount.contains(&formula.base);
    if !fine || formula.bands.iter().any(|&weight| weight > LARGEST_WEIGHT) {
        return Err(Unsplittable::OutOfRange(None));
    }
    for (at, party) in formula.parties.iter().enumerate() {
        let cap = party.cap.unwrap_or(party.floor);
        if !amount.contains(&party.floor) || !amount.contains(&cap) || cap < party.floor {
            return Err(Unsplittable::OutOfRange(Some(at)));
        }
        if party.band >= formula.bands.len() {
            return Err(Unsplittable::NoBand(at));
        }
    }
    Ok(())
}

/// Who is paid the part of each party; nobody for who declines.
fn takers(formula: &Formula) -> Result<Vec<Option<usize>>, Unsplittable> {
    let follow = |from: usize| {
        let mut at = from;
        // A chain longer than there are parties runs in a circle.
        for _ in 0..=formula.parties.len() {
            match formula.parties.get(at).map(|party| party.stance) {
                Some(Stance::Takes) => return Ok(Some(at)),
                Some(Stance::Declines) if at == from => return Ok(None),
                Some(Stance::Redirects { to }) => at = to,
                Some(Stance::Declines) | None => break,
            }
        }
        Err(Unsplittable::RedirectsToNobody(from))
    };
    (0..formula.parties.len()).map(follow).collect()
}

/// Gives `cents` to the largest remainders; of equal ones to the smaller part, then by order or lot.
fn round_up(formula: &Formula, level: &level::Level, cents: i64, parts: &mut [Part], ties: &mut Vec<RemainderTie>) {
    let places = match formula.lot {
        Some(seed) => permutation(parts.len(), seed),
        None => (0..parts.len()).collect(),
    };
    let mut order: Vec<usize> = (0..parts.len()).filter(|&at| level.remainder(formula, at) > 0).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(level.remainder(formula, at)), parts[at].own, places[at]));
    let cents = usize::try_from(cents).expect("rounding down leaves no less than nothing");
    let (up, down) = order.split_at(cents.min(order.len()));
    if let (Some(&last), Some(&first)) = (up.last(), down.first())
        && level.remainder(formula, last) == level.remainder(formula, first)
    {
        let same = |at: &&usize| level.remainder(formula, **at) == level.remainder(formula, last);
        let mut tied: Vec<usize> = order.iter().filter(same).copied().collect();
        let mut up: Vec<usize> = up.iter().filter(same).copied().collect();
        tied.sort_unstable();
        up.sort_unstable();
        ties.push(RemainderTie { tied, up });
    }
    for &at in up {
        parts[at].own += 1;
        parts[at].rounded_up = true;
    }
}
