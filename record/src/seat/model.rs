//! What a seat is.

use crate::house::HouseKind;
use starling_kernel::{Actor, Id, Language, Micros, Roles, SeatState};

/// A seat as its house sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The account.
    pub account: Id,
    /// The account's name.
    pub name: String,
    /// The account's own person record in the house.
    pub party: Option<Id>,
    /// What it may do.
    pub roles: Roles,
    /// Whether it may be used.
    pub state: SeatState,
    /// When it was taken first.
    pub created: Micros,
}

/// A seat as its account sees it: one line of the list of houses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The house.
    pub house: Id,
    /// The house's word in addresses.
    pub slug: String,
    /// The house's name.
    pub name: String,
    /// What the house is.
    pub kind: HouseKind,
    /// The language the house works in.
    pub language: Language,
    /// The house's time zone, an IANA name.
    pub zone: String,
    /// The account's own person record in the house.
    pub party: Option<Id>,
    /// What the seat may do.
    pub roles: Roles,
    /// Whether it may be used.
    pub state: SeatState,
}

impl Sitting {
    /// The actor this seat makes of its account.
    pub fn actor(&self, account: Id) -> Actor {
        Actor { account, house: self.house, party: self.party, roles: self.roles, state: self.state }
    }
}
