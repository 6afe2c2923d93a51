//! Who may do what. One function, exhaustive, without a wildcard arm: a new policy or role does not compile until
//! somebody has answered for it.

use crate::role::{Role, Roles};

/// What a route is for. Every route names exactly one; the matrix tries each against every role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Policy {
    /// Open to anyone, signed in or not.
    Public,
    /// Needs an account, no house.
    SignedIn,
    /// The home page of a house.
    HouseHome,
    /// The list of people.
    PeopleList,
    /// One person's page.
    PersonSee,
    /// Making and changing people, their ways to reach, languages, needs and tags.
    PersonWrite,
    /// Moving a person to the bin and back.
    PersonBin,
    /// Writing a note about a person.
    NoteWrite,
    /// One's own one-on-ones: asking, setting, holding, debriefing. The rows say who may be asked.
    OneOnOne,
    /// Taking the list out as a file: a right of its own.
    PersonExport,
    /// Who opened a person's page.
    ReadLogSee,
    /// Tags, custom fields and saved lists of the house.
    ListKeep,
    /// Bringing a list in, seeing and undoing imports.
    ImportRun,
    /// The house's own page: words, places, languages, published totals.
    HouseWrite,
    /// Seats of the house: inviting, changing roles, revoking.
    SeatKeep,
    /// What was done in the house, and undoing it.
    ChangeSee,
    /// The organizations of a coalition.
    OrganizationList,
    /// Making an organization in a coalition, inviting its stewards, naming delegates.
    OrganizationKeep,
}

impl Policy {
    /// Every policy.
    pub const ALL: [Policy; 18] = [
        Policy::Public,
        Policy::SignedIn,
        Policy::HouseHome,
        Policy::PeopleList,
        Policy::PersonSee,
        Policy::PersonWrite,
        Policy::PersonBin,
        Policy::NoteWrite,
        Policy::OneOnOne,
        Policy::PersonExport,
        Policy::ReadLogSee,
        Policy::ListKeep,
        Policy::ImportRun,
        Policy::HouseWrite,
        Policy::SeatKeep,
        Policy::ChangeSee,
        Policy::OrganizationList,
        Policy::OrganizationKeep,
    ];
}

/// Which people a decision reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rows {
    /// The actor's own row.
    Own,
    /// Their own and the people entrusted to them (`holder` rows).
    Held,
    /// Everyone in the house.
    All,
}

/// A set of things that may be seen of a person. What is not in the set does not exist in what a store returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fields(u16);

impl Fields {
    /// The name they go by, pronouns, language.
    pub const NAME: Fields = Fields(1);
    /// Phones and mail addresses.
    pub const WAYS: Fields = Fields(2);
    /// The street address.
    pub const ADDRESS: Fields = Fields(4);
    /// Access and culture needs.
    pub const NEEDS: Fields = Fields(8);
    /// Tags and custom fields.
    pub const TAGS: Fields = Fields(16);
    /// Notes shared with the house.
    pub const NOTES: Fields = Fields(32);
    /// What was changed, by whom.
    pub const HISTORY: Fields = Fields(64);
    /// Nothing.
    pub const NONE: Fields = Fields(0);
    /// Everything there is.
    pub const ALL: Fields = Fields(127);

    /// Both sets together.
    pub const fn and(self, other: Fields) -> Fields {
        Fields(self.0 | other.0)
    }

    /// Whether all of `other` may be seen.
    pub const fn has(self, other: Fields) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What a decision lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Whose rows.
    pub rows: Rows,
    /// Which fields of rows that are not the actor's own; of their own row a person sees everything.
    pub fields: Fields,
}

const EVERYONE: Option<Sight> = Some(Sight { rows: Rows::All, fields: Fields::ALL });
const SELF: Option<Sight> = Some(Sight { rows: Rows::Own, fields: Fields::NONE });
/// First name, chosen way to reach, what they need: enough to call and to welcome.
const ENTRUSTED: Option<Sight> =
    Some(Sight { rows: Rows::Held, fields: Fields::NAME.and(Fields::WAYS).and(Fields::NEEDS).and(Fields::TAGS) });
const NAMES: Option<Sight> = Some(Sight { rows: Rows::All, fields: Fields::NAME });
const NO: Option<Sight> = None;

