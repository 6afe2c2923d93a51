//! A crate's sentences, as it registers them.

use starling_kernel::Language;

/// The Fluent texts of one crate. Made by [`messages!`](crate::messages!).
#[derive(Debug)]
pub struct Messages {
    /// The crate's name, for reports.
    pub owner: &'static str,
    /// One text per language, in the order of [`Language::ALL`].
    pub texts: [&'static str; 5],
}

impl Messages {
    /// The text in `language`.
    pub fn text(&self, language: Language) -> &'static str {
        self.texts[language as usize]
    }
}

/// Takes in the five files `en.ftl`, `es.ftl`, `so.ftl`, `hmn.ftl` and `ar.ftl` of a folder, which is named from the
/// source file that uses the macro: `pub static MESSAGES: Messages = messages!("../messages");`.
#[macro_export]
macro_rules! messages {
    ($folder:literal) => {
        $crate::Messages {
            owner: env!("CARGO_PKG_NAME"),
            texts: [
                include_str!(concat!($folder, "/en.ftl")),
                include_str!(concat!($folder, "/es.ftl")),
                include_str!(concat!($folder, "/so.ftl")),
                include_str!(concat!($folder, "/hmn.ftl")),
                include_str!(concat!($folder, "/ar.ftl")),
            ],
        }
    };
}

/// Marks a string as a message key, so that [`used_keys`](crate::used_keys) finds it where no call to `t` stands
/// beside it: `Err(Problem::invalid(key!("people-name-missing")))`.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_in_the_order_of_the_languages() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, place, "{language:?}");
            assert!(crate::MESSAGES.text(language).contains("month-1 = "), "{language:?}");
        }
    }
}
