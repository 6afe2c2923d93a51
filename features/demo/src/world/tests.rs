//! The promises of the world, over whole worlds.

use super::*;
use starling_kernel::{Language, Level, Role, SeatState};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::{self, Write};

/// 2026-10-09T12:00:00Z.
const NOW: Micros = 1_791_547_200_000_000;

fn world(people: usize) -> World {
    World::make(7, people, NOW, false)
}

fn everyone(world: &World) -> impl Iterator<Item = Person> {
    world.houses.iter().flat_map(|house| world.people(house.slug))
}

/// FNV-1a over everything the world says.
struct Fingerprint(u64);

impl Write for Fingerprint {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
        Ok(())
    }
}

fn fingerprint(world: &World) -> u64 {
    let mut print = Fingerprint(0xCBF2_9CE4_8422_2325);
    write!(print, "{:?}{:?}{:?}", world.houses, world.members, world.accounts).unwrap();
    for person in everyone(world) {
        write!(print, "{person:?}").unwrap();
    }
    print.0
}

/// Every text of a person that a page could show.
fn texts(person: &Person) -> Vec<(&'static str, &str)> {
    let mut texts = vec![("name", person.name.as_str()), ("given", &person.given)];
    texts.extend(person.also.iter().map(|text| ("also", text.as_str())));
    texts.extend(person.pronouns.iter().map(|text| ("pronouns", text.as_str())));
    texts.extend(person.mails.iter().map(|text| ("mail", text.as_str())));
    if let Some(address) = &person.address {
        texts.push(("street", &address.street));
        texts.push(("locality", &address.locality));
        texts.push(("region", &address.region));
        texts.push(("postcode", &address.postcode));
    }
    texts.extend(person.tags.iter().map(|text| ("tag", text.as_str())));
    for field in &person.fields {
        texts.push(("fieldname", &field.name));
        texts.push(("field", &field.value));
    }
    texts.extend(person.needs.iter().map(|said| ("need", said.words.as_str())));
    texts.extend(person.consents.iter().map(|consent| ("consent", consent.source.as_str())));
    texts.extend(person.notes.iter().map(|note| ("note", note.text.words.as_str())));
    texts.extend(person.ties.iter().filter_map(|tie| tie.detail.as_deref()).map(|text| ("tie", text)));
    texts
}

#[test]
fn comes_out_the_same_from_the_same_seed_and_differs_by_seed() {
    for (people, canaries) in [(2_500, false), (300, true)] {
        let print = |seed| fingerprint(&World::make(seed, people, NOW, canaries));
        assert_eq!(print(7), print(7));
        assert_ne!(print(7), print(8));
    }
}

#[test]
fn fourteen_organizations_and_a_second_coalition_that_shares_one() {
    let world = world(2_500);
    let of = |coalition| {
        let members = world.members.iter().filter(move |member| member.coalition == coalition);
        members.map(|member| member.organization).collect::<BTreeSet<_>>()
    };
    let (first, second) = (of("east-side-homes"), of("river-water"));
    assert_eq!(first.len(), 14);
    assert!(second.len() < first.len() && second.len() > 1);
    assert_eq!(first.intersection(&second).collect::<Vec<_>>(), [&"hmong-farmers"]);
    let organizations = world.houses.iter().filter(|house| house.kind == HouseKind::Organization);
    assert_eq!(organizations.map(|house| house.slug).collect::<BTreeSet<_>>(), &first | &second);
}

#[test]
fn has_about_the_people_asked_for() {
    for people in [300, 1_000, 2_500, 9_999, 50_000, 200_000] {
        let size = world(people).size();
        assert!(size.abs_diff(people) * 20 <= people, "{people}: {size}");
    }
    let default = world(2_500);
    for house in default.houses.iter().filter(|house| house.kind == HouseKind::Organization) {
        assert!((25..=450).contains(&house.size), "{} {}", house.slug, house.size);
        assert_eq!(default.people(house.slug).count(), house.size);
    }
    let large = world(200_000);
    assert!(large.house("workers-center").unwrap().size >= 50_000);
    assert!(large.houses.iter().filter(|house| house.kind == HouseKind::Coalition).all(|house| house.size < 400));
    assert_eq!(world(0).size(), 142);
}

#[test]
fn ids_are_unique_and_people_in_order() {
    let world = world(2_500);
    let mut seen = HashSet::new();
    let houses = world.houses.iter().map(|house| house.id);
    assert!(houses.chain(world.accounts.iter().map(|account| account.id)).all(|id| seen.insert(id)));
    for house in &world.houses {
        let ids: Vec<Id> = world.people(house.slug).map(|person| person.id).collect();
        assert!(ids.is_sorted());
        assert!(ids.into_iter().all(|id| seen.insert(id)));
    }
}

