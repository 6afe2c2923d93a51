//! Whether a vote can be won, and whom it is worth talking to.
//!
//! Each voter says yes with a chance of their own; the number of yeses then follows the Poisson-binomial distribution
//! (Wang 1993, "On the number of successes in independent trials"), computed by adding one voter after another. Every step
//! adds and multiplies numbers that are not negative, so that even tiny chances keep their digits. Voters who listen to
//! the same people do not vote independently: see [`with_voices`].

use crate::random::Random;

/// The chance of a yes for each stance from −2 (firmly against) to +2 (firmly for).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ladder(pub [f64; 5]);

impl Default for Ladder {
    /// 0.02, 0.2, 0.5, 0.8, 0.98: our proposal, to be replaced by what a campaign has seen.
    fn default() -> Ladder {
        Ladder([0.02, 0.2, 0.5, 0.8, 0.98])
    }
}

impl Ladder {
    /// The chance of a yes of somebody with this stance; none outside −2..=2.
    #[must_use]
    pub fn chance(&self, stance: i8) -> Option<f64> {
        self.0.get(usize::try_from(i32::from(stance) + 2).ok()?).copied()
    }
}

/// A number that is no chance: below 0, above 1, or not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAChance {
    /// Its place in what was given.
    pub at: usize,
}

/// What a vote looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The chance of at least as many yeses as are needed.
    pub win: f64,
    /// The expected number of yeses.
    pub expected: f64,
    /// The chance of exactly 0, 1, 2 … yeses.
    pub counts: Vec<f64>,
    /// For each voter, how much `win` grows for each unit that their chance grows, dP/dp: the chance that the others give
    /// exactly one yes fewer than are needed.
    pub gains: Vec<f64>,
}

/// Somebody whom several voters listen to, and who may or may not speak up before the vote.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The chance that they speak up.
    pub chance: f64,
    /// What that adds to the log-odds of each listener's yes; below 0 it talks them out of it. 1 takes ½ to 0.73.
    pub sway: f64,
    /// Places of the listeners among the voters; others are left out.
    pub listeners: Vec<u32>,
}

/// What a vote looks like when voters listen to the same people.
#[derive(Clone, Debug, PartialEq)]
pub struct Swayed {
    /// The chance of at least as many yeses as are needed.
    pub win: f64,
    /// Its standard error; 0 if every combination of voices was looked at.
    pub error: f64,
    /// How many combinations of voices were looked at.
    pub worlds: usize,
    /// For each voice the chance to win if they speak up and if they do not; none if that never came up.
    pub with_and_without: Vec<(Option<f64>, Option<f64>)>,
}

/// What a vote looks like in which `needed` yeses win. Work grows with the square of the number of voters, times its
/// logarithm.
///
/// # Errors
/// [`NotAChance`] for the first chance that is none.
///
/// ```
/// use starling_network::votes::outlook;
/// // Two of three needed, the third almost lost: the waverers matter most.
/// let found = outlook(&[0.5, 0.5, 0.1], 2)?;
/// assert!((found.win - 0.3).abs() < 1e-15);
/// assert!((found.gains[0] - 0.5).abs() < 1e-15 && (found.gains[2] - 0.5).abs() < 1e-15);
/// # Ok::<(), starling_network::votes::NotAChance>(())
/// ```
pub fn outlook(chances: &[f64], needed: usize) -> Result<Outlook, NotAChance> {
    check(chances.iter().copied())?;
    let mut counts = vec![1.0];
    chances.iter().for_each(|&chance| add(&mut counts, chance, usize::MAX));
    let mut gains = vec![0.0; chances.len()];
    if let Some(short) = needed.checked_sub(1)
        && short < chances.len()
    {
        all_but_one(chances, vec![1.0], short, &mut gains);
    }
    Ok(Outlook { win: at_least(&counts, needed), expected: chances.iter().sum(), counts, gains })
}

/// What a vote looks like in which `needed` yeses win and voters listen to `voices`. Once it is known who spoke up the
/// votes are independent, so that each combination of voices is counted exactly; up to 2^`voices` ≤ `worlds` all
/// combinations are, otherwise `worlds` combinations are drawn with this seed.
///
/// # Errors
/// [`NotAChance`] for the first chance that is none, among the voters and then (`at` counting on) among the voices.
pub fn with_voices(
    chances: &[f64],
    voices: &[Voice],
    needed: usize,
    worlds: usize,
    seed: u64,
) -> Result<Swayed, NotAChance> {
    check(chances.iter().copied().chain(voices.iter().map(|voice| voice.chance)))?;
    let exact =
        u32::try_from(voices.len()).ok().and_then(|voices| 1usize.checked_shl(voices)).filter(|&all| all <= worlds);
    let mut random = Random::seeded(seed);
    let mut sums = Sums::new(voices.len());
    for world in 0..exact.unwrap_or(worlds) {
        let mut weight = 1.0;
        let spoke: Vec<bool> = voices
            .iter()
            .enumerate()
            .map(|(at, voice)| {
                if exact.is_none() {
                    return random.unit() < voice.chance;
                }
                let speaks = world >> at & 1 == 1;
                weight *= if speaks { voice.chance } else { 1.0 - voice.chance };
                speaks
            })
            .collect();
        if weight > 0.0 {
            sums.add(&spoke, weight, win(&swayed(chances, voices, &spoke), needed));
        }
    }
    Ok(sums.result(exact.is_some(), exact.unwrap_or(worlds)))
}

