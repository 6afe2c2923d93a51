//! Schulze's method by winning votes: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
//! condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011).

use crate::election::EQUAL;
use crate::marking::{Marking, Papers};
use crate::ranking::{Ranking, seat, standing};
use crate::stages::Unfit;
use crate::ties::TieRule;
use crate::{Candidate, Election};

/// What Schulze's method gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Schulze {
    /// Everyone in order: first those beaten by nobody by strongest paths, then those beaten by nobody who is left, and
    /// so on.
    pub ranking: Ranking,
    /// Ballots that put the row's candidate before the column's, by weight; one not ranked is behind all who are.
    pub pairwise: Matrix,
    /// Strength of the strongest path from row to column: the weakest link counts, a link being the winning votes of a
    /// pair; 0 where there is no path.
    pub paths: Matrix,
    /// Who beats everyone else in pairs, if anybody does.
    pub condorcet_winner: Option<Candidate>,
}

/// A square of numbers, one row and one column for each candidate of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matrix {
    size: usize,
    cells: Vec<u64>,
}

impl Matrix {
    fn zero(size: usize) -> Matrix {
        Matrix { size, cells: vec![0; size * size] }
    }

    /// The number for a pair; 0 for a candidate of another election.
    pub fn get(&self, row: Candidate, column: Candidate) -> u64 {
        if row.index() >= self.size || column.index() >= self.size {
            return 0;
        }
        self.cells[row.index() * self.size + column.index()]
    }

    /// The rows in order of the list.
    pub fn rows(&self) -> impl Iterator<Item = &[u64]> {
        self.cells.chunks_exact(self.size.max(1))
    }

    fn row(&self, row: usize) -> &[u64] {
        &self.cells[row * self.size..(row + 1) * self.size]
    }
}

/// Counts by Schulze's method. With more than one seat the first of the order are elected: that is a ranking, and not
/// proportional. Withdrawn candidates are in the matrices with zeros and not in the order.
///
/// # Errors
/// [`Unfit::NeedsRanks`], [`Unfit::NoSeat`], [`Unfit::NoCandidate`].
pub fn schulze(election: &Election, marking: &Marking, ties: &TieRule) -> Result<Schulze, Unfit> {
    let papers = Papers::of(election, marking, true).ok_or(Unfit::NeedsRanks)?;
    let stand = standing(election)?;
    let pairwise = pairs(&papers, &stand, election.names().len());
    let paths = strongest(&pairwise);
    let beats = |a: Candidate, b: Candidate| paths.get(a, b) > paths.get(b, a);
    let mut order: Vec<Vec<Candidate>> = Vec::new();
    let mut left = stand.clone();
    while !left.is_empty() {
        // The relation is transitive (Schulze, section 4.1), so somebody is always unbeaten.
        let (best, rest): (Vec<_>, Vec<_>) = left.iter().partition(|&&a| !left.iter().any(|&b| beats(b, a)));
        left = rest;
        order.push(best);
    }
    let beats_all = |a: &Candidate| stand.iter().all(|b| a == b || pairwise.get(*a, *b) > pairwise.get(*b, *a));
    Ok(Schulze {
        ranking: seat(election, (papers.valid, papers.unusable), ties, order)?,
        condorcet_winner: stand.iter().copied().find(beats_all),
        pairwise,
        paths,
    })
}

fn pairs(papers: &Papers, standing: &[Candidate], size: usize) -> Matrix {
    let mut matrix = Matrix::zero(size);
    // Who is not yet passed on this paper, as a list that shrinks: each candidate is added to those behind.
    let all: Vec<u16> = standing.iter().map(|c| c.index() as u16).collect();
    let mut behind = all.clone();
    for paper in 0..papers.len() {
        let prefs = papers.prefs_of(paper);
        behind.clone_from(&all);
        let mut from = 0;
        while from < prefs.len() {
            let level = 1 + prefs[from + 1..].iter().take_while(|&&pref| pref & EQUAL != 0).count();
            let equal = &prefs[from..from + level];
            behind.retain(|&other| !equal.iter().any(|&pref| pref & !EQUAL == other));
            for &pref in equal {
                let row = usize::from(pref & !EQUAL) * size;
                let row = &mut matrix.cells[row..row + size];
                for &other in &behind {
                    row[usize::from(other)] += papers.weights[paper];
                }
            }
            from += level;
        }
    }
    matrix
}

/// Widest paths by Floyd and Warshall.
fn strongest(pairwise: &Matrix) -> Matrix {
    let size = pairwise.size;
    let mut paths = Matrix::zero(size);
    for a in 0..size {
        for b in 0..size {
            let (for_a, for_b) = (pairwise.cells[a * size + b], pairwise.cells[b * size + a]);
            paths.cells[a * size + b] = if for_a > for_b { for_a } else { 0 };
        }
    }
    for via in 0..size {
        let onward = paths.row(via).to_vec();
        for a in (0..size).filter(|&a| a != via) {
            let row = &mut paths.cells[a * size..(a + 1) * size];
            let to_via = row[via];
            if to_via == 0 {
                continue;
            }
            for (b, (cell, &rest)) in row.iter_mut().zip(&onward).enumerate() {
                if b != a {
                    *cell = (*cell).max(to_via.min(rest));
                }
            }
        }
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Ending, TieKind};

    #[test]
    fn a_seat_tied_at_the_top_asks_for_a_lot() {
        let mut election = Election::ranked(vec!["A".into(), "B".into()], 1).unwrap();
        let [a, b] = [0, 1].map(|i| Candidate::at(i).unwrap());
        election.push(3, &[crate::Rank::One(a)]).unwrap();
        election.push(3, &[crate::Rank::One(b)]).unwrap();
        let open = schulze(&election, &Marking::default(), &TieRule::default()).unwrap().ranking;
        assert_eq!((open.ending, open.elected.len(), open.order.len()), (Ending::NeedsLot, 0, 1));
        assert_eq!(open.ties[0].kind, TieKind::Seat);
        let rule = TieRule { permutation: Some(vec![b, a]), ..TieRule::default() };
        assert_eq!(schulze(&election, &Marking::default(), &rule).unwrap().ranking.elected, [b]);
    }
}
