//! Writes the world into an empty instance, along the roads every house uses: no row here is made by a hand of its own.
//!
//! Seats come last, so that nobody can sign in to half a world, and so that their being there says the world is whole.

mod coalition;
mod life;
mod meetings;
mod people;
mod person;

use crate::world::{Account, House, Seat, World};
use starling_db::{Anyone, Db, Fail, Write};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Actor, Clock, Id, Policy, Role, Scope, SeatState};
use starling_keys::Ring;
use starling_record::{account, house, seat};
use std::collections::HashMap;
use std::sync::Arc;

const ZONE: &str = "America/Chicago";

/// Why the world could not be made here.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The instance has accounts or houses of its own. A demo lets anyone in, so it is never put into one.
    #[error("this data directory holds an instance that is not a demo; nothing was changed")]
    Occupied,
    /// An earlier load was broken off.
    #[error("the demo in this data directory is not whole; remove the directory and make it again")]
    Half,
    /// The database, or a rule of the record.
    #[error(transparent)]
    Failed(#[from] Fail),
}

/// Writes the world; a data directory that holds it already is left as it is. `progress` is told how many people of how
/// many are written.
///
/// # Errors
/// [`LoadError`]; the directory of a [`LoadError::Failed`] holds half a world.
pub async fn load(
    db: &Db,
    ring: &Arc<Ring>,
    clock: &Clock,
    world: &World,
    progress: impl Fn(usize, usize),
) -> Result<(), LoadError> {
    match found(db, world).await? {
        Found::Nothing => {}
        Found::Whole => return Ok(()),
        Found::Half => return Err(LoadError::Half),
        Found::Other => return Err(LoadError::Occupied),
    }
    let mut loader = Loader { db, ring, now: clock.now(), world, accounts: HashMap::new() };
    loader.accounts().await?;
    for house in &world.houses {
        loader.found(house).await?;
    }
    let (mut done, all) = (0, world.size());
    for house in &world.houses {
        loader.people(house, |written| progress(done + written, all)).await?;
        done += house.size;
    }
    for member in &world.members {
        loader.member(member).await?;
    }
    for house in &world.houses {
        loader.life(house).await?;
    }
    for house in world.houses.iter().rev() {
        loader.seats(house).await?;
    }
    Ok(())
}

enum Found {
    Nothing,
    Whole,
    Half,
    Other,
}

/// What is in the database: seats are written from the last house to the first, the steward's of the first at the end.
async fn found(db: &Db, world: &World) -> Result<Found, Fail> {
    let first = &world.houses[0];
    let (id, slug) = (first.id, first.slug);
    let (known, any) = db
        .read(Anyone::NOBODY, move |r| {
            let known = house::find(r, id)?.is_some_and(|house| house.slug == slug);
            Ok((known, account::any(r)? || !house::all(r)?.is_empty()))
        })
        .await?;
    if !known {
        return Ok(if any { Found::Other } else { Found::Nothing });
    }
    let seated = db.read(system(id), seat::of_house).await?;
    let stewards = seated.iter().filter(|seat| seat.roles.has(Role::Steward)).count();
    Ok(if stewards > 0 { Found::Whole } else { Found::Half })
}

fn system(house: Id) -> Scope {
    Scope::system(house, SystemTask::Operator)
}

/// What every part of loading needs.
struct Loader<'a> {
    db: &'a Db,
    ring: &'a Arc<Ring>,
    now: starling_kernel::Micros,
    world: &'a World,
    /// Account ids by key; the record gives them out.
    accounts: HashMap<&'static str, Id>,
}

/// The ids of a house's words.
#[derive(Default)]
struct Words {
    tags: HashMap<String, Id>,
    fields: HashMap<String, Id>,
}

impl Loader<'_> {
    async fn accounts(&mut self) -> Result<(), Fail> {
        let wanted: Vec<_> = (self.world.accounts.iter())
            .map(|one| (one.key, one.name.clone(), one.language, one.mail.clone()))
            .collect();
        let now = self.now;
        let made = self
            .db
            .write(Anyone::NOBODY, move |w| {
                let make = |(key, name, language, mail): &(&'static str, String, _, String)| {
                    account::make(w, name, *language, mail, now).map(|made| (*key, made.id))
                };
                wanted.iter().map(make).collect::<Result<Vec<_>, _>>()
            })
            .await?;
        self.accounts = made.into_iter().collect();
        Ok(())
    }

    async fn found(&self, house: &House) -> Result<(), Fail> {
        let new = house::NewHouse {
            kind: coalition::kind(house),
            name: house.name.clone(),
            slug: house.slug.to_owned(),
            language: house.languages[0],
            zone: ZONE.to_owned(),
        };
        let now = self.now;
        self.write(house, move |w| house::found(w, &new, now).map(drop)).await?;
        self.facets(house).await
    }

    async fn seats(&self, house: &House) -> Result<(), Fail> {
        let mut seats = Vec::new();
        for account in &self.world.accounts {
            for seat in account.seats.iter().filter(|seat| seat.house == house.slug) {
                seats.push((self.accounts[account.key], seat.person, seat.roles, seat.state));
            }
        }
        let now = self.now;
        self.write(house, move |w| {
            for (account, person, roles, state) in &seats {
                match state {
                    SeatState::Invited => seat::ask(w, *account, Some(*person), *roles, now)?,
                    SeatState::Confirmed => seat::sit(w, *account, Some(*person), *roles, now)?,
                    SeatState::Revoked => {
                        seat::sit(w, *account, Some(*person), *roles, now)?;
                        seat::revoke(w, *account)?;
                    }
                }
            }
            Ok(())
        })
        .await
    }

    /// Writes in a house as the one who sets it up.
    async fn write<T, F>(&self, house: &House, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        F: FnMut(&Write<'_>) -> Result<T, Fail> + Send + 'static,
    {
        self.db.write(system(house.id), work).await
    }

    /// The account that sits in the house as this person.
    fn account_of(&self, house: &House, person: Id) -> Option<Id> {
        let seated = |one: &&Account| one.seats.iter().any(|seat| seat.house == house.slug && seat.person == person);
        self.world.accounts.iter().find(seated).and_then(|one| self.accounts.get(one.key).copied())
    }

    /// What someone with this role in the house may do, and the person they are there.
    fn scope(&self, house: &House, role: Role, policy: Policy) -> Option<Scope> {
        self.world.accounts.iter().find_map(|one| {
            let sits =
                |seat: &&Seat| seat.house == house.slug && seat.roles.has(role) && seat.state == SeatState::Confirmed;
            let seat = one.seats.iter().find(sits)?;
            let actor = Actor {
                account: *self.accounts.get(one.key)?,
                house: house.id,
                party: Some(seat.person),
                roles: seat.roles,
                state: seat.state,
            };
            Scope::of(&actor, policy)
        })
    }
}
