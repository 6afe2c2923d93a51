//! How names, phone numbers, mail addresses and places are written: their normal forms, skeletons and search terms.
//! Pure functions of a text; no I/O, no state.
//!
//! Three questions are answered here, each with its own strictness:
//!
//! | question | function | wrong answers cost |
//! |---|---|---|
//! | Whom does this search mean? | [`query`] against [`terms_of_name`], [`terms_of_phone`], [`terms_of_mail`] | a longer list |
//! | Is this row of an import that person? | equal [`phone`] or [`mail`] **and** [`agree`]ing given names | two people made one |
//! | In what order do people stand? | [`sort_key`] | a look further down |
//!
//! # A worked example
//!
//! ```
//! use starling_names::{agree, clean_name, given, mail, phone, query, sort_key, terms_of_mail, terms_of_name, terms_of_phone};
//!
//! // What arrives, and what is kept.
//! let name = clean_name("  Xaliimo   Cabdi Xasan ").unwrap();
//! let number = phone("(612) 555-0123", "1").unwrap();
//! let address = mail("Xaliimo.X@Example.org ").unwrap();
//! assert_eq!(name, "Xaliimo Cabdi Xasan");
//! assert_eq!(number.e164, "+16125550123");
//! assert_eq!(sort_key(&name), "xaliimo cabdi xasan");
//!
//! // One row a term: term(house, term, party), with a plain b-tree over (house, term).
//! let mut terms = terms_of_name(&name);
//! terms.extend(terms_of_phone(&number.e164));
//! terms.extend(terms_of_mail(&address));
//!
//! // Whatever is typed becomes groups of look-ups; each group must be answered.
//! for typed in ["halima hassan", "Xal", "حسن", "612 555", "0123", "xaliimo.x@", "abdi 0123"] {
//!     assert!(query(typed).finds(&terms), "{typed}");
//! }
//! assert!(!query("halima hussein").finds(&terms));
//!
//! // An import row with the same phone is the same person only if the given names agree.
//! assert!(agree(given(&name), given("Halima A. Hassan")));
//! assert!(!agree(given(&name), given("Hamdi A. Hassan")));
//! ```
//!
//! # What a skeleton is not
//!
//! Every reading (Somali, Oromo, Arabic, Hmong, Spanish, English) is tried on every word alike, and a skeleton only
//! brings spellings together. **Nothing may be derived from a name about its bearer**: not origin, language,
//! religion or gender. No function here says which reading matched.

mod bridge;
mod clean;
mod fold;
mod given;
mod hmong;
mod latin;
mod mail;
mod phone;
mod place;
mod query;
mod shape;
mod skeleton;
mod tables;
mod terms;

pub use clean::{NAME_MAX, NameProblem, clean_name};
pub use fold::{fold, words};
pub use given::{agree, given, sort_key};
pub use mail::mail;
pub use phone::{Phone, phone, shown_phone};
pub use place::place;
pub use query::{Match, Query, query};
pub use skeleton::{skeleton, skeletons, sounds_alike};
pub use terms::{terms_of_mail, terms_of_name, terms_of_phone};
