//! The page that lists the named people, and the button that signs in as one.

use crate::world::{Account, World};
use askama::Template;
use axum::extract::Path;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Policy, Scope, SeatState};
use starling_record::seat;
use starling_web::{Answer, Ctx, Frame, Oops, Routes, get, post};

/// The routes. They are added to the demo's router and to no other.
pub fn routes() -> Routes {
    vec![get("/demo", Policy::Public, page), post("/demo/as/{name}", Policy::Public, sign_in)]
}

/// Everyone who can sign in to any demo: names and seats are the same in all of them.
fn world() -> World {
    World::make(0, 0, 0, false)
}

#[derive(Template)]
#[template(path = "demo.html")]
struct DemoPage {
    f: Frame,
    people: Vec<Named>,
}

struct Named {
    key: &'static str,
    name: String,
    blurb: &'static str,
    houses: Vec<String>,
}

async fn page(ctx: Ctx) -> Answer {
    let world = world();
    let houses = |one: &Account| {
        let name = |slug: &str| world.house(slug).map_or_else(String::new, |house| house.name.clone());
        one.seats.iter().map(|seat| name(seat.house)).collect()
    };
    let named =
        |one: &Account| Some(Named { key: one.key, name: one.name.clone(), blurb: one.blurb?, houses: houses(one) });
    ctx.page(&DemoPage { f: ctx.frame(), people: world.accounts.iter().filter_map(named).collect() })
}

async fn sign_in(ctx: Ctx, Path(name): Path<String>) -> Answer {
    let world = world();
    let one = world.account(&name).ok_or(Oops::Missing)?;
    let first = one.seats.first().ok_or(Oops::Missing)?;
    let house = world.house(first.house).ok_or(Oops::Missing)?.id;
    let account = account_of(&ctx, house, first.person).await?;
    let next = match first.state {
        SeatState::Confirmed => format!("/o/{}/", first.house),
        SeatState::Invited | SeatState::Revoked => "/account".to_owned(),
    };
    starling_accounts::sign_in_unproven(&ctx, account, &next).await
}

/// Houses and people have the same ids in every demo; accounts are found by where they sit.
async fn account_of(ctx: &Ctx, house: Id, person: Id) -> Result<Id, Oops> {
    let seats = ctx.app.db.read(Scope::system(house, SystemTask::Operator), seat::of_house).await?;
    seats.into_iter().find(|seat| seat.party == Some(person)).map(|seat| seat.account).ok_or(Oops::Missing)
}
