//! One person at a time, each from the seed, the house and a number alone, so that any number can be streamed.

use super::cast::{self, Character};
use super::contact;
use super::houses::{PLANS, Plan};
use super::model::{Basis, Channel, Consent, Field, HouseKind, Note, Person, PersonState, Purpose, Said, Tie, TieKind};
use super::names::{Family, Name, Tradition};
use super::rng::Rng;
use super::{World, ids, places, words};
use starling_kernel::clock::{DAY, MINUTE};
use starling_kernel::{Language, Level, Micros, Role, SeatState};

/// How ten people in a row share homes.
const HOMES: [&[usize]; 5] =
    [&[1, 1, 2, 1, 4, 1], &[2, 1, 1, 3, 1, 2], &[1, 5, 1, 1, 2], &[1, 1, 1, 2, 1, 1, 3], &[3, 2, 1, 4]];

/// What each stream of chance is for.
const BLOCK: u64 = 1;
const HOME: u64 = 2;
const OWN: u64 = 3;

/// A share of ten people.
struct Home {
    /// Number of its first person.
    start: usize,
    /// This person's place in it.
    at: usize,
    size: usize,
}

/// The person `number` of the house at `position`, without markers.
pub(super) fn plain(world: &World, position: usize, number: usize) -> Person {
    let plan = &PLANS[position];
    if let Some((place, character)) = cast::of(plan.slug).nth(number) {
        return played(world, position, number, place, character);
    }
    let cast = cast::of(plan.slug).count();
    if let Some((organization, delegate)) = world.card(position, number - cast) {
        return card(world, position, number, organization, delegate);
    }
    let coalition = plan.kind == HouseKind::Coalition;
    let first = number - cast - if coalition { world.cards_in(position) } else { 0 };
    resident(world, position, number, first, coalition)
}

fn blank(world: &World, position: usize, number: usize) -> Person {
    Person {
        id: ids::person(position, number),
        house: PLANS[position].slug,
        home: None,
        name: String::new(),
        given: String::new(),
        also: Vec::new(),
        pronouns: None,
        language: Language::En,
        speaks: Vec::new(),
        mails: Vec::new(),
        phones: Vec::new(),
        address: None,
        tags: Vec::new(),
        fields: Vec::new(),
        needs: Vec::new(),
        consents: Vec::new(),
        notes: Vec::new(),
        created_at: world.now,
        ties: Vec::new(),
        state: PersonState::Joined,
    }
}

/// A character, as [`cast`] writes them.
fn played(world: &World, position: usize, number: usize, place: usize, character: &Character) -> Person {
    let ago = |days: Micros| world.now - days * DAY;
    let said = |language, words: &str| Said { language, words: words.to_owned() };
    let (seat, left) = match character.seat {
        Some((key, _, state)) => (Some(key), state == SeatState::Revoked),
        None => (None, false),
    };
    let mut person = Person {
        name: character.name.to_owned(),
        given: character.given.to_owned(),
        also: character.also.iter().map(|name| (*name).to_owned()).collect(),
        pronouns: Some(character.pronouns.to_owned()).filter(|said| !said.is_empty()),
        language: character.language,
        speaks: character.speaks.to_vec(),
        mails: seat.map(contact::account_mail).into_iter().collect(),
        phones: vec![contact::character_phone(world, position, number, place)],
        address: (!character.door.is_empty())
            .then(|| places::at_home(0, format!("1200 Kestrel Street, Maple Court, {}", character.door))),
        tags: character.tags.iter().map(|tag| (*tag).to_owned()).collect(),
        fields: character
            .fields
            .iter()
            .map(|(name, value)| Field { name: (*name).to_owned(), value: (*value).to_owned() })
            .collect(),
        needs: character.needs.iter().map(|&(language, need)| said(language, need)).collect(),
        notes: character
            .notes
            .iter()
            .map(|&(by, level, language, words, days)| Note {
                by: ids::person(position, by),
                level,
                text: said(language, words),
                at: ago(days),
            })
            .collect(),
        created_at: ago(character.days),
        ties: character
            .ties
            .iter()
            .map(|&(kind, to, days, words)| Tie {
                kind,
                to: ids::person(position, to),
                since: ago(days),
                detail: Some(words.to_owned()).filter(|words| !words.is_empty()),
            })
            .collect(),
        state: if left { PersonState::Left } else { PersonState::Joined },
        ..blank(world, position, number)
    };
    let channel = if person.mails.is_empty() { Channel::Call } else { Channel::Text };
    person.consents.push(consent(channel, true, Basis::Spoken, words::SOURCES[2], person.created_at));
    person
}

