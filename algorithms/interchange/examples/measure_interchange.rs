//! How long files take to read, and how much memory.
//!
//! `cargo run --profile bench --package starling-interchange --example measure_interchange -- relationships FILE.json`
//! streams a bulk file of LittleSis; `entities FILE.json` likewise; `read FILE` reads any file into a map.

use std::fs::File;
use std::process::ExitCode;
use std::time::Instant;

use starling_interchange::{littlesis, read};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, path] = arguments.as_slice() else {
        eprintln!("usage: measure relationships|entities|read FILE");
        return ExitCode::from(2);
    };
    let start = Instant::now();
    let said = match what.as_str() {
        "relationships" => relationships(path),
        "entities" => entities(path),
        "read" => any(path),
        _ => Err(format!("{what}: expected relationships, entities or read")),
    };
    match said {
        Ok(said) => {
            println!("{said}; {:.3} s; {}", start.elapsed().as_secs_f64(), memory());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn relationships(path: &str) -> Result<String, String> {
    let (mut amount, mut seats) = (0.0, 0);
    let file = File::open(path).map_err(|error| format!("{path}: {error}"))?;
    let streamed = littlesis::relationships(file, &mut |row| {
        amount += row.amount.unwrap_or_default();
        seats += usize::from(row.details.contains(&("is_board", "yes".into())));
    });
    let streamed = streamed.map_err(|error| format!("{path}: {error}"))?;
    Ok(format!("{} rows, {} problems, {amount} given, {seats} seats", streamed.read, streamed.problems.len()))
}

fn entities(path: &str) -> Result<String, String> {
    let mut people = 0;
    let file = File::open(path).map_err(|error| format!("{path}: {error}"))?;
    let streamed =
        littlesis::entities(file, &mut |row| people += usize::from(row.primary.as_deref() == Some("Person")));
    let streamed = streamed.map_err(|error| format!("{path}: {error}"))?;
    Ok(format!("{} rows, {} problems, {people} people", streamed.read, streamed.problems.len()))
}

fn any(path: &str) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let reading = read(path, &bytes).map_err(|error| format!("{path}: {error}"))?;
    let problems = reading.problems.len() + reading.unlisted;
    Ok(format!(
        "{:?}: {} nodes, {} ties, {problems} problems",
        reading.format,
        reading.map.nodes.len(),
        reading.map.ties.len()
    ))
}

/// The most memory this process had, where the system says so.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "memory not known".to_owned(), |line| format!("{} at most", line.trim()))
}
