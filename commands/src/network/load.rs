//! A file as a network: ids, ties with strengths, and what each tie rests on.

use super::weights;
use crate::{Failure, at};
use serde_json::{Value, json};
use starling_interchange::{Direction, Format, Map, Reading};
use starling_network::graph::{Digraph, Graph, Node, Tie};
use starling_network::read::{self, EdgeList};
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Said of a table in which no columns are known as the ends of ties, so that nobody takes it for a network without any.
const NODES_ALONE: &str = "read as a list of nodes without ties; --columns FROM,TO names the ends of ties";

/// A network with everything needed to tell about it.
pub(super) struct Loaded {
    path: PathBuf,
    source: Source,
    /// One for each direction in which a tie of the file points.
    ties: Vec<Tie>,
    /// For each of `ties`, its place among the ties of the file.
    places: Vec<u32>,
    pub(super) nodes: usize,
    /// Ties of a node to itself; they tell nothing about who reaches whom.
    pub(super) loops: usize,
    /// What weights were divided by.
    pub(super) scale: f64,
    /// The column that weights were taken from though its name does not say that they stand there.
    pub(super) weight: Option<String>,
    problems: Vec<(usize, String)>,
    pub(super) unlisted: usize,
}

/// What columns of a table are called, where its own names do not say it.
pub(super) struct Named {
    /// The two ends; empty if not named.
    pub(super) columns: Vec<String>,
    pub(super) weight: Option<String>,
}

/// What the file was.
enum Source {
    /// A bare list of numbers, with the line of each tie.
    List(EdgeList, Vec<u32>),
    /// Everything else.
    Map(Map),
}

/// What stands behind a tie of a route.
pub(super) struct Evidence<'a> {
    /// Its line in the file, 0 where it has none.
    pub(super) line: usize,
    /// Whether the file gives a strength.
    pub(super) known: bool,
    /// The rest, from a file that has more than numbers.
    pub(super) tie: Option<&'a starling_interchange::Tie>,
}

