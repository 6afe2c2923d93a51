//! What runs without a request, and what the record offers and no page shows yet.

use crate::log;
use crate::matrix::things::{Case, Thing, Things};
use starling_db::{Fail, Read, Write};
use starling_kernel::clock::DAY;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Actor, Id, Policy, Role, Roles, Scope, SeatState};
use starling_record::change::{About, Saving, SetKind};
use starling_record::tie::{self, TieKind};
use starling_record::{audit, change, field, figure, holder, note, organization, person, read_log, saved_list, tag};
use starling_server::{housekeeping, wiring};
use starling_testkit::Town;
use starling_testkit::town::NOW;
use std::fmt::Debug;

/// Work that no page waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drive {
    /// One round of keeping house, when all that can end has ended.
    Housekeeping,
    /// One slice of the job that is due: an import.
    Job,
    /// The audit, read and checked.
    Audit,
    /// Who looked at lists.
    ReadLog,
    /// A field made.
    Field,
    /// Words that are given, merged and dropped.
    Words,
    /// Someone of another house named to speak for an organization.
    Delegate,
    /// A note taken out of the bin.
    Note,
    /// Notes whose time is over.
    Expiry,
    /// One saved list.
    SavedList,
    /// Who speaks for an organization, by its ties.
    Delegates,
    /// A tie made, and ended.
    Tie,
    /// Someone no longer entrusted.
    Holder,
    /// Totals taken back.
    Figure,
    /// The whole world undone, in two steps.
    Undo,
    /// A person made and saved again, with all there is to them.
    Person,
}

impl Drive {
    /// All of it.
    pub const ALL: [Drive; 16] = [
        Drive::Housekeeping,
        Drive::Job,
        Drive::Audit,
        Drive::ReadLog,
        Drive::Field,
        Drive::Words,
        Drive::Delegate,
        Drive::Note,
        Drive::Expiry,
        Drive::SavedList,
        Drive::Delegates,
        Drive::Tie,
        Drive::Holder,
        Drive::Figure,
        Drive::Undo,
        Drive::Person,
    ];

