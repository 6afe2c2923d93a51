//! Chance that comes out the same every time.
//!
//! SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). It is keyed:
//! every household and every person draws from a stream of their own, so that one can be made without the others.

/// The golden ratio in 64 bits, SplitMix64's step.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// A stream of chance.
#[derive(Clone, Debug)]
pub(super) struct Rng(u64);

impl Rng {
    /// The stream of `seed` and `keys`; the order of the keys counts.
    pub(super) fn keyed(seed: u64, keys: &[u64]) -> Rng {
        let state = keys.iter().fold(scramble(seed.wrapping_add(STEP)), |state, key| {
            scramble(state ^ scramble(key.wrapping_add(1).wrapping_mul(STEP)))
        });
        Rng(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        scramble(self.0)
    }

    /// A number from 0 to `end - 1`; 0 when `end` is 0. Multiply-shift: the bias is below one in four billion.
    pub(super) fn below(&mut self, end: usize) -> usize {
        (((self.next() >> 32) * end as u64) >> 32) as usize
    }

    /// True `per_mille` times in a thousand.
    pub(super) fn chance(&mut self, per_mille: usize) -> bool {
        self.below(1000) < per_mille
    }

    /// One of `items`, which is not empty.
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// One of `items` that is not `held`, if there is one.
    pub(super) fn other_than<T: Copy + PartialEq>(&mut self, items: &[T], held: T) -> T {
        let at = self.below(items.len());
        if items[at] == held { items[(at + 1) % items.len()] } else { items[at] }
    }

    /// One of `items` by weight; the weights do not sum to zero.
    pub(super) fn weighted<T: Copy>(&mut self, items: &[(T, usize)]) -> T {
        let mut left = self.below(items.iter().map(|item| item.1).sum());
        for (item, weight) in items {
            match left.checked_sub(*weight) {
                None => return *item,
                Some(rest) => left = rest,
            }
        }
        items[0].0
    }
}

fn scramble(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first outputs for seed 1234567, as published with the reference implementation.
    #[test]
    fn steps_like_the_reference() {
        let mut rng = Rng(1_234_567);
        assert_eq!(rng.next(), 6_457_827_717_110_365_317);
        assert_eq!(rng.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn keeps_to_its_bounds_and_weights() {
        let mut rng = Rng::keyed(1, &[2, 3]);
        let mut seen = [0usize; 3];
        for _ in 0..3000 {
            seen[rng.weighted(&[(0, 1), (1, 2), (2, 0)])] += 1;
            assert!(rng.below(7) < 7);
        }
        assert_eq!(seen[2], 0);
        assert!((800..1200).contains(&seen[0]), "{seen:?}");
    }

    #[test]
    fn keys_separate_streams() {
        let first = |keys: &[u64]| Rng::keyed(9, keys).next();
        assert_ne!(first(&[1, 2]), first(&[2, 1]));
        assert_ne!(first(&[0]), first(&[0, 0]));
    }
}
