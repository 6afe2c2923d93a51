//! Every SQL text has a name, and all of them stand in registries a test can walk.

use crate::value::{FromRow, Kind};
use std::marker::PhantomData;

/// What a statement is, without its row type.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// `crate::module::NAME`, unique.
    pub name: &'static str,
    /// The text, with `$1..$n` first used in rising order, which both engines number the same.
    pub sql: &'static str,
    /// The kinds of the columns that come back; empty for one that only writes.
    pub kinds: &'static [Kind],
}

/// A statement that gives rows of `T`.
#[derive(Debug)]
pub struct Select<T> {
    /// The text and its name.
    pub statement: Statement,
    row: PhantomData<fn() -> T>,
}

impl<T: FromRow> Select<T> {
    /// Made by [`statements!`](crate::statements).
    pub const fn new(name: &'static str, sql: &'static str) -> Select<T> {
        Select { statement: Statement { name, sql, kinds: T::KINDS }, row: PhantomData }
    }
}

/// A statement that writes and gives back how many rows it touched.
#[derive(Debug)]
pub struct Exec {
    /// The text and its name.
    pub statement: Statement,
}

impl Exec {
    /// Made by [`statements!`](crate::statements).
    pub const fn new(name: &'static str, sql: &'static str) -> Exec {
        Exec { statement: Statement { name, sql, kinds: &[] } }
    }
}

/// An `INSERT` of many rows at once: the text for one row, whose `VALUES (…)` is repeated.
///
/// PostgreSQL refuses `COPY` into tables under row-level security, so this is the bulk road on both engines.
#[derive(Debug)]
pub struct Many {
    /// The text for one row.
    pub statement: Statement,
}

impl Many {
    /// Made by [`statements!`](crate::statements). The text must read `INSERT INTO t (…) VALUES ($1, …, $n) …`.
    pub const fn new(name: &'static str, sql: &'static str) -> Many {
        Many { statement: Statement { name, sql, kinds: &[] } }
    }

    /// The text for `rows` rows of `columns` columns each.
    pub(crate) fn text(&self, rows: usize, columns: usize) -> String {
        let sql = self.statement.sql;
        let open = sql.find("VALUES (").expect("a Many statement has VALUES (") + "VALUES ".len();
        let close = open + sql[open..].find(')').expect("a closed VALUES list") + 1;
        let mut text = String::with_capacity(sql.len() + rows * columns * 6);
        text.push_str(&sql[..open]);
        for row in 0..rows {
            text.push_str(if row == 0 { "(" } else { ", (" });
            for column in 0..columns {
                if column > 0 {
                    text.push(',');
                }
                text.push('$');
                text.push_str(&(row * columns + column + 1).to_string());
            }
            text.push(')');
        }
        text.push_str(&sql[close..]);
        text
    }
}

/// The statements of one module; a crate lists its modules' registries, the server lists the crates'.
pub type Registry = &'static [&'static Statement];

/// Names SQL texts. `NAME: Row = "…"` selects, `NAME = "…"` writes, `many NAME = "…"` inserts many rows.
/// The module gets a `STATEMENTS` registry of all of them.
///
/// ```
/// use starling_db::statements;
/// statements! {
///     FIND: (starling_kernel::Id, String) = "SELECT id, name FROM tag WHERE house = $1 AND id = $2";
///     RENAME = "UPDATE tag SET name = $3 WHERE house = $1 AND id = $2";
/// }
/// assert_eq!(STATEMENTS.len(), 2);
/// ```
#[macro_export]
macro_rules! statements {
    (@one $(#[$meta:meta])* $name:ident : $row:ty = $sql:expr) => {
        $(#[$meta])* static $name: $crate::Select<$row> = $crate::Select::new(concat!(module_path!(), "::", stringify!($name)), $sql);
    };
    ($($(#[$meta:meta])* $($word:ident)+ $(: $row:ty)? = $sql:expr);* $(;)?) => {
        $($crate::statements!(@each [$(#[$meta])*] [$($word)+] [$($row)?] $sql);)*
        /// Every statement of this module, for the test that prepares them all.
        pub static STATEMENTS: $crate::Registry = &[$($crate::statements!(@name $($word)+)),*];
    };
    (@each [$(#[$meta:meta])*] [many $name:ident] [] $sql:expr) => {
        $(#[$meta])* static $name: $crate::Many = $crate::Many::new(concat!(module_path!(), "::", stringify!($name)), $sql);
    };
    (@each [$(#[$meta:meta])*] [$name:ident] [] $sql:expr) => {
        $(#[$meta])* static $name: $crate::Exec = $crate::Exec::new(concat!(module_path!(), "::", stringify!($name)), $sql);
    };
    (@each [$(#[$meta:meta])*] [$name:ident] [$row:ty] $sql:expr) => {
        $(#[$meta])* static $name: $crate::Select<$row> = $crate::Select::new(concat!(module_path!(), "::", stringify!($name)), $sql);
    };
    (@name many $name:ident) => { &$name.statement };
    (@name $name:ident) => { &$name.statement };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_repeats_its_values() {
        let many = Many::new("t", "INSERT INTO t (a, b) VALUES ($1, $2) ON CONFLICT DO NOTHING");
        assert_eq!(many.text(2, 2), "INSERT INTO t (a, b) VALUES ($1,$2), ($3,$4) ON CONFLICT DO NOTHING");
    }
}
