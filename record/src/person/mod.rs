//! People: read whole, listed in pages, saved along one road.

pub(crate) mod content;
mod list;
mod model;
mod rules;
pub(crate) mod save;
pub(crate) mod store;

pub use content::norm;
pub use list::{Listing, Page, Row, ids, page};
pub use model::{Channel, Consent, ExternalId, FieldValue, Need, NeedKind, Person, State, Tagged, Way, WayKind};

pub use save::{Saved, create_many, save};
pub use store::load;
