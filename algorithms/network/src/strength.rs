//! How deep a relationship is today, from what happened between two people.
//!
//! Each kind of meeting weighs something on its day and half of that after its half-life:
//! s(t) = Σ w · 2^(−(t − tₑ)/h), σ = 1 − exp(−s/s₀). Time, intensity and reciprocity as makers of strength: Granovetter
//! 1973, "The strength of weak ties". Days are whole numbers from any common day; there is no clock here.

/// What one kind of meeting is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kind {
    /// What it adds on its day; above 0.
    pub weight: f64,
    /// After how many days half of that is left; above 0.
    pub half_life: u32,
}

/// A one-to-one conversation: weight 1, half-life 180 days. The five kinds are our proposal, to be tuned by use.
pub const ONE_TO_ONE: Kind = Kind { weight: 1.0, half_life: 180 };
/// Acting together: weight 0.6, half-life 120 days.
pub const JOINT_ACTION: Kind = Kind { weight: 0.6, half_life: 120 };
/// Being at the same meeting: weight 0.4, half-life 90 days.
pub const MEETING: Kind = Kind { weight: 0.4, half_life: 90 };
/// A call: weight 0.3, half-life 60 days.
pub const CALL: Kind = Kind { weight: 0.3, half_life: 60 };
/// A message: weight 0.1, half-life 21 days.
pub const MESSAGE: Kind = Kind { weight: 0.1, half_life: 21 };

/// How much warmth makes a strength of 1 − 1/e ≈ 0.63: s₀ = 1, one conversation today.
pub const SATURATION: f64 = 1.0;

/// The warmth that one kind of meeting has left between two people, kept as a sum and the day it was taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Warmth {
    kind: Kind,
    sum: f64,
    day: i32,
}

impl Warmth {
    /// No meeting of this kind yet.
    #[must_use]
    pub fn none(kind: Kind) -> Warmth {
        Warmth { kind, sum: 0.0, day: 0 }
    }

    /// Adds a meeting: s ← s · 2^(−Δ/h) + w. Meetings may come in any order of days; each is added at its age.
    pub fn add(&mut self, day: i32) {
        if self.sum == 0.0 || day >= self.day {
            self.sum = self.on(day) + self.kind.weight;
            self.day = day;
        } else {
            self.sum += self.kind.weight * self.left(i64::from(self.day) - i64::from(day));
        }
    }

    /// What is left on a day; on a day before the last meeting, what there is on the day of that meeting.
    #[must_use]
    pub fn on(&self, day: i32) -> f64 {
        self.sum * self.left((i64::from(day) - i64::from(self.day)).max(0))
    }

    /// The share left after some days.
    fn left(&self, days: i64) -> f64 {
        (-(days as f64) / f64::from(self.kind.half_life)).exp2()
    }
}

/// The warmth on a day of meetings of several kinds; those after that day do not count yet.
#[must_use]
pub fn warmth(meetings: &[(Kind, i32)], day: i32) -> f64 {
    let past = meetings.iter().filter(|(_, met)| *met <= day);
    past.map(|&(kind, met)| kind.weight * Warmth::none(kind).left(i64::from(day) - i64::from(met))).sum()
}

/// Strength from warmth, in [0, 1): σ = 1 − exp(−s/s₀). No warmth, none.
#[must_use]
pub fn strength(warmth: f64, saturation: f64) -> f64 {
    -(-warmth.max(0.0) / saturation).exp_m1()
}

/// The strength of a relationship seen from both sides: the weaker one.
#[must_use]
pub fn reciprocated(there: f64, back: f64) -> f64 {
    there.min(back)
}

/// The number of ties that would carry the same warmth if all were equal, (Σσ)²/Σσ² (inverse Herfindahl index);
/// 0 without ties.
#[must_use]
pub fn effective_ties(strengths: &[f64]) -> f64 {
    let (sum, squares) = strengths.iter().fold((0.0, 0.0), |(sum, squares), s| (sum + s, squares + s * s));
    if squares == 0.0 { 0.0 } else { sum * sum / squares }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_life_halves() {
        for (days, left) in [(0, 1.0), (180, 0.5), (360, 0.25), (90, 0.5f64.sqrt())] {
            assert!((warmth(&[(ONE_TO_ONE, 100)], 100 + days) - left).abs() < 1e-15, "{days}");
        }
        assert_eq!(warmth(&[(ONE_TO_ONE, 101)], 100), 0.0);
    }

    #[test]
    fn a_stream_agrees_with_the_sum_in_any_order() {
        let days = [3, 40, 12, 200, 200, -7];
        let mut stream = Warmth::none(CALL);
        days.iter().for_each(|&day| stream.add(day));
        let meetings: Vec<(Kind, i32)> = days.iter().map(|&day| (CALL, day)).collect();
        assert!((stream.on(365) - warmth(&meetings, 365)).abs() < 1e-15);
        let mut far = Warmth::none(CALL);
        far.add(i32::MIN);
        far.add(i32::MAX);
        assert_eq!(far.on(i32::MAX), CALL.weight);
    }

    #[test]
    fn strength_saturates_below_one() {
        assert_eq!((strength(0.0, SATURATION), strength(-1.0, SATURATION)), (0.0, 0.0));
        assert!((strength(1.0, SATURATION) - (1.0 - 1.0 / std::f64::consts::E)).abs() < 1e-15);
        assert!(strength(20.0, SATURATION) < 1.0);
        assert_eq!(reciprocated(0.2, 0.7), 0.2);
    }

    #[test]
    fn effective_ties_count_equals() {
        assert_eq!(effective_ties(&[]), 0.0);
        assert!((effective_ties(&[0.5; 4]) - 4.0).abs() < 1e-15);
        assert!(effective_ties(&[1.0, 0.01]) < 1.03);
    }
}