#[test]
fn every_house_has_two_home_languages_and_the_world_all_five() {
    for people in [0, 2_500] {
        let world = world(people);
        for house in &world.houses {
            let tongues: BTreeSet<_> = world.people(house.slug).map(|person| person.speaks[0]).collect();
            assert!(tongues.len() >= 2, "{} of {people}: {tongues:?}", house.slug);
        }
        let pages: BTreeSet<Language> = everyone(&world).map(|person| person.language).collect();
        assert_eq!(pages.len(), Language::ALL.len());
    }
}

#[test]
fn homes_share_phones_and_strangers_do_not() {
    let world = world(2_500);
    let mut homes: HashMap<Id, Id> = HashMap::new();
    let mut phones: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    let mut mails: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    let mut shared = 0;
    for person in everyone(&world).filter(|person| person.home.is_none()) {
        let tie = person.ties.iter().find(|tie| tie.kind == TieKind::Household);
        let home = tie.map_or(person.id, |tie| tie.to);
        homes.insert(person.id, home);
        for (ways, seen) in [(&person.phones, &mut phones), (&person.mails, &mut mails)] {
            for way in ways.iter().filter(|way| !way.ends_with("@people.example.org")) {
                let seen = seen.entry(way.clone()).or_default();
                seen.insert(home);
                shared += usize::from(homes[&home] == home && person.id != home && seen.len() == 1);
                assert_eq!(seen.len(), 1, "{way} in two homes");
            }
        }
    }
    assert!(shared > 200, "{shared}");
}

#[test]
fn every_phone_and_mail_is_fictional_and_everyone_can_be_reached() {
    for (people, exchange) in [(2_500, "55501"), (20_000, "555")] {
        for person in everyone(&world(people)) {
            assert!(!person.mails.is_empty() || !person.phones.is_empty(), "{person:?}");
            for phone in &person.phones {
                let digits = phone.strip_prefix("+1").unwrap();
                assert!(digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit()), "{phone}");
                assert!(digits[3..].starts_with(exchange), "{phone}");
            }
            for mail in &person.mails {
                let host = mail.split_once('@').unwrap().1;
                assert!(host.ends_with(".example.org") || host.ends_with(".example.net"), "{mail}");
            }
            if let Some(address) = &person.address {
                assert!(("00101".."00200").contains(&address.postcode.as_str()), "{address:?}");
                assert!(address.locality.ends_with(places::CITY));
            }
        }
    }
}

/// What the project never stores, as beginnings of words that would give it away (a space ends a whole word).
#[test]
fn nothing_is_said_that_must_not_be_stored() {
    const NEVER: [&str; 42] = [
        "immigra",
        "undocumented",
        "documented",
        "visa",
        "citizen",
        "asylum",
        "refugee",
        "deport",
        "status",
        "arrest",
        "court",
        "felony",
        "convict",
        "prison",
        "jail",
        "diagnos",
        "illness",
        "disease",
        "cancer",
        "diabet",
        "asthma",
        "depress",
        "medic",
        "wheelchair",
        "pregnan",
        "disab",
        "muslim",
        "christian",
        "catholic",
        "jewish",
        "buddhis",
        "religio",
        "gay ",
        "lesbian",
        "trans ",
        "straight",
        "unionized",
        "race ",
        "ethnic",
        "party",
        "voter",
        "birth",
    ];
    for person in everyone(&world(2_500)) {
        for (field, text) in texts(&person) {
            let lower = text.to_lowercase().replace("maple court", "maple");
            let words = format!(" {} ", lower.replace(|c: char| !c.is_alphanumeric(), " "));
            for never in NEVER {
                assert!(!words.contains(&format!(" {never}")), "{field}: {text} holds {never}");
            }
            let bidi = |c: char| ('\u{202A}'..='\u{202E}').contains(&c) || c.is_control();
            assert!(!text.contains(bidi) && text.trim() == text && !text.is_empty(), "{field}: {text:?}");
        }
    }
}

#[test]
fn names_do_not_repeat_a_part() {
    for person in everyone(&world(2_500)) {
        let parts: Vec<&str> = person.name.split(' ').collect();
        assert!(parts.windows(2).all(|pair| pair[0] != pair[1] || pair[0] == "Mu"), "{}", person.name);
    }
}

