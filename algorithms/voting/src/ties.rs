//! Ties: who is equal, and what decided between them. The order is the charter's usual one: an earlier stage, a public
//! permutation fixed before anyone could know the result, a lot drawn and recorded; where none of these is given, the
//! count stops and says so.

use crate::Candidate;
use crate::digest::sha256;

/// How ties are to be broken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TieRule {
    /// Look at earlier stages first (Scottish rules 49(2) and 51(2)).
    pub previous: bool,
    /// Everyone in an order fixed beforehand, the most favoured first: [`permutation`] makes one from a seed. A
    /// candidate left out comes after all who are in it and is not told from others left out.
    pub permutation: Option<Vec<Candidate>>,
    /// Lots drawn by people and written down.
    pub lots: Vec<Lot>,
}

impl Default for TieRule {
    fn default() -> Self {
        TieRule { previous: true, permutation: None, lots: Vec::new() }
    }
}

/// A lot drawn by people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lot {
    /// The stage it was drawn for, counted from 1; none: any stage.
    pub stage: Option<usize>,
    /// The candidates as they were drawn, the most favoured first. It decides between candidates who are all in it.
    pub order: Vec<Candidate>,
}

/// What was tied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TieKind {
    /// Whose surplus goes first.
    Surplus,
    /// Who is excluded.
    Exclusion,
    /// Who gets a seat, or a place in the second round.
    Seat,
}

/// What decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// The last earlier stage at which they were unequal, counted from 1.
    Previous {
        /// The stage.
        stage: usize,
    },
    /// The permutation.
    Permutation,
    /// A recorded lot.
    Lot,
    /// They hold no vote and enough others remain, so the order changes nothing; the last in the list went.
    NoEffect,
    /// Nothing: a lot must be drawn between those who are still equal.
    Unresolved,
}

/// A tie and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tie {
    /// The stage at whose end they were equal, counted from 1.
    pub stage: usize,
    /// What was tied.
    pub kind: TieKind,
    /// Who was equal.
    pub candidates: Vec<Candidate>,
    /// Who of them was still equal when the last step began: earlier stages may have told some apart.
    pub still_equal: Vec<Candidate>,
    /// Whose surplus went, who was excluded or who got the seat; none while unresolved.
    pub chosen: Option<Candidate>,
    /// What decided.
    pub how: How,
}

/// The order in which a seed puts `count` candidates, the most favoured first: rising by the SHA-256 digest of the seed
/// followed by `/` and the candidate's number on the ballot (from 1, in decimal digits). Anyone can check it with
/// `printf 'seed/1' | sha256sum` and so on. The seed must be public before the votes are, or be made of what nobody
/// could choose alone.
pub fn permutation(seed: &[u8], count: usize) -> Vec<Candidate> {
    let mut keyed: Vec<([u8; 32], Candidate)> = (0..count)
        .filter_map(Candidate::at)
        .map(|candidate| {
            let mut text = seed.to_vec();
            text.extend_from_slice(format!("/{}", candidate.index() + 1).as_bytes());
            (sha256(&text), candidate)
        })
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Breaks the ties of one count and keeps the record.
pub(crate) struct Breaker<'a> {
    rule: &'a TieRule,
    place: Vec<usize>,
    pub ties: Vec<Tie>,
}

impl<'a> Breaker<'a> {
    pub fn new(rule: &'a TieRule, candidates: usize) -> Breaker<'a> {
        let mut place = vec![usize::MAX; candidates];
        for (at, candidate) in rule.permutation.iter().flatten().enumerate() {
            if let Some(place) = place.get_mut(candidate.index()) {
                *place = at.min(*place);
            }
        }
        Breaker { rule, place, ties: Vec::new() }
    }

    /// Picks one of `tied` (at least one, in order of the list): for an exclusion the least favoured, else the most.
    /// `stages` holds the totals of the stages so far; they are equal at the last of them, or as good as equal. None
    /// when a lot is missing.
    pub fn pick(&mut self, kind: TieKind, tied: &[Candidate], stages: &[Vec<i64>]) -> Option<Candidate> {
        if let [only] = tied {
            return Some(*only);
        }
        let stage = stages.len().max(1);
        let earlier = &stages[..stages.len().saturating_sub(1)];
        let mut still: Vec<Candidate> = tied.to_vec();
        let mut decided = None;
        if self.rule.previous {
            for (at, totals) in earlier.iter().enumerate().rev() {
                let best = still.iter().map(|c| totals[c.index()]);
                let best = if kind == TieKind::Exclusion { best.min() } else { best.max() };
                let narrowed: Vec<Candidate> =
                    still.iter().copied().filter(|c| Some(totals[c.index()]) == best).collect();
                if let [only] = narrowed[..] {
                    decided = Some((only, How::Previous { stage: at + 1 }));
                    break;
                }
                still = narrowed;
            }
        }
        let decided = decided.or_else(|| self.by_order(kind, stage, &still));
        self.ties.push(Tie {
            stage,
            kind,
            candidates: tied.to_vec(),
            still_equal: still,
            chosen: decided.map(|(candidate, _)| candidate),
            how: decided.map_or(How::Unresolved, |(_, how)| how),
        });
        decided.map(|(candidate, _)| candidate)
    }

    /// Records that the order of these, who hold nothing, changes nothing, and gives the last of them.
    pub fn without_effect(&mut self, stage: usize, tied: &[Candidate]) -> Option<Candidate> {
        let chosen = tied.last().copied();
        if tied.len() > 1 {
            let (candidates, still_equal) = (tied.to_vec(), tied.to_vec());
            self.ties.push(Tie {
                stage,
                kind: TieKind::Exclusion,
                candidates,
                still_equal,
                chosen,
                how: How::NoEffect,
            });
        }
        chosen
    }

    fn by_order(&self, kind: TieKind, stage: usize, still: &[Candidate]) -> Option<(Candidate, How)> {
        let pick = |place: &dyn Fn(Candidate) -> usize| {
            let key = |c: &Candidate| place(*c);
            let chosen = if kind == TieKind::Exclusion {
                still.iter().max_by_key(|c| key(c))
            } else {
                still.iter().min_by_key(|c| key(c))
            };
            chosen.copied().filter(|chosen| still.iter().filter(|c| key(c) == key(chosen)).count() == 1)
        };
        if self.rule.permutation.is_some()
            && let Some(chosen) = pick(&|c| self.place[c.index()])
        {
            return Some((chosen, How::Permutation));
        }
        let lot = self
            .rule
            .lots
            .iter()
            .find(|lot| lot.stage.is_none_or(|of| of == stage) && still.iter().all(|c| lot.order.contains(c)))?;
        let place = |c: Candidate| lot.order.iter().position(|drawn| *drawn == c).unwrap_or(usize::MAX);
        pick(&place).map(|chosen| (chosen, How::Lot))
    }

    /// Seats the first of an order of levels, `seats` of them; where a level is larger than what is left, it is a tie.
    /// Returns also whether all seats could be given.
    pub fn seat_best(&mut self, order: &[Vec<Candidate>], seats: usize) -> (Vec<Candidate>, bool) {
        let mut seated = Vec::new();
        for level in order {
            let left = seats - seated.len();
            if level.len() <= left {
                seated.extend(level);
                continue;
            }
            let mut tied = level.clone();
            while seated.len() < seats {
                let Some(chosen) = self.pick(TieKind::Seat, &tied, &[]) else { return (seated, false) };
                tied.retain(|c| *c != chosen);
                seated.push(chosen);
            }
        }
        (seated, true)
    }
}
