//! One world is loaded for each engine in a process; every test gets a copy.

use super::{NOW, WORLD};
use crate::database::{TestDb, copy_of, postgres as fresh_postgres, sqlite as fresh_sqlite};
use rusqlite::Connection;
use starling_db::{Db, Opening};
use starling_kernel::Clock;
use starling_keys::Ring;
use starling_record::schema;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// What a town's file is called.
pub(super) const FILE_NAME: &str = "starling.db";

struct Template<T> {
    ring: Arc<Ring>,
    place: T,
    _folder: TempDir,
}

static FILE: OnceCell<Template<PathBuf>> = OnceCell::const_new();
static SERVER: OnceCell<Option<Template<String>>> = OnceCell::const_new();

async fn load(test: &TestDb) {
    starling_demo::load(&test.db, &test.ring, &Clock::fixed(NOW), &WORLD, |_, _| {})
        .await
        .unwrap_or_else(|error| panic!("the world on {}: {error}", test.name));
}

async fn file() -> Template<PathBuf> {
    let test = fresh_sqlite().await;
    load(&test).await;
    let place = test.folder.path().join("data").join("starling.db");
    Template { ring: test.ring, place, _folder: test.folder }
}

/// A copy of the file.
pub(super) async fn sqlite(walls: bool) -> (Db, Arc<Ring>, TempDir) {
    let template = FILE.get_or_init(file).await;
    let folder = tempfile::tempdir().expect("the machine has room for a folder");
    let place = folder.path().join(FILE_NAME);
    let from = Connection::open(&template.place).expect("the template is there");
    let into = place.to_str().expect("folders of tests have plain names");
    from.execute("VACUUM INTO ?1", [into]).expect("a copy of the template");
    let db = Db::open(&Opening { walls, ..schema::at_file(place) }).await.expect("the copy opens");
    (db, Arc::clone(&template.ring), folder)
}

/// A copy of the database, where there is a server.
pub(super) async fn postgres() -> Option<(Db, Arc<Ring>, TempDir)> {
    let server = async || {
        let test = fresh_postgres().await?;
        load(&test).await;
        let TestDb { db, ring, folder, database, .. } = test;
        drop(db);
        Some(Template { ring, place: database?, _folder: folder })
    };
    let template = SERVER.get_or_init(server).await.as_ref()?;
    let folder = tempfile::tempdir().expect("the machine has room for a folder");
    Some((copy_of(&template.place).await, Arc::clone(&template.ring), folder))
}
