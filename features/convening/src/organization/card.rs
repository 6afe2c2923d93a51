//! One organization, as the coalition knows it.

use super::{coalition_only, total};
use crate::{house, say};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_i18n::{Text, key};
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Policy, Problem};
use starling_record::facet::{Facets, Stream};
use starling_record::figure::Total;
use starling_record::organization::{Membership, State};
use starling_record::person::Person;
use starling_record::{facet, figure, organization, person};
use starling_web::{Answer, FormData, Frame, Here};

#[derive(Template)]
#[template(path = "organization.html")]
struct CardPage {
    f: Frame,
    one: Membership,
    facets: Facets,
    total: Text,
    counted: Option<Total>,
    delegates: Vec<Delegate>,
    may_keep: bool,
    problems: Vec<Problem>,
    form: FormData,
}

struct Delegate {
    id: Id,
    name: String,
    tel: Option<(String, String)>,
    mail: Option<String>,
}

/// `GET /o/{slug}/organizations/{id}`
pub(crate) async fn page(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    show(&here, id, StatusCode::OK, FormData::default(), Vec::new()).await
}

/// `POST /o/{slug}/organizations/{id}`: what is said of it.
pub(crate) async fn save(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    coalition_only(&here)?;
    let id = say::id(&id)?;
    let (facets, problems) = house::rules::facets(&form);
    if !problems.is_empty() {
        return show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, form, problems).await;
    }
    let then = say::said(&here.at(&format!("organizations/{id}")), key!("said-org-saved"));
    Ok(here
        .write(&form, move |w| {
            organization::one(w, id)?;
            // Its words are its own: the coalition's form does not show them.
            let facets = Facets { words: facet::of(w, id)?.words, ..facets.clone() };
            facet::set(w, id, &facets)?;
            Ok(then.clone())
        })
        .await?)
}

/// The page, also for a form that needs another look.
pub(super) async fn show(here: &Here, id: Id, status: StatusCode, form: FormData, problems: Vec<Problem>) -> Answer {
    coalition_only(here)?;
    // Names are in this route's scope; ways to reach someone only for those who work with the coalition's people.
    let scope = here.may(Policy::PersonSee).filter(|scope| scope.rows() == starling_kernel::policy::Rows::All);
    let (one, facets, counted, mut delegates) = here
        .read(move |r| {
            let named = organization::all_delegates(r)?.into_iter().filter(|(organization, ..)| *organization == id);
            let bare = |(_, id, name)| Delegate { id, name, tel: None, mail: None };
            Ok((
                organization::one(r, id)?,
                facet::of(r, id)?,
                figure::of(r, id, figure::PEOPLE)?,
                named.map(bare).collect::<Vec<_>>(),
            ))
        })
        .await?;
    if let Some(scope) = scope.filter(|scope| scope.fields_of_others().has(Fields::WAYS)) {
        let people = here
            .app
            .db
            .read(scope, move |r| {
                let ids = organization::delegates(r, id)?;
                ids.into_iter().filter_map(|id| person::load(r, id).transpose()).collect::<Result<Vec<_>, _>>()
            })
            .await?;
        delegates = people.into_iter().map(reachable).collect();
    }
    let page = CardPage {
        f: here.frame(),
        total: total(here.l, counted),
        counted,
        one,
        facets,
        delegates,
        may_keep: here.may(Policy::OrganizationKeep).is_some(),
        problems,
        form,
    };
    here.page_as(status, &page)
}

fn reachable(person: Person) -> Delegate {
    let phone =
        person.phone().and_then(|text| starling_names::phone(text, "1").map(|phone| (phone.e164, text.to_owned())));
    Delegate { id: person.id, tel: phone, mail: person.mail().and_then(starling_names::mail), name: person.name }
}

impl CardPage {
    /// The card's own address, also where the page answers one of its forms.
    fn base(&self) -> String {
        self.f.at(&format!("organizations/{}", self.one.other.id))
    }

    fn problem(&self, field: &str) -> Option<Text> {
        self.problems.iter().find(|one| one.field == field).map(|one| say::problem(self.f.l, one))
    }

    fn told(&self, problem: &Problem) -> Text {
        say::problem(self.f.l, problem)
    }

    fn value(&self, field: &str) -> &str {
        self.form.get(field)
    }

    fn stream(&self, stream: &Stream) -> Text {
        self.f.l.t(&format!("stream-{}", stream.word()))
    }

    fn tongue(&self, tag: &str) -> Text {
        say::tongue(self.f.l, tag)
    }

    fn tags(&self) -> Vec<String> {
        house::pages::tags(&self.facets)
    }

    fn streams(&self) -> Vec<(Stream, Text, bool)> {
        house::pages::streams(&self.f, &self.facets)
    }

    fn is_live(&self) -> bool {
        self.one.state == State::Live
    }

    fn is_invited(&self) -> bool {
        self.one.state == State::Invited
    }
}
