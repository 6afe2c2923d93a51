//! PrefLib's ordinal files: `.soc`, `.soi`, `.toc` and `.toi` (<https://preflib.github.io>), with the header of today
//! (`# ALTERNATIVE NAME 1: …`) and the one used until 2022 (number of candidates, a `number,name` line for each, a line
//! with three sums). A line of ballots is `count: 1,{2,3},4`; in old files `count,1,{2,3},4`.

use super::problem::shown;
use super::{Expected, Problems, Reading, Reason, Unreadable, lines, number};
use crate::election::EQUAL;
use crate::{Election, MAX_CANDIDATES};

/// Reads a PrefLib file of orders, strict or with equal ranks, complete or not. There is one seat.
///
/// # Errors
/// [`Unreadable`] when it does not name its alternatives, or has too many.
pub fn preflib(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let mut lines = lines(bytes).filter(|(_, text)| !text.is_empty()).peekable();
    let modern = lines.peek().is_some_and(|(_, text)| text.starts_with(b"#"));
    let mut header = Header::default();
    let mut problems = Problems::default();
    if modern {
        while let Some((line, text)) = lines.next_if(|(_, text)| text.starts_with(b"#")) {
            header.take(line, text.strip_prefix(b"#").unwrap_or(text).trim_ascii(), &mut problems)?;
        }
    } else {
        let (line, first) = lines.next().unwrap_or((1, b""));
        let count = number(first).ok_or(Unreadable { line, expected: Expected::Alternatives })?;
        for _ in 0..count {
            let Some((line, text)) = lines.next() else { break };
            let named = split_once(text, b',').and_then(|(at, name)| Some((number(at)?, name.trim_ascii())));
            let (at, name) = named.ok_or(Unreadable { line, expected: Expected::Alternatives })?;
            header.name(line, usize::try_from(at).unwrap_or(0), problems.name(line, name))?;
        }
        lines.next();
    }
    let line = lines.peek().map_or(1, |(line, _)| *line);
    if header.names.is_empty() {
        return Err(Unreadable { line, expected: Expected::Alternatives });
    }
    let names = header.names.into_iter().enumerate().map(|(place, name)| {
        name.unwrap_or_else(|| {
            problems.note(line, Reason::NameMissing(place as u64 + 1));
            (place + 1).to_string()
        })
    });
    let names = names.collect();
    let too_many = |_| Unreadable { line, expected: Expected::FewerCandidates };
    let mut election = Election::ranked(names, 1).map_err(too_many)?;
    election.title = header.title;
    let mut marks = Vec::new();
    for (line, text) in lines.filter(|(_, text)| !text.starts_with(b"#")) {
        if let Err(reason) = ballot(&mut election, text, modern, &mut marks) {
            problems.note(line, reason);
        }
    }
    Ok(problems.beside(election))
}

#[derive(Default)]
struct Header {
    title: String,
    names: Vec<Option<String>>,
}

impl Header {
    fn take(&mut self, line: usize, text: &[u8], problems: &mut Problems) -> Result<(), Unreadable> {
        if let Some(title) = text.strip_prefix(b"TITLE:") {
            self.title = problems.name(line, title.trim_ascii());
        }
        match alternative(text) {
            Some((at, name)) => self.name(line, at, problems.name(line, name)),
            None => Ok(()),
        }
    }

    fn name(&mut self, line: usize, at: usize, name: String) -> Result<(), Unreadable> {
        if at == 0 || at > MAX_CANDIDATES {
            return Err(Unreadable { line, expected: Expected::FewerCandidates });
        }
        if self.names.len() < at {
            self.names.resize(at, None);
        }
        self.names[at - 1] = Some(name);
        Ok(())
    }
}

/// `ALTERNATIVE NAME 3: Somebody`: the number, from 1, and the name.
pub(super) fn alternative(text: &[u8]) -> Option<(usize, &[u8])> {
    let rest = text.strip_prefix(b"ALTERNATIVE NAME ")?;
    let (at, name) = split_once(rest, b':')?;
    let at = usize::try_from(number(at.trim_ascii())?).ok().filter(|&at| at > 0)?;
    Some((at, name.trim_ascii()))
}

fn ballot(election: &mut Election, text: &[u8], modern: bool, marks: &mut Vec<u16>) -> Result<(), Reason> {
    let parts = split_once(text, if modern { b':' } else { b',' });
    let (count, order) = parts.unwrap_or((text, b""));
    let weight = number(count.trim_ascii()).ok_or_else(|| Reason::NoCount(shown(count)))?;
    marks.clear();
    if order.trim_ascii().is_empty() {
        return election.push_marks(weight, marks).map_err(Reason::Refused);
    }
    // Within braces, whether one of them has been read already.
    let mut braces: Option<bool> = None;
    for part in order.split(|&byte| byte == b',') {
        let mut part = part.trim_ascii();
        if let Some(inner) = part.strip_prefix(b"{") {
            if braces.is_some() {
                return Err(Reason::Braces);
            }
            (part, braces) = (inner.trim_ascii(), Some(false));
        }
        let closes = part.strip_suffix(b"}");
        part = closes.unwrap_or(part).trim_ascii();
        let place = number(part).ok_or_else(|| Reason::NoCandidate(shown(part)))?;
        if place == 0 || place > election.names().len() as u64 {
            return Err(Reason::UnknownCandidate(place));
        }
        let equal = if braces == Some(true) { EQUAL } else { 0 };
        marks.push((place as u16 - 1) | equal);
        match (closes, braces) {
            (Some(_), None) => return Err(Reason::Braces),
            (Some(_), Some(_)) => braces = None,
            (None, Some(_)) => braces = Some(true),
            (None, None) => {}
        }
    }
    if braces.is_some() {
        return Err(Reason::Braces);
    }
    election.push_marks(weight, marks).map_err(Reason::Refused)
}

fn split_once(text: &[u8], by: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|&byte| byte == by)?;
    Some((&text[..at], &text[at + 1..]))
}
