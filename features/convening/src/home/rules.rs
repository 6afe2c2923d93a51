//! The one next step, from what exists. Pure.

use starling_kernel::clock::DAY;
use starling_kernel::{Id, Micros, Role, Roles};

/// How long a finished import asks to be looked at.
const FRESH: Micros = 3 * DAY;
/// How long an organization may take to answer before somebody asks again.
const PATIENCE: Micros = 7 * DAY;
/// How far back newly added people are looked at.
pub(crate) const LATELY: Micros = 14 * DAY;

/// What exists, as far as a step depends on it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub now: Micros,
    pub coalition: bool,
    /// Coalitions that wait for this organization's answer.
    pub offers: Vec<(Id, String)>,
    /// Of the actor's one-on-ones: one whose time has passed, and a promise of theirs that is due, with its meeting.
    pub over: Option<(Id, String)>,
    pub owed: Option<(Id, String)>,
    pub people: i64,
    /// The import begun last: its id, state and time.
    pub import: Option<(Id, String, Micros)>,
    /// Confirmed stewards, and those asked to be one.
    pub stewards: usize,
    pub stewards_asked: usize,
    /// Whether the house says anything of itself.
    pub described: bool,
    /// People added lately whom nobody has asked how they may be reached.
    pub unasked: i64,
    /// The people entrusted to the actor: the one longest without a word first.
    pub entrusted: Vec<(Id, String)>,
    /// The actor's own record, and whether they said how they may be reached.
    pub own: Option<(Id, bool)>,
    /// Of a coalition: organizations that have not answered and since when, those without a delegate, and how many
    /// there are.
    pub waiting: Vec<(Id, String, Micros)>,
    pub voiceless: Vec<(Id, String)>,
    pub organizations: usize,
}

/// A next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A coalition invites this organization.
    Offer(Id, String),
    /// A one-on-one whose time has passed: debrief it.
    Debrief(Id, String),
    /// A promise made at a one-on-one is due.
    Promise(Id, String),
    /// Nobody is here yet: bring a list, or add the first person.
    Begin,
    /// An import waits for its columns to be named.
    Map(Id),
    /// An import is ready to run.
    Ready(Id),
    /// An import stopped half way.
    Mend(Id),
    /// An import is done: look at what it did.
    Look(Id),
    /// One steward alone is one accident away from nobody.
    SecondSteward,
    /// The house says nothing of itself yet.
    Describe,
    /// People came lately and nobody has asked how they may be reached.
    Ask(i64),
    /// Talk with someone entrusted to you.
    Talk(Id, String),
    /// A team lead entrusted with nobody: bring the first.
    FirstOfTeam,
    /// Say how you may be reached.
    SayHow(Id),
    /// A coalition without organizations.
    FirstOrganization,
    /// An organization has not answered for a while.
    AskAgain(Id, String),
    /// An organization nobody speaks for.
    Delegates(Id, String),
    /// The treasurer has nothing to do yet.
    NoMoney,
    /// Your own page, when nothing else is open.
    OwnPage(Id),
    /// Nothing at all is open.
    Quiet,
}

/// The words of all steps, for messages.
#[cfg(test)]
pub(crate) const WORDS: [&str; 20] = [
    "offer",
    "debrief",
    "promise",
    "begin",
    "map",
    "ready",
    "mend",
    "look",
    "second-steward",
    "describe",
    "ask",
    "talk",
    "first-of-team",
    "say-how",
    "first-organization",
    "ask-again",
    "delegates",
    "no-money",
    "own-page",
    "quiet",
];

