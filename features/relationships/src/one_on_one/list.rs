//! What waits for the reader, and whom they know.

use super::rules::{Sorted, sorted};
use askama::Template;
use starling_i18n::Text;
use starling_kernel::{Id, Micros};
use starling_record::commitment::{self, Commitment, State};
use starling_record::depth::{self, Depth};
use starling_record::gathering::{self, Near, OneOnOne};
use starling_web::{Answer, Frame, Here};

/// More than anyone holds in a year, or keeps in mind.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "one-on-ones.html")]
struct ListPage {
    f: Frame,
    /// The reader's own record here; without one nobody can meet them.
    me: Option<Id>,
    sorted: Sorted,
    promises: Vec<Commitment>,
    quiet: Vec<Near>,
    near: Vec<Near>,
    now: Micros,
}

impl ListPage {
    fn depth(&self, tie: &Near) -> Text {
        self.f.l.t1("one-depth", "depth", Depth::of(tie, self.now).word())
    }

    fn ago(&self, at: &Micros) -> Text {
        self.f.l.ago(self.now, at)
    }

    fn when(&self, one: &OneOnOne) -> Option<Text> {
        one.time.starts.map(|at| self.f.l.date_time(at, self.f.zone()))
    }

    fn date(&self, at: &Micros) -> Text {
        self.f.l.date_short(at, self.f.zone())
    }

    fn is_late(&self, promise: &Commitment) -> bool {
        promise.due.is_some_and(|due| due < self.now)
    }

    fn promise(&self, promise: &Commitment) -> Text {
        super::promise::line(self.f.l, promise, self.me)
    }

    fn answers(&self, promise: &Commitment) -> &'static [State] {
        super::promise::answers(promise.state)
    }
}

/// The page.
pub(crate) async fn page(here: Here) -> Answer {
    let now = here.now();
    let read =
        here.read(move |r| Ok((gathering::mine(r, MOST)?, commitment::open(r, MOST)?, gathering::near(r, MOST)?)));
    let (all, promises, near) = read.await?;
    let quiet = near.iter().filter(|tie| depth::is_quiet(tie, now)).cloned().collect();
    let page =
        ListPage { f: here.frame(), me: here.scope.party(), sorted: sorted(all, now), promises, quiet, near, now };
    here.page(&page)
}
