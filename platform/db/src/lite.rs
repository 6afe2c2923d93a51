//! SQLite: four readers, and one writer thread that commits many small writes at once.

use crate::conn::{Conn, Reaching, Read, Write};
use crate::db::Engine;
use crate::error::{DbError, Fail};
use crate::migrate::{Migration, pending};
use crate::probe::Probe;
use crate::value::{FromRow, Kind, Row, Val};
use crate::wall::Table;
use rusqlite::functions::FunctionFlags;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags};
use starling_kernel::Reach;
use std::borrow::Cow;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};

/// The first version without the WAL-reset corruption.
const OLDEST: i32 = 3_051_003;
const READERS: usize = 4;
/// Virtual-machine steps a read may take on an async worker before it is run again on a thread that may block.
const BUDGET: i32 = 40_000;
/// How often beginning a write is tried, five seconds each.
const BEGIN_TRIES: u32 = 8;
const BATCH: usize = 64;
const BATCH_TIME: Duration = Duration::from_millis(5);

/// One connection with wall 2 in front of it.
pub(crate) struct Link {
    conn: Connection,
    reach: Arc<Mutex<Reach>>,
    writing: Arc<AtomicBool>,
    hurry: Arc<AtomicBool>,
}

impl Link {
    fn open(path: &Path, tables: &[Table], writer: bool, walls: bool) -> Result<Link, DbError> {
        let flags = if writer {
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX
        } else {
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX
        };
        let conn = Connection::open_with_flags(path, flags)?;
        conn.set_prepared_statement_cache_capacity(512);
        conn.execute_batch(
            "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000; PRAGMA mmap_size=0; \
             PRAGMA cache_size=-8192; PRAGMA temp_store=MEMORY;",
        )?;
        if writer {
            // A large list touches many pages at once; pages it need not read again are time.
            conn.execute_batch("PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=4000;")?;
        }
        let mut link = Link {
            conn,
            reach: Arc::default(),
            writing: Arc::new(AtomicBool::new(false)),
            hurry: Arc::new(AtomicBool::new(false)),
        };
        link.functions()?;
        if walls {
            link.wall(tables, writer)?;
        }
        if !writer {
            let hurry = link.hurry.clone();
            link.conn.progress_handler(BUDGET, Some(move || hurry.load(Ordering::Relaxed)))?;
        }
        Ok(link)
    }

    fn functions(&self) -> Result<(), DbError> {
        // Deterministic within a statement, which is all SQLite relies on: the reach is set between statements.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        let house = self.reach.clone();
        self.conn.create_scalar_function("current_house", 0, flags, move |_| {
            let reach = house.lock().expect("nothing panics while holding the reach");
            Ok(reach.house().map(|id| id.bytes().to_vec()))
        })?;
        let account = self.reach.clone();
        self.conn.create_scalar_function("current_account", 0, flags, move |_| {
            let reach = account.lock().expect("nothing panics while holding the reach");
            Ok(reach.account().map(|id| id.bytes().to_vec()))
        })?;
        Ok(())
    }

    fn wall(&mut self, tables: &[Table], writer: bool) -> Result<(), DbError> {
        let mut walled = HashSet::new();
        for table in tables {
            if let Some(view) = table.lite_view() {
                self.conn.execute_batch(&view)?;
                walled.insert(table.name);
            }
            if let Some(triggers) = table.lite_triggers().filter(|_| writer) {
                self.conn.execute_batch(&triggers)?;
            }
        }
        let writing = self.writing.clone();
        self.conn.authorizer(Some(move |context: AuthContext<'_>| match context.action {
            AuthAction::Read { table_name, .. }
                if context.database_name == Some("main")
                    && walled.contains(table_name)
                    && !writing.load(Ordering::Relaxed)
                    && context.accessor != Some(table_name) =>
            {
                Authorization::Deny
            }
            AuthAction::Attach { .. } | AuthAction::Detach { .. } => Authorization::Deny,
            _ => Authorization::Allow,
        }))?;
        Ok(())
    }

    fn set(&self, reach: Reach) {
        *self.reach.lock().expect("nothing panics while holding the reach") = reach;
    }

    fn prepare(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>, DbError> {
        let (text, writes) = through_the_view(sql);
        self.writing.store(writes, Ordering::Relaxed);
        let statement = self.conn.prepare_cached(&text);
        self.writing.store(false, Ordering::Relaxed);
        let statement = statement?;
        debug_assert!(
            (1..=statement.parameter_count()).all(|i| statement.parameter_name(i) == Some(&format!("${i}"))),
            "parameters must first appear in rising order: {sql}"
        );
        Ok(statement)
    }

    pub(crate) fn rows<T: FromRow>(&self, sql: &str, values: &[Val]) -> Result<Vec<T>, DbError> {
        let mut statement = self.prepare(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(T::from_row(&Row::Lite(row))?);
        }
        Ok(out)
    }

    pub(crate) fn exec(&self, sql: &str, values: &[Val]) -> Result<u64, DbError> {
        Ok(self.prepare(sql)?.execute(rusqlite::params_from_iter(values))? as u64)
    }

    fn batch(&self, sql: &str) -> Result<(), DbError> {
        Ok(self.conn.execute_batch(sql)?)
    }
}

