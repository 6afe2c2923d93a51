//! Starting, going on, stopping: the jobs of an import.

use super::back::{BACK, back};
use super::crowd::Crowd;
use super::merge::{Names, Origin};
use super::model::{Counts, Import, ImportState};
use super::settle::{Line, line, names, settle};
use super::{kept, made, store};
use crate::file::{Mapping, Reader};
use starling_db::{Fail, Write};
use starling_jobs::{ATTEMPTS, Job, Next, Runner, put};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Actor, Id, Micros, Policy, Scope};
use starling_keys::Ring;
use starling_record::change::{About, Saving, SetKind};
use starling_record::person::{create_many, save};
use starling_record::{audit, seat};
use starling_web::App;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Rows, or changes taken back, in one transaction.
pub(super) const STEP: usize = 500;
/// How long one slice of the job goes on before it lets others to the runner.
pub(super) const SLICE: Duration = Duration::from_secs(20);
pub(super) const APPLY: &str = "import";

/// Begins applying, or goes on after a stop.
pub fn start(w: &Write, import: &Import, by: Option<Id>, now: Micros) -> Result<(), Fail> {
    match import.state {
        ImportState::Ready | ImportState::Stopped => {}
        // Sent twice, or another steward was quicker: it is on its way.
        ImportState::Running | ImportState::Done => return Ok(()),
        _ => return Err(Fail::Missing),
    }
    store::to(w, import.id, ImportState::Running, "", None)?;
    put(w, APPLY, w.house(), import.id, by, now)
}

/// Asks an import to stop after the rows at hand.
pub fn stop(w: &Write, import: &Import) -> Result<(), Fail> {
    store::ask_to_stop(w, import.id)
}

/// Begins taking an import back.
pub fn take_back(w: &Write, import: &Import, by: Option<Id>, now: Micros) -> Result<(), Fail> {
    match import.state {
        ImportState::Done | ImportState::Stopped | ImportState::Failed if import.change_set.is_some() => {}
        ImportState::Undoing | ImportState::Undone => return Ok(()),
        _ => return Err(Fail::Missing),
    }
    store::to(w, import.id, ImportState::Undoing, "", None)?;
    audit::append(w, now, "import-undo", Some(import.id), "")?;
    put(w, BACK, w.house(), import.id, by, now)
}

/// Adds the workers of imports to a runner.
#[must_use]
pub fn workers(runner: Runner, app: &App) -> Runner {
    let (applying, undoing) = (app.clone(), app.clone());
    runner
        .on(APPLY, move |job| {
            let app = applying.clone();
            async move { given_up(&app, &job, apply(&app, &job).await).await }
        })
        .on(BACK, move |job| {
            let app = undoing.clone();
            async move { given_up(&app, &job, back(&app, &job).await).await }
        })
}

/// Tells on the import's page when the runner will not try again, so that what was done can still be taken back.
async fn given_up(app: &App, job: &Job, done: Result<Next, Fail>) -> Result<Next, Fail> {
    if done.is_err() && job.attempts >= ATTEMPTS {
        let (id, scope) = (job.subject, Scope::system(job.house, SystemTask::Job));
        app.db.write(scope, move |w| interrupt(w, id, ImportState::Failed, "imports-failed")).await?;
    }
    done
}

/// Ends an import on its way; one that another worker brought to its end stays as it is.
pub(super) fn interrupt(w: &Write, id: Id, state: ImportState, problem: &str) -> Result<(), Fail> {
    if store::find(w, id)?.state.moves() { store::to(w, id, state, problem, None) } else { Ok(()) }
}

/// Whether whoever asked for the job may still have it: seats end, and roles change, while work waits.
pub(super) async fn may(app: &App, job: &Job) -> Result<Option<Scope>, Fail> {
    let scope = Scope::system(job.house, SystemTask::Job);
    let Some(account) = job.account else { return Ok(Some(scope)) };
    let seat = app.db.read(scope.clone(), move |r| seat::find(r, account)).await?;
    let allowed = seat.is_some_and(|seat| {
        let actor = Actor { account, house: job.house, party: seat.party, roles: seat.roles, state: seat.state };
        Scope::of(&actor, Policy::ImportRun).is_some()
    });
    Ok(allowed.then_some(scope))
}

