//! Ids of which no two are equal.

use std::collections::HashSet;

/// Gives each thing an id of its own: its first bearer keeps an id, whoever comes later or has none gets `word-1`,
/// `word-2`, … as far as these are free.
pub(crate) fn distinct<'a>(ids: impl Iterator<Item = &'a str> + Clone, word: &str) -> Vec<String> {
    let given: HashSet<&str> = ids.clone().collect();
    let mut taken = HashSet::new();
    let mut next = 0_usize;
    let ids = ids.map(|id| {
        if !id.is_empty() && taken.insert(id) {
            return id.to_owned();
        }
        loop {
            next += 1;
            let made = format!("{word}-{next}");
            if !given.contains(made.as_str()) {
                return made;
            }
        }
    });
    ids.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bearer_keeps_the_id() {
        let ids = ["a", "", "a", "tie-1", "b"];
        assert_eq!(distinct(ids.into_iter(), "tie"), ["a", "tie-2", "tie-3", "tie-1", "b"]);
    }
}
