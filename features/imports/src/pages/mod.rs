//! What people see of imports and exports.

mod routes;

pub use routes::routes;
