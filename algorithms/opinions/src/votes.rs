//! Who said what: positions of participants on statements, as compressed sparse rows.

use std::ops::Range;

/// The most statements one conversation can hold: a position is kept in sixteen bits together with its statement.
pub const MOST_STATEMENTS: usize = 21_845;

/// What one participant said to one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Position {
    /// Agrees: +1.
    Agree,
    /// Saw the statement and passed: 0. Not the same as never having seen it.
    Pass,
    /// Disagrees: −1.
    Disagree,
}

impl Position {
    /// +1 agree, 0 pass, −1 disagree, as in the exports of Polis.
    pub fn value(self) -> i8 {
        match self {
            Position::Agree => 1,
            Position::Pass => 0,
            Position::Disagree => -1,
        }
    }

    pub(crate) fn kind(self) -> u16 {
        match self {
            Position::Agree => 0,
            Position::Pass => 1,
            Position::Disagree => 2,
        }
    }

    fn of(code: u16) -> Position {
        match code % 3 {
            0 => Position::Agree,
            1 => Position::Pass,
            _ => Position::Disagree,
        }
    }
}

/// Whether a statement takes part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Moderation {
    /// Shown and counted.
    #[default]
    In,
    /// Taken out by a moderator: never shown, never grouped by.
    Out,
    /// About the person asked ("I live here"), not about the matter: shown, never grouped by.
    Meta,
}

/// One entry of a log of votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Whose it is.
    pub participant: u64,
    /// On which statement.
    pub statement: u64,
    /// What they said.
    pub position: Position,
}

/// The positions of participants (rows) on statements (columns).
///
/// Rows and columns stand in rising order of their ids, whatever the order of the input, so that the same votes give
/// the same results bit for bit. Whom an id means is nobody's business here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    participants: Vec<u64>,
    statements: Vec<u64>,
    starts: Vec<u32>,
    /// `3 × column + kind`, rising within a row. One number finds both a statement's weight for this very position
    /// and the counter of it, which is what every pass over the votes asks for.
    codes: Vec<u16>,
}

impl Default for Votes {
    /// No participant, no statement.
    fn default() -> Votes {
        Votes { participants: Vec::new(), statements: Vec::new(), starts: vec![0], codes: Vec::new() }
    }
}

impl Votes {
    /// Votes from a log in order of time: the last vote of a participant on a statement counts.
    ///
    /// `None` when there are more than [`MOST_STATEMENTS`] statements or more than 2³² − 1 votes.
    pub fn from_log(log: impl IntoIterator<Item = Vote>) -> Option<Votes> {
        let log: Vec<Vote> = log.into_iter().collect();
        if log.len() > u32::MAX as usize {
            return None;
        }
        let rows = Ranks::of(log.iter().map(|vote| vote.participant));
        let columns = Ranks::of(log.iter().map(|vote| vote.statement));
        if columns.ids.len() > MOST_STATEMENTS {
            return None;
        }
        // By row, in order of time: counting finds the places.
        let mut begins = vec![0u32; rows.ids.len() + 1];
        let ranked: Vec<u32> = log.iter().map(|vote| rows.rank(vote.participant)).collect();
        ranked.iter().for_each(|&row| begins[row as usize + 1] += 1);
        (1..begins.len()).for_each(|row| begins[row] += begins[row - 1]);
        let mut next = begins.clone();
        let mut codes = vec![0u16; log.len()];
        for (vote, &row) in log.iter().zip(&ranked) {
            codes[next[row as usize] as usize] = 3 * columns.rank(vote.statement) as u16 + vote.position.kind();
            next[row as usize] += 1;
        }
        // Within a row, the last on each statement.
        let mut votes = Votes { participants: rows.ids, statements: columns.ids, ..Votes::default() };
        votes.codes.reserve_exact(codes.len());
        let mut seen = vec![u32::MAX; votes.statements.len()];
        for (row, bounds) in (0..).zip(begins.windows(2)) {
            let begin = votes.codes.len();
            for &code in codes[bounds[0] as usize..bounds[1] as usize].iter().rev() {
                if std::mem::replace(&mut seen[(code / 3) as usize], row) != row {
                    votes.codes.push(code);
                }
            }
            votes.codes[begin..].sort_unstable();
            votes.starts.push(votes.codes.len() as u32);
        }
        Some(votes)
    }

