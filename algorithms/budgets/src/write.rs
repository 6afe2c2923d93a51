//! Writing instances as `.pb` files and outcomes as tables, for anyone to count again.

use crate::instance::{Instance, VoteKind};
use crate::money;
use crate::shares::{Explanation, Fate, Why};

/// An instance as a Pabulib file: what [`crate::read::pb`] reads back as the same instance.
///
/// `META` keeps its keys; `budget`, `vote_type`, `num_projects` and `num_votes` are written as they are now.
pub fn pb(instance: &Instance) -> Vec<u8> {
    let mut lines = Lines::new();
    lines.section("META");
    lines.line(["key", "value"]);
    let own = [
        ("num_projects", instance.projects.len().to_string()),
        ("num_votes", instance.ballots.voters().to_string()),
        ("budget", in_full(instance.budget, instance.scale)),
        ("vote_type", instance.kind.word().to_owned()),
    ];
    for (key, value) in &instance.meta {
        let now = own.iter().find(|(name, _)| name == key).map_or(value, |(_, now)| now);
        lines.line([key.as_str(), now]);
    }
    for (key, value) in own.iter().filter(|(name, _)| instance.meta.iter().all(|(key, _)| key != name)) {
        lines.line([*key, value]);
    }
    lines.section("PROJECTS");
    let says = instance.projects.iter().any(|project| project.selected.is_some());
    let votes = instance.ballots.supporters(instance.projects.len());
    lines.line(["project_id", "cost", "votes", "name"].into_iter().chain(says.then_some("selected")));
    for (project, votes) in instance.projects.iter().zip(votes) {
        let cost = money::written(project.cost, instance.scale);
        let selected = says.then(|| project.selected.map_or("", |selected| if selected { "1" } else { "0" }));
        lines.line([&project.id, &cost, &votes.to_string(), project.name.as_str()].into_iter().chain(selected));
    }
    lines.section("VOTES");
    let pointed = matches!(instance.kind, VoteKind::Cumulative | VoteKind::Scoring);
    lines.line(["voter_id", "vote"].into_iter().chain(pointed.then_some("points")));
    let ballots: Vec<(String, String)> = (0..instance.ballots.len()).map(|ballot| listed(instance, ballot)).collect();
    for (voter, &ballot) in instance.ballots.of_voters().iter().enumerate() {
        let (vote, points) = &ballots[ballot as usize];
        let points = pointed.then_some(points.as_str());
        lines.line([instance.ballots.name(voter), vote].into_iter().chain(points));
    }
    lines.bytes
}

/// What became of each project, as a CSV table with commas and a header: `place` (from 1, empty where not funded),
/// `project`, `name`, `cost`, `supporters`, `fate` (`bought`, `greedy`, `unfunded`), `most_paid_each`, `why`,
/// `held`, `missing`, `enough_cost`, `enough_supporters`. Money is in units of the currency; `most_paid_each`, `held`
/// and `missing` are rounded to six places.
///
/// # Panics
/// When the explanations are of another instance.
pub fn csv(instance: &Instance, selected: &[usize], explanations: &[Explanation]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut line = |fields: [&str; 12]| writer.write_record(fields).expect("memory takes what is written");
    line([
        "place",
        "project",
        "name",
        "cost",
        "supporters",
        "fate",
        "most_paid_each",
        "why",
        "held",
        "missing",
        "enough_cost",
        "enough_supporters",
    ]);
    let units = |ratio: &crate::Ratio| {
        let text = format!("{:.6}", ratio.divided_by(10u64.pow(instance.scale)).to_f64());
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    for explanation in explanations {
        let project = &instance.projects[explanation.project];
        let place = selected.iter().position(|&other| other == explanation.project);
        let place = place.map_or(String::new(), |place| (place + 1).to_string());
        let cost = money::written(project.cost, instance.scale);
        let supporters = explanation.supporters.to_string();
        let (mut fate, mut most, mut reason) = ("unfunded", String::new(), "");
        let mut rest = [const { String::new() }; 4];
        match &explanation.fate {
            Fate::Bought { payers, .. } => {
                fate = "bought";
                most = payers.first().map(|first| units(&first.each)).unwrap_or_default();
            }
            Fate::Greedy { .. } => fate = "greedy",
            Fate::Unfunded { why, held, missing, enough_cost, enough_supporters } => {
                reason = why.word();
                rest = [
                    units(held),
                    missing.as_ref().map(units).unwrap_or_default(),
                    money::written(*enough_cost, instance.scale),
                    enough_supporters.map(|more| more.to_string()).unwrap_or_default(),
                ];
            }
        }
        let [held, missing, enough_cost, enough_supporters] = &rest;
        line([
            &place,
            &project.id,
            &project.name,
            &cost,
            &supporters,
            fate,
            &most,
            reason,
            held,
            missing,
            enough_cost,
            enough_supporters,
        ]);
    }
    writer.into_inner().expect("memory takes what is written")
}

impl VoteKind {
    /// The word of the file format.
    pub fn word(self) -> &'static str {
        match self {
            VoteKind::Approval => "approval",
            VoteKind::ChooseOne => "choose-1",
            VoteKind::Ordinal => "ordinal",
            VoteKind::Cumulative => "cumulative",
            VoteKind::Scoring => "scoring",
        }
    }
}

