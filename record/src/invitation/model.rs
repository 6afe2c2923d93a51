//! What an invitation is.

use starling_kernel::clock::DAY;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Micros, Roles, Scope};

/// How long an invitation can be taken up.
pub(super) const LASTS: Micros = 14 * DAY;

/// The scope in which the holder of an invitation's link is met: they have no seat yet, so no decision can be made
/// for them, and the hash of the link they hold is what every statement asks for.
pub fn door(house: Id) -> Scope {
    Scope::system(house, SystemTask::Invitation)
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: Id,
    /// Who is meant, as the one who invites calls them.
    pub name: String,
    /// Where the letter went.
    pub mail: String,
    /// What the seat will be allowed.
    pub roles: Roles,
    /// The person record it is for, when it was made from one.
    pub party: Option<Id>,
    /// The account that invites.
    pub by_account: Option<Id>,
    /// When it was made.
    pub created: Micros,
    /// When it ends.
    pub expires: Micros,
}

/// What inviting needs.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// The hash of the token in the link.
    pub token_hash: [u8; 32],
    /// Who is meant.
    pub name: String,
    /// Where the letter goes, in normal form.
    pub mail: String,
    /// What the seat will be allowed.
    pub roles: Roles,
    /// The person record it is for.
    pub party: Option<Id>,
}

/// What accepting came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The invitation.
    pub invitation: Invitation,
    /// Whether the account signs in by another address than the one invited. Holding the link is what counts; the
    /// house is told.
    pub by_other_mail: bool,
}
