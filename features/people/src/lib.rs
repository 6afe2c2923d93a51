//! Keeping people: the list and its search, the person's page, notes, tags, fields, saved lists, the bin, what was
//! done and undo.
//!
//! Each folder is one page or a few that belong together: `rules.rs` is pure and tested, `pages.rs` reads, writes and
//! shows. All SQL is the record's; whose rows and which fields a reader gets is decided there, and these pages show
//! what they are given and say why the rest is not there.
//!
//! What it does **not** do: it brings no lists in and takes none out (`starling-imports`), and it knows no seats.

mod bin;
mod change;
mod edit;
mod field;
mod list;
mod note;
mod person;
mod routes;
mod saved;
mod say;
mod tag;

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
        let built = [
            "said-",
            "problem-",
            "name-",
            "people-why-",
            "people-hidden-",
            "people-phone-",
            "people-mail-",
            "people-web-",
            "people-access-",
            "people-culture-",
            "people-field-unreadable",
        ];
        problems.extend(starling_i18n::check_use(&messages, &used, &built));
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
