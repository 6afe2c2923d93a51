//! Wall 2 on SQLite, tried by hand: what a statement that forgot its predicate gets.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use starling_db::{Anyone, Db, DbError, Fail, Migration, Opening, Sql, Table, Wall, statements, vals};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Scope};
use std::sync::Arc;

static MIGRATIONS: &[Migration] = &[Migration {
    name: "0001_test",
    text: "CREATE TABLE tag (house {id} NOT NULL, id {id} NOT NULL, name {text} NOT NULL, PRIMARY KEY (house, id)\n{keyed};",
}];
static TABLES: &[Table] = &[Table::new("tag", Wall::Commons)];

statements! {
    ALL: String = "SELECT name FROM tag ORDER BY name";
    RAW: String = "SELECT name FROM main.tag";
    ADD = "INSERT INTO tag (house, id, name) VALUES ($1, $2, $3)";
    RENAME = "UPDATE tag SET name = $1";
    MOVE = "UPDATE tag SET house = $1";
    many ADD_MANY = "INSERT INTO tag (house, id, name) VALUES ($1, $2, $3)";
}

fn house(n: u128) -> Scope {
    Scope::system(Id::from_u128(n), SystemTask::Operator)
}

async fn world(directory: &std::path::Path) -> Db {
    let db = Db::open(&Opening::file(directory.join("t.db"), MIGRATIONS, TABLES)).await.unwrap();
    for (scope, name) in
        [(house(1), "ours"), (house(2), "theirs"), (Scope::system(Id::COMMONS, SystemTask::Operator), "public")]
    {
        db.write(scope, move |w| w.exec(&ADD, vals![w.house(), Id::new(), name])).await.unwrap();
    }
    db
}

#[tokio::test]
async fn a_forgotten_predicate_shows_only_this_house_and_the_commons() {
    let directory = tempdir("read");
    let db = world(&directory).await;
    assert_eq!(db.read(house(1), |r| r.all(&ALL, &[])).await.unwrap(), ["ours", "public"]);
    assert_eq!(db.write(house(2), |w| w.all(&ALL, &[])).await.unwrap(), ["public", "theirs"]);
    assert!(db.read(Anyone::NOBODY, |r| r.all(&ALL, &[])).await.unwrap() == ["public"]);
    assert!(matches!(db.read(house(1), |r| r.all(&RAW, &[])).await, Err(Fail::Db(DbError::Wall(_)))));
    assert!(matches!(db.write(house(1), |w| w.all(&RAW, &[])).await, Err(Fail::Db(DbError::Wall(_)))));
}

#[tokio::test]
async fn a_write_outside_the_house_is_refused_and_nothing_changes() {
    let directory = tempdir("write");
    let db = world(&directory).await;
    let other = Id::from_u128(2);
    for result in [
        db.write(house(1), move |w| w.exec(&ADD, vals![other, Id::new(), "x"])).await,
        db.write(house(1), |w| w.exec(&RENAME, vals!["x"])).await,
        db.write(house(1), move |w| w.exec(&MOVE, vals![other])).await,
        db.write(Anyone::NOBODY, move |w| w.exec(&ADD, vals![other, Id::new(), "x"])).await,
    ] {
        assert!(matches!(result, Err(Fail::Db(DbError::Wall(_)))), "{result:?}");
    }
    assert_eq!(db.read(house(2), |r| r.all(&ALL, &[])).await.unwrap(), ["public", "theirs"]);
}

#[tokio::test]
async fn many_rows_trials_and_panics() {
    let directory = tempdir("many");
    let db = world(&directory).await;
    let rows: Vec<_> = (0..1000).map(|n| vals![Id::from_u128(1), Id::new(), format!("t{n}")].to_vec()).collect();
    db.only_try(true);
    let tried = rows.clone();
    assert_eq!(db.write(house(1), move |w| w.many(&ADD_MANY, &tried)).await.unwrap(), 1000);
    db.only_try(false);
    assert_eq!(db.read(house(1), |r| r.all(&ALL, &[])).await.unwrap().len(), 2, "a trial leaves nothing");
    let panicked = db.write(house(1), |w| -> Result<(), Fail> {
        w.exec(&ADD, vals![w.house(), Id::new(), "lost"])?;
        panic!("on purpose")
    });
    assert!(panicked.await.is_err());
    assert_eq!(db.write(house(1), move |w| w.many(&ADD_MANY, &rows)).await.unwrap(), 1000);
    assert_eq!(db.read(house(1), |r| r.all(&ALL, &[])).await.unwrap().len(), 1002);
    let wrong = starling_db::check(&db, STATEMENTS.iter().copied()).await;
    assert_eq!(wrong.iter().map(|m| m.name).collect::<Vec<_>>(), ["walls::RAW"], "only the direct road is refused");
}

#[tokio::test]
async fn a_probe_sees_and_rewrites_one_statement() {
    let directory = tempdir("probe");
    let db = world(&directory).await;
    let built = |r: &starling_db::Read<'_>| r.built::<String>(&Sql::new("SELECT name FROM tag WHERE name <> 'ours'"));
    db.watch(true);
    db.read(house(1), |r| r.all(&ALL, &[])).await.unwrap();
    assert_eq!(db.read(house(1), built).await.unwrap(), ["public"]);
    let names: Vec<String> = db.watched().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 2);
    assert!(names[0].starts_with("platform/db/tests/walls.rs:") && names[1] == "walls::ALL", "{names:?}");
    for (name, expected) in [(&names[0], (2, 2)), (&names[1], (1, 1))] {
        db.forget(Some((
            name.clone(),
            Arc::new(|sql| sql.replace("<> 'ours'", "<> ''").replace("ORDER", "LIMIT 1 --")),
        )));
        let all = db.read(house(1), |r| r.all(&ALL, &[])).await.unwrap().len();
        assert_eq!((all, db.read(house(1), built).await.unwrap().len()), expected, "{name}");
    }
    db.forget(None);
    db.watch(false);
    assert!(db.watched().is_empty());
}

fn tempdir(name: &str) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("starling-db-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}
