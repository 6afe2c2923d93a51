//! Every route × every role × own, held, private, shared, gone, foreign, mixed, elsewhere, missing.
//!
//! The statuses stand in `golden/matrix.txt`. Beyond them, of every answer: no marker of another house and none of a
//! person or field the role does not see, in the body, the headers and the letters sent; what is foreign answers byte
//! for byte like what is missing; nothing is our fault. Of the log: no marker at all.

pub mod ask;
pub mod cast;
mod golden;
pub mod judge;
pub mod things;

use crate::log;
use ask::{Asked, Forms, ask, routes};
use axum::http::StatusCode;
use cast::{Column, STAGES, Stage, Who};
use judge::Judge;
use starling_db::{Read, Sql};
use starling_kernel::Id;
use starling_testkit::{Client, Page, Town};
use std::collections::{BTreeMap, BTreeSet};
use things::{Case, Things};

/// A stage of a town, ready to be asked.
pub struct Set {
    /// The stage.
    pub stage: &'static Stage,
    /// What stands for what.
    pub things: Things,
    /// Forms.
    pub forms: Forms,
    /// A browser for each column.
    pub clients: Vec<Client>,
    /// What each column may see.
    pub judges: Vec<Judge>,
    /// Ids that carry a later time, in milliseconds, are made by an answer.
    begun: u64,
}

impl Set {
    /// Sets a stage up.
    pub async fn up(town: &Town, stage: &'static Stage, routes: &[Asked], seatless: Id) -> Set {
        let things = Things::of(town, stage).await;
        let forms = Forms::of(town, stage, routes, &things).await;
        let clients = cast::clients(town, stage, seatless).await;
        let mut judges = Vec::new();
        for column in stage.columns {
            judges.push(Judge::of(
                town,
                stage,
                *column,
                &held(town, stage, *column).await,
                &met(town, stage, *column).await,
            ));
        }
        let begun = millis(Id::new().0.get_timestamp().expect("ids carry their time").to_unix());
        Set { stage, things, forms, clients, judges, begun }
    }

    /// An answer as it is compared: without what is new in every answer, and without the ids that were asked for.
    pub fn plain(&self, page: &Page, path: &str) -> String {
        let mut headers: Vec<String> =
            page.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap_or("?"))).collect();
        headers.sort_unstable();
        let mut text = format!("{}\n{}\n\n{}", page.status, headers.join("\n"), page.html());
        text = text.replace(path, "PATH").replace(&path.replace('/', "%2F"), "PATH");
        for id in self.things.all() {
            text = text.replace(id, "ID");
        }
        text = blanked(&blanked(&text, "starling="), "starling-code=");
        without_new_ids(&text, self.begun)
    }
}

/// The text with what follows each `marker`, letters, digits and hyphens, taken out.
fn blanked(text: &str, marker: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(marker) {
        out.push_str(&rest[..at + marker.len()]);
        rest =
            rest[at + marker.len()..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    }
    out + rest
}

/// The text without ids made since `begun`, milliseconds: those of this very request.
fn without_new_ids(text: &str, begun: u64) -> String {
    let bytes = text.as_bytes();
    let is_new = |at: usize| {
        bytes.get(at + 8) == Some(&b'-')
            && bytes.get(at + 13..at + 15) == Some(b"-7")
            && (text.get(at..at + 36).and_then(|id| id.parse::<Id>().ok()))
                .and_then(|id| id.0.get_timestamp())
                .is_some_and(|made| millis(made.to_unix()) >= begun)
    };
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in 0..bytes.len() {
        if at >= from && is_new(at) {
            out.push_str(&text[from..at]);
            out.push_str("NEW");
            from = at + 36;
        }
    }
    out + &text[from..]
}

fn millis((seconds, nanos): (u64, u32)) -> u64 {
    seconds * 1_000 + u64::from(nanos) / 1_000_000
}

/// Whom a column's person has a one-on-one with in the stage's house, asked of the tables and of no store.
async fn met(town: &Town, stage: &Stage, column: Column) -> BTreeSet<Id> {
    let Who::Key(key) = column.who else { return BTreeSet::new() };
    let seats = &town.world.account(key).expect("columns name accounts of the world").seats;
    let Some(seat) = seats.iter().find(|seat| seat.house == stage.house) else { return BTreeSet::new() };
    let (house, me) = (town.house(stage.house), seat.person);
    let ask = move |r: &Read<'_>| {
        let mut sql = Sql::new("SELECT o.party FROM attendance me JOIN attendance o ON o.house = me.house ");
        sql.push("AND o.gathering = me.gathering AND o.party <> me.party WHERE me.house = ").bind(house);
        r.built::<Id>(sql.push(" AND me.party = ").bind(me))
    };
    town.app.db.read(Town::system(house), ask).await.expect("attendance").into_iter().collect()
}

