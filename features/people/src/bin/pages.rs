//! The page of the bin, and the way in and out of it.

use crate::say::{self, May};
use askama::Template;
use axum::extract::Path;
use starling_i18n::Text;
use starling_kernel::{Id, Micros};
use starling_record::bin::{self, Binned, STAYS};
use starling_record::change::{About, Saving, SetKind};
use starling_web::{Answer, FormData, Frame, Here};

const SIZE: usize = 200;

#[derive(Template)]
#[template(path = "bin.html")]
struct BinPage {
    f: Frame,
    may: May,
    people: Vec<Binned>,
    count: i64,
    now: Micros,
}

impl BinPage {
    fn gone(&self, binned: &Micros) -> Text {
        self.f.l.date_short(binned + STAYS, self.f.zone())
    }
}

/// Who is in the bin, and until when.
pub(crate) async fn list(here: Here) -> Answer {
    let (people, count) = here.read(|r| Ok((bin::list(r, SIZE)?, bin::count(r)?))).await?;
    here.page(&BinPage { f: here.frame(), may: May::of(&here), people, count, now: here.now() })
}

/// Moves a person to the bin.
pub(crate) async fn put(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let (id, back) = (say::id(&id)?, here.at("people"));
    carry_out(&here, &form, id, SetKind::Bin, back, "said-person-binned").await
}

/// Takes a person out of the bin.
pub(crate) async fn restore(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let back = here.at(&format!("people/{id}"));
    carry_out(&here, &form, id, SetKind::Restore, back, "said-person-restored").await
}

async fn carry_out(here: &Here, form: &FormData, id: Id, kind: SetKind, back: String, key: &'static str) -> Answer {
    let (ring, now) = (here.app.ring.clone(), here.now());
    let undoes = here.may(starling_kernel::Policy::ChangeSee).is_some();
    let written = here.write(form, move |w| {
        let saving = Saving::begin(w, &ring, now, About::of(kind))?;
        if kind == SetKind::Bin {
            bin::put(w, &saving, id)?
        } else {
            bin::restore(w, &ring, &saving, id)?
        };
        let set = saving.finish(w)?;
        Ok(say::said(&back, key, Some(set).filter(|_| undoes)))
    });
    Ok(written.await?)
}
