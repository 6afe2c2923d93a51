//! The page of tags and its forms.

use crate::say::{self, May, Trouble};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use starling_db::Fail;
use starling_kernel::Id;
use starling_record::change::{About, Saving, SetKind};
use starling_record::tag::{self, Tag};
use starling_web::{Answer, FormData, Frame, Here};

#[derive(Template)]
#[template(path = "tags.html")]
struct TagsPage {
    f: Frame,
    may: May,
    tags: Vec<Tag>,
    trouble: Trouble,
}

impl TagsPage {
    fn encoded(&self, value: &str) -> String {
        say::encoded(value)
    }
}

/// Every tag, with its forms.
pub(crate) async fn list(here: Here) -> Answer {
    let tags = here.read(tag::all).await?;
    here.page(&TagsPage { f: here.frame(), may: May::of(&here), tags, trouble: Trouble::default() })
}

/// Makes a tag.
pub(crate) async fn create(here: Here, form: FormData) -> Answer {
    let (name, now, back) = (form.get("name").to_owned(), here.now(), here.at("tags"));
    let written = here.write(&form, move |w| {
        tag::make(w, &name, now)?;
        Ok(say::said(&back, "said-tag-made", None))
    });
    let written = written.await;
    again(&here, &form, None, written).await
}

/// Gives a tag another name.
pub(crate) async fn rename(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let (name, back) = (form.get("name").to_owned(), here.at("tags"));
    let written = here.write(&form, move |w| {
        tag::rename(w, id, &name)?;
        Ok(say::said(&back, "said-tag-renamed", None))
    });
    let written = written.await;
    again(&here, &form, Some(id), written).await
}

/// Makes a tag part of another.
pub(crate) async fn merge(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let (id, into) = (say::id(&id)?, say::id(form.get("into"))?);
    drop_into(&here, &form, id, Some(into), "said-tag-merged").await
}

/// Takes a tag off everyone, and the tag itself away.
pub(crate) async fn delete(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    drop_into(&here, &form, say::id(&id)?, None, "said-tag-deleted").await
}

async fn drop_into(here: &Here, form: &FormData, from: Id, into: Option<Id>, key: &'static str) -> Answer {
    let (ring, now, back) = (here.app.ring.clone(), here.now(), here.at("tags"));
    let written = here.write(form, move |w| {
        let kind = if into.is_some() { SetKind::Merge } else { SetKind::Tag };
        let saving = Saving::begin(w, &ring, now, About::of(kind))?;
        tag::merge(w, &saving, from, into)?;
        saving.finish(w)?;
        Ok(say::said(&back, key, None))
    });
    Ok(written.await?)
}

/// What was carried out, or the page again with what was typed.
async fn again(here: &Here, form: &FormData, row: Option<Id>, written: Result<Response, Fail>) -> Answer {
    let problems = match written {
        Ok(response) => return Ok(response),
        Err(fail) => say::refused(fail)?,
    };
    let frame = here.frame();
    let lines = problems.iter().map(|problem| say::problem(frame.l, problem)).collect();
    let trouble = Trouble { row, lines, typed: form.get("name").to_owned(), ..Trouble::default() };
    let tags = here.read(tag::all).await?;
    here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &TagsPage { f: frame, may: May::of(here), tags, trouble })
}
