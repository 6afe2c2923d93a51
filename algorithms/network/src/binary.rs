//! A graph as a file of our own, for loading in the time of reading it.
//!
//! All numbers are little-endian. Header of 24 bytes: `STARNET1`, nodes (u32), flags (u32; bit 0: strengths follow),
//! edges (u32), reserved 0 (u32). Body: for each node the number of its neighbours that are larger than it (u32); for
//! each edge, in order of its smaller end and then of the larger, the larger end (u32); with strengths, for each edge a
//! float of 32 bits. Foot: XXH64 of all that stands before it (u64). Because each edge stands once, a file cannot
//! hold an edge in one direction only.

use crate::build::rows;
use crate::graph::{Graph, Node};
use std::fmt;

const MAGIC: &[u8; 8] = b"STARNET1";
const HEADER: usize = 24;
const FOOT: usize = 8;

/// Why bytes are not a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAGraph {
    /// They do not begin as this kind of file does, or have a version we do not know.
    Header,
    /// There should be this many bytes.
    Length(u64),
    /// The check sum differs: the file is damaged.
    Checksum,
    /// What follows from the check sum being right and this row of nodes being wrong: it was not we who wrote it.
    Row(Node),
}

impl fmt::Display for NotAGraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotAGraph::Header => f.write_str("does not begin as a graph file does"),
            NotAGraph::Length(bytes) => write!(f, "a graph file with this header has {bytes} bytes"),
            NotAGraph::Checksum => f.write_str("the check sum differs: the file is damaged"),
            NotAGraph::Row(node) => write!(f, "the neighbours of node {node} are out of order or out of range"),
        }
    }
}

impl std::error::Error for NotAGraph {}

