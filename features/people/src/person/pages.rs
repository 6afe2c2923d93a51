//! The page itself, who opened it, and its history.

use super::rules::{BASES, PURPOSES, Shared, is_new_look, shared};
use crate::say::{self, May};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use starling_db::{Fail, Read};
use starling_i18n::{Args, Text};
use starling_kernel::clock::DAY;
use starling_kernel::policy::{Fields, Rows};
use starling_kernel::{Id, Micros, Policy, Scope};
use starling_record::bin::STAYS;
use starling_record::change::{self, Event, SetState};
use starling_record::holder;
use starling_record::household::{self, Sharer};
use starling_record::note::{self, Note};
use starling_record::person::{self, Channel, Consent, Person, Way};
use starling_record::read_log::{self, Look};
use starling_record::tag::{self, Tag};
use starling_record::tie::{self, Tie};
use starling_web::{Answer, Frame, Here, Oops};
use std::collections::HashMap;

/// How far back the line about who opened the page looks, and how many looks the page of them shows.
const LOOKS_SPAN: Micros = 90 * DAY;
const LOOKS: usize = 300;

/// Everything the page shows, read in one transaction.
struct Known {
    person: Person,
    notes: Vec<Note>,
    events: Vec<Event>,
    sharers: Vec<Sharer>,
    ties: Vec<Tie>,
    holders: Vec<(Id, String)>,
    tags: Vec<Tag>,
    new_look: bool,
}

/// What was wrong with one of the page's small forms, and what was typed into it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wrong {
    /// The input to go to.
    pub at: &'static str,
    pub lines: Vec<Text>,
    pub typed: String,
}

impl Wrong {
    fn is(&self, at: &str) -> bool {
        !self.lines.is_empty() && self.at == at
    }

    fn typed(&self, at: &str) -> &str {
        if self.is(at) { &self.typed } else { "" }
    }
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    f: Frame,
    may: May,
    person: Person,
    own: bool,
    sees: Fields,
    may_edit: bool,
    may_note: bool,
    may_meet: bool,
    shared: Vec<Note>,
    private: Vec<Note>,
    events: Vec<Event>,
    sharers: Vec<Sharer>,
    ties: Vec<Tie>,
    holders: Vec<(Id, String)>,
    tags: Vec<Tag>,
    looks: Option<usize>,
    me: Id,
    house: Id,
    coalition: bool,
    binned_note: Option<Id>,
    now: Micros,
    wrong: Wrong,
}

impl PersonPage {
    fn at(&self, rest: &str) -> String {
        self.f.at(&format!("people/{}{rest}", self.person.id))
    }

    fn ways(&self, kind: &str) -> Vec<&Way> {
        self.person.ways.iter().filter(|way| way.kind.word() == kind).collect()
    }

    fn shown(&self, way: &Way) -> String {
        say::shown(way)
    }

    /// Whether they go by another name than the first part of theirs.
    fn is_called(&self) -> bool {
        let given = &self.person.given;
        !given.is_empty() && given != starling_names::given(&self.person.name)
    }

    fn href(&self, way: &Way) -> String {
        say::href(way).unwrap_or_default()
    }

    fn lines(&self, way: &Way) -> Vec<String> {
        say::address(way)
    }

    fn sees(&self, what: &str) -> bool {
        self.sees.has(match what {
            "ways" => Fields::WAYS,
            "address" => Fields::ADDRESS,
            "needs" => Fields::NEEDS,
            "tags" => Fields::TAGS,
            "notes" => Fields::NOTES,
            _ => Fields::HISTORY,
        })
    }

