//! GraphML, the exchange format of yEd, NetworkX, igraph and Gephi.
//!
//! Nested graphs are laid flat. Of ports and hyperedges nothing is kept; each is noted. Keys are understood by their
//! `attr.name`, as the columns of a table are. From the drawings of yEd labels and places are taken.
//!
//! Brandes, Eiglsperger, Herman, Himsolt, Marshall: GraphML Progress Report, Graph Drawing 2001; the primer and
//! schema 1.1 at graphml.graphdrawing.org.

mod read;
mod write;

pub(crate) use read::read_text;
pub use write::write;
