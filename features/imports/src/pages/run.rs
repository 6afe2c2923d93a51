//! Starting, stopping, looking how far it is, taking back, throwing away.

use super::say;
use crate::import::{self, Import};
use askama::Template;
use axum::extract::Path;
use starling_db::{Fail, Write};
use starling_kernel::{Id, Micros};
use starling_record::change;
use starling_web::{Answer, FormData, Frame, Here, Oops};

async fn carry_out(
    here: &Here,
    form: &FormData,
    id: &str,
    work: fn(&Write<'_>, &Import, Id, Micros) -> Result<(), Fail>,
) -> Answer {
    let (id, by, now) = (say::id(id)?, here.account_id(), here.now());
    let then = here.at(&format!("imports/{id}"));
    let answer = here
        .write(form, move |w| {
            work(w, &import::find(w, id)?, by, now)?;
            Ok(then.clone())
        })
        .await?;
    here.app.bell.notify_one();
    Ok(answer)
}

/// `POST /o/{slug}/imports/{id}/start`
pub(super) async fn start(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    carry_out(&here, &form, &id, |w, import, by, now| import::start(w, import, Some(by), now)).await
}

/// `POST /o/{slug}/imports/{id}/stop`
pub(super) async fn stop(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    carry_out(&here, &form, &id, |w, import, _, _| import::stop(w, import)).await
}

/// `POST /o/{slug}/imports/{id}/undo`
pub(super) async fn undo(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    carry_out(&here, &form, &id, |w, import, by, now| import::take_back(w, import, Some(by), now)).await
}

/// `POST /o/{slug}/imports/{id}/delete`
pub(super) async fn delete(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let (id, then) = (say::id(&id)?, here.at("imports?said=said-import-deleted"));
    let answer = here.write(&form, move |w| {
        import::throw_away(w, id)?;
        Ok(then.clone())
    });
    Ok(answer.await?)
}

#[derive(Template)]
#[template(path = "import-undo.html")]
struct SurePage {
    f: Frame,
    import: Import,
    /// People it would restore.
    changed: i64,
}

/// `GET /o/{slug}/imports/{id}/undo`: asks first, on a page of its own.
pub(super) async fn sure(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let (import, changed) = here.read(move |r| Ok((import::find(r, id)?, import::changed(r, id)?))).await?;
    if import.change_set.is_none() || import.state.moves() {
        return Err(Oops::Missing);
    }
    here.page(&SurePage { f: here.frame(), import, changed })
}

#[derive(Template)]
#[template(path = "job.html")]
struct Job {
    f: Frame,
    import: Import,
    changes: i64,
}

/// `GET /o/{slug}/imports/{id}/progress`
pub(super) async fn progress(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let (import, changes) = here
        .read(move |r| {
            let import = import::find(r, id)?;
            let changes = import.change_set.map_or(Ok(0), |set| change::set(r, set).map(|set| set.changes))?;
            Ok((import, changes))
        })
        .await?;
    here.page(&Job { f: here.frame(), import, changes })
}
