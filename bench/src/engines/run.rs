//! One piece of work in a process of its own, ours or a peer's: both print one line of JSON.

use crate::places::{self, File};
use serde_json::Value;
use std::process::{Command, Stdio};

/// Who does a piece of work.
#[derive(Clone, Copy)]
pub enum Program {
    /// This program itself.
    Ours,
    /// A script in `bench/peers`, with the Python of the peers.
    Python(&'static str),
    /// The Rust peers.
    Rust,
}

/// A piece of work: a program's name for it, how often it is repeated in one process, and the file it reads.
#[derive(Clone, Copy)]
pub struct Work {
    pub program: Program,
    pub name: &'static str,
    pub times: usize,
    pub file: File,
}

/// What one process said of itself.
#[derive(Clone)]
pub struct Run {
    /// Of the work alone, after loading; the median where it was repeated.
    pub seconds: f64,
    /// The most memory the whole process ever had.
    pub kilobytes: u64,
    /// What it found, to be compared.
    pub answer: String,
}

impl Work {
    /// Whether the program and the file are on this machine.
    pub fn is_here(&self) -> bool {
        self.file.is_here() && self.command().is_some()
    }

    /// Runs it once.
    ///
    /// # Errors
    /// A sentence for whoever reads the run.
    pub fn run(&self) -> Result<Run, String> {
        let mut command = self.command().ok_or("not on this machine")?;
        command.arg(self.name).arg(self.times.to_string()).arg(self.file.path());
        let done = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&done.stdout);
        let line = text.lines().rev().find_map(|line| serde_json::from_str::<Value>(line).ok());
        let Some(line) = line.filter(|_| done.status.success()) else {
            let said = String::from_utf8_lossy(&done.stderr);
            return Err(said.lines().last().unwrap_or("it said nothing").to_owned());
        };
        Ok(Run {
            seconds: line["seconds"].as_f64().unwrap_or(f64::NAN),
            kilobytes: line["rss_kb"].as_u64().unwrap_or(0),
            answer: line["answer"].as_str().unwrap_or_default().to_owned(),
        })
    }

    fn command(&self) -> Option<Command> {
        let peers = places::peers();
        let (program, script) = match self.program {
            Program::Ours => (std::env::current_exe().ok()?, None),
            Program::Python(script) => (peers.join("python/bin/python"), Some(script)),
            Program::Rust => (peers.join("rust/target/release/starling-peers"), None),
        };
        let mut command = Command::new(program.exists().then_some(program)?);
        match script {
            Some(script) => command.args(["-B", "-W", "ignore"]).arg(places::root().join("bench/peers").join(script)),
            None if matches!(self.program, Program::Ours) => command.arg("work"),
            None => &mut command,
        };
        Some(command)
    }
}

/// Of several runs the one with the median time, with the most memory of any.
pub fn median(mut runs: Vec<Run>) -> Option<Run> {
    runs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    let kilobytes = runs.iter().map(|run| run.kilobytes).max()?;
    let middle = runs.swap_remove((runs.len() - 1) / 2);
    Some(Run { kilobytes, ..middle })
}
