//! Whom a rate is counted for: keyed hashes, so that no address is written down.

use starling_kernel::clock::DAY;
use starling_web::Ctx;
use std::net::IpAddr;

/// A mail address.
pub(crate) fn mail(ctx: &Ctx, mail: &str) -> [u8; 32] {
    ctx.app.ring.keyed_hash("rate mail", &[], mail)
}

/// A mail address, asked for from the place of this request.
pub(crate) fn mail_from_here(ctx: &Ctx, mail: &str) -> [u8; 32] {
    ctx.app.ring.keyed_hash("rate mail from client", &client(ctx), mail)
}

/// The place a request comes from. The hash changes every day; a household or phone has a whole /64 of IPv6.
pub(crate) fn client(ctx: &Ctx) -> [u8; 32] {
    let place = match ctx.client {
        Some(IpAddr::V4(v4)) => v4.to_string(),
        Some(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => v6.segments()[..4].iter().map(|part| format!("{part:x}:")).collect(),
        },
        None => String::new(),
    };
    let day = ctx.now() / DAY;
    ctx.app.ring.keyed_hash("rate client", &day.to_be_bytes(), &place)
}

/// The instance itself.
pub(crate) fn instance(ctx: &Ctx) -> [u8; 32] {
    ctx.app.ring.keyed_hash("rate instance", &[], "")
}
