//! The JSON object of a tally: `docs/engines/tally.md` documents every field.

use super::{Outcome, Report};
use serde_json::{Map, Value, json};
use starling_voting::{
    Action, Candidate, Count, ElectedBy, Ending, How, Judgment, Matrix, Ranking, Scores, Stage, Tie, TieKind,
};

impl Report<'_> {
    /// Everything but the problems.
    pub fn json(&self) -> Value {
        let mut object = match self.outcome {
            Outcome::Count(count) => self.count(count),
            Outcome::Schulze(schulze) => {
                let mut object = self.ranking(&schulze.ranking);
                object["pairwise"] = matrix(&schulze.pairwise);
                object["paths"] = matrix(&schulze.paths);
                object["condorcet_winner"] = json!(schulze.condorcet_winner.map(|winner| self.name(winner)));
                object
            }
            Outcome::Approval(approval) => {
                let totals = self.totals(|at| json!(approval.votes[at]));
                with_stage(self.ranking(&approval.ranking), totals)
            }
            Outcome::Scores(scores) => self.scores(scores),
            Outcome::Judgment(judgment) => self.judgment(judgment),
        };
        object["method"] = json!(self.method);
        object["title"] = json!(self.election.title);
        object["candidates"] = json!(self.labels);
        object
    }

    fn count(&self, count: &Count) -> Value {
        let votes = |units| number(units, count.decimals);
        let mut out = vec![false; self.election.names().len()];
        let mut stages = Vec::new();
        for (at, stage) in count.stages.iter().enumerate() {
            // Whole votes: who is out is left out, as in the reports of instant runoff; STV shows them with 0.
            if count.decimals == 0 {
                leave_out(&mut out, stage);
            }
            stages.push(self.stage(at + 1, stage, count.decimals, &out));
        }
        let last = count.stages.last();
        json!({
            "seats": count.seats,
            "quota": count.quota.map(votes),
            "winners": self.names(&count.elected),
            "stages": stages,
            "ties": self.ties(&count.ties),
            "ending": ending(count.ending),
            "cast": count.cast,
            "valid": count.valid,
            "used": count.valid - count.unusable,
            "exhausted": last.map(|stage| votes(stage.exhausted)),
            "lost": last.map(|stage| votes(stage.lost)),
        })
    }

    fn stage(&self, number_of: usize, stage: &Stage, decimals: u8, out: &[bool]) -> Value {
        let votes = |units| number(units, decimals);
        let elected: Vec<Candidate> = stage.elected.iter().map(|elected| elected.candidate).collect();
        let mut object = json!({
            "stage": number_of,
            "totals": self.totals(|at| if out[at] { Value::Null } else { votes(stage.totals[at]) }),
            "elected": self.names(&elected),
            "elected_by": stage.elected.iter().map(|elected| elected_by(elected.by)).collect::<Vec<_>>(),
            "exhausted": votes(stage.exhausted),
            "lost": votes(stage.lost),
            "transfers": stage.transfers.iter().map(|transfer| json!({
                "from": self.name(transfer.from),
                "to": transfer.to.map(|to| self.name(to)),
                "ballots": transfer.ballots,
                "votes": votes(transfer.votes),
            })).collect::<Vec<_>>(),
        });
        if let Some(quota) = stage.quota {
            object["quota"] = votes(quota);
        }
        match stage.action {
            Action::First => object["action"] = json!("first"),
            Action::Keep => object["action"] = json!("keep"),
            Action::SecondRound => object["action"] = json!("second-round"),
            Action::Surplus { of, surplus } => {
                object["action"] = json!("surplus");
                object["transfer_surplus"] = json!(self.name(of));
                object["surplus"] = votes(surplus);
            }
            Action::Exclude { candidate } => {
                object["action"] = json!("exclude");
                object["exclude"] = json!(self.name(candidate));
            }
        }
        if !stage.keep.is_empty() {
            object["keep"] = self.totals(|at| votes(stage.keep[at]));
            object["iterations"] = json!(stage.iterations);
        }
        object
    }

    fn ranking(&self, ranking: &Ranking) -> Value {
        json!({
            "seats": ranking.seats,
            "quota": null,
            "winners": self.names(&ranking.elected),
            "stages": [],
            "ties": self.ties(&ranking.ties),
            "ending": ending(ranking.ending),
            "cast": ranking.cast,
            "valid": ranking.valid,
            "used": ranking.valid - ranking.unusable,
            "order": self.names(&ranking.order.concat()),
            "places": ranking.order.iter().map(|level| self.names(level)).collect::<Vec<_>>(),
        })
    }

    fn scores(&self, scores: &Scores) -> Value {
        let mean = |at: usize| (scores.counts[at] > 0).then(|| scores.sums[at] as f64 / scores.counts[at] as f64);
        let mut object = with_stage(self.ranking(&scores.ranking), self.totals(|at| json!(mean(at))));
        object["scores"] = self.totals(|at| {
            json!({
                "sum": i64::try_from(scores.sums[at]).map_or_else(|_| json!(scores.sums[at].to_string()), Value::from),
                "count": scores.counts[at],
                "mean": mean(at),
                "median": scores.medians[at],
            })
        });
        object
    }

    fn judgment(&self, judgment: &Judgment) -> Value {
        let totals = self.totals(|at| json!(judgment.grades[at].majority));
        let mut object = with_stage(self.ranking(&judgment.ranking), totals);
        object["grades"] = self.totals(|at| {
            let grades = &judgment.grades[at];
            json!({
                "majority": grades.majority,
                "above": grades.above,
                "below": grades.below,
                "profile": grades.profile.iter().map(|(grade, ballots)| json!([grade, ballots])).collect::<Vec<_>>(),
            })
        });
        object
    }

    fn ties(&self, ties: &[Tie]) -> Vec<Value> {
        let tie = |tie: &Tie| {
            let mut object = json!({
                "stage": tie.stage,
                "kind": match tie.kind {
                    TieKind::Surplus => "surplus",
                    TieKind::Exclusion => "exclusion",
                    TieKind::Seat => "seat",
                },
                "candidates": self.names(&tie.candidates),
                "still_equal": self.names(&tie.still_equal),
                "chosen": tie.chosen.map(|chosen| self.name(chosen)),
                "how": match tie.how {
                    How::Previous { .. } => "previous",
                    How::Permutation => "permutation",
                    How::Lot => "lot",
                    How::NoEffect => "no-effect",
                    How::Unresolved => "unresolved",
                },
            });
            if let How::Previous { stage } = tie.how {
                object["previous_stage"] = json!(stage);
            }
            object
        };
        ties.iter().map(tie).collect()
    }

    fn names(&self, candidates: &[Candidate]) -> Vec<&str> {
        candidates.iter().map(|candidate| self.name(*candidate)).collect()
    }

    /// An object with a field for each candidate who stands and for whom `of` gives something.
    fn totals(&self, of: impl Fn(usize) -> Value) -> Value {
        let standing = self.election.candidates().filter(|candidate| !self.election.is_withdrawn(*candidate));
        let fields = standing.map(|candidate| (self.name(candidate).to_owned(), of(candidate.index())));
        Value::Object(fields.filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
    }
}