/// A writing statement must name the table itself, since its name now means the view: `INSERT INTO x` becomes
/// `INSERT INTO main.x`. Tells also whether the statement writes.
fn through_the_view(sql: &str) -> (Cow<'_, str>, bool) {
    for start in ["INSERT INTO ", "UPDATE ", "DELETE FROM "] {
        if let Some(rest) = sql.strip_prefix(start) {
            return (Cow::Owned(format!("{start}main.{rest}")), true);
        }
    }
    (Cow::Borrowed(sql), false)
}

/// What the writer thread runs: the closure's work inside a savepoint, giving back how to answer once it is known
/// whether the commit held.
///
/// It is given no link when no transaction could be begun: then it only answers.
type Job = Box<dyn FnOnce(Result<&Link, DbError>) -> Reply + Send>;
type Reply = Box<dyn FnOnce(Result<(), DbError>) + Send>;

pub(crate) struct Lite {
    readers: Arc<Mutex<Vec<Link>>>,
    free: Arc<Semaphore>,
    writer: mpsc::Sender<Job>,
}

/// Gives its reader back when dropped, also when the request was cancelled or panicked.
struct Guard {
    link: Option<Link>,
    home: Arc<Mutex<Vec<Link>>>,
    _permit: OwnedSemaphorePermit,
}

