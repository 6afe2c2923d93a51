//! Rows of values, one for each source that walks.

/// How many sources walk together: a row of that many `f64` is one cache line.
pub(super) const LANES: usize = 8;

/// One bit per lane.
pub(super) type Mask = u8;

/// One value per lane.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(super) struct Row(pub [f64; LANES]);

/// Nothing in any lane.
pub(super) const ZERO: Row = Row([0.0; LANES]);

/// For each mask, all bits of the lanes it names.
static BITS: [[u64; LANES]; 1 << LANES] = bits();

const fn bits() -> [[u64; LANES]; 1 << LANES] {
    let mut bits = [[0; LANES]; 1 << LANES];
    let mut mask = 0;
    while mask < 1 << LANES {
        let mut lane = 0;
        while lane < LANES {
            if mask >> lane & 1 == 1 {
                bits[mask][lane] = u64::MAX;
            }
            lane += 1;
        }
        mask += 1;
    }
    bits
}

impl Row {
    #[inline]
    pub fn add(&mut self, other: &Row) {
        for (own, other) in self.0.iter_mut().zip(&other.0) {
            *own += other;
        }
    }

    /// The lanes of this mask; 0 in the others.
    #[inline]
    pub fn only(&self, mask: Mask) -> Row {
        let mut row = *self;
        for (value, bits) in row.0.iter_mut().zip(&BITS[mask as usize]) {
            *value = f64::from_bits(value.to_bits() & bits);
        }
        row
    }
}
