//! One server per data directory.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Another server already holds the data directory.
#[derive(Debug, thiserror::Error)]
#[error("another Starling is already running on this data directory")]
pub struct AlreadyRunning;

/// Held by a serving process for as long as it runs; the operating system lets go of it when the process ends, however
/// it ends.
#[derive(Debug)]
pub struct ProcessLock {
    _file: File,
}

impl ProcessLock {
    /// Takes the lock of the directory, or says who has it.
    pub fn take(directory: &Path) -> std::io::Result<Result<ProcessLock, AlreadyRunning>> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(directory.join("lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Ok(ProcessLock { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(Err(AlreadyRunning)),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
