//! What a group says that others do not, and what everybody says.
//!
//! The measures are those of Polis (`repness.clj`, `stats.clj`; Small et al. 2021): shares with one agreement and one
//! other vote added (Laplace's rule), z tests of one proportion against one half and of two against each other.

use crate::counts::Tally;

/// The z value that one in ten reaches by chance, one-tailed.
pub const Z_90: f64 = 1.2816;

/// For which side a statement speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Agreement.
    Agree,
    /// Disagreement.
    Disagree,
}

/// A statement that tells a group from the others, with the numbers that say so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Representative {
    /// The statement's column.
    pub column: usize,
    /// Whether the group stands out by agreeing or by disagreeing.
    pub repful_for: Side,
    /// How many of the group took that side.
    pub success: u32,
    /// How many of the group voted on the statement.
    pub trials: u32,
    /// (success + 1) / (trials + 2)
    pub p_success: f64,
    /// z of the group's share against one half.
    pub p_test: f64,
    /// The group's share over that of the others.
    pub repness: f64,
    /// z of the group's share against that of the others.
    pub repness_test: f64,
    /// It is the group's best agreement, and stands in the list for that.
    pub best_agree: bool,
    /// How the group voted on it.
    pub group: Tally,
    /// How the other groups did.
    pub others: Tally,
}

/// A statement on which most of everybody is of one mind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreed {
    /// The statement's column.
    pub column: usize,
    /// How many took the side.
    pub success: u32,
    /// How many voted.
    pub trials: u32,
    /// (success + 1) / (trials + 2)
    pub p_success: f64,
    /// z of the share against one half.
    pub p_test: f64,
}

/// What everybody, in whatever group, says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consensus {
    /// Most widely agreed to, strongest first, five at most.
    pub agree: Vec<Agreed>,
    /// Most widely disagreed with, strongest first, five at most.
    pub disagree: Vec<Agreed>,
}

/// z of a share of `success` among `trials` against one half.
pub fn prop_test(success: u32, trials: u32) -> f64 {
    let n = f64::from(trials) + 1.0;
    2.0 * n.sqrt() * ((f64::from(success) + 1.0) / n - 0.5)
}