impl Step {
    /// The word in message keys: `home-step-{word}`, `…-lead`, `…-go`.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Step::Offer(..) => "offer",
            Step::Debrief(..) => "debrief",
            Step::Promise(..) => "promise",
            Step::Begin => "begin",
            Step::Map(_) => "map",
            Step::Ready(_) => "ready",
            Step::Mend(_) => "mend",
            Step::Look(_) => "look",
            Step::SecondSteward => "second-steward",
            Step::Describe => "describe",
            Step::Ask(_) => "ask",
            Step::Talk(..) => "talk",
            Step::FirstOfTeam => "first-of-team",
            Step::SayHow(_) => "say-how",
            Step::FirstOrganization => "first-organization",
            Step::AskAgain(..) => "ask-again",
            Step::Delegates(..) => "delegates",
            Step::NoMoney => "no-money",
            Step::OwnPage(_) => "own-page",
            Step::Quiet => "quiet",
        }
    }

    /// The name a message may quote, or empty.
    pub(crate) fn name(&self) -> &str {
        match self {
            Step::Debrief(_, name) | Step::Promise(_, name) => name,
            Step::Offer(_, name) | Step::Talk(_, name) | Step::AskAgain(_, name) | Step::Delegates(_, name) => name,
            _ => "",
        }
    }

    /// The number a message may quote.
    pub(crate) fn count(&self) -> i64 {
        if let Step::Ask(n) = self { *n } else { 0 }
    }

    /// Where it is done, inside the house; `None` when there is nothing to do.
    pub(crate) fn path(&self) -> Option<String> {
        Some(match self {
            Step::Offer(..) => "house#coalitions".to_owned(),
            Step::Debrief(id, _) | Step::Promise(id, _) => format!("one-on-ones/{id}"),
            Step::Begin => "imports".to_owned(),
            Step::Map(id) => format!("imports/{id}/mapping"),
            Step::Ready(id) | Step::Mend(id) | Step::Look(id) => format!("imports/{id}"),
            Step::SecondSteward => "seats".to_owned(),
            Step::Describe => "house".to_owned(),
            Step::Ask(_) => "people?added=14".to_owned(),
            Step::Talk(id, _) | Step::SayHow(id) | Step::OwnPage(id) => format!("people/{id}"),
            Step::FirstOfTeam => "people/new".to_owned(),
            Step::FirstOrganization => "organizations/new".to_owned(),
            Step::AskAgain(id, _) | Step::Delegates(id, _) => format!("organizations/{id}"),
            Step::NoMoney | Step::Quiet => return None,
        })
    }
}

/// The next step of a seat: what is fresh or owed to a person comes first; then the widest role that has one, then the
/// next.
pub(crate) fn next(roles: Roles, facts: &Facts) -> Step {
    let named = |one: &Option<(Id, String)>, step: fn(Id, String) -> Step| one.clone().map(|(id, name)| step(id, name));
    if let Some(step) = named(&facts.over, Step::Debrief).or_else(|| named(&facts.owed, Step::Promise)) {
        return step;
    }
    use Role::{CoalitionStaff, Member, Organizer, Steward, TeamLead, Treasurer, Volunteer};
    [Steward, CoalitionStaff, Organizer, TeamLead, Volunteer, Member, Treasurer]
        .into_iter()
        .filter(|role| roles.has(*role))
        .find_map(|role| of_role(role, facts))
        .or_else(|| facts.own.map(|(id, _)| Step::OwnPage(id)))
        .unwrap_or(Step::Quiet)
}

fn of_role(role: Role, facts: &Facts) -> Option<Step> {
    match role {
        Role::Steward if facts.coalition => first_organization(facts)
            .or_else(|| second_steward(facts))
            .or_else(|| organizations(facts))
            .or_else(|| describe(facts)),
        Role::Steward => facts
            .offers
            .first()
            .map(|(id, name)| Step::Offer(*id, name.clone()))
            .or_else(|| import(facts, false))
            .or_else(|| begin(facts))
            .or_else(|| second_steward(facts))
            .or_else(|| import(facts, true))
            .or_else(|| describe(facts))
            .or_else(|| ask(facts)),
        Role::CoalitionStaff if facts.coalition => first_organization(facts).or_else(|| organizations(facts)),
        Role::CoalitionStaff => None,
        Role::Organizer if facts.coalition => ask(facts),
        Role::Organizer => {
            import(facts, false).or_else(|| begin(facts)).or_else(|| import(facts, true)).or_else(|| ask(facts))
        }
        Role::TeamLead => talk(facts).or(Some(Step::FirstOfTeam)),
        Role::Volunteer => talk(facts),
        Role::Member => facts.own.and_then(|(id, asked)| (!asked).then_some(Step::SayHow(id))),
        Role::Treasurer => Some(Step::NoMoney),
    }
}

