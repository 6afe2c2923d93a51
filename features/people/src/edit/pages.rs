//! The form's pages.

use super::meanwhile::{Differing, differing};
use super::rules::{Typed, WAYS};
use crate::say;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use starling_db::{Fail, Read, Write};
use starling_i18n::Text;
use starling_kernel::policy::{Fields, Rows};
use starling_kernel::{Id, Policy, Problem};
use starling_record::change::{self, About, Saving, SetKind};
use starling_record::field::{self, Field, FieldKind};
use starling_record::person::{self, NeedKind, Person, State, Tagged, Way};
use starling_record::{place, tag};
use starling_web::{Answer, FormData, Frame, Here, Oops};
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "person-form.html")]
struct FormPage {
    f: Frame,
    id: Option<Id>,
    who: String,
    action: String,
    back: String,
    typed: Typed,
    problems: Vec<Problem>,
    meanwhile: Option<Meanwhile>,
    house_fields: Vec<Field>,
    tags: Vec<tag::Tag>,
    places: Vec<String>,
    sees_ways: bool,
    sees_address: bool,
    sees_needs: bool,
    sees_tags: bool,
}

/// What someone else saved while this form was filled in.
struct Meanwhile {
    /// Their name, where the reader may know it.
    by: Option<String>,
    differing: Vec<Differing>,
}

/// A group of rows on the form.
struct Group<'a> {
    word: &'static str,
    input: &'static str,
    choose: bool,
    rows: Vec<WayRow<'a>>,
}

struct WayRow<'a> {
    name: String,
    number: usize,
    way: &'a Way,
}

struct NeedGroup<'a> {
    word: &'static str,
    rows: Vec<NeedRow<'a>>,
}

struct NeedRow<'a> {
    name: String,
    number: usize,
    id: Id,
    words: &'a str,
}

struct FieldRow<'a> {
    name: String,
    label: &'a str,
    input: &'static str,
    choices: Vec<&'a str>,
    value: &'a str,
}

impl Group<'_> {
    fn key(&self, part: &str) -> String {
        format!("people-{}-{part}", self.word)
    }
}

impl NeedGroup<'_> {
    fn key(&self, part: &str) -> String {
        format!("people-{}-{part}", self.word)
    }
}

impl FormPage {
    fn title(&self) -> Text {
        let l = self.f.l.plain();
        if self.id.is_some() { l.t1("people-edit-title", "who", &self.who) } else { l.t("people-new-title") }
    }

    fn words(&self, problem: &Problem) -> Text {
        say::problem(self.f.l, problem)
    }

    fn bad(&self, field: &str) -> bool {
        self.problems.iter().any(|problem| problem.field == field)
    }

    fn wrong(&self, field: &str) -> Vec<Text> {
        self.problems.iter().filter(|problem| problem.field == field).map(|problem| self.words(problem)).collect()
    }

