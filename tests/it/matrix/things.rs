//! What the parts of an address may name, and one of each for every case.

use super::cast::Stage;
use starling_db::{Fail, Read, Write};
use starling_kernel::{Actor, Id, Language, Policy, Role, Roles, Scope, SeatState};
use starling_keys::{Token, token_hash};
use starling_record::house::{self, HouseKind, NewHouse};
use starling_record::invitation::{self, NewInvitation};
use starling_record::organization::{self, Other};
use starling_record::{bin, change, commitment, field, gathering, note, saved_list, seat, session, tag};
use starling_server::wiring;
use starling_testkit::Town;
use starling_testkit::town::NOW;
use std::collections::BTreeMap;

/// What stands in for an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// The house's own; of people, one entrusted to nobody.
    Own,
    /// A person entrusted to the team lead; an organization its coalition made.
    Held,
    /// A note only its author may open.
    Private,
    /// Another house's, under the own house's address.
    Foreign,
    /// The first thing own, the last another house's.
    Mixed,
    /// Another house's, under its own address.
    Elsewhere,
    /// A row that stands for someone of this house elsewhere, or here for someone elsewhere.
    Shared,
    /// In the bin, withdrawn, or over.
    Gone,
    /// Nothing has this id.
    Missing,
    /// The first thing own, and nothing has the last one's id: only to compare [`Case::Mixed`] with.
    Lost,
    /// The address is right, and every id in the form is another house's.
    Slip,
    /// The address is right, and nothing has the ids in the form.
    Slop,
}

impl Case {
    /// All cases.
    pub const ALL: [Case; 11] = [
        Case::Own,
        Case::Held,
        Case::Private,
        Case::Shared,
        Case::Gone,
        Case::Foreign,
        Case::Mixed,
        Case::Elsewhere,
        Case::Missing,
        Case::Slip,
        Case::Slop,
    ];
}

/// What an id is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A person.
    Person,
    /// A note about [`Thing::Person`].
    Note,
    /// A tag.
    Tag,
    /// A field.
    Field,
    /// A saved list.
    List,
    /// A change set.
    Set,
    /// An account with a seat.
    Account,
    /// An invitation.
    Invitation,
    /// An organization of a coalition.
    Organization,
    /// A coalition of an organization.
    Coalition,
    /// A session of whoever asks.
    Session,
    /// An import.
    Import,
    /// A one-on-one.
    Meeting,
    /// A promise made at [`Thing::Meeting`].
    Promise,
    /// A house, by its id.
    House,
    /// The token of an invitation.
    Token,
}

/// What each part of an address names, in order; `None` for a part nobody said anything about.
pub fn parts(pattern: &str) -> Vec<(String, Option<Thing>)> {
    let (path, query) = pattern.split_once('?').unwrap_or((pattern, ""));
    let mut before = "";
    let mut parts = Vec::new();
    for segment in path.split('/') {
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some("slug") => {}
            Some(name) => parts.push((name.to_owned(), thing(before, name))),
            None => before = segment,
        }
    }
    for (_, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        if let Some(name) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            parts.push((name.to_owned(), thing(&format!("{name}s"), name)));
        }
    }
    parts
}

fn thing(before: &str, name: &str) -> Option<Thing> {
    Some(match (before, name) {
        ("people" | "delegates" | "persons", _) => Thing::Person,
        ("notes", _) => Thing::Note,
        ("tags", _) => Thing::Tag,
        ("fields", _) => Thing::Field,
        ("lists", _) => Thing::List,
        ("changes" | "sets", _) => Thing::Set,
        ("seats", _) => Thing::Account,
        ("invitations", "house") => Thing::House,
        ("invitations" | "link", "token") => Thing::Token,
        ("invitations", _) => Thing::Invitation,
        ("organizations", _) => Thing::Organization,
        ("coalitions", _) => Thing::Coalition,
        ("sessions", _) => Thing::Session,
        ("imports", _) => Thing::Import,
        ("one-on-ones", _) => Thing::Meeting,
        ("promises", _) => Thing::Promise,
        _ => return None,
    })
}

