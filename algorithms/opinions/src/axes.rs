//! Principal components of a sparse matrix of positions, and where participants and statements lie on them.

use crate::lanczos::{Block, Leading, leading};
use crate::threads::{each, threads};
use crate::votes::Votes;
use std::ops::Range;

/// The picture's two axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Axes {
    /// Of each statement, the mean position of those who voted on it (agree +1, pass 0, disagree −1), 0 where nobody
    /// did and where the statement is not grouped by.
    pub centre: Vec<f64>,
    /// Of each statement, its weight in the first and the second component: unit vectors, orthogonal, each with a sum
    /// that is not negative. All zero where the votes do not spread in so many directions.
    pub components: Vec<[f64; 2]>,
    /// The two leading singular values of the centred matrix.
    pub singular_values: [f64; 2],
    /// The share of all variance each component explains, 0 to 1.
    pub explained: [f64; 2],
    /// How often the votes were walked over to find the components.
    pub passes: usize,
    /// ‖A v − λ v‖ / λ₁ of the worse component: what the last rounding left.
    pub residual: f64,
}

/// A place for each code a vote can have. Fixed in size, so that a sixteen-bit code needs no bounds check; what no
/// code reaches is never touched, and the system gives no memory for it.
type Table = Box<[[f64; 2]; 65_536]>;

fn table() -> Table {
    vec![[0.0; 2]; 65_536].into_boxed_slice().try_into().expect("it is this long")
}

/// Votes of one piece of rows when the work is cut among threads; below, cutting costs more than it saves.
const PIECE: usize = 100_000;
/// The most pieces.
const PIECES: usize = 8;

/// The two leading principal components of the votes on the statements that are `live`.
///
/// A vote that was not cast counts as the mean of the statement's votes (Polis imputes so), hence as zero once
/// centred: the centred matrix is exactly as sparse as the votes, and `counts` (how often each code occurs) is all
/// that is needed to walk over it. `near` are components to begin from. The result does not depend on the number of
/// threads: the pieces and the order of their sums follow from the votes.
pub(crate) fn axes(votes: &Votes, counts: &[u32], live: &[bool], near: Option<&Block>) -> Axes {
    let statements = votes.statements().len();
    let mut centre = vec![0.0; statements];
    let mut variance = 0.0;
    for column in (0..statements).filter(|&column| live[column]) {
        let [agree, pass, disagree] = [0, 1, 2].map(|kind| f64::from(counts[3 * column + kind]));
        let seen = agree + pass + disagree;
        if seen > 0.0 {
            centre[column] = (agree - disagree) / seen;
            // Σ (r − c)² = Σ r² − n c²
            variance += (agree + disagree) - seen * centre[column] * centre[column];
        }
    }
    let varied: Vec<bool> = (0..statements)
        .map(|column| {
            let of = &counts[3 * column..3 * column + 3];
            live[column] && of.iter().filter(|count| **count > 0).count() > 1
        })
        .collect();
    let mut walk = Walk::over(votes, &centre, live);
    let Leading { values, vectors, passes, residual } = leading(&varied, near, |block, image| walk.gram(block, image));
    let mut components = vectors;
    for side in 0..2 {
        if downward(&components, side) {
            components.iter_mut().for_each(|entry| entry[side] = -entry[side]);
        }
    }
    let explained = values.map(|value| if variance > 0.0 { (value / variance).min(1.0) } else { 0.0 });
    Axes { centre, components, singular_values: values.map(f64::sqrt), explained, passes, residual }
}

/// Whether a component must be turned so that its sum is not negative; one whose sum is nothing but rounding is turned
/// by its weightiest entry.
fn downward(components: &Block, side: usize) -> bool {
    let sum: f64 = components.iter().map(|entry| entry[side]).sum();
    if sum.abs() > 1e-10 {
        return sum < 0.0;
    }
    let most = components
        .iter()
        .map(|entry| entry[side])
        .fold(0.0, |most: f64, x| if x.abs() > most.abs() { x } else { most });
    most < 0.0
}

/// Where participants lie: p = Σ over their votes of (r − c) · component, times √(statements / votes), so that who
/// voted on little is not drawn to the middle for that alone (Small et al., "Polis: Scaling deliberation by mapping
/// high dimensional opinion spaces", 2021).
///
/// `zeroed` is how many statements count as voted on by everybody, as Polis counts those taken out; of `statements`
/// columns. Participants without a vote lie at the origin.
pub(crate) fn places(votes: &Votes, axes: &Axes, live: &[bool], statements: usize, zeroed: usize) -> Vec<[f64; 2]> {
    let mut walk = Walk::over(votes, &axes.centre, live);
    walk.weigh(&axes.components);
    let all_live = live.iter().all(|live| *live);
    (0..votes.participants().len())
        .map(|row| {
            let codes = votes.codes_of(row);
            let sum = sum(&walk.weights, codes);
            let counted =
                if all_live { codes.len() } else { codes.iter().filter(|&&code| live[(code / 3) as usize]).count() };
            let scale = (statements as f64 / (counted + zeroed).max(1) as f64).sqrt();
            [sum[0] * scale, sum[1] * scale]
        })
        .collect()
}

