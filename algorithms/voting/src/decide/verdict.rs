//! From answers to a verdict.

use super::quorum::found;
use super::{
    Answer, Attendance, Delegated, DropReason, Electorate, Input, Method, Numbers, Objection, ObjectionRule, OnTie,
    Outcome, Person, Reason, Rule, Ruling, Second, Threshold, Verdict, delegate,
};
use std::collections::BTreeMap;

/// Decides by a rule. The same input gives the same outcome; nothing is decided by chance.
///
/// A quorum is looked at first: where it is missed nothing else is read. Lazy consensus has its quorums too, if the rule
/// gives it any. A fallback is opened when consent or consensus is not reached and, where it has a precondition, enough
/// say that it must be decided now.
pub fn decide(rule: &Rule, electorate: &Electorate, input: &Input) -> Outcome {
    let people = electorate.electors.len();
    let (own, not_heard) = last_answers(&input.answers, people);
    let answered: Vec<bool> = own.iter().map(Option::is_some).collect();
    let delegated = rule
        .delegation
        .map(|rule| delegate(&rule, &input.delegations, &answered, input.matter, input.now))
        .unwrap_or_default();
    let answers = with_delegated(&own, &delegated);
    let objections = rule.method.objections();
    let everyone: Vec<usize> = (0..people).collect();
    let numbers = count(&answers, &everyone, &objections);
    let quorums: Vec<_> = rule
        .quorums
        .iter()
        .map(|quorum| found(quorum, electorate, &attending(quorum.who, &own, &answers, input)))
        .collect();
    let mut outcome = Outcome {
        verdict: Verdict::Failed,
        reason: Reason::Threshold { yes: 0, base: 0, needed: 1 },
        numbers,
        quorums,
        second: None,
        precondition: None,
        fallback: None,
        delegated,
        not_heard,
    };
    if let Some(missed) = outcome.quorums.iter().find(|found| !found.is_met()) {
        (outcome.verdict, outcome.reason) = (Verdict::NoQuorum, Reason::Quorum(*missed));
        return outcome;
    }
    outcome.second = second(&rule.method, electorate, &answers, &objections);
    (outcome.verdict, outcome.reason) = by_method(rule, &outcome, &answers, input);
    let reached = matches!(outcome.verdict, Verdict::Passed);
    if !reached && rule.method.seeks_agreement() && outcome.numbers.awaiting == 0 {
        fall_back(rule, &mut outcome, people, &answers, input);
    }
    outcome
}

/// Whether answers still to come could not change the verdict, so that the decision may close early. Answers that were
/// given are taken to stay, rulings that are awaited could go either way, and so could overriding blocks.
///
/// Every rule is monotone in what the silent do, so it is enough to look at them all saying yes, objecting, abstaining,
/// standing aside, or staying silent. A rule with a fallback is settled only when it passes without it, since a fallback
/// is a vote of its own.
pub fn is_settled(rule: &Rule, electorate: &Electorate, input: &Input) -> bool {
    let people = electorate.electors.len();
    let (own, _) = last_answers(&input.answers, people);
    let upheld = Objection { reasoned: true, ruling: Ruling::Upheld };
    let without_fallback = Rule { fallback: None, ..rule.clone() };
    let further = [Answer::Yes, Answer::Object(upheld), Answer::Grade(8), Answer::StandAside, Answer::Abstain];
    let mut verdicts = Vec::new();
    for ruling in [Ruling::Upheld, Ruling::Dismissed] {
        for silent in further.into_iter().map(Some).chain([None]) {
            for all_override in [false, true] {
                let mut case = input.clone();
                case.answers = Vec::new();
                for (at, answer) in own.iter().enumerate() {
                    let answer = match *answer {
                        Some(Answer::Object(Objection { reasoned, ruling: Ruling::Awaited })) => {
                            Some(Answer::Object(Objection { reasoned, ruling }))
                        }
                        None => silent,
                        said => said,
                    };
                    case.answers.extend(answer.map(|answer| (Person(at as u32), answer)));
                }
                if all_override {
                    case.override_blocks = (0..people as u32).map(Person).collect();
                }
                verdicts.push(decide(&without_fallback, electorate, &case).verdict);
            }
        }
    }
    let first = verdicts[0];
    verdicts.iter().all(|verdict| *verdict == first) && (rule.fallback.is_none() || first == Verdict::Passed)
}

