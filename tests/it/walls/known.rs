//! Predicates nothing notices, each with the reason why that is no hole. `docs/walls.md` says more.

/// Statement, predicate (empty for a statement nothing runs), reason.
const KNOWN: &[(&str, &str, &str)] = &[];

/// Why nothing notices.
pub fn reason(name: &str, what: &str) -> Option<&'static str> {
    KNOWN.iter().find(|(known, predicate, _)| *known == name && *predicate == what).map(|(_, _, why)| *why)
}

/// Every known one.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    KNOWN.iter().map(|(name, what, _)| (*name, *what))
}
