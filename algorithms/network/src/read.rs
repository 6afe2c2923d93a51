//! Ties from text: bare lists of numbers, one tie a line.
//!
//! A line holds two whole numbers and, if it likes, a weight, parted by spaces, tabs, commas or semicolons; further
//! columns are left alone. Lines that begin with `#` or `%` and empty lines are nothing. This is the form of SNAP,
//! KONECT and NetworKit lists, and of most large networks that travel as text. Any bytes give a result.

use crate::graph::{Digraph, Graph, Node, Tie};
use crate::threads;
use std::fmt;

/// Ties as a list of numbers told them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EdgeList {
    /// One more than the largest node; 0 without ties.
    pub nodes: usize,
    /// Both ends of each tie.
    pub pairs: Vec<(Node, Node)>,
    /// The strength of each tie; empty when no line gave a weight. A line without one has strength 1.
    pub strengths: Vec<f32>,
    /// What weights were divided by: the largest, if it was above 1, else 1.
    pub scale: f32,
    /// The number that the list has for each node, rising; empty when each node is its own number. A list whose numbers
    /// are far larger than it is long gets nodes of its own, so that memory follows the list.
    pub numbers: Vec<u32>,
}

/// What was wrong with single lines. Everything else was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    /// The first of them, at most [`Problems::KEPT`], in the order of lines.
    pub kept: Vec<Problem>,
    /// How many there were.
    pub count: usize,
    /// How many of them tie a node to itself.
    pub loops: usize,
}

impl Problems {
    /// How many are kept with line and reason; the rest is only counted.
    pub const KEPT: usize = 100;
}

/// A line that gave no tie.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Its number, from 1.
    pub line: usize,
    /// Why.
    pub reason: Reason,
}

/// Why a line gave no tie.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It has this many columns, and a tie needs two.
    Columns(usize),
    /// This column, from 1, should be a whole number below 2³² − 1 and reads otherwise (its first 40 bytes).
    NotANode(usize, String),
    /// The third column should be a weight above 0 and reads otherwise (its first 40 bytes).
    NotAWeight(String),
    /// It ties a node to itself.
    Loop(u32),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Columns(found) => write!(f, "a tie needs two columns, not {found}"),
            Reason::NotANode(column, text) => write!(f, "column {column} should be a whole number, not {text:?}"),
            Reason::NotAWeight(text) => write!(f, "column 3 should be a weight above 0, not {text:?}"),
            Reason::Loop(node) => write!(f, "ties {node} to itself"),
        }
    }
}

/// Reads a list by as many threads as the machine offers.
#[must_use]
pub fn edge_list(bytes: &[u8]) -> (EdgeList, Problems) {
    edge_list_with(bytes, threads::count())
}

/// Reads a list by `threads` threads; the result is the same for any number.
#[must_use]
pub fn edge_list_with(bytes: &[u8], threads: usize) -> (EdgeList, Problems) {
    const WORTH_A_THREAD: usize = 1 << 18;
    let threads = threads.clamp(1, bytes.len() / WORTH_A_THREAD + 1);
    let chunks = threads::parts(pieces(bytes, threads), Chunk::read);
    let (mut list, mut problems, mut line) = (EdgeList { scale: 1.0, ..EdgeList::default() }, Problems::default(), 0);
    let ties: usize = chunks.iter().map(|chunk| chunk.pairs.len()).sum();
    let weighted = chunks.iter().any(|chunk| !chunk.weights.is_empty());
    let mut largest = 0;
    for chunk in chunks {
        largest = largest.max(chunk.largest);
        if weighted {
            list.strengths.extend(&chunk.weights);
            list.strengths.resize(list.pairs.len() + chunk.pairs.len(), 1.0);
        }
        if list.pairs.is_empty() {
            list.pairs = chunk.pairs;
            list.pairs.reserve_exact(ties - list.pairs.len());
        } else {
            list.pairs.extend_from_slice(&chunk.pairs);
        }
        problems.count += chunk.problems.count;
        problems.loops += chunk.problems.loops;
        let room = Problems::KEPT - problems.kept.len();
        let kept = chunk.problems.kept.into_iter().take(room);
        problems.kept.extend(kept.map(|problem| Problem { line: problem.line + line, ..problem }));
        line += chunk.lines;
    }
    let heaviest = list.strengths.iter().copied().fold(1.0, f32::max);
    if heaviest > 1.0 {
        list.scale = heaviest;
        // A weight far below the heaviest must not vanish: a tie's strength is above 0.
        list.strengths.iter_mut().for_each(|strength| *strength = (*strength / heaviest).max(f32::MIN_POSITIVE));
    }
    list.nodes = if list.pairs.is_empty() { 0 } else { largest as usize + 1 };
    const ROOM_PER_TIE: usize = 16;
    if list.nodes > (1 << 16) + ROOM_PER_TIE * list.pairs.len() {
        list.renumber();
    }
    (list, problems)
}

