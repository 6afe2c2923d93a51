//! The records: who, tied how, met when, promised what, changed when.
//!
//! A store here is a synchronous function that takes a [`Read`](starling_db::Read) or [`Write`](starling_db::Write),
//! which carry the [`Scope`](starling_kernel::Scope). It gives what the scope reaches and no more: people out of reach
//! are [`Fail::Missing`](starling_db::Fail::Missing), fields out of sight are empty. Every statement names its house,
//! and the database beneath shows no other.
//!
//! People are read whole ([`person::load`]), listed in pages ([`person::page`]) and saved along one road
//! ([`person::save`]) inside a change set ([`change::Saving`]), which can be taken back ([`change::undo()`]).
//!
//! What it does **not** do: it sends nothing, draws no page, holds no sentence in any language, and reads no clock;
//! the time is an argument.

pub mod account;
pub mod audit;
pub mod bin;
pub mod change;
pub mod code;
pub mod commitment;
pub mod depth;
pub mod facet;
pub mod field;
pub mod figure;
pub mod filter;
pub mod gathering;
pub mod holder;
pub mod house;
pub mod household;
pub mod invitation;
pub mod key;
pub mod matching;
pub mod note;
pub mod organization;
pub mod person;
pub mod place;
pub mod rate;
mod reach;
pub mod read_log;
pub mod saved_list;
pub mod schema;
pub mod seat;
pub mod session;
pub mod tag;
pub mod tie;

use starling_db::{Registry, Statement};

/// Every statement with a name, for the tests that prepare them all and that forget their predicates in turn. Those put
/// together at run time (lists of people, matching) are tried by their modules' own tests.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    let registries: [Registry; 24] = [
        account::STATEMENTS,
        audit::STATEMENTS,
        bin::STATEMENTS,
        code::STATEMENTS,
        commitment::STATEMENTS,
        facet::STATEMENTS,
        field::STATEMENTS,
        figure::STATEMENTS,
        holder::STATEMENTS,
        house::STATEMENTS,
        household::STATEMENTS,
        invitation::STATEMENTS,
        key::STATEMENTS,
        note::STATEMENTS,
        organization::STATEMENTS,
        person::store::STATEMENTS,
        place::STATEMENTS,
        rate::STATEMENTS,
        reach::STATEMENTS,
        read_log::STATEMENTS,
        saved_list::STATEMENTS,
        seat::STATEMENTS,
        session::STATEMENTS,
        tag::STATEMENTS,
    ];
    let several = change::statements().chain(gathering::statements());
    registries.into_iter().flatten().copied().chain(several).chain(tie::STATEMENTS.iter().copied())
}
