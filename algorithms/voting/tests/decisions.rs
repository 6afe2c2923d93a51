//! Decision rules, as tables of cases.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use proptest::prelude::*;
use starling_voting::decide::*;

fn share(over: u32, under: u32) -> Ratio {
    Ratio::new(over, under).unwrap()
}

/// Answers in letters: y yes, r reserved, s stands aside, a abstains, n no, O upheld objection with a reason, o awaited
/// with a reason, x awaited without one, d dismissed; digits are steps of the gradients; `.` is silent.
fn answers(letters: &str) -> Vec<(Person, Answer)> {
    let object = |reasoned, ruling| Answer::Object(Objection { reasoned, ruling });
    (0..)
        .map(Person)
        .zip(letters.chars())
        .filter_map(|(person, letter)| {
            let answer = match letter {
                'y' => Answer::Yes,
                'r' => Answer::Reserved,
                's' => Answer::StandAside,
                'a' => Answer::Abstain,
                'n' => Answer::No,
                'O' => object(true, Ruling::Upheld),
                'o' => object(true, Ruling::Awaited),
                'x' => object(false, Ruling::Awaited),
                'd' => object(true, Ruling::Dismissed),
                '1'..='8' => Answer::Grade(letter as u8 - b'0'),
                _ => return None,
            };
            Some((person, answer))
        })
        .collect()
}

fn input(letters: &str) -> Input {
    Input { answers: answers(letters), ..Input::default() }
}

fn verdict(rule: &Rule, letters: &str) -> Verdict {
    decide(rule, &Electorate::of(letters.chars().count()), &input(letters)).verdict
}

fn majority(share: Ratio, strict: bool, base: Base) -> Rule {
    Rule { method: Method::Majority(Threshold { share, strict, base }), ..Rule::default() }
}

#[test]
fn majorities_count_what_their_base_says() {
    use Verdict::{Failed, Passed};
    let simple = Rule::default();
    let with_abstentions = majority(share(1, 2), true, Base::CastAndAbstained);
    let absolute = Rule { method: Method::Majority(Threshold::ABSOLUTE), ..Rule::default() };
    let two_thirds = majority(share(2, 3), false, Base::Cast);
    let seventy_one = majority(share(71, 100), false, Base::Cast);
    let cases = [
        (&simple, "yyn", Passed),
        (&simple, "yyna", Passed),
        (&simple, "yn", Failed),
        (&simple, "aaa", Failed),
        (&simple, "...", Failed),
        (&simple, "rs.n1", Passed),
        (&with_abstentions, "yyna", Failed),
        (&with_abstentions, "yyyna", Passed),
        (&with_abstentions, "yyn.", Passed),
        (&absolute, "yyn.", Failed),
        (&absolute, "yyy..", Passed),
        (&absolute, "yy..", Failed),
        (&two_thirds, "yyn", Passed),
        (&two_thirds, "yynn", Failed),
        (&two_thirds, "yyyyyynn", Passed),
        (&two_thirds, "yyyyynnn", Failed),
        (&seventy_one, "yyyyynn", Passed),
        (&seventy_one, "yyyyyyynnn", Failed),
    ];
    for (rule, letters, expected) in cases {
        assert_eq!(verdict(rule, letters), expected, "{letters} {:?}", rule.method);
    }
}

#[test]
fn a_share_of_everything_needs_everything_and_of_nothing_one() {
    let unanimous = majority(share(1, 1), false, Base::Cast);
    assert_eq!((verdict(&unanimous, "yyy"), verdict(&unanimous, "yyn")), (Verdict::Passed, Verdict::Failed));
    let any = majority(share(0, 1), false, Base::Cast);
    assert_eq!((verdict(&any, "ynn"), verdict(&any, "nn")), (Verdict::Passed, Verdict::Failed));
    assert_eq!((Ratio::new(1, 0), Ratio::new(3, 2)), (None, None));
    assert_eq!(share(u32::MAX, u32::MAX).of(u64::MAX, false), u64::MAX);
}

