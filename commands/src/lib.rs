//! The commands that need no instance: each engine over files of anyone's own, so that anyone can check us.
//!
//! A command reads its file, calls its engine and writes what came out, for a person or with `--json` as one object
//! whose names are documented in `docs/engines/` and stay. Bad input that leaves something to count is listed and
//! the rest is counted; bad input that leaves nothing ends the command with one line: file, line, and what was expected.

mod budget;
mod network;
mod opinions;
mod progress;
mod tally;

use clap::Subcommand;
use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// A command over files.
#[derive(Subcommand)]
pub enum Engine {
    /// Opinion groups and common ground, from statements and votes as Polis exports them
    Opinions(opinions::Opinions),
    /// Count an election: .blt, .soi, .toi or .csv
    Tally(tally::Tally),
    /// Share a budget among projects, from a Pabulib .pb file
    Budget(budget::Budget),
    /// Ask a network of people and organizations
    Network(network::Network),
}

/// Why a command ended badly.
#[derive(Debug)]
pub enum Failure {
    /// The input could not be used: exit code 1.
    Input(String),
    /// The command was called wrongly: exit code 2.
    Usage(String),
}

/// Runs a command; the result goes to `out`, progress and what was wrong with single lines of the input to `notes`.
///
/// # Errors
/// [`Failure::Input`] with file, line and what was expected, when nothing can be counted; [`Failure::Usage`] when
/// options contradict each other.
pub fn run(engine: Engine, out: &mut dyn Write, notes: &mut dyn Write) -> Result<(), Failure> {
    match engine {
        Engine::Opinions(command) => command.run(out, notes),
        Engine::Tally(command) => command.run(out, notes),
        Engine::Budget(command) => command.run(out, notes),
        Engine::Network(command) => command.run(out, notes),
    }
}

/// The bytes of a file.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::Input(format!("{}: {error}", path.display())))
}

/// The bytes of a file that is to be UTF-8. What is wrong with single letters its reader tells; the other encoding that
/// spreadsheets write is told here, for in it every second byte would be a letter too many.
fn read_text(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = read(path)?;
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Failure::Input(at(path, 1, "expected UTF-8, found UTF-16; save the file as UTF-8")));
    }
    Ok(bytes)
}

/// How a problem with one line of a file is told, in one line; line 0 is the file as a whole.
fn at(path: &Path, line: usize, what: impl Display) -> String {
    let told = match line {
        0 => format!("{}: {what}", path.display()),
        _ => format!("{}:{line}: {what}", path.display()),
    };
    told.replace(char::is_control, " ")
}

/// Writes one JSON object and ends the line.
fn print_json(out: &mut dyn Write, value: &serde_json::Value) -> Result<(), Failure> {
    write(out, format!("{value}\n").as_bytes())
}

/// Writes text for a terminal. Names come from files of anyone's making, and a terminal obeys what some signs say.
fn print(out: &mut dyn Write, text: &str) -> Result<(), Failure> {
    write(out, text.replace(|c: char| c.is_control() && c != '\n', " ").as_bytes())
}

/// Writes bytes. Whoever reads only the beginning, as `head` does, has what they wanted.
fn write(out: &mut dyn Write, bytes: &[u8]) -> Result<(), Failure> {
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| Failure::Input(error.to_string())),
    }
}
