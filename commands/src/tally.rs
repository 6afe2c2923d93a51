//! `starling tally`.

mod json;
mod text;

use crate::{Failure, at, print, print_json, read_text};
use clap::{Args, ValueEnum};
use starling_voting::read::{Reading, Unreadable};
use starling_voting::{
    Approval, Base, Blank, Candidate, Count, Election, EqualRanks, Judgment, Lot, Marking, Overvote, Rank, Schulze,
    ScoreBy, Scores, Scoring, SkippedRanks, TieRule, Unfit,
};
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is asked.
#[derive(Args)]
pub struct Tally {
    /// Ballots: .blt, PrefLib (.soi .soc .toi .toc) or .csv
    file: PathBuf,
    /// How to count
    #[arg(long, value_enum)]
    method: Method,
    /// Seats to fill (default: what the file says, else 1)
    #[arg(long)]
    seats: Option<u32>,
    /// Break ties by the public permutation this text gives
    #[arg(long)]
    seed: Option<String>,
    /// A lot that was drawn, most favoured first: "A > B", or "3: A > B" for stage 3 alone; names or numbers
    #[arg(long)]
    lot: Vec<String>,
    /// Do not look at earlier stages to break ties
    #[arg(long)]
    no_previous: bool,
    /// A rank with too many marks
    #[arg(long, value_enum, default_value = "skip")]
    overvote: OvervoteChoice,
    /// Read a ballot no further after this many empty ranks in a row; 0: read on
    #[arg(long, default_value_t = 2)]
    skipped: u16,
    /// Several candidates at one rank
    #[arg(long, value_enum, default_value = "method")]
    equal: EqualChoice,
    /// Read no rank after this one
    #[arg(long)]
    max_ranks: Option<u16>,
    /// Instant runoff: what a majority is of
    #[arg(long, value_enum, default_value = "continuing")]
    base: BaseChoice,
    /// Scores: what decides
    #[arg(long, value_enum, default_value = "mean")]
    by: ByChoice,
    /// Scores: count an empty cell as this; majority judgment: as this grade, by default 0 or the lowest given
    #[arg(long, allow_negative_numbers = true)]
    blank: Option<i32>,
    /// Two rounds: the ballots of the second round (default: the same ballots, read further)
    #[arg(long)]
    second: Option<PathBuf>,
    /// As one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Method {
    ScottishStv,
    MeekStv,
    Irv,
    Schulze,
    Approval,
    Score,
    MajorityJudgment,
    Plurality,
    TwoRound,
}

#[derive(Clone, Copy, ValueEnum)]
enum OvervoteChoice {
    /// Read the next rank
    Skip,
    /// Read no further
    Exhaust,
}

#[derive(Clone, Copy, ValueEnum)]
enum EqualChoice {
    /// An equal preference where the method takes one, else the ballot is read no further
    Method,
    /// Too many marks
    Overvote,
    /// Read no further
    Exhaust,
}

#[derive(Clone, Copy, ValueEnum)]
enum BaseChoice {
    /// Ballots that still count for somebody
    Continuing,
    /// All valid ballots
    Valid,
}

#[derive(Clone, Copy, ValueEnum)]
enum ByChoice {
    /// The mean
    Mean,
    /// The lower median
    Median,
}

/// What a method gave.
enum Outcome {
    Count(Count),
    Schulze(Schulze),
    Approval(Approval),
    Scores(Scores),
    Judgment(Judgment),
}

