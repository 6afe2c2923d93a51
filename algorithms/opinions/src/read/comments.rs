//! Statements: `comments.csv`.

use super::{Problem, Problems, Reason, Unreadable, number, shortened, table};
use crate::votes::Moderation;
use std::collections::HashSet;

/// A statement as `comments.csv` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: u64,
    /// Whether it takes part.
    pub moderation: Moderation,
    /// What it says, empty where the file has no such column.
    pub text: String,
}

/// Reads `comments.csv`: a column `comment-id`; `moderated` (1 in, 0 not looked at, −1 out), `is-meta` (true or 1) and
/// `comment-body` where there are such. Of two rows with one id the first counts.
///
/// # Errors
/// [`Unreadable::Empty`], [`Unreadable::NoColumn`].
pub fn comments(bytes: &[u8]) -> Result<(Vec<Comment>, Vec<Problem>), Unreadable> {
    let (mut reader, [id, moderated, meta, body]) = table(
        bytes,
        [
            &["comment-id", "comment_id", "tid"],
            &["moderated"],
            &["is-meta", "is_meta"],
            &["comment-body", "comment_body"],
        ],
    )?;
    let id = id.ok_or(Unreadable::NoColumn("comment-id"))?;
    let (mut list, mut problems, mut seen) = (Vec::new(), Problems::default(), HashSet::new());
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |place: Option<usize>| place.and_then(|place| record.get(place)).unwrap_or_default().trim_ascii();
        let Some(id) = number(cell(Some(id))) else {
            problems.note(line, || Reason::Id(shortened(cell(Some(id)))));
            continue;
        };
        if !seen.insert(id) {
            problems.note(line, || Reason::SameStatement(id));
            continue;
        }
        let meta = matches!(cell(meta), b"1" | b"true" | b"TRUE" | b"True" | b"t");
        let moderation = match cell(moderated) {
            b"-1" => Moderation::Out,
            _ if meta => Moderation::Meta,
            b"1" | b"0" | b"" => Moderation::In,
            other => {
                problems.note(line, || Reason::Moderation(shortened(other)));
                Moderation::In
            }
        };
        let text = match std::str::from_utf8(cell(body)) {
            Ok(text) => text.to_owned(),
            Err(_) => {
                problems.note(line, || Reason::Text);
                String::from_utf8_lossy(cell(body)).into_owned()
            }
        };
        list.push(Comment { id, moderation, text });
    }
    Ok((list, problems.told()))
}