/// Marks who is out from this stage on.
fn leave_out(out: &mut [bool], stage: &Stage) {
    match stage.action {
        Action::Exclude { candidate } => out[candidate.index()] = true,
        // Whoever is not in the second round has no votes in it.
        Action::SecondRound => {
            let mut best: Vec<i64> = stage.totals.clone();
            best.sort_unstable_by(|a, b| b.cmp(a));
            let least = best.get(1).copied().unwrap_or(0);
            for (out, total) in out.iter_mut().zip(&stage.totals) {
                *out = *total < least || *total == 0;
            }
        }
        _ => {}
    }
}

fn with_stage(mut object: Value, totals: Value) -> Value {
    object["stages"] = json!([{ "stage": 1, "totals": totals, "elected": object["winners"] }]);
    object
}

fn matrix(matrix: &Matrix) -> Value {
    matrix.rows().map(<[u64]>::to_vec).collect()
}

/// A number of votes: whole where it is whole, else the nearest to the decimal.
fn number(units: i64, decimals: u8) -> Value {
    let one = 10_i64.pow(u32::from(decimals));
    if units % one == 0 { json!(units / one) } else { json!(units as f64 / one as f64) }
}

fn ending(ending: Ending) -> &'static str {
    match ending {
        Ending::Complete => "complete",
        Ending::NeedsLot => "needs-lot",
        Ending::NoMajority => "no-majority",
    }
}

fn elected_by(by: ElectedBy) -> &'static str {
    match by {
        ElectedBy::Quota => "quota",
        ElectedBy::LastSeat => "last-seat",
        ElectedBy::Majority => "majority",
        ElectedBy::Most => "most",
    }
}
