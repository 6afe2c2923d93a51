//! What the pages say: messages, numbers and dates in the five languages.
//!
//! A crate keeps its sentences in `messages/{en,es,so,hmn,ar}.ftl`, registers them once, and the server builds one
//! [`Catalog`] out of all of them. A page is given a [`Speech`], a copyable handle that speaks one language:
//!
//! ```
//! use starling_i18n::{Catalog, Messages, messages};
//! use starling_kernel::Language;
//!
//! // in a feature's lib.rs, where the folder is named from the file: messages!("../messages")
//! static MESSAGES: Messages = messages!("../messages");
//!
//! let catalog = Catalog::build(&[]).expect("the platform's own messages parse").forever();
//! let l = catalog.speech(Language::Es);
//! assert_eq!(l.t1("ago-days", "n", 3).replace(['\u{2068}', '\u{2069}'], ""), "hace 3 días");
//! assert_eq!(l.plain().number(1_234_567), "1,234,567");
//! ```
//!
//! In a template: `{{ l.t("people-title") }}`, `{{ l.t1("people-count", "n", count) }}`,
//! `title="{{ l.plain().t("menu") }}"`. Texts come back as plain strings, so the template escapes them; nothing here
//! is ever marked as safe HTML.
//!
//! Values are wrapped in the Unicode isolates U+2068 and U+2069, so that an Arabic name cannot turn the words around
//! it in an English sentence. Isolates are right in the flow of a page and wrong in attributes, mail subjects and CSV:
//! [`Speech::plain`] gives the same messages without them.
//!
//! # Plurals
//!
//! Forms go by the cardinal rules of CLDR 46: English and Somali have `one` and `other`; Spanish has `many` too, for
//! whole millions ("1 000 000 **de** personas"); Hmong has `other` alone; Arabic has all six, by the last two digits
//! (103 as 3, 111 as 11). Fluent's own rules are older and differ in the last three, so every select on a variable is
//! sent through a function of ours when the catalog is built; texts are written as ever, `{ $n -> … }`. A select may
//! name a number up to 102 (`[0]`), not a greater one. Always write `*[other]`.
//!
//! # Hmong
//!
//! CLDR has no Hmong, and no native speaker has reviewed ours yet. Months are counted, days of the week keep their
//! English names after *Hnub* and are left out where they would be short, and times go by the 24-hour clock.
//!
//! # What it does not do
//!
//! It does not choose the language (the web floor does), sort names (the names crate does), or translate what people
//! wrote. It does no currency and no fractions beyond [`Speech::decimal`]. It never panics over a missing message in
//! a shipped binary: it falls to English, then shows the key between ⟨⟩; [`check()`] is the test that keeps that from
//! happening.

mod catalog;
pub mod check;
mod dates;
mod messages;
mod number;
mod plural;
mod speech;
pub mod used;
mod value;

pub use catalog::Catalog;
pub use check::{CatalogProblem, check, check_use};
pub use messages::Messages;
pub use speech::{Speech, Text};
pub use used::used_keys;
pub use value::{Args, ToValue, Value};

/// The platform's own messages: dates, relative times. Every catalog has them.
pub static MESSAGES: Messages = messages!("../messages");
