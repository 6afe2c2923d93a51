//! The log of votes: `votes.csv`.

use super::{Problem, Problems, Reason, Unreadable, number, shortened, table};
use crate::votes::{MOST_STATEMENTS, Position, Vote, Votes};

/// Reads `votes.csv`: columns `comment-id`, `voter-id`, `vote` (1, 0, −1) and `timestamp` in milliseconds. Of several
/// votes of one participant on one statement the last by time counts, of equal times the last in the file; where there
/// is no such column, the last in the file.
///
/// # Errors
/// [`Unreadable::Empty`], [`Unreadable::NoColumn`], [`Unreadable::Statements`], [`Unreadable::Large`].
pub fn votes(bytes: &[u8]) -> Result<(Votes, Vec<Problem>), Unreadable> {
    if bytes.len() > u32::MAX as usize {
        return Err(Unreadable::Large);
    }
    let (mut reader, [time, statement, participant, vote]) = table(
        bytes,
        [
            &["timestamp", "time"],
            &["comment-id", "comment_id", "statement", "tid"],
            &["voter-id", "voter_id", "participant", "pid"],
            &["vote", "position"],
        ],
    )?;
    let statement = statement.ok_or(Unreadable::NoColumn("comment-id"))?;
    let participant = participant.ok_or(Unreadable::NoColumn("voter-id"))?;
    let vote = vote.ok_or(Unreadable::NoColumn("vote"))?;
    let (mut log, mut problems) = (Vec::new(), Problems::default());
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |place: usize| record.get(place).unwrap_or_default().trim_ascii();
        let when = match time {
            None => 0,
            Some(time) => match number(cell(time)) {
                Some(when) => when,
                None => {
                    problems.note(line, || Reason::Time(shortened(cell(time))));
                    continue;
                }
            },
        };
        let ids = (number(cell(participant)), number(cell(statement)));
        let (Some(participant), Some(statement)) = ids else {
            let wrong = if ids.0.is_none() { participant } else { statement };
            problems.note(line, || Reason::Id(shortened(cell(wrong))));
            continue;
        };
        let position = match cell(vote) {
            b"1" => Position::Agree,
            b"0" => Position::Pass,
            b"-1" => Position::Disagree,
            found => {
                problems.note(line, || Reason::Position { statement, found: shortened(found) });
                continue;
            }
        };
        log.push((when, Vote { participant, statement, position }));
    }
    log.sort_by_key(|&(when, _)| when);
    let mut statements: Vec<u64> = log.iter().map(|(_, vote)| vote.statement).collect();
    statements.sort_unstable();
    statements.dedup();
    if statements.len() > MOST_STATEMENTS {
        return Err(Unreadable::Statements(statements.len()));
    }
    let votes = Votes::from_log(log.into_iter().map(|(_, vote)| vote)).ok_or(Unreadable::Large)?;
    Ok((votes, problems.told()))
}
