//! The page.

use super::rules::{self, Facts, Step};
use crate::{say, store};
use askama::Template;
use starling_db::{Fail, Read};
use starling_i18n::{Args, Speech, Text};
use starling_kernel::policy::{Fields, Rows};
use starling_kernel::{Id, Micros, Policy, Role, Scope};
use starling_record::change::{SetRow, Touched};
use starling_record::commitment;
use starling_record::facet::{Facets, Stream};
use starling_record::gathering::{self, OneOnOne};
use starling_record::house::HouseKind;
use starling_record::organization::{Membership, State};
use starling_record::person::{Channel, Person};
use starling_record::{change, facet, house, invitation, organization, person, seat};
use starling_web::{Answer, Frame, Here};
use std::collections::{BTreeSet, HashMap};

/// As many as a starling keeps up with.
const SEVEN: usize = 7;
/// How many of the last changes it shows.
const FEW: usize = 5;
/// How many languages and places of its people a house shows.
const SOME: usize = 8;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    f: Frame,
    who: String,
    step: StepView,
    seven: Vec<Entrusted>,
    more: i64,
    /// The reader's next one-on-ones: with whom, and when.
    meetings: Vec<(Id, String, Text)>,
    house: HouseView,
    organizations: Option<Coalition>,
    recent: Option<Vec<Recent>>,
    may_write: bool,
}

struct StepView {
    title: Text,
    lead: Text,
    go: Option<(String, Text)>,
    also: Option<(String, Text)>,
}

/// Someone entrusted to the reader.
struct Entrusted {
    id: Id,
    name: String,
    given: String,
    speaks: String,
    tel: Option<(String, String)>,
    text: Option<String>,
    mail: Option<(String, String)>,
}

/// What the house is.
struct HouseView {
    sentences: Vec<Text>,
    facets: Facets,
    coalitions: Vec<String>,
}

/// What a coalition is made of.
struct Coalition {
    live: usize,
    facets: Together,
}

/// What the organizations of a coalition say, all together.
#[derive(Default)]
struct Together {
    places: BTreeSet<String>,
    issues: BTreeSet<String>,
    streams: BTreeSet<Stream>,
    languages: BTreeSet<String>,
}

struct Recent {
    what: Text,
    /// Whom it touched, when it was one person who is still here.
    whom: Option<(Id, String)>,
    by: String,
    at: Text,
    undone: bool,
}

/// Everything one transaction under the route's own scope gives.
struct Own {
    facts: Facts,
    seven: Vec<Person>,
    more: i64,
    meetings: Vec<OneOnOne>,
    facets: Facets,
    people: Option<(i64, Vec<String>, Vec<String>)>,
}

/// `GET /o/{slug}/`
pub(crate) async fn page(here: Here) -> Answer {
    let (account, now, coalition) = (here.account_id(), here.now(), here.house.coalition);
    let may_bring = here.may(Policy::ImportRun).is_some();
    let roles = here.roles();
    let mut own = here.read(move |r| own(r, account, now, coalition)).await?;
    let mut members = Vec::new();
    let mut said = HashMap::new();
    if let Some(scope) = here.may(Policy::OrganizationList) {
        (members, said) = here.app.db.read(scope, |r| Ok((organization::memberships(r)?, facet::all(r)?))).await?;
    }
    if let Some(scope) = here.may(Policy::OrganizationKeep) {
        let voices = here.app.db.read(scope, organization::all_delegates).await?;
        organizations(&mut own.facts, &members, coalition, &voices);
    }
    let recent = match here.may(Policy::ChangeSee) {
        Some(scope) => Some(here.app.db.read(scope, latest).await?),
        None => None,
    };
    let l = here.l;
    let step = rules::next(roles, &own.facts);
    let seven = if roles.has(Role::Volunteer) || roles.has(Role::TeamLead) { own.seven } else { Vec::new() };
    let page = HomePage {
        f: here.frame(),
        who: here.name().to_owned(),
        step: step_view(&here, &step, may_bring),
        meetings: own.meetings.into_iter().filter_map(|one| meeting(&here, one)).collect(),
        more: own.more - i64::try_from(seven.len()).unwrap_or(i64::MAX),
        seven: seven.into_iter().map(|person| entrusted(l, &here.scope, person)).collect(),
        house: house_view(l, own.people, own.facets, &members, coalition),
        organizations: coalition.then(|| together(&members, &said)),
        recent: recent.map(|(sets, touched)| sets.into_iter().map(|set| recent_view(l, now, set, &touched)).collect()),
        may_write: here.may(Policy::HouseWrite).is_some(),
    };
    here.page(&page)
}