/// Whether bytes begin as a graph file does.
#[must_use]
pub fn is_graph(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// The graph as a file.
#[must_use]
pub fn write(graph: &Graph) -> Vec<u8> {
    let rows = graph.rows();
    let weighted = !rows.strengths.is_empty();
    let mut bytes = Vec::with_capacity(length(graph.nodes() as u64, graph.edges() as u64, weighted) as usize);
    bytes.extend_from_slice(MAGIC);
    for number in [graph.nodes() as u32, u32::from(weighted), graph.edges() as u32, 0] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    let larger = |node: Node| {
        let range = rows.range(node);
        range.start + rows.of(node).partition_point(|&other| other < node)..range.end
    };
    let nodes = || 0..graph.nodes() as Node;
    nodes().for_each(|node| bytes.extend_from_slice(&(larger(node).len() as u32).to_le_bytes()));
    for node in nodes() {
        rows.targets[larger(node)].iter().for_each(|other| bytes.extend_from_slice(&other.to_le_bytes()));
    }
    if weighted {
        for node in nodes() {
            rows.strengths[larger(node)].iter().for_each(|strength| bytes.extend_from_slice(&strength.to_le_bytes()));
        }
    }
    bytes.extend_from_slice(&xxh64(&bytes).to_le_bytes());
    bytes
}

/// The graph in a file. Memory follows the bytes given, whatever they claim.
///
/// # Errors
/// [`NotAGraph`] when the bytes are not exactly what [`write`] makes of some graph.
pub fn read(bytes: &[u8]) -> Result<Graph, NotAGraph> {
    if !is_graph(bytes) || bytes.len() < HEADER + FOOT {
        return Err(NotAGraph::Header);
    }
    let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    let (nodes, flags, edges) = (number(8), number(12), number(16));
    if flags > 1 || number(20) != 0 || edges > u32::MAX / 2 {
        return Err(NotAGraph::Header);
    }
    let weighted = flags == 1;
    let want = length(u64::from(nodes), u64::from(edges), weighted);
    if bytes.len() as u64 != want {
        return Err(NotAGraph::Length(want));
    }
    let (body, foot) = bytes.split_at(bytes.len() - FOOT);
    if xxh64(body).to_le_bytes() != foot {
        return Err(NotAGraph::Checksum);
    }
    let (nodes, edges) = (nodes as usize, edges as usize);
    let (counts, rest) = body[HEADER..].split_at(4 * nodes);
    let (others, strengths) = rest.split_at(4 * edges);
    let numbers =
        |bytes: &[u8]| -> Vec<u32> { bytes.as_chunks().0.iter().map(|&number| u32::from_le_bytes(number)).collect() };
    let (counts, others) = (numbers(counts), numbers(others));
    let strengths: Vec<f32> = strengths.as_chunks().0.iter().map(|&number| f32::from_le_bytes(number)).collect();
    unfold(&counts, &others, &strengths, weighted)
}

fn length(nodes: u64, edges: u64, weighted: bool) -> u64 {
    HEADER as u64 + 4 * nodes + edges * if weighted { 8 } else { 4 } + FOOT as u64
}

/// Both arcs of every edge. Walking the smaller ends in order fills every row in order.
fn unfold(counts: &[u32], others: &[Node], strengths: &[f32], weighted: bool) -> Result<Graph, NotAGraph> {
    let nodes = counts.len();
    let mut offsets = vec![0u32; nodes + 1];
    let mut begin = 0usize;
    for (node, &count) in counts.iter().enumerate() {
        let wrong = NotAGraph::Row(node as Node);
        let row = others.get(begin..begin + count as usize).ok_or(wrong)?;
        let mut last = node as Node;
        for &other in row {
            if other <= last || other as usize >= nodes {
                return Err(wrong);
            }
            last = other;
            offsets[other as usize + 1] += 1;
        }
        offsets[node + 1] += count;
        begin += count as usize;
        if strengths.get(begin - count as usize..begin).is_some_and(|row| row.iter().any(|s| !(*s > 0.0 && *s <= 1.0)))
        {
            return Err(wrong);
        }
    }
    if begin != others.len() {
        return Err(NotAGraph::Row(nodes as Node));
    }
    for node in 0..nodes {
        offsets[node + 1] += offsets[node];
    }
    let mut next = offsets[..nodes].to_vec();
    let mut targets = vec![0; 2 * others.len()];
    let mut both = vec![0.0; if weighted { 2 * others.len() } else { 0 }];
    begin = 0;
    for (node, &count) in counts.iter().enumerate() {
        let end = begin + count as usize;
        let row = next[node] as usize..next[node] as usize + count as usize;
        targets[row.clone()].copy_from_slice(&others[begin..end]);
        for &other in &others[begin..end] {
            targets[next[other as usize] as usize] = node as Node;
            next[other as usize] += 1;
        }
        if weighted {
            both[row].copy_from_slice(&strengths[begin..end]);
            for (&other, &strength) in others[begin..end].iter().zip(&strengths[begin..end]) {
                both[next[other as usize] as usize - 1] = strength;
            }
        }
        begin = end;
    }
    Ok(Graph::of_rows(rows(offsets, targets, both)))
}

/// XXH64 with seed 0 (Collet, "xxHash fast digest algorithm", specification 0.1.1).
fn xxh64(bytes: &[u8]) -> u64 {
    const P: [u64; 5] = [
        0x9e37_79b1_85eb_ca87,
        0xc2b2_ae3d_27d4_eb4f,
        0x1656_67b1_9e37_79f9,
        0x85eb_ca77_c2b2_ae63,
        0x27d4_eb2f_1656_67c5,
    ];
    let round = |lane: u64, input: u64| lane.wrapping_add(input.wrapping_mul(P[1])).rotate_left(31).wrapping_mul(P[0]);
    let (blocks, rest) = bytes.as_chunks::<32>();
    let mut hash = if blocks.is_empty() {
        P[4]
    } else {
        let mut lanes = [P[0].wrapping_add(P[1]), P[1], 0, 0u64.wrapping_sub(P[0])];
        for block in blocks {
            for (lane, word) in lanes.iter_mut().zip(block.as_chunks::<8>().0) {
                *lane = round(*lane, u64::from_le_bytes(*word));
            }
        }
        let mixed =
            [1, 7, 12, 18].into_iter().zip(lanes).fold(0u64, |sum, (by, lane)| sum.wrapping_add(lane.rotate_left(by)));
        lanes.into_iter().fold(mixed, |hash, lane| (hash ^ round(0, lane)).wrapping_mul(P[0]).wrapping_add(P[3]))
    };
    hash = hash.wrapping_add(bytes.len() as u64);
    let (words, rest) = rest.as_chunks::<8>();
    for word in words {
        hash ^= round(0, u64::from_le_bytes(*word));
        hash = hash.rotate_left(27).wrapping_mul(P[0]).wrapping_add(P[3]);
    }
    let (halves, rest) = rest.as_chunks::<4>();
    for half in halves {
        hash ^= u64::from(u32::from_le_bytes(*half)).wrapping_mul(P[0]);
        hash = hash.rotate_left(23).wrapping_mul(P[1]).wrapping_add(P[2]);
    }
    for byte in rest {
        hash ^= u64::from(*byte).wrapping_mul(P[4]);
        hash = hash.rotate_left(11).wrapping_mul(P[0]);
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(P[1]);
    hash = (hash ^ (hash >> 29)).wrapping_mul(P[2]);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Tie;

    #[test]
    fn the_sum_is_the_published_one() {
        assert_eq!(xxh64(b""), 0xef46_db37_51d8_e999);
        assert_eq!(xxh64(b"a"), 0xd24e_c4f1_a98c_6e5b);
        assert_eq!(xxh64(b"abc"), 0x44bc_2cf5_ad77_0999);
        assert_eq!(xxh64(b"Nobody inspects the spammish repetition"), 0xfbce_a83c_8a37_8bf1);
    }

    #[test]
    fn a_file_gives_the_graph_back() {
        let tie = |from, to, strength| Tie { from, to, strength };
        for graph in [
            Graph::of_pairs(0, &[]),
            Graph::of_pairs(5, &[(3, 1), (1, 0), (4, 0)]),
            Graph::of_ties(4, &[tie(3, 1, 0.5), tie(1, 0, 0.25), tie(2, 3, 1.0)]).0,
        ] {
            assert_eq!(read(&write(&graph)), Ok(graph));
        }
    }

    #[test]
    fn each_damage_has_its_name() {
        let good = write(&Graph::of_pairs(3, &[(0, 1), (1, 2)]));
        let resummed = |mut bytes: Vec<u8>| {
            let body = bytes.len() - FOOT;
            let sum = xxh64(&bytes[..body]);
            bytes[body..].copy_from_slice(&sum.to_le_bytes());
            read(&bytes)
        };
        let with = |at: usize, byte: u8| {
            let mut bytes = good.clone();
            bytes[at] = byte;
            bytes
        };
        assert_eq!(read(b"STARNET1"), Err(NotAGraph::Header));
        assert_eq!(read(&with(0, b'x')), Err(NotAGraph::Header));
        assert_eq!(read(&good[..good.len() - 1]), Err(NotAGraph::Length(good.len() as u64)));
        assert_eq!(read(&with(8, 200)), Err(NotAGraph::Length(good.len() as u64 + 4 * 197)));
        assert_eq!(read(&with(HEADER, 9)), Err(NotAGraph::Checksum));
        assert_eq!(resummed(with(HEADER, 9)), Err(NotAGraph::Row(0)));
        assert_eq!(resummed(with(HEADER, 0)), Err(NotAGraph::Row(1)));
        assert_eq!(resummed(with(HEADER + 12, 0)), Err(NotAGraph::Row(0)));
        assert_eq!(resummed(with(HEADER + 16, 3)), Err(NotAGraph::Row(1)));
        assert_eq!(resummed(with(HEADER + 4, 0)), Err(NotAGraph::Row(3)));
    }
}
