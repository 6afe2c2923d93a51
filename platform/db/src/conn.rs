//! What a store is handed: one open transaction, bound to whoever is asking.

use crate::error::{DbError, Fail};
use crate::probe::Probe;
use crate::sql::Sql;
use crate::statement::{Exec, Many, Select};
use crate::value::{FromRow, Val};
use crate::{lite, pg};
use starling_kernel::{Id, Reach, Scope};
use std::ops::Deref;
use std::panic::Location;

/// Who a transaction runs for, as the database needs to know it.
pub trait Reaching: Clone + Send + Sync + 'static {
    /// How far the transaction sees.
    fn reach(&self) -> Reach;
}

impl Reaching for Scope {
    fn reach(&self) -> Reach {
        Scope::reach(self)
    }
}

/// Nobody in particular, in no house: global tables only, and the seats of one account when it is given.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anyone {
    account: Option<Id>,
}

impl Anyone {
    /// Global tables only.
    pub const NOBODY: Anyone = Anyone { account: None };

    /// Global tables and the seats of one account, whatever their houses.
    pub const fn account(account: Id) -> Anyone {
        Anyone { account: Some(account) }
    }
}

impl Reaching for Anyone {
    fn reach(&self) -> Reach {
        self.account.map_or(Reach::global(), Reach::seats_of)
    }
}

#[derive(Clone, Copy)]
pub(crate) enum Conn<'c> {
    Lite(&'c lite::Link),
    Pg(&'c pg::Link),
}

impl Conn<'_> {
    fn rows<T: FromRow>(self, sql: &str, values: &[Val]) -> Result<Vec<T>, DbError> {
        match self {
            Conn::Lite(link) => link.rows(sql, values),
            Conn::Pg(link) => link.rows(sql, values),
        }
    }

    fn exec(self, sql: &str, values: &[Val]) -> Result<u64, DbError> {
        match self {
            Conn::Lite(link) => link.exec(sql, values),
            Conn::Pg(link) => link.exec(sql, values),
        }
    }
}

/// An open transaction that may read. `S` is a [`Scope`] for a house's records, or [`Anyone`] for global tables.
pub struct Read<'c, S = Scope> {
    conn: Conn<'c>,
    scope: S,
    probe: Probe,
}

impl<'c, S> Read<'c, S> {
    pub(crate) fn new(conn: Conn<'c>, scope: S, probe: Probe) -> Read<'c, S> {
        Read { conn, scope, probe }
    }

    /// Who is asking.
    pub fn scope(&self) -> &S {
        &self.scope
    }

    /// All rows.
    pub fn all<T: FromRow>(&self, select: &Select<T>, values: &[Val]) -> Result<Vec<T>, Fail> {
        Ok(self.conn.rows(&self.probe.text(select.statement.name, select.statement.sql), values)?)
    }

    /// The first row, if any.
    pub fn opt<T: FromRow>(&self, select: &Select<T>, values: &[Val]) -> Result<Option<T>, Fail> {
        Ok(self.all(select, values)?.into_iter().next())
    }

    /// The first row; none is [`Fail::Missing`].
    pub fn one<T: FromRow>(&self, select: &Select<T>, values: &[Val]) -> Result<T, Fail> {
        self.opt(select, values)?.ok_or(Fail::Missing)
    }

    pub(crate) fn conn_for_check(&self) -> Conn<'c> {
        self.conn
    }

    /// The rows of a statement put together at run time. Probes know it by the line that runs it.
    #[track_caller]
    pub fn built<T: FromRow>(&self, sql: &Sql) -> Result<Vec<T>, Fail> {
        Ok(self.conn.rows(&self.probe.text_at(Location::caller(), sql.text()), sql.values())?)
    }
}

impl Read<'_, Scope> {
    /// The house, bound as `$1` of nearly every statement.
    pub fn house(&self) -> Id {
        self.scope.house()
    }
}

/// An open transaction that may write. It reads too; what it wrote is there for the rest of the closure, and for
/// everyone once the closure has returned and the transaction is committed.
pub struct Write<'c, S = Scope> {
    read: Read<'c, S>,
}

impl<'c, S> Deref for Write<'c, S> {
    type Target = Read<'c, S>;
    fn deref(&self) -> &Read<'c, S> {
        &self.read
    }
}

impl<'c, S> Write<'c, S> {
    pub(crate) fn new(read: Read<'c, S>) -> Write<'c, S> {
        Write { read }
    }

    /// Writes; gives the number of rows touched.
    pub fn exec(&self, exec: &Exec, values: &[Val]) -> Result<u64, Fail> {
        Ok(self.conn.exec(&self.probe.text(exec.statement.name, exec.statement.sql), values)?)
    }

    /// Writes; touching no row is [`Fail::Missing`].
    pub fn exec_some(&self, exec: &Exec, values: &[Val]) -> Result<(), Fail> {
        if self.exec(exec, values)? == 0 { Err(Fail::Missing) } else { Ok(()) }
    }

    /// Inserts many rows, a few thousand values to a statement. Every row must have as many values as the statement's
    /// one.
    pub fn many(&self, many: &Many, rows: &[Vec<Val>]) -> Result<u64, Fail> {
        let Some(columns) = rows.first().map(Vec::len) else { return Ok(0) };
        let mut touched = 0;
        let mut rest = rows;
        // Powers of two, so that few different texts are ever prepared.
        while !rest.is_empty() {
            let most = (2048 / columns).clamp(1, rest.len());
            let take = 1_usize << most.ilog2();
            let values: Vec<Val> = rest[..take].iter().flatten().cloned().collect();
            touched += self.conn.exec(&self.probe.text(many.statement.name, &many.text(take, columns)), &values)?;
            rest = &rest[take..];
        }
        Ok(touched)
    }

    /// Writes with a statement put together at run time; gives the number of rows touched.
    #[track_caller]
    pub fn exec_built(&self, sql: &Sql) -> Result<u64, Fail> {
        Ok(self.conn.exec(&self.probe.text_at(Location::caller(), sql.text()), sql.values())?)
    }

    /// The moment before anything else in a closure that checks and then writes: waits until no other such closure of
    /// this house is open. On SQLite the single writer already is this lock.
    pub fn lock(&self, house: Id) -> Result<(), Fail> {
        if let Conn::Pg(link) = self.conn {
            link.exec("INSERT INTO owner_lock (house) VALUES ($1) ON CONFLICT DO NOTHING", &[Val::Id(house)])?;
            link.rows::<Id>("SELECT house FROM owner_lock WHERE house = $1 FOR UPDATE", &[Val::Id(house)])?;
        }
        Ok(())
    }
}
