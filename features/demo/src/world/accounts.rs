//! Who can sign in: every character with a seat; one account when the same key sits in two houses.

use super::canary::Marker;
use super::cast::CAST;
use super::houses::{self, PLANS};
use super::model::{Account, Seat};
use super::{cast, contact, ids};
use starling_kernel::Roles;

/// All accounts, in the order of their first seats.
pub(super) fn all(canaries: bool) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::new();
    for character in CAST {
        let Some((key, role, state)) = character.seat else { continue };
        let position = houses::position(character.house).expect("every character lives in a house of the table");
        let number = cast::of(character.house)
            .position(|(_, other)| other.seat.is_some_and(|seat| seat.0 == key))
            .expect("the character is in the cast");
        let person = ids::person(position, number);
        let seat = Seat { house: character.house, person, roles: Roles::of(&[role]), state };
        match accounts.iter_mut().find(|account| account.key == key) {
            Some(account) => account.seats.push(seat),
            None => accounts.push(Account {
                key,
                id: ids::account(accounts.len()),
                name: character.name.to_owned(),
                mail: contact::account_mail(key),
                language: character.language,
                blurb: character.blurb,
                seats: vec![seat],
            }),
        }
    }
    if canaries {
        for (number, account) in accounts.iter_mut().enumerate() {
            mark(number, account);
        }
    }
    accounts
}

/// An account with seats in two houses is shown in both, and belongs to neither.
fn mark(number: usize, account: &mut Account) {
    let code = match account.seats.as_slice() {
        [seat] => houses::position(seat.house).map_or("account", |at| PLANS[at].code),
        _ => "account",
    };
    Marker::new(code, number).account(account);
}