/// The people entrusted to a column.
async fn held(town: &Town, stage: &Stage, column: Column) -> BTreeSet<Id> {
    let Who::Key(key) = column.who else { return BTreeSet::new() };
    let account = town.world.account(key).expect("columns name accounts of the world");
    let Some(seat) = account.seats.iter().find(|seat| seat.house == stage.house) else { return BTreeSet::new() };
    let (by, house) = (seat.person, town.house(stage.house));
    let people: Vec<Id> = town.world.people(stage.house).map(|one| one.id).collect();
    let of = move |r: &starling_db::Read<'_>| {
        let mut held = BTreeSet::new();
        for person in &people {
            if starling_record::holder::of(r, *person)?.iter().any(|(party, _)| *party == by) {
                held.insert(*person);
            }
        }
        Ok(held)
    };
    town.app.db.read(Town::system(house), of).await.expect("holders")
}

async fn run(town: &Town, wrong: &mut Vec<String>) -> Vec<(&'static str, Vec<&'static str>, golden::Rows)> {
    let routes = routes();
    for asked in &routes {
        for part in asked.unknown() {
            wrong.push(format!("{}: the matrix does not know what {{{part}}} is", asked.name()));
        }
    }
    let seatless = cast::seatless(town).await;
    let mut sets = Vec::new();
    for stage in &STAGES {
        sets.push(Set::up(town, stage, &routes, seatless).await);
    }
    for asked in routes.iter().filter(|asked| asked.method == axum::http::Method::POST) {
        if sets.iter().all(|set| set.forms.get(asked.pattern).is_none()) && !FORMLESS.contains(&asked.pattern) {
            wrong.push(format!("{}: no page has a form for it", asked.name()));
        }
    }
    if town.name == "SQLite" {
        town.twins(&["maple-court", "east-side-homes"]);
    }
    town.letters.lock().expect("letters").clear();
    town.app.db.only_try(true);
    let mut stages = Vec::new();
    for set in &mut sets {
        let mut rows = golden::Rows::new();
        for asked in &routes {
            for case in asked.cases(set.forms.get(asked.pattern)) {
                if let Some(statuses) = row(town, set, asked, case, wrong).await {
                    rows.entry(asked.name()).or_default().push((format!("{case:?}").to_lowercase(), statuses));
                }
            }
        }
        stages.push((set.stage.house, set.stage.columns.iter().map(|column| column.name).collect(), rows));
    }
    town.app.db.only_try(false);
    stages
}

/// Routes whose form no page of a settled town shows, sent without fields: the first owner's, and those that follow a
/// code this browser asked for.
const FORMLESS: [&str; 4] = ["/", "/sign-in/code", "/sign-in/link/{token}", "/sign-in/choose"];

/// Queries whose id only says where to go on by its own value: nothing is looked up, so nothing is given away, and two
/// ids that are not there lead to two places.
const BY_VALUE: [&str; 1] = ["/o/{slug}/imports?before={import}"];

/// One line of the matrix.
async fn row(town: &Town, set: &mut Set, asked: &Asked, case: Case, wrong: &mut Vec<String>) -> Option<Vec<String>> {
    let path = asked.path(set.stage, &set.things, case)?;
    let missing = match case {
        _ if BY_VALUE.contains(&asked.pattern) => None,
        Case::Foreign | Case::Shared => asked.path(set.stage, &set.things, Case::Missing),
        Case::Mixed => asked.path(set.stage, &set.things, Case::Lost),
        Case::Slip => Some(path.clone()),
        _ => None,
    };
    let against = if case == Case::Slip { Case::Slop } else { Case::Missing };
    let mut statuses = Vec::new();
    for at in 0..set.clients.len() {
        let form = set.forms.filled(asked.pattern, &set.things, case, &path);
        let mut client = set.clients[at].clone();
        let page = ask(&mut client, asked, &path, form.as_ref()).await;
        let place = || format!("{} [{:?}, {}, {}]", asked.name(), case, set.stage.house, set.stage.columns[at].name);
        if page.status.is_server_error() || page.status == StatusCode::METHOD_NOT_ALLOWED {
            wrong.push(format!("{}: {}", place(), page.status));
        }
        let holds_link = case == Case::Own && asked.pattern.contains("{token}");
        let judge = if holds_link { &set.judges[at].of_link() } else { &set.judges[at] };
        // What stands in the address may stand in the answer.
        let echoed: BTreeSet<String> = judge::markers(&path).into_iter().map(|marker| marker.text).collect();
        for breach in judge.breaches(&said(&page)).into_iter().filter(|breach| !echoed.contains(breach)) {
            wrong.push(format!("{}: {breach} in the answer", place()));
        }
        for letter in town.letters.lock().expect("letters").drain(..) {
            for breach in judge.breaches(&format!("{}\n{}", letter.subject, letter.text)) {
                wrong.push(format!("{}: {breach} in a letter", place()));
            }
        }
        if let Some(missing) = &missing {
            let form = set.forms.filled(asked.pattern, &set.things, against, missing);
            let other = ask(&mut set.clients[at].clone(), asked, missing, form.as_ref()).await;
            let (foreign, nothing) = (set.plain(&page, &path), set.plain(&other, missing));
            if foreign != nothing && !(case == Case::Shared && page.status.is_success()) {
                wrong.push(format!(
                    "{}: foreign and missing differ: {}",
                    place(),
                    first_difference(&foreign, &nothing)
                ));
            }
            town.letters.lock().expect("letters").clear();
        }
        statuses.push(page.status.as_u16().to_string());
    }
    Some(statuses)
}

