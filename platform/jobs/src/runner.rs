//! Picks jobs up, one at a time.

use crate::store::{self, Job};
use starling_db::{Anyone, Db, Fail};
use starling_kernel::Clock;
use starling_kernel::clock::{MINUTE, Micros, SECOND};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// How long a slice may take before another server may believe its worker dead.
const LEASE: Micros = 2 * MINUTE;
/// How often a job that fails is tried before it is given up.
pub const ATTEMPTS: i64 = 5;

/// What a worker says after a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// There is more to do; go on at once.
    More,
    /// Look again at this time.
    At(Micros),
    /// Done.
    Done,
}

/// A worker: does one slice of a job.
pub type Work = Arc<dyn Fn(Job) -> Pin<Box<dyn Future<Output = Result<Next, Fail>> + Send>> + Send + Sync>;

/// Runs jobs until told to stop.
pub struct Runner {
    db: Db,
    clock: Clock,
    bell: Arc<Notify>,
    workers: HashMap<&'static str, Work>,
}

impl Runner {
    /// A runner without workers.
    pub fn new(db: Db, clock: Clock, bell: Arc<Notify>) -> Runner {
        Runner { db, clock, bell, workers: HashMap::new() }
    }

    /// Adds the worker for a kind of job.
    #[must_use]
    pub fn on<F, R>(mut self, kind: &'static str, work: F) -> Runner
    where
        F: Fn(Job) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Next, Fail>> + Send + 'static,
    {
        self.workers.insert(kind, Arc::new(move |job| Box::pin(work(job))));
        self
    }

    /// Takes back what a killed process of this machine had claimed. Only for the one server of an SQLite file; on
    /// PostgreSQL leases run out instead.
    pub async fn free_all(&self) -> Result<u64, Fail> {
        self.db.write(Anyone::NOBODY, store::free_all).await
    }

    /// Works until `stop` is rung; finishes the slice at hand first.
    pub async fn run(&self, stop: Arc<Notify>) {
        loop {
            let worked = match self.step().await {
                Ok(worked) => worked,
                Err(error) => {
                    tracing::error!(%error, "the job runner could not look for work");
                    false
                }
            };
            let pause = if worked { Duration::ZERO } else { Duration::from_secs(1) };
            tokio::select! {
                () = stop.notified() => return,
                () = self.bell.notified(), if !worked => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Does one slice of one due job; `false` when there is none.
    pub async fn step(&self) -> Result<bool, Fail> {
        let now = self.clock.now();
        let Some(job) = self.db.write(Anyone::NOBODY, move |w| store::claim(w, now, LEASE)).await? else {
            return Ok(false);
        };
        let (id, attempts) = (job.id, job.attempts);
        let Some(work) = self.workers.get(job.kind.as_str()) else {
            tracing::error!(kind = job.kind, "there is no worker for this kind of job");
            self.db.write(Anyone::NOBODY, move |w| store::give_up(w, id)).await?;
            return Ok(true);
        };
        let kind = job.kind.clone();
        let outcome = work(job).await;
        let now = self.clock.now();
        match outcome {
            Ok(Next::Done) => self.db.write(Anyone::NOBODY, move |w| store::finish(w, id)).await?,
            Ok(Next::More) => self.db.write(Anyone::NOBODY, move |w| store::later(w, id, now, 0)).await?,
            Ok(Next::At(at)) => self.db.write(Anyone::NOBODY, move |w| store::later(w, id, at, 0)).await?,
            Err(error) if attempts < ATTEMPTS => {
                tracing::warn!(kind, %error, attempts, "a job failed and will be tried again");
                let at = now + SECOND * (1 << attempts.min(10));
                self.db.write(Anyone::NOBODY, move |w| store::later(w, id, at, attempts)).await?;
            }
            Err(error) => {
                tracing::error!(kind, %error, "a job was given up");
                self.db.write(Anyone::NOBODY, move |w| store::give_up(w, id)).await?;
            }
        }
        Ok(true)
    }
}
