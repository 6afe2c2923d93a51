//! The bulk files of LittleSis, and the tables its editors add rows by.
//!
//! Entities and relationships are published as one JSON list each, all on one line: see [`entities`] and
//! [`relationships`], which read them element by element and never hold more than one. [`map`] brings the two together.
//!
//! Rows are LittleSis / Public Accountability Initiative's under CC BY-SA 4.0: who publishes them, or a set they were
//! merged into, names the source and keeps the licence.

mod bulk;
mod category;
mod map;
mod row;
mod stream;

pub use bulk::{BulkKind, BulkRow, BulkTable, read_bulk, write_bulk};
pub use category::{Category, Ends, Side};
pub(crate) use map::read_alone;
pub use map::{Chosen, map};
pub use row::{Entity, Relationship};
pub use stream::{ELEMENT_MAX, Streamed, entities, relationships};
