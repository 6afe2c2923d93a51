//! Time is an argument.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::UNIX_EPOCH;

/// Microseconds since 1970-01-01T00:00:00Z, as stored.
pub type Micros = i64;

/// One second, in [`Micros`].
pub const SECOND: Micros = 1_000_000;
/// One minute, in [`Micros`].
pub const MINUTE: Micros = 60 * SECOND;
/// One hour, in [`Micros`].
pub const HOUR: Micros = 60 * MINUTE;
/// One day of 24 hours, in [`Micros`].
pub const DAY: Micros = 24 * HOUR;

/// Where the time comes from: the machine, or a hand that a test moves.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A clock that stands until it is set.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock standing at `at`.
    pub fn fixed(at: Micros) -> Clock {
        Clock::Fixed(Arc::new(AtomicI64::new(at)))
    }

    /// The time now.
    pub fn now(&self) -> Micros {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the clock everyone else is given")]
            Clock::System => {
                std::time::SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as Micros)
            }
            Clock::Fixed(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Moves a fixed clock forward; a system clock does not move.
    pub fn advance(&self, by: Micros) {
        if let Clock::Fixed(at) = self {
            at.fetch_add(by, Ordering::SeqCst);
        }
    }
}
