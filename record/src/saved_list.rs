//! Saved lists: a name for a filter, looked through anew whenever it is opened.

use crate::filter::Filter;
use crate::tag::clean;
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros, Problem};

row! {
    struct Row { id: Id, name: String, filter: String, by_account: Option<Id>, created: i64 }
}

/// A saved list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedList {
    /// The list.
    pub id: Id,
    /// As it was written.
    pub name: String,
    /// The filter's text, as [`Filter`] shows and [`parse`](crate::filter::parse) reads it.
    pub filter: String,
    /// The account that made it.
    pub by_account: Option<Id>,
    /// When.
    pub created: Micros,
}

statements! {
    ALL: Row = "SELECT id, name, filter, by_account, created FROM saved_list WHERE house = $1 ORDER BY created, id";
    ONE: Row = "SELECT id, name, filter, by_account, created FROM saved_list WHERE house = $1 AND id = $2";
    ADD = "INSERT INTO saved_list (house, id, name, filter, by_account, created) VALUES ($1, $2, $3, $4, $5, $6)";
    CHANGE = "UPDATE saved_list SET name = $1, filter = $2 WHERE house = $3 AND id = $4";
    REMOVE = "DELETE FROM saved_list WHERE house = $1 AND id = $2";
}

fn list(row: Row) -> SavedList {
    SavedList { id: row.id, name: row.name, filter: row.filter, by_account: row.by_account, created: row.created }
}

/// Every saved list of the house, by folded name.
pub fn all(r: &Read) -> Result<Vec<SavedList>, Fail> {
    let mut lists: Vec<SavedList> = r.all(&ALL, vals![r.house()])?.into_iter().map(list).collect();
    lists.sort_by_cached_key(|list| starling_names::fold(&list.name));
    Ok(lists)
}

/// One saved list.
///
/// # Errors
/// [`Fail::Missing`] without such a list.
pub fn load(r: &Read, id: Id) -> Result<SavedList, Fail> {
    r.one(&ONE, vals![r.house(), id]).map(list)
}

fn refuse_taken(w: &Write, name: &str, except: Option<Id>) -> Result<(), Fail> {
    // Names are unique by their folded form, for which the table has no column: two at once wait for each other.
    w.lock(w.house())?;
    let folded = starling_names::fold(name);
    let taken = |list: &SavedList| starling_names::fold(&list.name) == folded && Some(list.id) != except;
    if all(w)?.iter().any(taken) {
        return Err(Problem::of("name", "problem-name-taken").with("name", name).into());
    }
    Ok(())
}

/// Saves a filter under a name.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none, or is another list's.
pub fn make(w: &Write, name: &str, filter: &Filter, now: Micros) -> Result<Id, Fail> {
    let name = clean(name)?;
    refuse_taken(w, &name, None)?;
    let id = Id::new();
    w.exec(&ADD, vals![w.house(), id, name, filter.to_string(), w.scope().account(), now])?;
    Ok(id)
}

/// Gives a list another name or filter.
///
/// # Errors
/// [`Fail::Refused`] for a name that is none or taken; [`Fail::Missing`] without such a list.
pub fn change(w: &Write, id: Id, name: &str, filter: &Filter) -> Result<(), Fail> {
    let name = clean(name)?;
    refuse_taken(w, &name, Some(id))?;
    w.exec_some(&CHANGE, vals![name, filter.to_string(), w.house(), id])
}

/// Removes a list. The people on it stay.
///
/// # Errors
/// [`Fail::Missing`] without such a list.
pub fn remove(w: &Write, id: Id) -> Result<(), Fail> {
    w.exec_some(&REMOVE, vals![w.house(), id])
}