/// What a delegate's own house sends along: name, language and one way to reach them, no more.
fn card(world: &World, position: usize, number: usize, organization: usize, delegate: usize) -> Person {
    let home = plain(world, organization, delegate);
    let phones = match (home.mails.is_empty(), world.canaries) {
        (false, _) => Vec::new(),
        (true, false) => home.phones,
        (true, true) => vec![contact::phone(world, position, 2 * number)],
    };
    Person {
        home: Some((home.house, home.id)),
        name: home.name,
        given: home.given,
        pronouns: home.pronouns,
        language: home.language,
        speaks: home.speaks,
        phones,
        mails: home.mails.into_iter().take(1).collect(),
        created_at: world.now - 200 * DAY,
        ..blank(world, position, number)
    }
}

/// One of the many.
fn resident(world: &World, position: usize, number: usize, first: usize, coalition: bool) -> Person {
    let (plan, house) = (&PLANS[position], position as u64);
    let home = if coalition { Home { start: first, at: 0, size: 1 } } else { home(world.seed, house, first) };
    let start = number - home.at;
    let mut shared = Rng::keyed(world.seed, &[house, home.start as u64, HOME]);
    let mut own = Rng::keyed(world.seed, &[house, first as u64, OWN]);

    let tradition = match home.start {
        0 => plan.mix[0].0,
        1..4 => plan.mix[1].0,
        _ => shared.weighted(plan.mix),
    };
    let family = Family::new(tradition, &mut shared);
    let days = 10 + shared.below(900) as Micros;
    let address = (!coalition && shared.chance(720)).then(|| places::address(plan.places, &mut shared));
    let home_phone = home.size > 1 && shared.chance(500);
    let home_mail = home.size > 1 && !world.canaries && shared.chance(250);

    let name = family.name(home.at, &mut own);
    let (language, speaks) = tongues(tradition, home.at, &mut own);
    let created_at = world.now - days * DAY + own.below(9 * 60) as Micros * MINUTE;
    let mut phones = Vec::new();
    if home_phone {
        phones.push(contact::phone(world, position, 2 * start + 1));
    }
    let mut mails = Vec::new();
    if home_mail {
        let head = family.name(0, &mut Rng::keyed(world.seed, &[house, home.start as u64, OWN]));
        mails.push(contact::mail(&head.ascii, position, start));
    } else if own.chance(600) {
        mails.push(contact::mail(&name.ascii, position, number));
    }
    if own.chance(620) || (phones.is_empty() && mails.is_empty()) {
        phones.push(contact::phone(world, position, 2 * number));
    }
    let mut person = Person {
        language,
        speaks,
        mails,
        phones,
        address,
        created_at,
        state: *own.pick(&STATES),
        ..named(name, &mut own, blank(world, position, number))
    };
    let language = person.speaks[0];
    fill(&mut person, plan, language, &mut own);
    person.consents = consents(&person, &mut own);
    if !coalition {
        talk(world, &mut person, position, language, &mut own);
        person.ties = ties(position, number, start, created_at, &mut own);
    }
    person
}

/// Nine in ten are simply here.
const STATES: [PersonState; 20] = {
    let mut states = [PersonState::Joined; 20];
    states[0] = PersonState::Resting;
    states[1] = PersonState::Invited;
    states[2] = PersonState::Left;
    states
};

fn named(name: Name, own: &mut Rng, person: Person) -> Person {
    Person {
        also: name.other.into_iter().filter(|_| own.chance(300)).collect(),
        pronouns: own.chance(110).then(|| name.pronouns.to_owned()),
        name: name.full,
        given: name.given,
        ..person
    }
}

