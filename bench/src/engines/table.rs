//! The rows measured and written as Markdown.

use crate::rows::{Bound, Peer, Row};
use crate::run::{Run, median};
use std::time::Instant;

/// What a row came to: ours, and each peer that was there, fastest first.
struct Measured<'a> {
    row: &'a Row,
    ours: Run,
    peers: Vec<(&'static str, Run)>,
}

/// Measures and prints, a row as soon as it is known; then what everyone answered, and what was left out.
pub fn print(rows: &[Row]) {
    let begun = Instant::now();
    println!("{}\n", machine());
    println!("| what | ours | peer | ratio | memory, ours : peer | hold | kept |\n|---|---|---|---|---|---|---|");
    let mut out = Vec::new();
    let mut all = Vec::new();
    for row in rows {
        if !row.ours.file.is_here() {
            out.push(format!("{}: {} is not here", row.what, row.ours.file.name()));
            continue;
        }
        match measure(row, &mut out) {
            Ok(measured) => {
                println!("{}", lines(&measured));
                all.push(measured);
            }
            Err(problem) => out.push(format!("{}: {problem}", row.what)),
        }
    }
    println!("\n| what | ours found | peer found |\n|---|---|---|");
    for measured in &all {
        let found = |(name, run): &(&str, Run)| format!("{name}: {}", run.answer);
        let peers: Vec<String> = measured.peers.iter().filter(|(_, run)| !run.answer.is_empty()).map(found).collect();
        println!("| {} | {} | {} |", measured.row.what, measured.ours.answer, or_dash(peers.join("; ")));
    }
    println!("\nThe whole run took {} s.", begun.elapsed().as_secs());
    for problem in out {
        println!("Left out: {problem}.");
    }
}

/// Goes through the rounds, ours and the peers in turns.
fn measure<'a>(row: &'a Row, out: &mut Vec<String>) -> Result<Measured<'a>, String> {
    let (here, missing): (Vec<&Peer>, Vec<&Peer>) = row.peers.iter().partition(|peer| peer.work.is_here());
    for peer in missing {
        out.push(format!("{} beside {}: bin/peers has not built it", row.what, peer.name));
    }
    let mut ours = Vec::new();
    let mut peers: Vec<(&Peer, Vec<Run>)> = here.into_iter().map(|peer| (peer, Vec::new())).collect();
    for round in 0..row.rounds {
        ours.push(row.ours.run()?);
        for (peer, runs) in peers.iter_mut().filter(|(peer, _)| round < peer.rounds) {
            match peer.work.run() {
                Ok(run) => runs.push(run),
                Err(problem) => out.push(format!("{} beside {}: {problem}", row.what, peer.name)),
            }
        }
    }
    let ours = median(ours).ok_or("no round")?;
    let mut peers: Vec<_> = peers.into_iter().filter_map(|(peer, runs)| Some((peer.name, median(runs)?))).collect();
    peers.sort_by(|a, b| a.1.seconds.total_cmp(&b.1.seconds));
    Ok(Measured { row, ours, peers })
}

/// One line beside the fastest peer, and one for each other.
fn lines(measured: &Measured) -> String {
    let Measured { row, ours, peers } = measured;
    let hold = or_dash(row.hold.iter().map(Bound::to_string).collect::<Vec<_>>().join(", "));
    let memory = megabytes(ours.kilobytes);
    let Some((name, fastest)) = peers.first() else {
        let kept = kept(measured);
        return format!("| {} | {} | – | – | {memory} | {hold} | {kept} |", row.what, time(ours.seconds));
    };
    let mut text = format!(
        "| {} | {} | {name} {} | {} | {memory} : {} | {hold} | {} |",
        row.what,
        time(ours.seconds),
        time(fastest.seconds),
        ratio(ours, fastest),
        megabytes(fastest.kilobytes),
        kept(measured)
    );
    for (name, peer) in &peers[1..] {
        text += &format!(
            "\n| – | | {name} {} | {} | {memory} : {} | | |",
            time(peer.seconds),
            ratio(ours, peer),
            megabytes(peer.kilobytes)
        );
    }
    text
}

/// Whether all of the hold is kept, or what is not; a bound whose peer is missing is not known.
fn kept(measured: &Measured) -> String {
    let Measured { row, ours, peers } = measured;
    let mut missed = Vec::new();
    for bound in &row.hold {
        let peer = |name: &str| peers.iter().find(|(peer, _)| peer.starts_with(name)).map(|(_, run)| run);
        let is_kept = match bound {
            Bound::Seconds(most) => Some(ours.seconds <= *most),
            Bound::Megabytes(most) => Some(ours.kilobytes as f64 <= most * 1024.0),
            Bound::Of(name, most) => peer(name).map(|run| ours.seconds <= most * run.seconds),
            Bound::OfBest(most) => peers.first().map(|(_, run)| ours.seconds <= most * run.seconds),
            Bound::Found(words) => Some(ours.answer.contains(words)),
            Bound::Quality(least) => quality(&ours.answer).map(|found| found >= *least),
            Bound::QualityOf(name) => {
                quality(&ours.answer).zip(peer(name).and_then(|run| quality(&run.answer))).map(|(a, b)| a >= b)
            }
        };
        match is_kept {
            Some(true) => {}
            Some(false) => missed.push(format!("no: {bound}")),
            None => missed.push(format!("{bound}: not known")),
        }
    }
    match (missed.is_empty(), row.hold.is_empty()) {
        (true, true) => "–".to_owned(),
        (true, false) => "yes".to_owned(),
        (false, _) => missed.join(", "),
    }
}

/// The modularity in an answer, `Q 0.2801`.
fn quality(answer: &str) -> Option<f64> {
    answer.split("Q ").nth(1)?.split([' ', ',']).next()?.parse().ok()
}

fn ratio(ours: &Run, peer: &Run) -> String {
    let ratio = ours.seconds / peer.seconds;
    if ratio < 0.01 { format!("1 : {:.0}", 1.0 / ratio) } else { format!("{ratio:.2}") }
}

fn time(seconds: f64) -> String {
    match seconds {
        s if s < 0.001 => format!("{:.0} µs", s * 1e6),
        s if s < 0.1 => format!("{:.1} ms", s * 1e3),
        s if s < 1.0 => format!("{:.0} ms", s * 1e3),
        s if s < 10.0 => format!("{s:.2} s"),
        s => format!("{s:.1} s"),
    }
}

fn megabytes(kilobytes: u64) -> String {
    format!("{:.0} MB", kilobytes as f64 / 1024.0)
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory = memory.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    let memory = memory.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or(0);
    format!("{cores} cores, {:.0} GB.", memory as f64 / 1e6)
}
