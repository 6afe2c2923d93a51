//! The limits.

use starling_kernel::Micros;
use starling_kernel::clock::{HOUR, MINUTE};

/// So many times in a window, for one subject.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The word before the subject in the table.
    pub name: &'static str,
    /// The window's length; windows stand fast, so at most twice the limit falls into any such span.
    pub window: Micros,
    /// How many are let through.
    pub most: i64,
}

/// Codes asked for by one mail address, whoever asks.
pub const SIGN_IN_BY_MAIL: Limit = Limit { name: "sign-in-mail", window: HOUR, most: 5 };
/// Codes asked for from one place.
pub const SIGN_IN_BY_CLIENT: Limit = Limit { name: "sign-in-client", window: HOUR, most: 20 };
/// Codes tried from one place.
pub const CODE_BY_CLIENT: Limit = Limit { name: "code-client", window: 15 * MINUTE, most: 10 };
/// Codes tried for one mail address: wider, so that a stranger cannot use up someone's tries with two codes.
pub const CODE_BY_MAIL: Limit = Limit { name: "code-mail", window: 15 * MINUTE, most: 30 };
/// Tries at making the first owner, whoever tries.
pub const SETUP: Limit = Limit { name: "setup", window: HOUR, most: 20 };

impl Limit {
    /// The subject as it is stored: the limit's word and the first half of a keyed hash, in hexadecimal.
    pub(super) fn subject(&self, hash: &[u8; 32]) -> String {
        use std::fmt::Write;
        let mut subject = format!("{}:", self.name);
        for byte in &hash[..16] {
            let _ = write!(subject, "{byte:02x}");
        }
        subject
    }

    /// The start of the window `now` falls into.
    pub(super) fn since(&self, now: Micros) -> Micros {
        now - now.rem_euclid(self.window)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_stand_fast() {
        let limit = Limit { name: "x", window: 100, most: 1 };
        for (now, since) in [(0, 0), (99, 0), (100, 100), (250, 200), (-1, -100)] {
            assert_eq!(limit.since(now), since, "{now}");
        }
        assert_eq!(limit.subject(&[0xAB; 32]), format!("x:{}", "ab".repeat(16)));
    }
}