/// The id that nothing has. It is as long and as old as the others.
pub const MISSING: Id = Id::from_u128(0x0190_0000_0000_7000_8000_0000_dead_beef);
/// The token no invitation has.
const NO_TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// One thing of each kind in each case.
pub struct Things {
    ids: BTreeMap<(Thing, Case), String>,
    /// The invitations' tokens, by house.
    pub tokens: Vec<(Id, String)>,
}

impl Things {
    /// What stands for `thing` in `case`; `None` when there is no such case of it.
    pub fn get(&self, thing: Thing, case: Case) -> Option<&str> {
        let case = match case {
            Case::Slip | Case::Slop => Case::Own,
            Case::Mixed => Case::Foreign,
            Case::Lost => Case::Missing,
            case => case,
        };
        self.ids.get(&(thing, case)).map(String::as_str)
    }

    /// What stands in the other house where `own` stands in this one.
    pub fn counterpart(&self, own: &str) -> &str {
        let found = self.ids.iter().find(|((_, case), id)| *id == own && matches!(case, Case::Own | Case::Held));
        let thing = found.map_or(Thing::Person, |((thing, _), _)| *thing);
        self.get(thing, Case::Foreign).expect("every kind of thing stands in the other house too")
    }

    /// Every id, to blank out in answers that are compared.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.ids.values().map(String::as_str)
    }

    fn put(&mut self, thing: Thing, case: Case, id: impl ToString) {
        self.ids.insert((thing, case), id.to_string());
    }

    /// Gathers them for a stage.
    pub async fn of(town: &Town, stage: &Stage) -> Things {
        let mut things = Things { ids: BTreeMap::new(), tokens: Vec::new() };
        let (here, there) = (town.house(stage.house), town.house(stage.other));
        let is_coalition = stage.house == "east-side-homes";

        // People.
        let (own, held) = if is_coalition {
            (town.person(stage.house, "Yusuf"), card(town, stage.house, "maple-court"))
        } else {
            (town.person(stage.house, "Calvin"), town.person(stage.house, "Amina"))
        };
        let anyone = |one: &starling_demo::world::Person| one.home.is_none() && !one.phones.is_empty();
        let foreign = town.world.people(stage.other).find(anyone).expect("someone lives there").id;
        things.put(Thing::Person, Case::Own, own);
        things.put(Thing::Person, Case::Held, held);
        things.put(Thing::Person, Case::Private, held);
        things.put(Thing::Person, Case::Foreign, foreign);
        things.put(Thing::Person, Case::Elsewhere, foreign);
        let shared = if is_coalition {
            town.person("maple-court", "Leticia")
        } else {
            card(town, "east-side-homes", "maple-court")
        };
        things.put(Thing::Person, Case::Shared, shared);
        let binned = town.app.db.read(Town::system(here), |r| bin::list(r, 1)).await.expect("the bin");
        if let Some(binned) = binned.first() {
            things.put(Thing::Person, Case::Gone, binned.id);
        }

        for (case, house) in [(Case::Own, here), (Case::Foreign, there), (Case::Elsewhere, there)] {
            things.put(Thing::House, case, house);
            let words = move |r: &Read<'_>| -> Result<_, Fail> {
                Ok((
                    tag::all(r)?.first().map(|tag| tag.id),
                    field::all(r)?.first().map(|field| field.id),
                    saved_list::all(r)?.first().map(|list| list.id),
                    change::recent(r, None, 1)?.first().map(|set| set.id),
                ))
            };
            let (tag, field, list, set) = town.app.db.read(Town::system(house), words).await.expect("words");
            for (thing, id) in [(Thing::Tag, tag), (Thing::Field, field), (Thing::List, list), (Thing::Set, set)] {
                // A coalition may have none of its own: then its other house's stands nowhere here either.
                things.put(thing, case, id.unwrap_or(MISSING));
            }
            let seats = town.app.db.read(Town::system(house), seat::of_house).await.expect("seats");
            // One account of the organization sits in another house too.
            let both = town.account("hodan").await;
            let known = seats.iter().filter(|seat| seat.state == SeatState::Confirmed);
            let seat = known.min_by_key(|seat| seat.account != both).expect("a seat");
            things.put(Thing::Account, case, seat.account);

            let (invitation, token) = invite(town, house).await;
            things.put(Thing::Invitation, case, invitation);
            things.put(Thing::Token, case, &token);
            things.tokens.push((house, token));
        }
        let (over, _) = invite(town, here).await;
        town.app.db.write(Town::system(here), move |w| invitation::withdraw(w, over)).await.expect("withdrawn");
        things.put(Thing::Invitation, Case::Gone, over);

        things.notes(town, stage, held, foreign).await;

        // Who is in what: the coalition's card of an organization, the organization's card of a coalition.
        things.put(Thing::Organization, Case::Own, town.house("maple-court"));
        things.put(Thing::Coalition, Case::Own, town.house("east-side-homes"));
        for case in [Case::Foreign, Case::Elsewhere] {
            things.put(Thing::Organization, case, town.house("bend-paddlers"));
            things.put(Thing::Coalition, case, town.house("river-water"));
        }

        if is_coalition {
            let made = made(town, here).await;
            things.put(Thing::Organization, Case::Held, made);
            let over = town.house("harbor-towers");
            town.app.db.write(Town::system(here), move |w| organization::end(w, over, NOW)).await.expect("an end");
            things.put(Thing::Organization, Case::Gone, over);
        }

        let (keeper, other_keeper) = if is_coalition { ("yusuf", "naomi") } else { ("denise", "beatriz") };
        let theirs = bring(town, other_keeper, stage.other, Until::Done).await;
        for (case, until) in [(Case::Own, Until::Ready), (Case::Held, Until::Done), (Case::Gone, Until::Running)] {
            things.put(Thing::Import, case, bring(town, keeper, stage.house, until).await);
        }
        things.put(Thing::Import, Case::Foreign, &theirs);
        things.put(Thing::Import, Case::Elsewhere, theirs);

        things.meetings(town, stage, (keeper, other_keeper), (if is_coalition { held } else { own }, held)).await;

        // Sessions are of accounts, not of houses: another account's is the foreign one.
        let other = town.account("farhiya").await;
        town.as_account(other).await;
        let live = move |r: &Read<'_, _>| session::of_account(r, other, NOW);
        let sessions = town.app.db.read(starling_db::Anyone::NOBODY, live).await.expect("sessions");
        things.put(Thing::Session, Case::Foreign, sessions[0].id);

        for thing in [
            Thing::Person,
            Thing::Note,
            Thing::Tag,
            Thing::Field,
            Thing::List,
            Thing::Set,
            Thing::Account,
            Thing::Invitation,
            Thing::Organization,
            Thing::Coalition,
            Thing::Session,
            Thing::Import,
            Thing::Meeting,
            Thing::Promise,
            Thing::House,
        ] {
            things.put(thing, Case::Missing, MISSING);
        }
        things.put(Thing::Token, Case::Missing, NO_TOKEN);
        things
    }

    /// A one-on-one that is still to be, with a promise: of the keeper, of two others in the house, of another house.
    async fn meetings(&mut self, town: &Town, stage: &Stage, keepers: (&str, &str), guests: (Id, Id)) {
        let coalition = stage.house == "east-side-homes";
        let (other, role) = if coalition { ("ruth", Role::CoalitionStaff) } else { ("leticia", Role::TeamLead) };
        let sits = |one: &starling_demo::world::Person| {
            town.world.accounts.iter().flat_map(|account| &account.seats).any(|seat| seat.person == one.id)
        };
        let theirs = town.world.people(stage.other).find(|one| one.home.is_none() && !sits(one)).expect("someone").id;
        for (cases, key, slug, role, guest) in [
            (&[Case::Own, Case::Held][..], keepers.0, stage.house, Role::Steward, guests.0),
            (&[Case::Private], other, stage.house, role, guests.1),
            (&[Case::Foreign, Case::Elsewhere], keepers.1, stage.other, Role::Steward, theirs),
        ] {
            let (meeting, promise) = meet(town, key, slug, role, guest).await;
            for case in cases {
                self.put(Thing::Meeting, *case, meeting);
                self.put(Thing::Promise, *case, promise);
            }
        }
    }

    async fn notes(&mut self, town: &Town, stage: &Stage, held: Id, foreign: Id) {
        let coalition = stage.house == "east-side-homes";
        let author = if coalition { "ruth" } else { "leticia" };
        let role = if coalition { Role::CoalitionStaff } else { Role::TeamLead };
        let theirs = if coalition { "naomi" } else { "beatriz" };
        let own = write(town, author, stage.house, role, held, "note", false).await;
        let private = write(town, author, stage.house, role, held, "private", true).await;
        let other = write(town, theirs, stage.other, Role::Steward, foreign, "note", false).await;
        self.put(Thing::Note, Case::Own, own);
        self.put(Thing::Note, Case::Held, own);
        self.put(Thing::Note, Case::Private, private);
        self.put(Thing::Note, Case::Foreign, other);
        self.put(Thing::Note, Case::Elsewhere, other);
        let gone = write(town, author, stage.house, role, held, "note", false).await;
        let scope = seated(town, author, town.house(stage.house), role).await;
        town.app.db.write(scope, move |w| note::bin(w, NOW, gone)).await.expect("binned");
        self.put(Thing::Note, Case::Gone, gone);
    }
}