#[test]
fn ties_do_what_the_charter_says() {
    let told = Rule { on_tie: OnTie::IsTold, ..Rule::default() };
    assert_eq!(
        (verdict(&told, "yn"), verdict(&told, "aa"), verdict(&told, "ynn")),
        (Verdict::Tied, Verdict::Failed, Verdict::Failed)
    );
    let casting = |by| Rule { on_tie: OnTie::Casting(Person(by)), ..Rule::default() };
    let outcome = decide(&casting(0), &Electorate::of(2), &input("yn"));
    assert_eq!(outcome.verdict, Verdict::Passed);
    assert_eq!(outcome.reason, Reason::Casting { by: Person(0), yes: Some(true) });
    assert_eq!(verdict(&casting(1), "yn"), Verdict::Failed);
    assert_eq!(verdict(&casting(2), "yn."), Verdict::Failed);
    let two_thirds = Rule { on_tie: OnTie::IsTold, ..majority(share(2, 3), false, Base::Cast) };
    assert_eq!(verdict(&two_thirds, "yn"), Verdict::Failed, "half is no tie where two thirds are asked for");
}

#[test]
fn quorums_count_presence_answers_or_votes() {
    let with = |kind, who| Rule { quorums: vec![Quorum { kind, who }], ..Rule::default() };
    let half = QuorumKind::Share(share(1, 2));
    let cases = [
        (with(QuorumKind::Headcount(3), Attendance::Answered), "yya...", Verdict::Passed),
        (with(QuorumKind::Headcount(3), Attendance::Voted), "yya...", Verdict::NoQuorum),
        (with(half, Attendance::Answered), "yya...", Verdict::Passed),
        (with(half, Attendance::Answered), "yya....", Verdict::NoQuorum),
        (with(half, Attendance::Voted), "yyn...", Verdict::Passed),
    ];
    for (rule, letters, expected) in cases {
        assert_eq!(verdict(&rule, letters), expected, "{letters} {:?}", rule.quorums);
    }
    let present = with(QuorumKind::Headcount(4), Attendance::Present);
    let there = Input { present: vec![Person(0), Person(4), Person(5), Person(99)], ..input("yy....") };
    let outcome = decide(&present, &Electorate::of(6), &there);
    assert_eq!((outcome.verdict, outcome.quorums[0].found), (Verdict::Passed, 4));
}

fn coalition() -> Electorate {
    // Two of organization 7, three of organization 8, one of 9; a caucus of the second and the last.
    let of = |organization, caucuses: &[u32]| Elector { organization: Some(organization), caucuses: caucuses.to_vec() };
    Electorate { electors: vec![of(7, &[]), of(7, &[1]), of(8, &[]), of(8, &[]), of(8, &[]), of(9, &[1])] }
}

#[test]
fn quorums_of_organizations_and_caucuses_name_who_lacks_most() {
    let with = |kind| Rule { quorums: vec![Quorum { kind, who: Attendance::Answered }], ..Rule::default() };
    let found = |kind, letters: &str| decide(&with(kind), &coalition(), &input(letters)).quorums[0];
    let each = QuorumKind::PerOrganization(share(1, 2));
    let lacks = found(each, "yyy..y");
    assert_eq!((lacks.organization, lacks.found, lacks.needed, lacks.of, lacks.is_met()), (Some(8), 1, 2, 3, false));
    assert!(found(each, "y.yy.y").is_met());
    assert!(!found(each, "yyyyy.").is_met());
    let organizations = found(QuorumKind::Organizations(3), "y.y...");
    assert_eq!((organizations.found, organizations.of), (2, 3));
    let caucus = QuorumKind::Caucus { caucus: 1, share: share(2, 3) };
    assert_eq!((found(caucus, "yyyyy.").needed, found(caucus, "yyyyy.").found), (2, 1));
    assert!(found(caucus, ".y...n").is_met());
}

