//! The rows of a table, with their lines.

use csv::{Position, ReaderBuilder, StringRecord};

/// The separator of a table: the most frequent candidate in its first line, outside of quotes.
pub(crate) fn delimiter(text: &str) -> u8 {
    let first = first_line(text);
    let (mut quoted, mut counts) = (false, [(b'\t', 0_usize), (b';', 0), (b',', 0)]);
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(candidate, _)| *candidate == byte && !quoted) {
            *count += 1;
        }
    }
    let (best, count) = counts.into_iter().max_by_key(|(_, count)| *count).expect("three candidates");
    if count == 0 && first.trim().contains(' ') { b' ' } else { best }
}

/// The first line that is neither empty nor a comment.
fn first_line(text: &str) -> &str {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let marked = comment(text).map(char::from);
    lines.find(|line| marked.is_none_or(|mark| !line.starts_with(mark))).unwrap_or_default()
}

/// The sign comments begin with, where the file begins with one.
fn comment(text: &str) -> Option<u8> {
    text.trim_start().bytes().next().filter(|first| matches!(first, b'#' | b'%'))
}

/// Every row that has a cell, with the line it begins on; and the line of a quote that is never closed.
///
/// Rows are handed out one by one, so that a table is never held twice. `each` says whether to go on.
pub(crate) fn each(text: &str, separator: u8, mut each: impl FnMut(usize, &StringRecord) -> bool) -> Option<usize> {
    let comment = comment(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .comment(comment)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut open = None;
    // Text in memory is UTF-8 and rows may differ in length, so no row can fail; were one to, reading ends with it.
    while let Ok(true) = reader.read_record(&mut record) {
        let line = record.position().map_or(0, |position| line_of(text, position, comment));
        open = record.iter().next_back().filter(|cell| cell.contains('\n')).map(|_| line);
        // Several spaces separate as one does; between other separators an empty cell is a cell.
        if separator == b' ' {
            record = record.iter().filter(|cell| !cell.is_empty()).collect();
        } else if record.iter().any(|cell| cell.len() != cell.trim().len()) {
            // Trimming makes a new row, which most rows do without.
            record.trim();
        }
        if record.iter().any(|cell| !cell.is_empty()) && !each(line, &record) {
            return None;
        }
    }
    open.filter(|_| !text.trim_end().ends_with('"'))
}

/// The line a row begins on: its position is where the reader began to look for it, before comments, empty lines and
/// the rest of a line's end.
fn line_of(text: &str, position: &Position, comment: Option<u8>) -> usize {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let mut line = usize::try_from(position.line()).unwrap_or(usize::MAX);
    let mut rest = text.as_bytes().get(start..).unwrap_or_default();
    // Only what is passed is looked at: a file may well have no line ends at all.
    loop {
        let passed = match rest {
            [b'\n', ..] => 1,
            [b'\r', b'\n', ..] => 2,
            [first, ..] if Some(*first) == comment => match rest.iter().position(|byte| *byte == b'\n') {
                Some(end) => end + 1,
                None => return line,
            },
            _ => return line,
        };
        rest = &rest[passed..];
        line += 1;
    }
}

/// The first row, which may hold the names of the columns.
pub(crate) fn first(text: &str, separator: u8) -> StringRecord {
    let mut first = StringRecord::new();
    each(text, separator, |_, row| {
        first = row.clone();
        false
    });
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (Vec<(usize, Vec<String>)>, Option<usize>) {
        let mut rows = Vec::new();
        let open = each(text, delimiter(text), |line, row| {
            rows.push((line, row.iter().map(str::to_owned).collect()));
            true
        });
        (rows, open)
    }

    #[test]
    fn separators_are_told_by_the_first_line() {
        for (text, separator) in [
            ("a,b", b','),
            ("a;b,c;d", b';'),
            ("a\tb", b'\t'),
            ("1 2\n3 4", b' '),
            ("# x, y, z\n1\t2", b'\t'),
            ("\"a,b,c\";d", b';'),
            ("a", b','),
            ("", b','),
        ] {
            assert_eq!(delimiter(text), separator, "{text:?}");
        }
    }

    #[test]
    fn rows_know_their_line_and_an_open_quote_is_noticed() {
        let row = |line, cells: &[&str]| (line, cells.iter().map(|cell| (*cell).to_owned()).collect());
        assert_eq!(
            rows("a, b\n\n,\n\"c\nd\",e\nf,g\n").0,
            [row(1, &["a", "b"]), row(4, &["c\nd", "e"]), row(6, &["f", "g"])]
        );
        assert_eq!(rows("% c\n1  2\n% d\n3 4"), (vec![row(2, &["1", "2"]), row(4, &["3", "4"])], None));
        assert_eq!(rows("a,b\r\n\r\nc,d\r\n").0, [row(1, &["a", "b"]), row(3, &["c", "d"])]);
        assert_eq!(rows("a,b\nc,\"d\ne,f\n").1, Some(2));
        assert_eq!(rows("a,b\nc,\"d\ne,f\"\n").1, None);
    }
}
