//! What goes into a statement and what comes out of it.

use crate::error::DbError;
use rusqlite::types::{ToSqlOutput, ValueRef};
use starling_kernel::Id;
use tokio_postgres::types::{IsNull, ToSql, Type};
use uuid::Uuid;

/// A value bound to a statement. There are no floats and no booleans: money and times are integers, flags 0 and 1.
/// The order is that of a key, so that rows can be sorted before they are written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Val {
    /// No value.
    Null,
    /// A whole number, also times in microseconds.
    Int(i64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
    /// An identifier.
    Id(Id),
}

macro_rules! into_val {
    ($($from:ty => $to:expr),* $(,)?) => { $(impl From<$from> for Val { fn from(value: $from) -> Val { ($to)(value) } })* };
}
into_val!(
    i64 => Val::Int,
    i32 => |n: i32| Val::Int(n.into()),
    u32 => |n: u32| Val::Int(n.into()),
    usize => |n: usize| Val::Int(i64::try_from(n).unwrap_or(i64::MAX)),
    bool => |yes: bool| Val::Int(yes.into()),
    String => Val::Text,
    &String => |text: &String| Val::Text(text.clone()),
    &str => |text: &str| Val::Text(text.to_owned()),
    Vec<u8> => Val::Blob,
    &[u8] => |bytes: &[u8]| Val::Blob(bytes.to_vec()),
    Id => Val::Id,
    &Id => |id: &Id| Val::Id(*id),
);
impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(value: Option<T>) -> Val {
        value.map_or(Val::Null, Into::into)
    }
}

/// Values for a statement, each turned into a [`Val`].
#[macro_export]
macro_rules! vals {
    ($($value:expr),* $(,)?) => { &[$($crate::Val::from($value)),*][..] };
}

impl rusqlite::ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Val::Null => ValueRef::Null,
            Val::Int(n) => ValueRef::Integer(*n),
            Val::Text(text) => ValueRef::Text(text.as_bytes()),
            Val::Blob(bytes) => ValueRef::Blob(bytes),
            Val::Id(id) => ValueRef::Blob(id.bytes()),
        }))
    }
}

impl ToSql for Val {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut tokio_postgres::types::private::BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Val::Null => Ok(IsNull::Yes),
            Val::Int(n) if *ty == Type::INT4 => i32::try_from(*n)?.to_sql(ty, out),
            Val::Int(n) => n.to_sql(ty, out),
            Val::Text(text) => text.to_sql(ty, out),
            Val::Blob(bytes) => bytes.to_sql(ty, out),
            Val::Id(id) => id.0.to_sql(ty, out),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    tokio_postgres::types::to_sql_checked!();
}

/// The kind of a column, as both engines can tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `bigint` / `INTEGER`.
    Int,
    /// `text`.
    Text,
    /// `bytea` / `BLOB`.
    Blob,
    /// `uuid` / `BLOB` of sixteen bytes.
    Id,
}

/// One row of a result, of either engine.
pub enum Row<'a> {
    /// From SQLite.
    Lite(&'a rusqlite::Row<'a>),
    /// From PostgreSQL.
    Pg(&'a tokio_postgres::Row),
}

impl Row<'_> {
    /// The value of column `index`, counted from 0.
    pub fn get<T: Get>(&self, index: usize) -> Result<T, DbError> {
        T::get(self, index)
    }
}

/// A type a column can be read as.
pub trait Get: Sized {
    /// The column's kind.
    const KIND: Kind;
    /// Reads column `index`.
    fn get(row: &Row<'_>, index: usize) -> Result<Self, DbError>;
}

macro_rules! get {
    ($($ty:ty, $kind:ident);* $(;)?) => { $(
        impl Get for $ty {
            const KIND: Kind = Kind::$kind;
            fn get(row: &Row<'_>, index: usize) -> Result<$ty, DbError> {
                Ok(match row { Row::Lite(row) => row.get(index)?, Row::Pg(row) => row.try_get(index)? })
            }
        }
        impl Get for Option<$ty> {
            const KIND: Kind = Kind::$kind;
            fn get(row: &Row<'_>, index: usize) -> Result<Option<$ty>, DbError> {
                Ok(match row { Row::Lite(row) => row.get(index)?, Row::Pg(row) => row.try_get(index)? })
            }
        }
    )* };
}
get!(i64, Int; String, Text; Vec<u8>, Blob);

fn lite_id(row: &rusqlite::Row<'_>, index: usize) -> Result<Option<Id>, DbError> {
    let bytes: Option<[u8; 16]> = row.get(index)?;
    Ok(bytes.map(|bytes| Id(Uuid::from_bytes(bytes))))
}
impl Get for Option<Id> {
    const KIND: Kind = Kind::Id;
    fn get(row: &Row<'_>, index: usize) -> Result<Option<Id>, DbError> {
        match row {
            Row::Lite(row) => lite_id(row, index),
            Row::Pg(row) => Ok(row.try_get::<_, Option<Uuid>>(index)?.map(Id)),
        }
    }
}
impl Get for Id {
    const KIND: Kind = Kind::Id;
    fn get(row: &Row<'_>, index: usize) -> Result<Id, DbError> {
        Option::<Id>::get(row, index)?.ok_or_else(|| DbError::shape("an id was null"))
    }
}
impl Get for bool {
    const KIND: Kind = Kind::Int;
    fn get(row: &Row<'_>, index: usize) -> Result<bool, DbError> {
        Ok(i64::get(row, index)? != 0)
    }
}

/// A result row as a type. Made by [`row!`](crate::row) for structs; scalars and tuples have it already.
pub trait FromRow: Sized + Send + 'static {
    /// The kinds of the columns, in order.
    const KINDS: &'static [Kind];
    /// Reads the row.
    fn from_row(row: &Row<'_>) -> Result<Self, DbError>;
}

macro_rules! scalars {
    ($($ty:ty),*) => { $(impl FromRow for $ty {
        const KINDS: &'static [Kind] = &[<$ty as Get>::KIND];
        fn from_row(row: &Row<'_>) -> Result<$ty, DbError> { row.get(0) }
    })* };
}
scalars!(i64, String, Id, Vec<u8>, Option<i64>, Option<String>, Option<Id>, Option<Vec<u8>>);

macro_rules! tuples {
    ($(($($name:ident $index:tt),*)),*) => { $(impl<$($name: Get + Send + 'static),*> FromRow for ($($name,)*) {
        const KINDS: &'static [Kind] = &[$(<$name as Get>::KIND),*];
        fn from_row(row: &Row<'_>) -> Result<Self, DbError> { Ok(($(row.get::<$name>($index)?,)*)) }
    })* };
}
tuples!((A 0, B 1), (A 0, B 1, C 2), (A 0, B 1, C 2, D 3), (A 0, B 1, C 2, D 3, E 4), (A 0, B 1, C 2, D 3, E 4, F 5));

/// Declares structs that are rows: the fields are the columns, in order.
///
/// ```
/// starling_db::row! {
///     /// A tag of the house.
///     pub struct Tag { pub id: starling_kernel::Id, pub name: String }
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident : $ty:ty),* $(,)? })*) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        $vis struct $name { $($(#[$fmeta])* $fvis $field: $ty),* }
        impl $crate::FromRow for $name {
            const KINDS: &'static [$crate::Kind] = &[$(<$ty as $crate::Get>::KIND),*];
            fn from_row(row: &$crate::Row<'_>) -> Result<Self, $crate::DbError> {
                let mut index = 0_usize..;
                Ok($name { $($field: row.get::<$ty>(index.next().expect("a range without end"))?),* })
            }
        }
    )* };
}
