//! Writing a note, opening one's own, correcting it, the bin.

use crate::say;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_db::{Fail, Read};
use starling_i18n::Text;
use starling_kernel::Id;
use starling_record::note::{self, Draft, Note};
use starling_record::person;
use starling_web::{Answer, FormData, Frame, Here, Oops};

#[derive(Template)]
#[template(path = "note.html")]
struct NotePage {
    f: Frame,
    who: String,
    about: Id,
    /// `None` on a note that is still to be written.
    note: Option<Note>,
    is_private: bool,
    body: String,
    lines: Vec<Text>,
}

impl NotePage {
    fn at(&self, rest: &str) -> String {
        self.f.at(&format!("people/{}{rest}", self.about))
    }

    fn action(&self) -> String {
        self.note.as_ref().map_or_else(|| self.at("/notes"), |note| self.at(&format!("/notes/{}", note.id)))
    }

    fn gone(&self, note: &Note) -> Text {
        self.f.l.date_short(note.expires, self.f.zone())
    }
}

/// Writes a note about a person.
pub(crate) async fn write(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let about = say::id(&id)?;
    let is_private = form.get("private") == "yes";
    let body = form.get("body").to_owned();
    let draft = Draft { about, is_private, lang: String::new(), body: body.clone() };
    let (ring, now, back) = (here.app.ring.clone(), here.now(), here.at(&format!("people/{about}")));
    let written = here.write(&form, move |w| {
        note::write(w, &ring, now, &draft)?;
        let key = if draft.is_private { "said-note-sealed" } else { "said-note-written" };
        Ok(say::said(&back, key, None))
    });
    match written.await {
        Ok(response) => Ok(response),
        Err(fail) => again(&here, about, None, is_private, body, fail).await,
    }
}

/// The page again, with what was typed.
async fn again(here: &Here, about: Id, note: Option<Note>, is_private: bool, body: String, fail: Fail) -> Answer {
    let problems = say::refused(fail)?;
    let who = here.read(move |r| name(r, about)).await?;
    let f = here.frame();
    let lines = problems.iter().map(|problem| say::problem(f.l, problem)).collect();
    here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &NotePage { f, who, about, note, is_private, body, lines })
}

fn name(r: &Read<'_>, about: Id) -> Result<String, Fail> {
    Ok(person::load(r, about)?.ok_or(Fail::Missing)?.name)
}

type OnNote = Path<(String, String, String)>;

/// One's own note, opened, with the form to correct it.
pub(crate) async fn open(here: Here, Path((_, about, id)): OnNote) -> Answer {
    let (about, id) = (say::id(&about)?, say::id(&id)?);
    let (note, who) = own(&here, about, id).await?;
    let page = NotePage {
        f: here.frame(),
        who,
        about,
        is_private: note.is_private,
        body: note.body.clone(),
        note: Some(note),
        lines: Vec::new(),
    };
    here.page(&page)
}

/// A note of the reader's own about this person; anything else is not there.
async fn own(here: &Here, about: Id, id: Id) -> Result<(Note, String), Oops> {
    let ring = here.app.ring.clone();
    let (note, who) = here.read(move |r| Ok((note::load(r, &ring, id)?, name(r, about)?))).await?;
    if note.about == about && note.author == here.account_id() { Ok((note, who)) } else { Err(Oops::Missing) }
}

/// Corrects one's own note.
pub(crate) async fn edit(here: Here, Path((_, about, id)): OnNote, form: FormData) -> Answer {
    let (about, id) = (say::id(&about)?, say::id(&id)?);
    let (note, _) = own(&here, about, id).await?;
    let (ring, now, back) = (here.app.ring.clone(), here.now(), here.at(&format!("people/{about}")));
    let body = form.get("body").to_owned();
    let (words, lang) = (body.clone(), note.lang.clone());
    let written = here.write(&form, move |w| {
        note::edit(w, &ring, now, id, &lang, &words)?;
        Ok(say::said(&back, "said-note-saved", None))
    });
    match written.await {
        Ok(response) => Ok(response),
        Err(fail) => {
            let is_private = note.is_private;
            again(&here, about, Some(note), is_private, body, fail).await
        }
    }
}

/// Moves one's own note to the bin.
pub(crate) async fn bin(here: Here, Path((_, about, id)): OnNote, form: FormData) -> Answer {
    let (about, id) = (say::id(&about)?, say::id(&id)?);
    own(&here, about, id).await?;
    let (now, back) = (here.now(), here.at(&format!("people/{about}?note={id}")));
    let written = here.write(&form, move |w| {
        note::bin(w, now, id)?;
        Ok(back.clone())
    });
    Ok(written.await?)
}

/// Takes one's own note out of the bin.
pub(crate) async fn restore(here: Here, Path((_, about, id)): OnNote, form: FormData) -> Answer {
    let (about, id) = (say::id(&about)?, say::id(&id)?);
    let back = here.at(&format!("people/{about}"));
    let written = here.write(&form, move |w| {
        note::restore(w, id)?;
        Ok(say::said(&back, "said-note-restored", None))
    });
    Ok(written.await?)
}
