//! The list of what was done, and its undo buttons.

use super::rules::{AT_ONCE, Remedy, remedy};
use crate::say::{self, May};
use askama::Template;
use axum::extract::{Path, Query};
use starling_db::{Fail, Read};
use starling_i18n::Text;
use starling_kernel::{Id, Problem};
use starling_record::change::{self, SetRow, Touched};
use starling_web::{Answer, FormData, Frame, Here, Oops, see_other};
use std::collections::HashMap;

const SIZE: usize = 50;
/// Sets of so few people name them.
const NAMED: i64 = 3;
/// So many changes to a step of the undo.
const STEP: usize = 200;
/// What is said when no change could be taken back.
const NONE: &str = "said-undone-none";

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    f: Frame,
    may: May,
    sets: Vec<SetRow>,
    touched: Vec<Touched>,
    next: Option<Id>,
    is_first: bool,
    left: i64,
}

impl ChangesPage {
    fn by(&self, set: &SetRow) -> Text {
        let l = self.f.l;
        match (set.by_name.as_str(), set.source.as_str()) {
            ("", _) => l.t("people-by-system"),
            (name, "") => l.t1("people-by", "who", name),
            (name, source) => l.t2("people-by-from", "who", name, "source", source),
        }
    }

    fn whom(&self, set: &SetRow) -> Vec<&Touched> {
        self.touched.iter().filter(|touched| touched.set == set.id).collect()
    }

    fn is(&self, set: &SetRow, what: &str) -> bool {
        let named = match remedy(set) {
            Remedy::Undo => "undo",
            Remedy::Import => "import",
            Remedy::Done => "done",
            Remedy::Nothing => "nothing",
        };
        named == what
    }
}

/// What was done, newest first.
pub(crate) async fn list(here: Here, Query(query): Query<HashMap<String, String>>) -> Answer {
    let before = query.get("before").and_then(|id| id.parse::<Id>().ok());
    let read = move |r: &Read<'_>| {
        let sets = change::recent(r, before, SIZE + 1)?;
        let few: Vec<Id> = sets.iter().filter(|set| (1..=NAMED).contains(&set.changes)).map(|set| set.id).collect();
        Ok((change::touched(r, &few)?, sets))
    };
    let (touched, mut sets) = here.read(read).await?;
    let more = sets.len() > SIZE;
    sets.truncate(SIZE);
    let page = ChangesPage {
        f: here.frame(),
        may: May::of(&here),
        next: sets.last().filter(|_| more).map(|set| set.id),
        // Opening a form and saving nothing is nothing that was done.
        touched,
        sets: sets.into_iter().filter(|set| set.changes > 0).collect(),
        is_first: before.is_none(),
        left: query.get("left").and_then(|left| left.parse().ok()).unwrap_or(0),
    };
    here.page(&page)
}

/// Takes a change set back, whole: people changed since are left as they are, and counted.
pub(crate) async fn undo(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let set = here.read(move |r| change::set(r, id)).await?;
    match remedy(&set) {
        Remedy::Undo => {}
        Remedy::Import => return Ok(see_other(&here.at("imports"))),
        Remedy::Done => return Ok(see_other(&say::said(&here.at("changes"), "said-undone-before", None))),
        Remedy::Nothing => return Err(Oops::Missing),
    }
    let (ring, now, back) = (here.app.ring.clone(), here.now(), here.at("changes"));
    let written = here.write(&form, move |w| {
        let (mut cursor, mut undone, mut left, mut steps) = (None, 0, 0_i64, 0);
        loop {
            let step = change::undo(w, &ring, now, id, cursor, STEP)?;
            undone += step.undone;
            left += i64::try_from(step.left.len()).unwrap_or(i64::MAX);
            steps += 1;
            match step.next {
                // Nothing taken back is nothing done: the transaction is dropped, and the set can be tried again.
                None if undone == 0 => break Err(Problem::of("changes", NONE).with("n", left).into()),
                None => break Ok(done(&back, step.set, left)),
                // The list was checked to be short; an end that does not come is a fault, not a wait.
                Some(_) if steps * i64::try_from(STEP).unwrap_or(1) > AT_ONCE * 2 => break Err(Fail::Stale),
                next => cursor = next,
            }
        }
    });
    match written.await {
        Err(Fail::Refused(problems)) => {
            let left = problems.iter().flat_map(|problem| &problem.values).map(|(_, value)| value.as_str());
            let back = format!("{}?left={}", here.at("changes"), left.collect::<String>());
            Ok(see_other(&say::said(&back, NONE, None)))
        }
        written => Ok(written?),
    }
}

/// Where to look after an undo: what it did can be taken back as well.
fn done(back: &str, set: Id, left: i64) -> String {
    match left {
        0 => say::said(back, "said-undone", Some(set)),
        _ => say::said(&format!("{back}?left={left}"), "said-undone-some", Some(set)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undo_says_what_it_could_not_take_back() {
        let set = Id::from_u128(3);
        for (left, expected) in [
            (0, format!("/o/a/changes?said=said-undone&undo={set}")),
            (1, format!("/o/a/changes?left=1&said=said-undone-some&undo={set}")),
        ] {
            assert_eq!(done("/o/a/changes", set, left), expected);
        }
    }
}