impl Loaded {
    pub(super) fn read(path: &Path, bytes: &[u8], named: &Named) -> Result<Loaded, Failure> {
        if named.columns.is_empty() && named.weight.is_none() && read::is_bare(bytes) {
            return Ok(Loaded::of_list(path, bytes));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let renamed = renamed(path, bytes, &named.columns)?;
        match starling_interchange::read(&name, renamed.as_deref().unwrap_or(bytes)) {
            Ok(reading) => Loaded::of_map(path, reading, named.weight.as_deref()),
            Err(reason) => Err(Failure::Input(format!("{}: {reason}", path.display()))),
        }
    }

    fn of_list(path: &Path, bytes: &[u8]) -> Loaded {
        let (mut list, problems) = read::edge_list(bytes);
        // Who is tied to nobody does not occur in such a list, so its numbers without ties are nobody.
        list.renumber();
        Loaded {
            path: path.to_owned(),
            ties: list.ties().collect(),
            places: (0..list.pairs.len() as u32).collect(),
            nodes: list.nodes,
            loops: problems.loops,
            scale: f64::from(list.scale),
            weight: None,
            unlisted: problems.count - problems.kept.len(),
            problems: problems.kept.iter().map(|problem| (problem.line, problem.reason.to_string())).collect(),
            source: Source::List(list, read::lines(bytes)),
        }
    }

    fn of_map(path: &Path, reading: Reading, weight: Option<&str>) -> Result<Loaded, Failure> {
        let mut map = reading.map;
        let weight = weights::take(&mut map, weight).map_err(|reason| Failure::Input(at(path, 1, reason)))?;
        let mut problems: Vec<(usize, String)> =
            Vec::from_iter((reading.format == Format::Nodes).then(|| (1, NODES_ALONE.to_owned())));
        problems.extend(reading.problems.iter().map(|problem| (problem.line, problem.reason.to_string())));
        let known: Vec<f64> = map.ties.iter().filter_map(|tie| tie.strength).collect();
        let scale = known.iter().copied().fold(1.0, f64::max);
        // Where nothing is known about strength, steps count; where some is, the unknown is neither weak nor sure.
        let unknown = if known.is_empty() { 1.0 } else { 0.5 };
        let says_direction = map.ties.iter().any(|tie| tie.direction != Direction::None);
        let (mut ties, mut places, mut loops) = (Vec::new(), Vec::new(), 0);
        for (place, tie) in (0u32..).zip(&map.ties) {
            let strength =
                tie.strength.map_or(unknown, |strength| (strength / scale).max(f64::from(f32::MIN_POSITIVE)));
            if tie.strength.is_some_and(|strength| strength <= 0.0) {
                problems.push((tie.line, "the weight of a tie should be above 0; it was left out".to_owned()));
                continue;
            }
            loops += usize::from(tie.from == tie.to);
            let mut add = |from: usize, to: usize| {
                ties.push(Tie { from: from as Node, to: to as Node, strength: strength as f32 });
                places.push(place);
            };
            if tie.direction != Direction::Back {
                add(tie.from, tie.to);
            }
            let back = matches!(tie.direction, Direction::Back | Direction::Both);
            if back || says_direction && tie.direction == Direction::None {
                add(tie.to, tie.from);
            }
        }
        problems.sort_by_key(|(line, _)| *line);
        Ok(Loaded {
            path: path.to_owned(),
            ties,
            places,
            nodes: map.nodes.len(),
            loops,
            scale,
            problems,
            unlisted: reading.unlisted,
            weight,
            source: Source::Map(map),
        })
    }

    /// The undirected simplified graph.
    pub(super) fn graph(&self) -> Graph {
        Graph::of_ties(self.nodes, &self.ties).0
    }

    /// The undirected simplified graph in which every tie counts alike.
    pub(super) fn unweighted(&self) -> Graph {
        let pairs: Vec<(Node, Node)> = self.ties.iter().map(|tie| (tie.from, tie.to)).collect();
        Graph::of_pairs(self.nodes, &pairs)
    }

    /// Arcs with their evidence: as ties point, or both ways.
    pub(super) fn digraph(&self, directed: bool) -> Digraph {
        let graph = if directed { Digraph::of_ties } else { Digraph::both_ways };
        graph(self.nodes, &self.ties).0
    }

    /// How many ties the file has that were taken, parallel ones and loops among them.
    pub(super) fn rows(&self) -> usize {
        let mut places = self.places.clone();
        places.dedup();
        places.len()
    }

    pub(super) fn id(&self, node: Node) -> String {
        match &self.source {
            Source::List(list, _) => list.number(node).to_string(),
            Source::Map(map) => map.nodes[node as usize].id.clone(),
        }
    }

    /// What people call it.
    pub(super) fn label(&self, node: Node) -> String {
        match &self.source {
            Source::List(..) => self.id(node),
            Source::Map(map) => map.nodes[node as usize].label.clone(),
        }
    }

    /// The node and its name, if it has one besides its id, as JSON.
    pub(super) fn told(&self, node: Node) -> Value {
        let (id, label) = (self.id(node), self.label(node));
        if id == label { json!({ "id": id }) } else { json!({ "id": id, "label": label }) }
    }

    /// What a tie of a graph rests on.
    pub(super) fn evidence(&self, tie: u32) -> Evidence<'_> {
        let place = self.places[tie as usize] as usize;
        match &self.source {
            Source::List(list, lines) => {
                let line = lines.get(place).map_or(0, |&line| line as usize);
                Evidence { line, known: !list.strengths.is_empty(), tie: None }
            }
            Source::Map(map) => {
                let tie = &map.ties[place];
                Evidence { line: tie.line, known: tie.strength.is_some(), tie: Some(tie) }
            }
        }
    }

