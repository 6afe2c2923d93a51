//! Signing in without a proof.

use super::choose::start;
use crate::cookies;
use starling_kernel::Id;
use starling_web::{Answer, Ctx, Oops, see_other};

/// Signs the browser in as an account without asking for anything: in the demo, where everyone is made up. Anywhere else
/// it is not found, whoever calls it.
pub async fn sign_in_unproven(ctx: &Ctx, account: Id, next: &str) -> Answer {
    if !ctx.app.config.demo {
        return Err(Oops::Missing);
    }
    let token = start(ctx, account, |_| Ok(())).await?;
    let mut response = see_other(next);
    cookies::sign_in(ctx, &mut response, &token)?;
    Ok(response)
}