/// The chance of at least `needed` yeses; `chances` are chances.
fn win(chances: &[f64], needed: usize) -> f64 {
    let mut counts = vec![1.0];
    chances.iter().for_each(|&chance| add(&mut counts, chance, usize::MAX));
    at_least(&counts, needed)
}

/// The smaller tail is summed from its far end, so that small chances keep their digits.
fn at_least(counts: &[f64], needed: usize) -> f64 {
    if needed == 0 {
        return 1.0;
    }
    if needed >= counts.len() {
        return 0.0;
    }
    let above: f64 = counts[needed..].iter().rev().sum();
    let below: f64 = counts[..needed].iter().sum();
    if above <= below { above } else { 1.0 - below }
}

fn check(chances: impl Iterator<Item = f64>) -> Result<(), NotAChance> {
    match chances.enumerate().find(|(_, chance)| !(0.0..=1.0).contains(chance)) {
        Some((at, _)) => Err(NotAChance { at }),
        None => Ok(()),
    }
}

/// One voter more. Counts above `most` are of no interest.
fn add(counts: &mut Vec<f64>, chance: f64, most: usize) {
    if counts.len() <= most {
        counts.push(0.0);
    }
    for yes in (1..counts.len()).rev() {
        counts[yes] = counts[yes] * (1.0 - chance) + counts[yes - 1] * chance;
    }
    counts[0] *= 1.0 - chance;
}

/// For each voter the chance that all others give exactly `exactly` yeses. `others` counts the voters outside; each half
/// is counted without the other half in turn, so that nothing is ever subtracted.
fn all_but_one(chances: &[f64], others: Vec<f64>, exactly: usize, gains: &mut [f64]) {
    if let [gain] = gains {
        *gain = others.get(exactly).copied().unwrap_or(0.0);
        return;
    }
    let half = chances.len() / 2;
    let (left, right) = chances.split_at(half);
    let (gains_left, gains_right) = gains.split_at_mut(half);
    let mut with_right = others.clone();
    right.iter().for_each(|&chance| add(&mut with_right, chance, exactly));
    all_but_one(left, with_right, exactly, gains_left);
    let mut with_left = others;
    left.iter().for_each(|&chance| add(&mut with_left, chance, exactly));
    all_but_one(right, with_left, exactly, gains_right);
}

/// Chances after those who spoke have been heard. Certain voters stay certain.
fn swayed(chances: &[f64], voices: &[Voice], spoke: &[bool]) -> Vec<f64> {
    let mut sway = vec![0.0; chances.len()];
    for (voice, _) in voices.iter().zip(spoke).filter(|(_, spoke)| **spoke) {
        for &listener in &voice.listeners {
            if let Some(sway) = sway.get_mut(listener as usize) {
                *sway += voice.sway;
            }
        }
    }
    let shifted = |(&chance, &sway): (&f64, &f64)| {
        // Bounded where exp stays finite; voices that are infinite both ways cancel out.
        let odds = f64::clamp(sway, -700.0, 700.0).exp();
        if sway == 0.0 || sway.is_nan() || chance == 0.0 || chance == 1.0 {
            chance
        } else {
            chance * odds / (1.0 - chance + chance * odds)
        }
    };
    chances.iter().zip(&sway).map(shifted).collect()
}

/// Running sums over worlds.
struct Sums {
    weight: f64,
    win: f64,
    square: f64,
    /// For each voice: weight and win of the worlds with it, and without it.
    sides: Vec<[(f64, f64); 2]>,
}

impl Sums {
    fn new(voices: usize) -> Sums {
        Sums { weight: 0.0, win: 0.0, square: 0.0, sides: vec![[(0.0, 0.0); 2]; voices] }
    }

    fn add(&mut self, spoke: &[bool], weight: f64, win: f64) {
        self.weight += weight;
        self.win += weight * win;
        self.square += weight * win * win;
        for (sides, &spoke) in self.sides.iter_mut().zip(spoke) {
            let side = &mut sides[usize::from(!spoke)];
            side.0 += weight;
            side.1 += weight * win;
        }
    }

    fn result(self, exact: bool, worlds: usize) -> Swayed {
        let mean = |weight: f64, win: f64| if weight > 0.0 { Some(win / weight) } else { None };
        let win = mean(self.weight, self.win).unwrap_or(0.0);
        let spread = (self.square / self.weight.max(1.0) - win * win).max(0.0);
        Swayed {
            win,
            error: if exact || worlds < 2 { 0.0 } else { (spread / (worlds - 1) as f64).sqrt() },
            worlds,
            with_and_without: self
                .sides
                .iter()
                .map(|[with, without]| (mean(with.0, with.1), mean(without.0, without.1)))
                .collect(),
        }
    }
}
