//! What shape a file has: encoding, separator, header row.

use serde::{Deserialize, Serialize};

use super::common;
use super::decode::{Decoding, Encoding, Stop};
use super::headers::Headers;
use super::limits::{COLUMNS_MAX, FILE_MAX, HEAD};
use super::problem::{FileKind, FileProblem};
use super::split::{Cut, cut, line_end};
use super::values;

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Its encoding.
    pub encoding: Encoding,
    /// Bytes of its byte order mark.
    pub mark: usize,
    /// What stands between cells: comma, semicolon, tab or bar.
    pub delimiter: u8,
    /// Bytes of UTF-8 before the header row: blank lines and the `sep=;` line that Excel writes.
    pub preamble: usize,
    /// Physical lines among these bytes.
    pub preamble_lines: u64,
    /// The header row.
    pub headers: Headers,
}

/// The separators tried, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Records looked at to choose among them.
const LOOK: usize = 50;

/// Learns the shape of a whole file in memory.
///
/// # Errors
/// Every [`FileProblem`] but `Unreadable`: also `OnlyHeader`, since all rows are at hand.
pub fn sniff(bytes: &[u8]) -> Result<Shape, FileProblem> {
    let shape = sniff_head(bytes, true)?;
    super::read::Reader::with_shape(bytes.get(shape.mark..).unwrap_or_default(), shape.clone())?;
    Ok(shape)
}

/// Learns the shape from the first bytes of a file; `whole` says that there are no others.
///
/// # Errors
/// As [`sniff`], except that the rows below the header are not asked for.
pub fn sniff_head(head: &[u8], whole: bool) -> Result<Shape, FileProblem> {
    if head.len() as u64 > FILE_MAX {
        return Err(FileProblem::TooBig { max: FILE_MAX });
    }
    if let Some(kind) = FileKind::of(head) {
        return Err(FileProblem::WrongType { kind });
    }
    let (encoding, mark) = Encoding::of(head, whole);
    let body = head.get(mark..).unwrap_or_default();
    // A byte order mark declares text. Without one, text has no NUL, and our own exports carry the mark.
    if mark == 0 && matches!(encoding, Encoding::Utf8 | Encoding::Windows1252) && body.contains(&0) {
        return Err(FileProblem::Binary);
    }
    let (text, all) = decode_head(body, encoding, whole)?;
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(FileProblem::Empty);
    }
    let (preamble, preamble_lines, told) = preamble(&text);
    let table = text.get(preamble..).unwrap_or_default();
    let delimiter = told.unwrap_or_else(|| choose(table, all));
    let cells = match cut(table, delimiter, all) {
        Cut::Record { cells, .. } => cells,
        Cut::More | Cut::OpenQuote(..) | Cut::TooLong => return Err(FileProblem::BrokenHeader),
    };
    if cells.len() > COLUMNS_MAX {
        return Err(FileProblem::TooManyColumns { found: cells.len(), max: COLUMNS_MAX });
    }
    let cells: Vec<String> = cells.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
    let cells: Vec<&str> = cells.iter().map(|cell| super::write::unguard(cell)).collect();
    if cells.iter().any(|cell| looks_like_data(cell)) || cells.iter().all(|cell| values::fold(cell).is_empty()) {
        return Err(FileProblem::NoHeader);
    }
    let headers = Headers::new(cells);
    if headers.len() == 1 && !headers.iter().any(|header| common::reaches(&header.key())) {
        return Err(FileProblem::OneColumn);
    }
    Ok(Shape { encoding, mark, delimiter, preamble, preamble_lines, headers })
}

/// Text of the first [`HEAD`] bytes, and whether that is all there is.
fn decode_head(body: &[u8], encoding: Encoding, whole: bool) -> Result<(Vec<u8>, bool), FileProblem> {
    let part = body.get(..HEAD).unwrap_or(body);
    let mut decoding = Decoding::new(part, encoding);
    let mut text = Vec::new();
    loop {
        match decoding.pull(&mut text) {
            Ok(true) => {}
            Ok(false) => return Ok((text, whole && part.len() == body.len())),
            Err(Stop::TooBig) => return Err(FileProblem::TooBig { max: FILE_MAX }),
            Err(Stop::Unreadable) => return Err(FileProblem::Unreadable),
        }
    }
}

/// Bytes and lines before the header, and the separator a `sep=` line names.
fn preamble(text: &[u8]) -> (usize, u64, Option<u8>) {
    let (mut skipped, mut lines, mut told) = (0, 0, None);
    loop {
        let rest = text.get(skipped..).unwrap_or_default();
        let Some(end) = line_end(rest) else { return (skipped, lines, told) };
        let line = rest.get(..end).unwrap_or_default().trim_ascii_end();
        let named = match line {
            [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] if DELIMITERS.contains(delimiter) => {
                Some(*delimiter)
            }
            // A tab at the end of the line is blank, and trimmed.
            [b's' | b'S', b'e' | b'E', b'p' | b'P', b'='] => Some(b'\t'),
            _ => None,
        };
        if named.is_none() && !line.is_empty() {
            return (skipped, lines, told);
        }
        told = told.or(named);
        skipped += end;
        lines += 1;
    }
}

