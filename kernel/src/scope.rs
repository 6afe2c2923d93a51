//! Wall 1: what an actor may do in one house right now. A store cannot be called without it.

use crate::id::Id;
use crate::policy::{Fields, Policy, Rows, Sight, decide};
use crate::role::{Roles, SeatState};

/// Who is asking, in one house: an account and its seat there. Read anew for every request, so that a revoked seat
/// is out by the next one.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The account.
    pub account: Id,
    /// The house of the seat.
    pub house: Id,
    /// The account's own person record in the house, when there is one.
    pub party: Option<Id>,
    /// The seat's roles.
    pub roles: Roles,
    /// Whether the seat may be used.
    pub state: SeatState,
}

/// What runs without a person: shown under this name in the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SystemTask {
    /// A job carrying out what an actor asked for; the actor was decided again when it started.
    Job,
    /// Expiry and the emptying of bins.
    Retention,
    /// Someone holding an invitation, who has no seat yet.
    Invitation,
    /// Publishing a house's own total to its coalition.
    Publish,
    /// Making a house, the demo world, and the commands of the one who runs the machine.
    Operator,
}

impl SystemTask {
    /// The word in the audit.
    pub const fn word(self) -> &'static str {
        match self {
            SystemTask::Job => "job",
            SystemTask::Retention => "retention",
            SystemTask::Invitation => "invitation",
            SystemTask::Publish => "publish",
            SystemTask::Operator => "operator",
        }
    }
}

/// What may be read or written in one house by one actor under one policy.
///
/// There are two ways to get one: [`Scope::of`], which asks [`decide`], and [`Scope::system`], whose uses are few and
/// named. Its fields are private, so no code outside this file can widen one.
#[derive(Clone, Debug)]
pub struct Scope {
    house: Id,
    account: Option<Id>,
    party: Option<Id>,
    system: Option<SystemTask>,
    sight: Sight,
}

impl Scope {
    /// The scope of `actor` under `policy`, or `None` when the seat is not confirmed or no role allows it.
    pub fn of(actor: &Actor, policy: Policy) -> Option<Scope> {
        match actor.state {
            SeatState::Invited | SeatState::Revoked => None,
            SeatState::Confirmed => decide(actor.roles, policy).map(|sight| Scope {
                house: actor.house,
                account: Some(actor.account),
                party: actor.party,
                system: None,
                sight,
            }),
        }
    }

    /// The scope of a named system task in one house.
    pub const fn system(house: Id, task: SystemTask) -> Scope {
        let sight = Sight { rows: Rows::All, fields: Fields::ALL };
        Scope { house, account: None, party: None, system: Some(task), sight }
    }

    /// The house everything read or written under this scope belongs to.
    pub fn house(&self) -> Id {
        self.house
    }

    /// The account acting, unless a system task is.
    pub fn account(&self) -> Option<Id> {
        self.account
    }

    /// The actor's own person record in the house.
    pub fn party(&self) -> Option<Id> {
        self.party
    }

    /// The system task acting, unless an account is.
    pub fn task(&self) -> Option<SystemTask> {
        self.system
    }

    /// Whose rows may be touched.
    pub fn rows(&self) -> Rows {
        self.sight.rows
    }

    /// What may be seen of the person `of`: everything of oneself, else what the decision gave.
    pub fn fields(&self, of: Id) -> Fields {
        if self.party == Some(of) { Fields::ALL } else { self.sight.fields }
    }

    /// What may be seen of people who are not the actor.
    pub fn fields_of_others(&self) -> Fields {
        self.sight.fields
    }

    /// How far the database lets a connection see: this house, the commons, and the actor's own seats.
    pub fn reach(&self) -> Reach {
        Reach { house: Some(self.house), account: self.account }
    }
}

/// Wall 2's settings for one transaction: which house's rows exist, and whose seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    house: Option<Id>,
    account: Option<Id>,
}

impl Reach {
    /// Global tables only: no house's rows exist.
    pub const fn global() -> Reach {
        Reach { house: None, account: None }
    }

    /// Global tables and the seats of one account, in whatever houses they are.
    pub const fn seats_of(account: Id) -> Reach {
        Reach { house: None, account: Some(account) }
    }

    /// The house whose rows exist.
    pub fn house(&self) -> Option<Id> {
        self.house
    }

    /// The account whose seats exist.
    pub fn account(&self) -> Option<Id> {
        self.account
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role::Role;

    #[test]
    fn only_a_confirmed_seat_gives_a_scope() {
        for (state, expected) in
            [(SeatState::Invited, false), (SeatState::Confirmed, true), (SeatState::Revoked, false)]
        {
            let actor = Actor {
                account: Id::from_u128(1),
                house: Id::from_u128(2),
                party: None,
                roles: Roles::of(&Role::ALL),
                state,
            };
            assert_eq!(Scope::of(&actor, Policy::PersonSee).is_some(), expected, "{state:?}");
        }
    }
}
