//! A coalition's organizations: the list, a new one, its card, its delegates. Never their people.

pub(crate) mod again;
pub(crate) mod card;
pub(crate) mod delegates;
pub(crate) mod list;
pub(crate) mod make;
pub(crate) mod rules;

use starling_i18n::{Speech, Text};
use starling_record::figure::Total;
use starling_web::{Here, Oops};

/// These pages are a coalition's; in an organization's house they do not exist.
fn coalition_only(here: &Here) -> Result<(), Oops> {
    if here.house.coalition { Ok(()) } else { Err(Oops::Missing) }
}

/// A published total in words. Small numbers are never told, and neither is whether one is zero.
fn total(l: Speech, total: Option<Total>) -> Text {
    match total {
        Some(Total { value: Some(people), .. }) => l.t1("org-total", "n", people),
        Some(Total { value: None, .. }) => l.t("org-total-few"),
        None => l.t("org-total-none"),
    }
}
