//! Who may decide, and what they say.

use super::{Delegation, Matter};

/// Somebody who may decide: the place in the electorate, the first being 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Person(pub u32);

impl Person {
    /// The place in the electorate.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Those who may decide, as they stood when the decision was opened.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Electorate {
    /// Everyone, by [`Person`].
    pub electors: Vec<Elector>,
}

impl Electorate {
    /// So many people without organization or caucus.
    pub fn of(count: usize) -> Electorate {
        Electorate { electors: vec![Elector::default(); count] }
    }
}

/// What a rule may ask about somebody.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Elector {
    /// The member organization they decide for.
    pub organization: Option<u32>,
    /// Caucuses and affected groups they belong to.
    pub caucuses: Vec<u32>,
}

/// What somebody answers. Every method reads every answer: where a method has no word of its own for one, the nearest is
/// meant, as said here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Yes, agree, consent.
    Yes,
    /// Yes, with a reservation or a concern that is written down.
    Reserved,
    /// Does not take part in it and does not hold it up. An abstention where votes are counted.
    StandAside,
    /// An explicit abstention.
    Abstain,
    /// No. An objection without a reason where objections count.
    No,
    /// A paramount objection or a block. No where votes are counted.
    Object(Objection),
    /// A step of the gradients of agreement, 1 (whole-hearted) to 8 (veto): S. Kaner, "Facilitator's Guide to
    /// Participatory Decision-Making" (1996). Elsewhere 1 is yes, 2 and 3 are reserved, 4 abstains, 5 stands aside, 6 and 7
    /// are no, 8 objects; any other number is no answer.
    Grade(u8),
}

/// An objection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Objection {
    /// Whether a reason was given.
    pub reasoned: bool,
    /// What those who judge objections said of it.
    pub ruling: Ruling,
}

/// What was said of an objection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ruling {
    /// Nothing yet.
    Awaited,
    /// It stands.
    Upheld,
    /// It is a concern and not an objection.
    Dismissed,
}

/// Everything a decision is made of, beside rule and electorate. Whoever is not in the electorate is not heard, and
/// listed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Input {
    /// Answers in the order they were given; the last of a person counts.
    pub answers: Vec<(Person, Answer)>,
    /// Who was there, whether they answered or not. Whoever answered themselves was there.
    pub present: Vec<Person>,
    /// Who says that the blocks are not to count, where the rule lets a share of those who do not block override.
    pub override_blocks: Vec<Person>,
    /// Whether it must be decided now (the precondition of a fallback), in order; the last of a person counts.
    pub decide_now: Vec<(Person, bool)>,
    /// Answers of the fallback vote; empty: the answers above are read again.
    pub fallback_answers: Vec<(Person, Answer)>,
    /// Who gave their voice to whom.
    pub delegations: Vec<Delegation>,
    /// What is decided, for delegations of limited scope.
    pub matter: Matter,
    /// Now, in any unit the delegations' ends are in.
    pub now: i64,
}
