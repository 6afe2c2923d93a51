//! Where files and peers are. Both may be missing.

use std::path::{Path, PathBuf};

/// A file that a row needs.
#[derive(Clone, Copy)]
pub enum File {
    /// Real data, beside the repository.
    Shared(&'static str),
    /// Made by `bin/peers`.
    Made(&'static str),
    /// The work makes its own.
    None,
}

/// The synthetic network, `from to` a line, each pair once.
pub const SIMPLE: File = File::Made("tools/synth/simple.txt");
/// The same with a strength.
pub const WEIGHTED: File = File::Made("tools/synth/weighted.txt");
/// 20,000 nodes of it.
pub const SMALL: File = File::Made("tools/synth/small.txt");
/// A tenth of a LittleSis bulk file, unpacked.
pub const BULK: File = File::Made("tools/bulk/relationships.json");

impl File {
    /// Its path.
    pub fn path(self) -> PathBuf {
        match self {
            File::Shared(path) => root().join("../shared/data").join(path),
            File::Made(path) => peers().join(path),
            File::None => PathBuf::from("-"),
        }
    }

    /// How it is called in a message.
    pub fn name(self) -> &'static str {
        match self {
            File::Shared(path) | File::Made(path) => path,
            File::None => "nothing",
        }
    }

    /// Whether it can be read.
    pub fn is_here(self) -> bool {
        matches!(self, File::None) || self.path().exists()
    }
}

/// The repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// What `bin/peers` builds: the folder in `STARLING_PEERS`, or one among the user's caches.
pub fn peers() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = || set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    set("STARLING_PEERS").or_else(|| cache().map(|cache| cache.join("starling-peers"))).unwrap_or_default()
}
