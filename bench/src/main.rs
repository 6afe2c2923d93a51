//! What `docs/benchmarks.md` shows: one run, Starling beside a bare axum and SQLite page, on this machine.
//!
//! `make bench` builds the binary and runs this. Every figure is of whole processes over loopback; nothing is asserted.

mod client;
mod imports;
mod peer;
mod process;

use client::Page;
use process::Server;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const PEOPLE: usize = 200_000;
const HOUSE: &str = "workers-center";
/// Who has a seat there in every demo world.
const STEWARD: &str = "beatriz";

#[tokio::main]
async fn main() {
    let binary = std::env::var_os("STARLING_BIN").map_or_else(beside_us, PathBuf::from);
    let scratch = std::env::temp_dir().join(format!("starling-bench-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).expect("a folder for the measurements");
    println!("| what | figure | hold |\n|---|---|---|");
    size(&binary);
    idle(&binary, &scratch).await;
    pages(&binary, &scratch).await;
    imports::measure(&binary, &scratch);
    restarts(&binary, &scratch).await;
    let _ = std::fs::remove_dir_all(&scratch);
}

fn beside_us() -> PathBuf {
    let us = std::env::current_exe().expect("a program knows where it is");
    us.with_file_name("starling")
}

fn row(what: &str, figure: &str, hold: &str) {
    println!("| {what} | {figure} | {hold} |");
}

fn size(binary: &Path) {
    let bytes = std::fs::metadata(binary).map_or(0, |meta| meta.len());
    row("binary", &format!("{:.1} MB", bytes as f64 / 1e6), "≤ 40 MB");
}

/// Cold start of an empty instance, and its memory when nobody is there.
async fn idle(binary: &Path, scratch: &Path) {
    let mut starts = Vec::new();
    for n in 0..5 {
        let data = scratch.join(format!("empty-{n}"));
        let begun = Instant::now();
        let server = Server::start(binary, &["serve", "--data"], &data);
        server.ready().await;
        starts.push(begun.elapsed());
        if n == 4 {
            tokio::time::sleep(Duration::from_secs(3)).await;
            row("idle memory", &format!("{} MB", server.memory_now() / 1024), "≤ 60 MB");
        }
    }
    starts.sort();
    row("cold start of a new instance, median of 5", &format!("{} ms", starts[2].as_millis()), "≤ 1 s");
}

/// Row 1, and the list beside the bare page.
async fn pages(binary: &Path, scratch: &Path) {
    let data = scratch.join("town");
    let begun = Instant::now();
    let people = PEOPLE.to_string();
    process::run(binary, &["demo", "--no-serve", "--people", &people, "--data"], &data);
    row(&format!("demo world of {PEOPLE} people, made"), &format!("{} s", begun.elapsed().as_secs()), "–");
    let server = Server::start(binary, &["demo", "--people", &people, "--data"], &data);
    server.ready().await;
    let cookie = client::sign_in(&server.address, STEWARD).await;
    let list = format!("/o/{HOUSE}/people");
    let first = client::get(&server.address, &list, &cookie).await.expect("the list answers");
    assert_eq!(first.status, 200, "the list is shown: {}", first.head());
    let paths = mixed(&server.address, &list, &cookie, &first).await;
    for path in &paths {
        let page = client::get(&server.address, path, &cookie).await.expect("a page answers");
        assert_eq!(page.status, 200, "{path}");
    }
    let latency = client::steady(&server.address, &paths, &cookie, 50, Duration::from_secs(30)).await;
    row(
        "pages at 50,000 people in one house, 50 requests a second for 30 s",
        &format!("{latency}, {} MB", server.memory_peak() / 1024),
        "p95 ≤ 100 ms, ≤ 256 MB",
    );
    for (path, latency) in client::each(&server.address, &paths, &cookie).await {
        row(&format!("– `{}`", client::masked(&path)), &format!("{latency}"), "–");
    }
    beside_peer(&server, scratch, &list, &cookie, first.body.len()).await;
}

/// Lists, searches, filters, a person, the home page: what an organizer's day asks for.
async fn mixed(address: &str, list: &str, cookie: &str, first: &Page) -> Vec<String> {
    let mut paths = vec![
        format!("/o/{HOUSE}/"),
        list.to_owned(),
        format!("{list}?q=maxamed"),
        format!("{list}?q=vang"),
        format!("{list}?q=garcia+jose"),
        format!("{list}?q=5550"),
        format!("{list}?lang=so"),
    ];
    if let Some(next) = first.links().find(|link| link.contains("after=")) {
        paths.push(next);
    }
    if let Some(tag) = first.links().find(|link| link.contains("tag=")) {
        paths.push(tag);
    }
    let is_person = |link: &String| link.starts_with(&format!("{list}/")) && link.len() == list.len() + 37;
    paths.extend(first.links().filter(is_person).take(3));
    let found = client::get(address, &format!("{list}?q=amina"), cookie).await;
    paths.extend(found.iter().flat_map(|page| page.links()).filter(is_person).take(3));
    paths
}

/// The signed-in list and the bare page, in turns, closed loop at eight connections.
async fn beside_peer(server: &Server, scratch: &Path, list: &str, cookie: &str, bytes: usize) {
    let peer = peer::start(&scratch.join("peer.db"), 50_000).await;
    let mut ratios = Vec::new();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let ours_now = client::busy(&server.address, list, cookie, 8, Duration::from_secs(4)).await;
        let theirs_now = client::busy(&peer, "/people", "", 8, Duration::from_secs(4)).await;
        ratios.push(ours_now / theirs_now);
        ours.push(ours_now);
        theirs.push(theirs_now);
    }
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    row(
        "signed-in list of people beside a bare axum + SQLite page, 8 connections, median of 5 turns",
        &format!(
            "{:.0} : {:.0} pages/s, ratio {:.4} ({} KB a page)",
            median(ours),
            median(theirs),
            median(ratios),
            bytes / 1024
        ),
        "–",
    );
}

/// Row 5: how long until a killed server answers again.
async fn restarts(binary: &Path, scratch: &Path) {
    let data = scratch.join("town");
    let mut times = Vec::new();
    for _ in 0..10 {
        let server = Server::start(binary, &["serve", "--data"], &data);
        server.ready().await;
        server.kill();
        let begun = Instant::now();
        let again = Server::start(binary, &["serve", "--data"], &data);
        again.ready().await;
        times.push(begun.elapsed());
    }
    times.sort();
    row(
        "restart after kill -9 with 200,000 people, median and worst of 10",
        &format!("{} ms, {} ms", times[5].as_millis(), times[9].as_millis()),
        "≤ 2 s",
    );
}
