//! Every address of this crate.

use crate::{home, house, organization};
use starling_kernel::Policy::{HouseHome, HouseWrite, OrganizationKeep, OrganizationList, SignedIn};
use starling_web::{Routes, get, post};

/// The routes.
pub fn routes() -> Routes {
    vec![
        get("/people", SignedIn, home::last::page),
        get("/imports", SignedIn, home::last::page),
        get("/organizations", SignedIn, home::last::page),
        get("/o/{slug}", HouseHome, home::last::closed),
        get("/o/{slug}/", HouseHome, home::pages::page),
        get("/o/{slug}/house", HouseWrite, house::pages::page),
        post("/o/{slug}/house", HouseWrite, house::pages::save),
        post("/o/{slug}/house/coalitions/{id}", HouseWrite, house::coalitions::answer),
        get("/o/{slug}/organizations", OrganizationList, organization::list::page),
        post("/o/{slug}/organizations", OrganizationKeep, organization::make::save),
        get("/o/{slug}/organizations/new", OrganizationKeep, organization::make::page),
        get("/o/{slug}/organizations/{id}", OrganizationList, organization::card::page),
        post("/o/{slug}/organizations/{id}", OrganizationKeep, organization::card::save),
        post("/o/{slug}/organizations/{id}/delegates", OrganizationKeep, organization::delegates::add),
        post("/o/{slug}/organizations/{id}/delegates/{person}/end", OrganizationKeep, organization::delegates::end),
        post("/o/{slug}/organizations/{id}/steward", OrganizationKeep, organization::again::steward),
        post("/o/{slug}/organizations/{id}/ask", OrganizationKeep, organization::again::ask),
        post("/o/{slug}/organizations/{id}/end", OrganizationKeep, organization::again::end),
    ]
}
