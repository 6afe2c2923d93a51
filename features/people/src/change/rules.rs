//! Which change sets can be taken back from the list of them.

use starling_record::change::{SetKind, SetRow, SetState};

/// So many changes are taken back at once; more is a list brought in, which has an undo of its own.
pub(crate) const AT_ONCE: i64 = 2_000;

/// What can be done about a change set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// Take it back here.
    Undo,
    /// Take it back on the page of the lists brought in.
    Import,
    /// It was taken back.
    Done,
    /// Nothing: it is under way, changed nothing, or is the demonstration itself.
    Nothing,
}

/// What can be done about this one.
pub(crate) fn remedy(set: &SetRow) -> Remedy {
    match (set.kind, set.state) {
        (_, SetState::Undone) => Remedy::Done,
        (SetKind::Demo, _) | (_, SetState::Open) => Remedy::Nothing,
        (SetKind::Import, _) => Remedy::Import,
        (_, SetState::Applied | SetState::Undoing) if set.changes == 0 || set.changes > AT_ONCE => Remedy::Nothing,
        (_, SetState::Applied | SetState::Undoing) => Remedy::Undo,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use starling_kernel::Id;

    #[test]
    fn only_what_can_be_taken_back_here_has_the_button() {
        for (kind, state, changes, expected) in [
            (SetKind::Edit, SetState::Applied, 1, Remedy::Undo),
            (SetKind::Tag, SetState::Applied, 2_000, Remedy::Undo),
            (SetKind::Tag, SetState::Applied, 2_001, Remedy::Nothing),
            (SetKind::Edit, SetState::Applied, 0, Remedy::Nothing),
            (SetKind::Edit, SetState::Undone, 1, Remedy::Done),
            (SetKind::Import, SetState::Applied, 1, Remedy::Import),
            (SetKind::Import, SetState::Undoing, 1, Remedy::Import),
            (SetKind::Import, SetState::Open, 1, Remedy::Nothing),
            (SetKind::Demo, SetState::Applied, 2_500, Remedy::Nothing),
            (SetKind::Undo, SetState::Applied, 1, Remedy::Undo),
        ] {
            let set = SetRow {
                id: Id::from_u128(1),
                kind,
                state,
                by_account: None,
                by_name: String::new(),
                task: String::new(),
                source: String::new(),
                undoes: None,
                changes,
                created: 0,
            };
            assert_eq!(remedy(&set), expected, "{kind:?} {state:?} {changes}");
        }
    }
}
