//! The link in the letter. Opening it changes nothing, so that a scanner on the way cannot use it up; pressing the
//! button does, in the browser that asked. Elsewhere the page asks for the digits to be typed there.

use super::{choose, code};
use crate::cookies;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_db::{Anyone, Fail};
use starling_keys::{Token, same, token_hash};
use starling_record::code as codes;
use starling_web::{Answer, Ctx, Frame};

#[derive(Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage {
    f: Frame,
    mail: String,
    token: String,
}

#[derive(Template)]
#[template(path = "sign_in/elsewhere.html")]
struct ElsewherePage {
    f: Frame,
}

/// The button, or where to go instead.
pub(crate) async fn link_page(ctx: Ctx, Path(token): Path<String>) -> Answer {
    let (now, hash) = (ctx.now(), token_hash(&token));
    let found = ctx.app.db.read(Anyone::NOBODY, move |r| codes::of_link(r, &hash, now)).await?;
    let Some(found) = found.filter(|code| code.usable) else { return code::over(&ctx) };
    let here = cookies::browser(&ctx);
    let ours = found.browser_hash.is_none_or(|asked| here.is_some_and(|here| same(&asked, &here)));
    if ours {
        ctx.page(&LinkPage { f: ctx.frame(), mail: found.mail, token })
    } else {
        ctx.page_as(StatusCode::FORBIDDEN, &ElsewherePage { f: ctx.frame() })
    }
}

/// Signs in.
pub(crate) async fn link(ctx: Ctx, Path(token): Path<String>) -> Answer {
    let (now, hash) = (ctx.now(), token_hash(&token));
    // A link from the operator meets a browser that never asked: it is bound to it now.
    let fresh = cookies::browser(&ctx).is_none().then(Token::generate);
    let browser = fresh.as_ref().map(Token::hash).or_else(|| cookies::browser(&ctx)).unwrap_or_default();
    let spent = ctx.app.db.write(Anyone::NOBODY, move |w| codes::spend_link(w, &hash, &browser, now)).await;
    let spent = match spent {
        Ok(code) => code,
        Err(Fail::Missing) => return code::over(&ctx),
        Err(other) => return Err(other.into()),
    };
    let mut response = choose::next(&ctx, spent).await?;
    if let Some(token) = fresh.filter(|_| !choose::signed_in(&response)) {
        cookies::bind(&ctx, &mut response, &token)?;
    }
    Ok(response)
}