pub(super) async fn apply(app: &App, job: &Job) -> Result<Next, Fail> {
    let id = job.subject;
    let Some(scope) = may(app, job).await? else {
        let scope = Scope::system(job.house, SystemTask::Job);
        app.db.write(scope, move |w| interrupt(w, id, ImportState::Stopped, "imports-not-allowed")).await?;
        return Ok(Next::Done);
    };
    let ring = app.ring.clone();
    let found = app
        .db
        .read_long(scope.clone(), move |r| {
            let import = store::find(r, id)?;
            // Done already, stopped, or its file gone with it: nothing is left to do.
            let Some(file) = import.file.filter(|_| import.state == ImportState::Running) else { return Ok(None) };
            match kept::kept(r, &ring, file) {
                Ok(bytes) => Ok(Some((import, store::mapping_of(r, id)?, bytes))),
                // A command on the same import ended between the two questions.
                Err(Fail::Missing) => Ok(None),
                Err(fail) => Err(fail),
            }
        })
        .await?;
    let Some((import, mapping, bytes)) = found else { return Ok(Next::Done) };
    let reader = Reader::open(std::io::Cursor::new(bytes)).map_err(|problem| Fail::Seal(format!("{problem:?}")))?;
    let mut rows = Applying::new(app, scope, import, mapping);
    let until = Instant::now() + SLICE;
    let cursor = rows.cursor;
    let mut lines = Vec::with_capacity(STEP);
    for read in reader {
        let line = line(&rows.mapping, read);
        if line.seq <= cursor {
            continue;
        }
        lines.push(line);
        if lines.len() == STEP {
            if rows.step(std::mem::take(&mut lines)).await? {
                return Ok(Next::Done);
            }
            if Instant::now() >= until {
                return Ok(Next::More);
            }
        }
    }
    if !lines.is_empty() && rows.step(lines).await? {
        return Ok(Next::Done);
    }
    rows.finish().await?;
    Ok(Next::Done)
}

/// An import being applied.
struct Applying {
    app: App,
    scope: Scope,
    import: Id,
    file: Option<Id>,
    source: Arc<str>,
    by: Option<Id>,
    mapping: Arc<Mapping>,
    cursor: i64,
}

impl Applying {
    fn new(app: &App, scope: Scope, import: Import, mapping: Mapping) -> Applying {
        Applying {
            app: app.clone(),
            scope,
            import: import.id,
            file: import.file,
            source: import.file_name.into(),
            by: import.by_account,
            mapping: Arc::new(mapping),
            cursor: import.cursor,
        }
    }

    /// Applies some lines in one transaction; `true` when a person asked it to stop.
    async fn step(&mut self, lines: Vec<Line>) -> Result<bool, Fail> {
        let (ring, source, id, by, now) =
            (self.app.ring.clone(), self.source.clone(), self.import, self.by, self.app.now());
        let (cursor, stopped) = self
            .app
            .db
            .write(self.scope.clone(), move |w| {
                // Cloned, since the closure is run again when transactions collide.
                apply_lines(w, &ring, id, &source, by, lines.clone(), now)
            })
            .await?;
        self.cursor = cursor;
        Ok(stopped)
    }

    /// Closes the change set; the file is no longer needed.
    async fn finish(&self) -> Result<(), Fail> {
        let (id, file, now) = (self.import, self.file, self.app.now());
        let ring = self.app.ring.clone();
        self.app
            .db
            .write(self.scope.clone(), move |w| {
                w.lock(w.house())?;
                let import = store::find(w, id)?;
                // Another worker on the same import was quicker.
                if import.state != ImportState::Running {
                    return Ok(());
                }
                if let Some(set) = import.change_set {
                    Saving::resume(w, &ring, now, set)?.finish(w)?;
                }
                if let Some(file) = file {
                    store::without_file(w, id)?;
                    kept::forget(w, file)?;
                }
                store::to(w, id, ImportState::Done, "", Some(now))
            })
            .await
    }
}

pub(super) fn apply_lines(
    w: &Write,
    ring: &Ring,
    id: Id,
    source: &str,
    by: Option<Id>,
    lines: Vec<Line>,
    now: Micros,
) -> Result<(i64, bool), Fail> {
    // Two workers on one import (a command and a server, or a lease that ran out) take turns, and the second finds the
    // rows done.
    w.lock(w.house())?;
    let import = store::find(w, id)?;
    if import.state != ImportState::Running {
        return Ok((import.cursor, true));
    }
    let lines: Vec<Line> = lines.into_iter().filter(|line| line.seq > import.cursor).collect();
    let saving = match import.change_set {
        Some(set) => Saving::resume(w, ring, now, set)?,
        None => {
            let saving = Saving::begin(w, ring, now, About { kind: SetKind::Import, source, by })?;
            store::begun(w, id, saving.set())?;
            audit::append(w, now, "import", Some(id), "")?;
            saving
        }
    };
    let mut known = Names::default();
    names(w, Some(w), &lines, &mut known, now)?;
    made::remember(w, id, &known.made)?;
    let origin = Origin { names: &known, house: w.house(), source, now };
    let mut crowd = Crowd::default();
    let settled = settle(w, &mut crowd, lines, &origin)?;
    create_many(w, &saving, &crowd.made())?;
    for person in crowd.changed() {
        save(w, &saving, &person)?;
    }
    saving.pause(w)?;
    let mut counts = Counts::default();
    let mut cursor = import.cursor;
    let mut rows = Vec::with_capacity(settled.len());
    for row in &settled {
        counts.add(row.outcome);
        cursor = cursor.max(row.seq);
        rows.push((row.seq, row.outcome, row.reason, row.party));
    }
    store::keep_rows(w, id, &rows)?;
    store::stepped(w, id, cursor, counts)?;
    if import.stop {
        store::to(w, id, ImportState::Stopped, "", None)?;
    }
    Ok((cursor, import.stop))
}
