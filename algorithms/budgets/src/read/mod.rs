//! Reading `.pb` files as Pabulib writes them.
//!
//! Source: Faliszewski, Flis, Peters, Pierczyński, Skowron, Stolicki, Szufa, Talmon, "Participatory Budgeting: Data,
//! Tools, and Analysis", IJCAI 2023 (arXiv:2305.11035), and the format's description (arXiv:2012.06539).

mod problem;
mod records;
mod votes;

pub use problem::{Problem, Problems, Reason, Unusable};

use crate::instance::{Instance, Project, VoteKind};
use crate::money;
use records::{Record, Records};
use std::borrow::Cow;
use std::collections::HashMap;

/// An instance, and what was wrong with single lines; they are left out or passed over as [`Reason`] says, and the rest
/// is counted.
///
/// Amounts are read exactly. The scale is 0 where all are whole, else the most decimal places any of them uses, at
/// least two and at most six.
///
/// # Errors
/// [`Unusable`], when nothing can be counted.
pub fn pb(bytes: &[u8]) -> Result<(Instance, Problems), Unusable> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reading = Reading { records: Records::new(bytes), problems: Problems::default() };
    let (meta, projects) = reading.sections()?;
    let (mut instance, num_votes) = reading.instance(meta, projects)?;
    instance.ballots = votes::read(&mut reading, &instance)?;
    if let Some((line, stated)) = num_votes {
        reading.count(line, "num_votes", stated, instance.ballots.voters());
    }
    reading.problems.listed.sort_by_key(|problem| problem.line);
    Ok((instance, reading.problems))
}

struct Reading<'a> {
    records: Records<'a>,
    problems: Problems,
}

/// Lines of a section before the votes.
type Lines = Vec<(usize, Vec<String>)>;

/// A line of `META` and what it says.
type Stated = Option<(usize, String)>;

