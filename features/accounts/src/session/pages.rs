//! Signing out: here, on one device, everywhere.

use crate::cookies;
use axum::extract::Path;
use starling_db::Anyone;
use starling_kernel::Id;
use starling_record::session;
use starling_web::{Answer, Ctx, Oops, see_other};

/// Ends this browser's session. Signing out twice is no error.
pub(crate) async fn sign_out(ctx: Ctx) -> Answer {
    if let Some(visitor) = &ctx.visitor {
        let (account, id) = (visitor.account, visitor.session);
        ctx.app.db.write(Anyone::NOBODY, move |w| session::end(w, account, id)).await?;
    }
    let mut response = see_other("/sign-in?said=said-signed-out");
    cookies::sign_out(&ctx, &mut response)?;
    Ok(response)
}

/// Ends one of the account's sessions.
pub(crate) async fn revoke(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let visitor = ctx.account()?;
    let (account, here) = (visitor.account, visitor.session);
    let id: Id = id.parse().map_err(|_| Oops::Missing)?;
    if id == here {
        return sign_out(ctx).await;
    }
    ctx.app.db.write(Anyone::NOBODY, move |w| session::revoke(w, account, id)).await?;
    Ok(see_other("/account?said=said-session-ended"))
}

/// Ends all of the account's sessions, this one too.
pub(crate) async fn revoke_all(ctx: Ctx) -> Answer {
    let account = ctx.account()?.account;
    ctx.app.db.write(Anyone::NOBODY, move |w| session::revoke_all(w, account)).await?;
    let mut response = see_other("/sign-in?said=said-signed-out-everywhere");
    cookies::sign_out(&ctx, &mut response)?;
    Ok(response)
}
