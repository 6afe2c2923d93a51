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

/// Codes asked for by one mail address from one place: by place, so that a stranger cannot lock its owner out.
pub const SIGN_IN_BY_MAIL: Limit = Limit { name: "sign-in-mail", window: HOUR, most: 5 };
/// Codes asked for by one mail address from all places together, so that no mailbox is flooded.
pub const SIGN_IN_TO_MAIL: Limit = Limit { name: "sign-in-to-mail", window: HOUR, most: 20 };
/// Codes asked for from one place: a whole meeting may sign in through one Wi-Fi.
pub const SIGN_IN_BY_CLIENT: Limit = Limit { name: "sign-in-client", window: HOUR, most: 100 };
/// Wrong digits from one place. Right ones are given back, so that a meeting does not use them up.
pub const CODE_BY_CLIENT: Limit = Limit { name: "code-client", window: 15 * MINUTE, most: 30 };
/// Wrong digits for one mail address: more than one place has, so that a stranger cannot use up its owner's tries.
pub const CODE_BY_MAIL: Limit = Limit { name: "code-mail", window: 15 * MINUTE, most: 40 };
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
