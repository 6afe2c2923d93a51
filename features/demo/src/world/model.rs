//! What the world is made of.

use starling_kernel::{Id, Language, Level, Micros, Roles, SeatState};

/// Words and the language they are in: a BCP 47 tag, wider than the five languages of the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// `so`, `es`, `ksw`…
    pub language: &'static str,
    /// The words.
    pub words: String,
}

/// What a house is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HouseKind {
    /// Owns its people.
    Organization,
    /// Holds only delegates' cards and its own sign-ups.
    Coalition,
}

/// The streams of the seeds' coalition text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// People directly touched, organized where they live or work.
    Grassroots,
    /// Brings organizations together.
    Coalition,
    /// Knows one issue well.
    Issue,
}

/// An organization or a coalition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// In addresses: `/o/{slug}/…`. Never marked.
    pub slug: &'static str,
    /// The same in every world.
    pub id: Id,
    /// Organization or coalition.
    pub kind: HouseKind,
    /// As it calls itself.
    pub name: String,
    /// One line about itself: first in its own language, then in English (once when that is its own).
    pub words: Vec<Said>,
    /// Neighborhoods it works in.
    pub places: Vec<String>,
    /// What it works on, in plain words.
    pub issues: Vec<String>,
    /// The streams it counts itself to.
    pub streams: Vec<Stream>,
    /// Languages of its pages, the first one its own.
    pub languages: Vec<Language>,
    /// Whether it lets the coalition see its totals.
    pub publishes_totals: bool,
    /// How many people [`super::World::people`] gives for it.
    pub size: usize,
}

/// An organization's place in a coalition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Slug of the coalition.
    pub coalition: &'static str,
    /// Slug of the organization.
    pub organization: &'static str,
    /// Since when.
    pub since: Micros,
    /// The persons, in the organization's house, who speak for it; each has a card in the coalition's house.
    pub delegates: Vec<Id>,
}

/// Someone who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// How tests and docs call them: `leticia`.
    pub key: &'static str,
    /// The same in every world.
    pub id: Id,
    /// As they write it.
    pub name: String,
    /// Where the code goes; every account has its own.
    pub mail: String,
    /// The language of their pages.
    pub language: Language,
    /// Message key of one line about them, when the demo page offers to sign in as them.
    pub blurb: Option<&'static str>,
    /// Their places in houses.
    pub seats: Vec<Seat>,
}

/// An account's place in a house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Slug of the house.
    pub house: &'static str,
    /// The person of that house who sits here.
    pub person: Id,
    /// What the seat lets them do.
    pub roles: Roles,
    /// Whether it may be used.
    pub state: SeatState,
}

/// Where a person stands with the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonState {
    /// Asked, not yet here.
    Invited,
    /// Here.
    Joined,
    /// Here, and taking a rest.
    Resting,
    /// Gone; the row stays until its expiry.
    Left,
}

/// A person of one house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The same in every world of any seed and size.
    pub id: Id,
    /// Slug of the owning house.
    pub house: &'static str,
    /// On a card: the house and the row it was made from.
    pub home: Option<(&'static str, Id)>,
    /// The whole name as they write it.
    pub name: String,
    /// How to call them.
    pub given: String,
    /// Other ways their name is written.
    pub also: Vec<String>,
    /// Only when they said so.
    pub pronouns: Option<String>,
    /// Which of the five languages they want pages and letters in.
    pub language: Language,
    /// What they speak (BCP 47), home language first.
    pub speaks: Vec<&'static str>,
    /// At `example.org` and `example.net` only.
    pub mails: Vec<String>,
    /// E.164, in the ranges kept for fiction.
    pub phones: Vec<String>,
    /// Where they live, when they said so.
    pub address: Option<Address>,
    /// Words the house sorts by; the same words recur.
    pub tags: Vec<String>,
    /// The house's own fields.
    pub fields: Vec<Field>,
    /// What they need to take part, in their words.
    pub needs: Vec<Said>,
    /// What the house may do.
    pub consents: Vec<Consent>,
    /// What was written down about talking with them.
    pub notes: Vec<Note>,
    /// When the row was made.
    pub created_at: Micros,
    /// Links to people made earlier in the same house, so that a loader may go through in order.
    pub ties: Vec<Tie>,
    /// Where they stand.
    pub state: PersonState,
}

/// A postal address in a city that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// House number, street, door.
    pub street: String,
    /// Neighborhood and city.
    pub locality: String,
    /// County.
    pub region: String,
    /// Between 00101 and 00199, which no post office serves.
    pub postcode: String,
}

/// The value of a house's own field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The field's name, the same in the whole house.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A way to reach someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Letters by mail.
    Mail,
    /// Text messages.
    Text,
    /// Calls.
    Call,
}

/// What for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Invitations to gatherings.
    Gatherings,
    /// News of the house.
    News,
}

/// How the answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Said to someone, who wrote it down.
    Spoken,
    /// Written on paper.
    Paper,
    /// Ticked on a page.
    Form,
}

/// An answer to "may we?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Which way.
    pub channel: Channel,
    /// What for.
    pub purpose: Purpose,
    /// Yes or no; unasked is no row.
    pub yes: bool,
    /// How it came.
    pub basis: Basis,
    /// Where, in words.
    pub source: String,
    /// When.
    pub at: Micros,
    /// Two years later.
    pub expires: Micros,
}

/// A note after a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Who wrote it: a person of the same house.
    pub by: Id,
    /// [`Level::Author`] for a private note, wider for a shared one.
    pub level: Level,
    /// The words, in the language they were said in.
    pub text: Said,
    /// When.
    pub at: Micros,
}

/// How two people are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieKind {
    /// They know each other.
    Knows,
    /// They share a home.
    Household,
    /// The other one brought them.
    InvitedBy,
    /// The other one coaches them.
    CoachedBy,
}

/// A link to someone in the same house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// How.
    pub kind: TieKind,
    /// To whom: always a person made earlier.
    pub to: Id,
    /// Since when.
    pub since: Micros,
    /// In words, if someone said.
    pub detail: Option<String>,
}