#[test]
fn dual_majorities_ask_the_second_body_too() {
    let dual = |second| Rule { method: Method::Dual { everyone: Threshold::SIMPLE, second }, ..Rule::default() };
    let decided = |second, letters: &str| decide(&dual(second), &coalition(), &input(letters));
    let caucus = Second::Caucus { caucus: 1, threshold: Threshold::SIMPLE };
    assert_eq!(decided(caucus, "yyyyyy").verdict, Verdict::Passed);
    let outvoted = decided(caucus, "ynyyyn");
    assert_eq!(outvoted.verdict, Verdict::Failed);
    assert_eq!(outvoted.reason, Reason::SecondThreshold { yes: 0, base: 2, needed: 2 });
    let organizations = Second::Organizations { threshold: Threshold::SIMPLE };
    let split = decided(organizations, "nnyyyy");
    assert_eq!((split.verdict, split.second.unwrap().yes, split.second.unwrap().no), (Verdict::Passed, 2, 1));
    let one_big = decided(organizations, "ynyyy.");
    assert_eq!((one_big.second.unwrap().abstained, one_big.second.unwrap().silent), (1, 1));
    assert_eq!(decided(organizations, "nnyyyn").verdict, Verdict::Failed, "the first body is not enough alone");
}

#[test]
fn organizations_may_have_one_voice_each() {
    let rule = Rule { method: Method::Organizations(Threshold::SIMPLE), ..Rule::default() };
    let decided = |letters: &str| decide(&rule, &coalition(), &input(letters));
    assert_eq!(decided("yynnny").reason, Reason::Threshold { yes: 2, base: 3, needed: 2 });
    assert_eq!(decided("yynnny").verdict, Verdict::Passed, "two small ones against one large");
    assert_eq!(decided("nnyyy.").verdict, Verdict::Failed);
}

#[test]
fn any_so_many_may_act() {
    let any = Rule { method: Method::Any { needed: 3 }, ..Rule::default() };
    assert_eq!((verdict(&any, "yyynnnnn"), verdict(&any, "yy......")), (Verdict::Passed, Verdict::Failed));
}

#[test]
fn under_advice_one_decides_after_hearing_others() {
    let advice = Rule { method: Method::Advice { decider: Person(0), advisers: 2 }, ..Rule::default() };
    let cases = [
        ("ynn.", Verdict::Passed),
        ("yn..", Verdict::Failed),
        ("nyy.", Verdict::Failed),
        (".yyy", Verdict::Failed),
        ("ayyy", Verdict::Failed),
    ];
    for (letters, expected) in cases {
        assert_eq!(verdict(&advice, letters), expected, "{letters}");
    }
    let reason = decide(&advice, &Electorate::of(3), &input(".ya")).reason;
    assert_eq!(reason, Reason::Advice { yes: None, heard: 2, needed: 2 });
}

#[test]
fn consent_holds_while_a_reasoned_objection_stands() {
    let rule = |allowed| ObjectionRule { reason_required: true, ruling_required: true, allowed };
    let consent = |allowed| Rule { method: Method::Consent(rule(allowed)), ..Rule::default() };
    let outcome = decide(&consent(0), &Electorate::of(4), &input("yrOx"));
    assert_eq!(outcome.verdict, Verdict::ObjectionOpen);
    assert_eq!(outcome.reason, Reason::Objections { standing: 1, awaiting: 0, allowed: 0 });
    assert_eq!((outcome.numbers.concerns, outcome.numbers.reserved), (1, 1));
    let cases = [
        (0, "yyyo", Verdict::ObjectionOpen),
        (0, "yyyd", Verdict::Passed),
        (0, "yyyx", Verdict::Passed),
        (0, "yyyn", Verdict::Passed),
        (1, "yyyO", Verdict::Passed),
        (1, "yyOO", Verdict::ObjectionOpen),
        (0, "....", Verdict::Failed),
    ];
    for (allowed, letters, expected) in cases {
        assert_eq!(verdict(&consent(allowed), letters), expected, "{letters} with {allowed} allowed");
    }
    let at_once = Rule { method: Method::Consent(ObjectionRule::default()), ..Rule::default() };
    assert_eq!(verdict(&at_once, "yyyx"), Verdict::ObjectionOpen, "no reason is asked for, and no ruling");
}

