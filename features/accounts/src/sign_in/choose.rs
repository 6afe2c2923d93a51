//! After the address is proven: its one account signs in; of several, the page asks which.

use super::code::{asked, over};
use crate::cookies;
use askama::Template;
use axum::http::header;
use axum::response::Response;
use starling_db::{Anyone, Fail, Write};
use starling_kernel::{Id, SeatState};
use starling_keys::Token;
use starling_record::account::Account;
use starling_record::code::{Code, Stage};
use starling_record::session::Device;
use starling_record::{account, code as codes, seat, session};
use starling_web::{Answer, Ctx, FormData, Frame, Oops, see_other};

#[derive(Template)]
#[template(path = "sign_in/choose.html")]
struct ChoosePage {
    f: Frame,
    choices: Vec<Choice>,
}

/// An account and the houses it has a seat in, to tell one name from the same name.
struct Choice {
    id: Id,
    name: String,
    houses: Vec<String>,
}

/// Where a proven code leads.
pub(super) async fn next(ctx: &Ctx, code: Code) -> Answer {
    let accounts = of(ctx, &code).await?;
    match &accounts[..] {
        [] => over(ctx),
        [only] => begin(ctx, &code, only.id).await,
        [_, _, ..] => Ok(see_other("/sign-in/choose")),
    }
}

/// Whether the answer signs in.
pub(super) fn signed_in(response: &Response) -> bool {
    response.headers().contains_key(header::SET_COOKIE)
}

/// Which account?
pub(crate) async fn choose_page(ctx: Ctx) -> Answer {
    let Some(code) = proven(&ctx).await? else { return over(&ctx) };
    let mut choices = Vec::new();
    for Account { id, name, .. } in of(&ctx, &code).await? {
        let seats = ctx.app.db.read(Anyone::account(id), move |r| seat::of_account(r, id)).await?;
        let confirmed = seats.into_iter().filter(|seat| seat.state == SeatState::Confirmed);
        choices.push(Choice { id, name, houses: confirmed.map(|seat| seat.name).collect() });
    }
    ctx.page(&ChoosePage { f: ctx.frame(), choices })
}

/// This one.
pub(crate) async fn choose(ctx: Ctx, form: FormData) -> Answer {
    let Some(code) = proven(&ctx).await? else { return over(&ctx) };
    let chosen: Option<Id> = form.get("account").parse().ok();
    match of(&ctx, &code).await?.into_iter().find(|account| Some(account.id) == chosen) {
        Some(account) => begin(&ctx, &code, account.id).await,
        None => Err(Oops::Missing),
    }
}

async fn proven(ctx: &Ctx) -> Result<Option<Code>, Oops> {
    Ok(asked(ctx).await?.filter(|code| code.stage == Stage::Proven))
}

async fn of(ctx: &Ctx, code: &Code) -> Result<Vec<Account>, Oops> {
    let mail = code.mail.clone();
    Ok(ctx.app.db.read(Anyone::NOBODY, move |r| account::by_mail(r, &mail)).await?)
}

/// Ends the code and starts the session, both or neither.
async fn begin(ctx: &Ctx, code: &Code, account: Id) -> Answer {
    let (id, now) = (code.id, ctx.now());
    match start(ctx, account, move |w| codes::finish(w, id, now)).await {
        Ok(token) => {
            let mut response = see_other(&code.next);
            cookies::sign_in(ctx, &mut response, &token)?;
            Ok(response)
        }
        Err(Fail::Missing) => over(ctx),
        Err(other) => Err(other.into()),
    }
}

/// Starts a session in the transaction that makes it rightful, and ends the one this browser had.
pub(super) async fn start<F>(ctx: &Ctx, account: Id, first: F) -> Result<Token, Fail>
where
    F: Fn(&Write<'_, Anyone>) -> Result<(), Fail> + Send + 'static,
{
    let (now, device, token) = (ctx.now(), device(ctx), Token::generate());
    let hash = token.hash();
    let before = ctx.visitor.as_ref().map(|visitor| (visitor.account, visitor.session));
    let started = ctx.app.db.write(Anyone::NOBODY, move |w| {
        first(w)?;
        if let Some((account, session)) = before {
            session::end(w, account, session)?;
        }
        session::start(w, &hash, account, device, now)
    });
    started.await?;
    Ok(token)
}

/// The device a request comes from.
pub(crate) fn device(ctx: &Ctx) -> Device {
    Device::of(ctx.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or(""))
}
