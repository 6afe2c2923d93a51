//! Taking a seat: the page the letter's link opens.
//!
//! Holding the link proves the address it was sent to, so someone new gets an account with that address here and now.
//! Someone signed in takes the seat with the account they are in.

use crate::seat::{Newcomer, person as own_person};
use crate::text::{self, Problems};
use crate::{cookies, sign_in};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_db::{Fail, Write};
use starling_kernel::{Id, Language, Micros, Scope};
use starling_keys::{Ring, Token, token_hash};
use starling_record::house::House;
use starling_record::invitation::{self, Invitation, door};
use starling_record::{account, audit, house, seat, session};
use starling_web::{Answer, Ctx, FormData, Frame, Oops, see_other};

#[derive(Template)]
#[template(path = "invitation/accept.html")]
struct AcceptPage {
    f: Frame,
    house: House,
    invitation: Invitation,
    address: String,
    /// The name of the account signed in.
    me: Option<String>,
    /// Whether the address already opens an account; only whoever holds the link is told.
    known: bool,
    name: String,
    language: Language,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "invitation/over.html")]
struct OverPage {
    f: Frame,
}

/// An invitation that can be taken up, its house, and whether its address opens an account already.
struct Held {
    house: House,
    invitation: Invitation,
    known: bool,
}

async fn held(ctx: &Ctx, house: &str, token: &str) -> Result<Option<Held>, Oops> {
    let Ok(id) = house.parse::<Id>() else { return Ok(None) };
    let (hash, now) = (token_hash(token), ctx.now());
    let found = ctx.app.db.read(door(id), move |r| {
        let Some(invitation) = invitation::by_token(r, &hash, now)? else { return Ok::<_, Fail>(None) };
        let known = !account::by_mail(r, &invitation.mail)?.is_empty();
        Ok(house::find(r, id)?.map(|house| Held { house, invitation, known }))
    });
    Ok(found.await?)
}

/// The page.
pub(crate) async fn accept_page(ctx: Ctx, Path((house, token)): Path<(String, String)>) -> Answer {
    let Some(held) = held(&ctx, &house, &token).await? else { return over(&ctx) };
    let (name, language) = (held.invitation.name.clone(), ctx.l.language());
    show(&ctx, StatusCode::OK, held, name, language, Problems::default())
}

/// Takes the seat.
pub(crate) async fn accept(ctx: Ctx, Path((at, token)): Path<(String, String)>, form: FormData) -> Answer {
    let Some(held) = held(&ctx, &at, &token).await? else { return over(&ctx) };
    let (hash, now, slug) = (token_hash(&token), ctx.now(), held.house.slug.clone());
    let scope = door(held.house.id);
    let there = format!("/o/{slug}/?said=said-joined");
    if let Some(visitor) = &ctx.visitor {
        let (account, ring) = (visitor.account, ctx.app.ring.clone());
        let written = ctx.app.db.write(scope, move |w| join(w, &ring, &hash, account, now)).await;
        return match written {
            Ok(()) => Ok(see_other(&there)),
            Err(Fail::Missing) => over(&ctx),
            Err(other) => Err(other.into()),
        };
    }
    let mut problems = Problems::default();
    let name = problems.take(text::name("name", form.get("name")));
    let language = problems.take(text::language("lang", form.get("lang")));
    if !problems.is_empty() {
        let typed = form.get("name").to_owned();
        return show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, held, typed, language, problems);
    }
    match enter(&ctx, scope, hash, held.invitation.mail, name, language).await {
        Ok(session) => {
            let mut response = see_other(&there);
            cookies::sign_in(&ctx, &mut response, &session)?;
            cookies::language(&ctx, &mut response, language)?;
            Ok(response)
        }
        Err(Fail::Missing) => over(&ctx),
        Err(other) => Err(other.into()),
    }
}

fn join(w: &Write<'_>, ring: &Ring, token_hash: &[u8], account: Id, now: Micros) -> Result<(), Fail> {
    let accepted = invitation::accept(w, token_hash, account, now)?;
    let Invitation { name, mail, roles, .. } = &accepted.invitation;
    let has_one = seat::find(w, account)?.is_some_and(|seat| seat.party.is_some());
    if !has_one {
        let language = account::find(w, account)?.ok_or(Fail::Missing)?.language;
        let party = own_person(w, ring, &Newcomer { account, name, mail, language }, now)?;
        seat::sit(w, account, Some(party), *roles, now)?;
    }
    let detail = if accepted.by_other_mail { "other-mail" } else { "" };
    audit::append(w, now, "invitation-accepted", Some(account), detail)?;
    account::visit(w, account, w.house())
}

/// Makes the account, takes the seat and starts the session, all or nothing.
async fn enter(
    ctx: &Ctx,
    scope: Scope,
    hash: [u8; 32],
    mail: String,
    name: String,
    language: Language,
) -> Result<Token, Fail> {
    let (session, device, now) = (Token::generate(), sign_in::device(ctx), ctx.now());
    let (session_hash, ring) = (session.hash(), ctx.app.ring.clone());
    ctx.app
        .db
        .write(scope, move |w| {
            let account = account::make(w, &name, language, &mail, now)?;
            join(w, &ring, &hash, account.id, now)?;
            session::start(w, &session_hash, account.id, device, now)
        })
        .await?;
    Ok(session)
}

fn show(ctx: &Ctx, status: StatusCode, held: Held, name: String, language: Language, problems: Problems) -> Answer {
    let Held { house, invitation, known } = held;
    let me = ctx.visitor.as_ref().map(|visitor| visitor.name.clone());
    let address = ctx.address.split('?').next().unwrap_or("/").to_owned();
    ctx.page_as(status, &AcceptPage { f: ctx.frame(), house, invitation, address, me, known, name, language, problems })
}

/// The page for a link that was used, taken back, or is too old; the same for one that never was.
fn over(ctx: &Ctx) -> Answer {
    ctx.page_as(StatusCode::GONE, &OverPage { f: ctx.frame() })
}