/// Everything an answer says: headers and body.
pub fn said(page: &Page) -> String {
    let headers: Vec<String> =
        page.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap_or("?"))).collect();
    format!("{}\n{}", headers.join("\n"), page.html())
}

/// Where two texts part.
pub fn first_difference(one: &str, other: &str) -> String {
    let at = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let cut = |text: &str| {
        let from = (0..=at.min(text.len())).rev().take(30).filter(|at| text.is_char_boundary(*at)).last().unwrap_or(0);
        text[from..].chars().take(80).collect::<String>()
    };
    format!("{:?} / {:?}", cut(one), cut(other))
}

#[tokio::test]
async fn every_route_answers_everyone_as_it_should() {
    log::capture();
    let mut results = BTreeMap::new();
    let mut wrong = Vec::new();
    for town in Town::both().await {
        let begun = std::time::Instant::now();
        let stages = run(&town, &mut wrong).await;
        let rows: usize = stages.iter().flat_map(|(_, _, rows)| rows.values()).map(Vec::len).sum();
        println!("{}: {rows} lines in {:?}", town.name, begun.elapsed());
        results.insert(town.name, golden::text(&stages));
    }
    wrong.extend(judge::is_in_log(&log::taken()).into_iter().map(|marker| format!("{marker} in the log")));
    wrong.extend(results.values().flat_map(|text| golden::differences(text)));
    if let Ok(place) = std::env::var("STARLING_LOG_TO") {
        std::fs::write(place, log::taken()).expect("the log can be written");
    }
    let (count, place) = (wrong.len(), std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("matrix-findings.txt"));
    std::fs::write(&place, wrong.join("\n")).expect("the findings can be written");
    wrong.truncate(30);
    assert!(wrong.is_empty(), "{count} findings, all of them in {}:\n{}", place.display(), wrong.join("\n"));
}

#[tokio::test]
async fn judges_know_what_is_not_theirs_to_see() {
    let town = Town::sqlite().await;
    let stage = &STAGES[0];
    // Amina has number 12; Leticia is entrusted with her, and wrote two notes about her, the second a private one.
    for (column, text, passes) in [
        ("anyone", "zqmaple0housename000000aqz", false),
        ("member", "zqmaple0name000012aqz", true),
        ("member", "zqmaple0name000009aqz", false),
        ("member", "zqmaple0note000012bqz", false),
        ("lead", "zqmaple0name000012aqz zqmaple0mail000012aqz zqmaple0need000012aqz", true),
        ("lead", "zqmaple0street000012aqz", false),
        ("lead", "zqmaple0note000012bqz", true),
        ("lead", "zqmaple0name000009aqz", false),
        ("organizer", "zqmaple0note000012aqz zqmaple0street000009aqz", true),
        ("organizer", "zqmaple0note000012bqz", false),
        ("treasurer", "zqmaple0name000012aqz", true),
        ("treasurer", "zqmaple0mail000012aqz", false),
        ("steward", "+1 731 555 0024", true),
        ("neighbor", "+1 731 555 0024", false),
        ("neighbor", "zqeastside0housewords000000aqz", true),
        ("neighbor", "zqmaple0tag000003aqz", false),
        ("staff", "zqmaple0housename000000aqz", true),
        ("staff", "zqmaple0name000012aqz", false),
        ("second", "zqmaple0housename000000aqz", false),
        ("volunteer", "zqmasjid0name000004aqz", true),
        ("steward", "zqtwin0name000012aqz", false),
    ] {
        let column = *stage.columns.iter().find(|known| known.name == column).expect("a column");
        let judge =
            Judge::of(&town, stage, column, &held(&town, stage, column).await, &met(&town, stage, column).await);
        assert_eq!(judge.breaches(text).is_empty(), passes, "{} and {text}", column.name);
    }
    // What was said one-on-one is for the two alone.
    let leticia = town.person("maple-court", "Leticia");
    let number = town.world.people("maple-court").position(|one| one.id == leticia).expect("she lives there");
    for (name, passes) in [("lead", true), ("member", true), ("steward", false), ("organizer", false), ("staff", false)]
    {
        let column = *stage.columns.iter().find(|known| known.name == name).expect("a column");
        let judge =
            Judge::of(&town, stage, column, &held(&town, stage, column).await, &met(&town, stage, column).await);
        assert_eq!(judge.breaches(&format!("zqmaple0heard{number:06}aqz")).is_empty(), passes, "{name}");
    }
}