#[test]
fn lazy_consensus_passes_in_silence() {
    let lazy = Rule { method: Method::Lazy(ObjectionRule::default()), ..Rule::default() };
    assert_eq!(verdict(&lazy, "......"), Verdict::Passed);
    assert_eq!(verdict(&lazy, "..x..."), Verdict::ObjectionOpen);
}

fn consensus(blocks_needed: u32, stand_asides_allowed: Option<u32>, override_share: Option<Ratio>) -> Rule {
    let blocks = ObjectionRule { reason_required: true, ruling_required: false, allowed: 0 };
    Rule {
        method: Method::Consensus { blocks, blocks_needed, stand_asides_allowed, override_share },
        ..Rule::default()
    }
}

#[test]
fn consensus_is_stopped_by_as_many_blocks_as_the_charter_says() {
    use Verdict::{Failed, Passed};
    let cases = [
        (consensus(1, None, None), "yyyyO", Failed),
        (consensus(2, None, None), "yyyyO", Passed),
        (consensus(2, None, None), "yyyOO", Failed),
        (consensus(3, None, None), "yyyOO", Passed),
        (consensus(1, Some(1), None), "yyyys", Passed),
        (consensus(1, Some(1), None), "yyyss", Failed),
        (consensus(1, None, None), "sssss", Failed),
        (consensus(1, None, None), "yyyyx", Passed),
    ];
    for (rule, letters, expected) in cases {
        assert_eq!(verdict(&rule, letters), expected, "{letters} {:?}", rule.method);
    }
}

#[test]
fn nine_tenths_of_those_who_do_not_block_can_override() {
    let rule = consensus(1, None, Some(share(9, 10)));
    let letters = "yyyyyyyyyyO";
    let by = |count: u32| {
        let override_blocks = (0..count).chain([10]).map(Person).collect();
        decide(&rule, &Electorate::of(11), &Input { override_blocks, ..input(letters) })
    };
    assert_eq!(by(8).verdict, Verdict::Failed);
    let overridden = by(9);
    assert_eq!(overridden.verdict, Verdict::Passed);
    assert_eq!(overridden.reason, Reason::Overridden { by: 9, of: 10, needed: 9 }, "who blocks is not asked");
}

#[test]
fn a_fallback_opens_when_enough_say_now() {
    // Three quarters must say that it must be decided now, then three quarters carry.
    let three_quarters = Threshold { share: share(3, 4), strict: false, base: Base::Cast };
    let fallback = Fallback { precondition: Some(three_quarters), threshold: three_quarters };
    let rule = Rule { fallback: Some(fallback), ..consensus(1, None, None) };
    let with = |now: &str, again: &str| {
        let decide_now = answers(now).into_iter().map(|(person, answer)| (person, answer == Answer::Yes)).collect();
        let case = Input { decide_now, fallback_answers: answers(again), ..input("yyyyyyOO") };
        decide(&rule, &Electorate::of(8), &case)
    };
    let not_now = with("yyyyynnn", "");
    assert_eq!((not_now.verdict, not_now.fallback), (Verdict::Failed, None));
    assert_eq!(not_now.precondition, Some(Reason::Threshold { yes: 5, base: 8, needed: 6 }));
    let carried = with("yyyyyynn", "");
    assert_eq!((carried.verdict, carried.fallback.unwrap().yes), (Verdict::Passed, 6));
    assert_eq!(with("yyyyyynn", "yyyyynnn").verdict, Verdict::Failed);
    assert_eq!(with("", "").verdict, Verdict::Failed);
    let agreed = decide(&rule, &Electorate::of(3), &input("yyy"));
    assert_eq!((agreed.verdict, agreed.precondition, agreed.fallback), (Verdict::Passed, None, None));
}

