//! What came out, and why.

use super::{Delegated, Person, Quorum};

/// What came out of a decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// It is decided.
    Passed,
    /// It is not.
    Failed,
    /// Too few were there or answered.
    NoQuorum,
    /// As many yes as no, and the rule has nothing that breaks it.
    Tied,
    /// An objection stands or awaits a ruling: it goes back to the group.
    ObjectionOpen,
}

/// Which number decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Yes against what was needed, of the base.
    Threshold {
        /// Yes.
        yes: u64,
        /// What the share is of.
        base: u64,
        /// The fewest yes that pass.
        needed: u64,
    },
    /// The same in the second body of a dual majority.
    SecondThreshold {
        /// Yes.
        yes: u64,
        /// What the share is of.
        base: u64,
        /// The fewest yes that pass.
        needed: u64,
    },
    /// A quorum was missed: the first of [`Outcome::quorums`] that was.
    Quorum(QuorumFound),
    /// Objections under consent and lazy consensus.
    Objections {
        /// That stand.
        standing: u64,
        /// That await a ruling.
        awaiting: u64,
        /// That are allowed.
        allowed: u64,
    },
    /// Blocks under consensus.
    Blocks {
        /// That stand.
        standing: u64,
        /// That await a ruling.
        awaiting: u64,
        /// How many stop it.
        needed: u64,
    },
    /// The blocks were overridden.
    Overridden {
        /// Who do not block and say that the blocks are not to count.
        by: u64,
        /// Who do not block.
        of: u64,
        /// The fewest that override.
        needed: u64,
    },
    /// Too many stood aside.
    StoodAside {
        /// How many.
        stood_aside: u64,
        /// How many may.
        allowed: u64,
    },
    /// Vetoes under gradients of agreement.
    Vetoes {
        /// How many.
        vetoes: u64,
        /// How many are allowed.
        allowed: u64,
    },
    /// The advice process.
    Advice {
        /// What the decider said; none: neither yes nor no.
        yes: Option<bool>,
        /// How many others answered.
        heard: u64,
        /// How many must.
        needed: u64,
    },
    /// The casting vote.
    Casting {
        /// Whose.
        by: Person,
        /// What they said; none: neither yes nor no.
        yes: Option<bool>,
    },
}

/// Answers by what they count as. Everyone who may decide is in exactly one of yes, no, abstained and silent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Numbers {
    /// Who may decide.
    pub eligible: u64,
    /// Yes, reserved or not.
    pub yes: u64,
    /// No, objections too.
    pub no: u64,
    /// Explicit abstentions and those who stand aside.
    pub abstained: u64,
    /// No answer.
    pub silent: u64,
    /// Of the yes, those with a reservation.
    pub reserved: u64,
    /// Of the abstained, those who stand aside.
    pub stood_aside: u64,
    /// Objections that stand, under the rule's conditions.
    pub objecting: u64,
    /// Objections that await a ruling.
    pub awaiting: u64,
    /// Objections that count as concerns: without a reason where one is required, or dismissed.
    pub concerns: u64,
    /// Answers by step of the gradients of agreement, 1 to 8.
    pub grades: [u64; 8],
}

/// What a quorum asks for and what there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct QuorumFound {
    /// The quorum.
    pub quorum: Quorum,
    /// How many it needs.
    pub needed: u64,
    /// How many there are.
    pub found: u64,
    /// Of how many.
    pub of: u64,
    /// For a quorum of each organization, the one that lacks most.
    pub organization: Option<u32>,
}

impl QuorumFound {
    /// Whether it is met.
    pub fn is_met(&self) -> bool {
        self.found >= self.needed
    }
}

/// What came out of a decision, with everything it was read from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// What came out.
    pub verdict: Verdict,
    /// Which number decided.
    pub reason: Reason,
    /// The answers.
    pub numbers: Numbers,
    /// Every quorum of the rule, in its order.
    pub quorums: Vec<QuorumFound>,
    /// The second body of a dual majority, or the organizations where they have the voices.
    pub second: Option<Numbers>,
    /// Whether the fallback was asked for: yes, base and needed of the precondition.
    pub precondition: Option<Reason>,
    /// The answers of the fallback vote, where it decided.
    pub fallback: Option<Numbers>,
    /// Whose voice was carried by whom, and whose was not.
    pub delegated: Delegated,
    /// Who answered and may not decide, in order of their answers.
    pub not_heard: Vec<Person>,
}
