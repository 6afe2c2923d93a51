//! A closed language for choosing people: what a form builds, a saved list keeps and a link may carry.
//!
//! ```text
//! tag:"door team" and (place:Northside or language:so) and not consent:text=no
//! field:Ward >= 3 and has:phone and added:30
//! ```
//!
//! Words with anything but letters, digits and `_ - .` in them stand in quotes, where `\"` and `\\` are a quote and a
//! backslash. `and` binds stronger than `or`. Nothing of the text ever becomes SQL: it is read into a [`Filter`], and
//! its values are bound.

mod compile;
mod parse;
mod show;

pub use parse::{FilterProblem, parse};

pub(crate) use compile::{Compile, compile, found_by};

use crate::person::{Channel, State};

/// How deep a filter may nest.
pub const DEPTH_MAX: usize = 8;
/// How many parts a filter may have.
pub const NODES_MAX: usize = 50;

/// Which people. `And` and `Or` have two parts or more, except that an empty `And` is everyone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// All of these.
    And(Vec<Filter>),
    /// Any of these.
    Or(Vec<Filter>),
    /// Not this.
    Not(Box<Filter>),
    /// Carries the tag of this name, however it is written.
    Tag(String),
    /// Has an address in this place.
    Place(String),
    /// Speaks this language, or wants to be written to in it (a BCP 47 tag; `es` finds `es-MX`).
    Language(String),
    /// Has a value in one of the house's fields.
    Field {
        /// The field's name, however it is written.
        name: String,
        /// How it compares.
        op: Op,
        /// With what.
        value: String,
    },
    /// Has this.
    Has(Has),
    /// Cannot be reached: no mail, no phone, no address.
    NoWay,
    /// Stands so with the house. Without any such part, people who are here or resting are meant.
    State(State),
    /// Said yes or no to this house on this channel, for anything.
    Consent {
        /// The channel.
        channel: Channel,
        /// Yes or no.
        yes: bool,
    },
    /// Was added in the last so many days.
    AddedSince(u32),
    /// Is found by these words: a name in any spelling, digits of a phone, a mail address.
    Text(String),
}

/// How the value of a field compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// Is this.
    Is,
    /// Is something else.
    IsNot,
    /// Is less, or earlier.
    Less,
    /// Is this or less.
    AtMost,
    /// Is more, or later.
    More,
    /// Is this or more.
    AtLeast,
    /// Has these letters in it.
    Contains,
}

impl Op {
    /// All of them.
    pub const ALL: [Op; 7] = [Op::Is, Op::IsNot, Op::Less, Op::AtMost, Op::More, Op::AtLeast, Op::Contains];

    /// The sign in a filter's text.
    pub const fn sign(self) -> &'static str {
        match self {
            Op::Is => "=",
            Op::IsNot => "!=",
            Op::Less => "<",
            Op::AtMost => "<=",
            Op::More => ">",
            Op::AtLeast => ">=",
            Op::Contains => "~",
        }
    }
}

/// What a person may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Has {
    /// A mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A street address.
    Address,
    /// Needs for taking part.
    Needs,
}

impl Has {
    /// All of them.
    pub const ALL: [Has; 4] = [Has::Mail, Has::Phone, Has::Address, Has::Needs];

    /// The word in a filter's text.
    pub const fn word(self) -> &'static str {
        match self {
            Has::Mail => "mail",
            Has::Phone => "phone",
            Has::Address => "address",
            Has::Needs => "needs",
        }
    }
}

impl Default for Filter {
    fn default() -> Filter {
        Filter::EVERYONE
    }
}

impl Filter {
    /// Everyone who is here or resting.
    pub const EVERYONE: Filter = Filter::And(Vec::new());

    /// Whether any part speaks of the state.
    pub fn names_a_state(&self) -> bool {
        match self {
            Filter::And(parts) | Filter::Or(parts) => parts.iter().any(Filter::names_a_state),
            Filter::Not(part) => part.names_a_state(),
            Filter::State(_) => true,
            Filter::Tag(_)
            | Filter::Place(_)
            | Filter::Language(_)
            | Filter::Field { .. }
            | Filter::Has(_)
            | Filter::NoWay
            | Filter::Consent { .. }
            | Filter::AddedSince(_)
            | Filter::Text(_) => false,
        }
    }
}
