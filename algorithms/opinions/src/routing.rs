//! Which statement to show next, by chance and so that the chance can be shown and logged.

use crate::chance::Chance;
use crate::counts::Tally;

/// What a meta statement weighs: seven, squared, as in Polis.
pub const META: f64 = 49.0;

/// How much is to be learnt from showing a statement, from how it was voted on (all groups together) and how far out it
/// lies: Polis' comment priority. Important is what people do not pass on, agree to, and what parts them; what has few
/// votes yet is lifted by 1 + 8 · 2^(−votes / 5).
pub fn priority(tally: Tally, extremity: f64) -> f64 {
    let [agree, pass, seen] = [tally.agree, tally.pass, tally.seen()].map(f64::from);
    let importance = (1.0 - (pass + 1.0) / (seen + 2.0)) * (extremity + 1.0) * ((agree + 1.0) / (seen + 2.0));
    let lifted = importance * (1.0 + 8.0 * halved_every_five(tally.seen()));
    lifted * lifted
}

/// 2^(−votes / 5), from operations that every machine rounds alike; powers are not among them.
fn halved_every_five(votes: u32) -> f64 {
    const FIFTHS: [f64; 5] =
        [1.0, 0.870_550_563_296_124_1, 0.757_858_283_255_199, 0.659_753_955_386_447_1, 0.574_349_177_498_517_5];
    (0..(votes / 5).min(1100)).fold(FIFTHS[(votes % 5) as usize], |power, _| power / 2.0)
}

/// The probability of each column to be shown next to somebody, in proportion to `priorities`; `open` says of a column
/// whether it may be shown and they have not voted on it. All zero when none is open. Columns whose priority is not a
/// number above zero count as 1, so that a failure elsewhere hides no statement.
pub fn chances(priorities: &[f64], open: impl Fn(usize) -> bool) -> Vec<f64> {
    let weight = |(column, &priority): (usize, &f64)| match open(column) {
        false => 0.0,
        true if priority > 0.0 && priority.is_finite() => priority,
        true => 1.0,
    };
    let mut chances: Vec<f64> = priorities.iter().enumerate().map(weight).collect();
    let sum: f64 = chances.iter().sum();
    if sum > 0.0 {
        chances.iter_mut().for_each(|chance| *chance /= sum);
    }
    chances
}

/// Draws a column by `chances` with a seed, for instance of participant and count of votes; gives the column and the
/// probability it had, to be logged: routing that has silently become uniform shows there. `None` when all are zero.
pub fn draw(chances: &[f64], seed: u64) -> Option<(usize, f64)> {
    let mut left = Chance::of(seed).unit() * chances.iter().sum::<f64>();
    let mut last = None;
    for (column, &chance) in chances.iter().enumerate().filter(|(_, chance)| **chance > 0.0) {
        last = Some((column, chance));
        left -= chance;
        if left < 0.0 {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_follow_priorities_and_draws_follow_chances() {
        let chances = chances(&[1.0, 3.0, 0.0, f64::NAN, 8.0], |column| column < 4);
        assert_eq!(chances, [1.0 / 6.0, 0.5, 1.0 / 6.0, 1.0 / 6.0, 0.0]);
        let mut drawn = [0u32; 5];
        for seed in 0..6000 {
            let (column, chance) = draw(&chances, seed).unwrap();
            assert_eq!(chance, chances[column]);
            drawn[column] += 1;
        }
        for (count, chance) in drawn.iter().zip(&chances) {
            assert!((f64::from(*count) - 6000.0 * chance).abs() < 150.0, "{drawn:?}");
        }
        assert_eq!(draw(&[0.0, 0.0], 1), None);
        assert_eq!(draw(&[], 1), None);
    }

    #[test]
    fn powers_are_powers() {
        for votes in 0..4000 {
            let power = 2f64.powf(f64::from(votes) / -5.0);
            assert!((halved_every_five(votes) - power).abs() <= 1e-13 * power, "{votes}");
        }
    }

    #[test]
    fn an_agreed_unseen_statement_is_lifted() {
        let one = Tally { agree: 1, disagree: 0, pass: 0 };
        assert!((priority(one, 0.0) - 12.529726250088045).abs() < 1e-12);
    }
}
