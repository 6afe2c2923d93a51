//! Signing in without a proof.

use super::choose::start;
use crate::cookies;
use starling_kernel::Id;
use starling_web::{Answer, Ctx, see_other};

/// Signs the browser in as an account without asking for anything. Only the demo has a route that leads here, and only
/// the demo has people who are made up.
pub async fn sign_in_unproven(ctx: &Ctx, account: Id, next: &str) -> Answer {
    let token = start(ctx, account, |_| Ok(())).await?;
    let mut response = see_other(next);
    cookies::sign_in(ctx, &mut response, &token)?;
    Ok(response)
}
