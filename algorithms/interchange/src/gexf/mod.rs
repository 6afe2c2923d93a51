//! GEXF, Gephi's own format, versions 1.1 to 1.3.
//!
//! Nested nodes are laid flat. The beginning and end of an edge become its dates, those of a node become fields; of
//! several spells the first beginning and the last end count. Of a value that changes with time the first is taken,
//! the others become fields of the same name. Gephi's usual size of a node, 10, is a scale of 1, and its heights grow
//! upwards where a [`Map`](crate::Map)'s grow downwards.
//!
//! Heymann, Bastian, Jacomy et al.: GEXF 1.2draft primer and 1.3 schema at gexf.net.

mod read;
mod write;

pub(crate) use read::read_text;
pub use write::write;

/// Gephi's usual size of a node.
const USUAL_SIZE: f64 = 10.0;