#[test]
fn the_characters_are_in_every_world_under_the_same_ids() {
    let named = |world: &World, house, given| {
        let id = world.character(house, given).unwrap();
        world.people(house).find(|person| person.id == id).unwrap()
    };
    let other = World::make(99, 400, NOW, false);
    for (house, given, full, id) in [
        ("maple-court", "Leticia", "Leticia Robles Soto", "01941f29-7c00-7001-8200-000000000002"),
        ("maple-court", "Marisol", "Marisol Peña", "01941f29-7c00-7001-8200-000000000001"),
        ("maple-court", "Hawa", "Hawa Jama", "01941f29-7c00-7001-8200-000000000003"),
        ("maple-court", "Hodan", "Hodan Ali", "01941f29-7c00-7001-8200-000000000004"),
        ("maple-court", "Rosa", "Rosa Delgado Luna", "01941f29-7c00-7001-8200-000000000005"),
        ("maple-court", "Mr. Lee", "Mr. Lee", "01941f29-7c00-7001-8200-000000000006"),
        ("maple-court", "Dee", "Dee Hayes", "01941f29-7c00-7001-8200-000000000007"),
        ("maple-court", "Luis", "Luis Ortega", "01941f29-7c00-7001-8200-000000000008"),
        ("maple-court", "Amina", "Amina Warsame", "01941f29-7c00-7001-8200-00000000000c"),
        ("maple-court", "Pao", "Pao Vang", "01941f29-7c00-7001-8200-00000000000d"),
        ("hmong-farmers", "Tou Meng", "Tou Meng Xiong", "01941f29-7c00-7004-8200-000000000000"),
    ] {
        let person = named(&world(2_500), house, given);
        assert_eq!((person.name.as_str(), person.id.to_string().as_str()), (full, id));
        assert_eq!(named(&other, house, given), person);
    }
    let amina = named(&other, "maple-court", "Amina");
    assert_eq!(amina.phones, ["+17295550142"]);
    assert_eq!(
        amina.needs.iter().map(|need| need.words.as_str()).collect::<Vec<_>>(),
        ["Child care for two", "A place to pray at sunset"]
    );
    assert!(amina.notes.iter().any(|note| note.level == Level::Author));
}

#[test]
fn accounts_sit_where_the_cast_says() {
    let world = world(2_500);
    use Role::{CoalitionStaff, Member, Organizer, Steward, TeamLead, Treasurer, Volunteer};
    use SeatState::{Confirmed, Invited, Revoked};
    for (key, house, role, state, offered) in [
        ("marisol", "maple-court", Organizer, Confirmed, true),
        ("leticia", "maple-court", TeamLead, Confirmed, true),
        ("denise", "maple-court", Steward, Confirmed, true),
        ("ruth", "east-side-homes", CoalitionStaff, Confirmed, true),
        ("amina", "maple-court", Member, Confirmed, true),
        ("toumeng", "hmong-farmers", Steward, Confirmed, true),
        ("hodan", "maple-court", Volunteer, Confirmed, false),
        ("calvin", "maple-court", Treasurer, Confirmed, false),
        ("luis", "maple-court", Member, Confirmed, false),
        ("kyle", "maple-court", Organizer, Revoked, false),
        ("pao", "maple-court", Member, Invited, false),
        ("naomi", "river-water", Steward, Confirmed, false),
    ] {
        let account = world.account(key).unwrap();
        let seat = &account.seats[0];
        assert_eq!(
            (seat.house, seat.roles.has(role), seat.state, account.blurb.is_some()),
            (house, true, state, offered)
        );
    }
    let mails: HashSet<_> = world.accounts.iter().map(|account| &account.mail).collect();
    assert_eq!(mails.len(), world.accounts.len());
    assert_eq!(world.account("hodan").unwrap().seats.len(), 2);
    for account in &world.accounts {
        for seat in &account.seats {
            let person = world.people(seat.house).find(|person| person.id == seat.person).unwrap();
            assert_eq!((&person.name, &person.mails[0]), (&account.name, &account.mail));
        }
        let coalition = |seat: &&Seat| world.house(seat.house).unwrap().kind == HouseKind::Coalition;
        let serving = account.seats.iter().filter(coalition).count();
        assert!(serving == 0 || serving == account.seats.len(), "{} works for a coalition and a member", account.key);
    }
    for house in &world.houses {
        let steward = |seat: &Seat| seat.house == house.slug && seat.roles.has(Steward);
        assert!(world.accounts.iter().any(|account| account.seats.iter().any(steward)), "{}", house.slug);
    }
}

