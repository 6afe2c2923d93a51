//! What a house says of itself, and what a coalition's house says of the organizations in it: words, places, issues,
//! streams, languages; and to which coalitions an organization publishes its totals.
//!
//! A facet hangs on a party of the house it stands in: the house's own party, or a card. Nobody's person carries one.

mod model;
mod store;

pub use model::{Facets, Kind, Said, Stream};
pub use store::{STATEMENTS, all, of, publish_to, publishes, set};
