//! Reading files of people. Pure: bytes in, drafts and problems out; no store, no clock, no page.
//!
//! The way of a file: [`sniff()`] or [`Reader::open`] tell its [`Shape`] or its [`FileProblem`]; [`recognise`] the
//! program it comes from; [`propose()`] what each column becomes, with what is refused and why; a person corrects the
//! [`Mapping`]; [`row()`] makes of each [`Record`] a [`Draft`] and its problems. [`CsvWriter`] is the way out.
//!
//! What it does **not** do: it decides nothing about people already known, keeps nothing, and holds no sentence that
//! a page would show.

mod common;
pub mod decode;
pub mod draft;
pub mod headers;
pub mod limits;
pub mod mapping;
pub mod people;
pub mod problem;
mod propose;
pub mod read;
pub mod refuse;
mod refused;
pub mod row;
pub mod samples;
pub mod sniff;
mod split;
pub mod target;
pub mod values;
pub mod vendor;
mod vendors;
pub mod write;

pub use draft::{Draft, DraftAddress, DraftLanguage, DraftName, DraftPhone, RowProblem, Wrong};
pub use headers::{Header, Headers};
pub use mapping::{Column, Denied, Mapping};
pub use problem::{Broken, BrokenRow, FileKind, FileProblem};
pub use propose::propose;
pub use read::{Reader, Record};
pub use refuse::Refusal;
pub use row::row;
pub use sniff::{Shape, sniff};
pub use target::{
    AddressPart, Channel, ConsentState, Ignored, LanguageUse, NamePart, PhoneKind, Sense, Target, ValueMeaning,
};
pub use vendor::{Vendor, recognise};
pub use write::CsvWriter;

#[cfg(test)]
mod tests;
