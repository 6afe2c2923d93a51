//! The two leading eigenvectors of a large symmetric matrix that is only known by what it does to vectors.
//!
//! Block Lanczos with blocks of two, full orthogonalization and thick restarts: Golub and Underwood, "The block Lanczos
//! method for computing eigenvalues" (1977); Wu and Simon, "Thick-restart Lanczos method for large symmetric
//! eigenvalue problems" (2000). Blocks of two, because two vectors cost one walk over the votes as one does, and because
//! an eigenvalue that comes twice is then found twice.

use crate::chance::Chance;
use crate::symmetric::{eigen, length};

/// Two vectors side by side.
pub(crate) type Block = Vec<[f64; 2]>;

/// The two largest eigenvalues and their vectors.
pub(crate) struct Leading {
    pub(crate) values: [f64; 2],
    /// Orthonormal; zero where the matrix has no further eigenvalue above zero.
    pub(crate) vectors: Block,
    /// How often the matrix was applied.
    pub(crate) passes: usize,
    /// ‖A v − λ v‖ of the worse of both, relative to the larger eigenvalue, as the iteration knows it.
    pub(crate) residual: f64,
}

/// The residual, relative to the larger eigenvalue, at which the vectors are as good as this arithmetic gets.
const ENOUGH: f64 = 1e-15;
/// Blocks before a restart; of these the first [`KEPT`] blocks of Ritz vectors survive it.
const MOST: usize = 40;
const KEPT: usize = 10;

/// The two leading eigenpairs of the positive semidefinite matrix that `apply` multiplies with (into its second
/// argument). Rows where `live` is false are zero in every vector. `near` is a guess, for instance the result before
/// one vote came in; with and without it the result is the same up to what the arithmetic allows.
pub(crate) fn leading(live: &[bool], near: Option<&Block>, mut apply: impl FnMut(&Block, &mut Block)) -> Leading {
    let size = live.iter().filter(|live| **live).count();
    let nothing = vec![[0.0; 2]; live.len()];
    if size == 0 {
        return Leading { values: [0.0; 2], vectors: nothing, passes: 0, residual: 0.0 };
    }
    let mut space = Space { live, size, basis: Vec::new(), h: Vec::new(), chance: Chance::of(0x0b5e_55ed), held: 0 };
    let mut next = space.start(near);
    let mut passes = 0;
    let mut check = 5;
    let mut before: Option<(usize, f64)> = None;
    let mut image = nothing.clone();
    loop {
        space.push(next);
        apply(space.basis.last().expect("just pushed"), &mut image);
        passes += 1;
        let coupling = space.take_out(&mut image);
        let whole = space.held >= size;
        if whole || passes >= check || space.basis.len() == MOST {
            let n = 2 * space.basis.len();
            let (values, vectors) = eigen(n, &space.dense());
            let residual = if whole { 0.0 } else { residual(&vectors, n, coupling) / values[0].max(f64::MIN_POSITIVE) };
            let stalled = before.is_some_and(|(_, last)| residual < 1e-12 && residual > 0.5 * last);
            if values[0] <= 0.0 || residual <= ENOUGH || stalled || passes >= 2000 {
                return space.result(values, &vectors, passes, residual);
            }
            check = passes + forecast(before, (passes, residual));
            before = Some((passes, residual));
            if space.basis.len() == MOST {
                space.restart(&values, &vectors);
            }
        }
        next = std::mem::replace(&mut image, nothing.clone());
    }
}

/// The larger ‖coupling · last two entries‖ of the first two Ritz vectors.
fn residual(vectors: &[f64], n: usize, coupling: [[f64; 2]; 2]) -> f64 {
    let of = |column: usize| {
        let (a, b) = (vectors[(n - 2) * n + column], vectors[(n - 1) * n + column]);
        length(coupling[0][0] * a + coupling[0][1] * b, coupling[1][0] * a + coupling[1][1] * b)
    };
    of(0).max(of(1))
}

