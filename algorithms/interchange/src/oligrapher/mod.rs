//! The drawings of Oligrapher, LittleSis' editor of maps.
//!
//! Three ages of its JSON are read: `entities`, `rels` and `texts` in lists (1); `nodes`, `edges` and `captions` by id
//! with everything under `display` (2); the same, flat (3 and 4). The graph may stand bare, under `graph`, or under
//! `graph_data` as the editor saves it. The newest is written.
//!
//! | in the file | in a [`Map`](crate::Map) |
//! |---|---|
//! | `arrow` `"1->2"`, `true` | [`Direction::Forth`](crate::Direction) |
//! | `arrow` `"2->1"`, `"left"` | `Back` |
//! | `arrow` `"both"` | `Both` |
//! | `arrow` `null`, `false` | `None` |
//! | `dash` true: a tie of the past | `current` no. False says nothing: not dashed is not the same as current |
//! | `is_current`, `is_directional` (first age) | `current`, `direction` |
//! | `edgeIds`, `x1` … `s2`, `status` | not kept: they follow from the rest |
//!
//! What Oligrapher has no place for (type, strength, dates, money, fields) is written under `starling` in each node
//! and edge. Oligrapher keeps names it does not know, and the reader here takes it back.

mod read;
mod write;

pub(crate) use read::{is_oligrapher, read_tree};
pub use write::write;
