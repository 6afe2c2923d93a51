//! The page's small forms: consents and tags.

use super::pages::again;
use super::rules::answered;
use crate::say;
use axum::extract::Path;
use starling_db::Fail;
use starling_kernel::Id;
use starling_kernel::policy::Rows;
use starling_record::change::{About, Saving, SetKind};
use starling_record::{person, tag};
use starling_web::{Answer, FormData, Here, Oops};

/// Keeps the answers to "may we?".
pub(crate) async fn consents(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let (ring, now, house) = (here.app.ring.clone(), here.now(), here.house.id);
    let (back, sent) = (here.at(&format!("people/{id}")), form.clone());
    let undoes = here.may(starling_kernel::Policy::ChangeSee).is_some();
    let written = here.write(&form, move |w| {
        let mut person = person::load(w, id)?.ok_or(Fail::Missing)?;
        person.consents = answered(&person.consents, house, &sent, now);
        let saving = Saving::begin(w, &ring, now, About::of(SetKind::Edit))?;
        let saved = person::save(w, &saving, &person)?;
        let set = saving.finish(w)?;
        let changed = !saved.fields.is_empty();
        let key = if changed { "said-consent-saved" } else { "said-person-same" };
        Ok(say::said(&back, key, Some(set).filter(|_| changed && undoes)))
    });
    match written.await {
        Ok(response) => Ok(response),
        Err(fail) => again(here, id, fail, "c-source", form.get("source")).await,
    }
}

/// Gives a tag (`tag=ID` or `name=…`) or takes one (`off=ID`).
pub(crate) async fn tags(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    // Nobody sorts themself: tags are the house's words about its people.
    if here.scope.rows() == Rows::Own {
        return Err(Oops::Missing);
    }
    let (ring, now) = (here.app.ring.clone(), here.now());
    let (back, sent) = (here.at(&format!("people/{id}")), form.clone());
    let undoes = here.may(starling_kernel::Policy::ChangeSee).is_some();
    let written = here.write(&form, move |w| {
        person::load(w, id)?.ok_or(Fail::Missing)?;
        let off = sent.get("off").parse::<Id>().ok();
        let tag = match (off, sent.get("name")) {
            (Some(tag), _) => tag,
            (None, "") => return Ok(back.clone()),
            (None, name) => tag::find_or_make(w, name, now)?,
        };
        let saving = Saving::begin(w, &ring, now, About::of(SetKind::Tag))?;
        tag::put(w, &saving, &[id], tag, off.is_none())?;
        let set = saving.finish(w)?;
        let key = if off.is_some() { "said-tag-off" } else { "said-tag-on" };
        Ok(say::said(&back, key, Some(set).filter(|_| undoes)))
    });
    match written.await {
        Ok(response) => Ok(response),
        Err(fail) => again(here, id, fail, "t-name", form.get("name")).await,
    }
}
