//! Tables of ties and of nodes: CSV, TSV and semicolons, as Gephi, Kumu, spreadsheets and collections of networks
//! write them.
//!
//! The separator is the one most frequent in the first line; a file without any is separated by spaces. Lines that
//! begin with `#` or `%` are comments when the first line is one. Cells are trimmed. A cell that begins with `=`, `+`,
//! `-` or `@` is read and written as it is: these tables go from program to program, and a sign put before an id would
//! make it another id. Whoever opens one in a spreadsheet imports its columns as text.

mod columns;
mod edges;
mod nodes;
pub(crate) mod rows;
mod write;

pub(crate) use edges::read_table;
pub use nodes::{NodeReading, join, read_nodes};
pub use write::{FIELDS_MAX, write_edges, write_nodes};
