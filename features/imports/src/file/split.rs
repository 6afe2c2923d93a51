//! Cuts decoded text into records by RFC 4180, leniently: a quote counts only where a cell begins, and text after a
//! closing quote is kept if the cell is of one line. The `csv` crate does the same, but an unclosed quote makes it swallow the rest of the file;
//! here the caller learns where the quote was opened and can go on with the next line.

use super::limits::{LINES_MAX, ROW_MAX};

/// What [`cut`] found at the front of the text.
#[derive(Debug, PartialEq, Eq)]
pub enum Cut {
    /// One record: its cells, the bytes it took with its line end, and the line ends among them.
    Record {
        /// The cells, unquoted.
        cells: Vec<Vec<u8>>,
        /// Bytes consumed.
        used: usize,
        /// Physical lines consumed.
        lines: u64,
    },
    /// The record does not end inside the text and there may be more to come.
    More,
    /// A quote is never closed; the offset is where the physical line that opened it ends (its line end included),
    /// or the end of the text when it has none. The second number counts the physical lines up to there.
    OpenQuote(usize, u64),
    /// No line end inside [`ROW_MAX`] bytes.
    TooLong,
}

/// Cuts one record off the front of `text`. `last` says that no more text will come.
pub fn cut(text: &[u8], delimiter: u8, last: bool) -> Cut {
    let mut cells = Vec::new();
    let mut cell = Vec::new();
    let mut lines = 0_u64;
    let mut at = 0;
    // Where the quoted cell at hand was opened: its offset, and the lines before it.
    let mut opened: Option<(usize, u64)> = None;
    let mut fresh = true;
    while let Some(&byte) = text.get(at) {
        if at >= ROW_MAX || lines > LINES_MAX {
            return overlong(text, opened);
        }
        let next = text.get(at + 1).copied();
        if opened.is_some() {
            match (byte, next) {
                (b'"', Some(b'"')) => {
                    cell.push(b'"');
                    at += 1;
                }
                (b'"', None) if !last => return Cut::More,
                (b'"', Some(after))
                    if lines > begun(opened) && after != delimiter && !matches!(after, b'\n' | b'\r' | b' ') =>
                {
                    // Text after the closing quote of a cell of several lines: this quote opens a later cell, and
                    // the one before it was never closed. Lenient reading would make two people one.
                    return overlong(text, opened);
                }
                (b'"', _) => opened = None,
                (b'\r', None) if !last => return Cut::More,
                _ => {
                    if byte == b'\n' || (byte == b'\r' && next != Some(b'\n')) {
                        lines += 1;
                    }
                    cell.push(byte);
                }
            }
            at += 1;
            continue;
        }
        match byte {
            b'"' if fresh => {
                opened = Some((at, lines));
                fresh = false;
            }
            b'\n' | b'\r' => {
                if byte == b'\r' && next.is_none() && !last {
                    return Cut::More;
                }
                let used = at + if byte == b'\r' && next == Some(b'\n') { 2 } else { 1 };
                cells.push(cell);
                return Cut::Record { cells, used, lines: lines + 1 };
            }
            _ if byte == delimiter => {
                cells.push(std::mem::take(&mut cell));
                fresh = true;
            }
            _ => {
                cell.push(byte);
                fresh = false;
            }
        }
        at += 1;
    }
    if !last {
        return Cut::More;
    }
    if opened.is_some() {
        return overlong(text, opened);
    }
    cells.push(cell);
    Cut::Record { cells, used: at, lines: lines + 1 }
}

fn begun(opened: Option<(usize, u64)>) -> u64 {
    opened.map_or(0, |(_, lines)| lines)
}

fn overlong(text: &[u8], opened: Option<(usize, u64)>) -> Cut {
    let Some((offset, lines)) = opened else { return Cut::TooLong };
    let rest = text.get(offset..).unwrap_or_default();
    match line_end(rest) {
        Some(end) => Cut::OpenQuote(offset + end, lines + 1),
        None => Cut::OpenQuote(text.len(), lines + 1),
    }
}

/// The offset just after the first line end.
pub fn line_end(text: &[u8]) -> Option<usize> {
    let at = text.iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
    Some(if text.get(at) == Some(&b'\r') && text.get(at + 1) == Some(&b'\n') { at + 2 } else { at + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<String> {
        match cut(text.as_bytes(), b',', true) {
            Cut::Record { cells, .. } => cells.into_iter().map(|cell| String::from_utf8(cell).unwrap()).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn cuts_records() {
        for (text, expected) in [
            ("a,b\nc", vec!["a", "b"]),
            ("a,b\r\nc", vec!["a", "b"]),
            ("a,b\rc", vec!["a", "b"]),
            ("\"a,1\",b", vec!["a,1", "b"]),
            ("\"a\r\n1\",b", vec!["a\r\n1", "b"]),
            ("\"say \"\"hi\"\"\",b", vec!["say \"hi\"", "b"]),
            ("5\" pipe,b\"\n", vec!["5\" pipe", "b\""]),
            ("\"a\"x,b", vec!["ax", "b"]),
            ("\"a\nx\" ,b", vec!["a\nx ", "b"]),
            ("a,", vec!["a", ""]),
            ("", vec![""]),
        ] {
            assert_eq!(cells(text), expected, "{text:?}");
        }
    }

    #[test]
    fn an_open_quote_costs_one_line() {
        assert_eq!(cut(b"a,\"b\nc,d\n", b',', true), Cut::OpenQuote(5, 1));
        assert_eq!(cut(b"\"a\nb\",\"c\nd\n", b',', true), Cut::OpenQuote(9, 2));
        assert_eq!(cut(b"a,\"b", b',', true), Cut::OpenQuote(4, 1));
        assert_eq!(cut(b"a,\"b\nc,\"d\"\n", b',', true), Cut::OpenQuote(5, 1), "not one cell of two people");
        assert_eq!(cut(b"a,\"b\nc,d\n", b',', false), Cut::More);
    }

    #[test]
    fn waits_where_the_next_byte_decides() {
        for text in ["a,b", "a,b\r", "\"a\"", "\"a\r"] {
            assert_eq!(cut(text.as_bytes(), b',', false), Cut::More, "{text:?}");
        }
    }
}
