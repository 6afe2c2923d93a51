//! Accounts: who can sign in. An account is not a person: a household may share one mail address over several
//! accounts, and one account may have seats, each with its own person record, in several houses.

mod model;
mod store;

pub use model::Account;
pub use store::{STATEMENTS, any, by_mail, find, mails, make, rename, speak, visit};