/// The last changes, and whom those of one person touched.
fn latest(r: &Read) -> Result<(Vec<SetRow>, Vec<Touched>), Fail> {
    let mut sets = change::recent(r, None, 3 * FEW)?;
    // A set without a change is one that found nothing to do.
    sets.retain(|set| set.changes > 0);
    sets.truncate(FEW);
    let single: Vec<Id> = sets.iter().filter(|set| set.changes == 1).map(|set| set.id).collect();
    let touched = change::touched(r, &single)?;
    Ok((sets, touched))
}

fn own(r: &Read, account: Id, now: Micros, coalition: bool) -> Result<Own, Fail> {
    let all = r.scope().rows() == Rows::All;
    let facets = facet::of(r, r.house())?;
    let me = r.scope().party();
    let mut facts = Facts { now, coalition, described: !facets.is_empty(), ..Facts::default() };
    let (mut seven, mut more) = (Vec::new(), 0);
    let mut meetings = gathering::coming(r, now)?;
    meetings.truncate(FEW);
    if let Some(me) = me {
        facts.own = Some((me, store::is_asked(r, me)?));
        facts.over = gathering::over(r, now)?;
        facts.owed = commitment::owed(r, now)?;
        more = store::entrusted_count(r, me)?;
        for id in store::entrusted(r, me, account, SEVEN)? {
            seven.extend(person::load(r, id)?);
        }
        facts.entrusted = seven.iter().map(|person| (person.id, called(person))).collect();
    }
    let mut people = None;
    if all {
        facts.people = house::people(r)?;
        people = Some((facts.people, store::spoken(r, SOME)?, store::places(r, SOME)?));
    }
    if all && r.scope().fields_of_others() == Fields::ALL {
        facts.import = store::import(r)?.map(|import| (import.id, import.state, import.at));
        facts.unasked = store::unasked(r, now - rules::LATELY)?;
        let is_steward =
            |seat: &&seat::Seat| seat.state == starling_kernel::SeatState::Confirmed && seat.roles.has(Role::Steward);
        facts.stewards = seat::of_house(r)?.iter().filter(is_steward).count();
        facts.stewards_asked =
            invitation::open(r)?.iter().filter(|one| one.roles.has(Role::Steward) && one.expires > now).count();
    }
    Ok(Own { facts, seven, more, meetings, facets, people })
}

fn organizations(facts: &mut Facts, members: &[Membership], coalition: bool, voices: &[(Id, Id, String)]) {
    let named = |one: &Membership| (one.other.id, one.other.name.clone());
    let offered = members.iter().filter(|one| one.state == State::Invited);
    if !coalition {
        facts.offers = offered.map(named).collect();
        return;
    }
    facts.organizations = members.iter().filter(|one| one.state != State::Ended).count();
    facts.waiting = offered.map(|one| (one.other.id, one.other.name.clone(), one.since)).collect();
    let mute = |one: &&Membership| {
        one.state == State::Live && !voices.iter().any(|(organization, ..)| *organization == one.other.id)
    };
    facts.voiceless = members.iter().filter(mute).map(named).collect();
}

fn step_view(here: &Here, step: &Step, may_bring: bool) -> StepView {
    let l = here.l;
    let stem = format!("home-step-{}", step.word());
    let args = Args::new().with("name", step.name()).with("n", step.count());
    let also = match step {
        Step::Begin => Some((here.at("people/new"), l.t("home-also-person"))),
        Step::FirstOfTeam if may_bring => Some((here.at("imports"), l.t("home-also-list"))),
        _ => None,
    };
    StepView {
        title: l.ta(&stem, &args),
        lead: l.ta(&format!("{stem}-lead"), &args),
        go: step.path().map(|path| (here.at(&path), l.ta(&format!("{stem}-go"), &args))),
        also,
    }
}

fn meeting(here: &Here, one: OneOnOne) -> Option<(Id, String, Text)> {
    let when = here.l.date_time(one.time.starts?, &here.house.zone);
    Some((one.id, one.other_name, when))
}

fn called(person: &Person) -> String {
    if person.given.is_empty() { person.name.clone() } else { person.given.clone() }
}

