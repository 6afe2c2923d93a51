//! Taking an import back, step by step.

use super::model::ImportState;
use super::steps::{SLICE, STEP, interrupt, may};
use super::{kept, made, store};
use starling_db::{Fail, Write};
use starling_jobs::{Job, Next};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Micros, Scope};
use starling_keys::Ring;
use starling_record::change::{self, undo_with};
use starling_web::App;
use std::time::Instant;

pub(super) const BACK: &str = "import-undo";

pub(super) async fn back(app: &App, job: &Job) -> Result<Next, Fail> {
    let id = job.subject;
    let Some(scope) = may(app, job).await? else {
        // Someone else can go on with it from its page.
        let scope = Scope::system(job.house, SystemTask::Job);
        app.db.write(scope, move |w| interrupt(w, id, ImportState::Failed, "imports-not-allowed")).await?;
        return Ok(Next::Done);
    };
    let until = Instant::now() + SLICE;
    loop {
        let (ring, now) = (app.ring.clone(), app.now());
        let done = app.db.write(scope.clone(), move |w| step_back(w, &ring, id, now)).await?;
        if done {
            return Ok(Next::Done);
        }
        if Instant::now() >= until {
            return Ok(Next::More);
        }
    }
}

/// Takes some changes back, newest first; `true` when none is left. The changes of a set are numbered without gaps, so
/// where to go on follows from how many were dealt with so far, which is written in the same transaction: a kill
/// between two steps loses nothing.
fn step_back(w: &Write, ring: &Ring, id: Id, now: Micros) -> Result<bool, Fail> {
    // Two workers, when a lease ran out, take turns, and the second finds the changes taken back.
    w.lock(w.house())?;
    let import = store::find(w, id)?;
    let Some(set) = import.change_set.filter(|_| import.state == ImportState::Undoing) else { return Ok(true) };
    let cursor = change::set(w, set)?.changes + 1 - import.undone - import.left;
    let step = undo_with(w, ring, now, set, Some(cursor), STEP, |w, saving| made::take_back(w, saving, id))?;
    let left: Vec<(Id, String)> =
        step.left.iter().map(|(person, why)| (*person, format!("imports-left-{}", why.word()))).collect();
    store::taken_back(w, id, step.undone, &left)?;
    if step.next.is_none() {
        if let Some(file) = import.file {
            store::without_file(w, id)?;
            kept::forget(w, file)?;
        }
        store::to(w, id, ImportState::Undone, "", Some(now))?;
    }
    Ok(step.next.is_none())
}

#[cfg(test)]
mod tests {
    use super::super::steps::{apply_lines, start, take_back};
    use super::super::{NewImport, add, find, look};
    use super::*;
    use crate::file::{Reader, propose};
    use crate::import::settle::line;
    use starling_record::person::{self, Listing};
    use starling_record::tag;
    use starling_testkit::{NOON, World, worlds};

    /// A list of this many people, brought in by the steps of its job.
    async fn brought(world: &World, rows: usize) -> Id {
        let bytes: String = (0..rows).map(|n| format!("Given{n} Family,p{n}@example.org,tag {}\n", n % 3)).collect();
        let bytes = format!("Name,Email,Tags\n{bytes}");
        let seen = look(bytes.as_bytes()).expect("the file is read");
        let mapping = propose(&seen.headers, None, &seen.samples);
        let (id, ring) = (Id::new(), world.test.ring.clone());
        let work = move |w: &Write<'_>| {
            let new = NewImport {
                id,
                file: None,
                file_name: "list.csv",
                digest: b"",
                mapping: &mapping,
                state: ImportState::Ready,
                by: None,
                total: seen.last,
            };
            add(w, &new, NOON)?;
            start(w, &find(w, id)?, None, NOON)?;
            let lines: Vec<_> =
                Reader::open(bytes.as_bytes()).expect("read before").map(|read| line(&mapping, read)).collect();
            for some in lines.chunks(STEP) {
                apply_lines(w, &ring, id, "list.csv", None, some.to_vec(), NOON)?;
            }
            store::to(w, id, ImportState::Done, "", Some(NOON))
        };
        world.test.write(world.all(), work).await.expect("the list comes in");
        id
    }

    async fn step(world: &World, id: Id) -> bool {
        let ring = world.test.ring.clone();
        world.test.write(world.all(), move |w| step_back(w, &ring, id, NOON)).await.expect("a step is taken")
    }

    #[tokio::test]
    async fn killed_after_any_step_it_goes_on_where_it_was_and_ends_once() {
        for world in worlds().await {
            let name = world.test.name;
            let rows = 2 * STEP + 7;
            let id = brought(&world, rows).await;
            let back = move |w: &Write<'_>| take_back(w, &find(w, id)?, None, NOON);
            world.test.write(world.all(), back).await.expect("it is taken back");
            for (dealt_with, over) in [(STEP, false), (2 * STEP, false), (rows, true), (rows, true)] {
                // Each step begins with nothing but what the database holds, as after a kill. The last finds it over.
                assert_eq!(step(&world, id).await, over, "{name}: {dealt_with}");
                let import = world.read(move |r| find(r, id)).await;
                assert_eq!((import.undone, import.left), (i64::try_from(dealt_with).expect("few"), 0), "{name}");
                assert_eq!(import.state == ImportState::Undone, over, "{name}: {dealt_with}");
                let listing = Listing { now: NOON, ..Listing::default() };
                let people = world.read(move |r| person::ids(r, &listing)).await;
                assert_eq!(people.len(), rows - dealt_with, "{name}: {dealt_with}");
                let tags = world.read(tag::all).await;
                assert_eq!(tags.len(), if over { 0 } else { 3 }, "{name}: tags go with the last step");
            }
        }
    }
}
