//! Two people, from the ask to the promises.

pub(crate) mod ask;
pub(crate) mod debrief;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod promise;
mod rules;