/// An organization that the coalition made, and whose steward has not come yet.
async fn made(town: &Town, coalition: Id) -> Id {
    let id = Id::from_u128(0x0190_0000_0000_7000_8000_0000_0000_3ade);
    let new = NewHouse {
        kind: HouseKind::Organization,
        name: "Made for this".to_owned(),
        slug: "made-for-this".to_owned(),
        language: Language::En,
        zone: "UTC".to_owned(),
    };
    let house = town.app.db.write(Town::system(id), move |w| house::found(w, &new, NOW)).await.expect("a house");
    let asks = town.app.db.read(Town::system(coalition), move |r| house::find(r, coalition)).await.expect("a house");
    for (at, other) in [(coalition, Other::from(&house)), (id, Other::from(&asks.expect("the coalition")))] {
        let ask = move |w: &Write<'_>| organization::invite(w, &other, true, NOW);
        town.app.db.write(Town::system(at), ask).await.expect("asked");
    }
    id
}

/// How far an import is brought.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    Ready,
    Done,
    Running,
}

/// Brings a list in as its keeper would, and gives the import's id.
async fn bring(town: &Town, key: &str, slug: &str, until: Until) -> String {
    let marker = town.world.marker_of(slug).expect("houses have markers");
    let list = format!(
        "Name,Email\r\nNoor Example {marker}name000900aqz,noor.{marker}mail000900aqz@people.example.org\r\n\
         Tam Example {marker}name000901aqz,not a mail {marker}mail000901aqz\r\n\
         Everywhere Example,everywhere@people.example.org\r\n"
    );
    let mut client = town.as_person(key).await;
    client.get(&format!("/o/{slug}/imports")).await;
    client.fill(&format!("/o/{slug}/imports"), &[("file", &list)]).await;
    let id = client.page().location().rsplit('/').find(|part| part.parse::<Id>().is_ok()).map(str::to_owned);
    let id = id.unwrap_or_else(|| panic!("the list was not taken: {} {}", client.page().status, client.page().text()));
    let at = format!("/o/{slug}/imports/{id}");
    client.get(&format!("{at}/mapping")).await;
    client.fill(&format!("{at}/mapping"), &[]).await;
    if until == Until::Ready {
        return id;
    }
    client.get(&at).await;
    client.fill(&format!("{at}/start"), &[]).await;
    if until == Until::Done {
        let runner = wiring::runner(&town.app);
        while runner.step().await.expect("a job runs") {}
    }
    id
}