impl Reading<'_> {
    /// `META` and `PROJECTS`, up to the line that opens `VOTES`.
    fn sections(&mut self) -> Result<(Lines, Lines), Unusable> {
        let (mut meta, mut projects) = (None, None);
        let mut open: Option<&mut Option<Lines>> = None;
        let mut record = Record { line: 0, fields: Vec::new(), unclosed: false };
        while self.records.next_into(&mut record) {
            match section(&record.fields) {
                Some("META") => open = Some(&mut meta),
                Some("PROJECTS") => open = Some(&mut projects),
                Some(_) => {
                    return Ok((
                        meta.ok_or(Unusable::NoSection("META"))?,
                        projects.ok_or(Unusable::NoSection("PROJECTS"))?,
                    ));
                }
                None => {
                    if record.unclosed {
                        self.problem(record.line, Reason::UnclosedQuote);
                    }
                    let mut fields = Vec::with_capacity(record.fields.len());
                    for field in &record.fields {
                        fields.push(self.text(record.line, field).trim().to_owned());
                    }
                    match &mut open {
                        Some(lines) => lines.get_or_insert_default().push((record.line, fields)),
                        None => self.problem(record.line, Reason::OutsideSection),
                    }
                    continue;
                }
            }
            if let Some(lines) = &mut open {
                lines.get_or_insert_default();
            }
        }
        let missing = [(meta, "META"), (projects, "PROJECTS")].into_iter().find(|(lines, _)| lines.is_none());
        Err(Unusable::NoSection(missing.map_or("VOTES", |(_, name)| name)))
    }

    fn instance(&mut self, meta: Lines, projects: Lines) -> Result<(Instance, Stated), Unusable> {
        let pair = |(line, fields): (usize, Vec<String>)| {
            let mut fields = fields.into_iter();
            (line, fields.next().unwrap_or_default(), fields.next().unwrap_or_default())
        };
        let meta: Vec<_> =
            meta.into_iter().map(pair).filter(|(_, key, value)| key != "key" || value != "value").collect();
        let stated = |key: &str| {
            (meta.iter())
                .find(|(_, found, value)| found == key && !value.is_empty())
                .map(|(line, _, v)| (*line, v.clone()))
        };
        let kind = match stated("vote_type") {
            None => {
                self.problem(0, Reason::NoVoteType);
                VoteKind::Approval
            }
            Some((line, value)) => match value.as_str() {
                "approval" => VoteKind::Approval,
                "choose-1" => VoteKind::ChooseOne,
                "ordinal" => VoteKind::Ordinal,
                "cumulative" => VoteKind::Cumulative,
                "scoring" => VoteKind::Scoring,
                _ => return Err(Unusable::BadVoteType { line, value }),
            },
        };
        let (budget_line, budget) = stated("budget").ok_or(Unusable::NoBudget)?;
        let table = Table::new(projects, "PROJECTS", &["project_id", "cost"])?;
        let costs = table.rows.iter().map(|(_, row)| money::places(table.field(row, "cost")));
        let scale = match costs.chain([money::places(&budget)]).max().unwrap_or(0) {
            0 => 0,
            places => places.clamp(2, money::MOST_PLACES),
        };
        let budget = match money::parse(&budget, scale) {
            Ok(amount) if amount > 0 => amount,
            _ => return Err(Unusable::BadBudget { line: budget_line, value: budget }),
        };
        let projects = self.projects(&table, budget, scale);
        if let Some((line, value)) = stated("num_projects") {
            self.count(line, "num_projects", value, table.rows.len());
        }
        let num_votes = stated("num_votes");
        let meta = meta.into_iter().map(|(_, key, value)| (key, value)).collect();
        Ok((Instance { budget, scale, kind, projects, meta, ..Instance::default() }, num_votes))
    }

    fn projects(&mut self, table: &Table, budget: i64, scale: u32) -> Vec<Project> {
        let mut projects = Vec::with_capacity(table.rows.len());
        let mut known = HashMap::new();
        for (line, row) in &table.rows {
            let (id, cost) = (table.field(row, "project_id"), table.field(row, "cost"));
            if id.is_empty() {
                self.problem(*line, Reason::NoProjectId);
                continue;
            }
            let Some(cost) = money::parse(cost, scale).ok().filter(|&amount| amount >= 0) else {
                self.problem(*line, Reason::BadCost(cost.to_owned()));
                continue;
            };
            if known.insert(id, ()).is_some() {
                self.problem(*line, Reason::DuplicateProject(id.to_owned()));
                continue;
            }
            if cost > budget {
                self.problem(*line, Reason::CostOverBudget(id.to_owned()));
            }
            let selected = match table.field(row, "selected") {
                "" => None,
                // 2 and 3 are reserve lists.
                stated => match stated.parse::<u32>() {
                    Ok(stated) => Some(stated == 1),
                    Err(_) => {
                        self.problem(*line, Reason::BadSelected(stated.to_owned()));
                        None
                    }
                },
            };
            projects.push(Project { id: id.to_owned(), name: table.field(row, "name").to_owned(), cost, selected });
        }
        projects
    }

    fn count(&mut self, line: usize, key: &'static str, stated: String, found: usize) {
        if stated.parse() != Ok(found) {
            self.problem(line, Reason::CountDiffers { key, stated, found });
        }
    }

    fn problem(&mut self, line: usize, reason: Reason) {
        self.problems.note(Problem { line, reason });
    }

    fn text<'b>(&mut self, line: usize, bytes: &'b [u8]) -> Cow<'b, str> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                self.problem(line, Reason::NotUtf8);
                String::from_utf8_lossy(bytes)
            }
        }
    }
}

/// The section a line opens: its name alone, in any case, not quoted.
fn section(fields: &[Cow<'_, [u8]>]) -> Option<&'static str> {
    let Cow::Borrowed(name) = fields.first()? else { return None };
    let name = name.trim_ascii();
    let alone = fields[1..].iter().all(|field| field.trim_ascii().is_empty());
    ["META", "PROJECTS", "VOTES"].into_iter().find(|section| alone && name.eq_ignore_ascii_case(section.as_bytes()))
}

/// A section with a header.
struct Table {
    columns: HashMap<String, usize>,
    rows: Lines,
}

impl Table {
    fn new(mut lines: Lines, section: &'static str, needed: &[&'static str]) -> Result<Table, Unusable> {
        let line = lines.first().map_or(0, |(line, _)| *line);
        let header = if lines.is_empty() { Vec::new() } else { lines.remove(0).1 };
        let mut columns = HashMap::new();
        for (at, column) in header.into_iter().enumerate() {
            columns.entry(column.to_ascii_lowercase()).or_insert(at);
        }
        match needed.iter().find(|&&column| !columns.contains_key(column)) {
            Some(column) => Err(Unusable::NoColumn { line, section, column }),
            None => Ok(Table { columns, rows: lines }),
        }
    }

    /// A field of a row; empty where the row or the table lacks it.
    fn field<'a>(&self, row: &'a [String], column: &str) -> &'a str {
        self.columns.get(column).and_then(|&at| row.get(at)).map_or("", String::as_str)
    }
}