/// In how many passes (1, 2 or 4) it is worth looking again: the residual falls geometrically. Logarithms would say it
/// sooner, but not every machine rounds them alike, and what is looked at decides when it is enough.
fn forecast(before: Option<(usize, f64)>, (passes, residual): (usize, f64)) -> usize {
    let Some((earlier, last)) = before.filter(|(_, last)| residual < *last) else { return 2 };
    let mut rate = residual / last;
    for _ in 0..(passes - earlier).ilog2() {
        rate = rate.sqrt();
    }
    let (mut ahead, mut expected) = (0, residual);
    while expected > ENOUGH && ahead < 4 {
        expected *= rate;
        ahead += 1;
    }
    [1, 1, 2, 2, 4][ahead]
}

/// An orthonormal basis and the matrix seen in it.
struct Space<'a> {
    live: &'a [bool],
    size: usize,
    basis: Vec<Block>,
    /// Of block b, its products with blocks 0..=b: `h[b][a]` is basis[a]ᵀ · A · basis[b].
    h: Vec<Vec<[[f64; 2]; 2]>>,
    chance: Chance,
    /// Vectors of the basis that are not zero.
    held: usize,
}

impl Space<'_> {
    fn start(&mut self, near: Option<&Block>) -> Block {
        // A guess may lie in a subspace the matrix never leaves, so that what grew elsewhere would not be seen: the
        // grain of chance in it is far below what one vote changes, and enough to find the way.
        const GRAIN: f64 = 1e-5;
        let mut block = vec![[0.0; 2]; self.live.len()];
        for (at, entry) in block.iter_mut().enumerate().filter(|(at, _)| self.live[*at]) {
            let grain = [self.chance.unit() - 0.5, self.chance.unit() - 0.5];
            *entry = match near.and_then(|near| near.get(at)) {
                Some(near) => [near[0] + GRAIN * grain[0], near[1] + GRAIN * grain[1]],
                None => grain,
            };
        }
        self.orthonormalize(&mut block, 0.0);
        block
    }

    fn push(&mut self, block: Block) {
        self.held += (0..2).filter(|&side| block.iter().any(|entry| entry[side] != 0.0)).count();
        self.basis.push(block);
    }

    /// Takes the basis out of `image` = A · last block and leaves there the next block; gives how the two are coupled.
    fn take_out(&mut self, image: &mut Block) -> [[f64; 2]; 2] {
        let mut products = vec![[[0.0; 2]; 2]; self.basis.len()];
        // "Twice is enough": Giraud, Langou and Rozložník, "The loss of orthogonality in the Gram-Schmidt
        // orthogonalization process" (2005).
        for _ in 0..2 {
            for (block, sum) in self.basis.iter().zip(&mut products) {
                let part = product(block, image);
                subtract(image, block, part);
                for (sum, part) in sum.iter_mut().flatten().zip(part.iter().flatten()) {
                    *sum += part;
                }
            }
        }
        let scale = products.iter().flatten().flatten().fold(0.0, |most: f64, x| most.max(x.abs()));
        self.h.push(products);
        self.orthonormalize(image, scale)
    }

    /// Makes the block orthonormal and orthogonal to the basis; gives R of block = Q · R. A vector that is nothing but
    /// rounding, measured by `scale`, is replaced by one of chance, or by zero when the basis is whole.
    fn orthonormalize(&mut self, block: &mut Block, scale: f64) -> [[f64; 2]; 2] {
        let mut r = [[0.0; 2]; 2];
        let begin = norm(block, 1);
        for side in 0..2 {
            if side == 1 {
                for _ in 0..2 {
                    let part: f64 = block.iter().map(|entry| entry[0] * entry[1]).sum();
                    block.iter_mut().for_each(|entry| entry[1] -= part * entry[0]);
                    r[0][1] += part;
                }
            }
            let length = norm(block, side);
            let scale = if side == 1 { scale.max(begin) } else { scale };
            if length > 1e-14 * scale {
                block.iter_mut().for_each(|entry| entry[side] /= length);
                // What is left of much is not as orthogonal as what is left of little.
                if length > 1e-3 * scale || self.clean(block, side) > 0.5 {
                    r[side][side] = length;
                    continue;
                }
            }
            self.replace(block, side);
        }
        r
    }

    fn replace(&mut self, block: &mut Block, side: usize) {
        let first = usize::from(side == 1 && block.iter().any(|entry| entry[0] != 0.0));
        if self.held + first >= self.size {
            block.iter_mut().for_each(|entry| entry[side] = 0.0);
            return;
        }
        for (entry, _) in block.iter_mut().zip(self.live).filter(|(_, live)| **live) {
            entry[side] = self.chance.unit() - 0.5;
        }
        self.clean(block, side);
    }

    /// Makes a vector orthogonal to the basis and to the block's first, and one long; gives the least share of its
    /// length that was left at once.
    fn clean(&self, block: &mut Block, side: usize) -> f64 {
        let mut least = 1.0;
        for _ in 0..3 {
            for other in &self.basis {
                let part = product(other, block);
                for (entry, other) in block.iter_mut().zip(other) {
                    entry[side] -= part[0][side] * other[0] + part[1][side] * other[1];
                }
            }
            if side == 1 {
                let part: f64 = block.iter().map(|entry| entry[0] * entry[1]).sum();
                block.iter_mut().for_each(|entry| entry[1] -= part * entry[0]);
            }
            let length = norm(block, side);
            least = length.min(least);
            if length == 0.0 {
                return 0.0;
            }
            block.iter_mut().for_each(|entry| entry[side] /= length);
        }
        least
    }

    fn dense(&self) -> Vec<f64> {
        let n = 2 * self.basis.len();
        let mut dense = vec![0.0; n * n];
        for (b, column) in self.h.iter().enumerate() {
            for (a, part) in column.iter().enumerate() {
                for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    dense[(2 * b + j) * n + 2 * a + i] = part[i][j];
                    if a != b {
                        dense[(2 * a + i) * n + 2 * b + j] = part[i][j];
                    }
                }
            }
        }
        dense
    }

    /// Columns `first` and `first + 1` of basis · vectors.
    fn ritz(&self, vectors: &[f64], n: usize, first: usize) -> Block {
        let mut ritz = vec![[0.0; 2]; self.live.len()];
        for (b, block) in self.basis.iter().enumerate() {
            let s = |i: usize, j: usize| vectors[(2 * b + i) * n + first + j];
            subtract(&mut ritz, block, [[-s(0, 0), -s(0, 1)], [-s(1, 0), -s(1, 1)]]);
        }
        ritz
    }

    fn restart(&mut self, values: &[f64], vectors: &[f64]) {
        let n = values.len();
        let kept: Vec<Block> = (0..KEPT).map(|b| self.ritz(vectors, n, 2 * b)).collect();
        self.h.clear();
        for b in 0..KEPT {
            let mut column = vec![[[0.0; 2]; 2]; b + 1];
            column[b] = [[values[2 * b], 0.0], [0.0, values[2 * b + 1]]];
            self.h.push(column);
        }
        self.basis = kept;
        self.held = 2 * KEPT;
    }

    fn result(&self, values: Vec<f64>, vectors: &[f64], passes: usize, residual: f64) -> Leading {
        let mut block = self.ritz(vectors, values.len(), 0);
        let mut pair = [values[0].max(0.0), values[1].max(0.0)];
        for (side, value) in pair.iter_mut().enumerate() {
            // An eigenvalue of rounding's size is none, and its vector could be anything.
            let length = norm(&block, side);
            if *value <= 1e-13 * values[0] || length == 0.0 {
                *value = 0.0;
                block.iter_mut().for_each(|entry| entry[side] = 0.0);
            } else {
                block.iter_mut().for_each(|entry| entry[side] /= length);
            }
        }
        Leading { values: pair, vectors: block, passes, residual }
    }
}

