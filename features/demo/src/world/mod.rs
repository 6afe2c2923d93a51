//! Heron Bend, a river city that does not exist: seventeen organizations, two coalitions and their people.
//!
//! Everything follows from a seed, a number of people and a time. People are made one by one and never held, so that
//! a world of 200,000 costs no more memory than one of 2,500. What it does **not** do: it reads no clock, writes no
//! row and knows no page. `docs/demo-world.md` describes who lives here.
//!
//! ```
//! use starling_demo::world::World;
//!
//! let world = World::make(1, 2_500, 1_800_000_000_000_000, false);
//! let amina = world.character("maple-court", "Amina").expect("she is in every world");
//! let person = world.people("maple-court").find(|person| person.id == amina).expect("she has a row");
//! assert_eq!(person.name, "Amina Warsame");
//! ```

mod accounts;
mod canary;
mod cast;
mod contact;
mod houses;
mod ids;
mod model;
mod names;
mod people;
mod places;
mod rng;
mod words;

#[cfg(test)]
mod tests;

pub use model::{
    Account, Address, Basis, Channel, Consent, Field, House, HouseKind, Membership, Note, Person, PersonState, Purpose,
    Said, Seat, Stream, Tie, TieKind,
};

use canary::Marker;
use houses::{EAST_SIDE, LION, MEMBERS, PLANS, Plan};
use starling_kernel::clock::DAY;
use starling_kernel::{Id, Micros};

/// Residents every organization has at least, so that each has two home languages.
const RESIDENTS: usize = 4;
/// From this size on, one organization holds more than a quarter of all people.
const LARGE: usize = 10_000;

/// The demo world.
#[derive(Clone, Debug)]
pub struct World {
    /// All houses, both coalitions among them.
    pub houses: Vec<House>,
    /// Which organization is in which coalition, and who speaks for it.
    pub members: Vec<Membership>,
    /// Everyone who can sign in.
    pub accounts: Vec<Account>,
    seed: u64,
    now: Micros,
    canaries: bool,
    /// Cards in coalitions: coalition, organization, the delegate's number there.
    cards: Vec<(usize, usize, usize)>,
}

impl World {
    /// A world of `people` people, and never fewer than the 142 that the characters, the cards and two home
    /// languages in every house need. The same arguments give the same world; ids do not even depend on them. With
    /// `canaries`, every text of every row carries a marker of its house ([`World::marker_of`]); such a world stays
    /// below 5,000 people a house, or phones repeat.
    pub fn make(seed: u64, people: usize, now: Micros, canaries: bool) -> World {
        let cards = cards();
        let sizes = sizes(people, &cards);
        let houses = PLANS.iter().enumerate().map(|(at, plan)| house(at, plan, sizes[at], canaries)).collect();
        let members = MEMBERS.iter().flat_map(|(coalition, members)| joined(coalition, members, now, &cards)).collect();
        World { houses, members, accounts: accounts::all(canaries), seed, now, canaries, cards }
    }

    /// The people of a house, in the order of their ids; none for a slug the world does not know.
    pub fn people(&self, house: &str) -> People<'_> {
        let position = houses::position(house);
        People {
            world: self,
            position: position.unwrap_or(0),
            next: 0,
            end: position.map_or(0, |at| self.houses[at].size),
        }
    }

    /// How many people all houses have together, cards counted too.
    pub fn size(&self) -> usize {
        self.houses.iter().map(|house| house.size).sum()
    }

    /// A house by its slug.
    pub fn house(&self, slug: &str) -> Option<&House> {
        self.houses.iter().find(|house| house.slug == slug)
    }

    /// An account by the key tests and docs use.
    pub fn account(&self, key: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.key == key)
    }

    /// The row of a character of a house, by given name.
    pub fn character(&self, house: &str, given: &str) -> Option<Id> {
        let number = cast::of(house).position(|(_, character)| character.given == given)?;
        Some(ids::person(houses::position(house)?, number))
    }

    /// How many of a house's first people are characters.
    pub(crate) fn cast_of(&self, house: &str) -> usize {
        cast::of(house).count()
    }

    /// What every marker of a house begins with, and no other house's; lower-case ASCII letters and digits.
    pub fn marker_of(&self, house: &str) -> Option<String> {
        houses::position(house).map(|at| canary::prefix(PLANS[at].code))
    }

    /// Words said at a one-on-one, marked with the number of its host where the world has canaries.
    pub(crate) fn said(&self, house: &str, words: &str, field: &str, host: usize) -> String {
        match self.marker_of(house).filter(|_| self.canaries) {
            Some(marker) => format!("{words} {marker}{field}{host:06}aqz"),
            None => words.to_owned(),
        }
    }

    /// What every phone of a house begins with in a world with canaries, and no other house's.
    pub fn phone_marker_of(&self, house: &str) -> Option<String> {
        houses::position(house).map(contact::marked_prefix)
    }

    fn person(&self, position: usize, number: usize) -> Person {
        let mut person = people::plain(self, position, number);
        if self.canaries {
            let plan = &PLANS[position];
            Marker::new(plan.code, number).person(&mut person, |word| shared_word(plan, word));
        }
        person
    }

    fn card(&self, coalition: usize, at: usize) -> Option<(usize, usize)> {
        self.cards.iter().filter(|card| card.0 == coalition).nth(at).map(|card| (card.1, card.2))
    }

    fn cards_in(&self, coalition: usize) -> usize {
        self.cards.iter().filter(|card| card.0 == coalition).count()
    }
}

