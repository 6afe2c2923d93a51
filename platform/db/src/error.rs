//! What a database can answer instead of rows, and what a closure can.

use starling_kernel::Problem;

/// A failure of the database itself. Texts are for the log of the one who runs the machine; they hold no values.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DbError {
    /// A unique key refused the row.
    #[error("a unique key refused the row ({0})")]
    Unique(String),
    /// A foreign key or check refused the row.
    #[error("a constraint refused the row ({0})")]
    Constraint(String),
    /// Wall 2 refused the statement: it reached for another house's rows.
    #[error("the wall between houses refused the statement ({0})")]
    Wall(String),
    /// Two transactions met; trying again may work.
    #[error("transactions collided ({0})")]
    Collision(String),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The statement ran longer than it may.
    #[error("the statement was stopped")]
    Interrupted,
    /// Anything else.
    #[error("the database failed: {0}")]
    Other(String),
}

impl DbError {
    pub(crate) fn shape(what: &str) -> DbError {
        DbError::Other(what.to_owned())
    }

    /// Whether the same transaction may succeed when run again.
    pub fn may_retry(&self) -> bool {
        matches!(self, DbError::Collision(_))
    }
}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> DbError {
        use rusqlite::ErrorCode;
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => DbError::Interrupted,
            Some(ErrorCode::DiskFull) => DbError::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => DbError::Collision(text),
            Some(ErrorCode::AuthorizationForStatementDenied) => DbError::Wall(text),
            Some(ErrorCode::ConstraintViolation) if text.contains("UNIQUE") => DbError::Unique(text),
            Some(ErrorCode::ConstraintViolation) if text.contains(crate::wall::REFUSAL) => DbError::Wall(text),
            Some(ErrorCode::ConstraintViolation) => DbError::Constraint(text),
            _ if text.contains("prohibited") => DbError::Wall(text),
            _ => DbError::Other(text),
        }
    }
}

impl From<tokio_postgres::Error> for DbError {
    fn from(error: tokio_postgres::Error) -> DbError {
        let Some(server) = error.as_db_error() else { return DbError::Other(error.to_string()) };
        // The message names tables and keys; `detail` would quote the row and is left out.
        let text = server.message().to_owned();
        match server.code().code() {
            "23505" => DbError::Unique(text),
            "40001" | "40P01" | "55P03" => DbError::Collision(text),
            "42501" => DbError::Wall(text),
            "53100" => DbError::Full,
            "57014" => DbError::Interrupted,
            code if code.starts_with("23") => DbError::Constraint(text),
            code => DbError::Other(format!("{code} {text}")),
        }
    }
}

impl From<deadpool_postgres::PoolError> for DbError {
    fn from(error: deadpool_postgres::PoolError) -> DbError {
        match error {
            deadpool_postgres::PoolError::Backend(inner) => inner.into(),
            other => DbError::Other(other.to_string()),
        }
    }
}

/// Why a read or a write gave nothing.
#[derive(Debug, thiserror::Error)]
pub enum Fail {
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// There is no such thing, or it is not this actor's to see: the same answer for both.
    #[error("not found")]
    Missing,
    /// What was asked breaks a rule; nothing was written.
    #[error("refused")]
    Refused(Vec<Problem>),
    /// The record was changed by someone else since the form was opened.
    #[error("changed since")]
    Stale,
    /// Sealed text could not be opened, or could not be sealed.
    #[error("sealing failed: {0}")]
    Seal(String),
}

impl From<Problem> for Fail {
    fn from(problem: Problem) -> Fail {
        Fail::Refused(vec![problem])
    }
}
