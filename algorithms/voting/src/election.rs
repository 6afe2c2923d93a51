//! An election as its ballots say it: candidates, seats, and what every ballot marks, in flat lists.

use std::fmt;

/// The most candidates an election may have: the pairwise matrices stay small, and a wrong header asks for no memory.
pub const MAX_CANDIDATES: usize = 2_000;

/// The most ballots of an election, by weight: everyone alive, and their votes to nine decimals still fit 64 bits.
pub const MAX_BALLOTS: u64 = 9_000_000_000;

/// One candidate of one election: the place in its list, the first being 0. The first is a candidate like any other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Candidate(u16);

impl Candidate {
    /// The candidate at a place of the list, none past [`MAX_CANDIDATES`].
    pub fn at(place: usize) -> Option<Candidate> {
        (place < MAX_CANDIDATES).then_some(Candidate(place as u16))
    }

    /// The place in the list.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a voter put at one rank.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rank {
    /// Nobody.
    Skipped,
    /// More candidates than allowed, and the record does not say which.
    Overvoted,
    /// One candidate.
    One(Candidate),
    /// Several candidates: equal ranks where they are allowed, an overvote where they are not.
    Several(Vec<Candidate>),
}

/// Why a ballot or an election is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// More than [`MAX_CANDIDATES`].
    TooManyCandidates,
    /// More than [`MAX_BALLOTS`].
    TooManyBallots,
    /// The ballot names somebody who is not in the list.
    UnknownCandidate(usize),
    /// A ballot of ranks among ballots of scores, or the other way round.
    OtherKind,
    /// A ballot of scores has as many scores as there are candidates.
    ScoresExpected(usize),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::TooManyCandidates => write!(f, "more than {MAX_CANDIDATES} candidates"),
            Refused::TooManyBallots => write!(f, "more than {MAX_BALLOTS} ballots"),
            Refused::UnknownCandidate(place) => write!(f, "there is no candidate {}", place + 1),
            Refused::OtherKind => write!(f, "ranks and scores in one election"),
            Refused::ScoresExpected(count) => write!(f, "expected {count} scores"),
        }
    }
}

/// An election: who stands, for how many seats, and every ballot as it was marked. Which marks count, the rules of the
/// count say ([`Marking`](crate::Marking)).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Election {
    /// What is being elected.
    pub title: String,
    /// How many are to be elected.
    pub seats: u32,
    names: Vec<String>,
    withdrawn: Vec<bool>,
    ballots: Ballots,
    cast: u64,
}

/// The ballots of an election, of one kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Ballots {
    Ranked(RankedBallots),
    Scored(ScoredBallots),
}

/// Marks of all ballots one after another. A mark is a candidate or one of two signs; its high bit says that it stands
/// at the same rank as the mark before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct RankedBallots {
    pub marks: Vec<u16>,
    /// Where each ballot begins, and the end.
    pub starts: Vec<usize>,
    pub weights: Vec<u64>,
}

/// Scores of all ballots, a row of as many as there are candidates for each.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ScoredBallots {
    pub scores: Vec<i32>,
    pub weights: Vec<u64>,
}

/// The high bit of a mark: at the same rank as the mark before.
pub(crate) const EQUAL: u16 = 0x8000;
/// A mark: a rank left empty.
pub(crate) const SKIPPED: u16 = 0x7fff;
/// A mark: a rank with too many marks.
pub(crate) const OVERVOTED: u16 = 0x7ffe;
/// A score that was not given.
pub(crate) const NO_SCORE: i32 = i32::MIN;

impl Election {
    /// An election of ranked ballots, still without any.
    ///
    /// # Errors
    /// [`Refused::TooManyCandidates`].
    pub fn ranked(names: Vec<String>, seats: u32) -> Result<Election, Refused> {
        let ballots = RankedBallots { marks: Vec::new(), starts: vec![0], weights: Vec::new() };
        Election::of(names, seats, Ballots::Ranked(ballots))
    }

    /// An election of scores (approval is a score of 0 or 1), still without any ballot.
    ///
    /// # Errors
    /// [`Refused::TooManyCandidates`].
    pub fn scored(names: Vec<String>, seats: u32) -> Result<Election, Refused> {
        Election::of(names, seats, Ballots::Scored(ScoredBallots { scores: Vec::new(), weights: Vec::new() }))
    }

