//! Relationships: one-on-ones from the ask to the debrief, the promises made there, and whom one knows.
//!
//! All of it is between two people. Nobody else is shown that they met, what was said or what was promised, whatever
//! their role; how deep a tie is comes from what happened, and only its two ends see it.
//!
//! What it does **not** do: it sends no reminders by mail, it knows no teams yet, and it never ranks people.

mod one_on_one;
mod routes;
mod say;

pub use routes::routes;

/// The pages' sentences.
pub static MESSAGES: starling_i18n::Messages = starling_i18n::messages!("../messages");

#[cfg(test)]
mod tests {
    use std::path::Path;

    fn texts(folder: &Path, ending: &str, into: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("the crate's own folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                texts(&path, ending, into);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                into.push(std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }

    #[test]
    fn every_sentence_is_written_in_five_languages_and_spoken() {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut spoken = Vec::new();
        texts(&home.join("templates"), "html", &mut spoken);
        texts(&home.join("src"), "rs", &mut spoken);
        let used = starling_i18n::used_keys(spoken.iter().map(String::as_str));
        let messages = [&crate::MESSAGES];
        let mut problems = starling_i18n::check(&messages);
        problems.extend(starling_i18n::check_use(&messages, &used, &["said-", "problem-"]));
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
