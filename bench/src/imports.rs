//! Row 2: a list of 100,000 people, previewed, brought in, brought in again.

use crate::process;
use crate::row;
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const ROWS: usize = 100_000;

/// Makes the file and takes it through the command.
pub fn measure(binary: &Path, scratch: &Path) {
    let data = scratch.join("import");
    process::run(binary, &["demo", "--no-serve", "--people", "200", "--data"], &data);
    let file = scratch.join("list.csv");
    std::fs::write(&file, list(ROWS)).expect("the list is written");
    let hold = "together ≤ 60 s, ≤ 300 MB";
    for (what, dry) in [("previewed", true), ("brought in", false), ("brought in again, nothing new", false)] {
        let (time, memory, report) = import(binary, &data, &file, dry);
        row(
            &format!("list of {ROWS} people {what}"),
            &format!("{:.1} s, {} MB; {report}", time.as_secs_f64(), memory / 1024),
            if what.ends_with("new") { "–" } else { hold },
        );
    }
}

fn import(binary: &Path, data: &Path, file: &Path, dry: bool) -> (Duration, u64, String) {
    let begun = Instant::now();
    let mut command = Command::new(binary);
    command.args(["import", "people"]).arg(file).args(["--org", "maple-court", "--json", "--data"]).arg(data);
    if dry {
        command.arg("--dry-run");
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the binary starts");
    let mut peak = 0;
    let ended = loop {
        peak = peak.max(process::memory(child.id(), "VmHWM:"));
        match child.try_wait().expect("waits") {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(50)),
        }
    };
    let time = begun.elapsed();
    assert!(ended.success(), "the import ended well");
    let mut out = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take().expect("piped"), &mut out).expect("reads");
    let counts: Vec<&str> = out
        .lines()
        .map(str::trim)
        .filter(|line| ["\"created", "\"updated", "\"unchanged"].iter().any(|key| line.starts_with(key)))
        .collect();
    (time, peak, counts.join(" ").replace(['"', ','], ""))
}

/// A list as Action Network exports it, with names, mail, phone, address and tags.
fn list(rows: usize) -> String {
    const GIVEN: [&str; 12] =
        ["Amina", "José", "Pao", "Fadumo", "Luis", "Mai", "Omar", "Ruth", "Hodan", "Kyle", "Marisol", "Xiong"];
    const FAMILY: [&str; 12] =
        ["Warsame", "Ortega", "Vang", "Cali", "Peña", "Yang", "Hassan", "Olson", "Jama", "Lee", "García", "Thao"];
    const TAGS: [&str; 5] = ["volunteer", "door", "newsletter", "steward", "block captain"];
    let mut text = String::from(
        "uuid,first_name,last_name,email,zip_code,can2_user_address,can2_user_city,can2_state_abbreviated,can2_phone,\
         can2_subscription_status,can2_user_tags\r\n",
    );
    for n in 0..rows {
        let _ = writeln!(
            text,
            "{n:08x}-0000-4000-8000-000000000000,{},{} {},p{n}@example.org,55{:03},{} Elm St,Riverside,MN,+1612{:07},{},\"{}, {}\"\r",
            GIVEN[n % 12],
            FAMILY[(n / 12) % 12],
            FAMILY[(n / 144) % 12],
            n % 1000,
            n % 9000 + 1,
            2_000_000 + n,
            if n % 17 == 0 { "unsubscribed" } else { "subscribed" },
            TAGS[n % 5],
            TAGS[(n / 5) % 5],
        );
    }
    text
}