#[test]
fn gradients_count_support_and_vetoes() {
    let support = Threshold { share: share(2, 3), strict: false, base: Base::CastAndAbstained };
    let gradients = |vetoes_allowed| Rule { method: Method::Gradients { support, vetoes_allowed }, ..Rule::default() };
    assert_eq!(verdict(&gradients(0), "123456"), Verdict::Failed);
    assert_eq!(verdict(&gradients(0), "112346"), Verdict::Passed);
    assert_eq!(verdict(&gradients(0), "1111118"), Verdict::Failed);
    assert_eq!(verdict(&gradients(1), "1111118"), Verdict::Passed);
    let outcome = decide(
        &gradients(0),
        &Electorate::of(9),
        &Input {
            answers: [1, 2, 3, 4, 5, 6, 7, 8, 9]
                .into_iter()
                .map(Answer::Grade)
                .zip(0..)
                .map(|(a, p)| (Person(p), a))
                .collect(),
            ..Input::default()
        },
    );
    assert_eq!(outcome.numbers.grades, [1; 8]);
    assert_eq!((outcome.numbers.silent, outcome.reason), (1, Reason::Vetoes { vetoes: 1, allowed: 0 }));
}

#[test]
fn the_last_answer_counts_and_strangers_are_not_heard() {
    let mut case = input("ynn");
    case.answers.extend([(Person(1), Answer::Yes), (Person(3), Answer::No), (Person(u32::MAX), Answer::No)]);
    let outcome = decide(&Rule::default(), &Electorate::of(3), &case);
    assert_eq!((outcome.numbers.yes, outcome.numbers.no), (2, 1));
    assert_eq!(outcome.not_heard, [Person(3), Person(u32::MAX)]);
}

#[test]
fn a_decision_closes_early_only_when_nothing_can_change_it() {
    let simple = Rule::default();
    let absolute = Rule { method: Method::Majority(Threshold::ABSOLUTE), ..Rule::default() };
    let quorum =
        Rule { quorums: vec![Quorum { kind: QuorumKind::Headcount(4), who: Attendance::Answered }], ..Rule::default() };
    let consent = Rule { method: Method::Consent(ObjectionRule::default()), ..Rule::default() };
    let any = Rule { method: Method::Any { needed: 2 }, ..Rule::default() };
    let cases = [
        (&simple, "yyy..", true),
        (&simple, "yy...", false),
        (&simple, "yy..", false),
        (&simple, "nnn..", true),
        (&absolute, "yyy..", true),
        (&absolute, "nn..", true),
        (&absolute, "n..", false),
        (&quorum, "yyy..", false),
        (&quorum, "yyyy..", true),
        (&consent, "yyyy.", false),
        (&consent, "yyyyy", true),
        (&consent, "yyyO.", true),
        (&consent, "yyyyo", false),
        (&any, "yy....", true),
        (&any, "y.nn", false),
        (&any, "ynnn", true),
    ];
    for (rule, letters, expected) in cases {
        let settled = is_settled(rule, &Electorate::of(letters.len()), &input(letters));
        assert_eq!(settled, expected, "{letters} {:?}", rule.method);
    }
}

fn gives(from: u32, to: u32) -> Delegation {
    Delegation { from: Person(from), to: Person(to), scope: Scope::All, until: None }
}

const ANY: DelegationRule = DelegationRule { cap: None, transitive: true };

fn delegated(rule: DelegationRule, delegations: &[Delegation], letters: &str) -> Outcome {
    let rule = Rule { delegation: Some(rule), ..Rule::default() };
    let case = Input { delegations: delegations.to_vec(), ..input(letters) };
    decide(&rule, &Electorate::of(letters.len()), &case)
}

fn dropped(outcome: &Outcome) -> Vec<(u32, DropReason)> {
    outcome.delegated.dropped.iter().map(|dropped| (dropped.from.0, dropped.why)).collect()
}

