//! A new organization: its own house, its card here, and its stewards asked in person. Whoever makes it has no seat in
//! it and cannot look inside.

use super::coalition_only;
use super::rules::house_id;
use crate::letter::{self, Asked, Ready};
use crate::say;
use askama::Template;
use axum::http::StatusCode;
use starling_db::{Anyone, Fail};
use starling_i18n::{Text, key};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Language, Problem, Scope};
use starling_record::facet::{Facets, Stream};
use starling_record::house::{House, HouseKind, NewHouse};
use starling_record::organization::Other;
use starling_record::{facet, house, organization};
use starling_web::{Answer, FormData, Frame, Here, see_other};

#[derive(Template)]
#[template(path = "organization_new.html")]
struct NewPage {
    f: Frame,
    form: FormData,
    problems: Vec<Problem>,
}

/// `GET /o/{slug}/organizations/new`
pub(crate) async fn page(here: Here) -> Answer {
    coalition_only(&here)?;
    show(&here, StatusCode::OK, FormData::default(), Vec::new())
}

/// `POST /o/{slug}/organizations`
pub(crate) async fn save(here: Here, form: FormData) -> Answer {
    coalition_only(&here)?;
    if form.get("how") == "known" { known(here, form).await } else { made(here, form).await }
}

/// What the form for a new house says.
struct Wanted {
    name: String,
    language: Language,
    streams: Vec<Stream>,
    stewards: Vec<Asked>,
}

fn read(form: &FormData) -> Result<Wanted, Vec<Problem>> {
    let mut problems = Vec::new();
    let name = starling_names::clean_name(form.get("name")).unwrap_or_else(|_| {
        problems.push(Problem::of("name", key!("org-name-wrong")));
        String::new()
    });
    let mut stewards = Vec::new();
    for (name_at, mail_at) in [("steward.1", "steward.1.mail"), ("steward.2", "steward.2.mail")] {
        match letter::asked((name_at, mail_at), form.get(name_at), form.get(mail_at)) {
            Ok(asked) => stewards.extend(asked),
            Err(found) => problems.extend(found),
        }
    }
    if stewards.is_empty() && !problems.iter().any(|one| one.field.starts_with("steward")) {
        problems.push(Problem::of("steward.1", key!("org-steward-missing")));
    }
    let language = Language::from_tag(form.get("lang")).unwrap_or_default();
    let streams = Stream::ALL.into_iter().filter(|one| form.all("stream").any(|sent| sent == one.word())).collect();
    if problems.is_empty() { Ok(Wanted { name, language, streams, stewards }) } else { Err(problems) }
}

async fn made(here: Here, form: FormData) -> Answer {
    let wanted = match read(&form) {
        Ok(wanted) => wanted,
        Err(problems) => return show(&here, StatusCode::UNPROCESSABLE_ENTITY, form, problems),
    };
    let now = here.now();
    let id = house_id(here.house.id, here.account_id(), &form.request());
    let ready: Vec<Ready> = wanted.stewards.into_iter().map(Ready::new).collect();
    // First the house, with the coalition's offer in it; then the card here. A form sent again, or after a crash
    // between the two, finds the house and goes on.
    let (letters, coalition) = (ready.clone(), coalition_card(&here));
    let new = NewHouse {
        kind: HouseKind::Organization,
        slug: wanted.name.clone(),
        name: wanted.name,
        language: wanted.language,
        zone: here.house.zone.clone(),
    };
    let (house, fresh) = here
        .app
        .db
        .write(Scope::system(id, SystemTask::Operator), move |w| {
            w.lock(id)?;
            if let Some(house) = house::find(w, id)? {
                return Ok((house, false));
            }
            let house = house::found(w, &new, now)?;
            organization::invite(w, &coalition, true, now)?;
            letters.iter().try_for_each(|one| one.write(w, now))?;
            Ok((house, true))
        })
        .await?;
    let sent = !fresh || letter::send(&here, id, &house.name, house.language, &ready).await;
    let key = if sent { key!("said-org-made") } else { key!("said-org-unsent") };
    let streams = wanted.streams;
    offer(&here, &form, &house, true, key, streams).await
}

