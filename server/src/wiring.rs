//! Who is in the house: every feature's routes, messages, statements and workers, listed once.

use starling_db::{Db, Statement};
use starling_i18n::{Catalog, CatalogProblem, Messages};
use starling_jobs::Runner;
use starling_kernel::{Clock, Policy};
use starling_keys::Ring;
use starling_mail::Mailer;
use starling_web::{App, Assets, Config, NavItem, Routes};
use std::sync::Arc;

/// The main navigation, in order.
static NAV: &[NavItem] = &[
    NavItem { path: "", key: "nav-today", icon: "today", policy: Policy::HouseHome, shown: (true, true) },
    NavItem {
        path: "organizations",
        key: "nav-organizations",
        icon: "org",
        policy: Policy::OrganizationList,
        shown: (false, true),
    },
    NavItem { path: "people", key: "nav-people", icon: "people", policy: Policy::PeopleList, shown: (true, true) },
    NavItem {
        path: "one-on-ones",
        key: "nav-one-on-ones",
        icon: "person",
        policy: Policy::OneOnOne,
        shown: (true, true),
    },
    NavItem { path: "imports", key: "nav-imports", icon: "upload", policy: Policy::ImportRun, shown: (true, true) },
    NavItem { path: "house", key: "nav-house", icon: "house", policy: Policy::HouseWrite, shown: (true, true) },
];

/// Every route; those of the demo only when it is one, so that a real instance has no trace of them.
pub fn routes(demo: bool) -> Routes {
    let mut routes = crate::health::routes();
    routes.extend(starling_accounts::routes());
    routes.extend(starling_convening::routes());
    routes.extend(starling_people::routes());
    routes.extend(starling_relationships::routes());
    routes.extend(starling_imports::routes());
    if demo {
        routes.extend(starling_demo::routes());
    }
    routes
}

/// Every crate's messages.
pub fn messages() -> [&'static Messages; 7] {
    [
        &starling_web::MESSAGES,
        &starling_accounts::MESSAGES,
        &starling_convening::MESSAGES,
        &starling_people::MESSAGES,
        &starling_relationships::MESSAGES,
        &starling_imports::MESSAGES,
        &starling_demo::MESSAGES,
    ]
}

/// Every SQL text.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    let platform = starling_web::STATEMENTS.iter().chain(starling_jobs::STATEMENTS).copied();
    platform
        .chain(starling_record::statements())
        .chain(starling_imports::statements())
        .chain(starling_convening::STATEMENTS.iter().copied())
}

/// Puts the application together.
pub fn app(db: Db, ring: Arc<Ring>, mailer: Mailer, clock: Clock, config: Config) -> Result<App, Vec<CatalogProblem>> {
    Ok(App {
        db,
        catalog: Catalog::build(&messages())?.forever(),
        ring,
        mailer,
        clock,
        assets: Box::leak(Box::new(Assets::new())),
        config: Arc::new(config),
        doors: starling_accounts::doors(),
        nav: NAV,
        bell: Arc::default(),
    })
}

/// The runner with every feature's workers.
pub fn runner(app: &App) -> Runner {
    let runner = Runner::new(app.db.clone(), app.clock.clone(), app.bell.clone());
    starling_imports::workers(starling_convening::workers(runner, app), app)
}