    fn shared_ways(&self) -> Vec<Shared<'_>> {
        shared(&self.sharers)
    }

    fn speaks(&self) -> String {
        say::spoken(self.f.l, &self.person.lang, &self.person.speaks)
    }

    /// "Text messages: yes, for everything we send. She said so on 3 October."
    fn consent(&self, consent: &Consent) -> Text {
        let l = self.f.l;
        let args = Args::new()
            .with("channel", consent.channel.word())
            .with("answer", if consent.yes { "yes" } else { "no" })
            .with("purpose", &consent.purpose)
            .with("basis", &consent.basis)
            .with("date", l.date_short(consent.at, self.f.zone()));
        l.ta("people-consent-is", &args)
    }

    fn of_us(&self) -> Vec<&Consent> {
        self.person.consents.iter().filter(|consent| consent.sender == self.house).collect()
    }

    fn of_others(&self) -> Vec<&Consent> {
        self.person.consents.iter().filter(|consent| consent.sender != self.house).collect()
    }

    fn channels(&self) -> [Channel; 4] {
        Channel::ALL
    }

    fn purposes(&self) -> [&'static str; 3] {
        PURPOSES
    }

    fn bases(&self) -> [&'static str; 3] {
        BASES
    }

    /// Tags the person does not carry yet.
    fn more_tags(&self) -> Vec<&Tag> {
        self.tags.iter().filter(|tag| !self.person.tags.iter().any(|has| has.id == tag.id)).collect()
    }

    fn latest(&self) -> Vec<Line> {
        self.events.iter().take(4).map(|event| line(&self.f, event, self.may.changes)).collect()
    }

    fn gone_on(&self) -> Text {
        let gone = self.person.binned.unwrap_or(self.now) + STAYS;
        self.f.l.date_short(gone, self.f.zone())
    }

    fn is_me(&self, note: &Note) -> bool {
        note.author == self.me
    }

    fn date(&self, at: &Micros) -> Text {
        self.f.l.date_short(at, self.f.zone())
    }

    fn paragraphs<'a>(&self, text: &'a str) -> Vec<&'a str> {
        text.lines().filter(|line| !line.trim().is_empty()).collect()
    }

    /// What the reader does not see of this person, in one sentence.
    fn hidden(&self) -> Option<&'static str> {
        match (self.sees("notes"), self.sees("ways")) {
            (true, _) => None,
            (false, true) => Some("people-hidden-held"),
            (false, false) => Some("people-hidden-names"),
        }
    }
}

/// One event of a history, ready to show.
struct Line {
    at: Micros,
    what: Text,
    parts: String,
    by: Text,
    undone: bool,
    undo: Option<Id>,
}

fn line(f: &Frame, event: &Event, undoes: bool) -> Line {
    let l = f.l;
    let words: Vec<Text> = (event.fields.iter())
        .filter(|word| !["created", "removed", "state"].contains(&word.as_str()))
        .map(|word| l.t1("people-part", "part", word))
        .collect();
    let what = match event.fields.iter().find(|word| ["created", "removed"].contains(&word.as_str())) {
        Some(word) => l.t1("people-event-row", "what", word),
        None => l.t1("people-event", "kind", event.kind.word()),
    };
    let by = match (event.by_name.as_str(), event.source.as_str()) {
        ("", _) => l.t("people-by-system"),
        (name, "") => l.t1("people-by", "who", name),
        (name, source) => l.t2("people-by-from", "who", name, "source", source),
    };
    let done = event.state == SetState::Undone;
    // A list brought in is taken back as a whole, on its own page.
    let alone = !matches!(event.kind, change::SetKind::Import | change::SetKind::Demo | change::SetKind::Merge);
    let undo = (undoes && !done && alone && event.state == SetState::Applied).then_some(event.set);
    Line { at: event.at, what, parts: words.join(&l.t("people-and")), by, undone: done, undo }
}

/// What may be read of the looks at a person: `None` where the reader has no right to know.
async fn looks(here: &Here, person: Id) -> Result<Option<Vec<Look>>, Fail> {
    let Some(scope) = here.may(Policy::ReadLogSee) else { return Ok(None) };
    if scope.rows() != Rows::All && scope.party() != Some(person) {
        return Ok(None);
    }
    here.app.db.read(scope, move |r| read_log::of_person(r, person, LOOKS)).await.map(Some)
}

/// The page.
pub(crate) async fn page(
    here: Here,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let id = say::id(&id)?;
    let mut shown = shown(&here, id).await?;
    shown.binned_note = query.get("note").and_then(|id| id.parse().ok());
    here.page(&shown)
}