impl Method {
    fn objections(&self) -> ObjectionRule {
        match self {
            Method::Consent(objections) | Method::Lazy(objections) => *objections,
            Method::Consensus { blocks, .. } => *blocks,
            Method::Gradients { .. }
            | Method::Majority(_)
            | Method::Organizations(_)
            | Method::Any { .. }
            | Method::Advice { .. }
            | Method::Dual { .. } => ObjectionRule::default(),
        }
    }

    fn seeks_agreement(&self) -> bool {
        matches!(self, Method::Consent(_) | Method::Consensus { .. } | Method::Lazy(_))
    }
}

fn by_method(rule: &Rule, outcome: &Outcome, answers: &[Option<Answer>], input: &Input) -> (Verdict, Reason) {
    let numbers = &outcome.numbers;
    let asks_everyone = matches!(rule.method, Method::Consent(_) | Method::Consensus { .. });
    if asks_everyone && numbers.yes == 0 && numbers.objecting + numbers.awaiting == 0 {
        let base = numbers.eligible - numbers.silent;
        return (Verdict::Failed, Reason::Threshold { yes: 0, base, needed: 1 });
    }
    match &rule.method {
        Method::Consent(objections) | Method::Lazy(objections) => {
            let allowed = u64::from(objections.allowed);
            let (standing, awaiting) = (numbers.objecting, numbers.awaiting);
            let open = standing + awaiting > allowed;
            let verdict = if open { Verdict::ObjectionOpen } else { Verdict::Passed };
            (verdict, Reason::Objections { standing, awaiting, allowed })
        }
        Method::Consensus { blocks_needed, stand_asides_allowed, override_share, .. } => {
            let needed = u64::from((*blocks_needed).max(1));
            let (standing, awaiting) = (numbers.objecting, numbers.awaiting);
            let blocks = Reason::Blocks { standing, awaiting, needed };
            let aside = numbers.stood_aside;
            if standing >= needed {
                let overriding = override_share.map(|share| overriding(share, answers, input));
                match overriding {
                    Some((by, of, needed)) if by >= needed => (Verdict::Passed, Reason::Overridden { by, of, needed }),
                    _ => (Verdict::Failed, blocks),
                }
            } else if standing + awaiting >= needed {
                (Verdict::ObjectionOpen, blocks)
            } else if let Some(allowed) = stand_asides_allowed.map(u64::from)
                && aside > allowed
            {
                (Verdict::Failed, Reason::StoodAside { stood_aside: aside, allowed })
            } else {
                (Verdict::Passed, blocks)
            }
        }
        Method::Gradients { support, vetoes_allowed } => {
            let (vetoes, allowed) = (numbers.grades[7], u64::from(*vetoes_allowed));
            if vetoes > allowed {
                return (Verdict::Failed, Reason::Vetoes { vetoes, allowed });
            }
            by_threshold(support, numbers, rule.on_tie, answers)
        }
        Method::Majority(threshold) => by_threshold(threshold, numbers, rule.on_tie, answers),
        Method::Organizations(threshold) => {
            by_threshold(threshold, &outcome.second.unwrap_or_default(), rule.on_tie, answers)
        }
        Method::Any { needed } => {
            let (yes, base, needed) = (numbers.yes, numbers.eligible, u64::from((*needed).max(1)));
            let verdict = if yes >= needed { Verdict::Passed } else { Verdict::Failed };
            (verdict, Reason::Threshold { yes, base, needed })
        }
        Method::Advice { decider, advisers } => {
            let yes = said(answers, *decider);
            let answered = numbers.eligible - numbers.silent;
            let own = answers.get(decider.index()).is_some_and(Option::is_some);
            let (heard, needed) = (answered - u64::from(own), u64::from(*advisers));
            let verdict = if yes == Some(true) && heard >= needed { Verdict::Passed } else { Verdict::Failed };
            (verdict, Reason::Advice { yes, heard, needed })
        }
        Method::Dual { everyone, second } => {
            let first = by_threshold(everyone, numbers, rule.on_tie, answers);
            if first.0 != Verdict::Passed {
                return first;
            }
            let threshold = match second {
                Second::Caucus { threshold, .. } | Second::Organizations { threshold } => threshold,
            };
            let numbers = outcome.second.unwrap_or_default();
            let (base, needed) = threshold.needed(&numbers);
            let verdict = if numbers.yes >= needed { Verdict::Passed } else { Verdict::Failed };
            (verdict, Reason::SecondThreshold { yes: numbers.yes, base, needed })
        }
    }
}

