//! Wall 2: the database itself shows one house at a time.
//!
//! From one declaration a table gets, on PostgreSQL, forced row-level security keyed by `SET LOCAL app.house`; on
//! SQLite, a temporary view of the same name that hides the table (temporary names win), an authorizer that refuses
//! the table itself, and temporary triggers that refuse writes outside the house. Both were tried: see `trust.md` §2
//! in the papers this project started from, and `docs/walls.md` for what happens when a predicate is forgotten.

use starling_kernel::Id;
use std::fmt::Write as _;

/// How a table is walled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wall {
    /// Not walled: the list of these may only shrink.
    Global,
    /// Rows of the current house.
    House,
    /// Rows of the current house; those of the commons may be read as well.
    Commons,
    /// Rows of the current house, or of the current account in any house.
    Seat,
}

/// A table and its wall.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The table's name.
    pub name: &'static str,
    /// Its wall.
    pub wall: Wall,
}

/// The word in a refused write's message by which it is recognised.
pub(crate) const REFUSAL: &str = "wall between houses";

impl Table {
    /// Declares a table.
    pub const fn new(name: &'static str, wall: Wall) -> Table {
        Table { name, wall }
    }

    fn lite_visible(&self, row: &str) -> Option<String> {
        let commons = Id::COMMONS.0.simple();
        match self.wall {
            Wall::Global => None,
            Wall::House => Some(format!("{row}house = current_house()")),
            Wall::Commons => Some(format!("({row}house = current_house() OR {row}house = x'{commons}')")),
            Wall::Seat => Some(format!("({row}house = current_house() OR {row}account = current_account())")),
        }
    }

    fn lite_writable(&self, row: &str) -> Option<String> {
        match self.wall {
            Wall::Global => None,
            Wall::House | Wall::Commons => Some(format!("{row}house = current_house()")),
            Wall::Seat => self.lite_visible(row),
        }
    }

    /// The temporary view that stands before the table on SQLite.
    pub(crate) fn lite_view(&self) -> Option<String> {
        let visible = self.lite_visible("")?;
        Some(format!("CREATE TEMP VIEW {0} AS SELECT * FROM main.{0} WHERE {visible};", self.name))
    }

    /// The temporary triggers that refuse foreign writes on SQLite.
    pub(crate) fn lite_triggers(&self) -> Option<String> {
        let name = self.name;
        let (new, old) = (self.lite_writable("NEW.")?, self.lite_writable("OLD.")?);
        let mut out = String::new();
        for (event, condition) in [
            ("INSERT", format!("({new}) IS NOT 1")),
            ("UPDATE", format!("({old}) IS NOT 1 OR ({new}) IS NOT 1")),
            ("DELETE", format!("({old}) IS NOT 1")),
        ] {
            let _ = write!(
                out,
                "CREATE TEMP TRIGGER wall_{name}_{event} BEFORE {event} ON main.{name} WHEN {condition} \
                 BEGIN SELECT RAISE(ABORT, '{REFUSAL}: {name}'); END;"
            );
        }
        Some(out)
    }

    /// Row-level security for PostgreSQL, safe to run again.
    pub(crate) fn pg_policies(&self) -> Option<String> {
        let name = self.name;
        let house = "nullif(current_setting('app.house', true), '')::uuid";
        let account = "nullif(current_setting('app.account', true), '')::uuid";
        let mut out = format!(
            "ALTER TABLE {name} ENABLE ROW LEVEL SECURITY; ALTER TABLE {name} FORCE ROW LEVEL SECURITY; \
             DROP POLICY IF EXISTS own ON {name}; DROP POLICY IF EXISTS wider ON {name}; "
        );
        let _ = match self.wall {
            Wall::Global => return None,
            Wall::House | Wall::Commons => {
                write!(out, "CREATE POLICY own ON {name} USING (house = {house}) WITH CHECK (house = {house});")
            }
            Wall::Seat => write!(
                out,
                "CREATE POLICY own ON {name} USING (house = {house} OR account = {account}) \
                 WITH CHECK (house = {house} OR account = {account});"
            ),
        };
        if self.wall == Wall::Commons {
            let _ = write!(out, "CREATE POLICY wider ON {name} FOR SELECT USING (house = '{}');", Id::COMMONS);
        }
        Some(out)
    }
}
