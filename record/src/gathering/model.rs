//! A one-on-one: two people, a time, and what state it is in.

use starling_kernel::{Id, Micros};

/// What a one-on-one is for (`domain.md` H: both are offered, a first meeting listens).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// To hear the other; an ask is optional.
    #[default]
    Listening,
    /// To end with a clear ask and an answer.
    Commitment,
}

impl Shape {
    /// All shapes.
    pub const ALL: [Shape; 2] = [Shape::Listening, Shape::Commitment];

    /// The word stored in the database and used in message keys and forms.
    pub const fn word(self) -> &'static str {
        match self {
            Shape::Listening => "listening",
            Shape::Commitment => "commitment",
        }
    }

    /// The shape of a stored word.
    pub fn from_word(word: &str) -> Option<Shape> {
        Shape::ALL.into_iter().find(|shape| shape.word() == word)
    }
}

/// How far a one-on-one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// One asked the other; there is no time yet.
    Asked,
    /// It has a time.
    Set,
    /// They met.
    Held,
    /// The time passed and they did not meet.
    Missed,
    /// The guest said no.
    Declined,
    /// The host called it off.
    Cancelled,
}

impl State {
    /// All states.
    pub const ALL: [State; 6] =
        [State::Asked, State::Set, State::Held, State::Missed, State::Declined, State::Cancelled];

    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Set => "set",
            State::Held => "held",
            State::Missed => "missed",
            State::Declined => "declined",
            State::Cancelled => "cancelled",
        }
    }

    /// The state of a stored word.
    pub fn from_word(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether it may still come to be.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Asked | State::Set | State::Missed)
    }

    /// Whether it may go from here to there. Held stays held: what was wrong in it is corrected in its debrief.
    pub const fn may_become(self, next: State) -> bool {
        match (self, next) {
            (State::Asked | State::Set | State::Missed, State::Set | State::Held | State::Cancelled)
            | (State::Asked | State::Set, State::Declined)
            | (State::Set, State::Missed) => true,
            // A no may be thought over; a time called off may be found anew.
            (State::Declined | State::Cancelled, State::Set) => true,
            _ => false,
        }
    }
}

/// When and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// When it begins.
    pub starts: Option<Micros>,
    /// How long, in minutes.
    pub minutes: i64,
    /// Where, or by which road; may be empty.
    pub place: String,
}

/// A one-on-one about to be asked for.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Who is asked.
    pub guest: Id,
    /// What for.
    pub shape: Shape,
    /// When and where, if that is known already.
    pub time: Time,
    /// The zone its time is meant in, an IANA name.
    pub zone: String,
    /// Why, in the words the guest may read; may be empty.
    pub purpose: String,
    /// The language of those words (BCP 47).
    pub lang: String,
}

/// A one-on-one, as one of the two sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOnOne {
    /// The gathering.
    pub id: Id,
    /// What for.
    pub shape: Shape,
    /// How far it is.
    pub state: State,
    /// Whether the reader asked for it.
    pub is_host: bool,
    /// The other one.
    pub other: Id,
    /// Their name.
    pub other_name: String,
    /// When and where.
    pub time: Time,
    /// The zone its time is meant in, an IANA name.
    pub zone: String,
    /// Why.
    pub purpose: String,
    /// The language of those words (BCP 47).
    pub lang: String,
    /// When they met.
    pub held: Option<Micros>,
    /// Counts the changes; a form that knows an older number is stale.
    pub version: i64,
    /// When it was asked for.
    pub created: Micros,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_one_on_one_goes_these_ways() {
        use State::{Asked, Cancelled, Declined, Held, Missed, Set};
        let ways: [(State, &[State]); 6] = [
            (Asked, &[Set, Held, Declined, Cancelled]),
            (Set, &[Set, Held, Missed, Declined, Cancelled]),
            (Missed, &[Set, Held, Cancelled]),
            (Declined, &[Set]),
            (Cancelled, &[Set]),
            (Held, &[]),
        ];
        for (from, allowed) in ways {
            for to in State::ALL {
                assert_eq!(from.may_become(to), allowed.contains(&to), "{from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn words_lead_back() {
        for state in State::ALL {
            assert_eq!(State::from_word(state.word()), Some(state));
        }
        for shape in Shape::ALL {
            assert_eq!(Shape::from_word(shape.word()), Some(shape));
        }
        assert_eq!(State::from_word("done"), None);
    }
}
