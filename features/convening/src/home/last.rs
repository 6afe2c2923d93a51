//! Addresses without a house lead to the one visited last.

use starling_db::Anyone;
use starling_kernel::SeatState;
use starling_record::account;
use starling_web::{Answer, Ctx, Here, see_other};

/// `/people`, `/imports`, `/organizations`.
pub(crate) async fn page(ctx: Ctx) -> Answer {
    let id = ctx.account()?.account;
    let last = ctx.app.db.read(Anyone::NOBODY, move |r| account::find(r, id)).await?.and_then(|known| known.last_house);
    let mut seats = ctx.seats.iter().filter(|seat| seat.state == SeatState::Confirmed);
    let first = seats.clone().next();
    let seat = seats.find(|seat| Some(seat.house.id) == last).or(first);
    Ok(match seat {
        Some(seat) => see_other(&format!("/o/{}{}", seat.house.slug, ctx.address)),
        None => see_other("/"),
    })
}

/// `/o/{slug}` without its closing slash.
pub(crate) async fn closed(here: Here) -> Answer {
    Ok(see_other(&here.at("")))
}