fn begin(facts: &Facts) -> Option<Step> {
    (facts.people == 0).then_some(Step::Begin)
}

/// An import that waits for someone; with `done`, also one that has just ended well.
fn import(facts: &Facts, done: bool) -> Option<Step> {
    let (id, state, at) = facts.import.as_ref()?;
    match state.as_str() {
        "mapping" => Some(Step::Map(*id)),
        "ready" => Some(Step::Ready(*id)),
        "stopped" | "failed" => Some(Step::Mend(*id)),
        "done" if done && facts.now - at < FRESH => Some(Step::Look(*id)),
        _ => None,
    }
}

fn second_steward(facts: &Facts) -> Option<Step> {
    (facts.stewards < 2 && facts.stewards_asked == 0).then_some(Step::SecondSteward)
}

fn describe(facts: &Facts) -> Option<Step> {
    (!facts.described).then_some(Step::Describe)
}

fn ask(facts: &Facts) -> Option<Step> {
    (facts.unasked > 0).then_some(Step::Ask(facts.unasked))
}

fn talk(facts: &Facts) -> Option<Step> {
    facts.entrusted.first().map(|(id, name)| Step::Talk(*id, name.clone()))
}

fn first_organization(facts: &Facts) -> Option<Step> {
    (facts.organizations == 0).then_some(Step::FirstOrganization)
}

