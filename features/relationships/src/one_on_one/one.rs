//! One one-on-one: its time, what became of it, what was said and promised.

use super::rules::{self, MINUTES, written};
use crate::say::{self, Wrong};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_i18n::{Text, key};
use starling_kernel::{Id, Micros, Problem};
use starling_record::commitment::{self, Commitment, State as Promise};
use starling_record::gathering::{self, Debrief, OneOnOne, State};
use starling_web::{Answer, FormData, Frame, Here, Oops};

#[derive(Template)]
#[template(path = "one-on-one.html")]
struct OnePage {
    f: Frame,
    me: Option<Id>,
    one: OneOnOne,
    debrief: Option<Debrief>,
    promises: Vec<Commitment>,
    /// Whether its time has passed, so that the first question is whether they met.
    is_over: bool,
    /// What stands in the form for its time.
    day: String,
    clock: String,
    place: String,
    minutes: i64,
    wrong: Wrong,
    now: Micros,
}

impl OnePage {
    fn at(&self, rest: &str) -> String {
        self.f.at(&format!("one-on-ones/{}{rest}", self.one.id))
    }

    fn when(&self) -> Option<Text> {
        self.one.time.starts.map(|at| self.f.l.date_time(at, self.f.zone()))
    }

    fn date(&self, at: &Micros) -> Text {
        self.f.l.date_short(at, self.f.zone())
    }

    fn lengths(&self) -> [i64; 4] {
        MINUTES
    }

    fn wrong(&self, field: &str) -> Vec<&Text> {
        self.wrong.at(field)
    }

    fn promise(&self, promise: &Commitment) -> Text {
        super::promise::line(self.f.l, promise, self.me)
    }

    fn answers(&self, promise: &Commitment) -> &'static [Promise] {
        super::promise::answers(promise.state)
    }

    fn is_late(&self, promise: &Commitment) -> bool {
        promise.state.is_open() && promise.due.is_some_and(|due| due < self.now)
    }

    /// The parts of the debrief that have words, each under its question.
    fn told(&self) -> Vec<(&'static str, &str)> {
        let Some(words) = &self.debrief else { return Vec::new() };
        let all = [
            (key!("one-heard"), &words.heard),
            (key!("one-gifts"), &words.gifts),
            (key!("one-knows"), &words.knows),
            (key!("one-gave"), &words.gave),
        ];
        all.into_iter().filter(|(_, words)| !words.is_empty()).map(|(key, words)| (key, words.as_str())).collect()
    }

    fn paragraphs<'a>(&self, text: &'a str) -> Vec<&'a str> {
        text.lines().filter(|line| !line.trim().is_empty()).collect()
    }
}

type OnOne = Path<(String, String)>;

/// The page.
pub(crate) async fn page(here: Here, Path((_, id)): OnOne) -> Answer {
    show(&here, say::id(&id)?, StatusCode::OK, None, &[]).await
}

async fn show(here: &Here, id: Id, status: StatusCode, typed: Option<&FormData>, problems: &[Problem]) -> Answer {
    let read = move |r: &starling_db::Read<'_>| {
        Ok((gathering::load(r, id)?, gathering::debrief(r, id)?, commitment::at(r, id)?))
    };
    let (one, debrief, promises) = here.read(read).await?;
    let (mut day, mut clock) = written(one.time.starts, &here.house.zone);
    let (mut place, mut minutes) = (one.time.place.clone(), one.time.minutes);
    if let Some(form) = typed {
        (day, clock, place) = (form.get("day").to_owned(), form.get("clock").to_owned(), form.get("place").to_owned());
        minutes = form.get("minutes").parse().unwrap_or(minutes);
    }
    let now = here.now();
    let is_over = one.state == State::Set && one.time.starts.is_some_and(|starts| starts <= now);
    let mut f = here.frame();
    f.address = here.at(&format!("one-on-ones/{id}"));
    let wrong = Wrong::of(here.l, problems);
    let me = here.scope.party();
    let page = OnePage { f, me, one, debrief, promises, is_over, day, clock, place, minutes, wrong, now };
    here.page_as(status, &page)
}

/// `POST …/time`: a time, or another one.
pub(crate) async fn time(here: Here, Path((_, id)): OnOne, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let time = match rules::time(&form, &here.house.zone) {
        Ok(time) => time,
        Err(problem) => return show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &[problem]).await,
    };
    let version = form.get("version").parse().unwrap_or(0);
    let (now, back) = (here.now(), here.at(&format!("one-on-ones/{id}")));
    let written = here.write(&form, move |w| {
        gathering::set(w, now, id, version, &time)?;
        Ok(say::said(&back, key!("said-one-set")))
    });
    match written.await {
        Ok(answer) => Ok(answer),
        Err(fail) => {
            let problems = say::refused(fail)?;
            show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), &problems).await
        }
    }
}

/// `POST …/outcome`: they did not meet, one said no, or it was called off. That they met is said with the debrief.
pub(crate) async fn outcome(here: Here, Path((_, id)): OnOne, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let version = form.get("version").parse().unwrap_or(0);
    let state = State::from_word(form.get("state")).ok_or(Oops::Unreadable)?;
    let (now, back) = (here.now(), here.at(&format!("one-on-ones/{id}")));
    let written = here.write(&form, move |w| {
        let key = match state {
            State::Missed => gathering::miss(w, now, id, version).map(|()| key!("said-one-missed"))?,
            State::Declined => gathering::decline(w, now, id, version).map(|()| key!("said-one-declined"))?,
            State::Cancelled => gathering::call_off(w, now, id, version).map(|()| key!("said-one-cancelled"))?,
            State::Asked | State::Set | State::Held => {
                return Err(Problem::of("", key!("problem-one-on-one-way")).with("state", state.word()).into());
            }
        };
        Ok(say::said(&back, key))
    });
    match written.await {
        Ok(answer) => Ok(answer),
        Err(fail) => {
            let problems = say::refused(fail)?;
            show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, None, &problems).await
        }
    }
}