impl Why {
    /// The word tables use.
    pub fn word(&self) -> &'static str {
        match self {
            Why::NoSupporters => "no_supporters",
            Why::CostOverBudget => "cost_over_budget",
            Why::NeverAffordable { .. } => "never_affordable",
            Why::MoneySpent { .. } => "money_spent",
            Why::GreedyPreferred => "greedy_preferred",
        }
    }
}

/// With all places of the scale, so that reading finds the same scale.
fn in_full(amount: i64, scale: u32) -> String {
    let text = money::written(amount, scale);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    if scale == 0 { text } else { format!("{whole}.{fraction:0<width$}", width = scale as usize) }
}

/// A ballot's projects and marks, between commas; places in their order.
fn listed(instance: &Instance, ballot: usize) -> (String, String) {
    let mut marks: Vec<(usize, i64)> = instance.ballots.on(ballot).collect();
    if instance.kind == VoteKind::Ordinal {
        marks.sort_by_key(|&(_, place)| place);
    }
    let ids: Vec<&str> = marks.iter().map(|&(project, _)| instance.projects[project].id.as_str()).collect();
    let points: Vec<String> = marks.iter().map(|(_, mark)| mark.to_string()).collect();
    (ids.join(","), points.join(","))
}

const SECTIONS: [&str; 3] = ["META", "PROJECTS", "VOTES"];

/// Lines of fields between semicolons.
struct Lines {
    bytes: Vec<u8>,
}

impl Lines {
    fn new() -> Lines {
        Lines { bytes: Vec::new() }
    }

    fn section(&mut self, name: &str) {
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(b'\n');
    }

    fn line<'a>(&mut self, fields: impl IntoIterator<Item = &'a str>) {
        let begin = self.bytes.len();
        for (at, field) in fields.into_iter().enumerate() {
            if at > 0 {
                self.bytes.push(b';');
            }
            // Only a quote at the beginning opens a quoted field; only an unquoted word opens a section.
            let opens = at == 0 && SECTIONS.iter().any(|section| field.eq_ignore_ascii_case(section));
            if opens || field.starts_with('"') || field.contains([';', '\n', '\r']) {
                self.bytes.push(b'"');
                self.bytes.extend(field.bytes().flat_map(|b| std::iter::repeat_n(b, if b == b'"' { 2 } else { 1 })));
                self.bytes.push(b'"');
            } else {
                self.bytes.extend_from_slice(field.as_bytes());
            }
        }
        if self.bytes.len() == begin {
            self.bytes.extend_from_slice(b"\"\"");
        }
        self.bytes.push(b'\n');
    }
}
