//! `starling budget`.

use crate::Failure;
use clap::Args;
use std::io::Write;
use std::path::PathBuf;

/// What is asked.
#[derive(Args)]
pub struct Budget {
    /// The file
    file: PathBuf,
    /// As one JSON object
    #[arg(long)]
    json: bool,
}

impl Budget {
    pub(crate) fn run(self, _out: &mut dyn Write, _notes: &mut dyn Write) -> Result<(), Failure> {
        Err(Failure::Input(format!("{}: not here yet ({})", self.file.display(), self.json)))
    }
}