/// What one role may do under one policy; `None` is "not found".
const fn of_role(role: Role, policy: Policy) -> Option<Sight> {
    use Role::{CoalitionStaff, Member, Organizer, Steward, TeamLead, Treasurer, Volunteer};
    match policy {
        Policy::Public | Policy::SignedIn => SELF,
        Policy::HouseHome | Policy::PeopleList => match role {
            Member => SELF,
            Volunteer | TeamLead => ENTRUSTED,
            Treasurer => NAMES,
            Organizer | Steward | CoalitionStaff => EVERYONE,
        },
        Policy::PersonSee => match role {
            Member => SELF,
            Volunteer | TeamLead => ENTRUSTED,
            Treasurer => NAMES,
            Organizer | Steward | CoalitionStaff => EVERYONE,
        },
        Policy::PersonWrite => match role {
            Member | Volunteer | Treasurer => SELF,
            TeamLead => ENTRUSTED,
            Organizer | Steward | CoalitionStaff => EVERYONE,
        },
        Policy::NoteWrite => match role {
            Member | Treasurer => NO,
            Volunteer | TeamLead => ENTRUSTED,
            Organizer | Steward | CoalitionStaff => EVERYONE,
        },
        Policy::OneOnOne => match role {
            Member | Treasurer => SELF,
            Volunteer | TeamLead => ENTRUSTED,
            Organizer | Steward | CoalitionStaff => EVERYONE,
        },
        Policy::ReadLogSee => match role {
            Member | Volunteer | TeamLead | Treasurer | Organizer | CoalitionStaff => SELF,
            Steward => EVERYONE,
        },
        Policy::PersonBin | Policy::ListKeep | Policy::ChangeSee => match role {
            Member | Volunteer | TeamLead | Treasurer => NO,
            Organizer | Steward | CoalitionStaff => EVERYONE,
        },
        Policy::ImportRun => match role {
            Member | Volunteer | TeamLead | Treasurer | CoalitionStaff => NO,
            Organizer | Steward => EVERYONE,
        },
        Policy::PersonExport | Policy::SeatKeep | Policy::HouseWrite => match role {
            Member | Volunteer | TeamLead | Treasurer | Organizer | CoalitionStaff => NO,
            Steward => EVERYONE,
        },
        Policy::OrganizationList => match role {
            Member | Volunteer | TeamLead | Organizer | Treasurer | Steward | CoalitionStaff => NAMES,
        },
        Policy::OrganizationKeep => match role {
            Member | Volunteer | TeamLead | Organizer | Treasurer => NO,
            Steward | CoalitionStaff => EVERYONE,
        },
    }
}

/// The decision for a seat: the widest reach any of its roles has, with the fields of the roles that reach so far.
/// `None` when no role allows it; the caller answers "not found".
pub fn decide(roles: Roles, policy: Policy) -> Option<Sight> {
    roles.iter().filter_map(|role| of_role(role, policy)).reduce(|a, b| match a.rows.cmp(&b.rows) {
        std::cmp::Ordering::Greater => a,
        std::cmp::Ordering::Less => b,
        std::cmp::Ordering::Equal => Sight { rows: a.rows, fields: a.fields.and(b.fields) },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_without_a_role_may_do_anything() {
        for policy in Policy::ALL {
            assert_eq!(decide(Roles::NONE, policy), None, "{policy:?}");
        }
    }

    #[test]
    fn the_widest_role_wins_and_equal_ones_add_up() {
        for (roles, policy, expected) in [
            (&[Role::Member][..], Policy::PeopleList, SELF),
            (&[Role::Member, Role::TeamLead], Policy::PeopleList, ENTRUSTED),
            (&[Role::TeamLead, Role::Treasurer], Policy::PeopleList, NAMES),
            (&[Role::Treasurer, Role::Organizer], Policy::PeopleList, EVERYONE),
            (&[Role::Organizer], Policy::PersonExport, NO),
            (&[Role::Organizer, Role::Steward], Policy::PersonExport, EVERYONE),
            (&[Role::CoalitionStaff], Policy::ImportRun, NO),
            (&[Role::Treasurer], Policy::NoteWrite, NO),
        ] {
            assert_eq!(decide(Roles::of(roles), policy), expected, "{roles:?} {policy:?}");
        }
    }
}
