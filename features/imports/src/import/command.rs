//! An import from the command line: the same road as the pages take, without a page.

use super::effect::effect;
use super::kept::keep;
use super::look::{Look, look, reaches_people};
use super::model::{Counts, ImportState};
use super::steps::{APPLY, apply};
use super::store::{self, NewImport};
use crate::file::limits::FILE_MAX;
use crate::file::{FileProblem, Mapping, propose, recognise};
use serde::Serialize;
use sha2::{Digest, Sha256};
use starling_db::Fail;
use starling_i18n::Speech;
use starling_jobs::{Job, Next, put};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Language, Scope};
use starling_web::App;
use std::fmt;
use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

/// What became of a file, or would.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Rows that are not blank.
    pub rows: i64,
    /// People made.
    pub created: i64,
    /// People changed.
    pub updated: i64,
    /// Rows that said nothing new.
    pub unchanged: i64,
    /// Rows left out.
    pub rejected: Vec<Rejected>,
    /// Columns that are never kept, as their headers stand in the file.
    pub refused_columns: Vec<String>,
    /// The program the file comes from, when it was recognised.
    pub vendor: Option<&'static str>,
}

/// A row that was left out.
#[derive(Clone, Debug, Serialize)]
pub struct Rejected {
    /// The row, counted from 1 below the header.
    pub row: i64,
    /// Why, in one English sentence.
    pub reason: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "rows       {}", self.rows)?;
        writeln!(f, "created    {}", self.created)?;
        writeln!(f, "updated    {}", self.updated)?;
        writeln!(f, "unchanged  {}", self.unchanged)?;
        writeln!(f, "rejected   {}", self.rejected.len())?;
        for Rejected { row, reason } in &self.rejected {
            writeln!(f, "  row {row}: {reason}")?;
        }
        writeln!(f, "refused    {}", self.refused_columns.join(", "))?;
        write!(f, "from       {}", self.vendor.unwrap_or("an unknown program"))
    }
}

/// Why a file was not brought in: a sentence for the one at the command line.
#[derive(Debug)]
pub enum NotRead {
    /// The file.
    File(String),
    /// The database.
    Failed(Fail),
}

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotRead::File(sentence) => sentence.fmt(f),
            NotRead::Failed(fail) => fail.fmt(f),
        }
    }
}

impl From<Fail> for NotRead {
    fn from(fail: Fail) -> NotRead {
        NotRead::Failed(fail)
    }
}

/// Brings a file into a house, or says what that would do.
///
/// # Errors
/// [`NotRead`] when the file cannot be read or nothing in it says who people are; then nothing was written.
pub async fn from_file(app: &App, house: Id, path: &Path, dry_run: bool) -> Result<Report, NotRead> {
    let l = app.speech(Language::En).plain();
    let scope = Scope::system(house, SystemTask::Operator);
    let Look { headers, samples, last } = look(open(&l, path)?).map_err(|problem| sentence(&l, &problem))?;
    let remembered = {
        let (headers, samples) = (headers.clone(), samples.clone());
        app.db.read(scope.clone(), move |r| store::remembered(r, &headers, &samples)).await?
    };
    let mapping = remembered.unwrap_or_else(|| propose(&headers, recognise(&headers), &samples));
    if !reaches_people(&mapping) {
        return Err(NotRead::File(l.t("imports-file-no-people").into_owned()));
    }
    let (counts, rejected) = if dry_run {
        preview(app, scope, &l, path, &mapping).await?
    } else {
        bring(app, scope, &l, path, &mapping, last).await?
    };
    Ok(Report {
        rows: counts.rows(),
        created: counts.created,
        updated: counts.updated,
        unchanged: counts.unchanged,
        rejected: rejected.into_iter().map(|(row, key)| Rejected { row, reason: l.t(&key).into_owned() }).collect(),
        refused_columns: mapping
            .columns()
            .iter()
            .filter(|column| column.refused().is_some())
            .map(|column| column.header().text.clone())
            .collect(),
        vendor: mapping.vendor().map(|vendor| vendor.slug()),
    })
}

fn open(l: &Speech, path: &Path) -> Result<BufReader<File>, NotRead> {
    File::open(path).map(BufReader::new).map_err(|_| NotRead::File(l.t("imports-file-unreadable").into_owned()))
}

fn sentence(l: &Speech, problem: &FileProblem) -> NotRead {
    NotRead::File(l.ta(problem.key(), &crate::import::words(problem)).into_owned())
}

type Brought = Result<(Counts, Vec<(i64, String)>), NotRead>;

async fn preview(app: &App, scope: Scope, l: &Speech, path: &Path, mapping: &Mapping) -> Brought {
    let (path, mapping, now) = (path.to_owned(), mapping.clone(), app.now());
    let outcome = app
        .db
        .read_long(scope, move |r| {
            let file = File::open(&path).map_err(|_| Fail::Missing)?;
            effect(r, BufReader::new(file), &mapping, now)
        })
        .await?;
    let effect = outcome.map_err(|problem| sentence(l, &problem))?;
    Ok((effect.counts, effect.rejected.into_iter().map(|(row, key)| (row, key.to_owned())).collect()))
}

/// Keeps the file and applies it. Killed at any moment and started again with the same file, it goes on where it was;
/// a server started meanwhile goes on with it as well.
async fn bring(app: &App, scope: Scope, l: &Speech, path: &Path, mapping: &Mapping, total: i64) -> Brought {
    let mut bytes = Vec::new();
    open(l, path)?
        .take(FILE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| NotRead::File(l.t("imports-file-unreadable").into_owned()))?;
    if bytes.len() as u64 > FILE_MAX {
        return Err(sentence(l, &FileProblem::TooBig { max: FILE_MAX }));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (now, house, kept, ring) = (app.now(), scope.house(), mapping.clone(), app.ring.clone());
    let id = app
        .db
        .write(scope.clone(), move |w| {
            let digest = Sha256::digest(&bytes);
            if let Some(id) = store::unfinished(w, &digest)? {
                return Ok(id);
            }
            let id = Id::new();
            let file = keep(w, &ring, &name, &bytes, now)?;
            let new = NewImport {
                id,
                file: Some(file),
                file_name: &name,
                digest: &digest,
                mapping: &kept,
                state: ImportState::Running,
                by: None,
                total,
            };
            store::add(w, &new, now)?;
            store::remember(w, &kept, now)?;
            put(w, APPLY, house, id, None, now)?;
            Ok(id)
        })
        .await?;
    let job = Job { id, kind: APPLY.to_owned(), house, subject: id, account: None, attempts: 0 };
    while apply(app, &job).await? == Next::More {}
    let (import, rejected) = app.db.read(scope, move |r| Ok((store::find(r, id)?, store::rejected(r, id)?))).await?;
    Ok((import.counts, rejected))
}
