//! Whole processes: start, wait until ready, look at memory, kill.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running `starling`.
pub struct Server {
    child: Child,
    /// Host and port.
    pub address: String,
}

impl Server {
    /// Starts it on a free port of this machine and waits until it says where it is.
    pub fn start(binary: &Path, words: &[&str], data: &Path) -> Server {
        let mut child = Command::new(binary)
            .args(words)
            .arg(data)
            .args(["--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary starts");
        let out = child.stdout.take().expect("its output is piped");
        let line = BufReader::new(out).lines().find_map(|line| line.ok().filter(|line| line.contains("http://")));
        let line = line.expect("it says where it is");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
        Server { child, address: address.to_owned() }
    }

    /// Waits until it can do its work.
    pub async fn ready(&self) {
        for _ in 0..1000 {
            if crate::client::get(&self.address, "/readyz", "").await.is_ok_and(|page| page.status == 200) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the server did not become ready");
    }

    /// Resident memory now, in KB.
    pub fn memory_now(&self) -> u64 {
        memory(self.child.id(), "VmRSS:")
    }

    /// The most resident memory so far, in KB.
    pub fn memory_peak(&self) -> u64 {
        memory(self.child.id(), "VmHWM:")
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Resident memory of a process, in KB.
pub fn memory(id: u32, line: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let found = status.lines().find_map(|each| each.strip_prefix(line));
    found.and_then(|rest| rest.trim().split(' ').next()).and_then(|kb| kb.parse().ok()).unwrap_or(0)
}

/// Runs a command to its end.
pub fn run(binary: &Path, words: &[&str], data: &Path) {
    let done = Command::new(binary).args(words).arg(data).stderr(Stdio::null()).status().expect("the binary starts");
    assert!(done.success(), "{words:?} ended well");
}
