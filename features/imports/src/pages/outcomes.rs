//! What became of each row.

use super::say;
use crate::file::CsvWriter;
use crate::import::{self, Import, ImportState, RowOutcome};
use askama::Template;
use axum::extract::{Path, Query};
use starling_i18n::{Speech, Text};
use starling_kernel::Id;
use starling_web::{Answer, Frame, Here, Oops};
use std::collections::HashMap;

const SIZE: usize = 100;
/// Rows fetched at once for the file.
const MANY: usize = 5_000;

#[derive(Template)]
#[template(path = "import-outcomes.html")]
struct OutcomesPage {
    f: Frame,
    import: Import,
    rows: Vec<RowOutcome>,
    names: HashMap<Id, String>,
    next: Option<i64>,
    first: bool,
}

impl OutcomesPage {
    fn name(&self, row: &RowOutcome) -> Option<(Id, &String)> {
        row.party.and_then(|id| Some((id, self.names.get(&id)?)))
    }

    fn why(&self, row: &RowOutcome) -> Text {
        why(self.f.l, row)
    }

    fn outcome(&self, row: &RowOutcome) -> Text {
        self.f.l.t(&format!("imports-outcome-{}", word(&self.import, row)))
    }

    fn look(&self, row: &RowOutcome) -> (&'static str, &'static str) {
        match word(&self.import, row) {
            "created" | "updated" => ("ok", "check"),
            "unchanged" | "undone" => ("", "check"),
            _ => ("care", "care"),
        }
    }
}

/// What became of a row in the end: what it did to someone may have been taken back.
fn word<'a>(import: &Import, row: &'a RowOutcome) -> &'a str {
    match row.outcome.as_str() {
        "created" | "updated" if import.state == ImportState::Undone => "undone",
        word => word,
    }
}

fn why(l: Speech, row: &RowOutcome) -> Text {
    if row.reason.is_empty() { "".into() } else { l.t(&row.reason) }
}

/// `GET /o/{slug}/imports/{id}/outcomes`
pub(super) async fn page(
    here: Here,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let id = say::id(&id)?;
    let after = query.get("after").and_then(|after| after.parse().ok()).unwrap_or(0);
    let (import, mut rows) =
        here.read(move |r| Ok((import::find(r, id)?, import::outcomes(r, id, after, SIZE + 1)?))).await?;
    let more = rows.len() > SIZE;
    rows.truncate(SIZE);
    let next = rows.last().filter(|_| more).map(|row| row.seq);
    let people: Vec<Id> = rows.iter().filter_map(|row| row.party).collect();
    let names = here.read(move |r| say::names(r, people.iter().copied())).await?;
    here.page(&OutcomesPage { f: here.frame(), import, rows, names, next, first: after == 0 })
}

/// `GET /o/{slug}/imports/{id}/outcomes.csv`: rows by number, without names; the names stand in the house's own file.
pub(super) async fn file(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let l = here.l.plain();
    let failed = |_| Oops::Ours;
    let headers = [l.t("imports-row"), l.t("imports-outcome"), l.t("imports-why")];
    let mut file = CsvWriter::new(Vec::new(), headers).map_err(failed)?;
    let mut after = 0;
    loop {
        let (import, rows) =
            here.read(move |r| Ok((import::find(r, id)?, import::outcomes(r, id, after, MANY)?))).await?;
        for row in &rows {
            let outcome = l.t(&format!("imports-outcome-{}", word(&import, row)));
            file.row([row.seq.to_string().into(), outcome, why(l, row)]).map_err(failed)?;
        }
        match rows.last() {
            Some(last) if rows.len() == MANY => after = last.seq,
            _ => break,
        }
    }
    Ok(say::download("rows.csv", file.finish().map_err(failed)?))
}
