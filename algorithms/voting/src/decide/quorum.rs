//! Quorums: how many of whom must be there or answer.

use super::{Electorate, QuorumFound, Ratio};
use std::collections::BTreeMap;

/// One condition on attendance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quorum {
    /// How many of whom.
    pub kind: QuorumKind,
    /// What counts as attending.
    pub who: Attendance,
}

/// How many of whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuorumKind {
    /// So many people.
    Headcount(u64),
    /// This share of all who may decide, rounded up.
    Share(Ratio),
    /// This share of each member organization's people, rounded up, and of every organization at least one.
    PerOrganization(Ratio),
    /// At least so many organizations with at least one of their people.
    Organizations(u64),
    /// This share of a caucus, rounded up.
    Caucus {
        /// Which.
        caucus: u32,
        /// How much of it.
        share: Ratio,
    },
}

/// What counts as attending.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attendance {
    /// Being there. Whoever answered themselves was there; a voice given to somebody else is not.
    Present,
    /// Any answer, abstentions too, and through somebody else too.
    Answered,
    /// An answer that is not an abstention: abstaining does not count to the quorum.
    Voted,
}

/// What a quorum asks for and what there is, worst first: the first is missed if any is.
pub(super) fn found(quorum: &Quorum, electorate: &Electorate, attends: &[bool]) -> QuorumFound {
    let all = electorate.electors.len() as u64;
    let count = |is: &dyn Fn(usize) -> bool| (0..attends.len()).filter(|&at| is(at)).count() as u64;
    let there = |at: usize| attends[at];
    let found = |needed, found, of, organization| QuorumFound { quorum: *quorum, needed, found, of, organization };
    match quorum.kind {
        QuorumKind::Headcount(needed) => found(needed, count(&there), all, None),
        QuorumKind::Share(share) => found(share.of(all, false), count(&there), all, None),
        QuorumKind::Caucus { caucus, share } => {
            let member = |at: usize| electorate.electors[at].caucuses.contains(&caucus);
            let of = count(&member);
            found(share.of(of, false), count(&|at| member(at) && there(at)), of, None)
        }
        QuorumKind::Organizations(needed) => {
            let organizations = organizations(electorate, attends);
            let with_somebody = organizations.values().filter(|(_, there)| *there > 0).count() as u64;
            found(needed, with_somebody, organizations.len() as u64, None)
        }
        QuorumKind::PerOrganization(share) => {
            let each = organizations(electorate, attends)
                .into_iter()
                .map(|(organization, (of, there))| found(share.of(of, false).max(1), there, of, Some(organization)));
            // The one that lacks most.
            each.max_by_key(|found| (found.needed.saturating_sub(found.found), std::cmp::Reverse(found.organization)))
                .unwrap_or_else(|| found(0, 0, 0, None))
        }
    }
}

/// People and attending people of each organization.
fn organizations(electorate: &Electorate, attends: &[bool]) -> BTreeMap<u32, (u64, u64)> {
    let mut organizations = BTreeMap::new();
    for (elector, attends) in electorate.electors.iter().zip(attends) {
        if let Some(organization) = elector.organization {
            let entry: &mut (u64, u64) = organizations.entry(organization).or_default();
            entry.0 += 1;
            entry.1 += u64::from(*attends);
        }
    }
    organizations
}