#[test]
fn voices_are_carried_along_a_chain_and_own_answers_go_first() {
    let outcome = delegated(ANY, &[gives(0, 1), gives(1, 2), gives(3, 2)], "..yn");
    assert_eq!((outcome.numbers.yes, outcome.numbers.no), (3, 1));
    let chains: Vec<Vec<u32>> =
        outcome.delegated.carried.iter().map(|c| c.chain.iter().map(|person| person.0).collect()).collect();
    assert_eq!(chains, [vec![0, 1, 2], vec![1, 2]]);
    assert!(outcome.delegated.carried.iter().all(|carried| carried.by == Person(2)));
    assert_eq!(dropped(&outcome), []);
}

#[test]
fn voices_that_cannot_be_carried_say_why() {
    let one_hand = DelegationRule { cap: None, transitive: false };
    let outcome = delegated(one_hand, &[gives(0, 1), gives(1, 2), gives(3, 4), gives(5, 99)], "..y...");
    assert_eq!(
        dropped(&outcome),
        [
            (0, DropReason::NotTransitive(Person(1))),
            (3, DropReason::NoAnswer(Person(4))),
            (5, DropReason::NotEligible(Person(99))),
        ]
    );
    assert_eq!((outcome.numbers.yes, outcome.numbers.silent), (2, 4));
    let circle = delegated(ANY, &[gives(0, 1), gives(1, 2), gives(2, 0), gives(3, 0), gives(4, 4)], ".....y");
    let all: Vec<(u32, DropReason)> = (0..5).map(|from| (from, DropReason::Cycle)).collect();
    assert_eq!(dropped(&circle), all);
    assert_eq!((circle.numbers.abstained, circle.numbers.yes), (5, 1));
    let open_end = delegated(ANY, &[gives(0, 1), gives(1, 2)], "...y");
    assert_eq!(dropped(&open_end), [(0, DropReason::NoAnswer(Person(2))), (1, DropReason::NoAnswer(Person(2)))]);
}

#[test]
fn a_cap_keeps_the_nearest_and_the_earliest() {
    let rule = DelegationRule { cap: Some(2), transitive: true };
    let outcome = delegated(rule, &[gives(0, 1), gives(2, 4), gives(1, 4), gives(3, 4)], "....y");
    let carried: Vec<u32> = outcome.delegated.carried.iter().map(|carried| carried.from.0).collect();
    assert_eq!(carried, [1, 2]);
    assert_eq!(dropped(&outcome), [(0, DropReason::OverCap(Person(4))), (3, DropReason::OverCap(Person(4)))]);
    let nobody = delegated(DelegationRule { cap: Some(0), transitive: true }, &[gives(0, 1)], ".y");
    assert_eq!(nobody.numbers.yes, 1);
}

#[test]
fn the_narrower_scope_goes_before_the_wider_and_ends_end() {
    let rule = Rule { delegation: Some(ANY), ..Rule::default() };
    let give = |to, scope, until| Delegation { from: Person(0), to: Person(to), scope, until };
    let by = |delegations: &[Delegation], now| {
        let matter = Matter { decision: 5, topic: Some(2) };
        let case = Input { delegations: delegations.to_vec(), matter, now, ..input(".yyy") };
        let outcome = decide(&rule, &Electorate::of(4), &case);
        outcome.delegated.carried.first().map(|carried| carried.by.0).ok_or(dropped(&outcome))
    };
    let (all, topic, decision) =
        (give(1, Scope::All, None), give(2, Scope::Topic(2), Some(10)), give(3, Scope::Decision(5), Some(5)));
    assert_eq!(by(&[decision, topic, all], 4), Ok(3));
    assert_eq!(by(&[decision, topic, all], 5), Ok(2), "the end is not included");
    assert_eq!(by(&[decision, topic, all], 10), Ok(1));
    assert_eq!(by(&[give(1, Scope::Topic(9), None)], 0), Err(vec![]));
    assert_eq!(by(&[topic], 11), Err(vec![(0, DropReason::Expired)]));
    assert_eq!(by(&[give(2, Scope::All, None), all], 0), Ok(1), "the later of two alike");
}