/// The people of one house, made one by one.
#[derive(Clone, Debug)]
pub struct People<'a> {
    world: &'a World,
    position: usize,
    next: usize,
    end: usize,
}

impl Iterator for People<'_> {
    type Item = Person;

    fn next(&mut self) -> Option<Person> {
        (self.next < self.end).then(|| {
            self.next += 1;
            self.world.person(self.position, self.next - 1)
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

impl ExactSizeIterator for People<'_> {}

fn house(at: usize, plan: &Plan, size: usize, canaries: bool) -> House {
    let owned = |words: &&str| (*words).to_owned();
    let mut house = House {
        slug: plan.slug,
        id: ids::house(at),
        kind: plan.kind,
        name: plan.name.to_owned(),
        words: plan.line.iter().map(|(language, words)| Said { language, words: owned(words) }).collect(),
        places: plan.places.iter().map(|place| places::NEIGHBORHOODS[*place].to_owned()).collect(),
        issues: plan.issues.iter().map(owned).collect(),
        streams: plan.streams.to_vec(),
        languages: plan.languages.to_vec(),
        publishes_totals: plan.totals,
        size,
    };
    if canaries {
        Marker::new(plan.code, 0).house(&mut house);
    }
    house
}

/// Two delegates an organization. Maple Court's are Leticia and Hawa; the shared member sends others to each table.
fn cards() -> Vec<(usize, usize, usize)> {
    let mut cards = Vec::new();
    for (coalition, members) in MEMBERS {
        for member in members {
            let delegates = match (coalition, *member) {
                (_, "maple-court") => [2, 3],
                (EAST_SIDE, _) => [0, 1],
                _ => [0, 2],
            };
            let at = |slug| houses::position(slug).expect("every member named in the table is a house of the table");
            cards.extend(delegates.map(|delegate| (at(coalition), at(member), delegate)));
        }
    }
    cards
}

fn joined(
    coalition: &'static str,
    members: &'static [&'static str],
    now: Micros,
    cards: &[(usize, usize, usize)],
) -> Vec<Membership> {
    let (here, mut since) = (houses::position(coalition), now - 640 * DAY);
    let mut joined = Vec::new();
    for &organization in members {
        let delegates = cards
            .iter()
            .filter(|card| Some(card.0) == here && PLANS[card.1].slug == organization)
            .map(|card| ids::person(card.1, card.2))
            .collect();
        joined.push(Membership { coalition, organization, since, delegates });
        since += 37 * DAY;
    }
    joined
}

/// How many people each house has. Coalitions have their characters, the cards and a few own sign-ups; what is left
/// goes to the organizations by their share, and what rounding leaves to the largest.
fn sizes(people: usize, cards: &[(usize, usize, usize)]) -> [usize; PLANS.len()] {
    let least = |at: usize| cast::of(PLANS[at].slug).count() + cards.iter().filter(|card| card.0 == at).count();
    let mut sizes = [0; PLANS.len()];
    let (mut share, mut lion) = (0, 0);
    for (at, plan) in PLANS.iter().enumerate() {
        match plan.kind {
            HouseKind::Coalition => {
                let sign_ups = plan.people - least(at);
                sizes[at] = least(at) + (sign_ups * people / 2_500).clamp(2, 20 * sign_ups);
            }
            HouseKind::Organization if plan.slug == LION => lion = at,
            HouseKind::Organization => share += plan.people,
        }
    }
    let rest = people.saturating_sub(sizes.iter().sum());
    let for_lion =
        if people < LARGE { rest * PLANS[lion].people / (share + PLANS[lion].people) } else { people * 26 / 100 };
    for (at, plan) in PLANS.iter().enumerate() {
        if plan.kind == HouseKind::Organization && at != lion {
            sizes[at] = ((rest - for_lion) * plan.people / share).max(least(at) + RESIDENTS);
        }
    }
    sizes[lion] = people.saturating_sub(sizes.iter().sum()).max(least(lion) + RESIDENTS);
    sizes
}

/// The number of a tag's or a field's name in its house.
fn shared_word(plan: &Plan, word: &str) -> usize {
    let cast = || cast::of(plan.slug).map(|(_, character)| character);
    let planned = plan.tags.iter().copied().chain(plan.fields.iter().map(|field| field.0));
    let played = cast().flat_map(|one| one.tags.iter().copied().chain(one.fields.iter().map(|field| field.0)));
    planned.chain(played).position(|known| known == word).unwrap_or(usize::MAX)
}