/// Whether the first line that says something is a bare tie: two whole numbers, and no column that is no number.
#[must_use]
pub fn is_bare(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|&byte| byte == b'\n');
    lines.find_map(|line| match Line::read(line) {
        Line::Nothing => None,
        Line::Tie(..) | Line::Problem(Reason::Loop(_)) => Some(true),
        Line::Problem(_) => Some(false),
    }) == Some(true)
}

/// The line, from 1, of each tie that [`edge_list`] reads.
#[must_use]
pub fn lines(bytes: &[u8]) -> Vec<u32> {
    let lines = (1u32..).zip(bytes.split(|&byte| byte == b'\n'));
    lines.filter(|(_, line)| matches!(Line::read(line), Line::Tie(..))).map(|(line, _)| line).collect()
}

impl EdgeList {
    /// The ties, one for each pair.
    pub fn ties(&self) -> impl Iterator<Item = Tie> {
        let strength = |tie| self.strengths.get(tie).copied().unwrap_or(1.0);
        self.pairs.iter().enumerate().map(move |(tie, &(from, to))| Tie { from, to, strength: strength(tie) })
    }

    /// The undirected graph.
    #[must_use]
    pub fn graph(&self) -> Graph {
        if self.strengths.is_empty() {
            return Graph::of_pairs(self.nodes, &self.pairs);
        }
        Graph::of_ties(self.nodes, &self.ties().collect::<Vec<_>>()).0
    }

    /// The directed graph; with `both_ways` each tie counts in both directions.
    #[must_use]
    pub fn digraph(&self, both_ways: bool) -> Digraph {
        let ties: Vec<Tie> = self.ties().collect();
        if both_ways { Digraph::both_ways(self.nodes, &ties).0 } else { Digraph::of_ties(self.nodes, &ties).0 }
    }

    /// The number that the list has for a node.
    #[must_use]
    pub fn number(&self, node: Node) -> u32 {
        self.numbers.get(node as usize).copied().unwrap_or(node)
    }

    /// The node of a number of the list, if it occurs.
    #[must_use]
    pub fn node(&self, number: u32) -> Option<Node> {
        if self.numbers.is_empty() {
            return ((number as usize) < self.nodes).then_some(number);
        }
        self.numbers.binary_search(&number).ok().map(|node| node as Node)
    }

    /// Leaves out the numbers that no tie has: nodes become the places of their numbers in rising order.
    pub fn renumber(&mut self) {
        let mut seen: Vec<u32> = self.pairs.iter().flat_map(|&(from, to)| [from, to]).collect();
        seen.sort_unstable();
        seen.dedup();
        if seen.len() == self.nodes {
            return;
        }
        let place = |node: Node| seen.binary_search(&node).expect("each end was seen") as Node;
        self.pairs.iter_mut().for_each(|(from, to)| (*from, *to) = (place(*from), place(*to)));
        self.nodes = seen.len();
        self.numbers = match self.numbers.is_empty() {
            true => seen,
            false => seen.iter().map(|&node| self.numbers[node as usize]).collect(),
        };
    }
}

/// `bytes` cut into at most this many pieces at the ends of lines.
fn pieces(bytes: &[u8], pieces: usize) -> Vec<&[u8]> {
    let mut all = Vec::with_capacity(pieces);
    let mut rest = bytes;
    for left in (1..=pieces).rev() {
        let about = rest.len() / left;
        let end = rest[about..].iter().position(|&byte| byte == b'\n').map_or(rest.len(), |end| about + end + 1);
        let (piece, after) = rest.split_at(if left == 1 { rest.len() } else { end });
        all.push(piece);
        rest = after;
    }
    all
}

