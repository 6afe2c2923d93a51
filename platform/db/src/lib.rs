//! One SQL text on SQLite and PostgreSQL, and wall 2 on both.
//!
//! Everything above speaks to a database through four things: [`Db::read`] and [`Db::write`], which run a plain
//! synchronous closure inside one transaction bound to one [`Scope`](starling_kernel::Scope); [`statements!`], which
//! names every SQL text so that a test can prepare all of them on both engines; [`row!`], which says what comes back;
//! and [`Table`], from which the filtered views, triggers and policies of wall 2 are made.
//!
//! What it does **not** do: it maps no objects, builds no SQL from words a person typed ([`Sql`] takes only literals
//! and bound values), and holds no outside connection during a write.

mod check;
mod conn;
mod db;
mod error;
mod lite;
mod lock;
mod migrate;
mod pg;
mod probe;
mod sql;
mod statement;
mod value;
mod wall;

pub use check::{Mismatch, check};
pub use conn::{Anyone, Reaching, Read, Write};
pub use db::{Db, Engine, Opening, Place};
pub use error::{DbError, Fail};
pub use lock::{AlreadyRunning, ProcessLock};
pub use migrate::Migration;
pub use probe::Rewrite;
pub use sql::Sql;
pub use statement::{Exec, Many, Registry, Select, Statement};
pub use value::{FromRow, Get, Kind, Row, Val};
pub use wall::{Table, Wall};