/// The separator under which most rows have as many cells as the first; the comma when none cuts anything.
fn choose(table: &[u8], all: bool) -> u8 {
    let mut best = (0_usize, b',');
    for delimiter in DELIMITERS {
        let (mut at, mut widths) = (0, Vec::new());
        while widths.len() < LOOK {
            match cut(table.get(at..).unwrap_or_default(), delimiter, all) {
                Cut::Record { used: 0, .. } => break,
                Cut::Record { cells, used, .. } => {
                    if cells.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                        widths.push(cells.len());
                    }
                    at += used;
                }
                Cut::OpenQuote(used, _) if !widths.is_empty() => at += used,
                Cut::OpenQuote(..) | Cut::More | Cut::TooLong => break,
            }
        }
        let Some(&width) = widths.first() else { continue };
        if width < 2 {
            continue;
        }
        // Agreement counts first, then the number of columns.
        let agreeing = widths.iter().filter(|other| **other == width).count() * 1_000 / widths.len();
        let score = agreeing * 10_000 + width.min(9_999);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

/// A cell no column is called: a mail address, a telephone or other long number. Days are names of columns in
/// attendance sheets.
fn looks_like_data(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let letters = cell.chars().filter(|letter| letter.is_alphabetic()).count();
    cell.split_whitespace().any(values::looks_like_mail)
        || (digits >= 7 && letters == 0 && values::day(cell, false).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        for (bytes, delimiter, columns) in [
            (&b"name,email\nA,a@example.org\n"[..], b',', 2),
            (b"name;email\r\n\"A;B\";a@example.org\r\n", b';', 2),
            (b"name\temail\rA\ta@example.org\r", b'\t', 2),
            (b"name|email|note\nA|a@example.org|x, y, z\n", b'|', 3),
            (b"sep=;\r\nname;a,b,c;email\r\nA;1;a@example.org\r\n", b';', 3),
            (b"\n\nname,email\nA,a@example.org\n", b',', 2),
            (b"name;note\nA;one, two\nB;three, four\n", b';', 2),
            (b"Email\na@example.org\n", b',', 1),
            (b"name,2026-01-05,2026-01-12\nA,x,\n", b',', 3),
        ] {
            let shape = sniff(bytes).unwrap();
            assert_eq!(
                (shape.delimiter, shape.headers.len()),
                (delimiter, columns),
                "{:?}",
                String::from_utf8_lossy(bytes)
            );
        }
    }

    #[test]
    fn problems() {
        let wrong = |kind| FileProblem::WrongType { kind };
        for (bytes, expected) in [
            (&b""[..], FileProblem::Empty),
            (b"\xEF\xBB\xBF \r\n\r\n", FileProblem::Empty),
            (b"name,email\n", FileProblem::OnlyHeader),
            (b"name,email\n,\n  ,\n", FileProblem::OnlyHeader),
            (b"PK\x03\x04........[Content_Types].xml", wrong(FileKind::Workbook)),
            (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet", wrong(FileKind::OpenDocument)),
            (b"PK\x03\x04......photos/", wrong(FileKind::Zip)),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", wrong(FileKind::OldWorkbook)),
            (b"%PDF-1.7\n", wrong(FileKind::Pdf)),
            (b"\x89PNG\r\n", wrong(FileKind::Image)),
            (b"\xFF\xD8\xFF\xE0", wrong(FileKind::Image)),
            (b"\n<!DOCTYPE html><html>", wrong(FileKind::Html)),
            (b"[{\"name\": \"A\"}]", wrong(FileKind::Json)),
            (b"<?xml version='1.0'?>", wrong(FileKind::Xml)),
            (b"BEGIN:VCARD\r\n", wrong(FileKind::Card)),
            (b"name,\0\x01\x02email\nA,b\n", FileProblem::Binary),
            (b"Amina,amina@example.org\nLuis,luis@example.org\n", FileProblem::NoHeader),
            (b"Amina,612-555-0101\nLuis,612-555-0102\n", FileProblem::NoHeader),
            (b"Colour\nred\nblue\n", FileProblem::OneColumn),
            (b"name,\"email\nA,a@example.org\n", FileProblem::BrokenHeader),
        ] {
            assert_eq!(sniff(bytes), Err(expected), "{:?}", String::from_utf8_lossy(bytes));
        }
        let wide = format!("{}a\nb\n", "x,".repeat(COLUMNS_MAX));
        let expected = FileProblem::TooManyColumns { found: COLUMNS_MAX + 1, max: COLUMNS_MAX };
        assert_eq!(sniff(wide.as_bytes()), Err(expected));
    }
}
