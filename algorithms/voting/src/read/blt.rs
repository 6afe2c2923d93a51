//! `.blt`, the format of Hill, Wichmann and Woodall's program that most STV programs read: numbers of candidates and
//! seats, withdrawn candidates as negative numbers, one ballot a line (`weight first second … 0`), a line with 0, and
//! the names and the title, in quotes.
//!
//! Also read: equal ranks (`3=4`), a skipped rank (`-`), ballot ids in parentheses before the weight, comments after
//! `#`, names without quotes, names in comments as PrefLib's converters write them (`# ALTERNATIVE NAME 1: …`), and the
//! directions `[nick …]` and `[withdrawn …]`. A ballot stands in one line.

use super::problem::shown;
use super::{Expected, Problems, Reading, Reason, Unreadable, lines, number, words};
use crate::election::{EQUAL, SKIPPED};
use crate::{Candidate, Election, MAX_CANDIDATES};
use std::collections::HashMap;

/// Reads a `.blt` file.
///
/// # Errors
/// [`Unreadable`] when it does not begin with the numbers of candidates and seats, or has too many candidates.
pub fn blt(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let mut lines = lines(bytes);
    let (line, header) = lines
        .by_ref()
        .map(|(line, text)| (line, without_comment(text)))
        .find(|(_, text)| !text.is_empty())
        .unwrap_or((1, b""));
    let mut numbers = words(header).map(number);
    let (candidates, seats) = match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(Some(candidates)), Some(Some(seats)), None) if seats <= u64::from(u32::MAX) => (candidates, seats as u32),
        _ => return Err(Unreadable { line, expected: Expected::CandidatesAndSeats }),
    };
    let count = usize::try_from(candidates).unwrap_or(usize::MAX);
    if count > MAX_CANDIDATES {
        return Err(Unreadable { line, expected: Expected::FewerCandidates });
    }
    let too_many = |_| Unreadable { line, expected: Expected::FewerCandidates };
    let election = Election::ranked(vec![String::new(); count], seats).map_err(too_many)?;
    let mut file = File { election, problems: Problems::default(), nicks: HashMap::new(), marks: Vec::new() };
    let mut names = Names::default();
    let mut in_names = false;
    let mut last = line;
    for (line, text) in lines {
        last = line;
        names.take_comment(line, text, count, &mut file.problems);
        if !in_names && text.starts_with(b"\"") {
            file.problems.note(line, Reason::EndMissing);
            in_names = true;
        }
        if in_names {
            names.take(line, text, &mut file.problems);
            continue;
        }
        let text = without_comment(text);
        match text {
            b"" => {}
            b"0" => in_names = true,
            _ => file.take(line, text),
        }
    }
    if !in_names {
        file.problems.note(last, Reason::EndMissing);
    }
    Ok(names.give(file, count, last))
}

struct File {
    election: Election,
    problems: Problems,
    nicks: HashMap<Vec<u8>, u16>,
    marks: Vec<u16>,
}

impl File {
    /// A line between header and names.
    fn take(&mut self, line: usize, text: &[u8]) {
        let done = match text[0] {
            b'[' => self.direction(text),
            b'-' => self.withdrawn(text),
            _ => self.ballot(text),
        };
        if let Err(reason) = done {
            self.problems.note(line, reason);
        }
    }

    fn direction(&mut self, text: &[u8]) -> Result<(), Reason> {
        let inner = text.strip_prefix(b"[").and_then(|text| text.strip_suffix(b"]"));
        let mut inner = words(inner.ok_or_else(|| Reason::NotRead(shown(text)))?);
        match inner.next() {
            Some(b"nick") => {
                let nicks = inner.take(self.election.names().len()).enumerate();
                self.nicks.extend(nicks.map(|(at, nick)| (nick.to_vec(), at as u16)));
                Ok(())
            }
            Some(b"withdrawn") => self.withdraw(inner),
            _ => Err(Reason::NotRead(shown(text))),
        }
    }