/// z of the difference of two shares, one added to each count; 0 when all are successes.
pub fn two_prop_test(success: u32, other_success: u32, trials: u32, other_trials: u32) -> f64 {
    let [s, t, n, m] = [success, other_success, trials, other_trials].map(|count| f64::from(count) + 1.0);
    let pooled = (s + t) / (n + m);
    if pooled == 1.0 {
        return 0.0;
    }
    (s / n - t / m) / (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt()
}

#[derive(Clone, Copy)]
struct Stats {
    column: usize,
    group: Tally,
    others: Tally,
    pa: f64,
    pd: f64,
    pat: f64,
    pdt: f64,
    ra: f64,
    rd: f64,
    rat: f64,
    rdt: f64,
}

fn share(success: u32, trials: u32) -> f64 {
    (f64::from(success) + 1.0) / (f64::from(trials) + 2.0)
}

impl Stats {
    fn of(column: usize, group: Tally, others: Tally) -> Stats {
        let (n, m) = (group.seen(), others.seen());
        let (pa, pd) = (share(group.agree, n), share(group.disagree, n));
        Stats {
            column,
            group,
            others,
            pa,
            pd,
            pat: prop_test(group.agree, n),
            pdt: prop_test(group.disagree, n),
            ra: pa / share(others.agree, m),
            rd: pd / share(others.disagree, m),
            rat: two_prop_test(group.agree, others.agree, n, m),
            rdt: two_prop_test(group.disagree, others.disagree, n, m),
        }
    }

    fn passes(&self) -> bool {
        self.rat > Z_90 && self.pat > Z_90 || self.rdt > Z_90 && self.pdt > Z_90
    }

    fn beats_as_agreement(&self, best: Option<&Stats>) -> bool {
        if self.group.agree == 0 && self.group.disagree == 0 {
            return false;
        }
        match best {
            Some(best) if best.ra > 1.0 => {
                self.ra * self.rat * self.pa * self.pat > best.ra * best.rat * best.pa * best.pat
            }
            Some(best) => self.pa * self.pat > best.pa * best.pat,
            None => self.pat > Z_90 || self.ra > 1.0 && self.pa > 0.5,
        }
    }

    fn told(&self, best_agree: bool) -> Representative {
        let agree = self.rat > self.rdt;
        let of = |a: f64, d: f64| if agree { a } else { d };
        Representative {
            column: self.column,
            repful_for: if agree { Side::Agree } else { Side::Disagree },
            success: if agree { self.group.agree } else { self.group.disagree },
            trials: self.group.seen(),
            p_success: of(self.pa, self.pd),
            p_test: of(self.pat, self.pdt),
            repness: of(self.ra, self.rd),
            repness_test: of(self.rat, self.rdt),
            best_agree,
            group: self.group,
            others: self.others,
        }
    }
}

/// For each group, up to five statements that tell it from the others, agreements first.
///
/// `groups` holds each group's tallies by column, as many as `live` has; only columns in `live` are looked at. With fewer than two groups
/// there is nothing to tell apart, and each list is empty. The rules are Polis' (`select-rep-comments`): statements on
/// which the group's side is clear both in itself and against the others (90 %), ordered by
/// repness × repness-test × p-success × p-test; the best agreement always stands first; a group without any such
/// statement gets its best one.
pub fn representative(groups: &[Vec<Tally>], live: &[bool]) -> Vec<Vec<Representative>> {
    if groups.len() < 2 {
        return vec![Vec::new(); groups.len()];
    }
    (0..groups.len()).map(|group| of_group(groups, group, live)).collect()
}

fn of_group(groups: &[Vec<Tally>], group: usize, live: &[bool]) -> Vec<Representative> {
    let mut sufficient: Vec<Representative> = Vec::new();
    let mut best: Option<(f64, Stats)> = None;
    let mut best_agree: Option<Stats> = None;
    for column in (0..live.len()).filter(|&column| live[column]) {
        let others = (0..groups.len()).filter(|&other| other != group);
        let others = others.fold(Tally::default(), |sum, other| sum.and(groups[other][column]));
        let stats = Stats::of(column, groups[group][column], others);
        if stats.passes() {
            sufficient.push(stats.told(false));
        }
        let test = stats.rat.max(stats.rdt);
        // Polis keeps this one value in single precision, and so it compares.
        if sufficient.is_empty() && best.is_none_or(|(most, _)| test > most) {
            best = Some((f64::from(test as f32), stats));
        }
        if stats.beats_as_agreement(best_agree.as_ref()) {
            best_agree = Some(stats);
        }
    }
    let first = best_agree.map(|stats| stats.told(true));
    if sufficient.is_empty() {
        return first.or(best.map(|(_, stats)| stats.told(false))).into_iter().collect();
    }
    sufficient.retain(|entry| Some(entry.column) != first.map(|first| first.column));
    let metric = |entry: &Representative| entry.repness * entry.repness_test * entry.p_success * entry.p_test;
    sufficient.sort_by(|a, b| metric(b).total_cmp(&metric(a)));
    let mut list: Vec<Representative> = first.into_iter().chain(sufficient).take(5).collect();
    list.sort_by_key(|entry| entry.repful_for == Side::Disagree);
    list
}

/// The statements, five at most for each side, on which more than half of everybody takes one side and clearly so
/// (90 %), by share × z.
pub fn consensus(everybody: &[Tally], live: &[bool]) -> Consensus {
    let of = |side: fn(&Tally) -> u32| {
        let mut list: Vec<Agreed> = everybody
            .iter()
            .zip(live)
            .enumerate()
            .filter(|(_, (_, live))| **live)
            .map(|(column, (tally, _))| Agreed {
                column,
                success: side(tally),
                trials: tally.seen(),
                p_success: share(side(tally), tally.seen()),
                p_test: prop_test(side(tally), tally.seen()),
            })
            .filter(|agreed| agreed.p_success > 0.5 && agreed.p_test > Z_90)
            .collect();
        list.sort_by(|a, b| (b.p_success * b.p_test).total_cmp(&(a.p_success * a.p_test)));
        list.truncate(5);
        list
    };
    Consensus { agree: of(|tally| tally.agree), disagree: of(|tally| tally.disagree) }
}

/// Common ground across groups on one statement: the product over the groups of each one's share of agreement,
/// (agree + 1) / (seen + 2). One group that does not agree brings it down, however small it is; that is the point.
pub fn group_informed(groups: impl IntoIterator<Item = Tally>) -> f64 {
    groups.into_iter().map(|tally| share(tally.agree, tally.seen())).product()
}

/// Common ground in refusing one statement: as [`group_informed`], of disagreement.
pub fn group_informed_refusal(groups: impl IntoIterator<Item = Tally>) -> f64 {
    groups.into_iter().map(|tally| share(tally.disagree, tally.seen())).product()
}
