//! The list.

use super::rules::{Choices, Filter};
use super::{coalition_only, total};
use crate::say;
use askama::Template;
use starling_i18n::Text;
use starling_kernel::Policy;
use starling_record::facet::{Facets, Stream};
use starling_record::organization::{Membership, State};
use starling_record::{facet, figure, organization};
use starling_web::{Answer, Frame, Here};

#[derive(Template)]
#[template(path = "organizations.html")]
struct ListPage {
    f: Frame,
    rows: Vec<Row>,
    all: usize,
    filter: Filter,
    choices: Choices,
    may_keep: bool,
}

struct Row {
    one: Membership,
    facets: Facets,
    total: Text,
    delegates: Vec<String>,
}

/// `GET /o/{slug}/organizations`
pub(crate) async fn page(here: Here) -> Answer {
    coalition_only(&here)?;
    let filter = Filter::of(here.address.split_once('?').map_or("", |(_, query)| query));
    let (members, mut said, totals, voices) = here
        .read(|r| {
            Ok((
                organization::memberships(r)?,
                facet::all(r)?,
                figure::all(r, figure::PEOPLE)?,
                organization::all_delegates(r)?,
            ))
        })
        .await?;
    let members: Vec<_> = members.into_iter().filter(|one| one.state != State::Ended).collect();
    let all = members.len();
    let choices = Choices::of(members.iter().filter_map(|one| said.get(&one.other.id)));
    let rows = members
        .into_iter()
        .filter_map(|one| {
            let id = one.other.id;
            let facets = said.remove(&id).unwrap_or_default();
            let names = voices.iter().filter(|(organization, ..)| *organization == id);
            filter.takes(&facets).then(|| Row {
                facets,
                total: total(here.l, totals.get(&id).copied()),
                delegates: names.map(|(_, _, name)| name.clone()).collect(),
                one,
            })
        })
        .collect();
    let may_keep = here.may(Policy::OrganizationKeep).is_some();
    here.page(&ListPage { f: here.frame(), rows, all, filter, choices, may_keep })
}

impl ListPage {
    fn stream(&self, stream: &Stream) -> Text {
        self.f.l.t(&format!("stream-{}", stream.word()))
    }

    fn tongue(&self, tag: &str) -> Text {
        say::tongue(self.f.l, tag)
    }

    fn is_stream(&self, stream: &Stream) -> bool {
        self.filter.stream == Some(*stream)
    }
}
