//! Signing in, sessions, seats, invitations, and the first owner of an instance.
//!
//! There are no passwords. An address is proven by six digits typed into the browser that asked, or by the link in the
//! same letter; a seat is bound by a personal invitation. Nothing here tells whether an address is known: asking for a
//! code runs the same statements and shows the same page for every address.
//!
//! What it does **not** do: second factors are not here yet, an account cannot change its address, and no letter is
//! sent again by itself: whoever waits asks anew.

mod account;
mod cookies;
mod doors;
mod invitation;
mod routes;
mod seat;
mod session;
mod setup;
mod sign_in;
mod subject;
mod text;

pub use doors::doors;
pub use routes::routes;
pub use sign_in::sign_in_unproven;

/// This crate's sentences. The names of roles (`role-…`) are here too.
pub static MESSAGES: starling_i18n::Messages = starling_i18n::messages!("../messages");

#[cfg(test)]
mod tests {
    use super::MESSAGES;
    use std::path::Path;

    fn texts(directory: &Path, into: &mut Vec<String>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                texts(&path, into);
            } else {
                into.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn messages_are_whole_and_spoken() {
        let all = [&starling_web::MESSAGES, &MESSAGES];
        assert_eq!(starling_i18n::check(&all), []);
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut written = Vec::new();
        for folder in ["src", "templates", "../../platform/web/templates"] {
            texts(&here.join(folder), &mut written);
        }
        let used = starling_i18n::used_keys(written.iter().map(String::as_str));
        // Built at run time: names of roles, lines after a form, problems of seats that the store finds.
        let built = ["role-", "said-", "seat-last-steward", "seat-no-role", "oops-", "nav-"];
        let wrong = starling_i18n::check_use(&all, &used, &built);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
