//! What is logged, kept to be searched.

use std::io;
use std::sync::{Mutex, Once, PoisonError};
use tracing_subscriber::EnvFilter;

static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static BEGUN: Once = Once::new();

struct Kept;

impl io::Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Keeps everything this process logs from now on, however little it matters.
pub fn capture() {
    BEGUN.call_once(|| {
        let filter = EnvFilter::new("info,starling=trace");
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(|| Kept).init();
    });
}

/// What was kept.
pub fn taken() -> String {
    let lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&lines).into_owned()
}

/// How many errors and warnings were logged so far.
pub fn errors() -> usize {
    let lines = taken();
    lines.matches(" ERROR ").count() + lines.matches(" WARN ").count()
}