/// The page again, after one of its forms needs another look.
pub(crate) async fn again(mut here: Here, id: Id, fail: Fail, at: &'static str, typed: &str) -> Answer {
    let problems = say::refused(fail)?;
    let lines = problems.iter().map(|problem| say::problem(here.l, problem)).collect();
    here.scope = here.may(Policy::PersonSee).ok_or(Oops::Missing)?;
    let mut shown = shown(&here, id).await?;
    // The form's own address holds no page to come back to.
    shown.f.address = shown.at("");
    shown.wrong = Wrong { at, lines, typed: typed.to_owned() };
    here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

async fn shown(here: &Here, id: Id) -> Result<PersonPage, Oops> {
    let (ring, now, me) = (here.app.ring.clone(), here.now(), here.account_id());
    let known = here.read(move |r: &Read<'_>| {
        let person = person::load(r, id)?.ok_or(Fail::Missing)?;
        let recent = read_log::of_person(r, id, 30)?;
        let keeps_tags = r.scope().rows() == Rows::All && r.scope().fields(id).has(Fields::TAGS);
        Ok(Known {
            notes: note::list(r, &ring, id)?,
            events: change::history_of(r, id)?,
            sharers: household::of(r, id)?,
            ties: if r.scope().fields(id).has(Fields::HISTORY) { tie::of(r, id)? } else { Vec::new() },
            holders: holder::of(r, id)?,
            tags: if keeps_tags { tag::all(r)? } else { Vec::new() },
            new_look: r.scope().party() != Some(id) && is_new_look(&recent, me, now),
            person,
        })
    });
    let known = known.await?;
    if known.new_look {
        here.note(move |w| read_log::opened(w, now, id)).await?;
    }
    let looked = looks(here, id).await?;
    let may_on = |policy: Policy| here.may(policy).is_some_and(|scope| reaches(&scope, here, id));
    let (private, shared) = known.notes.into_iter().partition(|note| note.is_private);
    Ok(PersonPage {
        f: here.frame(),
        may: May::of(here),
        own: here.scope.party() == Some(id),
        sees: here.scope.fields(id),
        may_edit: may_on(Policy::PersonWrite),
        may_note: may_on(Policy::NoteWrite),
        may_meet: here.scope.party().is_some_and(|me| me != id) && may_on(Policy::OneOnOne),
        shared,
        private,
        events: known.events,
        sharers: known.sharers,
        ties: known.ties,
        holders: known.holders,
        tags: known.tags,
        looks: looked.map(|looks| looks.iter().filter(|look| now - look.at < LOOKS_SPAN).count()),
        me,
        house: here.house.id,
        coalition: here.house.coalition,
        binned_note: None,
        person: known.person,
        now,
        wrong: Wrong::default(),
    })
}

/// Whether another policy's scope reaches a person this page's scope reaches.
fn reaches(scope: &Scope, here: &Here, id: Id) -> bool {
    match scope.rows() {
        Rows::All => true,
        // This page was opened, so whoever sees only people entrusted to them was entrusted with this one.
        Rows::Held => here.scope.rows() <= Rows::Held || scope.party() == Some(id),
        Rows::Own => scope.party() == Some(id),
    }
}

#[derive(Template)]
#[template(path = "seen.html")]
struct SeenPage {
    f: Frame,
    id: Id,
    who: String,
    own: bool,
    looks: Vec<Look>,
    now: Micros,
}

/// Who opened a person's page: for the person themself, and for a steward.
pub(crate) async fn seen(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let read = move |r: &Read<'_>| {
        let person = person::load(r, id)?.ok_or(Fail::Missing)?;
        Ok((person.name, read_log::of_person(r, id, LOOKS)?))
    };
    let (who, looks) = here.read(read).await?;
    let own = here.scope.party() == Some(id);
    here.page(&SeenPage { f: here.frame(), id, who, own, looks, now: here.now() })
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    f: Frame,
    id: Id,
    who: String,
    lines: Vec<Line>,
}

/// Everything that touched a person's record.
pub(crate) async fn history(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let read = move |r: &Read<'_>| {
        let person = person::load(r, id)?.ok_or(Fail::Missing)?;
        Ok((person.name, change::history_of(r, id)?))
    };
    let (who, events) = here.read(read).await?;
    let f = here.frame();
    let undoes = here.may(Policy::ChangeSee).is_some();
    let lines = events.iter().map(|event| line(&f, event, undoes)).collect();
    here.page(&HistoryPage { f, id, who, lines })
}
