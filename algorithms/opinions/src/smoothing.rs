//! Keeping the number of groups steady while votes come in.

/// What is remembered of earlier choices of k.
///
/// A new k is shown once it was the best four times running; until then the one shown stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Smoothing {
    /// The best k of last time.
    pub last: Option<usize>,
    /// How often running it was the best.
    pub count: usize,
    /// The k that is shown.
    pub shown: Option<usize>,
}

/// So often running a k must be the best before it is shown.
const PATIENCE: usize = 4;

impl Smoothing {
    /// After a round whose best k is `best`, of k up to `most`.
    #[must_use]
    pub fn after(self, best: usize, most: usize) -> Smoothing {
        let count = if self.last == Some(best) { self.count + 1 } else { 1 };
        let shown = match self.shown {
            Some(shown) if count < PATIENCE => shown,
            _ => best,
        };
        Smoothing { last: Some(best), count, shown: Some(shown.min(most)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_number_is_shown_the_fourth_time() {
        let mut state = Smoothing::default();
        let shown: Vec<usize> = [3, 2, 2, 3, 2, 2, 2, 2, 4, 4, 4, 4]
            .into_iter()
            .map(|best| {
                state = state.after(best, 5);
                state.shown.unwrap()
            })
            .collect();
        assert_eq!(shown, [3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 4]);
        assert_eq!(state.after(4, 3).shown, Some(3));
    }
}