    /// The node of this id, or else the only one of this name, or else the only one that has either in other letters.
    pub(super) fn find(&self, asked: &str) -> Result<Node, Failure> {
        let missing =
            || Failure::Input(format!("{}: expected the id or name of a node, not {asked:?}", self.path.display()));
        let map = match &self.source {
            Source::List(list, _) => {
                return asked.trim().parse().ok().and_then(|number| list.node(number)).ok_or_else(missing);
            }
            Source::Map(map) => map,
        };
        if let Some(node) = map.nodes.iter().position(|node| node.id == asked) {
            return Ok(node as Node);
        }
        let lower = asked.trim().to_lowercase();
        let label = |node: &starling_interchange::Node| node.label == asked;
        let folded =
            |node: &starling_interchange::Node| node.id.to_lowercase() == lower || node.label.to_lowercase() == lower;
        let only = |is: &dyn Fn(&starling_interchange::Node) -> bool| {
            let mut found = map.nodes.iter().enumerate().filter(|(_, node)| is(node)).map(|(place, _)| place as Node);
            found.next().filter(|_| found.next().is_none())
        };
        only(&label).or_else(|| only(&folded)).ok_or_else(missing)
    }

    /// The nodes of a list of ids or names: each entry is one, or several parted by commas.
    pub(super) fn find_all(&self, asked: &[String]) -> Result<Vec<Node>, Failure> {
        let mut nodes = Vec::new();
        for entry in asked {
            match self.find(entry) {
                Ok(node) => nodes.push(node),
                Err(_) if entry.contains(',') => {
                    for name in entry.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                        nodes.push(self.find(name)?);
                    }
                }
                Err(failure) => return Err(failure),
            }
        }
        let mut seen = std::collections::HashSet::new();
        nodes.retain(|&node| seen.insert(node));
        Ok(nodes)
    }

    pub(super) fn tell_problems(&self, notes: &mut dyn Write) {
        // Notes that cannot be written are no reason to stop.
        for (line, reason) in &self.problems {
            let _ = writeln!(notes, "{}", at(&self.path, *line, reason));
        }
        if self.unlisted > 0 {
            let _ = writeln!(notes, "{}: {} more", self.path.display(), self.unlisted);
        }
        if let Some(weight) = &self.weight {
            let _ = writeln!(notes, "{}: weights were taken from the column {weight:?}", self.path.display());
        }
        if self.scale > 1.0 {
            let _ = writeln!(notes, "{}: weights were divided by the largest, {}", self.path.display(), self.scale);
        }
    }

    pub(super) fn problems_json(&self) -> Value {
        self.problems.iter().map(|(line, reason)| json!({ "line": line, "reason": reason })).collect()
    }
}

/// The bytes with the two columns called as the reader knows them, if columns were named.
fn renamed(path: &Path, bytes: &[u8], columns: &[String]) -> Result<Option<Vec<u8>>, Failure> {
    let (from, to) = match columns {
        [] => return Ok(None),
        [from, to] if from != to => (from.as_str(), to.as_str()),
        _ => {
            return Err(Failure::Usage(
                "--columns expects the names of two columns: --columns buyer,seller".to_owned(),
            ));
        }
    };
    let end = bytes.iter().position(|&byte| byte == b'\n').unwrap_or(bytes.len());
    let (header, rest) = bytes.split_at(end);
    let header = String::from_utf8_lossy(header);
    let header = header.trim_start_matches('\u{feff}');
    let separator = [',', '\t', ';'].into_iter().max_by_key(|&mark| header.matches(mark).count()).unwrap_or(',');
    let names: Vec<&str> = header.split(separator).map(|name| name.trim().trim_matches('"')).collect();
    let place: HashMap<&str, usize> = names.iter().enumerate().rev().map(|(place, name)| (*name, place)).collect();
    let missing = |name: &str| {
        Failure::Input(format!("{}:1: expected a column {name:?}; there are {}", path.display(), names.join(", ")))
    };
    let places = [*place.get(from).ok_or_else(|| missing(from))?, *place.get(to).ok_or_else(|| missing(to))?];
    // Other columns that happen to have these names must not be taken for the ends.
    let taken = |name: &str| ["from", "to"].iter().any(|known| name.eq_ignore_ascii_case(known));
    let names: Vec<String> = (0..)
        .zip(&names)
        .map(|(place, &name)| match place {
            place if place == places[0] => "from".to_owned(),
            place if place == places[1] => "to".to_owned(),
            _ if taken(name) => format!("{name} of the file"),
            _ => name.to_owned(),
        })
        .collect();
    let mut renamed = names.join(&separator.to_string()).into_bytes();
    renamed.extend_from_slice(rest);
    Ok(Some(renamed))
}