/// What one piece of a file told.
#[derive(Default)]
struct Chunk {
    pairs: Vec<(Node, Node)>,
    /// Of the first pairs; the rest has 1.
    weights: Vec<f32>,
    largest: u32,
    lines: usize,
    problems: Problems,
}

impl Chunk {
    fn read(bytes: &[u8]) -> Chunk {
        const SHORT_LINE: usize = 12;
        let mut chunk = Chunk { pairs: Vec::with_capacity(bytes.len() / SHORT_LINE), ..Chunk::default() };
        let mut rest = bytes;
        while !rest.is_empty() {
            chunk.lines += 1;
            if let Some((from, to, after)) = plain(rest) {
                chunk.largest = chunk.largest.max(from).max(to);
                chunk.pairs.push((from, to));
                rest = after;
                continue;
            }
            let end = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
            chunk.take(Line::read(&rest[..end]));
            rest = &rest[(end + 1).min(rest.len())..];
        }
        chunk
    }

    fn take(&mut self, line: Line) {
        match line {
            Line::Nothing => {}
            Line::Tie(from, to, weight) => {
                self.largest = self.largest.max(from).max(to);
                if let Some(weight) = weight {
                    self.weights.resize(self.pairs.len(), 1.0);
                    self.weights.push(weight);
                }
                self.pairs.push((from, to));
            }
            Line::Problem(reason) => {
                self.problems.count += 1;
                self.problems.loops += usize::from(matches!(reason, Reason::Loop(_)));
                if self.problems.kept.len() < Problems::KEPT {
                    self.problems.kept.push(Problem { line: self.lines, reason });
                }
            }
        }
    }
}

/// The usual line, two numbers and a parting byte, read without looking for its end first.
#[inline]
fn plain(bytes: &[u8]) -> Option<(Node, Node, &[u8])> {
    let (from, rest) = digits(bytes)?;
    let (&parting, rest) = rest.split_first()?;
    if !is_parting(parting) {
        return None;
    }
    let (to, rest) = digits(rest)?;
    let (&end, rest) = rest.split_first()?;
    (end == b'\n' && from != to).then_some((from, to, rest))
}

/// One to nine digits, so that nothing overflows; longer numbers go the long way.
#[inline]
fn digits(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut value = 0u32;
    for (at, byte) in bytes.iter().take(10).enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return (at > 0).then(|| (value, &bytes[at..]));
        }
        if at == 9 {
            return None;
        }
        value = value * 10 + u32::from(digit);
    }
    None
}

fn is_parting(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b',' | b';')
}

/// What a line says.
enum Line {
    Nothing,
    Tie(Node, Node, Option<f32>),
    Problem(Reason),
}

impl Line {
    fn read(line: &[u8]) -> Line {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.first().is_none_or(|byte| matches!(byte, b'#' | b'%')) {
            return Line::Nothing;
        }
        let mut columns = line.split(|&byte| is_parting(byte)).filter(|column| !column.is_empty());
        let (Some(from), to) = (columns.next(), columns.next()) else { return Line::Nothing };
        let Some(to) = to else { return Line::Problem(Reason::Columns(1)) };
        let (from, to) = match (node(from), node(to)) {
            (Some(from), Some(to)) => (from, to),
            (None, _) => return Line::Problem(Reason::NotANode(1, shown(from))),
            (_, None) => return Line::Problem(Reason::NotANode(2, shown(to))),
        };
        let weight = match columns.next() {
            None => None,
            Some(text) => match weight(text) {
                None => return Line::Problem(Reason::NotAWeight(shown(text))),
                some => some,
            },
        };
        if from == to { Line::Problem(Reason::Loop(from)) } else { Line::Tie(from, to, weight) }
    }
}

fn node(text: &[u8]) -> Option<Node> {
    if !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    str::from_utf8(text).ok()?.parse().ok().filter(|&node| node < Node::MAX)
}

fn weight(text: &[u8]) -> Option<f32> {
    let weight: f32 = str::from_utf8(text).ok()?.parse().ok()?;
    (weight > 0.0 && weight.is_finite()).then_some(weight)
}