#[test]
fn a_coalition_holds_cards_and_its_own_few() {
    let world = world(2_500);
    for house in &world.houses {
        let cards: Vec<Person> = world.people(house.slug).filter(|person| person.home.is_some()).collect();
        let delegates: Vec<Id> = world
            .members
            .iter()
            .filter(|member| member.coalition == house.slug)
            .flat_map(|member| member.delegates.clone())
            .collect();
        assert_eq!(cards.iter().map(|card| card.home.unwrap().1).collect::<Vec<_>>(), delegates, "{}", house.slug);
        for card in cards {
            let (home, id) = card.home.unwrap();
            let source = world.people(home).find(|person| person.id == id).unwrap();
            assert_eq!(card.name, source.name);
            assert!(card.address.is_none() && card.needs.is_empty() && card.notes.is_empty() && card.ties.is_empty());
            assert_eq!(card.mails.len() + card.phones.len(), 1);
        }
    }
}

#[test]
fn ties_and_authors_are_earlier_people_of_the_same_house() {
    let world = world(2_500);
    for house in &world.houses {
        let all: BTreeSet<Id> = world.people(house.slug).map(|person| person.id).collect();
        for person in world.people(house.slug) {
            assert!(person.ties.iter().all(|tie| tie.to < person.id && all.contains(&tie.to)), "{person:?}");
            assert!(person.notes.iter().all(|note| all.contains(&note.by)), "{person:?}");
            let times = person.notes.iter().map(|note| note.at).chain(person.ties.iter().map(|tie| tie.since));
            assert!(times.chain([person.created_at]).all(|at| at <= NOW), "{person:?}");
        }
    }
}

#[test]
fn markers_name_their_house_and_are_never_used_twice() {
    let world = World::make(7, 2_500, NOW, true);
    let prefixes: Vec<(&str, String)> =
        world.houses.iter().map(|house| (house.slug, world.marker_of(house.slug).unwrap())).collect();
    let owners = |text: &str| {
        let text = text.to_lowercase();
        prefixes.iter().filter(|(_, prefix)| text.contains(prefix)).map(|(slug, _)| *slug).collect::<Vec<_>>()
    };
    let marker = |text: &str| {
        let (from, to) = (text.find("zq").unwrap(), text.rfind("qz").unwrap() + 2);
        let marker = text[from..to].to_owned();
        assert!(marker.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{marker}");
        marker
    };
    let mut seen: HashMap<String, String> = HashMap::new();
    let mut once = |owner: &str, field: &str, text: &str| {
        assert_eq!(owners(text), [owner], "{field}: {text}");
        let shared = field == "tag" || field == "fieldname";
        if let Some(before) = seen.insert(marker(text), text.to_owned()) {
            assert!(shared && before == text, "{field}: {text} and {before}");
        }
    };
    for house in &world.houses {
        let words = house.words.iter().map(|said| &said.words);
        for text in words.chain([&house.name]).chain(&house.places).chain(&house.issues) {
            once(house.slug, "house", text);
        }
        for person in world.people(house.slug) {
            for (field, text) in texts(&person) {
                once(house.slug, field, text);
            }
            // RFC 5321 allows 64 letters before the sign, markers and all.
            assert!(person.mails.iter().all(|mail| mail.find('@').unwrap() <= 64), "{person:?}");
            let digits = world.phone_marker_of(house.slug).unwrap();
            assert!(person.phones.iter().all(|phone| phone.starts_with(&digits)), "{person:?}");
        }
    }
    for account in &world.accounts {
        match account.seats.as_slice() {
            [seat] => {
                once(seat.house, "account", &account.name);
                once(seat.house, "account", &account.mail);
            }
            _ => assert!(owners(&account.name).is_empty() && marker(&account.name).starts_with("zqaccount0")),
        }
    }
    let phones: HashSet<_> = world.houses.iter().map(|house| world.phone_marker_of(house.slug)).collect();
    assert_eq!(phones.len(), world.houses.len());
}

#[test]
fn two_hundred_thousand_stream_without_being_held() {
    let world = world(200_000);
    assert_eq!(world.cards.len(), self::world(0).cards.len());
    assert!(size_of::<People>() <= 64);
    let mut last = None;
    let mut count = 0;
    for person in everyone(&world) {
        assert_ne!(last, Some(person.id));
        last = Some(person.id);
        count += 1;
    }
    assert_eq!(count, world.size());
}
