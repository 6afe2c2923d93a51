//! Checking SQL without a macro bound to one engine: every registered text is prepared on the engine at hand and what
//! it gives is compared with the row that is meant to read it.

use crate::db::Db;
use crate::statement::Statement;

/// A statement this engine refuses, or whose columns are not the row's.
#[derive(Debug)]
pub struct Mismatch {
    /// The statement's name.
    pub name: &'static str,
    /// What is wrong.
    pub what: String,
}

/// Prepares every statement; an empty answer is the good one.
pub async fn check(db: &Db, statements: impl IntoIterator<Item = &'static Statement>) -> Vec<Mismatch> {
    let mut wrong = Vec::new();
    for statement in statements {
        if let Err(what) = db.columns(statement.sql.to_owned(), statement.kinds).await {
            wrong.push(Mismatch { name: statement.name, what });
        }
    }
    wrong
}