fn shown(text: &[u8]) -> String {
    String::from_utf8_lossy(&text[..text.len().min(40)]).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(problems: &Problems) -> Vec<(usize, Reason)> {
        problems.kept.iter().map(|problem| (problem.line, problem.reason.clone())).collect()
    }

    #[test]
    fn lines_of_all_kinds() {
        let text = b"# a comment\n0 1\n\n1\t2\r\n2,3\n%\n3;4;0.5\n5 5\n7\nx 1\n1 -2\n1 2 zero\n1 2 -1\n 6  7 \n99999999999 1\n8 9";
        let (list, problems) = edge_list(text);
        assert_eq!(list.pairs, [(0, 1), (1, 2), (2, 3), (3, 4), (6, 7), (8, 9)]);
        assert_eq!(list.strengths, [1.0, 1.0, 1.0, 0.5, 1.0, 1.0]);
        assert_eq!((list.nodes, list.scale, problems.count, problems.loops), (10, 1.0, 7, 1));
        assert_eq!(
            reasons(&problems),
            [
                (8, Reason::Loop(5)),
                (9, Reason::Columns(1)),
                (10, Reason::NotANode(1, "x".into())),
                (11, Reason::NotANode(2, "-2".into())),
                (12, Reason::NotAWeight("zero".into())),
                (13, Reason::NotAWeight("-1".into())),
                (15, Reason::NotANode(1, "99999999999".into())),
            ]
        );
        assert_eq!(lines(text), [2, 4, 5, 7, 14, 16]);
    }

    #[test]
    fn large_weights_are_divided_by_the_largest() {
        let (list, _) = edge_list(b"0 1 4\n1 2 1\n2 3\n");
        assert_eq!((list.scale, &list.strengths[..]), (4.0, &[1.0, 0.25, 0.25][..]));
    }

    #[test]
    fn large_numbers_take_no_large_memory() {
        let (list, problems) = edge_list(b"4294967294 0\n4294967294 4000000000\n4294967295 1\n");
        assert_eq!((list.nodes, &list.numbers[..], problems.count), (3, &[0, 4_000_000_000, 4_294_967_294][..], 1));
        assert_eq!(list.pairs, [(2, 0), (2, 1)]);
        assert_eq!((list.number(1), list.node(4_294_967_294), list.node(7)), (4_000_000_000, Some(2), None));
    }

    #[test]
    fn unused_numbers_can_be_left_out() {
        let (mut list, _) = edge_list(b"5 3\n3 9\n");
        assert_eq!((list.nodes, list.number(5), list.node(4)), (10, 5, Some(4)));
        list.renumber();
        assert_eq!((list.nodes, &list.numbers[..], &list.pairs[..]), (3, &[3, 5, 9][..], &[(1, 0), (0, 2)][..]));
    }

    #[test]
    fn a_bare_list_shows_in_its_first_line() {
        for (text, bare) in
            [("# c\n\n1 2\nx\n", true), ("1,1\n", true), ("from,to\n1,2\n", false), ("1 2 x\n", false), ("", false)]
        {
            assert_eq!(is_bare(text.as_bytes()), bare, "{text:?}");
        }
    }

    #[test]
    fn nothing_is_an_empty_list() {
        assert_eq!(edge_list(b"").0.graph().nodes(), 0);
        assert_eq!(edge_list(b"\n\n#\n").1, Problems::default());
    }

    #[test]
    fn threads_do_not_change_the_list() {
        let mut random = crate::random::Random::seeded(4);
        let mut text = String::new();
        while text.len() < 1 << 20 {
            match random.below(50) {
                0 => text.push_str("# note\n"),
                1 => text.push_str("one 2\n"),
                2 => text.push_str(&format!("{} {} 0.{}\n", random.below(90), random.below(90), random.below(9) + 1)),
                _ => text.push_str(&format!("{} {}\n", random.below(100_000), random.below(100_000))),
            }
        }
        let one = edge_list_with(text.as_bytes(), 1);
        assert!(one.1.count > Problems::KEPT);
        for threads in [2, 3, 7] {
            assert_eq!(edge_list_with(text.as_bytes(), threads), one);
        }
    }
}