/// Where statements lie, and how far out: the place of somebody whose only vote is `vote` on that statement.
pub(crate) fn statement_places(axes: &Axes, statements: usize, vote: f64) -> Vec<[f64; 2]> {
    let scale = (statements as f64).sqrt();
    let place = |(centre, component): (&f64, &[f64; 2])| component.map(|weight| scale * (vote - centre) * weight);
    axes.centre.iter().zip(&axes.components).map(place).collect()
}

/// Walks over the votes.
struct Walk<'a> {
    votes: &'a Votes,
    centre: &'a [f64],
    live: &'a [bool],
    weights: Table,
    pieces: Vec<(Range<usize>, Table)>,
    threads: usize,
}

impl<'a> Walk<'a> {
    fn over(votes: &'a Votes, centre: &'a [f64], live: &'a [bool]) -> Walk<'a> {
        let pieces = (votes.len() / PIECE).clamp(1, PIECES);
        // An even number, for two threads to have the same.
        let pieces = if pieces == 1 { 1 } else { pieces.next_multiple_of(2) };
        let pieces = votes.pieces(pieces).into_iter().map(|rows| (rows, table())).collect();
        Walk { votes, centre, live, weights: table(), pieces, threads: threads() }
    }

    /// Sets what each vote adds to a participant's sums: (r − c) times the weights of its statement.
    fn weigh(&mut self, block: &Block) {
        for (column, (&[x, y], &centre)) in block.iter().zip(self.centre).enumerate() {
            let weights = if self.live[column] {
                [1.0 - centre, -centre, -1.0 - centre].map(|value| [value * x, value * y])
            } else {
                [[0.0; 2]; 3]
            };
            self.weights[3 * column..3 * column + 3].copy_from_slice(&weights);
        }
    }

    /// image = Xᵀ · X · block, X being the centred matrix.
    fn gram(&mut self, block: &Block, image: &mut Block) {
        self.weigh(block);
        let (votes, weights, used) = (self.votes, &self.weights, 3 * block.len());
        let work = |(rows, sums): &mut (Range<usize>, Table)| {
            sums[..used].fill([0.0; 2]);
            for row in rows.clone() {
                let codes = votes.codes_of(row);
                let [x, y] = sum(weights, codes);
                for &code in codes {
                    let sum = &mut sums[code as usize];
                    *sum = [sum[0] + x, sum[1] + y];
                }
            }
        };
        each(&mut self.pieces, self.threads, work);
        for (column, image) in image.iter_mut().enumerate() {
            let centre = self.centre[column];
            *image = [0.0; 2];
            if self.live[column] {
                for (_, sums) in &self.pieces {
                    for (kind, value) in [1.0 - centre, -centre, -1.0 - centre].into_iter().enumerate() {
                        let sum = sums[3 * column + kind];
                        *image = [image[0] + value * sum[0], image[1] + value * sum[1]];
                    }
                }
            }
        }
    }
}

/// The sum of the weights of all `codes`, in four strands that the processor can walk at once.
fn sum(weights: &Table, codes: &[u16]) -> [f64; 2] {
    let mut strands = [[0.0f64; 2]; 4];
    let mut four = codes.chunks_exact(4);
    for codes in &mut four {
        for (strand, &code) in strands.iter_mut().zip(codes) {
            let weight = weights[code as usize];
            *strand = [strand[0] + weight[0], strand[1] + weight[1]];
        }
    }
    for &code in four.remainder() {
        let weight = weights[code as usize];
        strands[0] = [strands[0][0] + weight[0], strands[0][1] + weight[1]];
    }
    let [a, b, c, d] = strands;
    [(a[0] + b[0]) + (c[0] + d[0]), (a[1] + b[1]) + (c[1] + d[1])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::counts::count;
    use crate::votes::{Position, Vote};

    #[test]
    fn the_number_of_threads_changes_nothing() {
        let mut chance = Chance::of(5);
        let positions = [Position::Agree, Position::Pass, Position::Disagree];
        let log = (0..9_000).map(|_| Vote {
            participant: chance.next() % 900,
            statement: chance.next() % 400,
            position: positions[(chance.next() % 3) as usize],
        });
        let votes = Votes::from_log(log).unwrap();
        let live = vec![true; 400];
        let counts = count(&votes, 0..votes.participants().len());
        let centre = axes(&votes, &counts, &live, None).centre;
        let block: Block = (0..400).map(|_| [chance.unit(), chance.unit()]).collect();
        let mut walk = Walk::over(&votes, &centre, &live);
        walk.pieces = votes.pieces(PIECES).into_iter().map(|rows| (rows, table())).collect();
        let images: Vec<Block> = [1, 2, 3, 7]
            .map(|threads| {
                let mut image = vec![[f64::NAN; 2]; 400];
                walk.threads = threads;
                walk.gram(&block, &mut image);
                image
            })
            .into();
        assert!(images.iter().all(|image| *image == images[0]));
    }
}
