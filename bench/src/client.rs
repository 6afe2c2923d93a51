//! A small HTTP client over one kept connection: enough to time pages, and nothing that could be slower than them.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// An answer.
pub struct Page {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Page {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The beginning of the body, for messages.
    pub fn head(&self) -> String {
        String::from_utf8_lossy(&self.body[..self.body.len().min(200)]).into_owned()
    }

    /// Every address a link of the page leads to.
    pub fn links(&self) -> impl Iterator<Item = String> {
        let text = String::from_utf8_lossy(&self.body).into_owned();
        let links: Vec<String> = text
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(|link| link.replace("&amp;", "&").replace("&#38;", "&"))
            .collect();
        links.into_iter()
    }
}

struct Connection(BufReader<TcpStream>);

impl Connection {
    async fn open(address: &str) -> std::io::Result<Connection> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Connection(BufReader::new(stream)))
    }

    async fn ask(&mut self, head: &str) -> std::io::Result<Page> {
        self.0.get_mut().write_all(head.as_bytes()).await?;
        let mut line = String::new();
        self.0.read_line(&mut line).await?;
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let mut headers = Vec::new();
        loop {
            line.clear();
            self.0.read_line(&mut line).await?;
            let Some((key, value)) = line.trim_end().split_once(':') else { break };
            headers.push((key.to_owned(), value.trim().to_owned()));
        }
        let mut page = Page { status, headers, body: Vec::new() };
        if let Some(length) = page.header("content-length").and_then(|length| length.parse().ok()) {
            page.body = vec![0; length];
            self.0.read_exact(&mut page.body).await?;
        }
        Ok(page)
    }
}

fn request(address: &str, path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n")
}

/// One page over a connection of its own.
pub async fn get(address: &str, path: &str, cookie: &str) -> std::io::Result<Page> {
    Connection::open(address).await?.ask(&request(address, path, cookie)).await
}

/// Signs in as a named person of the demo; gives the cookie.
pub async fn sign_in(address: &str, name: &str) -> String {
    let head = format!(
        "POST /demo/as/{name} HTTP/1.1\r\nHost: {address}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 0\r\n\r\n"
    );
    let page = Connection::open(address).await.expect("connects").ask(&head).await.expect("answers");
    let cookie = page.header("set-cookie").and_then(|value| value.split(';').next()).expect("a session is started");
    cookie.to_owned()
}

/// Times of many requests.
pub struct Latency {
    sorted: Vec<Duration>,
    failed: usize,
}

impl Latency {
    fn of(mut times: Vec<Duration>, failed: usize) -> Latency {
        times.sort();
        Latency { sorted: times, failed }
    }

    fn at(&self, share: f64) -> f64 {
        let index = ((self.sorted.len() as f64 * share) as usize).min(self.sorted.len().saturating_sub(1));
        self.sorted.get(index).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
    }
}

impl fmt::Display for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms", self.at(0.5), self.at(0.95), self.at(0.99))?;
        if self.failed > 0 { write!(f, ", {} failed", self.failed) } else { Ok(()) }
    }
}

/// `rate` requests a second for some time, whether or not earlier ones were answered: an open loop hides no waiting.
pub async fn steady(address: &str, paths: &[String], cookie: &str, rate: u32, time: Duration) -> Latency {
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / rate);
    let (mut waiting, until) = (Vec::new(), Instant::now() + time);
    for path in paths.iter().cycle() {
        ticks.tick().await;
        if Instant::now() >= until {
            break;
        }
        let (address, path, cookie) = (address.to_owned(), path.clone(), cookie.to_owned());
        waiting.push(tokio::spawn(async move {
            let begun = Instant::now();
            let page = get(&address, &path, &cookie).await;
            (begun.elapsed(), page.is_ok_and(|page| page.status == 200))
        }));
    }
    let (mut times, mut failed) = (Vec::new(), 0);
    for task in waiting {
        match task.await {
            Ok((time, true)) => times.push(time),
            _ => failed += 1,
        }
    }
    Latency::of(times, failed)
}

/// Each page by itself, one after another.
pub async fn each(address: &str, paths: &[String], cookie: &str) -> Vec<(String, Latency)> {
    let mut all = Vec::new();
    for path in paths {
        let mut times = Vec::new();
        let mut connection = Connection::open(address).await.expect("connects");
        for _ in 0..30 {
            let begun = Instant::now();
            if connection.ask(&request(address, path, cookie)).await.is_ok() {
                times.push(begun.elapsed());
            }
        }
        all.push((path.clone(), Latency::of(times, 0)));
    }
    all
}

/// Pages a second over some connections that never rest.
pub async fn busy(address: &str, path: &str, cookie: &str, connections: usize, time: Duration) -> f64 {
    let stop = Arc::new(AtomicBool::new(false));
    let head: Arc<str> = request(address, path, cookie).into();
    let begun = Instant::now();
    let workers: Vec<_> = (0..connections)
        .map(|_| {
            let (stop, head, address) = (stop.clone(), head.clone(), address.to_owned());
            tokio::spawn(async move {
                let mut connection = Connection::open(&address).await.expect("connects");
                let mut pages = 0_u32;
                while !stop.load(Ordering::Relaxed) {
                    if connection.ask(&head).await.is_ok_and(|page| page.status == 200) {
                        pages += 1;
                    }
                }
                pages
            })
        })
        .collect();
    tokio::time::sleep(time).await;
    stop.store(true, Ordering::Relaxed);
    let mut pages = 0;
    for worker in workers {
        pages += worker.await.unwrap_or(0);
    }
    f64::from(pages) / begun.elapsed().as_secs_f64()
}

/// A path for the table: without ids and cursors.
pub fn masked(path: &str) -> String {
    let path = path.split("after=").next().unwrap_or(path);
    path.split('/').map(|part| if part.len() == 36 { "ID" } else { part }).collect::<Vec<_>>().join("/")
}