impl Tally {
    pub(crate) fn run(self, out: &mut dyn Write, notes: &mut dyn Write) -> Result<(), Failure> {
        let Reading { mut election, mut problems, mut unlisted } = ballots(&self.file, notes)?;
        election.seats = self.seats.unwrap_or(election.seats);
        let second = match &self.second {
            Some(path) => {
                let mut reading = ballots(path, notes)?;
                problems.append(&mut reading.problems);
                unlisted += reading.unlisted;
                Some(aligned(&reading.election, &election, path)?)
            }
            None => None,
        };
        let outcome = self.count(&election, second.as_ref())?;
        let report = Report { method: self.name(), election: &election, labels: labels(&election), outcome: &outcome };
        if self.json {
            let mut object = report.json();
            object["problems"] = problems
                .iter()
                .map(|problem| serde_json::json!({ "line": problem.line, "reason": problem.to_string() }))
                .collect();
            object["problems_unlisted"] = unlisted.into();
            return print_json(out, &object);
        }
        print(out, &report.text())
    }

    fn name(&self) -> String {
        self.method.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn count(&self, election: &Election, second: Option<&Election>) -> Result<Outcome, Failure> {
        let (marking, ties) = (self.marking(), self.ties(election)?);
        let outcome = match self.method {
            Method::ScottishStv => starling_voting::scottish_stv(election, &marking, &ties).map(Outcome::Count),
            Method::MeekStv => starling_voting::meek_stv(election, &marking, &ties).map(Outcome::Count),
            Method::Irv => {
                let base = match self.base {
                    BaseChoice::Continuing => Base::Continuing,
                    BaseChoice::Valid => Base::Valid,
                };
                starling_voting::irv(election, &marking, &ties, base).map(Outcome::Count)
            }
            Method::Schulze => starling_voting::schulze(election, &marking, &ties).map(Outcome::Schulze),
            Method::Approval => starling_voting::approval(election, &marking, &ties).map(Outcome::Approval),
            Method::Score => {
                let by = match self.by {
                    ByChoice::Mean => ScoreBy::Mean,
                    ByChoice::Median => ScoreBy::Median,
                };
                let scoring = Scoring { by, blank: self.blank.map_or(Blank::Ignored, Blank::Counts) };
                starling_voting::score(election, scoring, &ties).map(Outcome::Scores)
            }
            Method::MajorityJudgment => {
                let given = election.scorings().flat_map(|(_, scores)| scores).flatten();
                let lowest = self.blank.unwrap_or_else(|| given.fold(0, i32::min));
                starling_voting::majority_judgment(election, lowest, &ties).map(Outcome::Judgment)
            }
            Method::Plurality => starling_voting::plurality(election, &marking, &ties).map(Outcome::Count),
            Method::TwoRound => starling_voting::two_round(election, second, &marking, &ties).map(Outcome::Count),
        };
        outcome.map_err(|unfit| match unfit {
            Unfit::OneSeatOnly => {
                let (method, seats) = (self.name(), election.seats);
                Failure::Usage(format!("{method} fills one seat and there are {seats}: expected --seats 1"))
            }
            unfit => Failure::Input(format!("{}: {unfit}", self.file.display())),
        })
    }

    fn marking(&self) -> Marking {
        Marking {
            overvote: match self.overvote {
                OvervoteChoice::Skip => Overvote::Skip,
                OvervoteChoice::Exhaust => Overvote::Exhaust,
            },
            skipped: match self.skipped {
                0 => SkippedRanks::Ignore,
                most => SkippedRanks::ExhaustAfter(most),
            },
            equal: match self.equal {
                EqualChoice::Method => EqualRanks::ByMethod,
                EqualChoice::Overvote => EqualRanks::AsOvervote,
                EqualChoice::Exhaust => EqualRanks::Exhaust,
            },
            max_ranks: self.max_ranks,
        }
    }

    fn ties(&self, election: &Election) -> Result<TieRule, Failure> {
        let permutation =
            self.seed.as_ref().map(|seed| starling_voting::permutation(seed.as_bytes(), election.names().len()));
        let lots = self.lot.iter().map(|text| lot(text, election)).collect::<Result<_, _>>()?;
        Ok(TieRule { previous: !self.no_previous, permutation, lots })
    }
}

/// Reads ballots and notes what was wrong with single lines.
fn ballots(path: &Path, notes: &mut dyn Write) -> Result<Reading, Failure> {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    let reader: fn(&[u8]) -> Result<Reading, Unreadable> = match extension.as_deref() {
        Some("blt") => starling_voting::read::blt,
        Some("soi" | "soc" | "toi" | "toc") => starling_voting::read::preflib,
        Some("csv") => starling_voting::read::csv,
        _ => {
            let path = path.display();
            return Err(Failure::Usage(format!(
                "{path}: expected a file ending in .blt, .soi, .soc, .toi, .toc or .csv"
            )));
        }
    };
    let reading =
        reader(&read_text(path)?).map_err(|unreadable| Failure::Input(at(path, unreadable.line, &unreadable)))?;
    for problem in &reading.problems {
        // Notes that nobody can read are no reason to stop.
        let _ = writeln!(notes, "{}", at(path, problem.line, problem));
    }
    if reading.unlisted > 0 {
        let _ = writeln!(notes, "{}", at(path, 0, format_args!("… and {} more", reading.unlisted)));
    }
    Ok(reading)
}

/// The ballots of a second round over the candidates of the first, by name: a file of the second may list the two alone.
fn aligned(second: &Election, first: &Election, path: &Path) -> Result<Election, Failure> {
    let wrong = |what: String| Failure::Input(format!("{}: {what}", path.display()));
    let place = |candidate: Candidate| {
        let name = second.name(candidate);
        let found = first.names().iter().position(|known| known == name).and_then(Candidate::at);
        found.ok_or_else(|| wrong(format!("expected candidates of the first round, found “{name}”")))
    };
    let mut aligned = Election::ranked(first.names().to_vec(), 1).map_err(|refused| wrong(refused.to_string()))?;
    for (weight, mut ranks) in second.rankings() {
        for rank in &mut ranks {
            match rank {
                Rank::One(candidate) => *candidate = place(*candidate)?,
                Rank::Several(several) => {
                    for candidate in several {
                        *candidate = place(*candidate)?;
                    }
                }
                Rank::Skipped | Rank::Overvoted => {}
            }
        }
        aligned.push(weight, &ranks).map_err(|refused| wrong(refused.to_string()))?;
    }
    Ok(aligned)
}

/// `A > B > C`, or with a stage before it: `3: A > B`. A whole name goes before a number, so that a candidate called
/// "3" can be named.
fn lot(text: &str, election: &Election) -> Result<Lot, Failure> {
    let (stage, order) = match text.split_once(':') {
        Some((stage, order)) if stage.trim().parse::<usize>().is_ok() => (stage.trim().parse().ok(), order),
        _ => (None, text),
    };
    let labels = labels(election);
    let one = |word: &str| {
        let by_name = labels.iter().position(|label| label == word);
        let by_number = || word.parse::<usize>().ok()?.checked_sub(1).filter(|&place| place < labels.len());
        let found = by_name.or_else(by_number).and_then(Candidate::at);
        found.ok_or_else(|| Failure::Usage(format!("--lot {text}: expected a candidate, found “{word}”")))
    };
    let order = order.split('>').map(|word| one(word.trim())).collect::<Result<_, _>>()?;
    Ok(Lot { stage, order })
}

/// What is told.
struct Report<'a> {
    method: String,
    election: &'a Election,
    /// What each candidate is called here, no two alike.
    labels: Vec<String>,
    outcome: &'a Outcome,
}

/// Names of the candidates; where two bear one name, with their number on the ballot.
fn labels(election: &Election) -> Vec<String> {
    let names = election.names();
    let mut times = HashMap::new();
    for name in names {
        *times.entry(name).or_insert(0) += 1;
    }
    let label = |(at, name): (usize, &String)| match times[name] {
        1 => name.clone(),
        _ => format!("{name} ({})", at + 1),
    };
    names.iter().enumerate().map(label).collect()
}

impl Report<'_> {
    fn name(&self, candidate: Candidate) -> &str {
        self.labels.get(candidate.index()).map_or("", String::as_str)
    }
}
