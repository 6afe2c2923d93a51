//! PostgreSQL: a pool of connections, each closure on a thread that may block.

use crate::conn::{Conn, Reaching, Read, Write};
use crate::db::Engine;
use crate::error::{DbError, Fail};
use crate::migrate::{Migration, pending};
use crate::probe::Probe;
use crate::value::{FromRow, Kind, Row, Val};
use crate::wall::Table;
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use starling_kernel::Reach;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::runtime::Handle;
use tokio_postgres::NoTls;
use tokio_postgres::types::{ToSql, Type};

const CONNECTIONS: usize = 16;
const TRIES: u32 = 6;
/// The advisory lock under which one server at a time migrates.
const MIGRATING: i64 = 0x0005_7412_1169;

/// One connection in use by one closure.
pub(crate) struct Link {
    client: Object,
    runtime: Handle,
}

impl Link {
    fn wait<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    pub(crate) fn rows<T: FromRow>(&self, sql: &str, values: &[Val]) -> Result<Vec<T>, DbError> {
        self.wait(async {
            let statement = self.client.prepare_cached(sql).await?;
            let rows = self.client.query(&statement, &bound(values)).await?;
            rows.iter().map(|row| T::from_row(&Row::Pg(row))).collect()
        })
    }

    pub(crate) fn exec(&self, sql: &str, values: &[Val]) -> Result<u64, DbError> {
        self.wait(async {
            let statement = self.client.prepare_cached(sql).await?;
            Ok(self.client.execute(&statement, &bound(values)).await?)
        })
    }

    fn batch(&self, sql: &str) -> Result<(), DbError> {
        Ok(self.wait(self.client.batch_execute(sql))?)
    }

    /// Opens a transaction that sees as far as `reach` and no further. The one place that knows how; a sharded
    /// PostgreSQL needs one more `SET LOCAL` here and nowhere else.
    fn begin(&self, mode: &str, reach: Reach) -> Result<(), DbError> {
        let text = |id: Option<starling_kernel::Id>| id.map_or(String::new(), |id| id.to_string());
        self.batch(&format!(
            "BEGIN {mode}; SET LOCAL app.house = '{}'; SET LOCAL app.account = '{}'",
            text(reach.house()),
            text(reach.account())
        ))
    }
}