fn by_threshold(
    threshold: &Threshold,
    numbers: &Numbers,
    on_tie: OnTie,
    answers: &[Option<Answer>],
) -> (Verdict, Reason) {
    let (base, needed) = threshold.needed(numbers);
    let reason = Reason::Threshold { yes: numbers.yes, base, needed };
    if numbers.yes >= needed {
        return (Verdict::Passed, reason);
    }
    match on_tie {
        OnTie::IsTold if threshold.is_tied(numbers) => (Verdict::Tied, reason),
        OnTie::Casting(by) if threshold.is_tied(numbers) => {
            let yes = said(answers, by);
            let verdict = if yes == Some(true) { Verdict::Passed } else { Verdict::Failed };
            (verdict, Reason::Casting { by, yes })
        }
        _ => (Verdict::Failed, reason),
    }
}

/// Yes or no of one person.
fn said(answers: &[Option<Answer>], who: Person) -> Option<bool> {
    match answers.get(who.index()).copied().flatten().and_then(side)? {
        Side::Yes => Some(true),
        Side::No => Some(false),
        Side::Abstain => None,
    }
}

fn fall_back(rule: &Rule, outcome: &mut Outcome, people: usize, answers: &[Option<Answer>], input: &Input) {
    let Some(fallback) = rule.fallback else { return };
    let everyone: Vec<usize> = (0..people).collect();
    if let Some(precondition) = fallback.precondition {
        let said: Vec<(Person, Answer)> = input
            .decide_now
            .iter()
            .map(|(person, now)| (*person, if *now { Answer::Yes } else { Answer::No }))
            .collect();
        let (said, _) = last_answers(&said, people);
        let (verdict, reason) =
            by_threshold(&precondition, &count(&said, &everyone, &ObjectionRule::default()), OnTie::Fails, &said);
        outcome.precondition = Some(reason);
        if verdict != Verdict::Passed {
            return;
        }
    }
    let again = if input.fallback_answers.is_empty() {
        answers.to_vec()
    } else {
        last_answers(&input.fallback_answers, people).0
    };
    let numbers = count(&again, &everyone, &ObjectionRule::default());
    outcome.fallback = Some(numbers);
    (outcome.verdict, outcome.reason) = by_threshold(&fallback.threshold, &numbers, rule.on_tie, &again);
}

/// The last answer of everyone, and who answered without being asked.
fn last_answers(said: &[(Person, Answer)], people: usize) -> (Vec<Option<Answer>>, Vec<Person>) {
    let mut answers = vec![None; people];
    let mut not_heard = Vec::new();
    for &(person, answer) in said {
        match answers.get_mut(person.index()) {
            Some(place) => *place = side(answer).map(|_| answer),
            None => not_heard.push(person),
        }
    }
    (answers, not_heard)
}

/// Answers with those of carried voices.
fn with_delegated(own: &[Option<Answer>], delegated: &Delegated) -> Vec<Option<Answer>> {
    let mut answers = own.to_vec();
    for carried in &delegated.carried {
        answers[carried.from.index()] = own[carried.by.index()];
    }
    for dropped in &delegated.dropped {
        if dropped.why == DropReason::Cycle {
            answers[dropped.from.index()] = Some(Answer::Abstain);
        }
    }
    answers
}

/// What an answer is where votes are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Yes,
    No,
    Abstain,
}

/// None: a step of the gradients that does not exist.
fn side(answer: Answer) -> Option<Side> {
    match answer {
        Answer::Yes | Answer::Reserved | Answer::Grade(1..=3) => Some(Side::Yes),
        Answer::StandAside | Answer::Abstain | Answer::Grade(4 | 5) => Some(Side::Abstain),
        Answer::No | Answer::Object(_) | Answer::Grade(6..=8) => Some(Side::No),
        Answer::Grade(_) => None,
    }
}

