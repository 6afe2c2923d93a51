//! The page and its form.

use super::rules;
use crate::{publish, say};
use askama::Template;
use axum::http::StatusCode;
use starling_db::Fail;
use starling_i18n::{Text, key};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Language, Problem, Scope};
use starling_record::facet::{Facets, Said, Stream};
use starling_record::organization::{Membership, Other, State};
use starling_record::{audit, facet, house, organization};
use starling_web::{Answer, FormData, Frame, Here};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "house.html")]
struct HousePage {
    f: Frame,
    name: String,
    language: Language,
    said: Vec<Said>,
    facets: Facets,
    coalition: bool,
    coalitions: Vec<Membership>,
    problems: Vec<Problem>,
}

/// `GET /o/{slug}/house`
pub(crate) async fn page(here: Here) -> Answer {
    let (facets, coalitions) = here.read(|r| Ok((facet::of(r, r.house())?, organization::memberships(r)?))).await?;
    let name = here.house.name.clone();
    show(&here, StatusCode::OK, name, here.house.language, facets, coalitions, Vec::new())
}

/// `POST /o/{slug}/house`
pub(crate) async fn save(here: Here, form: FormData) -> Answer {
    let (facets, mut problems) = rules::facets(&form);
    let name = match starling_names::clean_name(form.get("name")) {
        Ok(name) => name,
        Err(_) => {
            problems.insert(0, Problem::of("name", key!("house-name-wrong")));
            form.get("name").to_owned()
        }
    };
    let language = Language::from_tag(form.get("lang")).unwrap_or(here.house.language);
    let coalitions = here.read(organization::memberships).await?;
    if !problems.is_empty() {
        let facets = Facets { publishes: ticked(&form, &coalitions).map(|(one, _)| one.other.id).collect(), ..facets };
        return show(&here, StatusCode::UNPROCESSABLE_ENTITY, name, language, facets, coalitions, problems);
    }
    let renamed = name != here.house.name || language != here.house.language;
    let respoken = language != here.house.language;
    let (now, then) = (here.now(), say::said(&here.at("house"), key!("said-house-saved")));
    let publishing: Vec<_> = if here.house.coalition { Vec::new() } else { choices(&form, &coalitions).collect() };
    let (new_name, is_new_name) = (name.clone(), name != here.house.name);
    let answer = here
        .write(&form, move |w| {
            if is_new_name {
                house::rename(w, &new_name, now)?;
            }
            if respoken {
                house::speak(w, language)?;
            }
            facet::set(w, w.house(), &facets)?;
            for (coalition, yes) in &publishing {
                if facet::publishes(w, *coalition)? != *yes {
                    facet::publish_to(w, *coalition, *yes)?;
                    let verb = if *yes { "totals-published" } else { "totals-withdrawn" };
                    audit::append(w, now, verb, Some(*coalition), "")?;
                    publish::soon(w, *coalition, now)?;
                }
            }
            Ok(then.clone())
        })
        .await?;
    here.app.bell.notify_one();
    if renamed {
        tell(&here, name, language, coalitions).await?;
    }
    Ok(answer)
}

/// Writes the new name on the house's cards, each in the house the card is in. They name the house themselves, so that
/// doing it again is harmless.
async fn tell(here: &Here, name: String, language: Language, others: Vec<Membership>) -> Result<(), Fail> {
    let kind = if here.house.coalition { house::HouseKind::Coalition } else { house::HouseKind::Organization };
    let card = Other { id: here.house.id, kind, name, language };
    let now = here.now();
    for one in others.into_iter().filter(|one| one.state != State::Ended) {
        let card = card.clone();
        here.app
            .db
            .write(Scope::system(one.other.id, SystemTask::Job), move |w| organization::know(w, &card, now))
            .await?;
    }
    Ok(())
}

/// Every live coalition and whether the form ticks it.
fn choices<'a>(
    form: &'a FormData,
    coalitions: &'a [Membership],
) -> impl Iterator<Item = (starling_kernel::Id, bool)> + 'a {
    coalitions.iter().filter(|one| one.state == State::Live).map(|one| {
        let id = one.other.id;
        (id, form.all("publish").any(|sent| sent == id.to_string()))
    })
}

fn ticked<'a>(form: &'a FormData, coalitions: &'a [Membership]) -> impl Iterator<Item = (&'a Membership, bool)> {
    coalitions
        .iter()
        .map(move |one| (one, form.all("publish").any(|sent| sent == one.other.id.to_string())))
        .filter(|(_, yes)| *yes)
}

fn show(
    here: &Here,
    status: StatusCode,
    name: String,
    language: Language,
    facets: Facets,
    coalitions: Vec<Membership>,
    problems: Vec<Problem>,
) -> Answer {
    let mut said = facets.words.clone();
    // One empty line more, in a language not spoken yet.
    let next = Language::ALL.into_iter().find(|one| !said.iter().any(|words| words.lang == one.tag()));
    let first = if said.is_empty() { Some(language) } else { next };
    if said.len() < 6 {
        said.push(Said { lang: first.unwrap_or_default().tag().to_owned(), words: String::new() });
    }
    let coalition = here.house.coalition;
    let coalitions = if coalition { Vec::new() } else { coalitions };
    let page = HousePage { f: here.frame(), name, language, said, facets, coalition, coalitions, problems };
    here.page_as(status, &page)
}

impl HousePage {
    fn problem(&self, field: &str) -> Option<Text> {
        self.problems.iter().find(|one| one.field == field).map(|one| say::problem(self.f.l, one))
    }

    fn told(&self, problem: &Problem) -> Text {
        say::problem(self.f.l, problem)
    }

    fn tongue(&self, tag: &str) -> Text {
        say::tongue(self.f.l, tag)
    }

    /// The languages to tick: the common ones and whatever was ticked before.
    fn tags(&self) -> Vec<String> {
        tags(&self.facets)
    }

    /// The languages words can be in.
    fn written(&self, now: &str) -> Vec<String> {
        let mut all: Vec<String> = say::TONGUES.iter().map(|tag| (*tag).to_owned()).collect();
        if !all.iter().any(|tag| tag == now) {
            all.push(now.to_owned());
        }
        all
    }

    fn streams(&self) -> Vec<(Stream, Text, bool)> {
        streams(&self.f, &self.facets)
    }

    fn any_live(&self) -> bool {
        self.coalitions.iter().any(|one| one.state == State::Live)
    }

    fn publishes(&self, one: &Membership) -> bool {
        self.facets.publishes.contains(&one.other.id)
    }
}

/// The languages to tick for these facets.
pub(crate) fn tags(facets: &Facets) -> Vec<String> {
    let common: BTreeSet<&str> = say::TONGUES.into_iter().collect();
    let rest = facets.languages.iter().filter(|tag| !common.contains(tag.as_str())).cloned();
    say::TONGUES.iter().map(|tag| (*tag).to_owned()).chain(rest).collect()
}

/// The streams to tick for these facets, with their names.
pub(crate) fn streams(f: &Frame, facets: &Facets) -> Vec<(Stream, Text, bool)> {
    let named = |one: Stream| (one, f.l.t(&format!("stream-{}", one.word())), facets.streams.contains(&one));
    Stream::ALL.into_iter().map(named).collect()
}
