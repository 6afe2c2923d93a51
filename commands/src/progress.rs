//! How far long work is, on a terminal.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Says how far work is, at most five times a second and only after the first second, so that short work stays quiet
/// and a pipe gets nothing. It may be told from several threads.
pub struct Progress {
    what: &'static str,
    shows: bool,
    begin: Instant,
    last: Mutex<Option<Instant>>,
}

impl Progress {
    /// Progress of `what`, such as "paths".
    pub fn of(what: &'static str) -> Progress {
        Progress { what, shows: std::io::stderr().is_terminal(), begin: Instant::now(), last: Mutex::new(None) }
    }

    /// `done` of `of` steps are done.
    pub fn tell(&self, done: usize, of: usize) {
        const QUIET: Duration = Duration::from_secs(1);
        const BETWEEN: Duration = Duration::from_millis(200);
        if !self.shows || self.begin.elapsed() < QUIET {
            return;
        }
        let mut last = self.last.lock().expect("no thread panics while it holds this");
        if last.is_some_and(|last| last.elapsed() < BETWEEN) {
            return;
        }
        *last = Some(Instant::now());
        // A terminal that is gone is no reason to stop the work.
        let _ = write!(std::io::stderr(), "\r{}: {done} of {of}\u{1b}[K", self.what);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.last.get_mut().is_ok_and(|last| last.is_some()) {
            let _ = write!(std::io::stderr(), "\r\u{1b}[K");
        }
    }
}