    /// `-2 -5`. What stands after a negative number of ballots withdraws nobody.
    fn withdrawn(&mut self, text: &[u8]) -> Result<(), Reason> {
        let who: Option<Vec<&[u8]>> = words(text).map(|word| word.strip_prefix(b"-")).collect();
        let first = || shown(words(text).next().unwrap_or_default());
        self.withdraw(who.ok_or_else(|| Reason::NoCount(first()))?.into_iter())
    }

    fn withdraw<'a>(&mut self, who: impl Iterator<Item = &'a [u8]>) -> Result<(), Reason> {
        for word in who {
            let mark = self.candidate(word)?;
            if let Some(candidate) = Candidate::at(usize::from(mark)) {
                self.election.withdraw(candidate);
            }
        }
        Ok(())
    }

    fn ballot(&mut self, text: &[u8]) -> Result<(), Reason> {
        let after_id = text.strip_prefix(b"(").and_then(|rest| {
            let end = rest.iter().position(|&byte| byte == b')')?;
            Some(&rest[end + 1..])
        });
        let mut words = words(after_id.unwrap_or(text));
        let first = words.next().unwrap_or_default();
        let weight = number(first).ok_or_else(|| Reason::NoCount(shown(first)))?;
        let mut marks = std::mem::take(&mut self.marks);
        marks.clear();
        let ended = self.ranks(&mut words, &mut marks);
        self.marks = marks;
        if !ended? || words.next().is_some() {
            return Err(Reason::NoEnd);
        }
        self.election.push_marks(weight, &self.marks).map_err(Reason::Refused)
    }

    /// Reads ranks up to the 0; says whether it came.
    fn ranks<'a>(&self, words: &mut impl Iterator<Item = &'a [u8]>, marks: &mut Vec<u16>) -> Result<bool, Reason> {
        for word in words {
            match word {
                b"0" => return Ok(true),
                b"-" => marks.push(SKIPPED),
                _ => {
                    let mut equal = 0;
                    for one in word.split(|&byte| byte == b'=') {
                        marks.push(self.candidate(one)? | equal);
                        equal = EQUAL;
                    }
                }
            }
        }
        Ok(false)
    }

    fn candidate(&self, word: &[u8]) -> Result<u16, Reason> {
        if let Some(&place) = self.nicks.get(word) {
            return Ok(place);
        }
        let place = number(word).ok_or_else(|| Reason::NoCandidate(shown(word)))?;
        if place == 0 || place > self.election.names().len() as u64 {
            return Err(Reason::UnknownCandidate(place));
        }
        Ok(place as u16 - 1)
    }
}

/// What stands after the ballots.
#[derive(Default)]
struct Names {
    commented: HashMap<usize, String>,
    plain: Vec<String>,
}

impl Names {
    /// `# ALTERNATIVE NAME 3: Somebody`, wherever it stands.
    fn take_comment(&mut self, line: usize, text: &[u8], count: usize, problems: &mut Problems) {
        let Some((at, name)) = text.strip_prefix(b"#").map(<[u8]>::trim_ascii).and_then(super::preflib::alternative)
        else {
            return;
        };
        if at <= count {
            self.commented.insert(at - 1, problems.name(line, name));
        }
    }

    fn take(&mut self, line: usize, text: &[u8], problems: &mut Problems) {
        if text.is_empty() || text.starts_with(b"#") {
            return;
        }
        let inner = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\""));
        self.plain.push(problems.name(line, inner.unwrap_or(text)));
    }

    fn give(mut self, mut file: File, count: usize, last: usize) -> Reading {
        let mut plain = std::mem::take(&mut self.plain).into_iter();
        for place in 0..count {
            let name = match self.commented.remove(&place) {
                Some(name) => Some(name),
                None => plain.next(),
            };
            let name = name.unwrap_or_else(|| {
                file.problems.note(last, Reason::NameMissing(place as u64 + 1));
                (place + 1).to_string()
            });
            file.election.rename(place, name);
        }
        file.election.title = plain.next().unwrap_or_default();
        file.problems.beside(file.election)
    }
}

fn without_comment(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|&byte| byte == b'#').unwrap_or(text.len());
    text[..end].trim_ascii()
}