fn count(answers: &[Option<Answer>], among: &[usize], rule: &ObjectionRule) -> Numbers {
    let mut numbers = Numbers { eligible: among.len() as u64, ..Numbers::default() };
    for answer in among.iter().map(|&at| answers[at]) {
        match answer.and_then(side) {
            None => numbers.silent += 1,
            Some(Side::Yes) => numbers.yes += 1,
            Some(Side::No) => numbers.no += 1,
            Some(Side::Abstain) => numbers.abstained += 1,
        }
        let bare = Objection { reasoned: false, ruling: Ruling::Awaited };
        match answer {
            Some(Answer::Reserved | Answer::Grade(2 | 3)) => numbers.reserved += 1,
            Some(Answer::StandAside | Answer::Grade(5)) => numbers.stood_aside += 1,
            Some(Answer::Object(objection)) => object(&mut numbers, objection, rule),
            Some(Answer::No | Answer::Grade(8)) => object(&mut numbers, bare, rule),
            _ => {}
        }
        if let Some(Answer::Grade(step @ 1..=8)) = answer {
            numbers.grades[usize::from(step) - 1] += 1;
        }
    }
    numbers
}

fn object(numbers: &mut Numbers, objection: Objection, rule: &ObjectionRule) {
    if rule.reason_required && !objection.reasoned {
        numbers.concerns += 1;
        return;
    }
    match objection.ruling {
        Ruling::Dismissed => numbers.concerns += 1,
        Ruling::Awaited if rule.ruling_required => numbers.awaiting += 1,
        Ruling::Awaited | Ruling::Upheld => numbers.objecting += 1,
    }
}

/// Who of those who do not block override the blocks, of how many, and how many it takes.
fn overriding(share: super::Ratio, answers: &[Option<Answer>], input: &Input) -> (u64, u64, u64) {
    let blocks = |answer: &Option<Answer>| matches!(answer, Some(Answer::Object(_) | Answer::No | Answer::Grade(8)));
    let mut overrides = vec![false; answers.len()];
    for person in &input.override_blocks {
        if let Some(is) = overrides.get_mut(person.index()) {
            *is = true;
        }
    }
    let of = answers.iter().filter(|answer| answer.is_some() && !blocks(answer)).count() as u64;
    let by = answers.iter().zip(&overrides).filter(|(answer, is)| **is && answer.is_some() && !blocks(answer)).count();
    (by as u64, of, share.of(of, false).max(1))
}

fn attending(who: Attendance, own: &[Option<Answer>], answers: &[Option<Answer>], input: &Input) -> Vec<bool> {
    match who {
        Attendance::Answered => answers.iter().map(Option::is_some).collect(),
        Attendance::Voted => {
            let voted = |answer: &Option<Answer>| answer.and_then(side).is_some_and(|side| side != Side::Abstain);
            answers.iter().map(voted).collect()
        }
        Attendance::Present => {
            let mut there: Vec<bool> = own.iter().map(Option::is_some).collect();
            for person in &input.present {
                if let Some(is) = there.get_mut(person.index()) {
                    *is = true;
                }
            }
            there
        }
    }
}

fn second(
    method: &Method,
    electorate: &Electorate,
    answers: &[Option<Answer>],
    objections: &ObjectionRule,
) -> Option<Numbers> {
    let second = match method {
        Method::Dual { second, .. } => *second,
        Method::Organizations(threshold) => Second::Organizations { threshold: *threshold },
        _ => return None,
    };
    match second {
        Second::Caucus { caucus, .. } => {
            let members: Vec<usize> =
                (0..answers.len()).filter(|&at| electorate.electors[at].caucuses.contains(&caucus)).collect();
            Some(count(answers, &members, objections))
        }
        Second::Organizations { .. } => {
            let mut people: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
            for (at, elector) in electorate.electors.iter().enumerate() {
                if let Some(organization) = elector.organization {
                    people.entry(organization).or_default().push(at);
                }
            }
            let mut numbers = Numbers { eligible: people.len() as u64, ..Numbers::default() };
            for members in people.values() {
                let own = count(answers, members, objections);
                match own.yes.cmp(&own.no) {
                    std::cmp::Ordering::Greater => numbers.yes += 1,
                    std::cmp::Ordering::Less => numbers.no += 1,
                    std::cmp::Ordering::Equal if own.yes + own.abstained > 0 => numbers.abstained += 1,
                    std::cmp::Ordering::Equal => numbers.silent += 1,
                }
            }
            Some(numbers)
        }
    }
}
