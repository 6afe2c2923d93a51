//! The page of the house's own fields and its forms.

use crate::say::{self, May, Trouble};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use starling_db::Fail;
use starling_kernel::Id;
use starling_record::change::{About, Saving, SetKind};
use starling_record::field::{self, Field, FieldKind};
use starling_web::{Answer, FormData, Frame, Here};

#[derive(Template)]
#[template(path = "fields.html")]
struct FieldsPage {
    f: Frame,
    may: May,
    fields: Vec<Field>,
    trouble: Trouble,
}

impl FieldsPage {
    fn kinds(&self) -> [FieldKind; 4] {
        FieldKind::ALL
    }
}

/// Every field, with its forms.
pub(crate) async fn list(here: Here) -> Answer {
    let fields = here.read(field::all).await?;
    here.page(&FieldsPage { f: here.frame(), may: May::of(&here), fields, trouble: Trouble::default() })
}

fn choices(form: &FormData) -> Vec<String> {
    let mut choices: Vec<String> = Vec::new();
    for choice in form.get("choices").lines().map(str::trim).filter(|choice| !choice.is_empty()) {
        if !choices.iter().any(|known| known == choice) {
            choices.push(choice.to_owned());
        }
    }
    choices
}

/// Makes a field.
pub(crate) async fn create(here: Here, form: FormData) -> Answer {
    let (name, choices, back) = (form.get("name").to_owned(), choices(&form), here.at("fields"));
    let kind = FieldKind::from_word(form.get("kind")).unwrap_or_default();
    let written = here.write(&form, move |w| {
        field::make(w, &name, kind, if kind == FieldKind::Choice { &choices } else { &[] })?;
        Ok(say::said(&back, "said-field-made", None))
    });
    let written = written.await;
    again(&here, &form, None, written).await
}

/// Gives a field another name, other choices, another place.
pub(crate) async fn change(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let (name, choices, back) = (form.get("name").to_owned(), choices(&form), here.at("fields"));
    let position = form.get("position").parse::<i64>().map_or(1, |position| position.clamp(1, 999));
    let written = here.write(&form, move |w| {
        field::change(w, id, &name, &choices, position)?;
        Ok(say::said(&back, "said-field-saved", None))
    });
    let written = written.await;
    again(&here, &form, Some(id), written).await
}

/// Takes a field away, and everyone's value in it.
pub(crate) async fn delete(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let (ring, now, back) = (here.app.ring.clone(), here.now(), here.at("fields"));
    let written = here.write(&form, move |w| {
        let saving = Saving::begin(w, &ring, now, About::of(SetKind::Merge))?;
        field::remove(w, &saving, id)?;
        saving.finish(w)?;
        Ok(say::said(&back, "said-field-deleted", None))
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
    let trouble = Trouble {
        row,
        lines: problems.iter().map(|problem| say::problem(frame.l, problem)).collect(),
        typed: form.get("name").to_owned(),
        choices: form.get("choices").to_owned(),
        kind: form.get("kind").to_owned(),
    };
    let fields = here.read(field::all).await?;
    here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &FieldsPage { f: frame, may: May::of(here), fields, trouble })
}