fn home(seed: u64, house: u64, first: usize) -> Home {
    let block = first / 10;
    let sizes = *Rng::keyed(seed, &[house, block as u64, BLOCK]).pick(&HOMES);
    let mut start = block * 10;
    for &size in sizes {
        if first < start + size {
            return Home { start, at: first - start, size };
        }
        start += size;
    }
    Home { start: first, at: 0, size: 1 }
}

/// The language of pages and the languages spoken: grown children often want English.
fn tongues(tradition: Tradition, at: usize, own: &mut Rng) -> (Language, Vec<&'static str>) {
    let (page, tongue) = match tradition {
        Tradition::Somali => (Language::So, "so"),
        Tradition::Hmong => (Language::Hmn, "hmn"),
        Tradition::Spanish => (Language::Es, "es"),
        Tradition::Arabic => (Language::Ar, "ar"),
        Tradition::Oromo => (Language::En, "om"),
        Tradition::Karen => (Language::En, "ksw"),
        Tradition::Native | Tradition::Black | Tradition::European => return (Language::En, vec!["en"]),
    };
    if at > 1 {
        (if own.chance(600) { Language::En } else { page }, vec![tongue, "en"])
    } else if page == Language::En || own.chance(550) {
        (page, vec![tongue, "en"])
    } else {
        (page, vec![tongue])
    }
}

/// Tags, fields and needs.
fn fill(person: &mut Person, plan: &Plan, language: &'static str, own: &mut Rng) {
    for _ in 0..2 {
        let tag = *own.pick(plan.tags);
        if own.chance(450) && !person.tags.iter().any(|held| held == tag) {
            person.tags.push(tag.to_owned());
        }
    }
    for (name, values) in plan.fields {
        if own.chance(350) {
            person.fields.push(Field { name: (*name).to_owned(), value: (*own.pick(values)).to_owned() });
        }
    }
    if own.chance(220) {
        person.needs.push(line(language, words::needs, own));
    }
}

/// A line of words in the language, or in English where the world has none.
fn line(language: &'static str, of: fn(&str) -> &'static [&'static str], own: &mut Rng) -> Said {
    let language = if ["es", "so", "hmn", "ar"].contains(&language) { language } else { "en" };
    Said { language, words: (*own.pick(of(language))).to_owned() }
}

fn consents(person: &Person, own: &mut Rng) -> Vec<Consent> {
    let (mail, phone) = (!person.mails.is_empty(), !person.phones.is_empty());
    let mut given = Vec::new();
    for (channel, reachable) in [(Channel::Mail, mail), (Channel::Text, phone), (Channel::Call, phone)] {
        if reachable && own.chance(550) {
            let (basis, source) = (*own.pick(&[Basis::Spoken, Basis::Paper, Basis::Form]), *own.pick(&words::SOURCES));
            given.push(consent(channel, own.chance(850), basis, source, person.created_at));
        }
    }
    given
}

fn consent(channel: Channel, yes: bool, basis: Basis, source: &str, at: Micros) -> Consent {
    let source = source.to_owned();
    Consent { channel, purpose: Purpose::Gatherings, yes, basis, source, at, expires: at + 730 * DAY }
}

/// A shared note by one of those who work with everyone.
fn talk(world: &World, person: &mut Person, position: usize, language: &'static str, own: &mut Rng) {
    if !own.chance(250) {
        return;
    }
    let authors = cast::of(PLANS[position].slug).take_while(|(_, character)| {
        character.seat.is_some_and(|(_, role, state)| role != Role::Member && state == SeatState::Confirmed)
    });
    let by = ids::person(position, own.below(authors.count()));
    let level = if own.chance(700) { Level::Organization } else { Level::Team };
    let at = person.created_at + (world.now - person.created_at) / 2;
    person.notes.push(Note { by, level, text: line(language, words::notes, own), at });
}

fn ties(position: usize, number: usize, start: usize, since: Micros, own: &mut Rng) -> Vec<Tie> {
    let mut ties = Vec::new();
    let mut tie = |kind, to| ties.push(Tie { kind, to: ids::person(position, to), since, detail: None });
    if number > start {
        tie(TieKind::Household, start);
    }
    if own.chance(400) {
        tie(TieKind::InvitedBy, own.below(number));
    }
    if own.chance(300) {
        tie(TieKind::Knows, own.below(number));
    }
    ties
}