fn norm(block: &Block, side: usize) -> f64 {
    block.iter().map(|entry| entry[side] * entry[side]).sum::<f64>().sqrt()
}

/// aᵀ · b
fn product(a: &Block, b: &Block) -> [[f64; 2]; 2] {
    let mut product = [[0.0; 2]; 2];
    for (a, b) in a.iter().zip(b) {
        product[0][0] += a[0] * b[0];
        product[0][1] += a[0] * b[1];
        product[1][0] += a[1] * b[0];
        product[1][1] += a[1] * b[1];
    }
    product
}

/// from −= block · part
fn subtract(from: &mut Block, block: &Block, part: [[f64; 2]; 2]) {
    for (entry, block) in from.iter_mut().zip(block) {
        entry[0] -= block[0] * part[0][0] + block[1] * part[1][0];
        entry[1] -= block[0] * part[0][1] + block[1] * part[1][1];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The leading pairs of a diagonal matrix, whose eigenvectors are the axes.
    fn of(diagonal: &[f64], near: Option<&Block>) -> Leading {
        leading(&vec![true; diagonal.len()], near, |block, image| {
            for ((image, block), value) in image.iter_mut().zip(block).zip(diagonal) {
                *image = block.map(|x| x * value);
            }
        })
    }

    fn assert_axis(found: &Leading, side: usize, axis: usize, within: f64) {
        for (at, entry) in found.vectors.iter().enumerate() {
            let expected = f64::from(u8::from(at == axis));
            assert!(
                (entry[side].abs() - expected).abs() <= within,
                "{at} {entry:?} {} {}",
                found.passes,
                found.residual
            );
        }
    }

    #[test]
    fn close_eigenvalues_are_told_apart_through_restarts() {
        let diagonal: Vec<f64> = (0..600).map(|at| 1.0 - f64::from(at * 7 % 600) / 6000.0).collect();
        let found = of(&diagonal, None);
        assert!(found.passes > MOST && found.residual <= 1e-13);
        let at = |place: u32| (0..600).position(|at| at * 7 % 600 == place).unwrap();
        assert_axis(&found, 0, at(0), 1e-9);
        assert_axis(&found, 1, at(1), 1e-9);
        assert!((found.values[1] - (1.0 - 1.0 / 6000.0)).abs() < 1e-14);
    }

    #[test]
    fn an_eigenvalue_that_comes_twice_is_found_twice() {
        let found = of(&[1.0, 5.0, 2.0, 5.0, 0.0, 4.0, 1.0, 3.0, 0.5, 0.25, 4.5, 0.125], None);
        assert!(found.values.iter().all(|value| (value - 5.0).abs() < 1e-14));
        assert!(
            found
                .vectors
                .iter()
                .enumerate()
                .all(|(at, entry)| at % 2 == 1 && at < 4 || entry[0].hypot(entry[1]) < 1e-13)
        );
    }

    #[test]
    fn a_guess_in_a_subspace_that_is_never_left_does_not_mislead() {
        let diagonal: Vec<f64> = (0..200).map(|at| f64::from(at) / 20.0).collect();
        let mut near = vec![[0.0; 2]; 200];
        near[3] = [1.0, 0.0];
        near[4] = [0.0, 1.0];
        let found = of(&diagonal, Some(&near));
        assert_axis(&found, 0, 199, 1e-11);
        assert_axis(&found, 1, 198, 1e-11);
        // A good guess saves passes.
        let near = found.vectors.clone();
        assert!(of(&diagonal, Some(&near)).passes < found.passes);
    }

    #[test]
    fn what_has_no_directions_gets_none() {
        for (diagonal, values) in [(vec![], [0.0, 0.0]), (vec![0.0; 9], [0.0, 0.0]), (vec![3.0], [3.0, 0.0])] {
            let found = of(&diagonal, None);
            assert_eq!(found.values, values);
            assert!(found.vectors.iter().all(|entry| entry[1] == 0.0));
        }
        let mut one = vec![0.0; 30];
        one[7] = 2.0;
        let found = of(&one, None);
        assert_axis(&found, 0, 7, 1e-14);
        assert!(found.values[1] == 0.0 && found.vectors.iter().all(|entry| entry[1] == 0.0));
    }
}
