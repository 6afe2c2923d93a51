//! Network files of other tools, read and written: edge lists, GraphML, GEXF, Oligrapher, Kumu, LittleSis.
//!
//! [`read`] takes any bytes and gives a [`Map`] with what was wrong in them, or says in one word why it cannot.
//! It never panics and never takes more memory than a fixed multiple of the file.
//!
//! ```
//! use starling_interchange::{Direction, Format, Reason, read, table};
//!
//! let file = "Source,Target,Type,Weight\nana,bea,Directed,0.5\nbea,,Directed,1\ncleo,cleo,Directed,much\n";
//! let reading = read("ties.csv", file.as_bytes()).unwrap();
//! assert_eq!(reading.format, Format::Edges);
//!
//! let map = &reading.map;
//! assert_eq!(map.nodes.iter().map(|node| node.id.as_str()).collect::<Vec<_>>(), ["ana", "bea", "cleo"]);
//! assert_eq!((map.ties[0].from, map.ties[0].to, map.ties[0].strength), (0, 1, Some(0.5)));
//! assert_eq!(map.ties[0].direction, Direction::Forth);
//!
//! let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
//! assert_eq!(problems, [
//!     "line 3: an end of the tie is missing; it was left out",
//!     "line 4: `much` is no number",
//!     "line 4: a tie from `cleo` to itself",
//! ]);
//! assert!(table::write_edges(map).contains("\nana,bea,,,directed,,0.5,"));
//! ```

mod build;
mod date;
mod draft;
pub mod gexf;
pub mod graphml;
mod ids;
mod json;
mod kumu;
pub mod littlesis;
mod map;
pub mod oligrapher;
mod problem;
mod sniff;
pub mod table;
mod text;
mod words;
mod xml;

pub use date::{Date, When};
pub use map::{Annotation, Caption, Direction, Map, Node, Tie};
pub use problem::{LISTED_MAX, Problem, Reason, Unreadable};
pub use sniff::Format;

use build::Builder;
use sniff::Outside;

/// A file as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What kind of file it was.
    pub format: Format,
    /// What it holds.
    pub map: Map,
    /// What was wrong, by line; at most [`LISTED_MAX`].
    pub problems: Vec<Problem>,
    /// How many more problems there were.
    pub unlisted: usize,
}

/// Reads a network file of any known format. The name is a file's name; its ending helps where the bytes could be
/// several things.
///
/// A tie that ends at an id no node has: in a table the node is made, since ids are all a table of ties has; in the
/// formats that list their nodes (GraphML, GEXF, Oligrapher, Kumu) the tie is left out and noted.
///
/// # Errors
/// See [`Unreadable`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Reading, Unreadable> {
    let text = text::decode(bytes);
    if text.text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut builder = Builder::default();
    if let Some(line) = text.guessed {
        builder.note(line, Reason::Guessed);
    }
    match sniff::outside(name, &text.text) {
        Outside::Table => table::read_table(&text.text, builder),
        Outside::Json => read_json(&text.text, builder),
        Outside::Xml => read_xml(&text.text, builder),
        Outside::LittleSis => littlesis::read_alone(&text.text, builder),
    }
}

fn read_json(text: &str, builder: Builder) -> Result<Reading, Unreadable> {
    let tree = json::parse(text)?;
    if let Some(words) = kumu::words_of(&tree) {
        return Ok(kumu::read_tree(&tree, words, builder));
    }
    if oligrapher::is_oligrapher(&tree) {
        return Ok(oligrapher::read_tree(&tree, builder));
    }
    Err(Unreadable::Unknown)
}

fn read_xml(text: &str, builder: Builder) -> Result<Reading, Unreadable> {
    let mut xml = xml::Xml::new(text);
    while let Some(step) = xml.step()? {
        if let xml::Step::Open(root) = step {
            return match root.name.as_str() {
                "graphml" => graphml::read_text(text, builder),
                "gexf" => gexf::read_text(text, builder),
                _ => Err(Unreadable::Unknown),
            };
        }
    }
    Err(Unreadable::Unknown)
}