fn organizations(facts: &Facts) -> Option<Step> {
    let long = facts.waiting.iter().find(|(_, _, since)| facts.now - since >= PATIENCE);
    long.map(|(id, name, _)| Step::AskAgain(*id, name.clone()))
        .or_else(|| facts.voiceless.first().map(|(id, name)| Step::Delegates(*id, name.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Micros = 1_790_000_000_000_000;
    const A: Id = Id::from_u128(1);
    const B: Id = Id::from_u128(2);

    fn settled(coalition: bool) -> Facts {
        Facts {
            now: NOW,
            coalition,
            people: 40,
            stewards: 2,
            described: true,
            organizations: 3,
            own: Some((A, true)),
            ..Facts::default()
        }
    }

    fn import(state: &str, ago: Micros) -> Option<(Id, String, Micros)> {
        Some((B, state.to_owned(), NOW - ago))
    }

    #[test]
    fn an_organization() {
        use Role::{Member, Organizer, Steward, TeamLead, Treasurer, Volunteer};
        let named = |name: &str| vec![(B, name.to_owned())];
        let cases: Vec<(&[Role], Facts, Step)> = vec![
            (&[Steward], Facts { people: 0, stewards: 1, described: false, ..settled(false) }, Step::Begin),
            (
                &[Steward],
                Facts { people: 0, offers: named("East Side"), ..settled(false) },
                Step::Offer(B, "East Side".to_owned()),
            ),
            (&[Steward], Facts { people: 0, import: import("mapping", 0), ..settled(false) }, Step::Map(B)),
            (&[Steward], Facts { people: 0, import: import("running", 0), ..settled(false) }, Step::Begin),
            (&[Steward], Facts { stewards: 1, import: import("done", DAY), ..settled(false) }, Step::SecondSteward),
            (
                &[Steward],
                Facts { stewards: 1, stewards_asked: 1, import: import("done", DAY), ..settled(false) },
                Step::Look(B),
            ),
            (&[Steward], Facts { import: import("done", 3 * DAY), ..settled(false) }, Step::OwnPage(A)),
            (&[Steward], Facts { described: false, unasked: 4, ..settled(false) }, Step::Describe),
            (&[Steward], Facts { unasked: 4, ..settled(false) }, Step::Ask(4)),
            (&[Organizer], Facts { people: 0, offers: named("x"), ..settled(false) }, Step::Begin),
            (&[Organizer], Facts { import: import("stopped", 9 * DAY), unasked: 1, ..settled(false) }, Step::Mend(B)),
            (&[Organizer], Facts { import: import("ready", 0), ..settled(false) }, Step::Ready(B)),
            (&[Organizer], Facts { stewards: 1, unasked: 2, ..settled(false) }, Step::Ask(2)),
            (&[Organizer, Volunteer], Facts { entrusted: named("Pao"), ..settled(false) }, Step::Talk(B, "Pao".into())),
            (&[TeamLead], Facts { entrusted: named("Pao"), ..settled(false) }, Step::Talk(B, "Pao".to_owned())),
            (&[TeamLead], settled(false), Step::FirstOfTeam),
            (
                &[TeamLead],
                Facts { entrusted: named("Pao"), owed: Some((B, "Ana".to_owned())), ..settled(false) },
                Step::Promise(B, "Ana".to_owned()),
            ),
            (
                &[Member],
                Facts { over: Some((A, "Ana".to_owned())), owed: Some((B, "Luis".to_owned())), ..settled(false) },
                Step::Debrief(A, "Ana".to_owned()),
            ),
            (&[Volunteer], settled(false), Step::OwnPage(A)),
            (&[Member], Facts { own: Some((A, false)), ..settled(false) }, Step::SayHow(A)),
            (&[Member], settled(false), Step::OwnPage(A)),
            (&[Member], Facts { own: None, ..settled(false) }, Step::Quiet),
            (&[Treasurer], settled(false), Step::NoMoney),
            (&[Treasurer, Member], Facts { own: Some((A, false)), ..settled(false) }, Step::SayHow(A)),
            (&[], Facts { own: None, ..settled(false) }, Step::Quiet),
        ];
        for (roles, facts, expected) in cases {
            assert_eq!(next(Roles::of(roles), &facts), expected, "{roles:?} {facts:?}");
        }
    }

    #[test]
    fn a_coalition() {
        use Role::{CoalitionStaff, Member, Organizer, Steward};
        let waiting = |days: i64| vec![(B, "Maple".to_owned(), NOW - days * DAY)];
        let cases: Vec<(&[Role], Facts, Step)> = vec![
            (&[Steward], Facts { organizations: 0, stewards: 1, ..settled(true) }, Step::FirstOrganization),
            (&[CoalitionStaff], Facts { organizations: 0, people: 0, ..settled(true) }, Step::FirstOrganization),
            (&[CoalitionStaff], Facts { stewards: 1, described: false, ..settled(true) }, Step::OwnPage(A)),
            (&[CoalitionStaff], Facts { waiting: waiting(6), ..settled(true) }, Step::OwnPage(A)),
            (&[CoalitionStaff], Facts { waiting: waiting(7), ..settled(true) }, Step::AskAgain(B, "Maple".to_owned())),
            (
                &[CoalitionStaff],
                Facts { voiceless: vec![(B, "Maple".to_owned())], ..settled(true) },
                Step::Delegates(B, "Maple".to_owned()),
            ),
            (&[Steward], Facts { stewards: 1, waiting: waiting(9), ..settled(true) }, Step::SecondSteward),
            (&[Steward], Facts { people: 0, described: false, ..settled(true) }, Step::Describe),
            (&[Organizer], Facts { people: 0, import: import("mapping", 0), ..settled(true) }, Step::OwnPage(A)),
            (&[Member], Facts { own: Some((A, false)), organizations: 0, ..settled(true) }, Step::SayHow(A)),
        ];
        for (roles, facts, expected) in cases {
            assert_eq!(next(Roles::of(roles), &facts), expected, "{roles:?} {facts:?}");
        }
    }

    #[test]
    fn every_step_has_its_word() {
        let n = || String::from("n");
        let all = [
            Step::Offer(A, n()),
            Step::Debrief(A, n()),
            Step::Promise(A, n()),
            Step::Begin,
            Step::Map(A),
            Step::Ready(A),
            Step::Mend(A),
            Step::Look(A),
            Step::SecondSteward,
            Step::Describe,
            Step::Ask(1),
            Step::Talk(A, n()),
            Step::FirstOfTeam,
            Step::SayHow(A),
            Step::FirstOrganization,
            Step::AskAgain(A, n()),
            Step::Delegates(A, n()),
            Step::NoMoney,
            Step::OwnPage(A),
            Step::Quiet,
        ];
        assert_eq!(all.iter().map(Step::word).collect::<Vec<_>>(), WORDS);
        assert!(all.iter().all(|step| step.path().is_none_or(|path| !path.starts_with('/'))));
    }
}
