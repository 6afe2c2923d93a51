//! Who is in the house: every feature's routes, messages, statements and workers, listed once.

use starling_db::{Anyone, Db, Fail, Read, Statement, Write};
use starling_i18n::{Catalog, CatalogProblem, Messages};
use starling_jobs::Runner;
use starling_kernel::{Clock, Id, Micros, Policy};
use starling_keys::Ring;
use starling_mail::Mailer;
use starling_record::house::HouseKind;
use starling_record::{account, seat, session};
use starling_web::{App, Assets, Config, Doors, House, NavItem, Routes, SeatAt, Visitor};
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
    NavItem { path: "imports", key: "nav-imports", icon: "upload", policy: Policy::ImportRun, shown: (true, true) },
    NavItem { path: "house", key: "nav-house", icon: "house", policy: Policy::HouseWrite, shown: (true, true) },
];

/// Every route; those of the demo only when it is one, so that a real instance has no trace of them.
pub fn routes(demo: bool) -> Routes {
    let mut routes = crate::health::routes();
    routes.extend(starling_accounts::routes());
    routes.extend(starling_convening::routes());
    routes.extend(starling_people::routes());
    routes.extend(starling_imports::routes());
    if demo {
        routes.extend(starling_demo::routes());
    }
    routes
}

/// Every crate's messages.
pub fn messages() -> [&'static Messages; 6] {
    [
        &starling_web::MESSAGES,
        &starling_accounts::MESSAGES,
        &starling_convening::MESSAGES,
        &starling_people::MESSAGES,
        &starling_imports::MESSAGES,
        &starling_demo::MESSAGES,
    ]
}

/// Every SQL text.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    let platform = starling_web::STATEMENTS.iter().chain(starling_jobs::STATEMENTS).copied();
    platform.chain(starling_record::statements()).chain(starling_imports::statements()).chain(starling_convening::STATEMENTS.iter().copied())
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
        doors: Doors { visitor, seats, touch, visit },
        nav: NAV,
        bell: Arc::default(),
    })
}

/// The runner with every feature's workers.
pub fn runner(app: &App) -> Runner {
    let runner = Runner::new(app.db.clone(), app.clock.clone(), app.bell.clone());
    starling_imports::workers(starling_convening::workers(runner, app), app)
}

fn visitor(r: &Read<'_, Anyone>, token_hash: &[u8], now: Micros) -> Result<Option<Visitor>, Fail> {
    Ok(session::find(r, token_hash, now)?.map(|known| Visitor {
        due: known.is_due(now),
        account: known.account,
        session: known.session,
        name: known.name,
        language: known.language,
        last_house: known.last_house,
    }))
}

fn seats(r: &Read<'_, Anyone>, account: Id) -> Result<Vec<SeatAt>, Fail> {
    let seat = |sitting: seat::Sitting| SeatAt {
        house: House {
            id: sitting.house,
            slug: sitting.slug,
            name: sitting.name,
            coalition: sitting.kind == HouseKind::Coalition,
            language: sitting.language,
            zone: sitting.zone,
        },
        party: sitting.party,
        roles: sitting.roles,
        state: sitting.state,
    };
    Ok(seat::of_account(r, account)?.into_iter().map(seat).collect())
}

fn touch(w: &Write<'_, Anyone>, session: Id, now: Micros) -> Result<(), Fail> {
    session::touch(w, session, now)
}

fn visit(w: &Write<'_, Anyone>, account: Id, house: Id) -> Result<(), Fail> {
    account::visit(w, account, house)
}