/// An organization that has its house on this server already: it is asked, and answers itself.
async fn known(here: Here, form: FormData) -> Answer {
    let slug = form.get("slug").rsplit('/').find(|part| !part.is_empty()).unwrap_or("").to_ascii_lowercase();
    let found = here.app.db.read(Anyone::NOBODY, move |r| house::by_slug(r, &slug)).await?;
    let Some(house) = found.filter(|house| house.kind == HouseKind::Organization) else {
        let problem = Problem::of("slug", key!("org-slug-unknown"));
        return show(&here, StatusCode::UNPROCESSABLE_ENTITY, form, vec![problem]);
    };
    ask(&here, house.id).await?;
    offer(&here, &form, &house, false, key!("said-org-asked"), Vec::new()).await
}

/// Writes the coalition's offer in the organization's house, where its steward finds it.
pub(super) async fn ask(here: &Here, organization: Id) -> Result<(), Fail> {
    let (coalition, now) = (coalition_card(here), here.now());
    here.app
        .db
        .write(Scope::system(organization, SystemTask::Job), move |w| organization::invite(w, &coalition, false, now))
        .await
}

fn coalition_card(here: &Here) -> Other {
    Other {
        id: here.house.id,
        kind: HouseKind::Coalition,
        name: here.house.name.clone(),
        language: here.house.language,
    }
}

/// Writes the organization's card and the offer in the coalition's own house.
async fn offer(
    here: &Here,
    form: &FormData,
    house: &House,
    made: bool,
    key: &'static str,
    streams: Vec<Stream>,
) -> Answer {
    let (card, now) = (Other::from(house), here.now());
    let then = say::said(&here.at(&format!("organizations/{}", house.id)), key);
    Ok(here
        .write(form, move |w| {
            organization::invite(w, &card, made, now)?;
            if !streams.is_empty() {
                let facets = Facets { streams: streams.clone(), ..Facets::default() };
                facet::set(w, card.id, &facets.filled_from(&facet::of(w, card.id)?))?;
            }
            Ok(then.clone())
        })
        .await
        .unwrap_or_else(|fail| {
            tracing::error!(%fail, "an organization's card could not be written");
            see_other(&here.at("organizations/new"))
        }))
}

fn show(here: &Here, status: StatusCode, form: FormData, problems: Vec<Problem>) -> Answer {
    here.page_as(status, &NewPage { f: here.frame(), form, problems })
}

impl NewPage {
    fn problem(&self, field: &str) -> Option<Text> {
        self.problems.iter().find(|one| one.field == field).map(|one| say::problem(self.f.l, one))
    }

    fn told(&self, problem: &Problem) -> Text {
        say::problem(self.f.l, problem)
    }

    fn value(&self, field: &str) -> &str {
        self.form.get(field)
    }

    fn streams(&self) -> Vec<(Stream, Text, bool)> {
        let ticked = |one: Stream| self.form.all("stream").any(|sent| sent == one.word());
        Stream::ALL.into_iter().map(|one| (one, self.f.l.t(&format!("stream-{}", one.word())), ticked(one))).collect()
    }

    fn is_language(&self, language: &Language) -> bool {
        let sent = Language::from_tag(self.form.get("lang"));
        sent.unwrap_or_else(|| self.f.house.as_ref().map_or(Language::En, |house| house.language)) == *language
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_organization_needs_a_name_and_someone_to_keep_it() {
        let steward = [("steward.1", "Pao Vang"), ("steward.1.mail", "pao@example.org")];
        for (pairs, expected) in [
            (vec![("name", "Maple Court"), steward[0], steward[1]], &[][..]),
            (vec![("name", "Maple Court")], &["org-steward-missing"]),
            (vec![("name", " "), ("steward.2", "Dee")], &["org-name-wrong", "org-steward-mail-wrong"]),
            (vec![("name", "Maple"), ("steward.2", "Dee"), ("steward.2.mail", "dee@example.org")], &[]),
        ] {
            let form = FormData::from_pairs(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect());
            let found = read(&form).err().unwrap_or_default();
            assert_eq!(found.iter().map(|one| one.key).collect::<Vec<_>>(), expected, "{pairs:?}");
        }
    }
}
