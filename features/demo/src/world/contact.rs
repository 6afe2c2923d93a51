//! Ways to reach people that reach nobody.
//!
//! Mail goes to subdomains of `example.org` and `example.net` (RFC 2606). Phones are `555-0100` to `555-0199`, kept
//! for fiction in every area code of North America; beyond 70,000 numbers the rest of the `555` exchange is used, which
//! is given out to nobody.

use super::World;
use super::houses::PLANS;

/// The area code of the characters.
const CHARACTERS: u16 = 729;

/// Digits that begin every phone of the house at `position` in a world with canaries.
pub(super) fn marked_prefix(position: usize) -> String {
    format!("+17{:02}555", 30 + position)
}

/// Every usable area code: second digit 0 to 8, never `N11`, never `555`, never the characters' own.
const AREAS: [u16; 710] = {
    let mut areas = [0; 710];
    let (mut code, mut at) = (200, 0);
    while code < 1000 {
        if code / 10 % 10 != 9 && code % 100 != 11 && code != 555 && code != CHARACTERS {
            areas[at] = code;
            at += 1;
        }
        code += 1;
    }
    areas
};

/// A phone: `index` is two for each person, one of their own and one of their home.
pub(super) fn phone(world: &World, position: usize, index: usize) -> String {
    if world.canaries {
        return format!("{}{:04}", marked_prefix(position), index % 10_000);
    }
    let at = index * PLANS.len() + position;
    match at.checked_sub(AREAS.len() * 100) {
        None => format!("+1{}55501{:02}", AREAS[at / 100], at % 100),
        Some(over) => format!("+1{}555{}", AREAS[over / 7000 % AREAS.len()], 2000 + over % 7000),
    }
}

/// A character's phone; `place` is theirs in the cast.
pub(super) fn character_phone(world: &World, position: usize, number: usize, place: usize) -> String {
    if world.canaries { phone(world, position, 2 * number) } else { format!("+1{CHARACTERS}5550{}", 130 + place) }
}

/// A mail address no one else has: `number` in the house and the house make it so.
pub(super) fn mail(name: &str, position: usize, number: usize) -> String {
    const HOSTS: [&str; 4] = ["heron.example.org", "mail.example.net", "bend.example.org", "post.example.net"];
    let tail = number * PLANS.len() + position;
    format!("{name}{tail}@{}", HOSTS[tail % HOSTS.len()])
}

/// The mail address of an account.
pub(super) fn account_mail(key: &str) -> String {
    format!("{key}@people.example.org")
}
