//! Home, the house's own page, and the organizations of a coalition.
//!
//! Home answers "what is my next step?" from what exists: `home/rules.rs` decides, purely. A coalition's pages show its
//! organizations and the totals they chose to publish, never their people: nothing here reads another house. What
//! stands in two houses (a membership, a published total) is written twice, each time in the house's own scope, in an
//! order that makes a repeat harmless.
//!
//! What it does **not** do: it seats nobody of a coalition in a member organization, and it derives nothing about
//! people.

mod home;
mod house;
mod letter;
mod organization;
mod publish;
mod routes;
mod say;
mod store;

pub use publish::{PUBLISH, work, workers};
pub use routes::routes;
pub use store::STATEMENTS;

/// The pages' sentences.
pub static MESSAGES: starling_i18n::Messages = starling_i18n::messages!("../messages");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let problems = starling_i18n::check(&[&starling_web::MESSAGES, &MESSAGES]);
        assert!(problems.is_empty(), "{problems:#?}");
    }

    #[test]
    fn every_step_stream_and_change_has_its_words() {
        let texts = MESSAGES.text(starling_kernel::Language::En);
        let steps = home::rules::WORDS
            .iter()
            .flat_map(|word| ["", "-lead", "-go"].map(|part| format!("home-step-{word}{part}")));
        let streams = starling_record::facet::Stream::ALL.iter().map(|stream| format!("stream-{}", stream.word()));
        let changes = starling_record::change::SetKind::ALL.iter().map(|kind| format!("home-change-{}", kind.word()));
        for key in steps.chain(streams).chain(changes) {
            assert!(texts.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
        }
    }
}
