//! `kill -9`, twenty times in a row, on the real binary: what was acknowledged is there, nothing is there twice.

#![expect(clippy::unwrap_used, reason = "a test may stop where something is not as it should be")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const BINARY: &str = env!("CARGO_BIN_EXE_starling");
const HOUSE: &str = "maple-court";
const KILLS: u64 = 20;

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("starling-kills-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    fn town(&self) -> PathBuf {
        let data = self.0.join("town");
        let made = starling(&["demo", "--no-serve", "--people", "150", "--data"]).arg(&data).status().unwrap();
        assert!(made.success());
        data
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn starling(words: &[&str]) -> Command {
    let mut command = Command::new(BINARY);
    command.args(words).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// How many people the house has, as the command line says.
fn people(data: &Path) -> i64 {
    let out = Command::new(BINARY).args(["org", "list", "--json", "--data"]).arg(data).output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    let after = text.split(&format!("\"slug\": \"{HOUSE}\"")).nth(1).expect("the house is listed");
    let number = after.split("\"people\": ").nth(1).unwrap();
    number.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

/// Different every time and the same in every run: a small step of an LCG (Knuth, MMIX).
fn pause(n: u64, most: u64) -> Duration {
    let mixed = (n + 1).wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 33;
    Duration::from_millis(mixed % most)
}

#[test]
fn an_import_killed_twenty_times_has_every_row_once() {
    const ROWS: usize = 6_000;
    let scratch = Scratch::new("import");
    let data = scratch.town();
    let before = people(&data);
    let file = scratch.0.join("list.csv");
    let mut text = String::from("first_name,last_name,note\n");
    for n in 0..ROWS {
        // No id, no mail, no phone: a row brought in twice could not be recognised, so it would show.
        text.push_str(&format!("Name{n},Family{n},row {n}\n"));
    }
    std::fs::write(&file, text).unwrap();
    let import = || {
        let mut command = starling(&["import", "people"]);
        command.arg(&file).args(["--org", HOUSE, "--data"]).arg(&data);
        command
    };
    let mut cut_short = 0;
    for n in 0..KILLS {
        let mut child = import().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(60) + pause(n, 400));
        if child.try_wait().unwrap().is_some() {
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        cut_short += 1;
    }
    assert!(cut_short >= 3, "the import was killed {cut_short} times before it was done; make the list longer");
    // Started once more it goes on to the end; or it was done, and then all rows would be somebody known by nothing.
    let unfinished = people(&data) - before < ROWS as i64;
    if unfinished {
        assert!(import().status().unwrap().success());
    }
    assert_eq!(people(&data) - before, ROWS as i64, "every row once");
}

#[test]
fn what_a_killed_server_acknowledged_is_there() {
    let scratch = Scratch::new("server");
    let data = scratch.town();
    let before = people(&data);
    let (mut acknowledged, mut sent) = (0, 0);
    for n in 0..KILLS {
        let (mut server, address) = serve(&data);
        let cookie = sign_in(&address);
        let deadline = std::time::Instant::now() + Duration::from_millis(50) + pause(n, 250);
        let killer = std::thread::spawn(move || {
            std::thread::sleep(deadline.saturating_duration_since(std::time::Instant::now()));
            server.kill().unwrap();
            server.wait().unwrap();
        });
        loop {
            sent += 1;
            match post(
                &address,
                &format!("/o/{HOUSE}/people"),
                &cookie,
                &format!("name=Killed+{sent}&_request=k{sent}"),
            ) {
                Some(answer) if answer.starts_with("HTTP/1.1 303") => acknowledged += 1,
                Some(answer) => panic!("a person was not taken: {answer}"),
                None => break,
            }
        }
        killer.join().unwrap();
    }
    let now = people(&data) - before;
    assert!(acknowledged > 0);
    assert!((acknowledged..=sent).contains(&now), "{acknowledged} acknowledged, {sent} sent, {now} there");
}

fn serve(data: &Path) -> (Child, String) {
    let mut command = Command::new(BINARY);
    command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(data);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = lines.map_while(Result::ok).find(|line| line.contains("http://")).expect("it says where it is");
    let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    (child, address)
}

fn post(address: &str, path: &str, cookie: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    (!answer.is_empty()).then_some(answer)
}

fn sign_in(address: &str) -> String {
    let answer = post(address, "/demo/as/marisol", "none=1", "").expect("the demo answers");
    let cookie = answer.lines().find(|line| line.to_ascii_lowercase().starts_with("set-cookie:"));
    let cookie = cookie.unwrap_or_else(|| panic!("no session was started: {answer}"));
    cookie.split_once(':').unwrap().1.split(';').next().unwrap().trim().to_owned()
}
