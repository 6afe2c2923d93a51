//! Real conversations, where `../shared` lies beside the repository.

use std::path::PathBuf;

/// The file, if it is there.
pub fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")).join(path)).ok()
}

/// The file as JSON, if it is there.
pub fn json(path: &str) -> Option<serde_json::Value> {
    Some(serde_json::from_slice(&file(path)?).unwrap())
}
