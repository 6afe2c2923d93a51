//! Voices given to others: for everything, a topic or one decision, until a time, with a cap on how many one person may
//! carry. Whoever answers speaks for themselves, whatever they gave away.

use super::Person;
use std::collections::HashMap;

/// A voice given to somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Delegation {
    /// Whose voice.
    pub from: Person,
    /// Who carries it.
    pub to: Person,
    /// For what.
    pub scope: Scope,
    /// Until when it holds (that time not included); none: until it is taken back.
    pub until: Option<i64>,
}

/// What a voice is given for. The narrower counts before the wider; of two alike the later in the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scope {
    /// Everything.
    All,
    /// A topic.
    Topic(u32),
    /// One decision.
    Decision(u32),
}

/// What is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Matter {
    /// The decision.
    pub decision: u32,
    /// Its topic.
    pub topic: Option<u32>,
}

/// How voices may be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DelegationRule {
    /// How many voices of others one person may carry; none: any number. The nearest are carried first (fewest hands
    /// between), among these the ones given first.
    pub cap: Option<u32>,
    /// Whether a voice that was given may be given on.
    pub transitive: bool,
}

/// A voice that was carried.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Carried {
    /// Whose.
    pub from: Person,
    /// Who answered for them.
    pub by: Person,
    /// All hands it went through, the giver first and who answered last.
    pub chain: Vec<Person>,
}

/// A voice that was not carried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dropped {
    /// Whose.
    pub from: Person,
    /// Why.
    pub why: DropReason,
}

/// Why a voice was not carried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DropReason {
    /// It came back to somebody it had been with. Counts as an abstention.
    Cycle,
    /// Whoever has it did not answer.
    NoAnswer(Person),
    /// Whoever has it may not decide.
    NotEligible(Person),
    /// Whoever has it gave it on, and it may not be given on.
    NotTransitive(Person),
    /// Whoever has it carries as many as one may.
    OverCap(Person),
    /// All it was given for has ended.
    Expired,
}

/// Whose voice was carried by whom, and whose was not, both in order of the electorate.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Delegated {
    /// Carried.
    pub carried: Vec<Carried>,
    /// Not carried.
    pub dropped: Vec<Dropped>,
}

/// Follows every voice of those who have not answered. `answered` has one place for each who may decide; delegations of
/// others or for other matters are not read.
pub fn delegate(
    rule: &DelegationRule,
    delegations: &[Delegation],
    answered: &[bool],
    matter: Matter,
    now: i64,
) -> Delegated {
    let (given, expired) = standing(delegations, answered.len(), matter, now);
    let mut delegated = Delegated::default();
    let mut arrived: HashMap<Person, Vec<(usize, usize, Carried)>> = HashMap::new();
    let mut follow = Follow {
        given: &given,
        answered,
        transitive: rule.transitive,
        known: vec![None; answered.len()],
        on_path: vec![false; answered.len()],
    };
    for (at, _) in answered.iter().enumerate().filter(|(_, answered)| !**answered) {
        let from = Person(at as u32);
        match follow.end_of(at) {
            None if expired[at] => delegated.dropped.push(Dropped { from, why: DropReason::Expired }),
            None => {}
            Some(End::Dropped(why)) => delegated.dropped.push(Dropped { from, why }),
            Some(End::Answer { by, hands }) => {
                let since = given[at].map_or(0, |(_, since)| since);
                let carried = Carried { from, by, chain: Vec::new() };
                arrived.entry(by).or_default().push((hands, since, carried));
            }
        }
    }
    for (by, mut voices) in arrived {
        voices.sort_by_key(|(hands, since, _)| (*hands, *since));
        let cap = rule.cap.map_or(usize::MAX, |cap| cap as usize);
        for (at, (_, _, mut carried)) in voices.into_iter().enumerate() {
            if at < cap {
                carried.chain = chain(&given, carried.from, by);
                delegated.carried.push(carried);
            } else {
                delegated.dropped.push(Dropped { from: carried.from, why: DropReason::OverCap(by) });
            }
        }
    }
    delegated.carried.sort_by_key(|carried| carried.from);
    delegated.dropped.sort_by_key(|dropped| dropped.from);
    delegated
}

/// To whom each gave their voice in this matter and at which place of the list, and who gave one only for times gone by.
fn standing(
    delegations: &[Delegation],
    people: usize,
    matter: Matter,
    now: i64,
) -> (Vec<Option<(Person, usize)>>, Vec<bool>) {
    let mut given: Vec<Option<(Person, usize)>> = vec![None; people];
    let mut scopes: Vec<Option<Scope>> = vec![None; people];
    let mut expired = vec![false; people];
    for (place, delegation) in delegations.iter().enumerate() {
        let from = delegation.from.index();
        let meant = match delegation.scope {
            Scope::All => true,
            Scope::Topic(topic) => matter.topic == Some(topic),
            Scope::Decision(decision) => matter.decision == decision,
        };
        if from >= people || !meant {
            continue;
        }
        if delegation.until.is_some_and(|until| until <= now) {
            expired[from] = true;
        } else if scopes[from].is_none_or(|scope| delegation.scope >= scope) {
            scopes[from] = Some(delegation.scope);
            given[from] = Some((delegation.to, place));
        }
    }
    (given, expired)
}

/// Where a voice ends.
#[derive(Clone, Copy)]
enum End {
    Answer { by: Person, hands: usize },
    Dropped(DropReason),
}

struct Follow<'a> {
    given: &'a [Option<(Person, usize)>],
    answered: &'a [bool],
    transitive: bool,
    /// Ends that are known already, so that long chains are walked once.
    known: Vec<Option<End>>,
    /// Who has been walked through; whoever has is known afterwards.
    on_path: Vec<bool>,
}

impl Follow<'_> {
    /// Where the voice of somebody who has not answered ends; none: it was not given.
    fn end_of(&mut self, start: usize) -> Option<End> {
        self.given[start]?;
        let mut path = Vec::new();
        let mut at = start;
        let end = loop {
            if let Some(known) = self.known[at] {
                break known;
            }
            let Some((to, _)) = self.given[at] else { break End::Dropped(DropReason::NoAnswer(Person(at as u32))) };
            if std::mem::replace(&mut self.on_path[at], true) {
                break End::Dropped(DropReason::Cycle);
            }
            path.push(at);
            match self.answered.get(to.index()) {
                None => break End::Dropped(DropReason::NotEligible(to)),
                Some(true) => break End::Answer { by: to, hands: 0 },
                Some(false) if !self.transitive => {
                    let why = match self.given[to.index()] {
                        Some(_) => DropReason::NotTransitive(to),
                        None => DropReason::NoAnswer(to),
                    };
                    self.known[start] = Some(End::Dropped(why));
                    return self.known[start];
                }
                Some(false) => at = to.index(),
            }
        };
        for (before, &hand) in path.iter().rev().enumerate() {
            self.known[hand] = Some(match end {
                End::Answer { by, hands } => End::Answer { by, hands: hands + before + 1 },
                dropped => dropped,
            });
        }
        self.known[start]
    }
}

/// The hands a carried voice went through.
fn chain(given: &[Option<(Person, usize)>], from: Person, by: Person) -> Vec<Person> {
    let mut chain = vec![from];
    let mut at = from;
    while at != by {
        let Some((to, _)) = given[at.index()] else { break };
        chain.push(to);
        at = to;
    }
    chain
}
