//! Summing weights by label.

/// Sums of weights by label, and the labels seen. Labels are pushed without a branch: whether a neighbour's group was
/// met before is what a processor guesses worst.
pub(super) struct Toward {
    sums: Vec<f32>,
    seen: Vec<u32>,
    count: usize,
}

impl Toward {
    /// For labels below `labels`.
    pub fn new(labels: usize) -> Toward {
        Toward { sums: vec![0.0; labels], seen: vec![0; labels + 1], count: 0 }
    }

    /// Adds a weight above 0.
    #[inline]
    pub fn add(&mut self, label: u32, weight: f32) {
        let sum = &mut self.sums[label as usize];
        self.seen[self.count] = label;
        self.count += usize::from(*sum == 0.0);
        *sum += weight;
    }

    /// The sum of a label so far.
    #[inline]
    pub fn of(&self, label: u32) -> f64 {
        f64::from(self.sums[label as usize])
    }

    /// Hands out all labels with their sums, in the order first seen, and forgets them.
    #[inline]
    pub fn take(&mut self, mut see: impl FnMut(u32, f32)) {
        for &label in &self.seen[..self.count] {
            see(label, std::mem::take(&mut self.sums[label as usize]));
        }
        self.count = 0;
    }
}
