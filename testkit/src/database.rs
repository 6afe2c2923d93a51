//! Fresh databases of both engines, gone with the test.

use starling_db::{Db, Engine};
use starling_kernel::Id;
use starling_keys::Ring;
use starling_record::schema::{at_file, at_server};
use std::ops::Deref;
use std::sync::Arc;
use tempfile::TempDir;
use tokio_postgres::NoTls;

/// The environment's word for a PostgreSQL to test with: an address of a maintenance database, whose role may create
/// databases and is no superuser.
const ADDRESS: &str = "STARLING_TEST_POSTGRES";

/// A database with Starling's schema and nothing in it, and a key ring beside it.
///
/// An SQLite file goes with it; a PostgreSQL database stays until its cluster goes, which `bin/with-postgres` sees to.
pub struct TestDb {
    /// The database.
    pub db: Db,
    /// The keys.
    pub ring: Arc<Ring>,
    /// For messages of failed tests: which engine this is.
    pub name: &'static str,
    /// Its folder; the key file is `starling.key` in it, the data directory `data`.
    pub folder: TempDir,
    /// Of PostgreSQL: the database's name.
    pub database: Option<String>,
}

impl Deref for TestDb {
    type Target = Db;
    fn deref(&self) -> &Db {
        &self.db
    }
}

/// SQLite always, PostgreSQL too where the environment names one.
pub async fn both() -> Vec<TestDb> {
    let mut all = vec![sqlite().await];
    all.extend(postgres().await);
    all
}

fn place() -> (TempDir, Arc<Ring>) {
    let folder = tempfile::tempdir().expect("the machine has room for a folder");
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("a fresh folder takes another");
    let ring = Ring::open_or_create(&folder.path().join("starling.key"), &data).expect("a fresh key file");
    (folder, Arc::new(ring))
}

/// A fresh SQLite file.
pub async fn sqlite() -> TestDb {
    let (folder, ring) = place();
    let db = Db::open(&at_file(folder.path().join("data").join("starling.db"))).await.expect("a fresh file opens");
    TestDb { db, ring, name: "SQLite", folder, database: None }
}

/// A fresh PostgreSQL database, where the environment names a server.
pub async fn postgres() -> Option<TestDb> {
    let address = std::env::var(ADDRESS).ok()?;
    let (folder, ring) = place();
    let name = create(&address, "template0").await;
    let db = open(&address, &name).await;
    Some(TestDb { db, ring, name: "PostgreSQL", folder, database: Some(name) })
}

/// A copy of a PostgreSQL database made by [`postgres`], which nobody may have open.
#[cfg(feature = "town")]
pub(crate) async fn copy_of(database: &str) -> Db {
    let address = std::env::var(ADDRESS).expect("there was a server to make the database on");
    open(&address, &create(&address, database).await).await
}

async fn open(address: &str, name: &str) -> Db {
    let (server, _) = address.rsplit_once('/').expect("an address ends with its database");
    let db = Db::open(&at_server(format!("{server}/{name}"))).await.expect("a fresh database opens");
    assert_eq!(db.engine(), Engine::Postgres);
    db
}

async fn create(address: &str, template: &str) -> String {
    let (client, connection) =
        tokio_postgres::connect(address, NoTls).await.unwrap_or_else(|error| panic!("{ADDRESS}: {error}"));
    let talking = tokio::spawn(connection);
    let name = format!("starling_{}", Id::new().0.simple());
    // A pool that was dropped takes a moment to hang up.
    let mut tries = 0;
    while let Err(error) = client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await {
        tries += 1;
        assert!(tries < 50, "the role may create databases: {error}");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    drop(client);
    let _ = talking.await;
    name
}