    fn group(&self, index: usize) -> Group<'_> {
        let word = WAYS[index].0.word();
        let input = ["tel", "email", "text", "url"][index];
        let rows: Vec<_> = (self.typed.ways[index].iter().enumerate())
            .map(|(at, way)| WayRow { name: format!("{word}.{}", at + 1), number: at + 1, way })
            .collect();
        let choose = rows.iter().filter(|row| !row.way.value.is_empty()).count() > 1;
        Group { word, input, choose, rows }
    }

    /// Phones, mail addresses and pages on the web: one line each.
    fn lines(&self) -> [Group<'_>; 3] {
        [self.group(0), self.group(1), self.group(3)]
    }

    fn addresses(&self) -> Group<'_> {
        self.group(2)
    }

    fn need_groups(&self) -> Vec<NeedGroup<'_>> {
        (NeedKind::ALL.iter().zip(&self.typed.needs))
            .map(|(kind, needs)| {
                let word = kind.word();
                let rows = needs.iter().enumerate().map(|(at, need)| NeedRow {
                    name: format!("{word}.{}", at + 1),
                    number: at + 1,
                    id: need.id,
                    words: &need.words,
                });
                NeedGroup { word, rows: rows.collect() }
            })
            .collect()
    }

    fn fields(&self) -> Vec<FieldRow<'_>> {
        (self.house_fields.iter())
            .map(|field| {
                let value = self.typed.fields.iter().find(|(id, _)| *id == field.id).map_or("", |(_, value)| value);
                let mut choices: Vec<&str> = match field.kind {
                    FieldKind::Choice => field.choices.iter().map(String::as_str).collect(),
                    FieldKind::Text | FieldKind::Number | FieldKind::Date => Vec::new(),
                };
                // A value from before the choices were changed is not lost by looking at the form.
                if !choices.is_empty() && !value.is_empty() && !choices.contains(&value) {
                    choices.push(value);
                }
                let input = match field.kind {
                    FieldKind::Text | FieldKind::Choice => "text",
                    FieldKind::Number => "number",
                    FieldKind::Date => "date",
                };
                FieldRow { name: format!("field.{}", field.id), label: &field.name, input, choices, value }
            })
            .collect()
    }

    fn named(&self, tags: impl Iterator<Item = String>) -> Vec<(String, Text)> {
        tags.map(|tag| (tag.clone(), say::tongue(self.f.l.plain(), &tag))).collect()
    }

    /// Every language, the person's own among them.
    fn tongues(&self) -> Vec<(String, Text)> {
        let own = (!say::TONGUES.contains(&self.typed.lang.as_str()) && !self.typed.lang.is_empty())
            .then(|| self.typed.lang.clone());
        self.named(say::TONGUES.iter().map(|tag| (*tag).to_owned()).chain(own))
    }

    /// The languages shown at once: the pages' five, and those already ticked.
    fn near_tongues(&self) -> Vec<(String, Text)> {
        let near = say::TONGUES[..5].iter().map(|tag| (*tag).to_owned());
        let ticked = self.typed.speaks.iter().filter(|tag| !say::TONGUES[..5].contains(&tag.as_str())).cloned();
        self.named(near.chain(ticked))
    }

    fn far_tongues(&self) -> Vec<(String, Text)> {
        let far = say::TONGUES[5..].iter().map(|tag| (*tag).to_owned());
        self.named(far.filter(|tag| !self.typed.speaks.contains(tag)))
    }

    /// The tags that are ticked, the person's own among them.
    fn near_tags(&self) -> Vec<&tag::Tag> {
        self.tags.iter().filter(|tag| self.typed.tags.contains(&tag.id)).collect()
    }

    fn far_tags(&self) -> Vec<&tag::Tag> {
        self.tags.iter().filter(|tag| !self.typed.tags.contains(&tag.id)).collect()
    }

    /// A part of the record by its name.
    fn part(&self, one: &Differing) -> Text {
        if one.field.is_empty() { self.f.l.t1("people-part", "part", one.part) } else { one.field.clone().into() }
    }

    /// What the record holds of it now.
    fn stored(&self, one: &Differing) -> Text {
        let l = self.f.l;
        let words = |text: &String| match one.part {
            "lang" | "speaks" => say::tongue(l, text),
            "state" => l.t1("people-state-is", "state", text),
            _ => text.clone().into(),
        };
        match one.now.as_slice() {
            [] => l.t("people-meanwhile-nothing"),
            now => now.iter().map(words).collect::<Vec<_>>().join(&l.t("people-and")).into(),
        }
    }

    fn states(&self) -> [State; 3] {
        [State::Here, State::Resting, State::Left]
    }
}

/// What a form needs to know of the house.
struct Around {
    fields: Vec<Field>,
    tags: Vec<tag::Tag>,
    places: Vec<String>,
}

fn around(r: &Read<'_>) -> Result<Around, Fail> {
    let places = place::all(r)?;
    Ok(Around { fields: field::all(r)?, tags: tag::all(r)?, places })
}

fn page(here: &Here, id: Option<Id>, who: String, typed: Typed, problems: Vec<Problem>, around: Around) -> FormPage {
    let sees = match id {
        Some(id) => here.scope.fields(id),
        // Whom one makes oneself one may give an address.
        None => here.scope.fields_of_others().and(Fields::ADDRESS),
    };
    let back = id.map_or_else(|| here.at("people"), |id| here.at(&format!("people/{id}")));
    FormPage {
        f: here.frame(),
        id,
        who,
        action: back.clone(),
        back,
        typed,
        problems,
        meanwhile: None,
        house_fields: around.fields,
        tags: around.tags,
        places: around.places,
        sees_ways: sees.has(Fields::WAYS),
        sees_address: sees.has(Fields::ADDRESS),
        sees_needs: sees.has(Fields::NEEDS),
        // Tags and fields are the house's words about its people: one does not sort oneself.
        sees_tags: sees.has(Fields::TAGS) && here.scope.rows() != Rows::Own,
    }
}

/// An empty form. `?name=` starts it, as a search that found nobody does.
pub(crate) async fn new(here: Here, Query(query): Query<HashMap<String, String>>) -> Answer {
    if here.scope.rows() == Rows::Own {
        return Err(Oops::Missing);
    }
    let around = here.read(around).await?;
    let typed = Typed::of(&Person::new(query.get("name").map_or("", |name| name.trim())));
    here.page(&page(&here, None, String::new(), typed, Vec::new(), around))
}

/// Makes a person.
pub(crate) async fn create(here: Here, form: FormData) -> Answer {
    if here.scope.rows() == Rows::Own {
        return Err(Oops::Missing);
    }
    save(here, form, None).await
}