    fn of(names: Vec<String>, seats: u32, ballots: Ballots) -> Result<Election, Refused> {
        if names.len() > MAX_CANDIDATES {
            return Err(Refused::TooManyCandidates);
        }
        let withdrawn = vec![false; names.len()];
        Ok(Election { title: String::new(), seats, names, withdrawn, ballots, cast: 0 })
    }

    /// Adds `weight` equal ballots with these ranks, the first choice first. Empty ranks at the end say nothing and are
    /// not kept; a weight of 0 adds nothing.
    ///
    /// # Errors
    /// [`Refused::UnknownCandidate`], [`Refused::TooManyBallots`], [`Refused::OtherKind`]: then nothing is added.
    pub fn push(&mut self, weight: u64, ranks: &[Rank]) -> Result<(), Refused> {
        let mut marks = Vec::with_capacity(ranks.len());
        for rank in ranks {
            match rank {
                Rank::Skipped => marks.push(SKIPPED),
                Rank::Overvoted => marks.push(OVERVOTED),
                Rank::One(candidate) => marks.push(candidate.0),
                Rank::Several(several) if several.is_empty() => marks.push(SKIPPED),
                Rank::Several(several) => {
                    marks.extend(several.iter().enumerate().map(|(i, c)| if i == 0 { c.0 } else { c.0 | EQUAL }));
                }
            }
        }
        let unknown = marks.iter().map(|mark| mark & !EQUAL).find(|&mark| is_candidate(mark) && !self.knows(mark));
        match unknown {
            Some(mark) => Err(Refused::UnknownCandidate(usize::from(mark))),
            None => self.push_marks(weight, &marks),
        }
    }

    /// Adds `weight` equal ballots with these scores, one for each candidate in the order of the list, none where the
    /// voter gave none. (The lowest `i32` is taken as none.)
    ///
    /// # Errors
    /// [`Refused::ScoresExpected`], [`Refused::TooManyBallots`], [`Refused::OtherKind`]: then nothing is added.
    pub fn push_scores(&mut self, weight: u64, scores: &[Option<i32>]) -> Result<(), Refused> {
        if scores.len() != self.names.len() {
            return Err(Refused::ScoresExpected(self.names.len()));
        }
        let cast = self.cast_with(weight)?;
        let Ballots::Scored(ballots) = &mut self.ballots else { return Err(Refused::OtherKind) };
        if weight > 0 {
            ballots.scores.extend(scores.iter().map(|score| score.unwrap_or(NO_SCORE)));
            ballots.weights.push(weight);
            self.cast = cast;
        }
        Ok(())
    }

    /// Takes a candidate out: their marks count as if they were not on the ballot.
    pub fn withdraw(&mut self, candidate: Candidate) {
        if let Some(withdrawn) = self.withdrawn.get_mut(candidate.index()) {
            *withdrawn = true;
        }
    }

    /// The candidates in order of the list, withdrawn ones too.
    pub fn candidates(&self) -> impl Iterator<Item = Candidate> + use<> {
        (0..self.names.len()).filter_map(Candidate::at)
    }

    /// The names in order of the list.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// A candidate's name; empty for a candidate of another election.
    pub fn name(&self, candidate: Candidate) -> &str {
        self.names.get(candidate.index()).map_or("", String::as_str)
    }

    /// Whether a candidate has withdrawn.
    pub fn is_withdrawn(&self, candidate: Candidate) -> bool {
        self.withdrawn.get(candidate.index()).copied().unwrap_or(false)
    }

    /// How many ballots there are, by weight.
    pub fn cast(&self) -> u64 {
        self.cast
    }

    /// Whether the ballots are scores and not ranks.
    pub fn is_scored(&self) -> bool {
        matches!(self.ballots, Ballots::Scored(_))
    }