    /// Votes from rows as a file has them: `codes` with columns numbered in file order, `starts` one longer than
    /// `participants`. Ids must be distinct.
    pub(crate) fn from_rows(
        participants: Vec<u64>,
        statements: Vec<u64>,
        starts: Vec<u32>,
        mut codes: Vec<u16>,
    ) -> Votes {
        debug_assert!(statements.len() <= MOST_STATEMENTS && starts.len() == participants.len() + 1);
        let mut statements = statements;
        if !statements.is_sorted() {
            let mut order: Vec<u16> = (0..statements.len() as u16).collect();
            order.sort_unstable_by_key(|&at| statements[at as usize]);
            let mut rank = vec![0u16; order.len()];
            for (new, &old) in order.iter().enumerate() {
                rank[old as usize] = new as u16;
            }
            for code in &mut codes {
                *code = 3 * rank[(*code / 3) as usize] + *code % 3;
            }
            for row in starts.windows(2) {
                codes[row[0] as usize..row[1] as usize].sort_unstable();
            }
            statements.sort_unstable();
        }
        if participants.is_sorted() {
            return Votes { participants, statements, starts, codes };
        }
        let mut order: Vec<usize> = (0..participants.len()).collect();
        order.sort_unstable_by_key(|&at| participants[at]);
        let mut sorted = Votes {
            participants: order.iter().map(|&at| participants[at]).collect(),
            statements,
            starts: Vec::with_capacity(starts.len()),
            codes: Vec::with_capacity(codes.len()),
        };
        sorted.starts.push(0);
        for at in order {
            sorted.codes.extend_from_slice(&codes[starts[at] as usize..starts[at + 1] as usize]);
            sorted.starts.push(sorted.codes.len() as u32);
        }
        sorted
    }

    /// The ids of the participants, rising; their places here are the rows of every result.
    pub fn participants(&self) -> &[u64] {
        &self.participants
    }

    /// The ids of the statements, rising; their places here are the columns of every result.
    pub fn statements(&self) -> &[u64] {
        &self.statements
    }

    /// How many positions there are, passes included.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Nobody said anything.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// How many statements the participant of `row` has voted on, passes included.
    pub fn votes_of(&self, row: usize) -> usize {
        self.range(row).len()
    }

    /// What the participant of `row` said: columns, rising, and positions.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, Position)> + '_ {
        self.codes[self.range(row)].iter().map(|&code| ((code / 3) as usize, Position::of(code)))
    }

    /// What the participant of `row` said to the statement of `column`, if anything.
    pub fn position(&self, row: usize, column: usize) -> Option<Position> {
        let codes = &self.codes[self.range(row)];
        let at = codes.partition_point(|&code| ((code / 3) as usize) < column);
        codes.get(at).filter(|&&code| (code / 3) as usize == column).map(|&code| Position::of(code))
    }

    /// Enters a vote, in the place of the participant's earlier one on that statement; gives the earlier one.
    ///
    /// A new participant or statement gets its row or column. What it costs is moving the votes behind it in memory
    /// (a tenth of a millisecond for a million); a new statement whose id is not the highest renumbers all.
    ///
    /// # Errors
    /// [`Full`] when it would be the statement after [`MOST_STATEMENTS`], or the 2³²nd vote; nothing is changed then.
    pub fn enter(&mut self, vote: Vote) -> Result<Option<Position>, Full> {
        let column = self.statements.binary_search(&vote.statement);
        if column.is_err() && self.statements.len() == MOST_STATEMENTS || self.codes.len() == u32::MAX as usize {
            return Err(Full);
        }
        let column = column.unwrap_or_else(|at| self.insert_column(at, vote.statement));
        let row = self.participants.binary_search(&vote.participant);
        let row = row.unwrap_or_else(|at| self.insert_row(at, vote.participant));
        let code = 3 * column as u16 + vote.position.kind();
        let range = self.range(row);
        let at = range.start + self.codes[range.clone()].partition_point(|&code| ((code / 3) as usize) < column);
        if at < range.end && (self.codes[at] / 3) as usize == column {
            return Ok(Some(Position::of(std::mem::replace(&mut self.codes[at], code))));
        }
        self.codes.insert(at, code);
        for start in &mut self.starts[row + 1..] {
            *start += 1;
        }
        Ok(None)
    }

    fn insert_column(&mut self, at: usize, id: u64) -> usize {
        self.statements.insert(at, id);
        for code in self.codes.iter_mut().filter(|code| (**code / 3) as usize >= at) {
            *code += 3;
        }
        at
    }

    fn insert_row(&mut self, at: usize, id: u64) -> usize {
        self.participants.insert(at, id);
        self.starts.insert(at, self.starts[at]);
        at
    }

    fn range(&self, row: usize) -> Range<usize> {
        self.starts[row] as usize..self.starts[row + 1] as usize
    }

    /// The codes of a row.
    pub(crate) fn codes_of(&self, row: usize) -> &[u16] {
        &self.codes[self.range(row)]
    }

    /// The rows, cut into `pieces` runs of about as many votes each. Where the cuts are depends on the votes alone.
    pub(crate) fn pieces(&self, pieces: usize) -> Vec<Range<usize>> {
        let mut cuts = vec![0];
        for piece in 1..pieces {
            let votes = (self.len() as u64 * piece as u64 / pieces as u64) as u32;
            cuts.push(self.starts.partition_point(|&start| start < votes).min(self.participants.len()));
        }
        cuts.push(self.participants.len());
        cuts.windows(2).map(|cut| cut[0]..cut[1].max(cut[0])).collect()
    }
}

