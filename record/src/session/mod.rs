//! Login sessions: one per browser that signed in. A training session is a gathering.

mod device;
mod model;
mod store;

pub use device::Device;
pub use model::{Session, Visitor};
pub use store::{STATEMENTS, end, find, of_account, prune, revoke, revoke_all, start, touch};
