//! What every request can reach.

use crate::assets::Assets;
use starling_db::{Anyone, Db, Fail, Read, Write};
use starling_i18n::{Catalog, Speech};
use starling_kernel::{Clock, Id, Language, Micros, Policy, Roles, SeatState};
use starling_keys::Ring;
use starling_mail::Mailer;
use std::net::IpAddr;
use std::sync::Arc;

/// The application. One concrete state for all routes; cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// All messages.
    pub catalog: &'static Catalog,
    /// The key file.
    pub ring: Arc<Ring>,
    /// Letters out.
    pub mailer: Mailer,
    /// The time.
    pub clock: Clock,
    /// Style, scripts and pictures.
    pub assets: &'static Assets,
    /// What the operator chose.
    pub config: Arc<Config>,
    /// Who is signed in and where they sit.
    pub doors: Doors,
    /// The entries of the main navigation, in order.
    pub nav: &'static [NavItem],
    /// Rung when a job was put down, so that it need not wait for the next look.
    pub bell: Arc<tokio::sync::Notify>,
}

impl App {
    /// The time now.
    pub fn now(&self) -> Micros {
        self.clock.now()
    }

    /// A voice in one language.
    pub fn speech(&self, language: Language) -> Speech {
        self.catalog.speech(language)
    }
}

/// What the operator chose.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address people use, without a closing slash, such as `https://starling.example.org`.
    pub address: String,
    /// Proxies whose `X-Forwarded-For` is believed. Empty: nobody's.
    pub trusted_proxies: Vec<IpAddr>,
    /// Whether this is the demo, where anyone may look around as a named person.
    pub demo: bool,
    /// The code that lets someone who is not on this machine make the first owner.
    pub setup_code: String,
}

impl Config {
    /// Whether cookies may be marked secure.
    pub fn secure(&self) -> bool {
        self.address.starts_with("https://")
    }
}

/// Someone signed in.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Their account.
    pub account: Id,
    /// The session they came with.
    pub session: Id,
    /// The name on the account.
    pub name: String,
    /// The account's language.
    pub language: Language,
    /// Whether it is time to write down that the session is in use.
    pub due: bool,
    /// The house they were in last: where addresses without a house lead.
    pub last_house: Option<Id>,
}

/// A house, as the frame of a page knows it.
#[derive(Clone, Debug)]
pub struct House {
    /// Its id.
    pub id: Id,
    /// Its word in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Whether it is a coalition.
    pub coalition: bool,
    /// Its language.
    pub language: Language,
    /// Its time zone, such as `America/Chicago`.
    pub zone: String,
}

/// One seat of an account.
#[derive(Clone, Debug)]
pub struct SeatAt {
    /// Where.
    pub house: House,
    /// The account's own person record there.
    pub party: Option<Id>,
    /// What it may do.
    pub roles: Roles,
    /// Whether it may be used.
    pub state: SeatState,
}

/// See [`Doors::visitor`].
pub type FindVisitor = fn(&Read<'_, Anyone>, &[u8], Micros) -> Result<Option<Visitor>, Fail>;
/// See [`Doors::seats`].
pub type ListSeats = fn(&Read<'_, Anyone>, Id) -> Result<Vec<SeatAt>, Fail>;
/// See [`Doors::touch`].
pub type TouchSession = fn(&Write<'_, Anyone>, Id, Micros) -> Result<(), Fail>;
/// See [`Doors::visit`].
pub type VisitHouse = fn(&Write<'_, Anyone>, Id, Id) -> Result<(), Fail>;

/// What the gate asks. They are functions and not a table here, because accounts are a feature.
#[derive(Clone, Copy)]
pub struct Doors {
    /// Who holds the session of this token hash, if it is still good.
    pub visitor: FindVisitor,
    /// The seats of the account the transaction is open for.
    pub seats: ListSeats,
    /// Writes down that a session is in use.
    pub touch: TouchSession,
    /// Writes down which house an account is in now.
    pub visit: VisitHouse,
}

/// An entry of the main navigation.
#[derive(Clone, Copy, Debug)]
pub struct NavItem {
    /// The address inside the house, such as `people`; empty for the home page.
    pub path: &'static str,
    /// The message key of its word.
    pub key: &'static str,
    /// The symbol of its icon.
    pub icon: &'static str,
    /// Who is shown it.
    pub policy: Policy,
    /// Shown in organizations, in coalitions.
    pub shown: (bool, bool),
}
