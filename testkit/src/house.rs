//! A house to try things in, on every engine at hand.

use crate::TestDb;
use starling_db::{Fail, Read, Write};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Actor, Id, Language, Policy, Role, Roles, Scope, SeatState};
use starling_keys::Ring;
use starling_record::change::{About, Saving, SetKind};
use starling_record::house::{HouseKind, NewHouse};
use starling_record::person::{self, Person, Way, WayKind};
use starling_record::{account, house, tag};
use std::sync::Arc;

/// Noon, some day.
pub const NOON: i64 = 1_790_000_000_000_000;

/// A house on one engine, with an account.
pub struct World {
    /// The database.
    pub test: TestDb,
    /// The house.
    pub house: Id,
    /// An account, by the name of Leticia; its seats are what a test says.
    pub account: Id,
}

/// The same house on every engine at hand.
pub async fn worlds() -> Vec<World> {
    let mut worlds = Vec::new();
    for test in crate::both().await {
        let house = Id::new();
        let scope = Scope::system(house, SystemTask::Operator);
        let account = test
            .write(scope, |w| {
                let new = NewHouse {
                    kind: HouseKind::Organization,
                    name: "Neighbors".into(),
                    slug: "neighbors".into(),
                    language: Language::En,
                    zone: "America/Chicago".into(),
                };
                house::found(w, &new, NOON)?;
                Ok(account::make(w, "Leticia", Language::Es, "leticia@example.org", NOON)?.id)
            })
            .await
            .expect("a fresh database takes a house");
        worlds.push(World { test, house, account });
    }
    worlds
}

impl World {
    /// The scope of a task that may do everything here.
    pub fn all(&self) -> Scope {
        Scope::system(self.house, SystemTask::Operator)
    }

    /// The scope of an account with one role.
    pub fn seat(&self, role: Role, party: Option<Id>, policy: Policy) -> Scope {
        self.seat_of(self.account, role, party, policy)
    }

    /// The scope of any account with one role.
    pub fn seat_of(&self, account: Id, role: Role, party: Option<Id>, policy: Policy) -> Scope {
        let roles = Roles::of(&[role]);
        let actor = Actor { account, house: self.house, party, roles, state: SeatState::Confirmed };
        Scope::of(&actor, policy).expect("the role allows this")
    }

    /// One change set with one thing in it.
    pub async fn set<T: Send + 'static>(
        &self,
        scope: Scope,
        work: impl Fn(&Write, &Saving) -> Result<T, Fail> + Send + 'static,
    ) -> Result<(Id, T), Fail> {
        let ring: Arc<Ring> = self.test.ring.clone();
        self.test
            .write(scope, move |w| {
                let saving = Saving::begin(w, &ring, NOON, About::of(SetKind::Edit))?;
                let done = work(w, &saving)?;
                Ok((saving.finish(w)?, done))
            })
            .await
    }

    /// Saves a person in a change set of its own; gives the set.
    pub async fn save(&self, person: &Person) -> Result<Id, Fail> {
        let person = person.clone();
        self.set(self.all(), move |w, saving| person::save(w, saving, &person)).await.map(|(set, _)| set)
    }

    /// The tag of this name.
    pub async fn tag(&self, name: &'static str) -> Id {
        self.test.write(self.all(), move |w| tag::find_or_make(w, name, NOON)).await.expect("a tag is kept")
    }

    /// A person, whole.
    pub async fn load(&self, id: Id) -> Option<Person> {
        self.read(move |r| person::load(r, id)).await
    }

    /// What a task that may do everything reads.
    pub async fn read<T: Send + 'static>(&self, work: impl Fn(&Read) -> Result<T, Fail> + Send + 'static) -> T {
        self.test.read(self.all(), work).await.expect("the house can be read")
    }
}

/// Someone with most of what a person can have.
pub fn someone(name: &str, phone: &str) -> Person {
    let mut person = Person::new(name);
    person.pronouns = "she".into();
    person.lang = "so".into();
    person.speaks = vec!["so".into(), "en".into()];
    let mut home = Way::new(WayKind::Address, "12 Elm St");
    home.place = "Northside".into();
    let mail = format!("{}@example.org", phone.trim_start_matches('+'));
    person.ways = vec![Way::new(WayKind::Mail, mail), Way::new(WayKind::Phone, phone), home];
    person
}
