//! The debrief: two minutes on a phone, while it is fresh.

use super::rules::{FOLLOW_UP, Told, told};
use crate::say::{self, Wrong};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_db::{Fail, Read};
use starling_i18n::{Text, key};
use starling_kernel::policy::Rows;
use starling_kernel::{Id, Problem};
use starling_record::commitment::{self, Draft, Kind, State as Promise};
use starling_record::gathering::{self, Debrief, OneOnOne, State};
use starling_record::note;
use starling_web::{Answer, FormData, Frame, Here};

#[derive(Template)]
#[template(path = "one-on-one-debrief.html")]
struct DebriefPage {
    f: Frame,
    one: OneOnOne,
    /// What stands in the form.
    typed: FormData,
    /// What the other wrote meanwhile, when it differs.
    meanwhile: Option<Debrief>,
    version: i64,
    /// Whether a private note may be written about the other.
    may_note: bool,
    wrong: Wrong,
}

impl DebriefPage {
    fn wrong(&self, field: &str) -> Vec<&Text> {
        self.wrong.at(field)
    }

    /// The fields of the shared part: name, question, help.
    fn questions(&self) -> [(&'static str, &'static str, &'static str); 4] {
        [
            ("heard", key!("one-heard"), key!("one-heard-help")),
            ("gifts", key!("one-gifts"), key!("one-gifts-help")),
            ("knows", key!("one-knows"), key!("one-knows-help")),
            ("gave", key!("one-gave"), key!("one-gave-help")),
        ]
    }

    fn typed(&self, field: &str) -> &str {
        self.typed.get(field)
    }

    fn answers(&self) -> [Promise; 4] {
        [Promise::Yes, Promise::Later, Promise::No, Promise::Asked]
    }

    fn is_first(&self) -> bool {
        self.version == 0
    }

    /// What the other wrote differently, under its question.
    fn others(&self, words: &Debrief) -> Vec<(&'static str, String)> {
        let theirs = [&words.heard, &words.gifts, &words.knows, &words.gave];
        let all = self.questions().into_iter().zip(theirs);
        all.filter(|((field, ..), theirs)| theirs.as_str() != self.typed(field))
            .map(|((_, key, _), theirs)| (key, theirs.clone()))
            .collect()
    }
}

type OnOne = Path<(String, String)>;

async fn known(here: &Here, id: Id) -> Result<(OneOnOne, Option<Debrief>), Fail> {
    here.read(move |r: &Read<'_>| Ok((gathering::load(r, id)?, gathering::debrief(r, id)?))).await
}

fn filled(words: Option<&Debrief>) -> FormData {
    let Some(words) = words else { return FormData::default() };
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    FormData::from_pairs(vec![
        field("heard", &words.heard),
        field("gifts", &words.gifts),
        field("knows", &words.knows),
        field("gave", &words.gave),
    ])
}

/// The form.
pub(crate) async fn page(here: Here, Path((_, id)): OnOne) -> Answer {
    let (one, words) = known(&here, say::id(&id)?).await?;
    let version = words.as_ref().map_or(0, |words| words.version);
    let may_note = here.scope.rows() != Rows::Own;
    let typed = filled(words.as_ref());
    let wrong = Wrong::default();
    here.page(&DebriefPage { f: here.frame(), one, typed, meanwhile: None, version, may_note, wrong })
}

/// The form again, with what was typed.
async fn again(here: &Here, id: Id, form: FormData, problems: &[Problem], stale: bool) -> Answer {
    let (one, words) = known(here, id).await?;
    let version = words.as_ref().map_or(0, |words| words.version);
    let mut f = here.frame();
    f.address = here.at(&format!("one-on-ones/{id}/debrief"));
    let may_note = here.scope.rows() != Rows::Own;
    let meanwhile = words.filter(|_| stale);
    let wrong = Wrong::of(here.l, problems);
    let page = DebriefPage { f, one, typed: form, meanwhile, version, may_note, wrong };
    here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// `POST …/debrief`: words for both, what was promised, and words for nobody else; all of it or nothing.
pub(crate) async fn save(here: Here, Path((_, id)): OnOne, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let told = match told(&form, &here.house.zone, here.l.tag()) {
        Ok(told) => told,
        Err(problems) => return again(&here, id, form, &problems, false).await,
    };
    let me = here.scope.party().ok_or(starling_web::Oops::Missing)?;
    let (now, ring, back) = (here.now(), here.app.ring.clone(), here.at(&format!("one-on-ones/{id}")));
    let written = here.write(&form, move |w| {
        let one = gathering::load(w, id)?;
        if one.state != State::Held {
            gathering::hold(w, now, id, one.version)?;
        }
        told.shared.write(w, now, id)?;
        for draft in promises(&told, me, &one, one.held.unwrap_or(now)) {
            commitment::make(w, now, &draft)?;
        }
        if !told.private.is_empty() {
            let lang = told.shared.lang.clone();
            let draft = note::Draft { about: one.other, is_private: true, lang, body: told.private.clone() };
            note::write(w, &ring, now, &draft)?;
        }
        Ok(say::said(&back, key!("said-one-debriefed")))
    });
    match written.await {
        Ok(answer) => Ok(answer),
        Err(Fail::Stale) => again(&here, id, form, &[], true).await,
        Err(fail) => {
            let problems = say::refused(fail)?;
            again(&here, id, form, &problems, false).await
        }
    }
}

/// What the debrief promises.
fn promises(told: &Told, me: Id, one: &OneOnOne, held: i64) -> Vec<Draft> {
    let lang = || told.shared.lang.clone();
    let mut all = Vec::new();
    if !told.ask.is_empty() {
        let state = told.answer.unwrap_or(Promise::Asked);
        let words = told.ask.clone();
        all.push(Draft {
            kind: Kind::Ask,
            from: one.other,
            to: me,
            about: one.id,
            words,
            lang: lang(),
            state,
            due: None,
        });
    }
    if !told.next.is_empty() {
        let (from, to) = if told.by_me { (me, one.other) } else { (one.other, me) };
        let (words, due) = (told.next.clone(), told.due);
        all.push(Draft {
            kind: Kind::NextStep,
            from,
            to,
            about: one.id,
            words,
            lang: lang(),
            state: Promise::Yes,
            due,
        });
    }
    if told.thanks {
        let due = Some(held + FOLLOW_UP);
        let (words, state) = (String::new(), Promise::Yes);
        all.push(Draft {
            kind: Kind::FollowUp,
            from: me,
            to: one.other,
            about: one.id,
            words,
            lang: lang(),
            state,
            due,
        });
    }
    all
}
