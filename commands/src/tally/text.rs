//! A tally for a person, in aligned columns.

use super::{Outcome, Report};
use starling_voting::{Action, Candidate, Count, ElectedBy, Ending, How, Ranking, Stage, Tie, TieKind, decimal};
use std::fmt::Write;

impl Report<'_> {
    pub fn text(&self) -> String {
        let mut text = String::new();
        if !self.election.title.is_empty() {
            line(&mut text, format_args!("{}", self.election.title));
        }
        match self.outcome {
            Outcome::Count(count) => self.count_text(&mut text, count),
            Outcome::Schulze(schulze) => {
                self.ranking_text(&mut text, &schulze.ranking, |_| String::new());
                if let Some(winner) = schulze.condorcet_winner {
                    line(&mut text, format_args!("{} beats every other candidate in pairs.", self.name(winner)));
                }
            }
            Outcome::Approval(approval) => {
                self.ranking_text(&mut text, &approval.ranking, |c| approval.votes[c.index()].to_string());
            }
            Outcome::Scores(scores) => self.ranking_text(&mut text, &scores.ranking, |c| {
                let at = c.index();
                let median = scores.medians[at].map_or_else(String::new, |median| median.to_string());
                format!("sum {} of {} scores, median {median}", scores.sums[at], scores.counts[at])
            }),
            Outcome::Judgment(judgment) => self.ranking_text(&mut text, &judgment.ranking, |c| {
                let grades = &judgment.grades[c.index()];
                let majority = grades.majority.map_or_else(String::new, |grade| grade.to_string());
                format!("grade {majority}, {} above, {} below", grades.above, grades.below)
            }),
        }
        text
    }

    fn count_text(&self, text: &mut String, count: &Count) {
        let votes = |units| decimal(units, count.decimals);
        line(text, format_args!("{}, seats: {}", self.method, count.seats));
        if let Some(quota) = count.quota {
            line(text, format_args!("quota: {}", short(quota, count.decimals)));
        }
        let used = count.valid - count.unusable;
        line(text, format_args!("ballots: {} cast, {} valid, {used} used", count.cast, count.valid));
        text.push('\n');
        let width = self.width();
        for (at, stage) in count.stages.iter().enumerate() {
            line(text, format_args!("stage {:>3}  {}", at + 1, self.action(stage, count.decimals)));
            for elected in &stage.elected {
                let (name, by) = (self.name(elected.candidate), elected_by(elected.by));
                line(text, format_args!("           elected: {name} ({by})"));
            }
        }
        if let Some(last) = count.stages.last() {
            text.push('\n');
            line(text, format_args!("after the last stage"));
            let mut order: Vec<Candidate> = self.election.candidates().filter(|c| last.totals[c.index()] > 0).collect();
            order.sort_by_key(|c| (-last.totals[c.index()], *c));
            let of = order.iter().map(|c| votes(last.totals[c.index()]).len()).max().unwrap_or(0);
            for candidate in order {
                let elected = if count.elected.contains(&candidate) { "  elected" } else { "" };
                let total = votes(last.totals[candidate.index()]);
                line(text, format_args!("  {:width$}  {total:>of$}{elected}", self.name(candidate)));
            }
            line(text, format_args!("  {:width$}  {:>of$}", "(exhausted)", votes(last.exhausted)));
            if last.lost > 0 {
                line(text, format_args!("  {:width$}  {:>of$}", "(lost by rounding)", votes(last.lost)));
            }
        }
        self.ties_text(text, &count.ties);
        self.ending_text(text, count.ending, &count.ties);
    }

    fn ranking_text(&self, text: &mut String, ranking: &Ranking, of: impl Fn(Candidate) -> String) {
        line(text, format_args!("{}, seats: {}", self.method, ranking.seats));
        let used = ranking.valid - ranking.unusable;
        line(text, format_args!("ballots: {} cast, {} valid, {used} used", ranking.cast, ranking.valid));
        text.push('\n');
        let width = self.width();
        for (at, level) in ranking.order.iter().enumerate() {
            for &candidate in level {
                let elected = if ranking.elected.contains(&candidate) { "  elected" } else { "" };
                let row = format!("{:>4}  {:width$}  {}{elected}", at + 1, self.name(candidate), of(candidate));
                line(text, format_args!("{}", row.trim_end()));
            }
        }
        self.ties_text(text, &ranking.ties);
        self.ending_text(text, ranking.ending, &ranking.ties);
    }

    fn action(&self, stage: &Stage, decimals: u8) -> String {
        match stage.action {
            Action::First => "first preferences".to_owned(),
            Action::Surplus { of, surplus } => {
                format!("surplus of {}: {}", self.name(of), short(surplus, decimals))
            }
            Action::Exclude { candidate } => format!("excluded: {}", self.name(candidate)),
            Action::Keep => "what the elected keep is set anew".to_owned(),
            Action::SecondRound => "second round".to_owned(),
        }
    }

    fn ties_text(&self, text: &mut String, ties: &[Tie]) {
        if !ties.is_empty() {
            text.push('\n');
        }
        for tie in ties {
            let kind = match tie.kind {
                TieKind::Surplus => "whose surplus goes first",
                TieKind::Exclusion => "who is excluded",
                TieKind::Seat => "who gets the seat",
            };
            let how = match tie.how {
                How::Previous { stage } => format!("by stage {stage}"),
                How::Permutation => "by the permutation".to_owned(),
                How::Lot => "by the lot".to_owned(),
                How::NoEffect => "they hold no vote, the order changes nothing".to_owned(),
                How::Unresolved => "unresolved".to_owned(),
            };
            let chosen = tie.chosen.map_or_else(String::new, |chosen| format!(": {}", self.name(chosen)));
            let among = self.list(&tie.candidates, ", ");
            line(text, format_args!("tie at stage {}, {kind}, among {among}{chosen} ({how})", tie.stage));
        }
    }

    fn ending_text(&self, text: &mut String, ending: Ending, ties: &[Tie]) {
        match (ending, ties.last()) {
            (Ending::Complete, _) => {}
            (Ending::NoMajority, _) => line(text, format_args!("\nNobody has a majority of all valid ballots.")),
            (Ending::NeedsLot, tie) => {
                let (stage, order) =
                    tie.map_or((1, String::new()), |tie| (tie.stage, self.list(&tie.still_equal, " > ")));
                line(
                    text,
                    format_args!(
                        "\nThe count waits for a lot. Draw it, and count again with --lot and the order drawn,"
                    ),
                );
                line(
                    text,
                    format_args!("such as --lot \"{stage}: {order}\", or with --seed and a text fixed beforehand."),
                );
            }
        }
    }

    fn list(&self, candidates: &[Candidate], between: &str) -> String {
        candidates.iter().map(|c| self.name(*c)).collect::<Vec<_>>().join(between)
    }

    fn width(&self) -> usize {
        self.labels.iter().map(|name| name.chars().count()).max().unwrap_or(0).clamp(18, 50)
    }
}

/// A number of votes without zeros at its end.
fn short(units: i64, decimals: u8) -> String {
    let long = decimal(units, decimals);
    if long.contains('.') { long.trim_end_matches('0').trim_end_matches('.').to_owned() } else { long }
}

fn elected_by(by: ElectedBy) -> &'static str {
    match by {
        ElectedBy::Quota => "quota",
        ElectedBy::LastSeat => "as many remain as seats",
        ElectedBy::Majority => "majority",
        ElectedBy::Most => "most votes",
    }
}

fn line(text: &mut String, what: std::fmt::Arguments) {
    writeln!(text, "{what}").expect("a string takes any text");
}
