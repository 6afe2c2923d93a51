//! What all commands have in common, whatever file they are given.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use clap::Parser;
use starling_commands::{Engine, Failure, run};
use std::io::{self, Write};

#[derive(Parser)]
struct Starling {
    #[command(subcommand)]
    engine: Engine,
}

/// Every command with a file of this content, whose name ends as the command expects.
fn commands(content: &[u8]) -> (tempfile::TempDir, Vec<Vec<String>>) {
    let folder = tempfile::tempdir().unwrap();
    let asked = [
        ("opinions", "csv", &[][..]),
        ("tally", "blt", &["--method", "irv", "--seats", "1"][..]),
        ("tally", "soi", &["--method", "schulze"][..]),
        ("tally", "csv", &["--method", "approval"][..]),
        ("budget", "pb", &[][..]),
        ("network", "csv", &["stats"][..]),
        ("network", "json", &["cut"][..]),
        ("network", "graphml", &["cores"][..]),
    ];
    let command = |(name, ending, options): (&str, &str, &[&str])| {
        let path = folder.path().join(format!("file.{ending}"));
        std::fs::write(&path, content).unwrap();
        let words = ["starling", name, path.to_str().unwrap()];
        words.iter().chain(options).map(|word| (*word).to_owned()).collect()
    };
    let all = asked.into_iter().map(command).collect();
    (folder, all)
}

fn answer(words: &[String], out: &mut dyn Write, notes: &mut dyn Write) -> Result<(), Failure> {
    run(Starling::try_parse_from(words).unwrap().engine, out, notes)
}

#[test]
fn what_cannot_be_read_is_told_in_one_line_and_prints_nothing() {
    let contents = [&b""[..], b"\n\n", b"\xef\xbb\xbf", b"\0\0\0\0", &[b'['; 100_000], &[b'<'; 100_000]];
    for content in contents {
        let (_folder, all) = commands(content);
        for words in all {
            let mut out = Vec::new();
            let Err(Failure::Input(why)) = answer(&words, &mut out, &mut io::sink()) else {
                panic!("{words:?} took {:?}", String::from_utf8_lossy(&content[..content.len().min(20)]));
            };
            assert!(out.is_empty() && why.contains("file.") && !why.contains('\n') && !why.contains(":0:"), "{why}");
        }
    }
}

#[test]
fn the_other_encoding_of_spreadsheets_is_told_or_read() {
    let text = "from,to\nana,bea\n".encode_utf16().flat_map(u16::to_le_bytes);
    let content: Vec<u8> = [0xff, 0xfe].into_iter().chain(text).collect();
    let (_folder, all) = commands(&content);
    for words in all.iter().filter(|words| words[1] != "network") {
        let Err(Failure::Input(why)) = answer(words, &mut io::sink(), &mut io::sink()) else { panic!("{words:?}") };
        assert!(why.ends_with(":1: expected UTF-8, found UTF-16; save the file as UTF-8"), "{why}");
    }
    let network = all.iter().find(|words| words[1] == "network").unwrap();
    answer(network, &mut io::sink(), &mut io::sink()).unwrap();
}

/// A pipe whose reader has gone.
struct Gone;

impl Write for Gone {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn whoever_reads_only_the_beginning_hears_no_complaint() {
    let (_folder, all) = commands(b"from,to\nana,bea\n");
    let network = all.into_iter().find(|words| words[1] == "network").unwrap();
    for json in [&[][..], &["--json".to_owned()][..]] {
        answer(&[&network, json].concat(), &mut Gone, &mut Gone).unwrap();
    }
}

#[test]
fn names_cannot_command_the_terminal() {
    let (_folder, all) = commands(b"from,to\n\"a\x1b[2J\nb\",c\nx\x1b]0;y\x07,x\x1b]0;y\x07\n");
    let network = all.into_iter().find(|words| words[1] == "network").unwrap();
    let (mut out, mut notes) = (Vec::new(), Vec::new());
    let pagerank = [&network[..3], &["pagerank".to_owned()]].concat();
    answer(&pagerank, &mut out, &mut notes).unwrap();
    let told = String::from_utf8([out, notes].concat()).unwrap();
    assert!(!told.contains(|c: char| c.is_control() && c != '\n'), "{told:?}");
    assert!(told.contains("a [2J b\n") && told.lines().count() == 5, "{told}");
}