/// The form of someone who is there.
pub(crate) async fn open(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let read = move |r: &Read<'_>| Ok((person::load(r, id)?.ok_or(Fail::Missing)?, around(r)?));
    let (person, around) = here.read(read).await?;
    if person.state == State::Binned {
        return Err(Oops::Missing);
    }
    here.page(&page(&here, Some(id), person.name.clone(), Typed::of(&person), Vec::new(), around))
}

/// Saves what was changed.
pub(crate) async fn change(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    save(here, form, Some(say::id(&id)?)).await
}

async fn save(here: Here, form: FormData, id: Option<Id>) -> Answer {
    let typed = Typed::read(&form);
    let read = move |r: &Read<'_>| {
        let person = id.map(|id| person::load(r, id)?.ok_or(Fail::Missing)).transpose()?;
        Ok((person, around(r)?))
    };
    let (person, around) = here.read(read).await?;
    if person.as_ref().is_some_and(|person| person.state == State::Binned) {
        return Err(Oops::Missing);
    }
    let who = person.as_ref().map_or_else(String::new, |person| person.name.clone());
    if let Some(typed) = typed.rearranged(&form) {
        return here.page(&page(&here, id, who, typed, Vec::new(), around));
    }
    let problems = typed.problems(&around.fields);
    if !problems.is_empty() {
        let shown = page(&here, id, who, typed, problems, around);
        return here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    // Someone who sends the form of a new person twice makes one person: the id is chosen once.
    let fresh = person.unwrap_or_else(|| Person::new(""));
    let (people, undoes) = (here.at("people"), here.may(Policy::ChangeSee).is_some());
    let (ring, now, sent, tagged) = (here.app.ring.clone(), here.now(), typed.clone(), form.has("tags"));
    let house_tags = around.tags.clone();
    let written = here.write(&form, move |w| {
        let mut person = fresh.clone();
        let seen = person.tags.clone();
        sent.put(&mut person);
        if tagged {
            person.tags = tags(w, &sent, &seen, &house_tags, now)?;
        }
        let saving = Saving::begin(w, &ring, now, About::of(SetKind::Edit))?;
        let saved = person::save(w, &saving, &person)?;
        let set = saving.finish(w)?;
        let (key, changed) = match (person.version, saved.fields.is_empty()) {
            (0, _) => ("said-person-made", true),
            (_, false) => ("said-person-saved", true),
            (_, true) => ("said-person-same", false),
        };
        Ok(say::said(&format!("{people}/{}", saved.id), key, Some(set).filter(|_| changed && undoes)))
    });
    match written.await {
        Ok(response) => Ok(response),
        Err(Fail::Stale) => again(&here, id.ok_or(Oops::Stale)?, typed, tagged).await,
        Err(fail) => {
            let shown = page(&here, id, who, typed, say::refused(fail)?, around);
            here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &shown)
        }
    }
}

/// The form again, with all that was typed, beside what someone else saved meanwhile. Saving it once more counts from
/// what they saved.
async fn again(here: &Here, id: Id, typed: Typed, tagged: bool) -> Answer {
    let read = move |r: &Read<'_>| {
        let person = person::load(r, id)?.ok_or(Fail::Missing)?;
        Ok((person, change::history_of(r, id)?.into_iter().next(), around(r)?))
    };
    let (person, last, around) = here.read(read).await?;
    if person.state == State::Binned {
        return Err(Oops::Missing);
    }
    let mut mine = person.clone();
    typed.put(&mut mine);
    for value in &mut mine.fields {
        let named = around.fields.iter().find(|field| field.id == value.field);
        value.name = named.map_or_else(String::new, |field| field.name.clone());
    }
    if tagged {
        mine.tags = typed.ticked(&person.tags, &around.tags);
    }
    // Two windows of one's own are no one else.
    let by = last.map(|last| last.by_name).filter(|name| !name.is_empty() && name != here.name());
    let meanwhile = Meanwhile { by, differing: differing(&person, &mine) };
    let typed = Typed { version: person.version, ..typed };
    let shown = page(here, Some(id), person.name, typed, Vec::new(), around);
    here.page_as(StatusCode::CONFLICT, &FormPage { meanwhile: Some(meanwhile), ..shown })
}

/// The tags that are ticked, and those named; new names become tags.
fn tags(w: &Write<'_>, typed: &Typed, had: &[Tagged], house: &[tag::Tag], now: i64) -> Result<Vec<Tagged>, Fail> {
    let mut tags = typed.ticked(had, house);
    for name in typed.new_tag_names() {
        let id = tag::find_or_make(w, &name, now).map_err(of_tags)?;
        if !tags.iter().any(|tag| tag.id == id) {
            tags.push(Tagged { id, name });
        }
    }
    Ok(tags)
}

/// A refused name of a tag stands beside the tags, not beside the person's name.
fn of_tags(fail: Fail) -> Fail {
    match fail {
        Fail::Refused(problems) => {
            Fail::Refused(problems.into_iter().map(|problem| Problem { field: "tags".into(), ..problem }).collect())
        }
        other => other,
    }
}
