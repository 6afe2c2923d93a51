//! Every address of this crate.

use super::{bring, export, list, mapping, outcomes, run, show};
use starling_kernel::Policy::{ImportRun, PersonExport};
use starling_web::{Routes, get, post, upload};

/// The routes.
#[rustfmt::skip]
pub fn routes() -> Routes {
    vec![
        get   ("/o/{slug}/imports",                   ImportRun,    list::page),
        upload("/o/{slug}/imports",                   ImportRun,    bring::save),
        get   ("/o/{slug}/imports/{id}",              ImportRun,    show::page),
        get   ("/o/{slug}/imports/{id}/mapping",      ImportRun,    mapping::page),
        post  ("/o/{slug}/imports/{id}/mapping",      ImportRun,    mapping::save),
        post  ("/o/{slug}/imports/{id}/start",        ImportRun,    run::start),
        post  ("/o/{slug}/imports/{id}/stop",         ImportRun,    run::stop),
        get   ("/o/{slug}/imports/{id}/undo",         ImportRun,    run::sure),
        post  ("/o/{slug}/imports/{id}/undo",         ImportRun,    run::undo),
        post  ("/o/{slug}/imports/{id}/delete",       ImportRun,    run::delete),
        get   ("/o/{slug}/imports/{id}/progress",     ImportRun,    run::progress),
        get   ("/o/{slug}/imports/{id}/outcomes",     ImportRun,    outcomes::page),
        get   ("/o/{slug}/imports/{id}/outcomes.csv", ImportRun,    outcomes::file),
        get   ("/o/{slug}/export",                    PersonExport, export::page),
        post  ("/o/{slug}/export",                    PersonExport, export::file),
    ]
}
