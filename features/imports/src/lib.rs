//! Bringing a list in: read, recognised, mapped, refused where it must not be kept, applied, taken back. Taking one
//! out.
//!
//! [`file`] is pure: bytes to drafts and problems. [`import`] keeps, applies and takes back. `pages` is what people
//! see of both.
//!
//! What it does **not** do: it shows no person (`starling-people` does), and a list it takes out holds only what the
//! reader may see.

pub mod file;
pub mod import;
mod pages;

pub use import::{from_file, workers};
pub use pages::routes;

use starling_db::Statement;

/// The pages' sentences.
pub static MESSAGES: starling_i18n::Messages = starling_i18n::messages!("../messages");

/// Every SQL text of this crate.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    [import::STATEMENTS, import::FILE_STATEMENTS, import::MADE_STATEMENTS].into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::MESSAGES;

    #[test]
    fn the_messages_are_whole_in_five_languages() {
        assert_eq!(starling_i18n::check(&[&starling_web::MESSAGES, &MESSAGES]), []);
    }
}