/// The languages of a person, the best first, each once.
fn spoken(person: &Person) -> impl Iterator<Item = &str> {
    let more = person.speaks.iter().filter(|tag| **tag != person.lang);
    [&person.lang].into_iter().chain(more).map(String::as_str).filter(|tag| !tag.is_empty())
}

/// One person as a row. A road they said no to is not offered.
fn entrusted(l: Speech, scope: &Scope, person: Person) -> Entrusted {
    let refused = |channel: Channel| person.consents.iter().any(|one| one.channel == channel && !one.yes);
    let ways = scope.fields(person.id).has(Fields::WAYS);
    let phone = person
        .phone()
        .filter(|_| ways)
        .and_then(|text| starling_names::phone(text, "1").map(|phone| (phone.e164, starling_names::shown_phone(text))));
    let mail = person.mail().filter(|_| ways && !refused(Channel::Mail));
    Entrusted {
        id: person.id,
        given: called(&person),
        speaks: spoken(&person).map(|tag| say::tongue(l, tag)).collect::<Vec<_>>().join(&l.t("home-and")),
        text: phone.as_ref().filter(|_| !refused(Channel::Text)).map(|(number, _)| number.clone()),
        mail: mail.and_then(starling_names::mail).map(|address| (address.clone(), address)),
        tel: phone.filter(|_| !refused(Channel::Call)),
        name: person.name,
    }
}

fn house_view(
    l: Speech,
    people: Option<(i64, Vec<String>, Vec<String>)>,
    mut facets: Facets,
    members: &[Membership],
    coalition: bool,
) -> HouseView {
    // What the reader reads best comes first.
    facets.words.sort_by_key(|said| said.lang != l.tag());
    let mut sentences = Vec::new();
    if let Some((people, spoken, places)) = people {
        sentences.push(l.t1(if coalition { "home-people-own" } else { "home-people" }, "n", people));
        if !spoken.is_empty() {
            let names: Vec<_> = spoken.iter().map(|tag| say::tongue(l, tag)).collect();
            sentences.push(l.t1("home-spoken", "languages", names.join(&l.t("home-and"))));
        }
        if !places.is_empty() {
            sentences.push(l.t1("home-places", "places", places.join(&l.t("home-and"))));
        }
    }
    let live = members.iter().filter(|one| one.state == State::Live && one.other.kind == HouseKind::Coalition);
    let coalitions = if coalition { Vec::new() } else { live.map(|one| one.other.name.clone()).collect() };
    HouseView { sentences, facets, coalitions }
}

fn together(members: &[Membership], said: &HashMap<Id, Facets>) -> Coalition {
    let live: Vec<_> = members.iter().filter(|one| one.state == State::Live).collect();
    let mut facets = Together::default();
    for one in live.iter().filter_map(|one| said.get(&one.other.id)) {
        facets.places.extend(one.places.iter().cloned());
        facets.issues.extend(one.issues.iter().cloned());
        facets.streams.extend(one.streams.iter().copied());
        facets.languages.extend(one.languages.iter().cloned());
    }
    Coalition { live: live.len(), facets }
}

fn recent_view(l: Speech, now: Micros, set: SetRow, touched: &[Touched]) -> Recent {
    Recent {
        whom: touched.iter().find(|one| one.set == set.id).map(|one| (one.id, one.name.clone())),
        what: l.t1(&format!("home-change-{}", set.kind.word()), "n", set.changes),
        undone: set.state == change::SetState::Undone,
        at: l.ago(now, set.created),
        by: set.by_name,
    }
}

impl HomePage {
    fn stream(&self, stream: &Stream) -> Text {
        self.f.l.t(&format!("stream-{}", stream.word()))
    }

    fn tongue(&self, tag: &str) -> Text {
        say::tongue(self.f.l, tag)
    }

    fn filtered(&self, kind: &str, value: &str) -> String {
        format!("{}?{kind}={}", self.f.at("organizations"), say::encoded(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_comes_first_and_each_once() {
        for (lang, speaks, expected) in [
            ("", &[][..], &[][..]),
            ("so", &[], &["so"]),
            ("so", &["so"], &["so"]),
            ("so", &["en", "so"], &["so", "en"]),
            ("", &["en", "so"], &["en", "so"]),
        ] {
            let mut person = Person::new("Amina");
            person.lang = lang.to_owned();
            person.speaks = speaks.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(spoken(&person).collect::<Vec<_>>(), expected, "{lang} {speaks:?}");
        }
    }
}