    /// Every kept group of equal ballots of ranks: weight and ranks. Nothing for an election of scores.
    pub fn rankings(&self) -> impl Iterator<Item = (u64, Vec<Rank>)> + '_ {
        self.ranked_ballots()
            .into_iter()
            .flat_map(|ballots| (0..ballots.weights.len()).map(|i| (ballots.weights[i], ranks_of(ballots.marks_of(i)))))
    }

    /// Every kept group of equal ballots of scores: weight and scores. Nothing for an election of ranks.
    pub fn scorings(&self) -> impl Iterator<Item = (u64, Vec<Option<i32>>)> + '_ {
        let width = self.names.len();
        self.scored_ballots().into_iter().flat_map(move |ballots| {
            ballots.weights.iter().enumerate().map(move |(i, &weight)| {
                let row = &ballots.scores[i * width..(i + 1) * width];
                (weight, row.iter().map(|&score| (score != NO_SCORE).then_some(score)).collect())
            })
        })
    }

    pub(crate) fn ranked_ballots(&self) -> Option<&RankedBallots> {
        match &self.ballots {
            Ballots::Ranked(ballots) => Some(ballots),
            Ballots::Scored(_) => None,
        }
    }

    pub(crate) fn scored_ballots(&self) -> Option<&ScoredBallots> {
        match &self.ballots {
            Ballots::Ranked(_) => None,
            Ballots::Scored(ballots) => Some(ballots),
        }
    }

    /// Who stands: in the list and not withdrawn.
    pub(crate) fn standing(&self) -> Vec<bool> {
        self.withdrawn.iter().map(|withdrawn| !withdrawn).collect()
    }

    /// Adds a ballot whose marks are known to be candidates of the list or signs.
    pub(crate) fn push_marks(&mut self, weight: u64, marks: &[u16]) -> Result<(), Refused> {
        let cast = self.cast_with(weight)?;
        let Ballots::Ranked(ballots) = &mut self.ballots else { return Err(Refused::OtherKind) };
        if weight > 0 {
            let kept = marks.iter().rposition(|&mark| mark != SKIPPED).map_or(0, |last| last + 1);
            ballots.marks.extend_from_slice(&marks[..kept]);
            ballots.starts.push(ballots.marks.len());
            ballots.weights.push(weight);
            self.cast = cast;
        }
        Ok(())
    }

    /// Adds one more ballot to a group that is there.
    pub(crate) fn push_again(&mut self, group: usize) -> Result<(), Refused> {
        let cast = self.cast_with(1)?;
        let Ballots::Ranked(ballots) = &mut self.ballots else { return Err(Refused::OtherKind) };
        ballots.weights[group] += 1;
        self.cast = cast;
        Ok(())
    }

    /// Gives the candidate at a place a name.
    pub(crate) fn rename(&mut self, place: usize, name: String) {
        self.names[place] = name;
    }

    /// Names the candidates that marks have been using by place, and puts them in order of their names.
    pub(crate) fn name_all(mut self, names: Vec<String>) -> Election {
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_unstable_by(|&a, &b| names[a].cmp(&names[b]));
        let mut place = vec![0; names.len()];
        for (to, &from) in order.iter().enumerate() {
            place[from] = to as u16;
        }
        if let Ballots::Ranked(ballots) = &mut self.ballots {
            for mark in ballots.marks.iter_mut().filter(|mark| is_candidate(**mark & !EQUAL)) {
                *mark = place[usize::from(*mark & !EQUAL)] | *mark & EQUAL;
            }
        }
        self.withdrawn = vec![false; names.len()];
        self.names = names;
        self.names.sort_unstable();
        self
    }

    fn knows(&self, mark: u16) -> bool {
        usize::from(mark) < self.names.len()
    }

    fn cast_with(&self, weight: u64) -> Result<u64, Refused> {
        self.cast.checked_add(weight).filter(|&cast| cast <= MAX_BALLOTS).ok_or(Refused::TooManyBallots)
    }
}

impl RankedBallots {
    pub(crate) fn marks_of(&self, ballot: usize) -> &[u16] {
        &self.marks[self.starts[ballot]..self.starts[ballot + 1]]
    }
}

/// Whether a mark without its high bit names a candidate.
pub(crate) fn is_candidate(mark: u16) -> bool {
    mark < OVERVOTED
}

fn ranks_of(marks: &[u16]) -> Vec<Rank> {
    let mut ranks: Vec<Rank> = Vec::new();
    for &mark in marks {
        let candidate = Candidate(mark & !EQUAL);
        match (mark, ranks.last_mut()) {
            (SKIPPED, _) => ranks.push(Rank::Skipped),
            (OVERVOTED, _) => ranks.push(Rank::Overvoted),
            (mark, Some(Rank::Several(several))) if mark & EQUAL != 0 => several.push(candidate),
            (mark, Some(last)) if mark & EQUAL != 0 => {
                if let Rank::One(first) = *last {
                    *last = Rank::Several(vec![first, candidate]);
                }
            }
            _ => ranks.push(Rank::One(candidate)),
        }
    }
    ranks
}
