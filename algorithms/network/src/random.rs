//! Seeded chance: the same seed gives the same numbers on every machine and with every number of threads.
//!
//! Generator xoshiro256++ (Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS 47:4),
//! its state filled by splitmix64 (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators").
//! Good enough for sampling and shuffling; it is **not** for secrets.

/// A stream of numbers made from a seed.
#[derive(Clone, Debug)]
pub struct Random {
    state: [u64; 4],
}

impl Random {
    /// The stream of this seed; every seed, 0 too, is fine.
    #[must_use]
    pub fn seeded(seed: u64) -> Random {
        let mut counter = seed;
        let mut split_mix = || {
            counter = counter.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (counter ^ (counter >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        };
        Random { state: [split_mix(), split_mix(), split_mix(), split_mix()] }
    }

    /// The next 64 bits.
    #[inline]
    pub fn next_u64(&mut self) -> u64 {
        let s = &mut self.state;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// A number in `0..limit`, each equally likely (Lemire 2019, "Fast random integer generation in an interval").
    /// `limit` 0 gives 0.
    #[inline]
    pub fn below(&mut self, limit: u32) -> u32 {
        let mut product = (self.next_u64() >> 32) * u64::from(limit);
        if (product as u32) < limit {
            let threshold = limit.wrapping_neg() % limit;
            while (product as u32) < threshold {
                product = (self.next_u64() >> 32) * u64::from(limit);
            }
        }
        (product >> 32) as u32
    }

    /// A number in `[0, 1)` with 53 bits.
    #[inline]
    pub fn unit(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Puts the items into an order, each order equally likely (Fisher & Yates, Durstenfeld 1964).
    ///
    /// # Panics
    /// If there are 2³² items or more.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let limit = u32::try_from(last + 1).expect("at most 2^32 - 1 items are shuffled");
            items.swap(last, self.below(limit) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_generator_is_the_published_one() {
        // First output of xoshiro256++ from the state 1, 2, 3, 4: rotl(1 + 4, 23) + 1.
        let mut random = Random { state: [1, 2, 3, 4] };
        let first: Vec<u64> = (0..4).map(|_| random.next_u64()).collect();
        assert_eq!(first, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }

    #[test]
    fn the_state_is_filled_by_the_published_splitter() {
        // Published first values of splitmix64 from the seed 1234567.
        let random = Random::seeded(1_234_567);
        assert_eq!(
            random.state,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431
            ]
        );
    }

    #[test]
    fn below_is_even_and_within() {
        let mut random = Random::seeded(7);
        let mut seen = [0u32; 6];
        for _ in 0..60_000 {
            seen[random.below(6) as usize] += 1;
        }
        assert!(seen.iter().all(|&count| (9_500..10_500).contains(&count)), "{seen:?}");
        assert_eq!((random.below(0), random.below(1)), (0, 0));
    }

    #[test]
    fn a_shuffle_keeps_every_item() {
        let mut items: Vec<u32> = (0..100).collect();
        Random::seeded(3).shuffle(&mut items);
        assert_ne!(items, (0..100).collect::<Vec<_>>());
        items.sort_unstable();
        assert_eq!(items, (0..100).collect::<Vec<_>>());
    }
}
