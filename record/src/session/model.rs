//! What a session is and how long it lasts.

use super::device::Device;
use starling_kernel::clock::{DAY, HOUR};
use starling_kernel::{Id, Language, Micros};

/// A session ends when it has not been used for so long.
pub(super) const IDLE: Micros = 30 * DAY;
/// A session ends so long after signing in, used or not.
pub(super) const ABSOLUTE: Micros = 90 * DAY;
/// How often at most the time of last use is written.
const SLIDE: Micros = HOUR;

/// A live session, as the account page lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id, which is not the token: knowing it signs nobody in.
    pub id: Id,
    /// The browser and system that signed in.
    pub device: Device,
    /// When it signed in.
    pub created: Micros,
    /// When it was last used, to the hour.
    pub seen: Micros,
}

/// Who a session's token belongs to: what every signed-in request starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The session.
    pub session: Id,
    /// The account.
    pub account: Id,
    /// The account's name.
    pub name: String,
    /// The account's language.
    pub language: Language,
    /// The house last visited.
    pub last_house: Option<Id>,
    /// When the session was last used, to the hour.
    pub seen: Micros,
}

impl Visitor {
    /// Whether it is time to write down that the session is in use.
    pub fn is_due(&self, now: Micros) -> bool {
        now - self.seen >= SLIDE
    }
}
