//! Typing the six digits.

use super::ask::mail_is_off;
use super::choose;
use crate::{cookies, subject};
use askama::Template;
use axum::http::StatusCode;
use starling_db::{Anyone, Fail};
use starling_i18n::key;
use starling_record::code::{Code, Stage, Tried};
use starling_record::{code as codes, rate};
use starling_web::{Answer, Ctx, FormData, Frame, Oops, see_other};

/// What the hash of the digits is for; [`Ring::keyed_hash`](starling_keys::Ring::keyed_hash) binds it to this word.
pub(super) const PURPOSE: &str = "sign-in code";

#[derive(Template)]
#[template(path = "sign_in/code.html")]
struct CodePage {
    f: Frame,
    mail: String,
    mail_is_off: bool,
    error: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "sign_in/over.html")]
pub(super) struct OverPage {
    pub f: Frame,
}

/// The code this browser asked for last.
pub(super) async fn asked(ctx: &Ctx) -> Result<Option<Code>, Oops> {
    let Some(browser) = cookies::browser(ctx) else { return Ok(None) };
    let now = ctx.now();
    Ok(ctx.app.db.read(Anyone::NOBODY, move |r| codes::of_browser(r, &browser, now)).await?)
}

/// The form.
pub(crate) async fn code_page(ctx: Ctx) -> Answer {
    match asked(&ctx).await? {
        Some(code) if code.usable => show(&ctx, code, StatusCode::OK, None),
        Some(code) if code.stage == Stage::Proven => Ok(see_other("/sign-in/choose")),
        Some(_) | None => over(&ctx),
    }
}

/// Tries the digits. Every miss is counted, for the code, for the place it comes from and for the address; digits that
/// were right, or came too late to matter, are not.
pub(crate) async fn code(ctx: Ctx, form: FormData) -> Answer {
    let Some(code) = asked(&ctx).await? else { return over(&ctx) };
    let Some(digits) = starling_keys::read_code(form.get("code")) else {
        return show(&ctx, code, StatusCode::UNPROCESSABLE_ENTITY, Some(key!("sign-in-code-six")));
    };
    let hash = ctx.app.ring.keyed_hash(PURPOSE, code.id.bytes(), &digits);
    let (now, id, by_client, by_mail) = (ctx.now(), code.id, subject::client(&ctx), subject::mail(&ctx, &code.mail));
    let tried = ctx
        .app
        .db
        .write(Anyone::NOBODY, move |w| {
            let within = rate::hit(w, rate::CODE_BY_CLIENT, &by_client, now)?
                && rate::hit(w, rate::CODE_BY_MAIL, &by_mail, now)?;
            if !within {
                return Ok::<_, Fail>(None);
            }
            let tried = codes::tried(w, id, &hash, now)?;
            if tried != Tried::Wrong {
                rate::give_back(w, rate::CODE_BY_CLIENT, &by_client, now)?;
                rate::give_back(w, rate::CODE_BY_MAIL, &by_mail, now)?;
            }
            Ok(Some(tried))
        })
        .await?;
    match tried {
        None => show(&ctx, code, StatusCode::TOO_MANY_REQUESTS, Some(key!("sign-in-code-limited"))),
        Some(Tried::Right) => choose::next(&ctx, code).await,
        Some(Tried::Wrong) => show(&ctx, code, StatusCode::UNPROCESSABLE_ENTITY, Some(key!("sign-in-code-wrong"))),
        Some(Tried::Over) => over(&ctx),
    }
}

fn show(ctx: &Ctx, code: Code, status: StatusCode, error: Option<&'static str>) -> Answer {
    let page = CodePage { f: ctx.frame(), mail: code.mail, mail_is_off: mail_is_off(ctx), error };
    ctx.page_as(status, &page)
}

/// The page for a code that is used up, too old, or never was.
pub(super) fn over(ctx: &Ctx) -> Answer {
    ctx.page_as(StatusCode::GONE, &OverPage { f: ctx.frame() })
}