#[test]
fn without_a_rule_for_it_nothing_is_carried() {
    let case = Input { delegations: vec![gives(0, 1)], ..input(".y") };
    let outcome = decide(&Rule::default(), &Electorate::of(2), &case);
    assert_eq!((outcome.numbers.yes, outcome.numbers.silent), (1, 1));
}

#[test]
fn a_voice_given_away_is_not_present() {
    let quorum = Quorum { kind: QuorumKind::Headcount(2), who: Attendance::Present };
    let rule = Rule { delegation: Some(ANY), quorums: vec![quorum], ..Rule::default() };
    let case = Input { delegations: vec![gives(0, 1)], ..input(".y") };
    assert_eq!(decide(&rule, &Electorate::of(2), &case).verdict, Verdict::NoQuorum);
}

/// Follows one voice by walking, and knows a circle by the number of steps.
fn walk(delegations: &[Delegation], answered: &[bool], from: u32) -> Result<u32, bool> {
    let mut at = from;
    for _ in 0..=answered.len() {
        if answered[at as usize] {
            return Ok(at);
        }
        match delegations.iter().rev().find(|given| given.from == Person(at)) {
            Some(given) => at = given.to.0,
            None => return Err(false),
        }
    }
    Err(true)
}

proptest! {
    #[test]
    fn every_voice_is_carried_where_a_walk_ends(
        pairs in prop::collection::vec((0_u32..12, 0_u32..12), 0..30),
        answered in prop::collection::vec(any::<bool>(), 12),
    ) {
        let delegations: Vec<Delegation> = pairs.iter().map(|&(from, to)| gives(from, to)).collect();
        let result = delegate(&ANY, &delegations, &answered, Matter::default(), 0);
        for from in 0..12 {
            let carried = result.carried.iter().find(|carried| carried.from == Person(from));
            let lost = result.dropped.iter().find(|dropped| dropped.from == Person(from));
            let gave = delegations.iter().any(|given| given.from == Person(from));
            if answered[from as usize] || !gave {
                prop_assert!(carried.is_none() && lost.is_none());
                continue;
            }
            match walk(&delegations, &answered, from) {
                Ok(by) => prop_assert_eq!(carried.map(|carried| carried.by), Some(Person(by))),
                Err(circle) => prop_assert_eq!(lost.map(|lost| lost.why == DropReason::Cycle), Some(circle)),
            }
        }
    }

    #[test]
    fn what_is_settled_stays(letters in "[yna.]{1,7}", rest in "[yna]{7}", half in any::<bool>(), quorum in 0_u64..6) {
        let rule = Rule {
            method: Method::Majority(if half { Threshold::SIMPLE } else { Threshold::ABSOLUTE }),
            quorums: vec![Quorum { kind: QuorumKind::Headcount(quorum), who: Attendance::Voted }],
            on_tie: OnTie::IsTold,
            ..Rule::default()
        };
        let electorate = Electorate::of(letters.len());
        if is_settled(&rule, &electorate, &input(&letters)) {
            let later: String = letters.chars().zip(rest.chars()).map(|(a, b)| if a == '.' { b } else { a }).collect();
            prop_assert_eq!(verdict(&rule, &letters), verdict(&rule, &later));
        }
    }

    #[test]
    fn one_more_yes_never_turns_passed_into_failed(letters in "[ynas.]{1,9}", over in 0_u32..5, base in 0..3) {
        let base = [Base::Cast, Base::CastAndAbstained, Base::Eligible][base as usize];
        let rule = majority(share(over, 4), true, base);
        let before = verdict(&rule, &letters);
        for at in 0..letters.len() {
            let mut more = letters.clone();
            more.replace_range(at..=at, "y");
            prop_assert!(before != Verdict::Passed || verdict(&rule, &more) == Verdict::Passed);
        }
    }
}
