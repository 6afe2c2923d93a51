//! What the gate asks: who holds a session, and where they sit.

use starling_db::{Anyone, Fail, Read, Write};
use starling_kernel::{Id, Micros};
use starling_record::house::HouseKind;
use starling_record::{account, seat, session};
use starling_web::{Doors, House, SeatAt, Visitor};

/// The doors of every instance.
pub fn doors() -> Doors {
    Doors { visitor, seats, touch, visit }
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
