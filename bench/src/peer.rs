//! What the list of people is measured against: a bare axum handler over one SQLite table, without session, policy, walls,
//! languages, tags or ways to reach. It is the least such a page could cost.

use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::{MethodFilter, on};
use rusqlite::Connection;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

type Pool = Arc<Mutex<Vec<Connection>>>;

/// Fills a table and serves it; gives host and port.
#[expect(clippy::disallowed_methods, reason = "the peer has no policies, that is the point")]
pub async fn start(path: &Path, people: usize) -> String {
    let mut writer = Connection::open(path).expect("opens");
    writer
        .execute_batch(
            "PRAGMA journal_mode=WAL; CREATE TABLE person (id INTEGER PRIMARY KEY, sort_name TEXT, name TEXT, phone TEXT); \
             CREATE INDEX by_name ON person (sort_name, id);",
        )
        .expect("a fresh table");
    let tx = writer.transaction().expect("a transaction");
    for n in 0..people {
        let name = format!("Person {:05}", (n * 7919) % people);
        tx.execute(
            "INSERT INTO person (sort_name, name, phone) VALUES (?1, ?1, ?2)",
            (&name, format!("+1612555{n:04}")),
        )
        .expect("a row");
    }
    tx.commit().expect("committed");
    let connections = (0..4).map(|_| Connection::open(path).expect("opens")).collect();
    let router =
        Router::new().route("/people", on(MethodFilter::GET, list)).with_state(Arc::new(Mutex::new(connections)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn list(State(pool): State<Pool>) -> Html<String> {
    let connection = loop {
        let free = pool.lock().expect("nothing panics while holding the pool").pop();
        match free {
            Some(connection) => break connection,
            None => tokio::task::yield_now().await,
        }
    };
    let mut page = String::from("<!doctype html><title>People</title><ul>");
    {
        let mut statement = connection
            .prepare_cached(
                "SELECT id, name, phone FROM person WHERE (sort_name, id) > ('', 0) ORDER BY sort_name, id LIMIT 50",
            )
            .expect("prepares");
        let mut rows = statement.query([]).expect("runs");
        while let Some(row) = rows.next().expect("steps") {
            let (id, name, phone): (i64, String, String) =
                (row.get(0).expect("id"), row.get(1).expect("name"), row.get(2).expect("phone"));
            let _ = write!(page, "<li><a href=\"/people/{id}\">{name}</a> <a href=\"tel:{phone}\">{phone}</a></li>");
        }
    }
    pool.lock().expect("nothing panics while holding the pool").push(connection);
    page.push_str("</ul>");
    Html(page)
}
