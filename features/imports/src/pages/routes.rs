//! Every address of this crate.

use starling_web::Routes;

/// The routes.
pub fn routes() -> Routes {
    vec![]
}