fn bound(values: &[Val]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

pub(crate) struct Pg {
    pool: Pool,
}

impl Pg {
    pub(crate) async fn open(url: &str, migrations: &[Migration], tables: &'static [Table]) -> Result<Pg, DbError> {
        let config = url.parse::<tokio_postgres::Config>()?;
        let manager = Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool =
            Pool::builder(manager).max_size(CONNECTIONS).build().map_err(|error| DbError::Other(error.to_string()))?;
        let client = pool.get().await?;
        let row =
            client.query_one("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user", &[]).await?;
        if row.try_get::<_, bool>(0)? {
            return Err(DbError::Other(
                "the database role is a superuser or bypasses row security, so the wall between houses would not hold; \
                 connect as an ordinary role that owns its database"
                    .into(),
            ));
        }
        migrate(&client, migrations, tables).await?;
        drop(client);
        Ok(Pg { pool })
    }

    async fn link(&self) -> Result<Link, DbError> {
        Ok(Link { client: self.pool.get().await?, runtime: Handle::current() })
    }

    pub(crate) async fn read<T, S, F>(&self, scope: S, probe: Probe, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: Fn(&Read<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        let link = self.link().await?;
        blocking(move || {
            finish(link, |link| {
                link.begin("READ ONLY", scope.reach())?;
                let result = work(&Read::new(Conn::Pg(link), scope.clone(), probe.clone()));
                link.batch("COMMIT")?;
                result
            })
        })
        .await
    }

    pub(crate) async fn write<T, S, F>(&self, scope: S, probe: Probe, trial: bool, mut work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        S: Reaching,
        F: FnMut(&Write<'_, S>) -> Result<T, Fail> + Send + 'static,
    {
        let link = self.link().await?;
        blocking(move || {
            finish(link, |link| {
                let mut tries = 0;
                loop {
                    tries += 1;
                    link.begin("READ WRITE", scope.reach())?;
                    let write = Write::new(Read::new(Conn::Pg(link), scope.clone(), probe.clone()));
                    let result = match work(&write) {
                        Ok(value) if trial => link.batch("ROLLBACK").map(|()| value).map_err(Fail::Db),
                        Ok(value) => link.batch("COMMIT").map(|()| value).map_err(Fail::Db),
                        Err(fail) => {
                            link.batch("ROLLBACK")?;
                            Err(fail)
                        }
                    };
                    match result {
                        Err(Fail::Db(error)) if error.may_retry() && tries < TRIES => {
                            tracing::debug!(%error, tries, "trying a write again");
                            let _ = link.batch("ROLLBACK");
                        }
                        done => return done,
                    }
                }
            })
        })
        .await
    }

    /// Prepares a statement for the check of all statements and compares what it gives with what the row expects.
    pub(crate) async fn columns(&self, sql: String, kinds: &'static [Kind]) -> Result<(), String> {
        let client = self.pool.get().await.map_err(|error| error.to_string())?;
        let statement = client.prepare(&sql).await.map_err(|error| DbError::from(error).to_string())?;
        let given: Vec<Option<Kind>> = statement.columns().iter().map(|column| kind_of(column.type_())).collect();
        let expected: Vec<Option<Kind>> = kinds.iter().copied().map(Some).collect();
        if given == expected { Ok(()) } else { Err(format!("columns {given:?} come back, the row has {expected:?}")) }
    }
}

fn kind_of(ty: &Type) -> Option<Kind> {
    match *ty {
        Type::INT8 => Some(Kind::Int),
        Type::TEXT | Type::VARCHAR => Some(Kind::Text),
        Type::BYTEA => Some(Kind::Blob),
        Type::UUID => Some(Kind::Id),
        _ => None,
    }
}

/// Runs the closure; a connection whose transaction may still be open (a panic, a failed commit) is thrown away
/// instead of going back to the pool.
fn finish<T>(link: Link, work: impl FnOnce(&Link) -> Result<T, Fail>) -> Result<T, Fail> {
    let result = catch_unwind(AssertUnwindSafe(|| work(&link)));
    match result {
        Ok(Err(Fail::Db(error))) => {
            drop(Object::take(link.client));
            Err(Fail::Db(error))
        }
        Ok(done) => done,
        Err(_) => {
            drop(Object::take(link.client));
            Err(DbError::shape("a closure panicked").into())
        }
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Fail> + Send + 'static) -> Result<T, Fail> {
    tokio::task::spawn_blocking(work).await.map_err(|_| DbError::shape("a closure panicked"))?
}

async fn migrate(client: &Object, migrations: &[Migration], tables: &[Table]) -> Result<(), DbError> {
    client.execute("SELECT pg_advisory_lock($1)", &[&MIGRATING]).await?;
    let result = steps(client, migrations, tables).await;
    if result.is_err() {
        // A step that failed leaves its transaction open and aborted.
        client.batch_execute("ROLLBACK").await?;
    }
    client.execute("SELECT pg_advisory_unlock($1)", &[&MIGRATING]).await?;
    result
}

async fn steps(client: &Object, migrations: &[Migration], tables: &[Table]) -> Result<(), DbError> {
    client
        .batch_execute(
            "CREATE TABLE IF NOT EXISTS migration (name text COLLATE \"C\" PRIMARY KEY, checksum bigint NOT NULL)",
        )
        .await?;
    let done: Vec<(String, i64)> = client
        .query("SELECT name, checksum FROM migration ORDER BY name", &[])
        .await?
        .iter()
        .map(|row| (row.get(0), row.get(1)))
        .collect();
    let fresh = done.len() < migrations.len();
    for step in pending(migrations, &done)? {
        client
            .batch_execute(&format!(
                // On a line of its own: a text may end with a comment.
                "BEGIN; {}\n; INSERT INTO migration (name, checksum) VALUES ('{}', {}); COMMIT",
                step.render(Engine::Postgres),
                step.name,
                step.checksum()
            ))
            .await?;
        tracing::info!(name = step.name, "migrated");
    }
    if fresh {
        let policies: String = tables.iter().filter_map(Table::pg_policies).collect();
        client.batch_execute(&format!("BEGIN; {policies} COMMIT")).await?;
    }
    Ok(())
}
