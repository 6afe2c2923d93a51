//! Who is in which coalition: each house writes its own side, over a card of the other.

use super::{Loader, system};
use crate::world::{self, House, HouseKind, Membership, Stream};
use starling_db::Fail;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Scope};
use starling_record::change::{About, Saving, SetKind};
use starling_record::organization::{self, Other};
use starling_record::{facet, figure, house};
use std::sync::Arc;

impl Loader<'_> {
    /// Writes what a house says of itself.
    pub(super) async fn facets(&self, house: &House) -> Result<(), Fail> {
        let (id, facets) = (house.id, facets(house));
        self.write(house, move |w| facet::set(w, id, &facets)).await
    }

    /// Writes a membership on both sides, the delegates, and the total if the organization lets it go.
    pub(super) async fn member(&self, member: &Membership) -> Result<(), Fail> {
        let (Some(coalition), Some(ours)) = (self.world.house(member.coalition), self.world.house(member.organization))
        else {
            return Err(Fail::Missing);
        };
        let (since, publishes, card) = (member.since, ours.publishes_totals, ours.id);
        let there = other(coalition);
        self.write(ours, move |w| {
            organization::invite(w, &there, false, since)?;
            organization::answer(w, there.id, true, since)?;
            if publishes { facet::publish_to(w, there.id, true) } else { Ok(()) }
        })
        .await?;

        let (here, said, ring) = (other(ours), facets(ours), Arc::clone(self.ring));
        let delegates: Vec<Id> = (self.world.people(coalition.slug))
            .filter(|one| one.home.is_some_and(|(house, _)| house == ours.slug))
            .map(|one| one.id)
            .collect();
        self.write(coalition, move |w| {
            organization::invite(w, &here, false, since)?;
            organization::answer(w, here.id, true, since)?;
            facet::set(w, here.id, &said)?;
            let saving = Saving::begin(w, &ring, since, About::of(SetKind::Demo))?;
            for person in &delegates {
                organization::delegate(w, *person, here.id, saving.set(), since)?;
            }
            saving.finish(w).map(drop)
        })
        .await?;

        if publishes {
            let count = self.db.read(system(ours.id), house::people).await?;
            let (publish, now) = (Scope::system(coalition.id, SystemTask::Publish), self.now);
            self.db.write(publish, move |w| figure::publish(w, card, figure::PEOPLE, count, now)).await?;
        }
        Ok(())
    }
}

fn other(house: &House) -> Other {
    Other { id: house.id, kind: kind(house), name: house.name.clone(), language: house.languages[0] }
}

pub(super) fn kind(house: &House) -> house::HouseKind {
    match house.kind {
        HouseKind::Organization => house::HouseKind::Organization,
        HouseKind::Coalition => house::HouseKind::Coalition,
    }
}

fn facets(house: &House) -> facet::Facets {
    let said = |said: &world::Said| facet::Said { lang: said.language.to_owned(), words: said.words.clone() };
    let stream = |stream: &Stream| match stream {
        Stream::Grassroots => facet::Stream::Grassroots,
        Stream::Coalition => facet::Stream::Coalition,
        Stream::Issue => facet::Stream::Issue,
    };
    facet::Facets {
        words: house.words.iter().map(said).collect(),
        places: house.places.clone(),
        issues: house.issues.clone(),
        streams: house.streams.iter().map(stream).collect(),
        languages: house.languages.iter().map(|language| language.tag().to_owned()).collect(),
        publishes: Vec::new(),
    }
}
