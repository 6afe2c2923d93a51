//! What makes a house look lived in: people entrusted to others, a few changes by named people, someone asked to join,
//! one-on-ones, a list kept under a name, and who looked.

use super::Loader;
use crate::world::{House, Person};
use starling_db::Fail;
use starling_kernel::clock::{DAY, HOUR};
use starling_kernel::{Id, Language, Policy, Role, Roles, Scope};
use starling_keys::Token;
use starling_record::change::{About, Saving, SetKind};
use starling_record::filter::Filter;
use starling_record::invitation::{self, NewInvitation};
use starling_record::{bin, holder, person as people, read_log, saved_list, tag};
use std::sync::Arc;

/// How many of a house's people are looked at for what follows: its first ones.
const LOOKED_AT: usize = 80;

impl Loader<'_> {
    /// Writes it for one house.
    pub(super) async fn life(&self, house: &House) -> Result<(), Fail> {
        let cast = self.world.cast_of(house.slug);
        let known: Vec<Person> = self.world.people(house.slug).take(LOOKED_AT).collect();
        self.entrust(house, &known, cast).await?;
        let old = |one: &&Person| one.home.is_none() && self.now - one.created_at > super::people::CAME_IN;
        let residents: Vec<&Person> = known.iter().skip(cast).filter(old).collect();
        if residents.len() >= 4 {
            self.changes(house, &residents).await?;
        }
        self.meetings(house, &known).await?;
        self.looks(house, &known).await
    }

    /// A team lead keeps up with forty people, their team first; a volunteer with twelve.
    async fn entrust(&self, house: &House, known: &[Person], cast: usize) -> Result<(), Fail> {
        let mut pairs: Vec<(Id, Id)> = Vec::new();
        let mut residents = known.iter().skip(cast).filter(|one| one.home.is_none()).map(|one| one.id);
        for seat in self.world.accounts.iter().flat_map(|one| &one.seats).filter(|seat| seat.house == house.slug) {
            let mut people: Vec<Id> = Vec::new();
            if seat.roles.has(Role::TeamLead) {
                let own =
                    known.iter().find(|one| one.id == seat.person).map(|one| one.tags.clone()).unwrap_or_default();
                let team = known.iter().take(cast).filter(|one| one.id != seat.person);
                people.extend(
                    team.filter(|one| one.tags.first().is_some_and(|tag| own.first() == Some(tag))).map(|one| one.id),
                );
                let rest = 40_usize.saturating_sub(people.len());
                people.extend(residents.by_ref().take(rest));
            } else if seat.roles.has(Role::Volunteer) {
                people.extend(residents.by_ref().take(12));
            }
            pairs.extend(people.into_iter().map(|person| (person, seat.person)));
        }
        self.write(house, move |w| pairs.iter().try_for_each(|(person, by)| holder::entrust(w, *person, *by))).await
    }

    async fn changes(&self, house: &House, residents: &[&Person]) -> Result<(), Fail> {
        let works = self.scope(house, Role::Organizer, Policy::PersonWrite);
        let Some(works) = works.or_else(|| self.scope(house, Role::Steward, Policy::PersonWrite)) else {
            return Ok(());
        };
        let Some(keeps) = self.scope(house, Role::Steward, Policy::PersonBin) else { return Ok(()) };
        let seats = self.scope(house, Role::Steward, Policy::SeatKeep).ok_or(Fail::Missing)?;
        let (first, last) = (residents[0].id, residents[residents.len() - 1].id);

        let (ring, at, label) = (Arc::clone(self.ring), self.now - 12 * DAY, evenings(residents[0].language));
        self.db
            .write(works.clone(), move |w| {
                let saving = Saving::begin(w, &ring, at, About::of(SetKind::Edit))?;
                let mut person = people::load(w, first)?.ok_or(Fail::Missing)?;
                person.ways.iter_mut().take(1).for_each(|way| label.clone_into(&mut way.label));
                people::save(w, &saving, &person)?;
                saving.finish(w).map(drop)
            })
            .await?;

        if let Some(name) = residents.iter().find_map(|one| one.tags.first()).cloned() {
            let some: Vec<Id> = residents.iter().skip(1).take(3).map(|one| one.id).collect();
            let (ring, at) = (Arc::clone(self.ring), self.now - 5 * DAY);
            self.db
                .write(works, move |w| {
                    let saving = Saving::begin(w, &ring, at, About::of(SetKind::Tag))?;
                    let id = tag::find_or_make(w, &name, at)?;
                    tag::put(w, &saving, &some, id, true)?;
                    saved_list::make(w, &name, &Filter::Tag(name.clone()), at)?;
                    saving.finish(w).map(drop)
                })
                .await?;
        }

        let (ring, at) = (Arc::clone(self.ring), self.now - 2 * DAY);
        self.db
            .write(keeps, move |w| {
                let saving = Saving::begin(w, &ring, at, About::of(SetKind::Bin))?;
                bin::put(w, &saving, last)?;
                saving.finish(w).map(drop)
            })
            .await?;
        self.ask(seats, residents).await
    }

    /// Someone with a mail address is asked to take a seat.
    async fn ask(&self, seats: Scope, residents: &[&Person]) -> Result<(), Fail> {
        let asked = residents[1..residents.len() - 1].iter().find(|one| !one.mails.is_empty());
        let Some(asked) = asked else { return Ok(()) };
        let new = NewInvitation {
            token_hash: Token::generate().hash(),
            name: asked.name.clone(),
            mail: starling_names::mail(&asked.mails[0]).ok_or(Fail::Missing)?,
            roles: Roles::of(&[Role::Volunteer]),
            party: Some(asked.id),
        };
        let at = self.now - 3 * DAY;
        self.db.write(seats, move |w| invitation::invite(w, &new, at).map(drop)).await
    }

    async fn looks(&self, house: &House, known: &[Person]) -> Result<(), Fail> {
        let Some(steward) = self.scope(house, Role::Steward, Policy::PersonSee) else { return Ok(()) };
        let looked: Vec<Id> = known.iter().rev().take(3).map(|one| one.id).collect();
        let (now, all) = (self.now, i64::try_from(house.size).unwrap_or(i64::MAX));
        self.db
            .write(steward, move |w| {
                read_log::listed(w, now - 3 * HOUR, "", all)?;
                looked.iter().try_for_each(|person| read_log::opened(w, now - 2 * HOUR, *person))
            })
            .await
    }
}

/// A word beside a phone number.
fn evenings(language: Language) -> &'static str {
    match language {
        Language::En => "evenings",
        Language::Es => "por la noche",
        Language::So => "fiidkii",
        Language::Hmn => "yav tsaus ntuj",
        Language::Ar => "مساءً",
    }
}