impl Guard {
    fn run<T, S: Reaching>(
        &self,
        scope: &S,
        probe: Probe,
        hurry: bool,
        work: &(impl Fn(&Read<'_, S>) -> Result<T, Fail> + ?Sized),
    ) -> Result<T, Fail> {
        let link = self.link.as_ref().expect("a guard holds its reader until it is dropped");
        link.set(scope.reach());
        link.hurry.store(hurry, Ordering::Relaxed);
        link.batch("BEGIN")?;
        let result = work(&Read::new(Conn::Lite(link), scope.clone(), probe));
        link.hurry.store(false, Ordering::Relaxed);
        link.batch("COMMIT")?;
        result
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(link) = self.link.take() {
            link.hurry.store(false, Ordering::Relaxed);
            if !link.conn.is_autocommit() {
                let _ = link.conn.execute_batch("ROLLBACK");
            }
            self.home.lock().expect("nothing panics while holding the readers").push(link);
        }
    }
}

impl Lite {
    pub(crate) fn open(
        path: &Path,
        migrations: &[Migration],
        tables: &'static [Table],
        walls: bool,
    ) -> Result<Lite, DbError> {
        if rusqlite::version_number() < OLDEST {
            return Err(DbError::Other(format!(
                "SQLite {} can corrupt its log; 3.51.3 is needed",
                rusqlite::version()
            )));
        }
        let mut conn = Connection::open(path)?;
        conn.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;")?;
        migrate(&mut conn, migrations)?;
        drop(conn);
        let writer = Link::open(path, tables, true, walls)?;
        let mut readers = Vec::new();
        for _ in 0..READERS {
            readers.push(Link::open(path, tables, false, walls)?);
        }
        let (sender, jobs) = mpsc::channel(1024);
        std::thread::Builder::new()
            .name("starling-writer".into())
            .spawn(move || write_loop(&writer, jobs))
            .map_err(|error| DbError::Other(error.to_string()))?;
        Ok(Lite { readers: Arc::new(Mutex::new(readers)), free: Arc::new(Semaphore::new(READERS)), writer: sender })
    }

    /// Runs a read here and now, and again where it may block should it take long; `long` ones go there at once.
    pub(crate) async fn read<T, S, F>(&self, scope: S, probe: Probe, long: bool, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: Fn(&Read<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        let permit = self.free.clone().acquire_owned().await.map_err(|_| DbError::shape("closed"))?;
        let link = self.readers.lock().expect("nothing panics while holding the readers").pop();
        let guard = Guard { link, home: self.readers.clone(), _permit: permit };
        if !long {
            match guard.run(&scope, probe.clone(), true, &work) {
                Err(Fail::Db(DbError::Interrupted)) => {}
                done => return done,
            }
        }
        tokio::task::spawn_blocking(move || {
            if let Some(link) = guard.link.as_ref().filter(|link| !link.conn.is_autocommit()) {
                link.batch("ROLLBACK")?;
            }
            guard.run(&scope, probe, false, &work)
        })
        .await
        .map_err(|_| DbError::shape("a read panicked"))?
    }

    pub(crate) async fn write<T, S, F>(&self, scope: S, probe: Probe, trial: bool, mut work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: FnMut(&Write<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |link| {
            let result = link.map_err(Fail::Db).and_then(|link| {
                link.set(scope.reach());
                savepoint(link, trial, || work(&Write::new(Read::new(Conn::Lite(link), scope.clone(), probe.clone()))))
            });
            Box::new(move |committed| {
                let _ = answer.send(committed.map_err(Fail::Db).and(result));
            })
        });
        self.writer.send(job).await.map_err(|_| DbError::shape("the writer has stopped"))?;
        answered.await.map_err(|_| DbError::shape("the writer stopped before it answered"))?
    }

    /// Prepares a statement for the check of all statements; gives its number of columns.
    pub(crate) async fn columns(&self, sql: String, kinds: &'static [Kind]) -> Result<(), String> {
        let count = kinds.len();
        self.write(crate::Anyone::NOBODY, Probe::default(), true, move |write| {
            let Conn::Lite(link) = write.conn_for_check() else { unreachable!("this is the SQLite engine") };
            let statement = link.prepare(&sql)?;
            if statement.column_count() == count {
                Ok(())
            } else {
                Err(Fail::Seal(format!("{} columns come back, the row has {count}", statement.column_count())))
            }
        })
        .await
        .map_err(|fail| fail.to_string())
    }
}

fn savepoint<T>(link: &Link, trial: bool, work: impl FnOnce() -> Result<T, Fail>) -> Result<T, Fail> {
    link.batch("SAVEPOINT one")?;
    let result =
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(DbError::shape("a write panicked").into()));
    if result.is_err() || trial {
        link.batch("ROLLBACK TO one")?;
    }
    link.batch("RELEASE one")?;
    result
}

fn write_loop(link: &Link, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.blocking_recv() {
        if let Err(error) = begin(link) {
            tracing::error!(%error, "a write transaction could not begin");
            first(Err(error.clone()))(Err(error));
            continue;
        }
        let start = Instant::now();
        let mut replies: Vec<Reply> = vec![first(Ok(link))];
        while replies.len() < BATCH && start.elapsed() < BATCH_TIME && !link.conn.is_autocommit() {
            match jobs.try_recv() {
                Ok(job) => replies.push(job(Ok(link))),
                Err(_) => break,
            }
        }
        // SQLite ends the whole transaction by itself on a full disk or a failing one: then nothing was written.
        let held = if link.conn.is_autocommit() { Err(DbError::Full) } else { link.batch("COMMIT") };
        if !link.conn.is_autocommit() {
            let _ = link.batch("ROLLBACK");
        }
        for reply in replies {
            reply(held.clone());
        }
    }
    let _ = link.conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// Begins a write transaction. Another process may be writing to the same file, a command beside a server: each waits
/// for the other's short transactions, several times the busy timeout if need be.
fn begin(link: &Link) -> Result<(), DbError> {
    let mut tries = 0;
    loop {
        tries += 1;
        match link.batch("BEGIN IMMEDIATE") {
            Err(error) if error.may_retry() && tries < BEGIN_TRIES => {}
            done => return done,
        }
    }
}

fn migrate(conn: &mut Connection, migrations: &[Migration]) -> Result<(), DbError> {
    conn.execute_batch(
        "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    )?;
    let done = conn
        .prepare("SELECT name, checksum FROM migration ORDER BY name")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    for step in pending(migrations, &done)? {
        let tx = conn.transaction()?;
        tx.execute_batch(&step.render(Engine::Sqlite))?;
        tx.execute("INSERT INTO migration (name, checksum) VALUES (?1, ?2)", (step.name, step.checksum()))?;
        tx.commit()?;
        tracing::info!(name = step.name, "migrated");
    }
    Ok(())
}
