//! What a test may do to the statements of a running database: see which run, and change one. Nothing of it is set in a
//! server, and then a statement's own text is passed on as it is.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::panic::Location;
use std::sync::{Arc, Mutex};

/// Makes the text to run out of a statement's own.
pub type Rewrite = Arc<dyn Fn(&str) -> String + Send + Sync>;

type Seen = Arc<Mutex<BTreeSet<(String, String)>>>;

/// Carried by every transaction.
#[derive(Clone, Default)]
pub(crate) struct Probe {
    forgotten: Option<(String, Rewrite)>,
    seen: Option<Seen>,
}

impl Probe {
    pub(crate) fn forget(&mut self, statement: Option<(String, Rewrite)>) {
        self.forgotten = statement;
    }

    pub(crate) fn watch(&mut self, on: bool) {
        self.seen = on.then(Seen::default);
    }

    pub(crate) fn take(&self) -> BTreeSet<(String, String)> {
        let taken = |seen: &Seen| std::mem::take(&mut *seen.lock().expect("nothing panics while holding the names"));
        self.seen.as_ref().map(taken).unwrap_or_default()
    }

    /// The text to run for a statement with a name.
    pub(crate) fn text<'a>(&self, name: &str, sql: &'a str) -> Cow<'a, str> {
        if let Some(seen) = &self.seen {
            let ran = (name.to_owned(), sql.to_owned());
            seen.lock().expect("nothing panics while holding the names").insert(ran);
        }
        match &self.forgotten {
            Some((forgotten, rewrite)) if forgotten == name => Cow::Owned(rewrite(sql)),
            _ => Cow::Borrowed(sql),
        }
    }

    /// The text to run for a statement put together at run time.
    pub(crate) fn text_at<'a>(&self, place: &Location<'_>, sql: &'a str) -> Cow<'a, str> {
        if self.seen.is_none() && self.forgotten.is_none() {
            return Cow::Borrowed(sql);
        }
        self.text(&format!("{}:{}", place.file(), place.line()), sql)
    }
}