/// Distinct ids, rising, and where each stands among them.
struct Ranks {
    ids: Vec<u64>,
    /// By id, its rank, where ids are small; else empty.
    table: Vec<u32>,
}

impl Ranks {
    fn of(ids: impl ExactSizeIterator<Item = u64> + Clone) -> Ranks {
        let largest = ids.clone().max().unwrap_or(0);
        if largest >= 8 * ids.len() as u64 + 1024 {
            let mut ids: Vec<u64> = ids.collect();
            ids.sort_unstable();
            ids.dedup();
            return Ranks { ids, table: Vec::new() };
        }
        let mut table = vec![u32::MAX; largest as usize + 1];
        ids.for_each(|id| table[id as usize] = 0);
        let mut distinct = Vec::new();
        for (id, rank) in table.iter_mut().enumerate().filter(|(_, rank)| **rank == 0) {
            *rank = distinct.len() as u32;
            distinct.push(id as u64);
        }
        Ranks { ids: distinct, table }
    }

    /// The rank of one of the ids.
    fn rank(&self, id: u64) -> u32 {
        match self.table.get(id as usize) {
            Some(&rank) => rank,
            None => self.ids.partition_point(|&other| other < id) as u32,
        }
    }
}

/// No room for another statement or vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(participant: u64, statement: u64, value: i8) -> Vote {
        let position = match value {
            1 => Position::Agree,
            0 => Position::Pass,
            _ => Position::Disagree,
        };
        Vote { participant, statement, position }
    }

    #[test]
    fn the_last_vote_counts_and_order_is_by_id() {
        let votes = Votes::from_log([vote(9, 4, 1), vote(2, 7, 0), vote(9, 4, -1), vote(9, 1, 1)]).unwrap();
        assert_eq!((votes.participants(), votes.statements(), votes.len()), (&[2, 9][..], &[1, 4, 7][..], 3));
        assert_eq!(votes.row(1).collect::<Vec<_>>(), [(0, Position::Agree), (1, Position::Disagree)]);
        assert_eq!(votes.position(0, 2), Some(Position::Pass));
        assert_eq!(votes.position(0, 0), None);
    }

    #[test]
    fn votes_entered_one_by_one_are_the_log() {
        // With small ids, and with large ones.
        [1, 1 << 40].into_iter().for_each(entered_are_the_log);
    }

    fn entered_are_the_log(wide: u64) {
        let mut log = Vec::new();
        let mut state = 5u64;
        for _ in 0..600 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            log.push(vote((state >> 60) * wide, (state >> 50) % 23 * wide, (state >> 40) as i8 % 2));
        }
        assert_eq!(Some(Votes::default()), Votes::from_log([]));
        let mut entered = Votes::default();
        for &vote in &log {
            entered.enter(vote).unwrap();
        }
        assert_eq!(Some(entered), Votes::from_log(log));
    }

    #[test]
    fn what_is_too_much_is_refused_and_changes_nothing() {
        let log = (0..MOST_STATEMENTS as u64).map(|statement| vote(1, statement, 1));
        let mut votes = Votes::from_log(log).unwrap();
        let before = votes.clone();
        assert_eq!(votes.enter(vote(2, 1 << 40, 1)), Err(Full));
        assert_eq!(votes, before);
        assert_eq!(votes.enter(vote(1, 3, -1)), Ok(Some(Position::Agree)));
        assert_eq!(Votes::from_log((0..=MOST_STATEMENTS as u64).map(|statement| vote(1, statement, 1))), None);
    }

    #[test]
    fn pieces_are_all_rows_once() {
        let votes = Votes::from_log((0..40).map(|at| vote(at % 7, at, 1))).unwrap();
        for pieces in 1..12 {
            let cut = votes.pieces(pieces);
            assert_eq!(cut.len(), pieces);
            assert_eq!(cut.into_iter().flatten().collect::<Vec<_>>(), (0..7).collect::<Vec<_>>());
        }
    }
}