/// The card in `coalition` of someone whose home is `home`.
fn card(town: &Town, coalition: &str, home: &str) -> Id {
    let here = |one: &starling_demo::world::Person| one.home.is_some_and(|(house, _)| house == home);
    town.world.people(coalition).find(here).expect("every member has cards").id
}

async fn seated(town: &Town, key: &str, house: Id, role: Role) -> Scope {
    seated_for(town, key, house, role, Policy::NoteWrite).await
}

async fn seated_for(town: &Town, key: &str, house: Id, role: Role, policy: Policy) -> Scope {
    let account = town.account(key).await;
    let party = town.seats(house).await.into_iter().find(|seat| seat.account == account).and_then(|seat| seat.party);
    let actor = Actor { account, house, party, roles: Roles::of(&[role]), state: SeatState::Confirmed };
    Scope::of(&actor, policy).expect("this role may")
}

/// A one-on-one without a time, and a promise made at it; their words are markers of the house.
async fn meet(town: &Town, key: &str, slug: &str, role: Role, guest: Id) -> (Id, Id) {
    let scope = seated_for(town, key, town.house(slug), role, Policy::OneOnOne).await;
    let me = scope.party().expect("they have a record of their own");
    let marker = town.world.marker_of(slug).expect("houses have markers");
    let host = town.world.people(slug).position(|one| one.id == me).expect("someone of the house");
    let word = move |field: &str| format!("{marker}{field}{host:06}zqz");
    let ask = gathering::Ask {
        guest,
        shape: gathering::Shape::Listening,
        time: gathering::Time { starts: None, minutes: 30, place: word("place") },
        zone: "UTC".to_owned(),
        purpose: word("purpose"),
        lang: "en".to_owned(),
    };
    let words = word("promise");
    let made = town.app.db.write(scope, move |w| {
        let id = gathering::ask(w, NOW, &ask)?;
        let promise = commitment::Draft {
            kind: commitment::Kind::NextStep,
            from: me,
            to: guest,
            about: id,
            words: words.clone(),
            lang: "en".to_owned(),
            state: commitment::State::Yes,
            due: None,
        };
        Ok((id, commitment::make(w, NOW, &promise)?))
    });
    made.await.expect("they meet")
}

/// A note whose words are a marker of the house and the person.
async fn write(town: &Town, key: &str, slug: &str, role: Role, about: Id, field: &str, is_private: bool) -> Id {
    let scope = seated(town, key, town.house(slug), role).await;
    let number = town.world.people(slug).position(|one| one.id == about).expect("about someone of the house");
    let marker = town.world.marker_of(slug).expect("houses have markers");
    let body = format!("{marker}{field}{number:06}zqz");
    let (ring, draft) = (town.app.ring.clone(), note::Draft { about, is_private, lang: "en".to_owned(), body });
    town.app.db.write(scope, move |w| note::write(w, &ring, NOW, &draft)).await.expect("a note is written")
}

/// An invitation whose token is known.
async fn invite(town: &Town, house: Id) -> (Id, String) {
    let token = Token::generate().text().to_owned();
    let new = NewInvitation {
        token_hash: token_hash(&token),
        name: "Guest".to_owned(),
        mail: "guest@people.example.org".to_owned(),
        roles: Roles::of(&[Role::Volunteer]),
        party: None,
    };
    let made = town.app.db.write(Town::system(house), move |w| invitation::invite(w, &new, NOW)).await;
    (made.expect("an invitation"), token)
}
