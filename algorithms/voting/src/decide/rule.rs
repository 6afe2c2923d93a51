//! A decision rule, as a charter fixes it.

use super::{DelegationRule, Person, Quorum, Ratio, Threshold};

/// Everything a charter fixes about one kind of decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    /// How it is decided.
    pub method: Method,
    /// All of these must be met.
    pub quorums: Vec<Quorum>,
    /// What follows when consent or consensus is not reached.
    pub fallback: Option<Fallback>,
    /// As many yes as no.
    pub on_tie: OnTie,
    /// Whether and how voices may be given to others; none: they may not.
    pub delegation: Option<DelegationRule>,
    /// Whether answers are secret. Nothing is computed from it.
    pub secret: bool,
    /// Days until the decision is looked at again. Nothing is computed from it.
    pub term_days: Option<u32>,
}

impl Default for Rule {
    /// A simple majority without quorum, fallback or delegation; a tie fails.
    fn default() -> Rule {
        Rule {
            method: Method::Majority(Threshold::SIMPLE),
            quorums: Vec::new(),
            fallback: None,
            on_tie: OnTie::Fails,
            delegation: None,
            secret: false,
            term_days: None,
        }
    }
}

/// How it is decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Method {
    /// Passes while no more objections stand than allowed, and somebody consents: G. Endenburg, "Sociocracy"; sociocracyforall.org.
    Consent(ObjectionRule),
    /// Passes while fewer blocks stand than it takes to stop it, and somebody agrees. Consensus-minus-two is `blocks_needed: 3`.
    Consensus {
        /// Which blocks count; its `allowed` is not read.
        blocks: ObjectionRule,
        /// How many stop it; 0 is taken as 1.
        blocks_needed: u32,
        /// How many may stand aside; none: any number.
        stand_asides_allowed: Option<u32>,
        /// The share of those who do not block, among all who answered, that can say the blocks are not to count.
        override_share: Option<Ratio>,
    },
    /// Passes when the time is over and no more objections stand than allowed; nobody needs to answer.
    Lazy(ObjectionRule),
    /// Gradients of agreement: steps 1 to 3 support, 6 to 8 are against, 4 and 5 abstain.
    Gradients {
        /// How much support is needed.
        support: Threshold,
        /// How many vetoes (step 8) are allowed.
        vetoes_allowed: u32,
    },
    /// So much yes.
    Majority(Threshold),
    /// So much yes of organizations, one voice each, as in [`Second::Organizations`].
    Organizations(Threshold),
    /// Any so many may act, whoever else says no; 0 is taken as 1.
    Any {
        /// How many.
        needed: u32,
    },
    /// The advice process: one person decides, after hearing others.
    Advice {
        /// Who decides.
        decider: Person,
        /// How many others must have answered, whatever they say.
        advisers: u32,
    },
    /// So much yes of everybody, and in a second body too.
    Dual {
        /// Of everybody.
        everyone: Threshold,
        /// Of the second body.
        second: Second,
    },
}

/// The second body of a dual majority.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Second {
    /// The members of a caucus or of the group the decision is about.
    Caucus {
        /// Which.
        caucus: u32,
        /// How much of it.
        threshold: Threshold,
    },
    /// Organizations, one voice each: yes when more of its people say yes than no, no when fewer, abstaining when as many.
    Organizations {
        /// How many of them.
        threshold: Threshold,
    },
}

/// Which objections count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ObjectionRule {
    /// Without a reason it is a concern.
    pub reason_required: bool,
    /// It counts only once it is upheld, and holds the decision open until then. Otherwise it counts at once unless it
    /// is dismissed.
    pub ruling_required: bool,
    /// How many may stand without holding it up.
    pub allowed: u32,
}

/// What follows when consent or consensus is not reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fallback {
    /// First so many must say that it must be decided now.
    pub precondition: Option<Threshold>,
    /// Then so much yes passes.
    pub threshold: Threshold,
}

/// As many yes as no, where more yes than no is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnTie {
    /// Things stay as they are.
    Fails,
    /// It is told as a tie.
    IsTold,
    /// This person's answer decides; it fails if they have not said yes or no.
    Casting(Person),
}
