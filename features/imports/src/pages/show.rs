//! One import, as far as it has come.

use super::{mapping, say};
use crate::file::{Column, Mapping};
use crate::import::{self, Effect, Import, ImportState, Sample, effect};
use askama::Template;
use axum::extract::Path;
use starling_db::Fail;
use starling_i18n::Text;
use starling_kernel::Id;
use starling_record::change;
use starling_web::{Answer, Frame, Here, see_other};

/// People named on the page of an import that was taken back; all of them stand in the list of rows.
const LEFT: usize = 50;

#[derive(Template)]
#[template(path = "import-ready.html")]
struct ReadyPage {
    f: Frame,
    import: Import,
    mapping: Mapping,
    effect: Effect,
}

impl ReadyPage {
    fn refused(&self) -> Vec<(&Column, Text)> {
        mapping::refused(&self.f, &self.mapping)
    }

    fn program(&self) -> &'static str {
        say::program(&self.import.vendor)
    }

    fn why(&self, sample: &Sample) -> Text {
        if sample.reason.is_empty() { "".into() } else { self.f.l.t(sample.reason) }
    }

    fn does_something(&self) -> bool {
        self.effect.counts.created + self.effect.counts.updated > 0
    }
}

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    f: Frame,
    import: Import,
    changes: i64,
    /// People taking back would restore.
    changed: i64,
    left: Vec<LeftOne>,
}

/// Someone taking back did not touch.
struct LeftOne {
    party: Id,
    name: Option<String>,
    why: Text,
}

impl ImportPage {
    fn program(&self) -> &'static str {
        say::program(&self.import.vendor)
    }

    fn can_go_on(&self) -> bool {
        self.import.state == ImportState::Stopped && self.import.file.is_some()
    }

    fn can_undo(&self) -> bool {
        matches!(self.import.state, ImportState::Done | ImportState::Stopped | ImportState::Failed)
            && self.import.change_set.is_some()
    }
}

#[derive(Template)]
#[template(path = "job-page.html")]
struct JobPage {
    f: Frame,
    import: Import,
    changes: i64,
}

/// `GET /o/{slug}/imports/{id}`
pub(super) async fn page(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = say::id(&id)?;
    let import = here.read(move |r| import::find(r, id)).await?;
    match import.state {
        ImportState::Mapping if import.file.is_some() => Ok(see_other(&here.at(&format!("imports/{id}/mapping")))),
        ImportState::Ready if import.file.is_some() => ready(&here, import).await,
        _ => after(&here, import).await,
    }
}

async fn ready(here: &Here, import: Import) -> Answer {
    let (id, file, ring, now) = (import.id, import.file.ok_or(Fail::Missing)?, here.app.ring.clone(), here.now());
    let (mapping, effect) = here
        .read_long(move |r| {
            let (mapping, bytes) = (import::mapping_of(r, id)?, import::kept(r, &ring, file)?);
            // The file was read to its end when it came.
            let effect = effect(r, &*bytes, &mapping, now)?.map_err(|_| Fail::Missing)?;
            Ok((mapping, effect))
        })
        .await?;
    here.page(&ReadyPage { f: here.frame(), import, mapping, effect })
}

async fn after(here: &Here, import: Import) -> Answer {
    let (id, set, undone) = (import.id, import.change_set, import.state == ImportState::Undone && import.left > 0);
    let (changes, changed, rows, names) = here
        .read(move |r| {
            let changes = set.map_or(Ok(0), |set| change::set(r, set).map(|set| set.changes))?;
            let rows = if undone { import::left(r, id, LEFT)? } else { Vec::new() };
            let names = say::names(r, rows.iter().filter_map(|row| row.party))?;
            Ok((changes, import::changed(r, id)?, rows, names))
        })
        .await?;
    let mut left: Vec<LeftOne> = Vec::new();
    for row in rows {
        let Some(party) = row.party.filter(|party| left.iter().all(|one| one.party != *party)) else { continue };
        left.push(LeftOne { party, name: names.get(&party).cloned(), why: here.l.t(&row.reason) });
    }
    if import.state.moves() {
        return here.page(&JobPage { f: here.frame(), import, changes });
    }
    here.page(&ImportPage { f: here.frame(), import, changes, changed, left })
}