    /// Does it, and says how it went: what is logged as an error counts.
    pub async fn run(self, town: &Town, things: &Things) -> String {
        let before = log::errors();
        let (maple, coalition) = (town.house("maple-court"), town.house("east-side-homes"));
        let (amina, leticia) = (town.person("maple-court", "Amina"), town.person("maple-court", "Leticia"));
        let ring = town.app.ring.clone();
        let went = match self {
            Drive::Housekeeping => {
                town.clock.advance(1_000 * DAY);
                let kept = housekeeping::once(&town.app).await;
                town.clock.advance(-1_000 * DAY);
                said(kept)
            }
            Drive::Job => said(wiring::runner(&town.app).step().await),
            Drive::Audit => {
                let work = |w: &Write<'_>| {
                    audit::append(w, NOW, "tried", None, "")?;
                    let lines = audit::recent(w, None, 1_000)?;
                    Ok((lines.iter().map(|line| line.seq).collect::<Vec<_>>(), audit::verify(w)?))
                };
                write(town, Town::system(maple), work).await
            }
            Drive::ReadLog => {
                let (account, masjid) = (town.account("hodan").await, town.house("masjid-al-jisr"));
                let seated = |house, roles: &[Role]| {
                    let (roles, state) = (Roles::of(roles), SeatState::Confirmed);
                    let actor = Actor { account, house, party: None, roles, state };
                    Scope::of(&actor, Policy::PeopleList).expect("every role lists someone")
                };
                // Listing in one house says nothing of listing in another.
                let there = seated(masjid, &[Role::Member]);
                let listed = |w: &Write<'_>| {
                    read_log::listed(w, NOW, "the same", 1)?;
                    Ok(read_log::of_house(w, 1_000)?.len())
                };
                town.app.db.only_try(false);
                let first = town.app.db.write(there, |w| read_log::listed(w, NOW, "the same", 1)).await;
                town.app.db.only_try(true);
                let here = seated(maple, &[Role::Organizer]);
                format!("{} {}", said(first), write(town, here, listed).await)
            }
            Drive::Field => {
                let work = |w: &Write<'_>| {
                    field::make(w, "Tried", field::FieldKind::Text, &[])?;
                    Ok(field::all(w)?.iter().map(|field| field.position).collect::<Vec<_>>())
                };
                write(town, Town::system(maple), work).await
            }
            Drive::Words => {
                let (tag, field, foreign): (Id, Id, Id) =
                    (id(things, Thing::Tag), id(things, Thing::Field), foreign(things, Thing::Tag));
                let work = move |w: &Write<'_>| {
                    let saving = Saving::begin(w, &ring, NOW, About::of(SetKind::Tag))?;
                    let put = tag::put(w, &saving, &[], foreign, true).map_err(|fail| fail.to_string());
                    Ok((put, tag::merge(w, &saving, tag, None)?, field::remove(w, &saving, field)?))
                };
                write(town, Town::system(maple), work).await
            }
            Drive::Delegate => {
                let person = foreign(things, Thing::Person);
                let set = Id::from_u128(7);
                let work = move |w: &Write<'_>| organization::delegate(w, person, maple, set, NOW);
                write(town, Town::system(coalition), work).await
            }
            Drive::Note => {
                let account = town.account("leticia").await;
                let (roles, state) = (Roles::of(&[Role::TeamLead]), SeatState::Confirmed);
                let actor = Actor { account, house: maple, party: Some(leticia), roles, state };
                let scope = Scope::of(&actor, Policy::NoteWrite).expect("a team lead writes notes");
                let gone: Id =
                    things.get(Thing::Note, Case::Gone).and_then(|id| id.parse().ok()).expect("a binned note");
                let work = move |w: &Write<'_>| {
                    note::restore(w, gone)?;
                    Ok(note::list(w, &ring, amina)?.iter().map(|note| note.expires).collect::<Vec<_>>())
                };
                write(town, scope, work).await
            }
            Drive::Expiry => {
                let retention = Scope::system(maple, SystemTask::Retention);
                write(town, retention, |w| note::expire(w, NOW + 1_000 * DAY, 10_000)).await
            }
            Drive::SavedList => {
                let list: Id = id(things, Thing::List);
                read(town, maple, move |r| saved_list::load(r, list)).await
            }
            Drive::Delegates => read(town, coalition, move |r| tie::delegates(r, maple)).await,
            Drive::Tie => {
                let foreign = foreign(things, Thing::Person);
                let draft =
                    tie::Draft { kind: TieKind::Knows, from: amina, to: leticia, since: NOW, detail: String::new() };
                let work = move |w: &Write<'_>| {
                    let saving = Saving::begin(w, &ring, NOW, About::of(SetKind::Edit))?;
                    let made = tie::add(w, &saving, &draft)?;
                    let known = tie::of(w, amina)?.iter().find(|one| one.id != made).map(|one| one.id);
                    tie::end(w, &saving, known.unwrap_or(made))?;
                    let foreign = tie::Draft { to: foreign, ..draft.clone() };
                    Ok(tie::add(w, &saving, &foreign).map_err(|fail| fail.to_string()).map(drop))
                };
                write(town, Scope::system(maple, SystemTask::Operator), work).await
            }
            Drive::Holder => write(town, Town::system(maple), move |w| holder::end(w, amina, leticia)).await,
            Drive::Figure => {
                let publish = Scope::system(coalition, SystemTask::Publish);
                write(town, publish, move |w| figure::retract(w, maple)).await
            }
            Drive::Undo => {
                let work = move |w: &Write<'_>| {
                    let sets = change::recent(w, None, 50)?;
                    let world = sets.iter().find(|set| set.kind == SetKind::Demo).ok_or(Fail::Missing)?.id;
                    let first = change::undo(w, &ring, NOW, world, None, 3)?;
                    let second = change::undo(w, &ring, NOW, world, first.next, 1_000)?;
                    Ok((first.undone, first.left, second.undone, second.left))
                };
                // Those who signed up with the coalition itself: nothing refers to them.
                write(town, Town::system(coalition), work).await
            }
            Drive::Person => {
                let work = move |w: &Write<'_>| {
                    let saving = Saving::begin(w, &ring, NOW, About::of(SetKind::Edit))?;
                    let mut one = person::load(w, amina)?.ok_or(Fail::Missing)?;
                    one.name.push_str(" Again");
                    (one.speaks, one.needs, one.tags) = (Vec::new(), Vec::new(), Vec::new());
                    (one.ways, one.fields, one.consents) = (Vec::new(), Vec::new(), Vec::new());
                    one.external_ids.push(person::ExternalId { system: "other".to_owned(), value: "1".to_owned() });
                    let saved = person::save(w, &saving, &one)?;
                    let mut again = person::load(w, amina)?.ok_or(Fail::Missing)?;
                    again.external_ids.clear();
                    person::save(w, &saving, &again)?;
                    Ok((saved.version, saved.fields))
                };
                write(town, Town::system(maple), work).await
            }
        };
        format!("{went}, {} errors", log::errors() - before)
    }
}

fn id(things: &Things, thing: Thing) -> Id {
    things.get(thing, Case::Own).and_then(|id| id.parse().ok()).expect("the house has one of its own")
}

fn foreign(things: &Things, thing: Thing) -> Id {
    things.get(thing, Case::Foreign).and_then(|id| id.parse().ok()).expect("the other house has one")
}

fn said<T: Debug>(went: Result<T, Fail>) -> String {
    format!("{:?}", went.map_err(|fail| fail.to_string()))
}

async fn read<T: Debug + Send + 'static>(
    town: &Town,
    house: Id,
    work: impl Fn(&Read<'_>) -> Result<T, Fail> + Send + 'static,
) -> String {
    said(town.app.db.read(Town::system(house), work).await)
}

async fn write<T: Debug + Send + 'static>(
    town: &Town,
    scope: Scope,
    work: impl FnMut(&Write<'_>) -> Result<T, Fail> + Send + 'static,
) -> String {
    said(town.app.db.write(scope, work).await)
}
