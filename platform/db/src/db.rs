//! The door: a database of either engine.

use crate::conn::{Reaching, Read, Write};
use crate::error::{DbError, Fail};
use crate::lite::Lite;
use crate::migrate::Migration;
use crate::pg::Pg;
use crate::probe::{Probe, Rewrite};
use crate::value::Kind;
use crate::wall::Table;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, embedded: one file.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// How to open a database.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The SQLite file, or the `postgres://` address.
    pub place: Place,
    /// The schema's history.
    pub migrations: &'static [Migration],
    /// Every table and its wall.
    pub tables: &'static [Table],
    /// Wall 2. Only the test that proves that wall 1 is tried by the matrix turns it off, and only on SQLite.
    pub walls: bool,
}

/// Where a database is.
#[derive(Clone, Debug)]
pub enum Place {
    /// A file.
    File(PathBuf),
    /// A server.
    Server(String),
}

impl Opening {
    /// An SQLite file.
    pub fn file(path: impl Into<PathBuf>, migrations: &'static [Migration], tables: &'static [Table]) -> Opening {
        Opening { place: Place::File(path.into()), migrations, tables, walls: true }
    }

    /// A PostgreSQL server.
    pub fn server(url: impl Into<String>, migrations: &'static [Migration], tables: &'static [Table]) -> Opening {
        Opening { place: Place::Server(url.into()), migrations, tables, walls: true }
    }
}

enum Inner {
    Lite(Lite),
    Pg(Pg),
}

struct Shared {
    inner: Inner,
    trial: AtomicBool,
    probe: RwLock<Probe>,
}

/// A database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Shared>);

impl Db {
    /// Opens the database and brings its schema up to date.
    pub async fn open(opening: &Opening) -> Result<Db, DbError> {
        let inner = match &opening.place {
            Place::File(path) => Inner::Lite(Lite::open(path, opening.migrations, opening.tables, opening.walls)?),
            Place::Server(url) => Inner::Pg(Pg::open(url, opening.migrations, opening.tables).await?),
        };
        Ok(Db(Arc::new(Shared { inner, trial: AtomicBool::new(false), probe: RwLock::default() })))
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.0.inner {
            Inner::Lite(_) => Engine::Sqlite,
            Inner::Pg(_) => Engine::Postgres,
        }
    }

    fn probe(&self) -> Probe {
        self.0.probe.read().expect("nothing panics while holding the probe").clone()
    }

    /// Runs a closure in one read-only transaction for `scope`: everything it reads is of one moment.
    ///
    /// The closure may be run twice (a long read is stopped and run again where it may block), so it only reads.
    pub async fn read<T, S, F>(&self, scope: S, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: Fn(&Read<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        match &self.0.inner {
            Inner::Lite(lite) => lite.read(scope, self.probe(), false, work).await,
            Inner::Pg(pg) => pg.read(scope, self.probe(), work).await,
        }
    }

    /// The same for a closure that is known to be long, such as one that reads a whole list: it never holds up others,
    /// and is run once.
    pub async fn read_long<T, S, F>(&self, scope: S, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: Fn(&Read<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        match &self.0.inner {
            Inner::Lite(lite) => lite.read(scope, self.probe(), true, work).await,
            Inner::Pg(pg) => pg.read(scope, self.probe(), work).await,
        }
    }

    /// Runs a closure in one transaction for `scope`. It is committed when the closure gives `Ok`, and rolled back
    /// whole otherwise. The closure may be run again when transactions collide: it must do nothing but database work.
    pub async fn write<T, S, F>(&self, scope: S, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: FnMut(&Write<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        let trial = self.0.trial.load(Ordering::Relaxed);
        match &self.0.inner {
            Inner::Lite(lite) => lite.write(scope, self.probe(), trial, work).await,
            Inner::Pg(pg) => pg.write(scope, self.probe(), trial, work).await,
        }
    }

    /// From now on every write is rolled back after it succeeded, so that thousands of requests can be tried on one
    /// world. For tests.
    pub fn only_try(&self, on: bool) {
        self.0.trial.store(on, Ordering::Relaxed);
    }

    /// Rewrites the text of one statement wherever it runs, or puts it right again. A statement goes by its name, one put
    /// together at run time by the line that runs it, as [`watched`](Db::watched) gives it. For the test that forgets
    /// each predicate in turn.
    pub fn forget(&self, statement: Option<(String, Rewrite)>) {
        self.0.probe.write().expect("nothing panics while holding the probe").forget(statement);
    }

    /// Keeps the names and texts of all statements that run from now on, or stops. For tests.
    pub fn watch(&self, on: bool) {
        self.0.probe.write().expect("nothing panics while holding the probe").watch(on);
    }

    /// The names and texts of the statements that ran since this was asked last, without repeats.
    pub fn watched(&self) -> BTreeSet<(String, String)> {
        self.probe().take()
    }

    pub(crate) async fn columns(&self, sql: String, kinds: &'static [Kind]) -> Result<(), String> {
        match &self.0.inner {
            Inner::Lite(lite) => lite.columns(sql, kinds).await,
            Inner::Pg(pg) => pg.columns(sql, kinds).await,
        }
    }
}
