//! Organizations in coalitions.
//!
//! A membership stands in two houses, each time over a card and a `member` tie, and each house writes only its own:
//! in the coalition's house a card of the organization, in the organization's house a card of the coalition. The id of
//! such a card is the id of the house it stands for, so that making it twice is harmless. Nothing reads across.
//!
//! Delegates are people of the coalition's own house, tied to the organization's card.

mod model;
mod store;

pub use model::{MADE, Membership, Other, State};
pub use store::{
    STATEMENTS, all_delegates, answer, delegate, delegates, end, end_delegate, invite, know, memberships, one,
};
